"""The networks: one file, or folder, for each."""
