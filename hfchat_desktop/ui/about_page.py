"""About: the mark, versions, and the licences of what is included."""

from __future__ import annotations

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from hfchat_desktop import __version__
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.setting_card import SettingCard, SettingRow
from hfchat_desktop.ui.theme import Theme

_MARK = 72
_LEAST_BESIDE = 480  # px; the longest words known need 430


class AboutPage(QWidget):
    """What `set_facts` is not told stands at what this process knows by itself."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._facts: dict[str, str] = {}
        self._mark = QLabel(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(24)
        self._head = self._make_head()
        self._layout.addLayout(self._head)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._cards: list[QWidget] = []
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._show_cards()

    def set_facts(self, facts: dict[str, str]) -> None:
        """Show versions: "llama_cpp", "engine" (how it was built), "sqlite", "models_folder"."""
        self._facts = dict(facts)
        self._show_cards()

    def details(self) -> str:
        """Return all versions as lines of text, for a report of a problem."""
        lines = [f"HFChat Desktop {self._facts.get('version', __version__)}"]
        lines += [f"{label}: {value}" for label, value in self._versions()]
        return "\n".join(lines)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the button below the name where both have no room beside each other."""
        super().resizeEvent(event)
        across = QBoxLayout.Direction.LeftToRight
        narrow = event.size().width() < _LEAST_BESIDE
        self._head.setDirection(QBoxLayout.Direction.TopToBottom if narrow else across)

    def _make_head(self) -> QBoxLayout:
        name = QLabel("HFChat Desktop", self)
        name.setFont(self._theme.font("title"))
        version = QLabel(self.tr("Version {version}").format(version=__version__), self)
        version.setProperty("tone", "secondary")
        version.setFont(self._theme.font("ui"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(name)
        words.addWidget(version)
        words.addStretch(1)
        copy = TextButton(self._theme, self.tr("Copy details"), "", "copy", parent=self)
        copy.clicked.connect(self._on_copy_clicked)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self._mark)
        row.addLayout(words, 1)
        head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.setSpacing(20)
        head.addLayout(row, 1)
        head.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return head

    def _versions(self) -> list[tuple[str, str]]:
        facts = self._facts
        engine = " ".join(facts[key] for key in ("llama_cpp", "engine") if facts.get(key))
        rows = [
            (self.tr("Engine"), f"llama.cpp {engine}" if engine else "llama.cpp"),
            (self.tr("Window toolkit"), f"Qt {qVersion()}, PySide6"),
        ]
        if facts.get("sqlite"):
            rows.append((self.tr("Database"), f"SQLite {facts['sqlite']}"))
        if facts.get("models_folder"):
            rows.append((self.tr("Models folder"), facts["models_folder"]))
        return rows

    def _licences(self) -> list[tuple[str, str]]:
        return [
            ("HFChat Desktop", self.tr("Apache License 2.0")),
            (self.tr("Icons"), self.tr("Lucide, ISC licence; the part from Feather is MIT")),
            (self.tr("Models"), self.tr("Each model has its own licence.")),
        ]

    def _show_cards(self) -> None:
        for card in self._cards:
            self._layout.removeWidget(card)
            card.deleteLater()
        self._cards = [
            self._card(self.tr("Versions"), self._versions()),
            self._card(self.tr("Licences"), self._licences()),
        ]
        for card in self._cards:
            self._layout.addWidget(card)

    def _card(self, title: str, rows: list[tuple[str, str]]) -> SettingCard:
        parts: list[QWidget] = [SettingRow(self._theme, *row) for row in rows]
        return SettingCard(self._theme, title, parts, self)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.details())

    def _on_theme_changed(self) -> None:
        self._mark.setPixmap(pixmap(self._theme, "app", size=_MARK, ratio=self.devicePixelRatioF()))
