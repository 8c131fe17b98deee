"""Records as rows, JSON, schema.org, ninjs and HTML."""
