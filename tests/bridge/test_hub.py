"""The Hub as the window sees it: a real child, a stand-in Hub, and children that misbehave."""

from __future__ import annotations

import os
import signal
import socket
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QTimer

from hfchat_desktop.bridge.hub import Hub
from hfchat_desktop.core.catalogue import CatalogueQuery, Facet
from hfchat_desktop.core.hub_access import Account, HubAccess
from hfchat_desktop.errors import (
    HubAnswerError,
    HubOfflineError,
    HubTimeoutError,
    RepoNotFoundError,
    SignInError,
    TokenInvalidError,
    TokenNotKeptError,
)
from hfchat_desktop.workers.process import WorkerProcess
from tests.fakes.hub import StandInHub

FAKE = Path(__file__).parents[1] / "fakes" / "hub_process.py"
ALL = CatalogueQuery()


@pytest.fixture
def make_hub(qtbot, hub: StandInHub) -> Iterator[Callable[..., Hub]]:
    """Return a maker of Hubs; `modes` are the habits of one fake child after the other."""
    made: list[Hub] = []

    def make(*modes: str, access: HubAccess | None = None, **options) -> Hub:
        left = list(modes)

        def start() -> WorkerProcess:
            mode = left.pop(0) if len(left) > 1 else left[0]
            return WorkerProcess("hub", argv=[sys.executable, str(FAKE), mode])

        if modes:
            options["start_process"] = start
        made.append(Hub(access or HubAccess(endpoint=hub.endpoint), **options))
        return made[-1]

    yield make
    for each in made:
        each.close()


def outcome(qtbot, hub: Hub, wish: Callable[[], int], seconds: float = 60.0):
    """Return what became of a wish: what came, or the error."""
    heard: list[tuple[int, object]] = []
    signals = (hub.page_received, hub.details_received, hub.shape_received)
    signals = (*signals, hub.account_received, hub.failed)
    slots = []
    for each in signals:
        slots.append(lambda number, value: heard.append((number, value)))
        each.connect(slots[-1])
    number = wish()
    qtbot.waitUntil(lambda: any(n == number for n, _ in heard), timeout=int(seconds * 1000))
    for each, slot in zip(signals, slots, strict=True):
        each.disconnect(slot)
    return next(value for n, value in heard if n == number)


def children() -> list[psutil.Process]:
    """Return the children that run."""
    return psutil.Process().children()


# --- what is asked for -------------------------------------------------------------------


def test_a_search_comes_back_as_entries(qtbot, hub, make_hub):
    hub.add_model("speakleash/Bielik-GGUF", {"b-Q4_K_M.gguf": b"x"}, cardData={"language": "pl"})
    hub.add_model("other/English-GGUF", {"e-Q4_K_M.gguf": b"x"}, cardData={"language": "en"})
    bridge = make_hub()
    polish = CatalogueQuery(chosen={Facet.LANGUAGE: frozenset(("pl",))})

    page = outcome(qtbot, bridge, lambda: bridge.search(polish))

    assert [entry.id for entry in page.entries] == ["speakleash/Bielik-GGUF"]
    assert page.entries[0].values(Facet.LANGUAGE) == ("pl",)
    assert page.next == ""


def test_details_and_the_shape_of_a_file_cross_the_pipe(qtbot, hub, make_hub, starter_model):
    hub.add_model("a/smol-GGUF", {"smol-Q4_1.gguf": starter_model, "README.md": "# żółw".encode()})
    bridge = make_hub()

    details = outcome(qtbot, bridge, lambda: bridge.details("a/smol-GGUF"))
    path = details.entry.files[0].path
    shape = outcome(qtbot, bridge, lambda: bridge.shape("a/smol-GGUF", details.entry.commit, path))

    assert details.card == "# żółw"
    assert details.entry.files[0].size_bytes == starter_model.stat().st_size
    assert (shape.architecture, shape.block_count) == ("llama", 30)


