"""The skeleton week: roles for the slots of a weekly rhythm that keep within the client's mix."""
