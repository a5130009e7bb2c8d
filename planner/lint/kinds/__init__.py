"""Reads why a post exists and what it wants of the reader, and says which words made it think so."""