def test_several_wishes_at_a_time_are_each_answered(qtbot, hub, make_hub):
    hub.add_model("a/one-GGUF", {"x.gguf": b"x"})
    hub.fault("/api/models/a/missing", "delay", seconds=0.4)
    bridge = make_hub()
    pages: list[int] = []
    failures: dict[int, object] = {}
    bridge.page_received.connect(lambda number, page: pages.append(number))
    bridge.failed.connect(lambda number, error: failures.update({number: error}))

    slow = bridge.details("a/missing")
    quick = [bridge.search(ALL) for _ in range(3)]

    qtbot.waitUntil(lambda: slow in failures and len(pages) == 3, timeout=8000)
    assert sorted(pages) == quick
    assert isinstance(failures[slow], RepoNotFoundError)


def test_what_is_forgotten_never_comes(qtbot, hub, make_hub):
    hub.add_model("a/one-GGUF", {"x.gguf": b"x"})
    hub.fault("GET /api/models", "delay", seconds=0.3)
    bridge = make_hub()
    heard: list[int] = []
    bridge.page_received.connect(lambda number, page: heard.append(number))
    bridge.failed.connect(lambda number, error: heard.append(number))

    forgotten = bridge.search(ALL)
    qtbot.waitUntil(lambda: bool(hub.requests("/api/models")), timeout=8000)
    bridge.forget(forgotten)
    wanted = bridge.search(ALL)

    qtbot.waitUntil(lambda: wanted in heard, timeout=8000)
    qtbot.wait(400)
    assert heard == [wanted]


def test_nothing_is_started_before_the_first_wish_and_the_child_ends_when_idle(
    qtbot, hub, make_hub
):
    bridge = make_hub(idle_ms=200)
    qtbot.wait(50)
    assert children() == []

    outcome(qtbot, bridge, lambda: bridge.search(ALL))
    assert len(children()) == 1

    qtbot.waitUntil(lambda: not children(), timeout=5000)
    outcome(qtbot, bridge, lambda: bridge.search(ALL))  # and there is a new one when wanted


# --- what goes wrong ---------------------------------------------------------------------


def test_no_network_is_told_at_the_first_wish(qtbot, make_hub):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound and not listening: nobody else can, and all is refused
        port = taken.getsockname()[1]
        bridge = make_hub(access=HubAccess(endpoint=f"http://127.0.0.1:{port}"))

        error = outcome(qtbot, bridge, lambda: bridge.search(ALL))

    assert isinstance(error, HubOfflineError)
    assert error.host == f"127.0.0.1:{port}"


@pytest.mark.slow
def test_a_network_that_swallows_everything_is_told(qtbot, make_hub):
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full:
        address = full.getsockname()
        waiting = [socket.socket() for _ in range(4)]
        for each in waiting:  # the queue of the listener is full: the next gets no answer
            each.setblocking(False)
            each.connect_ex(address)
        bridge = make_hub(access=HubAccess(endpoint=f"http://127.0.0.1:{address[1]}"))

        error = outcome(qtbot, bridge, lambda: bridge.search(ALL))

        assert isinstance(error, HubOfflineError)
        for each in waiting:
            each.close()


def test_a_switch_that_forbids_the_network_is_told_as_such(qtbot, hub, make_hub):
    bridge = make_hub(access=HubAccess(endpoint=hub.endpoint, offline=True))

    error = outcome(qtbot, bridge, lambda: bridge.search(ALL))

    assert isinstance(error, HubOfflineError)
    assert error.switched_off
    assert hub.requests() == []


@pytest.mark.slow
def test_a_silent_hub_is_told(qtbot, hub, make_hub):
    hub.fault("GET /api/models", "silent", times=None)
    bridge = make_hub()
    started = time.monotonic()

    error = outcome(qtbot, bridge, lambda: bridge.search(ALL))

    assert isinstance(error, HubTimeoutError)
    assert time.monotonic() - started > 5, "a slow Hub was not waited for"


def given_up(qtbot, hub: Hub) -> int:
    """Search, and let the patience end as soon as the child has been asked; return the number."""
    number = hub.search(ALL)
    watchdog = hub._wishes._watchdogs[number]
    qtbot.waitUntil(lambda: len(children()) == 1, timeout=10_000)
    QTimer.singleShot(400, watchdog, watchdog.timed_out.emit)
    return number


