"""The program's own icons: one-colour SVG files, drawn in the colours of the look that is on."""

from __future__ import annotations

import math

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication

from facilitator.resources import RESOURCES
from facilitator.ui.theme.current import current_tokens

ICONS_FOLDER = RESOURCES / "icons"
APP_ICON = "app"
ICON_SIZE = 20
_NAME_PROPERTY = "icon_name"
_ROLE_PROPERTY = "icon_role"


def icon(name: str, size: int = ICON_SIZE, *, role: str = "text") -> QIcon:
    """The icon of that name in a colour role; muted while disabled. Raises FileNotFoundError.

    Its colour is that of the look now on: use `set_icon` where the look may change later.
    """
    tokens = current_tokens()
    made = QIcon()
    for ratio in sorted({1, math.ceil(_device_ratio())}):
        for mode, colour in (
            (QIcon.Mode.Normal, tokens.colour(role)),
            (QIcon.Mode.Disabled, tokens.disabled),
        ):
            made.addPixmap(_draw(name, colour, size, ratio), mode)
    return made


def app_icon() -> QIcon:
    """The icon of the program, in its own colours, for title bars and task bars."""
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(_draw(APP_ICON, "#ffffff", size, 1))
    return made


def set_icon(target: QAbstractButton | QAction, name: str, *, role: str = "text") -> None:
    """Give a button or an action an icon that follows the look from now on."""
    target.setProperty(_NAME_PROPERTY, name)
    target.setProperty(_ROLE_PROPERTY, role)
    target.setIcon(icon(name, _size_of(target), role=role))
    if isinstance(target, QAbstractButton):
        target.setIconSize(QSize(_size_of(target), _size_of(target)))


def refresh_icons(app: QApplication) -> None:
    """Draw all icons given by `set_icon` anew."""
    for window in app.topLevelWidgets():
        targets: list[QObject] = [window, *window.findChildren(QAbstractButton)]
        targets += window.findChildren(QAction)
        for target in targets:
            _refresh(target)


def icon_names() -> tuple[str, ...]:
    """The name of every icon there is."""
    return tuple(sorted(path.stem for path in ICONS_FOLDER.glob("*.svg")))


def _refresh(target: QObject) -> None:
    """Draw one icon anew, if it has one of ours."""
    name = target.property(_NAME_PROPERTY)
    if name and isinstance(target, QAbstractButton | QAction):
        set_icon(target, name, role=target.property(_ROLE_PROPERTY))


def _size_of(target: QAbstractButton | QAction) -> int:
    """The size an icon is drawn at for its place; a button may ask for another."""
    wanted = target.property("icon_px")
    return int(wanted) if wanted else ICON_SIZE


def _svg(name: str) -> str:
    """The text of an icon's file."""
    return (ICONS_FOLDER / f"{name}.svg").read_text(encoding="utf-8")


def _draw(name: str, colour: str, size: int, ratio: int) -> QPixmap:
    """A picture of the icon in one colour; drawn once, Qt keeps it."""
    key = f"{name} {colour} {size} {ratio}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    svg = _svg(name).replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    pixmap = QPixmap(size * ratio, size * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, pixmap)
    return pixmap


def _device_ratio() -> float:
    """The greatest device pixel ratio among the screens."""
    return max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
