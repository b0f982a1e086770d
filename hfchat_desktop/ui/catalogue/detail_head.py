"""The top of a model's page: tile, title, numbers, star, the way to the Hub, summary, traits."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hfchat_desktop.core.catalogue import CatalogueEntry
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.catalogue.badges import GUESS_LOOK, TRAIT_LOOK, Badge
from hfchat_desktop.ui.catalogue.fact_words import (
    licence_words,
    parameter_words,
    short_count,
    summary_of,
    title_of,
)
from hfchat_desktop.ui.catalogue.frame_button import FrameButton
from hfchat_desktop.ui.catalogue.head_tile import HeadTile
from hfchat_desktop.ui.catalogue.traits import all_traits
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.mirroring import in_line
from hfchat_desktop.ui.model_tile import tile_letter, tile_of
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.tips import plain_tip
from hfchat_desktop.ui.wrapping_row import WrappingRow

_NUMBER_GAP = 14
_BADGE_GAP = 6
_ICON_GAP = 5


class DetailHead(QWidget):
    """Told an entry with `set_entry`."""

    star_changed = Signal(bool)
    open_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tile = HeadTile(theme, self)
        self._title = QLabel(self)
        self._progress = QLabel(self)
        self._numbers = QWidget(self)
        self._star = FrameButton(theme, "star", self.tr("Keep"), parent=self)
        self._open = FrameButton(theme, "external-link", self.tr("Open on the Hub"), parent=self)
        self._summary = QLabel(self)
        self._traits = QWidget(self)
        self._lay_out()
        self._star.setCheckable(True)
        self._star.clicked.connect(self._on_star_clicked)
        self._open.clicked.connect(self.open_requested)

    def set_entry(self, entry: CatalogueEntry) -> None:
        """Show another model."""
        title = title_of(entry)
        self._title.setText(in_line(title))
        self._title.setToolTip(plain_tip(plain_label(entry.id, 200)))
        self._tile.show_model(tile_of(entry.publisher, title), tile_letter(title))
        self._show_numbers(entry)
        summary = summary_of(entry)
        self._summary.setText(in_line(summary))
        self._summary.setVisible(bool(summary))
        self._show_traits(entry)

    def set_kept(self, kept: bool) -> None:
        """Show whether the model has a star."""
        self._star.setChecked(kept)
        self._star.set_label(self.tr("Do not keep") if kept else self.tr("Keep"))

    def set_progress(self, words: str) -> None:
        """Say behind the title how a download goes; "" for none."""
        self._progress.setText(words)
        self._progress.setVisible(bool(words))

    def stops(self) -> list[QWidget]:
        """Return what can take the keyboard, in order."""
        return [self._star, self._open]

    def title(self) -> str:
        """Return the name that is shown."""
        return self._title.text()

    def _lay_out(self) -> None:
        theme = self._theme
        for label, font, tone in (
            (self._title, "title", ""),
            (self._progress, "small", "accent"),
            (self._summary, "ui", "secondary"),
        ):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFont(theme.font(font))
            label.setProperty("tone", tone)
        for label in (self._title, self._progress, self._summary):
            label.setWordWrap(True)
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._progress.hide()
        WrappingRow(_NUMBER_GAP, self._numbers)
        WrappingRow(_BADGE_GAP, self._traits)
        words = QVBoxLayout()
        words.setSpacing(5)
        words.addWidget(self._title)
        words.addWidget(self._numbers)
        words.addWidget(self._progress)
        top = QHBoxLayout()
        top.setSpacing(14)
        up = Qt.AlignmentFlag.AlignTop
        top.addWidget(self._tile, 0, up)
        top.addLayout(words, 1)
        for button in (self._star, self._open):
            top.addWidget(button, 0, up)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self._summary)
        column.addWidget(self._traits)

    def _show_numbers(self, entry: CatalogueEntry) -> None:
        _empty(self._numbers)
        number = QLocale().toString
        facts = [
            ("", plain_label(entry.publisher, 60), self.tr("Publisher")),
            (
                "download",
                short_count(entry.downloads) if entry.downloads is not None else "",
                self.tr("Downloads in 30 days: {count}").format(count=number(entry.downloads or 0)),
            ),
            (
                "heart",
                short_count(entry.likes) if entry.likes is not None else "",
                self.tr("Likes: {count}").format(count=number(entry.likes or 0)),
            ),
            ("scale", licence_words(entry.licence) if entry.licence else "", self.tr("Licence")),
            ("box", parameter_words(entry.parameters), self._parameters_hint(entry)),
        ]
        for icon_name, words, hint in facts:
            if words:
                fact = _Fact(self._theme, icon_name, words, hint, self._numbers)
                _layout(self._numbers).addWidget(fact)
                fact.show()

    def _parameters_hint(self, entry: CatalogueEntry) -> str:
        if entry.active_parameters:
            active = parameter_words(entry.active_parameters)
            return self.tr("Parameters; {count} work for each word").format(count=active)
        return self.tr("Parameters")

    def _show_traits(self, entry: CatalogueEntry) -> None:
        _empty(self._traits)
        traits = all_traits(entry)
        for trait in traits:
            look = GUESS_LOOK if trait.guessed else TRAIT_LOOK
            badge = Badge(self._theme, trait.words, look, self._traits)
            badge.set_hint(trait.hint)
            _layout(self._traits).addWidget(badge)
            badge.show()
        self._traits.setVisible(bool(traits))

    def _on_star_clicked(self, checked: bool) -> None:
        self.set_kept(checked)
        self.star_changed.emit(checked)


class _Fact(QWidget):
    """An icon with a few words."""

    spoken_role = "StaticText"

    def __init__(
        self, theme: Theme, icon_name: str, words: str, hint: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon_name
        self._image = QLabel(self)
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText(in_line(words))
        label.setFont(theme.font("caption"))
        label.setProperty("tone", "secondary")
        self.setToolTip(hint)
        self.setAccessibleName(f"{hint}: {words}" if ":" not in hint else hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_ICON_GAP)
        row.addWidget(self._image)
        row.addWidget(label)
        self._image.setVisible(bool(icon_name))
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        if self._icon_name:
            side, ratio = self._theme.icon_size("badge"), self.devicePixelRatioF()
            image = pixmap(self._theme, self._icon_name, "textSecondary", side, ratio)
            self._image.setPixmap(image)


def _layout(holder: QWidget) -> WrappingRow:
    layout = holder.layout()
    if not isinstance(layout, WrappingRow):
        raise TypeError("a widget without a wrapping row")
    return layout


def _empty(holder: QWidget) -> None:
    """Take all widgets out of a wrapping row."""
    layout = _layout(holder)
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