def test_a_child_that_hangs_is_told_and_replaced(qtbot, make_hub):
    bridge = make_hub("hangs", "answers", time_limit_ms=60_000)

    error = outcome(qtbot, bridge, lambda: given_up(qtbot, bridge))
    page = outcome(qtbot, bridge, lambda: bridge.search(ALL))

    assert isinstance(error, HubTimeoutError)
    assert error.seconds == 60
    assert page.entries == ()


def test_what_a_hanging_child_was_asked_besides_is_asked_again(qtbot, make_hub):
    bridge = make_hub("hangs", "answers", time_limit_ms=60_000)
    given_up(qtbot, bridge)

    page = outcome(qtbot, bridge, lambda: bridge.search(ALL))

    assert page.entries == ()


def test_a_child_that_says_it_lives_is_given_more_time(qtbot, make_hub):
    bridge = make_hub("slow", time_limit_ms=3000)

    page = outcome(qtbot, bridge, lambda: bridge.search(ALL))

    assert page.entries == ()


def test_a_child_that_dies_is_told_and_replaced(qtbot, make_hub):
    bridge = make_hub("dies", "answers")

    error = outcome(qtbot, bridge, lambda: bridge.search(ALL))
    page = outcome(qtbot, bridge, lambda: bridge.search(ALL))

    assert isinstance(error, HubAnswerError)
    assert page.entries == ()


def test_killing_the_real_child_in_the_middle_fails_what_it_was_asked(qtbot, hub, make_hub):
    hub.fault("GET /api/models", "delay", seconds=3)
    bridge = make_hub()

    def kill_later() -> int:
        number = bridge.search(ALL)
        qtbot.waitUntil(lambda: bool(hub.requests()), timeout=5000)
        os.kill(children()[0].pid, signal.SIGTERM)
        return number

    assert isinstance(outcome(qtbot, bridge, kill_later), HubAnswerError)


# --- signing in ---------------------------------------------------------------------------


def test_a_pasted_token_is_checked_and_where_no_keyring_is_kept_for_the_session(
    qtbot, hub, make_hub
):
    hub.add_account("hf_marta", "marta")
    bridge = make_hub()
    notices: list[object] = []
    bridge.noticed.connect(lambda number, error: notices.append(error))

    account = outcome(qtbot, bridge, lambda: bridge.sign_in_with_token(" hf_marta\n"))

    assert account == Account("marta", "session", True)
    assert [type(notice) for notice in notices] == [TokenNotKeptError]
    assert (bridge.access.token, bridge.access.token_source) == ("hf_marta", "session")
    assert outcome(qtbot, bridge, bridge.ask_account) == account

    hub.clear()
    outcome(qtbot, bridge, lambda: bridge.search(ALL))
    assert [entry.authorization for entry in hub.requests()] == ["Bearer hf_marta"]

    assert outcome(qtbot, bridge, bridge.sign_out) is None
    assert bridge.access.token == ""
    assert outcome(qtbot, bridge, bridge.ask_account) is None


def test_with_a_keyring_the_window_does_not_hold_the_token(
    qtbot, hub, make_hub, monkeypatch, tmp_path
):
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.fakes.keyring_file.FileKeyring")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    hub.add_account("hf_marta", "marta")
    bridge = make_hub()
    notices: list[object] = []
    bridge.noticed.connect(lambda number, error: notices.append(error))

    account = outcome(qtbot, bridge, lambda: bridge.sign_in_with_token("hf_marta"))

    assert account == Account("marta", "keyring", True)
    assert notices == []
    assert bridge.access.token == ""
    bridge.close()
    other = make_hub()  # the next start of the app
    hub.clear()
    assert outcome(qtbot, other, other.ask_account) == account
    assert hub.requests() == []  # looking at the settings asks nobody
    outcome(qtbot, other, lambda: other.search(ALL))
    assert [entry.authorization for entry in hub.requests()] == ["Bearer hf_marta"]

    assert outcome(qtbot, other, other.sign_out) is None
    hub.clear()
    outcome(qtbot, other, lambda: other.search(ALL))
    assert [entry.authorization for entry in hub.requests()] == [""]


