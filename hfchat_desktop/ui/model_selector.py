"""The button in the header that shows which model answers, and how it is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from hfchat_desktop.core.plain_text import isolated, plain_label
from hfchat_desktop.core.record import Record
from hfchat_desktop.ui.figures import listed
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.mirroring import painter_of
from hfchat_desktop.ui.model_tile import paint_tile, tile_letter, tile_of
from hfchat_desktop.ui.theme import Theme

_HEIGHT = 38
_TILE = 26
_PAD = 6
_GAP = 9
_DOT = 8
_BADGE_HEIGHT = 20
_BADGE_PAD = 7
_CHEVRON = 14
_LEAST_NAME = 110
_LEAST_NAME_NARROW = 56
_DOT_ROLES = {"not_loaded": "borderControl", "ready": "success", "writing": "chart1"}
_STATE_ICONS = {"loading": "loader-circle", "stopped": "circle-alert"}


class ModelChoice(Record):
    """A model on this computer. `size_bytes` is that of its file."""

    path: str
    name: str
    quant: str = ""
    size_bytes: int = 0
    current: bool = False
    publisher: str = ""


class ModelSelector(QAbstractButton):
    """Tile, name, quantization, state and an arrow; the name elides first."""

    spoken_role = "ButtonMenu"

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = ""
        self._quant = ""
        self._keys = "Ctrl+Shift+M"
        self._publisher = ""
        self._state = "not_loaded"
        self._percent = 0
        self._framed = True
        self._shows_quant = True
        self._shows_word = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("focusRadius", theme.radius("lg"))
        theme.changed.connect(self.update)
        self._describe()

    def set_model(self, name: str, quant: str, publisher: str) -> None:
        """Show another model; an empty name means that none is chosen."""
        self._name, self._publisher = plain_label(name), publisher
        self._quant = plain_label(quant, longest=16)
        self._describe()

    def set_keys(self, keys: str) -> None:
        """Name the keys that do the same, "" for none."""
        self._keys = keys
        self._describe()

    def set_state(self, state: str, percent: int) -> None:
        """Show "not_loaded", "loading" with percent, "ready", "writing" or "stopped"."""
        self._state, self._percent = state, percent
        self._describe()

    def set_look(self, *, framed: bool, quant: bool, word: bool) -> None:
        """Choose what is drawn; the tooltip and the accessible name keep everything."""
        self._framed, self._shows_quant, self._shows_word = framed, quant, word
        self.updateGeometry()
        self.update()

    def state_text(self) -> str:
        """Return the state in words."""
        words = {
            "not_loaded": self.tr("Not loaded"),
            "loading": self.tr("Loading {percent}%").format(percent=self._percent),
            "ready": self.tr("Ready"),
            "writing": self.tr("Writing"),
            "stopped": self.tr("Stopped"),
        }
        return words[self._state]

    def name_text(self) -> str:
        """Return the name, or the invitation to choose a model."""
        return self._name or self.tr("Choose a model")

    def sizeHint(self) -> QSize:
        """Return the room for everything that is shown."""
        name = QFontMetrics(self._name_font()).horizontalAdvance(self.name_text()) + 1
        return QSize(self._width_without_name() + name, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the least width; below it the name elides."""
        name = _LEAST_NAME if self._shows_word else _LEAST_NAME_NARROW
        return QSize(min(self._width_without_name() + name, self.sizeHint().width()), _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint frame, tile, name, badge, state and arrow from left to right."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        left = float(_PAD)
        if self._name:
            tile = tile_of(self._publisher, self._name)
            square = QRectF(left, (_HEIGHT - _TILE) / 2, _TILE, _TILE)
            paint_tile(painter, square, self._theme, tile, tile_letter(self._name))
            left += _TILE + _GAP
        else:
            left += _PAD
        left = self._paint_name(painter, left)
        left = self._paint_badge(painter, left)
        self._paint_state(painter, left)
        self._paint_image(
            painter, "chevron-down", "textSecondary", self.width() - _CHEVRON - self._pad_right()
        )
        painter.end()

    def _paint_frame(self, painter: QPainter) -> None:
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = self._theme.radius("lg")
        ground = "pressed" if self.isDown() else "hover" if self.underMouse() else "surface"
        if not self._framed and ground == "surface":
            return
        painter.setPen(self._theme.pen("border") if self._framed else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(ground))
        painter.drawRoundedRect(rect, radius, radius)

    def _paint_name(self, painter: QPainter, left: float) -> float:
        painter.setFont(self._name_font())
        painter.setPen(self._theme.color("text"))
        room = self._name_width()
        words = painter.fontMetrics().elidedText(
            self.name_text(), Qt.TextElideMode.ElideRight, room
        )
        rect = QRectF(left, 0, room, _HEIGHT)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, isolated(words))
        return left + room

    def _paint_badge(self, painter: QPainter, left: float) -> float:
        if not self._badge_width():
            return left
        rect = QRectF(left + _GAP, (_HEIGHT - _BADGE_HEIGHT) / 2, 0, _BADGE_HEIGHT)
        rect.setWidth(self._badge_width() - _GAP)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("sunken"))
        painter.drawRoundedRect(rect, 6, 6)
        painter.setFont(self._theme.font("micro"))
        painter.setPen(self._theme.color("textSecondary"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._quant)
        return left + self._badge_width()

    def _paint_state(self, painter: QPainter, left: float) -> None:
        if not self._name:
            return
        left += _GAP
        image = _STATE_ICONS.get(self._state)
        danger = self._state == "stopped"
        if image:
            self._paint_image(painter, image, "danger" if danger else "textSecondary", left)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color(_DOT_ROLES[self._state]))
            painter.drawEllipse(QRectF(left, (_HEIGHT - _DOT) / 2, _DOT, _DOT))
        if self._shows_word:
            painter.setFont(self._word_font())
            painter.setPen(self._theme.color("danger" if danger else "textSecondary"))
            rect = QRectF(left + self._mark_width() + _PAD, 0, self.width(), _HEIGHT)
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, self.state_text())

    def _paint_image(self, painter: QPainter, name: str, role: str, left: float) -> None:
        side = _CHEVRON if name == "chevron-down" else self._theme.icon_size("badge")
        image = pixmap(self._theme, name, role, side, self.devicePixelRatioF())
        painter.drawPixmap(round(left), (_HEIGHT - side) // 2, image)

    def _mark_width(self) -> int:
        return self._theme.icon_size("badge") if self._state in _STATE_ICONS else _DOT

    def _badge_width(self) -> int:
        if not (self._quant and self._shows_quant and self._name):
            return 0
        words = QFontMetrics(self._theme.font("micro")).horizontalAdvance(self._quant)
        return _GAP + words + 2 * _BADGE_PAD

    def _state_width(self) -> int:
        if not self._name:
            return 0
        width = _GAP + self._mark_width()
        if self._shows_word:
            metrics = QFontMetrics(self._word_font())
            width += _PAD + metrics.horizontalAdvance(self.state_text()) + 1
        return width

    def _pad_right(self) -> int:
        return 12 if self._framed else 4

    def _width_without_name(self) -> int:
        left = _PAD + (_TILE + _GAP if self._name else _PAD)
        return left + self._badge_width() + self._state_width() + 8 + _CHEVRON + self._pad_right()

    def _name_width(self) -> int:
        return max(0, self.width() - self._width_without_name())

    def _name_font(self) -> QFont:
        font = QFont(self._theme.font("uiStrong"))
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _word_font(self) -> QFont:
        font = QFont(self._theme.font("caption"))
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def _describe(self) -> None:
        parts = [self.name_text()]
        if self._name:
            parts += [part for part in (self._quant, self.state_text()) if part]
        self.setAccessibleName(self.tr("Model: {what}").format(what=listed(parts)))
        keys = f"({self._keys})" if self._keys else ""
        self.setToolTip(f"{', '.join(parts)}\n{self.tr('Choose a model')} {keys}".rstrip())
        self.updateGeometry()
        self.update()
