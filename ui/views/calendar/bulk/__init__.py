"""What is done to several posts at once."""
