"""The organization's template and which of its layouts plays which role."""
