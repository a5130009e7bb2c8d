"""Places with a public address, from which networks fetch pictures and videos that they take no bytes of."""
