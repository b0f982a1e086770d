"""A stand-in Hub with one model, for the tests of downloads."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from hfchat_desktop.core.hub_access import HubAccess
from tests.fakes.downloads import REPO, Fetch, content, request_for
from tests.fakes.hub import StandInHub
from tests.fakes.time_limits import TimeLimits

SIZE = 3_000_017


@pytest.fixture
def model_hub() -> Iterator[StandInHub]:
    """Return a Hub with a model of one file of 3 MB."""
    with StandInHub() as hub:
        hub.add_model(REPO, {"model-Q4_K_M.gguf": content(SIZE), "README.md": b"# Model"})
        yield hub


@pytest.fixture
def time_limits(monkeypatch: pytest.MonkeyPatch) -> TimeLimits:
    """Return the limits of requests, none of which is over by itself."""
    limits = TimeLimits()
    limits.install(monkeypatch)
    return limits


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    """Return the folder of a cache that is not there yet."""
    return tmp_path / "hub"


@pytest.fixture
def make_fetch(model_hub: StandInHub, cache: Path) -> Iterator[Callable[..., Fetch]]:
    """Return a maker of fetches of the model; those still running are cancelled at the end."""
    made: list[Fetch] = []

    def make(*paths: str, token: str = "", pinned: bool = True, **values: object) -> Fetch:
        access = HubAccess(
            endpoint=model_hub.endpoint,
            cache=str(cache),
            token=token,
            token_source="session" if token else "",
        )
        request = request_for(model_hub, *(paths or ("model-Q4_K_M.gguf",)), pinned=pinned)
        fetch = Fetch(**{"request": request, "access": access, **values})
        made.append(fetch)
        return fetch

    yield make
    for fetch in made:
        fetch.control.pause()
        if fetch.thread is not None:
            fetch.thread.join(60.0)
