from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import fields
from datetime import UTC, date, datetime, timedelta
from typing import Any

import peewee as pw
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.models import MODELS
from db.plan_rows import load_workshop, save_workshop
from db.run_log import RunLog
from db.schema import upgrade
from facilitator.agenda import AgendaItem, Paragraph
from facilitator.commands.store import SourceDocument, Workshop
from facilitator.day import Action, ActionKind, Day, Item, Plan, Queue, Reading, Step
from facilitator.day.plan import StepRole
from facilitator.kinds import ItemKind, Priority
from tests.unit.db.builders import START

SHARE = settings.default.max_examples // 3
"""Each example writes to a database; a third of the usual number keeps the suite quick."""

texts = st.text(max_size=12)
maybe_texts = st.none() | texts
spans = st.timedeltas(timedelta(microseconds=1), timedelta(days=40))
pauses = st.timedeltas(timedelta(0), timedelta(hours=1))
instants = st.datetimes(datetime(1990, 1, 1), datetime(2199, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
steps = st.builds(Step, texts, texts, spans, texts, st.sampled_from(StepRole))
small = st.integers(0, 9999)


@st.composite
def items(draw: st.DrawFn, item_id: str) -> Item:
    start = draw(instants)
    return Item(
        item_id=item_id,
        title=draw(texts),
        start=start,
        end=start + draw(spans),
        kind=draw(st.sampled_from(ItemKind)),
        number=draw(maybe_texts),
        lead=draw(maybe_texts),
        is_hard=draw(st.booleans()),
        minimum=draw(st.none() | spans),
        is_continued=draw(st.booleans()),
        steps=tuple(draw(st.lists(steps, max_size=2))),
        queue_id=draw(maybe_texts),
        note=draw(maybe_texts),
        priority=draw(st.sampled_from(Priority)),
    )


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    ids = iter(draw(st.lists(texts, unique=True, max_size=5)))
    days = []
    for _ in range(draw(st.integers(0, 3))):
        names = list(itertools.islice(ids, draw(st.integers(0, 3))))
        row = tuple(draw(items(name)) for name in names)
        days.append(Day(draw(st.dates(date(1990, 1, 1))), row, draw(texts)))
    speakers = st.lists(texts, max_size=3).map(tuple)
    queues = st.builds(Queue, texts, spans, speakers, pauses, pauses, texts)
    return Plan(
        zone=draw(st.sampled_from(["Asia/Kuala_Lumpur", "Europe/Zurich"])),
        days=tuple(days),
        queues=tuple(draw(st.lists(queues, max_size=2))),
        title=draw(texts),
        place=draw(texts),
    )


agenda_items = st.builds(
    AgendaItem,
    texts,
    texts,
    texts,
    st.none() | spans,
    st.lists(texts, max_size=2).map(tuple),
    st.lists(st.builds(Paragraph, st.none() | small, texts, small), max_size=2).map(tuple),
    st.none() | small,
)
workshops = st.builds(
    Workshop,
    plan=plans(),
    agenda_items=st.lists(agenda_items, max_size=2).map(tuple),
    source=st.none() | st.builds(SourceDocument, texts, st.binary(max_size=40)),
    doubts=st.lists(texts, max_size=2).map(tuple),
)
json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(texts, inner, max_size=2),
    max_leaves=5,
)
readings = st.builds(Reading, instants, pauses, texts, pauses)


@pytest.fixture(scope="module")
def memory() -> Iterator[pw.SqliteDatabase]:
    """Tables in memory, made by the migrations."""
    db = pw.SqliteDatabase(":memory:", pragmas={"foreign_keys": 1})
    upgrade(db)
    yield db
    db.close()


def _emptied(db: pw.SqliteDatabase) -> pw.SqliteDatabase:
    """The tables without rows; the log's own triggers forbid it, so they go first."""
    for name in ("log_is_never_deleted",):
        db.execute_sql(f"DROP TRIGGER IF EXISTS {name}")
    for model in reversed(MODELS):
        model.delete().execute(db)
    return db


@pytest.mark.parametrize(
    ("value", "names"),
    [
        (Workshop, "plan agenda_items source doubts"),
        (Plan, "zone days queues title place"),
        (Day, "date items label"),
        (
            Item,
            "item_id title start end kind number lead is_hard minimum is_continued steps "
            "queue_id note priority",
        ),
        (Step, "step_id title allotment speaker role"),
        (Queue, "queue_id allotment speakers changeover questions title"),
        (AgendaItem, "number title written_title allotment focus paragraphs source_line"),
        (Paragraph, "number text source_line"),
        (SourceDocument, "name data"),
        (Action, "seq at kind item_id payload actor"),
        (Reading, "utc monotonic boot_id suspended"),
    ],
)
def test_every_field_of_the_values_has_its_column(value: type[Any], names: str) -> None:
    """A new field fails here: give it a column by a migration, then add its name."""
    assert [field.name for field in fields(value) if field.init] == names.split()


@settings(max_examples=SHARE)
@given(workshop=workshops)
def test_workshop_comes_back_equal(memory: pw.SqliteDatabase, workshop: Workshop) -> None:
    db = _emptied(memory)
    save_workshop(db, workshop, START)
    assert load_workshop(db) == workshop


@settings(max_examples=SHARE)
@given(
    rows=st.lists(
        st.tuples(
            readings,
            st.sampled_from(ActionKind),
            maybe_texts,
            st.dictionaries(texts, json_values, max_size=3),
            texts,
        ),
        max_size=4,
    )
)
def test_log_comes_back_equal(memory: pw.SqliteDatabase, rows: list[tuple[Any, ...]]) -> None:
    log = RunLog(_emptied(memory))
    actions = [Action(seq, *row) for seq, row in enumerate(rows, start=1)]
    for action in actions:
        log.tail = log.insert(action)
    assert list(RunLog(memory).actions()) == actions
    assert RunLog(memory).tail == log.tail
