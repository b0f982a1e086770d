"""The file with the chats, and the backups of it: made, restored, deleted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from hfchat_desktop.core.backups import Backup, BackupCounts, BackupKind
from hfchat_desktop.ui.buttons import IconButton, TextButton
from hfchat_desktop.ui.dialogs import ConfirmDialog
from hfchat_desktop.ui.figures import data_size
from hfchat_desktop.ui.setting_card import SettingCard, SettingRow
from hfchat_desktop.ui.theme import Theme

translate = QCoreApplication.translate

_SHOWN = 20
_WHOLE = 1000  # steps of the bar


def date_words(seconds: float) -> str:
    """Return day and time in the reader's short form."""
    when = QDateTime.fromSecsSinceEpoch(round(seconds))
    return QLocale().toString(when, QLocale.FormatType.ShortFormat)


class BackupCard(QWidget):
    """Told what there is; wishes for what a person chooses. Each deletion asks first."""

    shown = Signal()
    back_up_requested = Signal()
    file_requested = Signal()
    restore_requested = Signal(str)  # path
    remove_requested = Signal(str)  # path
    delete_all_requested = Signal()
    import_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._list: SettingCard | None = None
        self._back_up = self._button(self.tr("Back up"), "archive", self.back_up_requested.emit)
        self._cancel = self._button(self.tr("Cancel"), "x", self.cancel_requested.emit)
        self._choose = self._button(self.tr("Choose a file"), "folder-open", self._on_choose)
        self._delete = self._button(
            self.tr("Delete all chats"), "trash-2", self._on_delete_clicked, "danger"
        )
        self._import = self._button(
            self.tr("Import chats"), "file-input", self.import_requested.emit
        )
        self._bar = QProgressBar(self)
        self._bar.setRange(0, _WHOLE)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of the backup"))
        self._file = self._file_row()
        self._chats = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(24)
        self._column.addWidget(self._make_file_card())
        self.set_progress(None)
        self.set_facts(0, 0, 0)
        self.set_backups([])

    def set_facts(self, size_bytes: int, chats: int, messages: int) -> None:
        """Show how much is kept."""
        self._chats = chats
        words = [
            data_size(size_bytes),
            self.tr("%n chat(s)", "", chats),
            self.tr("%n message(s)", "", messages),
        ]
        self._file.set_help(" · ".join(words))
        self._delete.setEnabled(chats > 0)

    def set_backups(self, backups: Sequence[Backup], problem: str = "") -> None:
        """Show these backups, newest first; `problem` says why the last weekly one failed."""
        rows: list[QWidget] = [self._row(backup) for backup in backups[:_SHOWN]]
        if not rows:
            rows = [SettingRow(self._theme, self.tr("No backups yet"), "")]
        if self._list is not None:
            self._column.removeWidget(self._list)
            self._list.hide()
            self._list.deleteLater()
        note = self.tr(
            "One is made each week while nothing else happens, and the last four are kept. "
            "What you delete stays in older backups until they are deleted, too."
        )
        words = f"{problem} {note}" if problem else note
        self._list = SettingCard(self._theme, self.tr("Backups"), rows, note=words)
        self._column.addWidget(self._list)

    def focus_backups(self) -> None:
        """Give the keyboard to what restores, and bring the backups into view."""
        self._choose.setFocus(Qt.FocusReason.ShortcutFocusReason)
        QTimer.singleShot(0, self, self._bring_into_view)  # a new page has no places yet

    def _bring_into_view(self) -> None:
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None and self._list is not None:
            for part in (self._list, self._choose):  # the second wins where both have no room
                area.ensureWidgetVisible(part, 0, 24)

    def set_progress(self, part: float | None) -> None:
        """Show how much of a backup is done, from 0 to 1; None: none is being made."""
        busy = part is not None
        self._bar.setVisible(busy)
        self._cancel.setVisible(busy)
        self._back_up.setVisible(not busy)
        self._choose.setEnabled(not busy)
        if part is not None:
            self._bar.setValue(round(part * _WHOLE))

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what there is now."""
        super().showEvent(event)
        self.shown.emit()

    # --- making -----------------------------------------------------------------------------

    def _button(self, label: str, icon: str, on_click: object, kind: str = "") -> TextButton:
        button = TextButton(self._theme, label, kind, icon, parent=self)
        button.clicked.connect(on_click)
        return button

    def _file_row(self) -> SettingRow:
        controls = QWidget(self)
        row = QHBoxLayout(controls)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._bar.setFixedWidth(96)
        for widget in (self._bar, self._cancel, self._back_up):
            row.addWidget(widget)
        made = SettingRow(self._theme, self.tr("Chat file"), " ", controls)
        controls.setAccessibleName("")
        return made

    def _make_file_card(self) -> SettingCard:
        restore = SettingRow(
            self._theme,
            self.tr("Restore a backup"),
            self.tr("You see what is in it before anything changes."),
            self._choose,
        )
        move_in = SettingRow(
            self._theme,
            self.tr("Chats from other programs"),
            self.tr("From ChatGPT, LM Studio, Open WebUI and others. It can be undone."),
            self._import,
        )
        delete = SettingRow(
            self._theme,
            self.tr("Delete all chats"),
            self.tr("They go to the deleted chats and can be taken back from there."),
            self._delete,
        )
        return SettingCard(
            self._theme,
            self.tr("Your chats on this computer"),
            [self._file, restore, move_in, delete],
        )

    def _row(self, backup: Backup) -> SettingRow:
        when = date_words(backup.made_at)
        controls = QWidget()
        row = QHBoxLayout(controls)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        restore = TextButton(self._theme, self.tr("Restore"), "", "rotate-ccw", measure="small")
        restore.setAccessibleName(self.tr("Restore the backup of {when}").format(when=when))
        remove = IconButton(
            self._theme, "trash-2", self.tr("Delete the backup of {when}").format(when=when)
        )
        for button, on_click in ((restore, self._on_restore), (remove, self._on_remove)):
            button.setProperty("path", backup.path)
            button.setProperty("when", when)
            button.clicked.connect(on_click)
            row.addWidget(button)
        made = SettingRow(self._theme, when, self._details(backup), controls)
        controls.setAccessibleName("")
        return made

    def _details(self, backup: Backup) -> str:
        kind = {
            BackupKind.BY_HAND: self.tr("By hand"),
            BackupKind.WEEKLY: self.tr("Weekly"),
            BackupKind.BEFORE_RESTORE: self.tr("Before a restore"),
            BackupKind.BEFORE_UPDATE: self.tr("Before an update of HFChat"),
        }[backup.kind]
        words = [kind, *count_words(backup.counts)[:2], data_size(backup.size_bytes)]
        if backup.counts is None and backup.kind is not BackupKind.BEFORE_UPDATE:
            words.insert(1, self.tr("cannot be read"))
        return " · ".join(words)

    # --- what is clicked --------------------------------------------------------------------

    def _on_choose(self) -> None:
        self.file_requested.emit()

    def _on_restore(self) -> None:
        button = self.sender()
        if button is not None:
            self.restore_requested.emit(str(button.property("path")))

    def _on_remove(self) -> None:
        button = self.sender()
        if button is not None:
            self._ask_to_remove(str(button.property("path")), str(button.property("when")))

    def _ask_to_remove(self, path: str, when: str) -> None:
        dialog = ConfirmDialog(
            self._theme,
            self.tr("Delete the backup of {when}?").format(when=when),
            self.tr("This file cannot be brought back. Your chats and other backups stay."),
            self.tr("Delete backup"),
            danger=True,
            parent=self.window(),
        )
        dialog.accepted.connect(lambda: self.remove_requested.emit(path))
        dialog.open()

    def _on_delete_clicked(self) -> None:
        dialog = ConfirmDialog(
            self._theme,
            self.tr("Delete all %n chat(s)?", "", self._chats),
            self.tr(
                "They go to the deleted chats, where they can be taken back until they are "
                "deleted for good. Backups are not touched."
            ),
            self.tr("Delete all chats"),
            danger=True,
            parent=self.window(),
        )
        dialog.accepted.connect(self.delete_all_requested)
        dialog.open()


def count_words(counts: BackupCounts | None) -> list[str]:
    """Return "128 chats", "2,304 messages" and so on; folders and more only where there are."""
    if counts is None:
        return []
    words = [
        translate("BackupCard", "%n chat(s)", "", counts.chats),
        translate("BackupCard", "%n message(s)", "", counts.messages),
    ]
    if counts.folders:
        words.append(translate("BackupCard", "%n folder(s)", "", counts.folders))
    if counts.ratings:
        words.append(translate("BackupCard", "%n rating(s)", "", counts.ratings))
    return words
