"""The window in which participants answer a form, one after the other."""
