"""The preview: what leaves, as it leaves, with each replacement marked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from hfchat_desktop.core.privacy import Mark
from hfchat_desktop.ui.mirroring import painter_of, set_margins
from hfchat_desktop.ui.segmented import Segmented
from hfchat_desktop.ui.share.source_text import SourceText
from hfchat_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from hfchat_desktop.ui.share.formatted_text import FormattedText

_FORMATTED, _SOURCE = "formatted", "source"
_MARKDOWN = frozenset(("markdown", "gist", "pdf"))
"""The targets whose text is Markdown, so that it can be shown formatted."""

_LEAST = 148  # px


class Preview(QWidget):
    """Shows the text as it is, or formatted where it is Markdown; the choice is kept."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._marks: tuple[Mark, ...] = ()
        self._title = QLabel(self.tr("Preview"), self)
        views = [(_FORMATTED, self.tr("Formatted")), (_SOURCE, self.tr("Source"))]
        self._switch = Segmented(theme, views, self)
        self._frame = _Frame(theme, self)
        self._source = SourceText(theme, self._frame)
        self._formatted: FormattedText | None = None
        self._lay_out()

    @property
    def text(self) -> str:
        """The text that is shown."""
        return self._text

    def show_text(self, text: str, marks: Sequence[Mark], target: str) -> None:
        """Show what would leave to a target; `marks` are where something was replaced."""
        self._text, self._marks = text, tuple(marks)
        self._switch.setVisible(target in _MARKDOWN)
        self._show()

    def show_source(self) -> None:
        """Show the text as it is."""
        self._switch.set_current(_SOURCE)
        self._show()

    def show_formatted(self) -> None:
        """Show the text formatted, where it can be."""
        self._switch.set_current(_FORMATTED)
        self._show()

    # --- inside -----------------------------------------------------------------------------

    @property
    def _is_formatted(self) -> bool:
        return not self._switch.isHidden() and self._switch.current() == _FORMATTED

    def _show(self) -> None:
        formatted = self._is_formatted
        self._source.setVisible(not formatted)
        if formatted:
            self._formatted_view().show_text(self._text, self._marks)
            self._source.show_text("", ())
        else:
            self._source.show_text(self._text, self._marks)
        if self._formatted is not None:
            self._formatted.setVisible(formatted)
            if not formatted:
                self._formatted.show_text("", ())

    def _formatted_view(self) -> FormattedText:
        if self._formatted is None:
            from hfchat_desktop.ui.share.formatted_text import FormattedText

            self._formatted = FormattedText(self._theme, self._frame)
            self._formatted.link_activated.connect(self._on_formatted_link_activated)
            self._inside.addWidget(self._formatted)
        return self._formatted

    def _lay_out(self) -> None:
        self._title.setFont(self._theme.font("small"))
        self._title.setProperty("tone", "heading")
        self._switch.set_current(_SOURCE)
        self._switch.setAccessibleName(self.tr("Preview"))
        self._switch.chosen.connect(self._on_switch_chosen)
        self._source.setAccessibleName(self.tr("The text that leaves"))
        self._frame.setMinimumHeight(_LEAST)
        self._inside = QVBoxLayout(self._frame)
        set_margins(self._inside, 12, 10, 3, 10)
        self._inside.addWidget(self._source)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._switch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._frame, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)

    def _on_switch_chosen(self) -> None:
        self._show()

    def _on_formatted_link_activated(self, url: str) -> None:
        from hfchat_desktop.ui.links import confirm_and_open

        confirm_and_open(self.window(), self._theme, url)


class _Frame(QWidget):
    """The ground and the border around the text."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint them."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.pen("border"))
        painter.setBrush(self._theme.color("codeBg"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)
        painter.end()
