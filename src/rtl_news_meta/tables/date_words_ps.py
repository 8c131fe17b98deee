"""Stub Pashto. Source: to come."""
