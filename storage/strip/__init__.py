"""Taking location and camera data off pictures and videos without touching what is seen, one format a file."""
