"""Secrets that must never show, sent through everything and looked for everywhere."""
