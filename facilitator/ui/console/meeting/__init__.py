"""The record of the meeting: its paragraphs, and the place to change one."""
