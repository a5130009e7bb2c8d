"""A person's own rules, written in YAML: no code runs, and no pattern can hold the program up."""
