"""A model is found by any of the names that a person knows it by."""

from __future__ import annotations

import pytest

from hfchat_desktop.core.local_models import LocalModel, LocalPlace
from hfchat_desktop.core.model_search import find_model, usable
from hfchat_desktop.errors import ModelNotGgufError


def local(path: str, name: str = "Bielik 1.5B", quant: str = "Q4_K_M", **more) -> LocalModel:
    """Return a model of which only the names matter."""
    values = {"publisher": "", "size_bytes": 1, "place": LocalPlace.OWN, "files": (path,)} | more
    return LocalModel(path=path, name=name, quant=quant, **values)


BIELIK = local("/hub/x/Bielik-1.5B.Q4_K_M.gguf", repo_id="speakleash/Bielik-1.5B-GGUF")
BIG = local("/hub/x/Bielik-1.5B.Q8_0.gguf", quant="Q8_0", repo_id="speakleash/Bielik-1.5B-GGUF")
SPLIT = local("/m/huge-Q2_K-00001-of-00002.gguf", "Huge", "Q2_K")
LLAMA = local("/o/blobs/sha256-00", "llama3.2:1b", "Q8_0", place=LocalPlace.OLLAMA)
MODELS = [BIG, BIELIK, SPLIT, LLAMA]


@pytest.mark.parametrize(
    ("name", "model"),
    [
        ("/hub/x/Bielik-1.5B.Q8_0.gguf", BIG),
        ("speakleash/Bielik-1.5B-GGUF", BIELIK),
        ("Speakleash/bielik-1.5b-gguf:q8_0", BIG),
        ("bielik-1.5b.q8_0.gguf", BIG),
        ("Bielik-1.5B.Q8_0", BIG),
        ("bielik 1.5b", BIELIK),
        ("Bielik 1.5B Q8_0", BIG),
        ("Bielik-1.5B-GGUF", BIELIK),
        (" Huge ", SPLIT),
        ("huge-Q2_K", SPLIT),
        ("llama3.2:1b", LLAMA),
        ("Bielik", None),
        ("", None),
        ("   ", None),
    ],
)
def test_a_name_means_a_model(name, model):
    assert find_model(name, MODELS) == model


def test_a_usable_and_current_file_is_preferred():
    broken = local("/a.gguf", problem=ModelNotGgufError(path="/a.gguf"))
    older = local("/b.gguf", newer="/d.gguf")
    copy = local("/c.gguf", same_as="/d.gguf")
    good = local("/d.gguf", quant="Q2_K")

    assert find_model("Bielik 1.5B", [broken, older, copy, good]) == good
    assert find_model("Bielik 1.5B", [broken]) == broken
    assert usable([broken, older, copy, good]) == [good]
