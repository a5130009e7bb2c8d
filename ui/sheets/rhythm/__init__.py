"""The weekly rhythm of a client: its posting slots on a board of weekdays, with roles and what the linter says of them."""
