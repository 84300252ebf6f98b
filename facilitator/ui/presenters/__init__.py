"""State into text, colour role and shape: plain values, testable without a window."""
