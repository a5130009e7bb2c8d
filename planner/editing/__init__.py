"""Every change to a plan is an Edit with an inverse, applied in one place, answering what changed."""
