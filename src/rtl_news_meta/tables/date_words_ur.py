"""Stub Urdu. Source: to come."""
