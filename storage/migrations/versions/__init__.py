"""The migrations, oldest first: ``v<version>_<what>.py``. They are never changed once released."""
