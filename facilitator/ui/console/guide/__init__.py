"""The guide with pictures, and what this program and its file are."""
