"""A large button with an icon, a title and a sentence: one way to begin."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from facilitator.ui.icons import icon
from facilitator.ui.theme import tokens_for

ICON_PX = 28


class ChoiceCard(QPushButton):
    """A button that tells what will follow; as high as its sentence needs."""

    def __init__(
        self, name: str, icon_name: str, title: str, key: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._icon_name = icon_name
        self._picture = QLabel()
        self._title = QLabel(title)
        self._title.setProperty("role", "title")
        self._sentence = QLabel()
        self._sentence.setProperty("role", "muted")
        self._key = QLabel(key)
        self._key.setProperty("role", "small")
        for label in (self._picture, self._title, self._sentence, self._key):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._title.setWordWrap(True)
        self._sentence.setWordWrap(True)
        self.setAccessibleName(title)
        self.setShortcut(QKeySequence(key))
        self.setToolTip(self.tr("{title} ({key})").format(title=title, key=key))
        self.setAutoDefault(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._lay_out()
        self._draw()

    def describe(self, sentence: str) -> None:
        """Say what will follow."""
        self._sentence.setText(sentence)
        self.setAccessibleDescription(sentence)

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._row.minimumSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._row.heightForWidth(width)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._draw()

    def _draw(self) -> None:
        """The icon in the colour of the look that is on."""
        if hasattr(self, "_picture"):
            made = icon(self._icon_name, ICON_PX, role="accent")
            self._picture.setPixmap(made.pixmap(ICON_PX, ICON_PX))

    def _lay_out(self) -> None:
        space = tokens_for(self).space_m
        words = QVBoxLayout()
        words.setSpacing(space // 4)
        words.addWidget(self._title)
        words.addWidget(self._sentence)
        words.addStretch(1)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(space + 2, space, space, space)
        row.setSpacing(space)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._key, 0, Qt.AlignmentFlag.AlignTop)
