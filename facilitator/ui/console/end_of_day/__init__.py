"""The sheet at the end of a day."""
