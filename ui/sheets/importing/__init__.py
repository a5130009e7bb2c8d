"""The import sheet: every row with its verdict before anything is written."""
