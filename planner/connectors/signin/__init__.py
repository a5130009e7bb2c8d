"""Signing in through the person's browser (OAuth 2): what a network declares, and how it is carried out."""
