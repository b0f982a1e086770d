"""About: folders, licences, a report without a person's name, and newer versions."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QAbstractButton, QLabel, QListWidget, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from hfchat_desktop.core.licences import Licence
from hfchat_desktop.core.release import Release
from hfchat_desktop.errors_sharing import GitHubRateLimitError, ShareAnswerError, ShareOfflineError
from hfchat_desktop.ui import about_page
from hfchat_desktop.ui.about_page import AboutPage
from hfchat_desktop.ui.licences_dialog import LicencesDialog
from hfchat_desktop.ui.search_field import SearchField
from hfchat_desktop.ui.theme import Theme

RELEASE = Release("9.1.0", "https://github.com/a/b/releases/tag/v9.1.0")


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> AboutPage:
    made = AboutPage(theme)
    qtbot.addWidget(made)
    made.resize(700, 800)
    made.show()
    return made


def button(parent: QWidget, words: str) -> QAbstractButton:
    found = [b for b in parent.findChildren(QAbstractButton) if b.text().strip() == words]
    return next(b for b in found if b.isVisible())


def test_a_report_has_versions_and_no_name_of_a_person(page: AboutPage) -> None:
    home = Path.home() / "data"
    beside = f"{Path.home()}-of-somebody-else"
    page.set_facts({"llama_cpp": "b1", "data_folder": str(home), "models_folder": beside})

    words = page.details()

    assert "llama.cpp b1" in words
    assert "Python 3." in words
    assert str(home) not in words
    assert str(home).replace(str(Path.home()), "~") in words
    assert beside in words


def test_folders_that_are_there_can_be_opened(
    qtbot: QtBot, page: AboutPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(about_page, "open_folder", opened.append)
    page.set_facts({"data_folder": str(tmp_path), "models_folder": str(tmp_path / "none")})

    folders = [b for b in page.findChildren(QAbstractButton) if b.property("folder")]
    assert len(folders) == 1
    assert folders[0].accessibleName() == "Open: Chats"
    qtbot.mouseClick(folders[0], Qt.MouseButton.LeftButton)
    assert opened == [str(tmp_path)]


def test_updates_can_be_asked_for_only_where_it_is_known_whom(
    qtbot: QtBot, page: AboutPage
) -> None:
    check = next(b for b in page.findChildren(QAbstractButton) if "updates" in b.text())
    assert not check.isVisible()
    page.set_can_check(True)
    with qtbot.waitSignal(page.check_requested):
        qtbot.mouseClick(check, Qt.MouseButton.LeftButton)


def test_a_newer_version_leads_to_its_page_or_is_skipped(qtbot: QtBot, page: AboutPage) -> None:
    line = page.update_line
    assert not line.isVisible()
    line.show_release(RELEASE)
    assert any("9.1.0" in label.text() for label in line.findChildren(QLabel))

    with qtbot.waitSignal(line.page_requested) as asked:
        qtbot.mouseClick(button(line, "Open page"), Qt.MouseButton.LeftButton)
    assert asked.args == [RELEASE.page]
    with qtbot.waitSignal(line.skip_requested) as skipped:
        qtbot.mouseClick(button(line, "Skip this version"), Qt.MouseButton.LeftButton)
    assert skipped.args == [RELEASE]
    assert not line.isVisible()


def test_each_failure_says_what_to_do(page: AboutPage) -> None:
    line = page.update_line
    for error, words in (
        (ShareOfflineError(host="api.github.com"), "could not be reached"),
        (GitHubRateLimitError(host="api.github.com"), "Try later"),
        (ShareAnswerError(host="api.github.com", reason="x"), "could not be understood"),
    ):
        line.show_failure(error)
        assert any(words in label.text() for label in line.findChildren(QLabel))
        assert not [b for b in line.findChildren(QAbstractButton) if b.isVisible()]


def test_licences_are_searched_and_read_when_chosen(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    parts = [
        Licence("HFChat Desktop", "", "Apache-2.0", (), "own terms"),
        Licence("numpy", "2.4", "BSD-3-Clause", (), "<b>terms</b> of numpy"),
        Licence("qt", "6", "LGPL-3.0-only"),
    ]
    dialog = LicencesDialog(theme, parts, window, chosen="numpy")
    dialog.open()
    names, terms = dialog.findChild(QListWidget), dialog.findChild(QPlainTextEdit)
    assert "<b>terms</b> of numpy" in terms.toPlainText()

    dialog.findChild(SearchField).setText("lgpl")
    assert [i for i in range(3) if not names.item(i).isHidden()] == [2]
    assert "did not come along" in terms.toPlainText()
    dialog.findChild(SearchField).setText("nothing at all")
    assert terms.toPlainText() == "Nothing is called that."
    dialog.findChild(SearchField).setText("")
    assert not any(names.item(i).isHidden() for i in range(3))
    dialog.reject()


def test_reading_a_licence_names_the_part(qtbot: QtBot, page: AboutPage) -> None:
    spy = QSignalSpy(page.licences_requested)
    for reads in [b for b in page.findChildren(QAbstractButton) if b.text().strip() == "Read"]:
        qtbot.mouseClick(reads, Qt.MouseButton.LeftButton)
    assert [spy.at(i)[0] for i in range(spy.count())] == ["HFChat Desktop", ""]
