"""The facilitator's window: the day, the agenda, the record."""
