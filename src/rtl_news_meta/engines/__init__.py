"""Adapters for batches, data frames and distributed engines; each is an extra."""
