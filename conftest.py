"""Runs every example of README, docs and docstrings as a test."""

from tests.examples import pytest_collect_file

__all__ = ["pytest_collect_file"]
