"""Doors to the networks: one network, one file under ``platforms``."""
