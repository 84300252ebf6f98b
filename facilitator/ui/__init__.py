"""The windows: one folder for each reader of the screen."""
