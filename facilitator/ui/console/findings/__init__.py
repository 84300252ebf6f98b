"""The reports of the workshop: listed, opened, exported."""
