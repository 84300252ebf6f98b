"""The week at a glance, and what becomes of it at its end."""
