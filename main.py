"""The program: without arguments it opens the console, with a verb it works headless."""

from __future__ import annotations

import sys


def main(arguments: list[str]) -> int:
    """Run the console or a verb; the return value is the exit status."""
    from facilitator.cli import run

    return run(arguments)


if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # a draw's process starts this very program again
        import multiprocessing

        multiprocessing.freeze_support()
    sys.exit(main(sys.argv[1:]))
