"""The annotation of an item as the document has it, to be read while the item runs."""

from __future__ import annotations

from html import escape

from PySide6.QtWidgets import QTextBrowser, QWidget

from facilitator.ui.presenters.details import Passage


class AnnotationTab(QTextBrowser):
    """Shows numbered paragraphs and the points of focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("annotation")
        self.setAccessibleName(self.tr("Annotation of the item"))
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setStyleSheet("QTextBrowser { border: 0; padding: 0; background: transparent; }")
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(2)
        self._html = ""

    def show_passages(self, passages: tuple[Passage, ...], points: tuple[str, ...]) -> None:
        """Show an annotation, or say that there is none."""
        html = _html(passages, points)
        if not html:
            text = self.tr("The document says nothing more about this item.")
            html = f"<p>{escape(text)}</p>"
        if html != self._html:
            self._html = html
            self.setHtml(html)


def _html(passages: tuple[Passage, ...], points: tuple[str, ...]) -> str:
    """Paragraphs with their numbers; the points as a list below them."""
    parts = [
        "<p style='margin: 4px 0 8px 0; line-height: 125%'>{number}{text}</p>".format(
            number=f"<b>{escape(passage.number)}.</b> " if passage.number else "",
            text=escape(passage.text),
        )
        for passage in passages
    ]
    shown = " ".join(passage.text for passage in passages)
    new_points = [point for point in points if point not in shown]
    if new_points:
        parts.append("<ul>{}</ul>".format("".join(f"<li>{escape(p)}</li>" for p in new_points)))
    return "".join(parts)
