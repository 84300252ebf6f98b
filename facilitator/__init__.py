"""The facilitator console: runs a workshop of governments from one laptop."""
