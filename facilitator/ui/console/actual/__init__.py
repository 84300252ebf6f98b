"""Plan against actual: a chart and a table of each day."""
