"""Bluesky, the AT Protocol."""
