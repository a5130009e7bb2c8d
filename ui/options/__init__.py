"""The form of what may be set for one network alone, built from its declared options."""
