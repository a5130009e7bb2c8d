"""Trains the class model that reads company posts, and proves what it reaches."""
