"""What a user can do: each command is one transaction and returns what it changed."""
