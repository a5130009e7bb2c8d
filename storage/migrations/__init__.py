"""How older plan files become new ones. Run by the program itself; nobody calls Alembic by hand."""
