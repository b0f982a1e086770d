"""The rated answers, the last rated first: one Tab stop, arrows inside."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QRect, Signal
from PySide6.QtWidgets import QListView, QWidget

from hfchat_desktop.bridge.ratings import RatedRole
from hfchat_desktop.ui.ratings.rated_rows import RatedDelegate
from hfchat_desktop.ui.row_view import RowView
from hfchat_desktop.ui.theme import Theme


class RatedList(RowView):
    """A click or Enter asks for the answer in its chat."""

    answer_chosen = Signal(object)  # RatedAnswer

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._rows: RatedDelegate = RatedDelegate(theme, self)
        self.setAccessibleName(self.tr("Rated answers"))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setItemDelegate(self._rows)

    def set_rows(self, model: QAbstractItemModel) -> None:
        """Show the rows of `model`; called once."""
        self.setModel(model)
        model.modelReset.connect(self._on_model_reset)

    def focus_ring_rect(self) -> QRect:
        """Return the current row, in the view's own coordinates."""
        rect = self.visualRect(self.currentIndex()).adjusted(0, 2, 0, -2)
        return rect.translated(self.viewport().pos())

    def _on_clicked(self, index: QModelIndex) -> None:
        self.answer_chosen.emit(index.data(RatedRole.ANSWER))

    def _on_model_reset(self) -> None:
        super()._on_model_reset()
        if self.hasFocus():  # the keyboard goes on from the first of the new rows
            self.setCurrentIndex(self.model().index(0, 0))
