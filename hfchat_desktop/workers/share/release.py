"""Asks GitHub for the latest release of this app: one request that tells nothing of who asks."""

from __future__ import annotations

from hfchat_desktop import APP_NAME
from hfchat_desktop.core.hub_access import HubAccess
from hfchat_desktop.core.release import Release, is_repository, release_from
from hfchat_desktop.errors_sharing import ShareAnswerError, SharePageError
from hfchat_desktop.workers.hub.session import Answer, Asked
from hfchat_desktop.workers.share.github import GitHubSession
from hfchat_desktop.workers.share.session import is_page

_LIMIT = 1024 * 1024
_TOTAL_S = 15.0


class ReleaseSession(GitHubSession):
    """Says the name of the program and nothing else: no token, no version, no language."""

    def __init__(self, access: HubAccess) -> None:
        super().__init__(access.with_token("", ""), total_s=_TOTAL_S)

    def latest(self, repository: str) -> Release | None:
        """Return the latest release, None where there is none that can be told.

        Raises as `ShareSession`, and what GitHub refuses with.
        """
        if not is_repository(repository):
            raise self._wrong("no repository")
        path = f"/repos/{repository}/releases/latest"
        answer = self.ask(Asked("GET", self.address(path), limit=_LIMIT, any_status=True))
        if answer.status == 404 and not is_page(answer):
            return None
        self._check(answer)
        return release_from(self.record(answer), repository)

    def _check(self, answer: Answer) -> None:
        if is_page(answer):
            raise SharePageError(host=self.access.host, status=answer.status)
        if answer.status >= 400:
            raise self.refusal(answer)
        if answer.status != 200 or answer.is_cut:
            raise ShareAnswerError(host=self.access.host, reason="more or less than was asked for")

    def _headers(self, address: str) -> dict[str, str]:
        return {"Accept": "application/vnd.github+json", "User-Agent": APP_NAME}
