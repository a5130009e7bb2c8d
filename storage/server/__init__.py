"""Plans on a PostgreSQL server, where several machines share one: the same stores, another way to begin and to watch."""
