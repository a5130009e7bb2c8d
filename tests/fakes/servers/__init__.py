"""Networks in memory, faithful where the connectors depend on them."""
