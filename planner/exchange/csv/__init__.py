"""The CSV dialects: one tool, one file, each exporting ``DIALECT``. Found by a package walk."""
