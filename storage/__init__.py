"""The ports on SQLAlchemy, the system keyring and the disk."""
