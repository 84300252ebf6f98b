"""Decisions and follow-ups: the table and the sheet on which one is corrected."""
