"""Tests of what a user can do, without windows and files."""
