"""Materials: the list, and the sheet on which one is changed."""
