"""Notes on each country under the points of an agenda item."""
