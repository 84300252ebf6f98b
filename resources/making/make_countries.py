"""Refresh the names in the table of countries from an installed copy of hdx-python-country.

    python resources/making/make_countries.py <its "C&T Taxonomy" CSV file> resources/countries.csv

Made with release 4.2.5 (MIT). Codes, regions and UN short names are taken from the data file;
the aliases are ours and stay as they are in the table. Where the file names an intermediate
region of UN M49 (Eastern Africa), it is the subregion.
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path

LANGUAGES = {
    "en": "English",
    "fr": "French",
    "es": "Spanish",
    "ru": "Russian",
    "zh": "Chinese",
    "ar": "Arabic",
}
NOT_AT_THE_UN = {"COK", "NIU"}  # States of some treaties, neither Members nor observer States
CORRECTIONS = {("NLD", "ar"): "هولندا (مملكة -)"}  # the file has an underscore for the dash


def main(source: Path, table: Path) -> None:
    """Write the table anew, in the order of the codes."""
    aliases = {row["iso3"]: row["aliases"] for row in _rows(table)}
    states = [new_row(row, aliases) for row in _rows(source) if _is_state(row)]
    states.sort(key=lambda row: row["iso3"])
    with table.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=list(states[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(states)


def new_row(row: dict[str, str], aliases: dict[str, str]) -> dict[str, str]:
    """One row of our table from one row of the data file."""
    iso3 = row["ISO 3166-1 Alpha 3-Codes"]
    names = {
        f"un_{code}": CORRECTIONS.get((iso3, code), row[f"{language} Short"].replace("’", "'"))
        for code, language in LANGUAGES.items()
    }
    return {
        "iso3": iso3,
        "iso2": row["ISO 3166-1 Alpha 2-Codes"],
        "m49": row["m49 numerical code"],
        "region": row["Region Name"],
        "subregion": row["Intermediate Region Name"] or row["Sub-region Name"],
        **names,
        "aliases": aliases.get(iso3, ""),
    }


def _is_state(row: dict[str, str]) -> bool:
    return row["Independent"] == "Y" and row["ISO 3166-1 Alpha 3-Codes"] not in NOT_AT_THE_UN


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
