"""The regions of the UN (M49) and the countries, as people read them; kept they are in English."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QLocale

from facilitator.commands.people_list import CountryNames
from facilitator.commands.people_store import Participant


def country_language() -> str:
    """The language in which the windows name countries: the one they speak."""
    return "fr" if QLocale().language() == QLocale.Language.French else "en"


def region_text(region: str) -> str:
    """A region in the user's language; one that the UN does not have as it is."""
    return _regions().get(region, region)


def region_of(text: str) -> str:
    """The region that is meant by a typed text, under the name it is kept by."""
    wanted = " ".join(text.split()).casefold()
    names = ((kept, shown.casefold()) for kept, shown in _regions().items())
    return next((kept for kept, shown in names if shown == wanted), text)


def in_words(people: Iterable[Participant], names: CountryNames) -> tuple[Participant, ...]:
    """People with their country and region as the windows name them, to be shown only."""
    language = country_language()
    return tuple(
        replace(one, country=names.named(one.country, language), region=region_text(one.region))
        for one in people
    )


def _regions() -> dict[str, str]:
    return {
        "Australia and New Zealand": QCoreApplication.translate(
            "Regions", "Australia and New Zealand"
        ),
        "Caribbean": QCoreApplication.translate("Regions", "Caribbean"),
        "Central America": QCoreApplication.translate("Regions", "Central America"),
        "Central Asia": QCoreApplication.translate("Regions", "Central Asia"),
        "Eastern Africa": QCoreApplication.translate("Regions", "Eastern Africa"),
        "Eastern Asia": QCoreApplication.translate("Regions", "Eastern Asia"),
        "Eastern Europe": QCoreApplication.translate("Regions", "Eastern Europe"),
        "Melanesia": QCoreApplication.translate("Regions", "Melanesia"),
        "Micronesia": QCoreApplication.translate("Regions", "Micronesia"),
        "Middle Africa": QCoreApplication.translate("Regions", "Middle Africa"),
        "Northern Africa": QCoreApplication.translate("Regions", "Northern Africa"),
        "Northern America": QCoreApplication.translate("Regions", "Northern America"),
        "Northern Europe": QCoreApplication.translate("Regions", "Northern Europe"),
        "Polynesia": QCoreApplication.translate("Regions", "Polynesia"),
        "South America": QCoreApplication.translate("Regions", "South America"),
        "South-eastern Asia": QCoreApplication.translate("Regions", "South-eastern Asia"),
        "Southern Africa": QCoreApplication.translate("Regions", "Southern Africa"),
        "Southern Asia": QCoreApplication.translate("Regions", "Southern Asia"),
        "Southern Europe": QCoreApplication.translate("Regions", "Southern Europe"),
        "Western Africa": QCoreApplication.translate("Regions", "Western Africa"),
        "Western Asia": QCoreApplication.translate("Regions", "Western Asia"),
        "Western Europe": QCoreApplication.translate("Regions", "Western Europe"),
    }
