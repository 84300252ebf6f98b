"""Item models: the rundown and the log as tables."""
