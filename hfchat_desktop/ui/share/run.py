"""One opening of the share dialog: what is wished, checked, shown, and then sent or saved."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from hfchat_desktop.bridge.share_text import MOST_SHOWN, Prepared, ShareText, TextWish
from hfchat_desktop.core.exporting import ExportedChat, ExportFormat, ExportOptions, Selection
from hfchat_desktop.core.safe_names import safe_repo_id
from hfchat_desktop.core.sharing import (
    Shared,
    ShareKind,
    ShareRequest,
    ShareState,
    ShareTarget,
    Visibility,
    file_name_of,
    most_bytes,
)
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.errors_sharing import ShareTooLargeError
from hfchat_desktop.ui.problem_words import DETAILS, RETRY, SAVE_FILE, SIGN_IN
from hfchat_desktop.ui.share.check_list import CheckList
from hfchat_desktop.ui.share.dialog import ShareDialog
from hfchat_desktop.ui.share.offer import ShareOffer, can_be_published
from hfchat_desktop.ui.share.options_part import PARTS
from hfchat_desktop.ui.share.preview import Preview
from hfchat_desktop.ui.share.publishing import Publishing
from hfchat_desktop.ui.share.run_words import again_words, cut_words, foot_words, go_words
from hfchat_desktop.ui.share.saving import Saving

if TYPE_CHECKING:
    from hfchat_desktop.bridge.sharing import Sharing
    from hfchat_desktop.ui.share.hub_account import ShareAccount

_SOON_MS = 150
_SLOW_MS = 300
_KINDS = {"gist": ShareKind.GIST, "dataset": ShareKind.DATASET}
_FORMATS = {"gist": ExportFormat.MARKDOWN, "dataset": ExportFormat.JSONL}


@dataclass
class ShareParts:
    """What the dialog is joined to. `accounts` are by the key of the target."""

    sharing: Sharing
    texts: ShareText
    saving: Saving
    accounts: Mapping[str, ShareAccount]
    system_prompts: Callable[[], Mapping[str, str]]
    temporary_chats: Callable[[Selection], tuple[ExportedChat, ...]]
    window: QWidget
    show_toast: Callable[..., None]


class ShareRun(QObject):
    """Lives as long as its dialog is open."""

    closed = Signal()

    def __init__(self, parts: ShareParts, dialog: ShareDialog, offer: ShareOffer) -> None:
        super().__init__(dialog)
        self._parts = parts
        self._offer = offer
        self._prepared: Prepared | None = None
        self._error: HFChatError | None = None
        self._shares: list[Shared] = []
        self.dialog = dialog
        self.check = CheckList(dialog.theme, dialog)
        self.preview = Preview(dialog.theme, dialog)
        dialog.add_part(self.check)
        dialog.add_part(self.preview, 1)
        self._publishing = Publishing(parts.sharing, dialog, parts.show_toast, self)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._slow = QTimer(self, singleShot=True, interval=_SLOW_MS)
        self._connect()

    def begin(self, again: Shared | None = None) -> None:
        """Show the dialog; with `again` to change what was shared before."""
        dialog, offer = self.dialog, self._offer
        dialog.scope.set_current(offer.scope)
        self._shares = self._known_shares()
        if again is not None:
            self._shares = [again, *(one for one in self._shares if one.id != again.id)]
            dialog.set_target(again.kind.value)
            parts = again.options.get("parts")
            dialog.options.set_parts(parts if isinstance(parts, list) else [])
        self._show_wish()
        dialog.open_over(self._parts.window)
        self._prepare()

    # --- what is wished -----------------------------------------------------------------------

    @property
    def _scope(self) -> str:
        return str(self.dialog.scope.currentData())

    @property
    def _again(self) -> Shared | None:
        """What is to be changed in place of sharing once more."""
        again = self._last_share()
        return again if again is not None and self.dialog.again.isChecked() else None

    def _last_share(self) -> Shared | None:
        kind = _KINDS.get(self.dialog.target.key)
        return next((one for one in self._shares if one.kind is kind and self._is_of(one)), None)

    def _is_of(self, share: Shared) -> bool:
        """Return whether something was shared of what is chosen now."""
        scope, message = share.options.get("scope", "path"), share.options.get("message_id", 0)
        same = bool(scope == self._scope)
        return same and (scope != "answer" or message == self._offer.message_id)

    def _known_shares(self) -> list[Shared]:
        chat = self._offer.chat_id
        found = self._parts.sharing.shares(chat) if chat else []
        return [share for share in found if share.state is ShareState.SHARED]

    def _options(self) -> ExportOptions:
        target, taken = self.dialog.target, self.dialog.options.parts
        form = _FORMATS.get(target.key) or ExportFormat(target.key)
        return ExportOptions(format=form, **{part: part in taken for part in PARTS})

    def _wish(self) -> TextWish:
        target = self.dialog.target
        kind = _KINDS.get(target.key)
        selection = self._offer.selection(self._scope)
        return TextWish(
            selection=selection,
            options=self._options(),
            kept=self.check.kept,
            publish=target.is_published,
            replaces=self.dialog.options.replaces,
            most=most_bytes(kind) + 1 if kind is not None else MOST_SHOWN,
            system_prompts=self._parts.system_prompts(),
            chats=self._parts.temporary_chats(selection),
        )

    # --- preparing ----------------------------------------------------------------------------

    def _prepare(self) -> None:
        """Make and check the text anew; what is shown stays until it is there."""
        self._prepared = None
        self._slow.start()
        self.check.set_checking()
        self._show_state()
        self._parts.texts.prepare(self._wish())

    def _on_dialog_wish_changed(self) -> None:
        self.dialog.clear_problem()
        self._parts.texts.forget()
        self._prepared = self._error = None
        self._show_wish()
        self._soon.start()
        self.check.set_checking()
        self._show_state()

    def _on_check_kept_changed(self) -> None:
        """What is shown may hold what is to be replaced now: it cannot leave any more."""
        self._parts.texts.forget()
        self._prepared = None
        self._soon.start()
        self._show_state()

    def _show_wish(self) -> None:
        """Show what depends on target and scope alone."""
        dialog, scope = self.dialog, self._scope
        dialog.set_title(self._offer.title_of(scope))
        words = self.tr("This much fits in a file, but not in a link")
        closed = {} if can_be_published(scope) else dict.fromkeys(_KINDS, words)
        if dialog.target.key in closed:
            dialog.set_target("markdown")
        dialog.set_closed(closed)
        again = self._last_share()
        dialog.set_again(again_words(again) if again is not None else "")
        account = self._account()
        if account is not None and not account.is_known:
            account.ask()
        dialog.foot.copy.setVisible(dialog.target.key != "pdf")
        self.check.set_publish(dialog.target.is_published)
        self.check.setVisible(dialog.options.replaces)

    def _on_texts_prepared(self, prepared: Prepared) -> None:
        self._slow.stop()
        self.dialog.foot.set_progress(None)
        self._prepared = prepared
        self.check.set_topics(prepared.topics)
        self.preview.show_text(prepared.text, prepared.marks, self.dialog.target.key)
        self._show_state()

    def _on_texts_failed(self, error: HFChatError) -> None:
        self._slow.stop()
        self.dialog.foot.set_progress(None)
        self._tell(error)

    def _on_texts_progressed(self, chats: int) -> None:
        if self._prepared is None and not self._slow.isActive():
            words = self.tr("Checking what would leave, %n chat(s) so far…", "", chats)
            self.dialog.foot.set_words(words, "search")

    def _on_slow_timeout(self) -> None:
        self.dialog.foot.set_words(self.tr("Checking what would leave…"), "search")
        self.dialog.foot.set_progress(-1)

    # --- showing ------------------------------------------------------------------------------

    def _account(self) -> ShareAccount | None:
        return self._parts.accounts.get(self.dialog.target.key)

    @property
    def _signed_in(self) -> bool:
        account = self._account()
        return account is None or account.account is not None

    def _show_state(self) -> None:
        """Show on the foot where it goes and what can be done."""
        dialog, account = self.dialog, self._account()
        if self._publishing.is_over or self._parts.saving.busy:
            return
        host = account.host if account is not None else ""
        signed_in, again = self._signed_in, self._again is not None
        is_public = dialog.options.is_public
        dialog.options.set_visibility_open(not again)
        words = go_words(dialog.target, is_public=is_public, again=again, signed_in=signed_in)
        dialog.foot.go_on.set_label(words)
        if not self._slow.isActive() or self._prepared is not None:
            said, icon = foot_words(dialog.target, host, signed_in=signed_in)
            known = account is None or account.is_known
            said = cut_words(self._prepared) or said
            dialog.foot.set_words(said if known else self.tr("Checking who is signed in…"), icon)
        fits = self._fits()
        ready = self._prepared is not None and self._prepared.chat_count > 0
        dialog.foot.go_on.setEnabled(fits and (ready or not signed_in))
        whole = self._prepared is not None and not self._prepared.is_cut
        dialog.foot.copy.setEnabled(whole and ready)

    def _fits(self) -> bool:
        """Return whether the text is short enough for its target; say so where it is not."""
        kind, prepared = _KINDS.get(self.dialog.target.key), self._prepared
        if kind is None or prepared is None or prepared.size_bytes <= most_bytes(kind):
            return True
        if not isinstance(self._error, ShareTooLargeError):
            self._tell(ShareTooLargeError(prepared.size_bytes, most_bytes(kind)))
        return False

    def _tell(self, error: HFChatError) -> None:
        from hfchat_desktop.ui.problems import describe

        self._error = error
        self.dialog.foot.set_progress(None)
        self.dialog.show_problem(describe(error))

    # --- going on -----------------------------------------------------------------------------

    def _on_dialog_go_requested(self) -> None:
        account = self._account()
        if account is not None and account.account is None:
            account.sign_in()
        elif self._prepared is not None and self._is_named():
            self._error = None
            self.dialog.clear_problem()
            if self.dialog.target.is_published:
                self._publishing.send(self._request(self._prepared), self._again)
            else:
                self._parts.saving.save(self.dialog, self.dialog.target, self._wish(), self._name())

    def _is_named(self) -> bool:
        """Return whether a dataset has a name that can be one; say so where it has not."""
        dialog = self.dialog
        name = dialog.options.name.text().strip()
        if dialog.target.key != "dataset" or safe_repo_id(name):
            return True
        words = self.tr("A name has letters without accents, digits, dots, hyphens and underscores")
        dialog.options.show_name_problem(words)
        dialog.options.name.setFocus()
        return False

    def _name(self) -> str:
        """Return the title that a file is named after."""
        prepared = self._prepared
        one = prepared is not None and prepared.chat_count == 1
        return prepared.title if prepared is not None and one else self._offer.folder or "chats"

    def _request(self, prepared: Prepared) -> ShareRequest:
        dialog, offer = self.dialog, self._offer
        kind = _KINDS[dialog.target.key]
        hidden = Visibility.SECRET if kind is ShareKind.GIST else Visibility.PRIVATE
        target = ShareTarget(
            kind,
            Visibility.PUBLIC if dialog.options.is_public else hidden,
            dialog.options.name.text().strip(),
            str(dialog.options.licence.currentData() or ""),
        )
        chat = offer.chat_of(self._scope)
        return ShareRequest(
            target=target,
            text=prepared.text,
            file_name=file_name_of(self._name(), dialog.target.suffix),
            title=self._name(),
            chat_id=0 if prepared.wish.chats else chat,
            options={**offer.to_record(self._scope), "parts": sorted(dialog.options.parts)},
        )

    def _on_publishing_ended(self) -> None:
        """It was cancelled, or it failed: all can be changed again."""
        self._shares = self._known_shares()
        self._show_wish()
        self._show_state()

    def _on_dialog_copy_requested(self) -> None:
        if self._prepared is not None:
            QGuiApplication.clipboard().setText(self._prepared.text)
            self._parts.show_toast(self.tr("Text copied"), "copy")

    def _on_dialog_leave_requested(self) -> None:
        """Close; what is under way is given up first."""
        if self._parts.saving.busy:
            self._parts.saving.cancel()
        elif self._publishing.may_leave():
            self.close()

    def close(self) -> None:
        """Close the dialog."""
        self._soon.stop()
        self._slow.stop()
        self._parts.texts.let_go()
        self.dialog.leave()
        self.closed.emit()

    def _on_dialog_problem_action_requested(self, action: str) -> None:
        """Do what a problem offers."""
        error = self._error
        self.dialog.clear_problem()
        account = self._account()
        if action == SIGN_IN and account is not None:
            account.sign_in()
        elif action == SAVE_FILE:
            self.dialog.set_target("markdown")
            self._on_dialog_wish_changed()
        elif action == RETRY and self._publishing.is_over:
            self._publishing.delete()
        elif action == RETRY:
            self._on_dialog_go_requested() if self._prepared is not None else self._prepare()
        elif action == DETAILS and error is not None:
            from hfchat_desktop.ui.dialogs import show_details
            from hfchat_desktop.ui.problems import describe

            show_details(self.dialog, self.dialog.theme, describe(error).title, str(error))

    def _connect(self) -> None:
        dialog, parts, publishing = self.dialog, self._parts, self._publishing
        dialog.wish_changed.connect(self._on_dialog_wish_changed)
        dialog.visibility_changed.connect(self._show_state)
        dialog.go_requested.connect(self._on_dialog_go_requested)
        dialog.copy_requested.connect(self._on_dialog_copy_requested)
        dialog.leave_requested.connect(self._on_dialog_leave_requested)
        dialog.problem_action_requested.connect(self._on_dialog_problem_action_requested)
        self.check.kept_changed.connect(self._on_check_kept_changed)
        self._soon.timeout.connect(self._prepare)
        self._slow.timeout.connect(self._on_slow_timeout)
        parts.texts.prepared.connect(self._on_texts_prepared)
        parts.texts.failed.connect(self._on_texts_failed)
        parts.texts.progressed.connect(self._on_texts_progressed)
        publishing.ended.connect(self._on_publishing_ended)
        publishing.failed.connect(self._tell)
        publishing.left.connect(self.close)
        parts.saving.saved.connect(self.close)
        parts.saving.failed.connect(self._tell)
        parts.saving.ended.connect(self._show_state)
        for account in parts.accounts.values():
            account.changed.connect(self._show_state)
