"""The guide: its chapters, each with a picture and a few sentences."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter; `picture` is the name of a file below resources/pictures/guide."""

    picture: str
    title: str
    text: str


def chapters() -> tuple[Chapter, ...]:
    """All chapters in the order of a week."""
    return (
        Chapter(
            "start",
            QCoreApplication.translate("Guide", "Begin"),
            QCoreApplication.translate(
                "Guide",
                "Open the sample, or drop the organization of work onto the window: a Word "
                "document, a table or plain text. A workshop is one file; everything stays on "
                "this laptop, and no network is needed.",
            ),
        ),
        Chapter(
            "review",
            QCoreApplication.translate("Guide", "Look over what was read"),
            QCoreApplication.translate(
                "Guide",
                "On the left the document, on the right what was understood. Each doubt asks one "
                "question; nothing is repaired silently. Accept it, and the days are ready.",
            ),
        ),
        Chapter(
            "day",
            QCoreApplication.translate("Guide", "Run the day"),
            QCoreApplication.translate(
                "Guide",
                "Enter goes on to the next, Space pauses, + gives a minute. Every press is kept "
                "at once and can be undone with Ctrl+Z. Fixed points such as lunch stand. T takes "
                "a note: decision, action with who and by when, or parking lot.",
            ),
        ),
        Chapter(
            "late",
            QCoreApplication.translate("Guide", "Catch up"),
            QCoreApplication.translate(
                "Guide",
                "When the day runs into a fixed point, or somebody slips behind a break, Catch up "
                "offers plans with their price: shorter items, shorter presentations, an item put "
                "off to tomorrow. Give an item a priority with a right click; what is protected is "
                "never touched. Ctrl+R plans the rest of the week anew.",
            ),
        ),
        Chapter(
            "room",
            QCoreApplication.translate("Guide", "Show the room its clock"),
            QCoreApplication.translate(
                "Guide",
                "F11 fills the projector with the countdown, F10 opens the timekeeper's window. "
                "The colour, the shape and the word say the same, so that everybody can read it.",
            ),
        ),
        Chapter(
            "speakers",
            QCoreApplication.translate("Guide", "Hear every country"),
            QCoreApplication.translate(
                "Guide",
                "A queue of speakers flows over the slots of its item, around lunch and into the "
                "next day. N marks somebody who is not there, D defers. The program says before "
                "the session who fits, and which equal time lets all speak.",
            ),
        ),
        Chapter(
            "groups",
            QCoreApplication.translate("Guide", "Make groups"),
            QCoreApplication.translate(
                "Guide",
                "Take the list of participants in from a table, then draw groups for an item: even "
                "in what matters, with new neighbours each time. Drag a name to change a group; "
                "the page says what it costs. Groups can be shown to the room and printed.",
            ),
        ),
        Chapter(
            "rapporteur",
            QCoreApplication.translate("Guide", "Take down what groups found"),
            QCoreApplication.translate(
                "Guide",
                "Each rapporteur types on the left and sees the slides on the right, on this "
                "laptop or on another without the workshop. Reports handed over are gathered under "
                "Findings and become slides and a Word document.",
            ),
        ),
        Chapter(
            "decisions",
            QCoreApplication.translate("Guide", "Keep what was agreed"),
            QCoreApplication.translate(
                "Guide",
                "Everything noted during the week stands under Record, to sort, search, correct "
                "and save. A correction is a row of its own; Undo brings the first wording back.",
            ),
        ),
        Chapter(
            "meeting",
            QCoreApplication.translate("Guide", "Let the record write itself"),
            QCoreApplication.translate(
                "Guide",
                "The record of the meeting is made of facts: who spoke, when, what was decided. "
                "Change any paragraph, then write it as a Word document with numbered paragraphs.",
            ),
        ),
        Chapter(
            "evaluation",
            QCoreApplication.translate("Guide", "Ask everybody"),
            QCoreApplication.translate(
                "Guide",
                "Under Evaluation are two ready forms, to be changed or added to. Hand the laptop "
                "round: the kiosk asks one person after the other and keeps nobody’s name or time; "
                "Ctrl+Shift+Q and a word end it. Printed sheets are typed in with the number keys. "
                "Results never point at one or two people.",
            ),
        ),
        Chapter(
            "materials",
            QCoreApplication.translate("Guide", "Point to materials"),
            QCoreApplication.translate(
                "Guide",
                "Addresses and files stand under Record, Materials: one click opens them here, "
                "another shows the room the address with a QR code.",
            ),
        ),
        Chapter(
            "week",
            QCoreApplication.translate("Guide", "Close the week"),
            QCoreApplication.translate(
                "Guide",
                "The week at a glance, the overview for the closing as slides, one file to keep, "
                "a template for the next workshop, and personal data deleted when it is time. "
                "Ctrl+K finds anything.",
            ),
        ),
    )
