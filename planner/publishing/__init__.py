"""Sends what is due, once, and can prove it."""
