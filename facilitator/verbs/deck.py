"""The verb `deck`: findings of groups become slides and documents."""

from __future__ import annotations

import dataclasses
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from facilitator.commands.deck_files import FORMATS, PLAIN, WIDTHS, deck_contents, write_decks
from facilitator.reports import (
    TWINS,
    Findings,
    FontTables,
    Picture,
    Report,
    ReportError,
    Source,
    check_photo_length,
    make_decks,
    read_findings,
    read_look,
    ready_picture,
)

REFUSED = 2
LARGEST_READ = 100_000_001
FONT_FOLDERS = (
    *("/System/Library/Fonts", "/System/Library/Fonts/Supplemental", "/Library/Fonts"),
    os.path.join(os.environ.get("WINDIR", ""), "Fonts"),
)
FONT_FILES = {"times": "times new roman", "cour": "courier new", "arialn": "arial narrow"}


def run(
    files: Sequence[str],
    *,
    out: str,
    template: str | None = None,
    kind: str | None = None,
    formats: str = "pptx",
    as_json: bool = False,
) -> int:
    """Write the decks; 0 done, 1 done with warnings, 2 refused with a sentence on stderr."""
    report = Report()
    try:
        written, slides = _export(files, Path(out), template, kind, _formats(formats), report)
    except ReportError as error:
        print(_shown(str(error), sys.stderr), file=sys.stderr)
        return REFUSED
    for warning in report.warnings:
        print(_shown(warning["message"], sys.stderr), file=sys.stderr)
    if as_json:
        found = {"files": written, "slides": slides, "report": dataclasses.asdict(report)}
        print(json.dumps(found, ensure_ascii=True, indent=2))
    else:
        print(_shown("\n".join(written), sys.stdout))
    return int(bool(report.warnings))


def _export(
    files: Sequence[str],
    out: Path,
    template: str | None,
    kind: str | None,
    formats: Sequence[str],
    report: Report,
) -> tuple[list[str], int]:
    path = Path(template) if template else PLAIN
    with ThreadPoolExecutor(max_workers=1) as beside:  # photos are decoded while the rest is read
        reading = beside.submit(_sources, files, report)
        data = _read(path)
        look, tables = read_look(data, path.name), font_tables()
        sources = reading.result()
    wanted = kind or ("group" if len(sources) == 1 else "plenary")
    made = make_decks(wanted, sources, look, tables, report)
    contents = [deck_contents(one, look, data, formats, report=report) or {} for one in made]
    written = write_decks(out, made, contents, report)
    return [str(path) for path in written], sum(len(one.deck.slides) for one in made)


def _sources(files: Sequence[str], report: Report) -> list[Source]:
    return [read_source(Path(name), report) for name in files]


def _formats(written: str) -> list[str]:
    named = list(dict.fromkeys(part.strip().lower() for part in written.split(",") if part.strip()))
    for name in named:
        if name not in FORMATS:
            raise ReportError(f"{name} is not a format; choose from {', '.join(FORMATS)}.")
    if not named:
        raise ReportError(f"No format is named; choose from {', '.join(FORMATS)}.")
    return named


def read_source(path: Path, report: Report) -> Source:
    """The findings of one file and the pictures beside it; a bad picture is left out."""
    findings = read_findings(_read(path), path.name, report)
    pictures: dict[str, Picture] = {}
    for section in findings.sections:
        if not section.file:
            continue
        if not section.alt:
            report.warn(
                "picture_without_alt",
                f"{section.file} has no description; add one for those who cannot see it.",
            )
        try:
            pictures[section.file] = _picture(path.parent, section.file)
        except ReportError as error:
            report.warn("picture_left_out", str(error))
    return Source(_with_own_keys(findings, path), _own_keys(pictures, path))


def _with_own_keys(findings: Findings, path: Path) -> Findings:
    """Pictures named by their full path: two groups may both have a photo.jpg."""
    sections = tuple(
        dataclasses.replace(section, file=_key(section.file, path)) if section.file else section
        for section in findings.sections
    )
    return dataclasses.replace(findings, sections=sections)


def _own_keys(pictures: dict[str, Picture], path: Path) -> dict[str, Picture]:
    return {_key(name, path): picture for name, picture in pictures.items()}


def _key(name: str, path: Path) -> str:
    return str(path.parent / name)


def _picture(folder: Path, name: str) -> Picture:
    """A picture beside the findings; one elsewhere is not read."""
    try:
        path = (folder / name).resolve()
        is_beside = path.is_relative_to(folder.resolve())
    except (OSError, ValueError) as error:
        raise ReportError(f"{name!r} is not a file name; correct it and export again.") from error
    if not is_beside:
        raise ReportError(f"{name} is not beside the findings; copy the picture there.")
    return ready_picture(_read(path, is_photo=True), path.name)


def _read(path: Path, *, is_photo: bool = False) -> bytes:
    try:
        if path.is_dir():
            raise ReportError(f"{path} is a folder; name a file in it.")
        if not path.exists():
            raise ReportError(f"{path} does not exist; check the name and the folder.")
        if not path.is_file():
            raise ReportError(f"{path} is not a file; name a file.")
        if is_photo:
            check_photo_length(path.stat().st_size, path.name)
        with path.open("rb") as file:
            return file.read(LARGEST_READ)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "not a file name"
        raise ReportError(f"{path} cannot be read ({reason}); check its rights.") from error


def font_tables() -> FontTables:
    """Widths of fonts, measured as what this machine can draw."""
    tables = json.loads(WIDTHS.read_text(encoding="utf-8"))
    return FontTables(tables, _installed())


def _installed() -> set[str] | None:
    """The tables whose fonts this machine can draw; None where it cannot be told."""
    families = _families()
    if not families:
        return None
    return {table for table, names in TWINS.items() if families & set(names)}


def _families() -> set[str]:
    program = shutil.which("fc-list")
    if program:
        try:
            listed = subprocess.run(
                [program, ":", "family"], capture_output=True, timeout=20, check=True
            ).stdout.decode("utf-8", errors="replace")
        except (OSError, subprocess.SubprocessError):
            return set()
        return {name.strip().casefold() for line in listed.splitlines() for name in line.split(",")}
    stems = {
        file.stem.casefold()
        for folder in map(Path, FONT_FOLDERS)
        if folder.is_dir()
        for file in folder.iterdir()
    }
    return {FONT_FILES.get(stem, stem) for stem in stems}


def _shown(text: str, stream: object) -> str:
    """A terminal that cannot show a letter gets a question mark, not a traceback."""
    encoding = getattr(stream, "encoding", None) or "ascii"
    return text.encode(encoding, errors="replace").decode(encoding)
