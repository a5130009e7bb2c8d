"""What may be set for one network alone: the form under an account's tab, built from the network's facts."""
