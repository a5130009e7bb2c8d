"""What goes out, account by account, as its network shows it: each in its own colours and frames."""
