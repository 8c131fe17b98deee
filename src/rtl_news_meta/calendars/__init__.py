"""Calendar dates in five calendars, and their conversion."""
