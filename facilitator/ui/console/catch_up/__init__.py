"""Catching up: the plans that make the fixed points stand, and closing the day."""
