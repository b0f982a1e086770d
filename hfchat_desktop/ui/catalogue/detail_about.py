"""The lower half of a model's page: its card, its licence, its chat template."""

from __future__ import annotations

import hashlib

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hfchat_desktop.core.catalogue import CatalogueEntry, RepoDetails
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.catalogue.card_view import CardView
from hfchat_desktop.ui.catalogue.fact_words import day_words, licence_words
from hfchat_desktop.ui.dialogs import Dialog
from hfchat_desktop.ui.mirroring import in_line
from hfchat_desktop.ui.notice import Notice
from hfchat_desktop.ui.path_text import PathText
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.tips import plain_tip

_TEMPLATE_LINES = 16
_SHOWN_HASH = 16


def template_hash(template: str) -> str:
    """Return the SHA-256 of a chat template as hexadecimal digits, "" for no template."""
    if not template:
        return ""
    return hashlib.sha256(template.encode("utf-8", "replace")).hexdigest()


class DetailAbout(QWidget):
    """Told the details of a repository; links are told, never opened here."""

    link_activated = Signal(str)
    template_shown = Signal(str)  # its SHA-256

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._template = ""
        self._title = QLabel(self.tr("About this model"), self)
        self.card = CardView(theme, self)
        self._cut = QLabel(self.tr("The card is longer than is shown here."), self)
        self._updated = _Line(theme, self.tr("Last changed"), self)
        self._licence = _Line(theme, self.tr("Licence"), self)
        self._template_line = _Line(theme, self.tr("Chat template"), self)
        self._show = TextButton(
            theme, self.tr("Show"), "", measure="small", parent=self._template_line
        )
        self._notices = QVBoxLayout()
        self._notice: Notice | None = None
        self._lay_out()
        self.card.link_activated.connect(self.link_activated)
        self._show.clicked.connect(self._on_show_clicked)

    def set_entry(self, entry: CatalogueEntry) -> None:
        """Show what is known without the Hub."""
        self._show_licence(entry)
        self._template = ""
        self.card.show_card("")
        for widget in (self._title, self.card, self._cut, self._template_line):
            widget.hide()
        self._drop_notice()

    def set_details(self, details: RepoDetails, seen_template: str) -> None:
        """Show card and template; `seen_template` is the hash of the one seen before, or ""."""
        self._show_licence(details.entry)
        self.card.show_card(details.card)
        shown = bool(details.card.strip())
        self._title.setVisible(shown)
        self.card.setVisible(shown)
        self._cut.setVisible(shown and details.card_cut)
        self._template = details.template
        found = template_hash(details.template)
        self._template_line.setVisible(bool(found))
        self._template_line.set_words(f"SHA-256 {found[:_SHOWN_HASH]}…", f"SHA-256 {found}")
        self._tell_difference(details, seen_template)

    def stops(self) -> list[QWidget]:
        """Return what can take the keyboard, in order."""
        return [self._show]

    def _tell_difference(self, details: RepoDetails, seen: str) -> None:
        self._drop_notice()
        found = template_hash(details.template)
        if not found:
            return
        detail = ""
        if seen and seen != found:
            detail = self.tr(
                "It is not the one that was shown here before. A template decides how your words "
                "reach the model: look it over before you use the model."
            )
        elif details.base_template and details.base_template.strip() != details.template.strip():
            detail = self.tr(
                "It differs from the one of the base model. That can be a repair, or change how "
                "the model behaves: look it over if you do not know the publisher."
            )
        if detail:
            title = self.tr("The chat template was changed")
            self._notice = Notice(self._theme, title, detail, (), "warning", self)
            self._notices.addWidget(self._notice)
            self._notice.show()

    def _drop_notice(self) -> None:
        if self._notice is not None:
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None

    def _show_licence(self, entry: CatalogueEntry) -> None:
        words = licence_words(entry.licence) if entry.licence else self.tr("Not stated")
        self._licence.set_words(words, plain_label(entry.licence, 200))
        day = day_words(entry.updated)
        self._updated.set_words(day, "")
        self._updated.setVisible(bool(day))

    def _lay_out(self) -> None:
        font = self._theme.font("ui")
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)
        self._cut.setFont(self._theme.font("caption"))
        self._cut.setProperty("tone", "muted")
        self._cut.setWordWrap(True)
        self._template_line.add(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self.card)
        column.addWidget(self._cut)
        column.addSpacing(6)
        column.addWidget(self._updated)
        column.addWidget(self._licence)
        column.addWidget(self._template_line)
        column.addLayout(self._notices)

    def _on_show_clicked(self) -> None:
        TemplateDialog(self._theme, self._template, self).open()
        self.template_shown.emit(template_hash(self._template))


class TemplateDialog(Dialog):
    """A chat template as plain text with its hash; nothing of it runs."""

    def __init__(self, theme: Theme, template: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, "info", parent)
        self.set_title(self.tr("Chat template"))
        self.setMinimumWidth(560)
        name = PathText(theme, f"SHA-256 {template_hash(template)}", self)
        name.setAccessibleName("SHA-256")
        self.body.addWidget(name)
        field = self.add_text(template, _TEMPLATE_LINES)
        field.setAccessibleName(self.tr("Chat template"))
        close = self.add_button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        close.setDefault(True)
        close.setFocus()


class _Line(QWidget):
    """A name at the left and what it is at the right, below a line."""

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = QLabel(self)
        label = QLabel(name, self)
        line = QFrame(self)
        line.setProperty("line", True)
        line.setFixedHeight(1)
        for part, tone in ((label, "secondary"), (self._words, "muted")):
            part.setTextFormat(Qt.TextFormat.PlainText)
            part.setFont(theme.font("small"))
            part.setProperty("tone", tone)
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 8, 0, 0)
        self._row.setSpacing(12)
        self._row.addWidget(label)
        self._row.addWidget(self._words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line)
        column.addLayout(self._row)

    def set_words(self, words: str, hint: str) -> None:
        """Show what it is, and in the tooltip what it is in full."""
        self._words.setText(in_line(words))
        self._words.setToolTip(plain_tip(hint))

    def add(self, widget: QWidget) -> None:
        """Put a control at the end of the line."""
        self._row.addWidget(widget)
