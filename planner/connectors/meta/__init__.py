"""What Facebook, Instagram and Threads share: Meta's Graph API, its errors, its limits, its way of taking files."""
