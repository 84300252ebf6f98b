"""The page of speakers: queues, their order and times, and the sheet of equal treatment."""