def test_after_signing_out_the_token_of_another_program_is_still_told(
    qtbot, hub, make_hub, tmp_path
):
    (tmp_path / "token").write_text("hf_login")
    hub.add_account("hf_marta", "marta")
    access = HubAccess(endpoint=hub.endpoint, token_file=str(tmp_path / "token"))
    bridge = make_hub(access=access)
    outcome(qtbot, bridge, lambda: bridge.sign_in_with_token("hf_marta"))

    assert outcome(qtbot, bridge, bridge.sign_out) == Account("", "hf")
    environment = make_hub(access=access.with_token("hf_env", "environment"))
    assert outcome(qtbot, environment, environment.sign_out) == Account("", "environment")
    assert (tmp_path / "token").read_text() == "hf_login"


def test_a_wrong_token_is_refused_and_not_kept(qtbot, hub, make_hub):
    bridge = make_hub()

    error = outcome(qtbot, bridge, lambda: bridge.sign_in_with_token("hf_wrong"))

    assert isinstance(error, TokenInvalidError)
    assert bridge.access.token == ""


@pytest.mark.parametrize("text", ["", "two words", "hf_\nAuthorization: x", "hf_żółw", "x" * 9999])
def test_what_can_be_no_token_is_never_sent(qtbot, hub, make_hub, text):
    bridge = make_hub()

    error = outcome(qtbot, bridge, lambda: bridge.sign_in_with_token(text))

    assert isinstance(error, TokenInvalidError)
    assert hub.requests() == []


def test_signing_in_by_a_code_shows_it_and_waits_for_the_person(qtbot, hub, make_hub):
    hub.device_answers = ["authorization_pending", "approved"]
    bridge = make_hub()
    codes: list[object] = []
    bridge.code_received.connect(lambda number, code: codes.append(code))

    account = outcome(qtbot, bridge, bridge.sign_in_with_code)

    assert account.name == "marta"
    assert [code.user_code for code in codes] == ["ABCD-1234"]
    assert codes[0].address.startswith(hub.endpoint)
    assert len(hub.requests("POST /oauth/token")) == 2


@pytest.mark.parametrize(
    ("answer", "reason"), [("access_denied", "denied"), ("expired_token", "expired")]
)
def test_a_code_that_comes_to_nothing_says_why(qtbot, hub, make_hub, answer, reason):
    hub.device_answers = [answer]
    bridge = make_hub()

    error = outcome(qtbot, bridge, bridge.sign_in_with_code)

    assert isinstance(error, SignInError)
    assert error.reason == reason


def test_a_cancelled_sign_in_asks_no_more(qtbot, hub, make_hub):
    hub.device_answers = ["authorization_pending"]
    bridge = make_hub()
    heard: list[int] = []
    bridge.failed.connect(lambda number, error: heard.append(number))
    bridge.account_received.connect(lambda number, account: heard.append(number))

    with qtbot.waitSignal(bridge.code_received, timeout=8000):
        bridge.sign_in_with_code()
    bridge.cancel_sign_in()
    hub.clear()
    qtbot.wait(1500)

    assert hub.requests() == []
    assert heard == []


def test_who_signed_in_stays_so_on_the_same_hub_and_not_on_another(qtbot, hub, make_hub):
    hub.add_account("hf_marta", "marta")
    bridge = make_hub()
    outcome(qtbot, bridge, lambda: bridge.sign_in_with_token("hf_marta"))

    bridge.set_access(HubAccess(endpoint=hub.endpoint, cache="/elsewhere"))
    assert (bridge.access.token, bridge.access.cache) == ("hf_marta", "/elsewhere")

    bridge.set_access(replace(bridge.access, endpoint="https://mirror.example", token=""))
    assert bridge.access.token == ""


def test_a_token_is_in_neither_the_childs_environment_nor_its_command_line(qtbot, hub, make_hub):
    hub.add_account("hf_marta", "marta")
    bridge = make_hub(access=HubAccess(endpoint=hub.endpoint, token="hf_marta"))
    outcome(qtbot, bridge, lambda: bridge.search(ALL))

    child = children()[0]

    assert "hf_marta" not in " ".join((*child.cmdline(), *child.environ().values()))
    assert "hf_marta" not in repr(bridge.access)
