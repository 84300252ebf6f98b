"""The command line: no arguments open the console, a verb works without a screen."""

from __future__ import annotations

import argparse
import errno
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

VERBS = ("agenda", "simulate", "groups", "log", "check", "export", "deck", "screenshots")


class _Parser(argparse.ArgumentParser):
    """A parser that refuses in one sentence."""

    def error(self, message: str) -> NoReturn:
        print(f"{self.prog}: {message}; see {self.prog} --help.", file=sys.stderr)
        sys.exit(2)


def run(arguments: Sequence[str]) -> int:
    """Do what the command line asks; the return value is the exit status."""
    verbs_asked = [word for word in arguments if word in VERBS]
    is_for_console = not verbs_asked and not {"-h", "--help"} & set(arguments)
    try:
        if is_for_console:
            return _console(_console_parser().parse_args(arguments))
        status = _dispatch(_parser().parse_args(arguments))
        sys.stdout.flush()
        return status
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except OSError as error:
        if error.errno != errno.ENOSPC or error.filename is not None:
            raise
        print("The disk is full; the answer could not be written.", file=sys.stderr)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 2


def _console(options: argparse.Namespace) -> int:
    if options.rapporteur:
        from facilitator.app.rapporteur_program import run_rapporteur

        return run_rapporteur(options.file, home=options.home)
    if options.file is not None and not options.file.exists():
        known = ", ".join(VERBS)
        print(
            f"There is no file and no verb {str(options.file)!r}; verbs: {known}.", file=sys.stderr
        )
        return 2
    from facilitator.app import run_console

    return run_console(options.file, home=options.home)


def _console_parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="main.py", description="Opens the console.")
    parser.add_argument("file", nargs="?", type=Path, help="a workshop, or a document to read")
    parser.add_argument("--home", type=Path, help="keep settings and workshops in this folder")
    parser.add_argument(
        "--rapporteur",
        action="store_true",
        help="only the rapporteur's window, on a file of findings; a new one if there is none",
    )
    return parser


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="main.py",
        description="Without a verb: the console (main.py [FILE] [--home FOLDER]), or with "
        "--rapporteur only the window for findings. With a verb: the same engine, no screen.",
    )
    verbs = parser.add_subparsers(dest="verb", required=True, parser_class=_Parser)
    agenda = verbs.add_parser("agenda", help="read an organization of work")
    agenda.add_argument("file")
    simulate = verbs.add_parser("simulate", help="play a written day on a fake clock")
    simulate.add_argument("file")
    simulate.add_argument("--store", metavar="FILE", help="write the day into a workshop file")
    _add_groups(verbs.add_parser("groups", help="draw groups from a list of participants"))
    log = verbs.add_parser("log", help="print the run log of a workshop file")
    log.add_argument("file")
    check = verbs.add_parser("check", help="check a workshop file")
    check.add_argument("file")
    check.add_argument("--save", metavar="NEW", help="make a new workshop of what can be read")
    for verb in (agenda, simulate, log, check):
        verb.add_argument("--json", action="store_true", help="print one JSON document")
    export = verbs.add_parser("export", help="give an organization of work back as a document")
    export.add_argument("file", help="a workshop or a document")
    export.add_argument("--to", required=True, help="docx, csv, xlsx, ics, md or html")
    export.add_argument("--out", required=True, help="a file or a folder")
    export.add_argument("--changes", action="store_true", help="as the day now stands")
    export.add_argument("--zone", default="", help="the venue's zone, such as Asia/Kuala_Lumpur")
    deck = verbs.add_parser("deck", help="make slides and documents of findings")
    deck.add_argument("files", nargs="+", metavar="FINDINGS.json")
    deck.add_argument("--out", required=True, metavar="FOLDER", help="where the files go")
    deck.add_argument("--template", metavar="FILE", help="a .pptx or .potx of your own")
    deck.add_argument("--kind", help="group, plenary, strategy, cases, presentations, evaluation")
    deck.add_argument("--format", default="pptx", help="pptx, docx, md, pdf, with commas between")
    deck.add_argument("--json", action="store_true", help="print one JSON document")
    shots = verbs.add_parser("screenshots", help="save a picture of every window")
    shots.add_argument("folder")
    shots.add_argument("--language", default="en")
    shots.add_argument("--theme", default="light", choices=("light", "dark"))
    shots.add_argument("--size", default="1366x768", help="window size, such as 2560x1440")
    return parser


def _add_groups(groups: argparse.ArgumentParser) -> None:
    groups.add_argument("people", help="a list of participants, .csv or .xlsx")
    groups.add_argument("--groups", type=int, help="how many groups")
    groups.add_argument("--size", type=int, help="seats of each group")
    groups.add_argument("--rooms", help="seats of each group, such as 10,10,8")
    groups.add_argument("--balance", help="attributes to spread, such as region,gender; all; none")
    groups.add_argument("--rounds", type=int, default=1, help="how many rounds")
    groups.add_argument("--preset", default="balanced", choices=("balanced", "even", "meet"))
    groups.add_argument("--by", help="teams by an attribute, such as country")
    groups.add_argument(
        "--rules", help="a JSON file: together, apart, locked, absent, minimum_size"
    )
    groups.add_argument("--seed", type=int, default=1, help="the same seed draws the same groups")
    groups.add_argument("--json", action="store_true", help="print one JSON document")


def _dispatch(options: argparse.Namespace) -> int:
    """Call the verb; each is imported only when it is wanted."""
    if options.verb == "agenda":
        from facilitator.verbs import agenda

        return agenda.run(options.file, as_json=options.json)
    if options.verb == "simulate":
        from facilitator.verbs import simulate

        return simulate.run(options.file, store=options.store, as_json=options.json)
    if options.verb == "groups":
        from facilitator.verbs import groups

        return groups.run(options)
    if options.verb == "log":
        from facilitator.verbs import log

        return log.run(options.file, as_json=options.json)
    if options.verb == "check":
        from facilitator.verbs import check

        return check.run(options.file, as_json=options.json, save=options.save)
    if options.verb == "export":
        from facilitator.verbs import export

        return export.run(
            options.file,
            to=options.to,
            out=options.out,
            with_changes=options.changes,
            zone=options.zone,
        )
    if options.verb == "deck":
        from facilitator.verbs import deck

        return deck.run(
            options.files,
            out=options.out,
            template=options.template,
            kind=options.kind,
            formats=options.format,
            as_json=options.json,
        )
    from facilitator.verbs import screenshots

    return screenshots.run(
        options.folder, language=options.language, theme=options.theme, size=options.size
    )
