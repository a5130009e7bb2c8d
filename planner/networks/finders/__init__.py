"""How each network finds addresses, mentions and hashtags: one module each."""
