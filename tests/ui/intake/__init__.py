"""Tests of the first page and the review page."""
