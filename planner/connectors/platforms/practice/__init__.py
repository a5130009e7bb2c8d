"""The practice account: a feed on this computer."""
