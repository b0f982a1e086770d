"""About: the mark, versions, folders, and the licences of what is included."""

from __future__ import annotations

import os
import platform
import sys

from PySide6.QtCore import QLocale, QSysInfo, Qt, Signal, qVersion
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
from hfchat_desktop.ui.links import can_open_folder, open_folder
from hfchat_desktop.ui.mirroring import in_line
from hfchat_desktop.ui.setting_card import SettingCard, SettingRow
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.update_line import UpdateLine

_MARK = 72
_LEAST_BESIDE = 480  # px; the longest words known need 430
_FOLDERS = ("data_folder", "config_folder", "models_folder")


class AboutPage(QWidget):
    """What `set_facts` is not told stands at what this process knows by itself."""

    check_requested = Signal()  # for a newer version
    licences_requested = Signal(str)  # of one part, "" for all

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._facts: dict[str, str] = {}
        self._mark = QLabel(self)
        self._check = TextButton(theme, self.tr("Check for updates"), "", "refresh-cw", parent=self)
        self._check.clicked.connect(self.check_requested)
        self._check.hide()
        self.update_line = UpdateLine(theme, self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(24)
        self._head = self._make_head()
        self._layout.addLayout(self._head)
        self._layout.addWidget(self.update_line)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._cards: list[QWidget] = []
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._show_cards()

    def set_facts(self, facts: dict[str, str]) -> None:
        """Show versions and folders: "llama_cpp", "engine" (how it was built), "sqlite",
        "data_folder", "config_folder", "models_folder".
        """
        if facts != self._facts:
            self._facts = dict(facts)
            self._show_cards()

    def set_can_check(self, can_check: bool) -> None:
        """Offer to ask for a newer version, where it is known whom to ask."""
        self._check.setVisible(can_check)

    def details(self) -> str:
        """Return versions and surroundings as lines of text, for a report of a problem.

        The home folder is left out, as the name of a person is in it.
        """
        lines = [f"HFChat Desktop {self._facts.get('version', __version__)}"]
        lines += [f"{label}: {value}" for label, value in self._versions()]
        lines += [f"{label}: {value}" for label, value in self._surroundings()]
        lines += [f"{label}: {_without_home(path)}" for label, path in self._folders()]
        return "\n".join(lines)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the button below the name where both have no room beside each other."""
        super().resizeEvent(event)
        across = QBoxLayout.Direction.LeftToRight
        narrow = event.size().width() < _LEAST_BESIDE
        self._head.setDirection(QBoxLayout.Direction.TopToBottom if narrow else across)

    def _make_head(self) -> QBoxLayout:
        name = QLabel(in_line("HFChat Desktop"), self)
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
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self._mark)
        row.addLayout(words, 1)
        head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.setSpacing(20)
        head.addLayout(row, 1)
        beside = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        head.addWidget(self._check, 0, beside)
        return head

    def _versions(self) -> list[tuple[str, str]]:
        facts = self._facts
        rows = [
            (self.tr("Engine"), f"llama.cpp {facts.get('llama_cpp', '')}".rstrip()),
            (self.tr("Window toolkit"), f"Qt {qVersion()}, PySide6"),
            (self.tr("Language of the program"), f"Python {platform.python_version()}"),
        ]
        if facts.get("sqlite"):
            rows.append((self.tr("Database"), f"SQLite {facts['sqlite']}"))
        return rows

    def _surroundings(self) -> list[tuple[str, str]]:
        """Return what a report needs besides, in English: it is read by who mends it."""
        screens = ", ".join(
            f"{screen.size().width()}x{screen.size().height()} at {screen.devicePixelRatio():g}"
            for screen in QGuiApplication.screens()
        )
        bundled = "bundle" if getattr(sys, "frozen", False) else "checkout"
        return [
            ("System", f"{QSysInfo.prettyProductName()}, {QSysInfo.currentCpuArchitecture()}"),
            ("Window system", QGuiApplication.platformName()),
            ("Screens", screens),
            ("Language", QLocale().name()),
            ("Engine built with", self._facts.get("engine", "") or "unknown"),
            ("Kind", bundled),
        ]

    def _folders(self) -> list[tuple[str, str]]:
        names = {
            "data_folder": self.tr("Chats"),
            "config_folder": self.tr("Settings"),
            "models_folder": self.tr("Models folder"),
        }
        return [(names[key], self._facts[key]) for key in _FOLDERS if self._facts.get(key)]

    def _licences(self) -> list[QWidget]:
        theme = self._theme
        parts: list[tuple[str, str, str | None]] = [
            ("HFChat Desktop", self.tr("Apache License 2.0"), "HFChat Desktop"),
            (self.tr("Included software"), self.tr("Notices for every included part"), ""),
            (self.tr("Models"), self.tr("Each model has its own licence, shown in Models."), None),
        ]
        rows: list[QWidget] = []
        for label, words, chosen in parts:
            button = None
            if chosen is not None:
                button = TextButton(theme, self.tr("Read"), "quiet", "file-text", measure="small")
                button.setProperty("part", chosen)
                button.clicked.connect(self._on_read_clicked)
            rows.append(self._row(label, words, button))
        return rows

    def _row(self, label: str, words: str, button: TextButton | None) -> SettingRow:
        row = SettingRow(self._theme, label, words, button)
        if button is not None:
            button.setAccessibleName(f"{button.text().strip()}: {label}")
        return row

    def _version_rows(self) -> list[QWidget]:
        rows: list[QWidget] = []
        for label, words in self._versions():
            copy = None
            if not rows:
                copy = TextButton(self._theme, self.tr("Copy details"), "", "copy", measure="small")
                copy.clicked.connect(self._on_copy_clicked)
            rows.append(self._row(label, words, copy))
            if copy is not None:
                copy.setAccessibleName(copy.text().strip())
        return rows

    def _folder_rows(self) -> list[QWidget]:
        rows: list[QWidget] = []
        for label, path in self._folders():
            button = None
            if can_open_folder(path):
                button = TextButton(
                    self._theme, self.tr("Open"), "quiet", "folder-open", measure="small"
                )
                button.setProperty("folder", path)
                button.clicked.connect(self._on_open_clicked)
            rows.append(self._row(label, _broken_anywhere(path), button))
        return rows

    def _show_cards(self) -> None:
        for card in self._cards:
            self._layout.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [SettingCard(self._theme, self.tr("Versions"), self._version_rows(), self)]
        if folders := self._folder_rows():
            self._cards.append(SettingCard(self._theme, self.tr("Folders"), folders, self))
        self._cards.append(SettingCard(self._theme, self.tr("Licences"), self._licences(), self))
        for card in self._cards:
            self._layout.addWidget(card)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.details())

    def _on_open_clicked(self) -> None:
        open_folder(str(self.sender().property("folder")))

    def _on_read_clicked(self) -> None:
        self.licences_requested.emit(str(self.sender().property("part")))

    def _on_theme_changed(self) -> None:
        self._mark.setPixmap(pixmap(self._theme, "app", size=_MARK, ratio=self.devicePixelRatioF()))


def _without_home(path: str) -> str:
    home = os.path.expanduser("~")
    inside = path == home or path.startswith(home + os.sep)
    return f"~{path.removeprefix(home)}" if inside else path


def _broken_anywhere(path: str) -> str:
    """Let a label break a path after each of its parts."""
    return path.replace("/", "/\u200b").replace("\\", "\\\u200b")
