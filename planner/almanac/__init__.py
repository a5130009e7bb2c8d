"""What one looks up while planning: public holidays, and prompts for each kind of post. Pure, offline."""
