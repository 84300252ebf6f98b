"""The first tables, the rules their rows obey, and the triggers that make the log append-only."""

from __future__ import annotations

from typing import Any

import peewee as pw


class _Row(pw.Model):
    id = pw.AutoField()

    class Meta:
        strict_tables = True


class Workshop(_Row):
    title = pw.TextField()
    place = pw.TextField()
    zone = pw.TextField(constraints=[pw.Check("zone <> ''")])
    created_utc = pw.TextField()

    class Meta:
        table_name = "workshop"
        constraints = (pw.Check("id = 1"),)


class Setting(_Row):
    name = pw.TextField(unique=True)
    value = pw.TextField()

    class Meta:
        table_name = "setting"


class Day(_Row):
    position = pw.IntegerField(unique=True)
    date = pw.TextField(constraints=[pw.Check("length(date) = 10")])
    label = pw.TextField()

    class Meta:
        table_name = "day"


class Item(_Row):
    day = pw.ForeignKeyField(Day)
    position = pw.IntegerField()
    item_id = pw.TextField(unique=True)
    title = pw.TextField()
    planned_start = pw.TextField()
    planned_end = pw.TextField()
    kind = pw.TextField(constraints=[pw.Check("kind <> ''")])
    number = pw.TextField(null=True)
    lead = pw.TextField(null=True)
    is_hard = pw.BooleanField(constraints=[pw.Check("is_hard IN (0, 1)")])
    minimum_us = pw.BigIntegerField(null=True)
    is_continued = pw.BooleanField(constraints=[pw.Check("is_continued IN (0, 1)")])
    queue_id = pw.TextField(null=True)
    note = pw.TextField(null=True)

    class Meta:
        table_name = "item"
        indexes = ((("day", "position"), True),)
        constraints = (pw.Check("planned_start < planned_end"),)


class Step(_Row):
    item = pw.ForeignKeyField(Item, column_name="of_item")
    position = pw.IntegerField()
    step_id = pw.TextField()
    title = pw.TextField()
    speaker = pw.TextField()
    allotment_us = pw.BigIntegerField(constraints=[pw.Check("allotment_us > 0")])
    role = pw.TextField(constraints=[pw.Check("role <> ''")])

    class Meta:
        table_name = "step"
        indexes = ((("item", "position"), True),)


class Queue(_Row):
    position = pw.IntegerField(unique=True)
    queue_id = pw.TextField()
    allotment_us = pw.BigIntegerField(constraints=[pw.Check("allotment_us > 0")])
    changeover_us = pw.BigIntegerField(constraints=[pw.Check("changeover_us >= 0")])
    questions_us = pw.BigIntegerField(constraints=[pw.Check("questions_us >= 0")])
    title = pw.TextField()

    class Meta:
        table_name = "queue"


class Speaker(_Row):
    queue = pw.ForeignKeyField(Queue, column_name="of_queue")
    position = pw.IntegerField()
    name = pw.TextField()

    class Meta:
        table_name = "speaker"
        indexes = ((("queue", "position"), True),)


class AgendaItem(_Row):
    position = pw.IntegerField(unique=True)
    number = pw.TextField()
    title = pw.TextField()
    written_title = pw.TextField()
    allotment_us = pw.BigIntegerField(null=True)
    focus_json = pw.TextField(constraints=[pw.Check("json_valid(focus_json)")])
    source_line = pw.IntegerField(null=True)

    class Meta:
        table_name = "agenda_item"


class Paragraph(_Row):
    agenda_item = pw.ForeignKeyField(AgendaItem, column_name="of_agenda_item")
    position = pw.IntegerField()
    number = pw.IntegerField(null=True)
    text = pw.TextField()
    source_line = pw.IntegerField()

    class Meta:
        table_name = "paragraph"
        indexes = ((("agenda_item", "position"), True),)


class Doubt(_Row):
    position = pw.IntegerField(unique=True)
    text = pw.TextField()

    class Meta:
        table_name = "doubt"


class SourceDocument(_Row):
    name = pw.TextField()
    data = pw.BlobField()

    class Meta:
        table_name = "source_document"
        constraints = (pw.Check("id = 1"),)


class Log(_Row):
    seq = pw.IntegerField(unique=True, constraints=[pw.Check("seq > 0")])
    utc = pw.TextField()
    monotonic_us = pw.BigIntegerField()
    suspended_us = pw.BigIntegerField()
    boot_id = pw.TextField()
    actor = pw.TextField()
    action = pw.TextField(constraints=[pw.Check("action <> ''")])
    item_id = pw.TextField(null=True)
    payload = pw.TextField(constraints=[pw.Check("json_valid(payload)")])
    prev_hash = pw.TextField(constraints=[pw.Check("length(prev_hash) = 64")])
    hash = pw.TextField(constraints=[pw.Check("length(hash) = 64")])

    class Meta:
        table_name = "log"


class Heartbeat(_Row):
    utc = pw.TextField()
    monotonic_us = pw.BigIntegerField()
    suspended_us = pw.BigIntegerField()
    boot_id = pw.TextField()

    class Meta:
        table_name = "heartbeat"
        constraints = (pw.Check("id = 1"),)


TABLES: tuple[type[pw.Model], ...] = (
    Workshop,
    Setting,
    Day,
    Item,
    Step,
    Queue,
    Speaker,
    AgendaItem,
    Paragraph,
    Doubt,
    SourceDocument,
    Log,
    Heartbeat,
)

TRIGGERS = (
    """CREATE TRIGGER log_is_never_changed BEFORE UPDATE ON log
       BEGIN SELECT RAISE(ABORT, 'rows of the log are never changed'); END""",
    """CREATE TRIGGER log_is_never_deleted BEFORE DELETE ON log
       BEGIN SELECT RAISE(ABORT, 'rows of the log are never deleted'); END""",
    # Also stops INSERT OR REPLACE, which would delete without asking the trigger above.
    """CREATE TRIGGER log_has_no_holes BEFORE INSERT ON log
       WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM log)
       BEGIN SELECT RAISE(ABORT, 'the next row of the log has the next number'); END""",
)


def up(migrator: Any, db: Any) -> None:
    """Make the tables and the triggers of the log."""
    with db.bind_ctx(TABLES):
        db.create_tables(TABLES, safe=False)
    for trigger in TRIGGERS:
        db.execute_sql(trigger)
