"""Copies of a plan in SQLite: made while others write, checked before they count, put back."""
