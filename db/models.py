"""The rows of a workshop file. A row never leaves `db`; its tables are made by the migrations.

The rows are bound to no database: each query is given the open file it runs on, so that two
files can be open in one process.
"""

from __future__ import annotations

import peewee as pw

from db.fields import DateField, UtcField


class _Row(pw.Model):
    """What all tables have in common."""

    id = pw.AutoField()

    class Meta:
        strict_tables = True


class WorkshopRow(_Row):
    """The workshop itself: exactly one row."""

    title = pw.TextField()
    place = pw.TextField()
    zone = pw.TextField()
    created_utc = UtcField()

    class Meta:
        table_name = "workshop"


class SettingRow(_Row):
    """A setting kept with this workshop."""

    name = pw.TextField(unique=True)
    value = pw.TextField()

    class Meta:
        table_name = "setting"


class DayRow(_Row):
    """One day of the plan."""

    position = pw.IntegerField(unique=True)
    date = DateField()
    label = pw.TextField()

    class Meta:
        table_name = "day"


class ItemRow(_Row):
    """One planned item. `item_id` is its name in the plan and in the log."""

    day = pw.ForeignKeyField(DayRow)
    position = pw.IntegerField()
    item_id = pw.TextField(unique=True)
    title = pw.TextField()
    planned_start = UtcField()
    planned_end = UtcField()
    kind = pw.TextField()
    number = pw.TextField(null=True)
    lead = pw.TextField(null=True)
    is_hard = pw.BooleanField()
    minimum_us = pw.BigIntegerField(null=True)
    is_continued = pw.BooleanField()
    queue_id = pw.TextField(null=True)
    note = pw.TextField(null=True)
    priority = pw.TextField()

    class Meta:
        table_name = "item"
        indexes = ((("day", "position"), True),)


class StepRow(_Row):
    """A part of an item."""

    item = pw.ForeignKeyField(ItemRow, column_name="of_item")
    position = pw.IntegerField()
    step_id = pw.TextField()
    title = pw.TextField()
    speaker = pw.TextField()
    allotment_us = pw.BigIntegerField()
    role = pw.TextField()

    class Meta:
        table_name = "step"
        indexes = ((("item", "position"), True),)


class QueueRow(_Row):
    """A list of speakers that flows over the items that name it."""

    position = pw.IntegerField(unique=True)
    queue_id = pw.TextField()
    allotment_us = pw.BigIntegerField()
    changeover_us = pw.BigIntegerField()
    questions_us = pw.BigIntegerField()
    title = pw.TextField()

    class Meta:
        table_name = "queue"


class SpeakerRow(_Row):
    """A place in a queue."""

    queue = pw.ForeignKeyField(QueueRow, column_name="of_queue")
    position = pw.IntegerField()
    name = pw.TextField()

    class Meta:
        table_name = "speaker"
        indexes = ((("queue", "position"), True),)


class AgendaItemRow(_Row):
    """An agenda item of the document, with its annotation."""

    position = pw.IntegerField(unique=True)
    number = pw.TextField()
    title = pw.TextField()
    written_title = pw.TextField()
    allotment_us = pw.BigIntegerField(null=True)
    focus_json = pw.TextField()
    source_line = pw.IntegerField(null=True)

    class Meta:
        table_name = "agenda_item"


class ParagraphRow(_Row):
    """One paragraph of an annotation, with its number in the document."""

    agenda_item = pw.ForeignKeyField(AgendaItemRow, column_name="of_agenda_item")
    position = pw.IntegerField()
    number = pw.IntegerField(null=True)
    text = pw.TextField()
    source_line = pw.IntegerField()

    class Meta:
        table_name = "paragraph"
        indexes = ((("agenda_item", "position"), True),)


class DoubtRow(_Row):
    """A doubt that stood when the plan was accepted."""

    position = pw.IntegerField(unique=True)
    text = pw.TextField()

    class Meta:
        table_name = "doubt"


class SourceDocumentRow(_Row):
    """The document the plan was read from: at most one row."""

    name = pw.TextField()
    data = pw.BlobField()

    class Meta:
        table_name = "source_document"


class LogRow(_Row):
    """One action. Triggers keep anyone from changing or deleting it; hashes show who did."""

    seq = pw.IntegerField(unique=True)
    utc = UtcField()
    monotonic_us = pw.BigIntegerField()
    suspended_us = pw.BigIntegerField()
    boot_id = pw.TextField()
    actor = pw.TextField()
    action = pw.TextField()
    item_id = pw.TextField(null=True)
    payload = pw.TextField()
    prev_hash = pw.TextField()
    hash = pw.TextField()

    class Meta:
        table_name = "log"


class HeartbeatRow(_Row):
    """The last sign of life: at most one row."""

    utc = UtcField()
    monotonic_us = pw.BigIntegerField()
    suspended_us = pw.BigIntegerField()
    boot_id = pw.TextField()

    class Meta:
        table_name = "heartbeat"


class DocumentRow(pw.Model):
    """A document of some kind, as JSON: no row number, so no trace of the order it came in."""

    kind = pw.TextField()
    name = pw.TextField()
    body = pw.TextField()

    class Meta:
        table_name = "document"
        strict_tables = True
        without_rowid = True
        primary_key = pw.CompositeKey("kind", "name")


class KeptFileRow(pw.Model):
    """A picture or another file that documents name."""

    name = pw.TextField(primary_key=True)
    data = pw.BlobField()

    class Meta:
        table_name = "kept_file"
        strict_tables = True


MODELS: tuple[type[pw.Model], ...] = (
    WorkshopRow,
    SettingRow,
    DayRow,
    ItemRow,
    StepRow,
    QueueRow,
    SpeakerRow,
    AgendaItemRow,
    ParagraphRow,
    DoubtRow,
    SourceDocumentRow,
    LogRow,
    HeartbeatRow,
    DocumentRow,
    KeptFileRow,
)
