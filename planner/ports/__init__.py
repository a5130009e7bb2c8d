"""What planner needs from outside, as small Protocols. Storage, connectors and fakes implement them."""
