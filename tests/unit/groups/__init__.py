"""Groups: rules, spread, rounds, roles, live changes."""
