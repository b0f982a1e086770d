"""Everything that was ever shared: where it is, and what can be done with it."""

from __future__ import annotations

from functools import partial
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, Qt, Signal, SignalInstance
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.core.sharing import Shared, ShareKind, ShareState, Visibility
from hfchat_desktop.ui.buttons import IconButton, TextButton
from hfchat_desktop.ui.catalogue.badges import Badge, BadgeLook
from hfchat_desktop.ui.catalogue.local_words import day_words
from hfchat_desktop.ui.notice_place import NoticePlace
from hfchat_desktop.ui.setting_card import SettingCard, SettingRow
from hfchat_desktop.ui.theme import Theme

_SHOWN = 30
_LOOKS = {
    ShareState.SENDING: BadgeLook("info", "infoSoft", "upload"),
    ShareState.UNKNOWN: BadgeLook("warning", "warningSoft", "circle-alert"),
    ShareState.DELETED: BadgeLook("textMuted", "sunken"),
}


def kind_words(share: Shared) -> str:
    """Return what it is: "Secret gist"."""
    translate = QCoreApplication.translate
    return {
        (ShareKind.GIST, Visibility.SECRET): translate("Share", "Secret gist"),
        (ShareKind.GIST, Visibility.PUBLIC): translate("Share", "Public gist"),
        (ShareKind.DATASET, Visibility.PRIVATE): translate("Share", "Private dataset"),
        (ShareKind.DATASET, Visibility.PUBLIC): translate("Share", "Public dataset"),
    }.get((share.kind, share.visibility), translate("Share", "Shared"))


def place_words(share: Shared) -> str:
    """Return where it is: the host of its link, or of the API."""
    return urlsplit(share.address).netloc or urlsplit(share.host).netloc


class SharesCard(QWidget):
    """Told the shares; it tells by their number what is wished with one."""

    shown = Signal()
    open_requested = Signal(int)
    copy_requested = Signal(int)
    update_requested = Signal(int)
    delete_requested = Signal(int)
    look_requested = Signal(int)
    forget_requested = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._card: QWidget | None = None
        self._all = False
        self._shares: list[Shared] = []
        self._waiting = ""  # the row that gets the keyboard when it has a button again
        self.problems = NoticePlace(theme, self)
        self._more = TextButton(theme, self.tr("Show all"), "link")
        self._more.clicked.connect(self._on_more_clicked)
        foot = QHBoxLayout()
        foot.addWidget(self._more)
        foot.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addLayout(self.problems)
        self._column.addLayout(foot)
        self.set_shares([])

    def set_shares(self, shares: list[Shared]) -> None:
        """Show these, the last one first."""
        focused = self._focused()
        self._shares = list(shares)
        listed = shares if self._all else shares[:_SHOWN]
        rows: list[QWidget] = [self._row(share) for share in listed]
        if not rows:
            rows = [
                SettingRow(
                    self._theme,
                    self.tr("Nothing was shared."),
                    self.tr("Share in the header of a chat makes a link or a file."),
                )
            ]
        if self._card is not None:
            self._column.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
        self._card = SettingCard(self._theme, self.tr("Everything you shared"), rows)
        self._column.insertWidget(0, self._card)
        self._more.setVisible(len(shares) > len(listed))
        self._focus_again(focused)

    def reveal(self) -> None:
        """Scroll to the list and give it the keyboard."""
        area: QWidget | None = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(self, 0, 0)
        buttons = self._card.findChildren(IconButton) if self._card is not None else []
        if buttons:
            buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that somebody looks."""
        super().showEvent(event)
        self.shown.emit()

    def _row(self, share: Shared) -> SettingRow:
        holder = QWidget()
        holder.setObjectName(f"share {share.id}")
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        look = _LOOKS.get(share.state)
        if look is not None:
            line.addWidget(Badge(self._theme, self._state_words(share.state), look))
            line.addSpacing(6)
        for icon, label, signal in self._ways(share):
            button = IconButton(self._theme, icon, label, small=True)
            button.clicked.connect(partial(signal.emit, share.id))
            line.addWidget(button)
        title = plain_label(share.title, longest=120) or share.file_name
        words = [kind_words(share), place_words(share), day_words(share.updated_at)]
        row = SettingRow(self._theme, title, " · ".join(word for word in words if word), holder)
        holder.setAccessibleName(title)
        return row

    def _ways(self, share: Shared) -> list[tuple[str, str, SignalInstance]]:
        """Return icon, label and signal of what can be done now."""
        forget = ("x", self.tr("Take out of this list"), self.forget_requested)
        delete = ("trash-2", self.tr("Delete…"), self.delete_requested)
        if share.state is ShareState.SENDING:
            return []
        if share.state is ShareState.DELETED:
            return [forget]
        ways = [
            ("external-link", self.tr("Open"), self.open_requested),
            ("copy", self.tr("Copy link"), self.copy_requested),
        ]
        if share.state is ShareState.UNKNOWN:
            looked = ("refresh-cw", self.tr("Check whether it was created"), self.look_requested)
            known = [delete] if share.remote_id else []
            return [*(ways if share.address else []), looked, *known, forget]
        return [*ways, ("upload", self.tr("Update…"), self.update_requested), delete]

    def _state_words(self, state: ShareState) -> str:
        return {
            ShareState.SENDING: self.tr("Sending"),
            ShareState.UNKNOWN: self.tr("Not known yet"),
            ShareState.DELETED: self.tr("Deleted"),
        }.get(state, "")

    def _focused(self) -> str:
        """Return which row has the keyboard."""
        focused = self.window().focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        holder = focused.parentWidget() if focused is not None and inside else None
        return holder.objectName() if holder is not None else ""

    def _focus_again(self, name: str) -> None:
        """Give the keyboard back to the row that had it, or to the first."""
        name = name or self._waiting
        if not name or self._card is None:
            return
        holder = self._card.findChild(QWidget, name)
        buttons = (holder or self._card).findChildren(IconButton)
        self._waiting = "" if buttons else name  # it has none while it is being sent
        if buttons:
            buttons[0].setFocus()

    def _on_more_clicked(self) -> None:
        self._all = True
        self.set_shares(self._shares)
