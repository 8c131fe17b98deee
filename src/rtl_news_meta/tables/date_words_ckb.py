"""Stub Sorani Kurdish. Source: to come."""
