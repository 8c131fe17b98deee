"""Finding, resolving and parsing dates in running text."""
