"""The calendar's filter: what it lets through, where it is kept, and what it is chosen with."""
