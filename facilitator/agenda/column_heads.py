"""The words that head the columns of a timetable, in the languages agendas are written in."""

from __future__ import annotations

import re
from collections.abc import Sequence

from facilitator.agenda.dates import day_heading
from facilitator.agenda.rows import Row, clean, fold
from facilitator.agenda.times import read_span

HEADER_WORDS = {
    "end": "end finish to until fin ends a hasta bis ende ate termino конец",
    "time": "time times hour hours heure heures horaire hora horario uhrzeit zeit ora"
    " schedule timing start from"
    " begin debut de inicio desde von beginn starts comienzo время 时间 الوقت slot timeslot",
    "duration": "duration duree duracion dauer duracao minutes length mins min",
    "day": "day date jour dia fecha datum tag data",
    "item": "no no. n° nº # item number numero punto point top nr nr. ponto",
    "lead": "lead leader speaker speakers presenter presenters facilitator facilitators responsible"
    " responsable responsables intervenant intervenants animateur ponente ponentes moderator"
    " moderators chair resource facilitador moderador person orateur orateurs presented who"
    " rapporteur rapporteurs pic responsavel responsaveis relatore relatori"
    " leitung referent referenten verantwortlich apresentador palestrante"
    " expositor докладчик",
    "title": "session activity activities title topic agenda programme program subject theme sujet"
    " activite activites titre intitule actividad actividades tema temas titulo description"
    " descripcion content contents contenu event sesion seance"
    " thema titel atividade atividades assunto тема 内容 الموضوع what programa",
    "kind": "kind type",
    "details": "room venue salle sala lieu lugar remarks notes method methods objective objectives"
    " documents methodology comments outputs material materials location ort raum",
}
# beside a column headed "Session"
TITLE = re.compile(
    r"(?:title|topic|subject|titre|sujet|theme|titulo|tema|titel|thema|activit\w+|actividad\w*)"
    r"s?(?: (?:of|and|de|du|et|y) .*)?"
)


def is_header(row: Row) -> bool:
    """True for a row that only names columns."""
    cells = [clean(cell) for cell in row.cells if cell.strip()]
    if len(cells) < 2 or any(read_span(cell) or day_heading(cell) for cell in cells):
        return False
    return names_columns(cells) and (len(cells) > 1 or meaning_of(cells[0]) == "time")


def names_columns(cells: Sequence[str]) -> bool:
    """True when at least two of the cells, or the first, are words that head columns."""
    known = [cell for cell in cells if meaning_of(cell)]
    return len(known) >= 2 or (0 < len(cells) <= 2 and meaning_of(cells[0]) in ("time", "day"))


def is_header_line(text: str) -> bool:
    """True for a line such as "Hora Actividad", which only names columns."""
    words = text.split()
    return 1 < len(words) <= 5 and all(map(meaning_of, words)) and meaning_of(words[0]) == "time"


def named_columns(header: Row) -> dict[str, int]:
    """Number of the first column of each meaning; that of titles goes before that of sessions."""
    found: dict[str, int] = {}
    for column, cell in enumerate(header.cells):
        meaning = meaning_of(clean(cell))
        if meaning == "item" and "item" not in found and len(clean(cell).split()) > 1:
            meaning = "title" if "title" not in found else "details"
        if meaning == "title" and "title" in found and TITLE.fullmatch(fold(clean(cell))):
            found["title"] = column
        if meaning:
            found.setdefault(meaning, column)
    return found


def meaning_of(cell: str) -> str | None:
    """What a column is for, by the words that head it."""
    words = re.findall(r"[\w°#.]+", fold(cell))
    if not words or len(words) > 6:
        return None
    for word in words:
        for meaning, known in HEADER_WORDS.items():
            if word in known.split():
                return meaning
    return None
