"""Spelling by Hunspell's dictionaries, in a process of its own."""
