"""The clocks of parallel groups."""
