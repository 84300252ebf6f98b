"""The timekeeper's window: a second window on the laptop, or alone on its screen."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from facilitator.day import DayState, Phase
from facilitator.ui.console.dialogs.shortcut_sheet import ShortcutSheet
from facilitator.ui.console.typing_guard import belongs_to_focus
from facilitator.ui.day_model import DayModel
from facilitator.ui.presenters.mode import mode_words
from facilitator.ui.presenters.pace import Look, is_new_minute_text, look_of
from facilitator.ui.presenters.timekeeper import card_view, floor_view, speaker_face
from facilitator.ui.presenters.timekeeper_fit import squeeze
from facilitator.ui.presenters.timekeeper_list import desk_list
from facilitator.ui.timekeeper.acting import DeskActs
from facilitator.ui.timekeeper.card_face import CardFace
from facilitator.ui.timekeeper.desk import Desk
from facilitator.ui.timekeeper.keys import DeskActions, desk_keys
from facilitator.ui.timekeeper.sounds import BeepSounder, Bell, Sounder
from facilitator.ui.timekeeper.speaker_view import SpeakerView
from facilitator.ui.widgets import Message, MessageBar, Severity

GEOMETRY_KEY = "timekeeper/geometry"
SOUND_KEY = "timekeeper/sound"
CARDS_KEY = "timekeeper/cards"
LEAST = QSize(900, 560)
REFUSED_KEY = "refused"
QUESTION_KEY = "question"


class TimekeeperWindow(QWidget):
    """Shows the desk, the speaker's view or a card. Closing it hides it; the program goes on."""

    closed = Signal()
    console_requested = Signal()

    def __init__(
        self, model: DayModel, *, sounder: Sounder | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("timekeeper_window")
        self.setWindowTitle(self.tr("Timekeeper"))
        self.setAccessibleName(self.tr("Timekeeper's window"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self._model = model
        self._look: Look | None = None
        self._put_away: tuple[str, Phase] | None = None
        self._bell = Bell(sounder or BeepSounder())
        self._actions = DeskActions(self)
        self._acts = DeskActs(model, self._actions, self)
        self._bar = MessageBar()
        self._desk = Desk(self._actions, self)
        self._speaker = SpeakerView(self)
        self._card = CardFace(self)
        self._stack = QStackedWidget(self)
        mode = model.mode
        self._mode = mode_words(mode.as_if, mode.rehearsal_factor, is_look=mode.is_look)
        self._arrange()
        self._connect()
        # Its parts grow with it; without a minimum of its own it could not be made smaller again.
        self.setMinimumSize(LEAST)
        self.resize(1280, 720)
        self._show_all(model.state)

    def save(self, settings: QSettings) -> None:
        """Remember the place, the sound and the cards."""
        settings.setValue(GEOMETRY_KEY, self.saveGeometry())
        settings.setValue(SOUND_KEY, self._bell.is_on)
        settings.setValue(CARDS_KEY, self._actions.action("cards").isChecked())

    def restore(self, settings: QSettings) -> None:
        """Come back as it was; Qt moves the window onto a screen that exists."""
        place = settings.value(GEOMETRY_KEY)
        if isinstance(place, QByteArray):
            self.restoreGeometry(place)
        for key, wish_id in ((SOUND_KEY, "sound"), (CARDS_KEY, "cards")):
            self._actions.action(wish_id).setChecked(bool(settings.value(key, False, type=bool)))

    def show_speaker_view(self, is_on: bool) -> None:
        """Show nothing but the speaker's own view, or the desk again."""
        self._actions.action("speaker_view").setChecked(is_on)

    def event(self, event: QEvent) -> bool:
        """A focused button keeps its keys; in the list of speakers Enter goes on."""
        if belongs_to_focus(event) and QApplication.focusWidget() is not self._desk.speakers.view:
            event.accept()
            return True
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while hidden."""
        super().showEvent(event)
        self._show_all(self._model.state)
        self._focus_desk()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide; the program goes on."""
        super().closeEvent(event)
        self.closed.emit()

    def _arrange(self) -> None:
        """Messages above the faces."""
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._bar)
        box.addWidget(self._stack, 1)
        for page in (self._desk, self._speaker, self._card):
            self._stack.addWidget(page)

    def _connect(self) -> None:
        """The model tells the faces; keys and answers become rows."""
        self._model.state_changed.connect(self._show_state)
        self._model.refused.connect(self._refuse)
        self._model.acted.connect(self._forget_refusal)
        self._desk.chosen.connect(self._choose)
        self._acts.spent.connect(self._desk.speakers.clear_choice)
        fit = self._desk.fit
        fit.defer_requested.connect(self._acts.defer_to_next_slot)
        fit.shorten_requested.connect(self._acts.shorten)
        fit.push_requested.connect(self._acts.push)
        self._card.put_away.connect(self._put_card_away)
        for wish_id, take in (("speaker_view", self._turn), ("cards", self._turn)):
            self._actions.action(wish_id).toggled.connect(take)
        self._actions.action("sound").toggled.connect(self._bell.set_on)
        self._actions.action("full_screen").triggered.connect(self.toggle_full_screen)
        self._actions.action("console").triggered.connect(self.console_requested)
        self._actions.action("keys").triggered.connect(self._show_keys)
        self._actions.action("leave").triggered.connect(self._leave)

    def toggle_full_screen(self) -> None:
        """Fill the screen the window is on, or stop filling it."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def _show_state(self, state: DayState) -> None:
        """Show the state; only what changed is touched."""
        self._bell.hear(state)
        look = look_of(state, self._model.record)
        if look == self._look or not self.isVisible():
            return
        is_list_due = is_new_minute_text(self._look, look)
        self._look = look
        self._show_fast(state)
        if is_list_due:
            self._show_slow(state)

    def _show_all(self, state: DayState) -> None:
        """Show everything, whether it changed or not."""
        self._look = look_of(state, self._model.record)
        self._show_slow(state)
        self._show_fast(state)

    def _show_fast(self, state: DayState) -> None:
        """The clock, and what is told to the second."""
        self._show_face(state)
        if self._stack.currentWidget() is self._speaker:
            self._speaker.show_face(speaker_face(state))
        else:
            self._desk.show_floor(floor_view(state), self._mode)
            self._desk.show_squeeze(squeeze(state, self._model.record))

    def _show_slow(self, state: DayState) -> None:
        """The speakers and the buttons."""
        controls = self._acts.show_state(state)
        self._desk.pads.show_controls(controls)
        had_focus = self._desk.speakers.view.hasFocus() or self.hasFocus()
        self._desk.show_speakers(desk_list(state))
        if had_focus:
            self._focus_desk()
        self._show_question(state)

    def _focus_desk(self) -> None:
        """On the list, else on no button at all: Space pauses and Enter goes on."""
        view = self._desk.speakers.view
        (self if self._desk.speakers.isHidden() else view).setFocus()

    def _show_face(self, state: DayState) -> None:
        """The card if one is to be held up, else the speaker's view or the desk."""
        card = card_view(state, self._model.thresholds)
        has_cards = self._actions.action("cards").isChecked()
        mark = (card.under, card.phase) if card is not None else None
        if mark is None or mark != self._put_away:
            self._put_away = None
        self._card.show_card(card if has_cards and self._put_away is None else None)
        page: QWidget = self._desk
        if self._card.card is not None:
            page = self._card
        elif self._actions.action("speaker_view").isChecked():
            page = self._speaker
        if self._stack.currentWidget() is not page:
            self._stack.setCurrentWidget(page)

    def _turn(self, _is_on: bool) -> None:
        """Another face is wished for."""
        self._show_all(self._model.state)
        self._show_fast(self._model.state)

    def _put_card_away(self) -> None:
        """The card has been seen; it stays away until the phase turns."""
        card = self._card.card
        if card is not None:
            self._put_away = (card.under, card.phase)
            self._show_all(self._model.state)

    def _show_keys(self) -> None:
        """All keys of the desk on one sheet."""
        ShortcutSheet(desk_keys(), self).open()

    def _leave(self) -> None:
        """Escape: the card, the speaker's view, the choice, the full screen, one at a time."""
        if self._card.card is not None:
            self._put_card_away()
        elif self._actions.action("speaker_view").isChecked():
            self.show_speaker_view(False)
        elif self._desk.speakers.view.selectionModel().hasSelection():
            self._desk.speakers.clear_choice()
        elif self.isFullScreen():
            self.showNormal()

    def _choose(self, speakers: tuple[str, ...]) -> None:
        """Somebody was chosen in the list: the buttons are about them."""
        self._desk.pads.show_controls(self._acts.choose(speakers))

    def _show_question(self, state: DayState) -> None:
        """The program's questions are answered in the console; say that it waits."""
        if state.question is None:
            self._bar.withdraw(QUESTION_KEY)
            return
        text = self.tr("The clock may be wrong since the last interruption: answer in the console.")
        self._bar.post(Message(QUESTION_KEY, text, Severity.WARNING, is_closable=False))

    def _refuse(self, sentence: str) -> None:
        """Say why an action was not taken."""
        if self.isActiveWindow():
            self._bar.post(Message(REFUSED_KEY, sentence, Severity.INFO))

    def _forget_refusal(self, _changes: object) -> None:
        """Something was done since: the refusal is old."""
        self._bar.withdraw(REFUSED_KEY)
