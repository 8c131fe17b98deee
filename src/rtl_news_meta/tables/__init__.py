"""Data only: what speakers of the languages can review without reading code."""
