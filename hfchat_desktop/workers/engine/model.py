"""The weights and the vocabulary of one model, as llama.cpp holds them."""

from __future__ import annotations

import ctypes
import hashlib
import os
from collections.abc import Callable
from typing import Any

from hfchat_desktop.core.gguf import GgufSummary, model_label
from hfchat_desktop.core.reply_text import ANSWER_TAGS, THINKING_TAGS
from hfchat_desktop.errors import ModelLoadError, ModelUnsupportedError
from hfchat_desktop.workers.engine.bindings import llama
from hfchat_desktop.workers.engine.graphics import Placement
from hfchat_desktop.workers.engine.libraries import Log

OnProgress = Callable[[float], bool]
"""Told how much of the model is loaded, 0 to 1; False gives the load up."""

_PIECE_BYTES = 512
_UNKNOWN_ARCHITECTURE = "unknown model architecture"


class LoadStoppedError(Exception):
    """The load was given up on request."""


class Model:
    """A model in memory. `close` frees it.

    Raises `ModelLoadError`, `ModelUnsupportedError` (no decoder: an embedding model), and
    `LoadStoppedError` when `on_progress` returned False.
    """

    def __init__(
        self, summary: GgufSummary, placement: Placement, log: Log, on_progress: OnProgress
    ) -> None:
        self.summary = summary
        self._handle = _load(summary, placement, log, on_progress)
        self.vocab: Any = llama.llama_model_get_vocab(self._handle)
        self._piece = ctypes.create_string_buffer(_PIECE_BYTES)
        self._written: dict[int, bytes | None] = {}
        try:
            self._check_writes_text()
        except ModelUnsupportedError:
            self.close()
            raise
        self.n_vocab: int = llama.llama_vocab_n_tokens(self.vocab)
        self.n_ctx_train: int = llama.llama_model_n_ctx_train(self._handle)
        self.n_params: int = llama.llama_model_n_params(self._handle)
        self.n_swa: int = llama.llama_model_n_swa(self._handle)
        self.keeps_running_state = bool(
            llama.llama_model_is_recurrent(self._handle)
            or llama.llama_model_is_hybrid(self._handle)
        )
        self.template: str | None = self._chat_template()
        self._shown_marks = self._marks_of_thinking()

    @property
    def handle(self) -> Any:
        """llama.cpp's pointer."""
        return self._handle

    def close(self) -> None:
        """Free the model; every context made of it must be freed before."""
        if self._handle:
            llama.llama_model_free(self._handle)
            self._handle = None

    def metadata(self, key: str) -> str:
        """Return a value of the file's header as text, "" where it has none."""
        buffer = ctypes.create_string_buffer(4096)
        size = llama.llama_model_meta_val_str(self._handle, key.encode(), buffer, len(buffer))
        return buffer.value.decode("utf-8", "replace") if size >= 0 else ""

    def tokenize(self, text: str, *, parse_special: bool = True) -> list[int]:
        """Return the tokens of `text`, without one that begins a text.

        `parse_special`: marks such as "<|im_end|>" become control tokens, as templates want.
        """
        data = text.encode("utf-8", "replace")
        room = len(data) + 8
        tokens = (llama.llama_token * room)()
        count = llama.llama_tokenize(
            self.vocab, data, len(data), tokens, room, False, parse_special
        )
        if count < 0:
            tokens = (llama.llama_token * -count)()
            count = llama.llama_tokenize(
                self.vocab, data, len(data), tokens, -count, False, parse_special
            )
        return list(tokens[:count])

    def piece(self, token: int, *, special: bool = False) -> bytes:
        """Return the bytes of one token; they may be a part of a character.

        Control tokens are empty unless `special`.
        """
        size = llama.llama_token_to_piece(self.vocab, token, self._piece, _PIECE_BYTES, 0, special)
        if size < 0:
            longer = ctypes.create_string_buffer(-size)
            size = llama.llama_token_to_piece(self.vocab, token, longer, -size, 0, special)
            return longer.raw[:size]
        return self._piece.raw[:size]

    def written(self, token: int) -> bytes | None:
        """Return the bytes that a reply's token adds, or None where it ends the turn.

        Remembered: asked once for each token that is written, most of them often.
        """
        try:
            return self._written[token]
        except KeyError:
            ends = llama.llama_vocab_is_eog(self.vocab, token)
            found = None if ends else self.piece(token, special=token in self._shown_marks)
            self._written[token] = found
            return found

    def is_control(self, token: int) -> bool:
        """Whether the token is a mark such as the beginning of a turn, not text."""
        return bool(llama.llama_vocab_is_control(self.vocab, token))

    @property
    def bos_text(self) -> str:
        """The token that begins a text, as the template may write it; "" if none."""
        return self._special_text(llama.llama_vocab_bos(self.vocab))

    @property
    def eos_text(self) -> str:
        """The token that ends a text, as the template may write it; "" if none."""
        return self._special_text(llama.llama_vocab_eos(self.vocab))

    @property
    def bos_token(self) -> int:
        """The token that begins a text; -1 if none."""
        found: int = llama.llama_vocab_bos(self.vocab)
        return found

    @property
    def adds_bos(self) -> bool:
        """Whether every text is to begin with the token `bos_token`."""
        return self.bos_token >= 0 and bool(llama.llama_vocab_get_add_bos(self.vocab))

    def facts(self, n_ctx: int, *, chat_template: bool, thinking: bool) -> dict[str, Any]:
        """Return what the window shows of the model."""
        template = self.template or ""
        name, label_quant, _ = model_label(self.summary)
        quant: bytes = llama.llama_ftype_name(llama.llama_model_ftype(self._handle)) or b""
        return {
            "path": self.summary.path,
            "name": name,
            "architecture": self.summary.architecture,
            "quant": label_quant or quant.decode("utf-8", "replace"),
            "size_bytes": self.summary.size_bytes,
            "n_params": self.n_params,
            "n_ctx": n_ctx,
            "n_ctx_train": self.n_ctx_train,
            "n_vocab": self.n_vocab,
            "chat_template": chat_template,
            "template_sha256": hashlib.sha256(template.encode()).hexdigest() if template else "",
            "recurrent": self.keeps_running_state,
            "thinking": thinking,
        }

    def _special_text(self, token: int) -> str:
        return "" if token < 0 else self.piece(token, special=True).decode("utf-8", "replace")

    def _chat_template(self) -> str | None:
        text: bytes | None = llama.llama_model_chat_template(self._handle, None)
        return text.decode("utf-8", "replace") if text else None

    def _marks_of_thinking(self) -> frozenset[int]:
        """Return the control tokens around thinking; all others are never shown as text."""
        tags = {tag for pair in THINKING_TAGS for tag in pair} | set(ANSWER_TAGS)
        tokens = (token for tag in tags for token in self.tokenize(tag))
        return frozenset(token for token in tokens if self.is_control(token))

    def _check_writes_text(self) -> None:
        has_decoder = bool(llama.llama_model_has_decoder(self._handle))
        has_encoder = bool(llama.llama_model_has_encoder(self._handle))
        # Models that read with an encoder and answer with a decoder need another loop.
        pooled = self.metadata(f"{self.summary.architecture}.pooling_type")
        diffusion = bool(llama.llama_model_is_diffusion(self._handle))
        if has_encoder or not has_decoder or diffusion or pooled not in ("", "0"):
            raise ModelUnsupportedError(
                path=self.summary.path, architecture=self.summary.architecture
            )


def _load(summary: GgufSummary, placement: Placement, log: Log, on_progress: OnProgress) -> Any:
    """Return llama.cpp's pointer to the loaded model."""
    stopped = False

    def progressed(progress: float, _data: Any) -> bool:
        nonlocal stopped
        stopped = not on_progress(progress)
        return not stopped

    parameters = llama.llama_model_default_params()
    devices = placement.handles()  # without a list llama.cpp takes every card that it finds
    parameters.devices = ctypes.cast(devices, ctypes.c_void_p)
    parameters.n_gpu_layers = placement.layers
    parameters.progress_callback = llama.llama_progress_callback(progressed)
    log.clear()
    handle = llama.llama_model_load_from_file(os.fsencode(summary.path), parameters)
    if handle:
        return handle
    if stopped:
        raise LoadStoppedError
    detail = log.last_problem()
    if _UNKNOWN_ARCHITECTURE in detail.lower():
        raise ModelUnsupportedError(path=summary.path, architecture=summary.architecture)
    raise ModelLoadError(path=summary.path, detail=detail)
