"""Files that are no model, or a damaged one, end in an error and never in a dead child."""

from __future__ import annotations

from pathlib import Path

import pytest

from hfchat_desktop.errors import (
    HFChatError,
    ModelDamagedError,
    ModelLoadError,
    ModelNotFoundError,
    ModelNotGgufError,
    ModelTruncatedError,
    ModelUnsupportedError,
)
from tests.fakes.tiny_models import write_bert, write_mamba
from tests.workers.engine.conftest import user


@pytest.fixture
def refused(start_engine):
    """Load a file; return the error, having seen that the child lives on."""
    engine = start_engine()

    def load(path: Path, **options) -> HFChatError:
        with pytest.raises(HFChatError) as failure:
            engine.load(path, **options)
        assert engine.ask(user("Are you there?")).error is not None
        return failure.value

    return load


def test_no_file(refused, tmp_path):
    assert isinstance(refused(tmp_path / "none.gguf"), ModelNotFoundError)


def test_a_relative_path_is_meant_from_where_the_app_was_started(
    start_engine, tmp_path, monkeypatch
):
    write_mamba(tmp_path / "small.gguf")
    monkeypatch.chdir(tmp_path)

    assert start_engine().load(Path("small.gguf"), n_ctx=256)["architecture"] == "mamba"


def test_a_folder(refused, tmp_path):
    assert isinstance(refused(tmp_path), ModelNotGgufError)


def test_not_a_gguf(refused, tmp_path):
    path = tmp_path / "letter.gguf"
    path.write_text("Dear model, " * 1000)

    assert isinstance(refused(path), ModelNotGgufError)


@pytest.mark.parametrize("size", [0, 3, 20, 100_000, 50_000_000])
def test_a_truncated_file(refused, tmp_path, starter_model, size):
    path = tmp_path / "part.gguf"
    with starter_model.open("rb") as whole:
        path.write_bytes(whole.read(size))

    assert isinstance(refused(path), ModelTruncatedError | ModelNotGgufError)


def test_zeroes_of_the_right_size(refused, tmp_path):
    path = tmp_path / "zeroes.gguf"
    path.write_bytes(bytes(1_000_000))

    assert isinstance(refused(path), ModelNotGgufError)


def test_a_header_that_was_hit(refused, tmp_path, starter_model):
    data = bytearray(starter_model.read_bytes())
    data[8:16] = b"\xff" * 8  # the number of tensors
    path = tmp_path / "hit.gguf"
    path.write_bytes(data)

    assert isinstance(refused(path), ModelDamagedError | ModelTruncatedError)


def test_an_architecture_that_nobody_knows(refused, tmp_path):
    path = tmp_path / "unknown.gguf"
    write_mamba(path, architecture="quantumllama")

    failure = refused(path)

    assert isinstance(failure, ModelUnsupportedError)
    assert failure.architecture == "quantumllama"


def test_an_embedding_model(refused, tmp_path):
    path = tmp_path / "bert.gguf"
    write_bert(path)

    assert isinstance(refused(path), ModelUnsupportedError)


def test_a_missing_tensor_is_told_in_llama_cpps_words(refused, tmp_path):
    path = tmp_path / "hole.gguf"
    write_mamba(path, leave_out="output_norm.weight")

    failure = refused(path)

    assert isinstance(failure, ModelLoadError)
    assert "output_norm.weight" in failure.detail
