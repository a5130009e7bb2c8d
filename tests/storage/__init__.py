"""The storage room: the contract of the stores, and what is special to SQLite and the disk."""
