"""Countries and regions of participants in a French console: read in French, kept in English."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from facilitator.commands.people_list import country_names
from facilitator.commands.people_store import Participant, load_people, save_people
from facilitator.commands.store import MemoryDocuments
from facilitator.countries import load_countries
from facilitator.resources import countries_text
from facilitator.ui.console.people.acting import PeopleActs
from facilitator.ui.presenters.people_regions import region_of, region_text
from facilitator.ui.presenters.people_table import COLUMNS, rows_of
from facilitator.ui.worker import DirectWorker

ONE = Participant(person_id="p1", name="Participant 01", country="Bhutan", region="Southern Asia")


def test_the_list_names_country_and_region_in_french(all_french):
    names = country_names(load_countries(countries_text()))
    (row,) = rows_of((ONE,), names, (), "bhoutan")
    cells = dict(zip(COLUMNS, row.cells, strict=True))
    assert (cells["country"], cells["region"]) == ("Bhoutan", "Asie méridionale")


def test_what_is_typed_in_french_is_kept_under_its_own_name(all_french, qtbot):
    store, parent = MemoryDocuments(), QWidget()
    qtbot.addWidget(parent)
    save_people(store, (ONE,))
    acts = PeopleActs(store, DirectWorker(), lambda: load_countries(countries_text()), parent)
    acts.load()
    acts.type_text("p1", "region", "Asie orientale")
    acts.type_text("p1", "country", "Népal")
    (kept,) = load_people(store)
    assert (kept.country, kept.region) == ("Nepal", "Southern Asia")


def test_other_regions_stay_as_they_are(all_french):
    assert region_text("Pacific") == "Pacific"
    assert region_of("Pacifique") == "Pacifique"
