"""Where a part of the window tells its problems: one notice at a time, or nothing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hfchat_desktop.ui.notice import Notice
from hfchat_desktop.ui.problem_words import Problem
from hfchat_desktop.ui.theme import Theme


class NoticePlace(QVBoxLayout):
    """Put into the layout of `owner`; it takes no room while nothing is told."""

    action_requested = Signal(str)  # key

    def __init__(self, theme: Theme, owner: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._owner = owner
        self._notice: Notice | None = None

    def show_problem(self, problem: Problem, tone: str = "danger") -> None:
        """Tell what happened, in place of what was told before."""
        self.clear_problem()
        notice = Notice(
            self._theme, problem.title, problem.body, problem.actions, tone, self._owner
        )
        notice.action_requested.connect(self.action_requested)
        self.addWidget(notice)
        self._notice = notice
        notice.show()
        notice.announce()

    def clear_problem(self) -> None:
        """Take the notice away."""
        if self._notice is not None:
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None
