"""Controls that look and behave the same everywhere."""
