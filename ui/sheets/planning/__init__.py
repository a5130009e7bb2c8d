"""Plan a week: a line for each free slot, with its role and a prompt; each line becomes a draft there."""
