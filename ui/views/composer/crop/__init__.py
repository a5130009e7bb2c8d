"""Cutting a picture to a network's form: the stored file stays whole."""
