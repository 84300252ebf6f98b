"""Speed and memory side by side with a floor, as ratios; run: uv run python -m tests.benchmarks."""
