"""Titles and the kind a facilitator would give them; add a row when you add a word."""

from __future__ import annotations

import pytest

from facilitator.agenda.kinds_of_slots import kind_of
from facilitator.kinds import ItemKind

KINDS = {
    ItemKind.LUNCH: [
        "Lunch",
        "Lunch Break",
        "LUNCH (Restaurant)",
        "Working lunch",
        "Break for lunch",
        "Déjeuner",
        "Pause déjeuner",
        "Almuerzo",
        "Pausa para el almuerzo",
        "Mittagessen",
        "Almoço",
        "Обед",
        "午餐",
    ],
    ItemKind.BREAK: [
        "Coffee/Tea Break",
        "Coffee break",
        "Tea",
        "Tea and coffee",
        "Morning coffee",
        "Health break",
        "Break",
        "Break (15 min)",
        "Tea/coffee break and group photo",
        "Group photo and coffee break",
        "Pause-café",
        "Pause café",
        "Pause",
        "Receso",
        "Pausa para el café",
        "Café",
        "Kaffeepause",
        "Pausa para café",
        "Photo de famille et pause-café",
        "Intervalo para café",
        "Перерыв на кофе",
        "茶歇",
    ],
    ItemKind.REGISTRATION: [
        "Registration",
        "Registration of participants",
        "Arrival and registration",
        "Doors open and registration",
        "Credenciamento",
        "Recepción y registro",
        "Anmeldung",
        "Accueil des participants",
        "Enregistrement",
        "Inscripción",
    ],
    ItemKind.OPENING: [
        "Opening of the workshop",
        "Opening",
        "Opening ceremony",
        "Welcome by the mayor",
        "Opening 开幕",
        "Accueil et ouverture des assises",
        "Begrüßung und Eröffnung",
        "Cerimônia de abertura",
        "Apertura dei lavori",
        "Opening door de voorzitter",
        "Opening remarks",
        "Official opening",
        "Welcome and opening",
        "Welcome address by the host",
        "Cérémonie d'ouverture",
        "Ouverture de l'atelier",
        "Mot de bienvenue",
        "Apertura del taller",
        "Palabras de bienvenida",
    ],
    ItemKind.CLOSING: [
        "Closure of the workshop",
        "Closing",
        "Closing ceremony",
        "Closing remarks by the Minister",
        "Closing session",
        "Evaluation and closing",
        "Summing up and close",
        "Ende der Tagung",
        "Fin du colloque",
        "Mot de la fin",
        "Encaminhamentos e encerramento",
        "Clôture de l'atelier",
        "Cérémonie de clôture",
        "Clausura",
        "Cierre del taller",
    ],
    ItemKind.EVALUATION: [
        "Evaluation of the workshop",
        "Evaluation of the e-learning module, toolkit and strategy development tool",
        "Workshop evaluation",
        "Évaluation de la formation",
        "Evaluación",
    ],
    ItemKind.BREAKOUT: [
        "Breakout session",
        "Break-out groups",
        "Drafting in small groups",
        "Grupos de trabalho",
        "Échanges en sous-groupes",
        "Ejercicio en grupos",
        "Ateliers en parallèle",
        "Lavori di gruppo",
        "Group work: seeds",
        "Working groups",
        "Travaux de groupe",
        "Travail en groupes",
        "Trabajo en grupos",
    ],
    ItemKind.REPORT_BACK: [
        "Report back from the groups",
        "Reports of the working groups",
        "Report out",
        "Informe de los grupos de trabajo",
        "Apresentação dos resultados dos grupos",
        "Vorstellung der Gruppenergebnisse",
        "Restitution des travaux de groupe",
        "Puesta en común",
        "Exposición de los grupos",
    ],
    ItemKind.PRESENTATIONS: [
        "Country presentations",
        "Presentations by participants",
        "Présentations des pays",
        "Presentaciones de los países",
    ],
    ItemKind.OTHER: [
        "Dinner",
        "Gala dinner",
        "Reception hosted by the city",
        "Group photo",
        "End of day 1",
        "Adjourn for the day",
        "Departure",
    ],
    ItemKind.SESSION: [
        "Café Uno: a case study",
        "Closing of the first day's work",
        "Clôture de la première journée",
        "Cierre del primer día",
        "Breaking new ground",
        "Tea cultivation in the highlands",
        "Coffee value chains",
        "Evaluation methods",
        "Opening up data",
        "Opening of the second day",
        "Closing the gap",
        "Presentation of the agenda",
        "Présentation des participants",
        "Overview of the workshop",
        "Lunchbox programmes for schools",
        "Pausing to reflect",
        "Port reception facilities",
    ],
}


LABELLED = {
    "Session 2: Country presentations (10 minutes each)": ItemKind.PRESENTATIONS,
    "Séance 4 : Exposés nationaux": ItemKind.PRESENTATIONS,
    "Agenda item 3: Statements by Parties": ItemKind.PRESENTATIONS,
    "Module 1 – Setting the scene": ItemKind.SESSION,
    "Part II. Group work": ItemKind.BREAKOUT,
    "Session 5": ItemKind.SESSION,
    "Informes nacionales": ItemKind.PRESENTATIONS,
    "Länderberichte": ItemKind.PRESENTATIONS,
    "National reporting under the Protocol": ItemKind.SESSION,
}


@pytest.mark.parametrize(("title", "kind"), LABELLED.items())
def test_a_label_before_the_title_does_not_hide_its_kind(title: str, kind: ItemKind) -> None:
    assert kind_of(title) is kind


@pytest.mark.parametrize(
    ("title", "kind"), [(title, kind) for kind, titles in KINDS.items() for title in titles]
)
def test_a_title_has_its_kind(title: str, kind: ItemKind) -> None:
    assert kind_of(title) is kind


def test_a_note_decides_where_the_title_does_not() -> None:
    assert kind_of("Case studies", "group exercise") is ItemKind.BREAKOUT
    assert kind_of("Lunch", "group exercise") is ItemKind.LUNCH
