"""Papers in French: where the document was, or where nothing says otherwise and it is asked for."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime, time, timedelta, timezone

import docx
import pytest
from hypothesis import given, settings

from facilitator.agenda import AgendaDay, read_agenda
from facilitator.agenda.kinds_of_slots import kind_of
from facilitator.agenda.writing import Changes, timetable_html, timetable_md
from facilitator.agenda.writing.word import timetable_docx
from facilitator.agenda.writing.wording import date_words, period_words, time_words
from facilitator.agenda.writing.words import FRENCH, language_of, words_in
from tests.unit.agenda_writing.agendas import a_slot, likely_agendas, of_days, rundown

MADE = datetime(2017, 11, 1, 8, 30, tzinfo=UTC)
DAYS = (
    AgendaDay(
        date(2017, 11, 6),
        "Lundi 6 novembre 2017",
        (
            a_slot("09:30", "10:00", title="Ouverture de l’atelier", item="1"),
            a_slot("10:00", "12:00", title="Vue d’ensemble", item="2", lead="Participant 01"),
            a_slot("14:00", "15:00", title="Vue d’ensemble", item="2", continued=True),
        ),
    ),
)
CHANGES = Changes(
    datetime(2017, 11, 6, 17, tzinfo=timezone(timedelta(hours=8))),
    {(0, 1): ("Prévu d’abord\u00a0: 9 h", "Responsable ajouté")},
)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


@settings(max_examples=5, deadline=None)
@given(likely_agendas())
def test_french_papers_read_back(agenda):
    word = timetable_docx(agenda, made_at=MADE, language="fr")
    assert rundown(read_agenda(word, "a.docx")) == rundown(agenda)
    text = timetable_md(agenda, language="fr").encode()
    assert rundown(read_agenda(text, "a.md")) == rundown(agenda)


def test_a_french_document_is_given_back_in_french():
    agenda = of_days(DAYS, title="Atelier", place="Kuala Lumpur")
    document = docx.Document(io.BytesIO(timetable_docx(agenda, made_at=MADE, changes=CHANGES)))
    lines = [plain(paragraph.text) for paragraph in document.paragraphs]
    assert lines[:4] == [
        "Atelier",
        "Kuala Lumpur, 6 novembre 2017",
        "ORGANISATION DES TRAVAUX",
        "État au lundi 6 novembre 2017, 17 h",
    ]
    rows = [[plain(cell.text) for cell in row.cells] for row in document.tables[0].rows]
    assert rows[0] == ["Date et heure", "Point de l’ordre du jour"]
    assert rows[1] == ["Lundi 6 novembre 2017"] * 2
    assert [row[0] for row in rows[2:]] == ["9 h 30 – 10 h", "10 h – 12 h", "14 h – 15 h"]
    assert rows[3][1].endswith("[Prévu d’abord : 9 h ; responsable ajouté]")
    assert rows[4][1].endswith("Vue d’ensemble (suite)")


def test_the_page_is_in_the_language_of_the_document():
    page = plain(timetable_html(of_days(DAYS)))
    assert '<html lang="fr-FR">' in page
    assert "PROJET D’ORGANISATION DES TRAVAUX" in page


@pytest.mark.parametrize(
    ("labels", "language"),
    [
        (["Lundi 6 novembre 2017", "Mardi"], "fr"),
        (["Monday, 6 November 2017"], "en"),
        (["Day 1", ""], ""),
        (["Lunes 6 de noviembre"], ""),
    ],
)
def test_the_language_is_told_by_the_headings_of_the_days(labels, language):
    assert language_of(labels) == language


def test_times_and_dates_are_written_in_the_manner_of_the_un():
    assert plain(time_words(time(9, 5), FRENCH)) == "9 h 05"
    assert plain(time_words(time(14), FRENCH)) == "14 h"
    assert date_words(date(2017, 11, 1), FRENCH) == "mercredi 1er novembre 2017"
    days = [AgendaDay(date(2017, month, 1), "", ()) for month in (10, 11)]
    assert period_words(days, FRENCH) == "1er octobre – 1er novembre 2017"


def test_every_kind_has_words_by_which_the_reader_knows_it():
    assert {kind: kind_of(words) for kind, words in FRENCH.phrases.items()} == {
        kind: kind for kind in FRENCH.phrases
    }


def test_a_language_without_words_is_written_in_english():
    assert words_in("es").tag == "en-GB"
    assert words_in("fr-CH") is FRENCH
