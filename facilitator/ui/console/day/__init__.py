"""The page from which the day is run."""
