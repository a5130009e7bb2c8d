"""Plans in and out of Parley."""
