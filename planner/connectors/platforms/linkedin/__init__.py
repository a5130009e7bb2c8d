"""LinkedIn, for a person and for a company's page."""
