"""What a model file says of itself, and whether its header can be trusted.

`check_model_file` reads the whole header once, before llama.cpp does: llama.cpp aborts the
process on some damaged headers, and says little about the others. `read_summary` reads only
the first kilobytes, for lists. Neither reads weights, so damage among them is not found.

The format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md (little-endian).
"""

from __future__ import annotations

import mmap
import os
import re
from collections.abc import Iterator
from dataclasses import field
from pathlib import Path
from typing import Any, TypeGuard

from hfchat_desktop.core import gguf_types as types
from hfchat_desktop.core.gguf_header import BeyondSampleError, Header, read_tensors, read_values
from hfchat_desktop.core.record import Record
from hfchat_desktop.errors import (
    ModelDamagedError,
    ModelNotFoundError,
    ModelNotGgufError,
    ModelTruncatedError,
    ModelUnsupportedError,
)

MAX_TEMPLATE_BYTES = 256 * 1024
MAX_BLOCKS = 1_000
MAX_CONTEXT = 16_000_000

_SHARD = re.compile(r"-(\d{5})-of-(\d{5})\.gguf$", re.IGNORECASE)
_QUANT = re.compile(
    r"(?:^|[-_. ])((?:UD-)?(?:I?Q\d+(?:_[A-Z0-9]+)*|TQ\d_\d|BF16|F16|F32|FP16|FP32|MXFP4|NVFP4))"
    r"(?=$|[-_. ])",
    re.IGNORECASE,
)
_KINDS = re.compile(r"[-_. ](?:instruct|it|chat|gguf|imat|i1)(?=$|[-_. ])", re.IGNORECASE)
_NAMELESS = re.compile(r"^(?:(?:ggml[-_ ]?)?model|[0-9a-f]{32,64})?$", re.IGNORECASE)


class GgufSummary(Record):
    """What a header says. Numbers are 0 and texts are "" where it does not say.

    `size_bytes` counts all parts of a split model. `has_chat_template` is None where only
    the beginning was read; `named_templates` are `tokenizer.chat_template.NAME`. `block_bytes`
    are the weights of all layers and `output_bytes` of the last step, 0 where not all was read.
    """

    path: str
    size_bytes: int
    architecture: str
    name: str = ""
    organization: str = ""
    size_label: str = ""
    file_type: int | None = None
    quant: str = ""
    n_params: int = 0
    n_vocab: int = 0
    context_length: int = 0
    block_count: int = 0
    embedding_length: int = 0
    head_count: int = 0
    head_count_kv: int = 0
    block_bytes: int = 0
    output_bytes: int = 0
    has_chat_template: bool | None = None
    template: str | None = None
    named_templates: dict[str, str] = field(default_factory=dict)


def check_model_file(path: str | os.PathLike[str]) -> GgufSummary:
    """Read and check the whole header of the model at `path`.

    Raises ModelNotFoundError, ModelNotGgufError, ModelTruncatedError, ModelDamagedError or
    ModelUnsupportedError; and OSError where the system does not let it be read.
    """
    name = os.fspath(path)
    size_bytes = _size_of_all_parts(name)
    with open(name, "rb") as file:
        size = os.fstat(file.fileno()).st_size
        if size == 0:
            raise ModelTruncatedError(path=name, actual_bytes=0)
        with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            header = Header(data, size, name)
            try:
                values = read_values(header)
                _check_values(values, header)
                n_params = read_tensors(header, values.get("general.alignment", 32))
            except BeyondSampleError as error:  # the file is shrinking under our eyes
                raise ModelTruncatedError(path=name, actual_bytes=len(data)) from error
    if _SHARD.search(name):
        n_params = 0
    return _summary(values, header, size_bytes, n_params, complete=True)


def read_summary(path: str | os.PathLike[str], limit_bytes: int = 64 * 1024) -> GgufSummary:
    """Read what the first `limit_bytes` say, without checking the rest; for lists.

    Raises as `check_model_file`, where so much can be seen in so few bytes.
    """
    name = os.fspath(path)
    size_bytes = _size_of_all_parts(name)
    with open(name, "rb") as file:
        size = os.fstat(file.fileno()).st_size
        header = Header(file.read(limit_bytes), size, name)
    values: dict[str, Any] = {}
    complete = True
    try:
        read_values(header, into=values)
    except BeyondSampleError:
        complete = False
    if "general.architecture" not in values:
        raise ModelDamagedError(path=name, reason="general.architecture is missing")
    _check_kind(values, name)
    return _summary(values, header, size_bytes, 0, complete)


def model_label(model: GgufSummary | str) -> tuple[str, str, str]:
    """Return (name to show, quantization, publisher) of a summary or of a file name.

    The file's name comes first, since `general.name` is often the name of a training run.
    """
    summary = model if isinstance(model, GgufSummary) else None
    file_name = summary.path if summary else str(model)
    stem = re.split(r"[\\/]", _SHARD.sub(".gguf", file_name))[-1]
    stem = re.sub(r"\.gguf$", "", stem, flags=re.IGNORECASE)
    bare, quant = _split_quant(stem)
    if summary and _NAMELESS.match(bare) and summary.name:
        bare = summary.name
    return (
        _spoken(bare) or stem,
        quant or (summary.quant if summary else ""),
        summary.organization if summary else "",
    )


def _split_quant(stem: str) -> tuple[str, str]:
    """Return the stem without its quantization and kind, and the quantization."""
    found = list(_QUANT.finditer(stem))
    quant = ""
    if found:
        quant = found[-1].group(1).upper()
        stem = stem[: found[-1].start()] + stem[found[-1].end() :]
    return _KINDS.sub("", stem).strip("-_. "), quant


def _spoken(name: str) -> str:
    """Return "gemma-3-270m" as "Gemma 3 270M"; words with capitals stay as they are."""
    words = []
    for word in re.split(r"[-_\s]+", name):
        if re.fullmatch(r"[ae]?\d+(?:\.\d+)?[kmbt]", word):
            word = word.upper()
        elif word.islower() and word[0].isalpha() and not re.match(r"v\d", word):
            word = word[0].upper() + word[1:]
        words.append(word)
    return " ".join(words).strip()


def _size_of_all_parts(name: str) -> int:
    """Return the bytes of the file, and of its siblings where a model is split."""
    try:
        size = os.stat(name).st_size
    except FileNotFoundError as error:
        raise ModelNotFoundError(name=name) from error
    if not os.path.isfile(name):
        raise ModelNotGgufError(path=name)
    shard = _SHARD.search(name)
    if shard is None:
        return size
    part, parts = int(shard[1]), int(shard[2])
    if part != 1:
        raise ModelDamagedError(path=name, reason=f"part {part} of {parts}; open part 1")
    for sibling in _siblings(name, parts):
        if not os.path.isfile(sibling):
            raise ModelTruncatedError(path=sibling, actual_bytes=0)
        size += os.stat(sibling).st_size
    return size


def _siblings(name: str, parts: int) -> Iterator[str]:
    """Give the names of parts 2 to `parts`."""
    start = _SHARD.sub("", name)
    ending = Path(name).suffix
    for part in range(2, parts + 1):
        yield f"{start}-{part:05d}-of-{parts:05d}{ending}"


def _check_kind(values: dict[str, Any], path: str) -> None:
    """Refuse files that are no language model."""
    architecture = values.get("general.architecture")
    if not isinstance(architecture, str) or not architecture:
        raise ModelDamagedError(path=path, reason="general.architecture is missing")
    kind = values.get("general.type", "")
    if kind in types.NOT_A_CHAT_KIND or architecture in types.WRITES_NO_TEXT:
        raise ModelUnsupportedError(path=path, architecture=architecture)


def _check_values(values: dict[str, Any], header: Header) -> None:
    """Check what llama.cpp takes on trust, or aborts the process over."""
    path = header.path
    _check_kind(values, path)
    architecture = values["general.architecture"]
    limits = {"block_count": MAX_BLOCKS, "context_length": MAX_CONTEXT, "embedding_length": 2**24}
    for key, most in limits.items():
        value = values.get(f"{architecture}.{key}")
        if value is None:
            raise ModelDamagedError(path=path, reason=f"{architecture}.{key} is missing")
        if not _is_int(value) or not 1 <= value <= most:
            raise ModelDamagedError(path=path, reason=f"{architecture}.{key} is {value!r:.40}")
    _check_experts(values, architecture, path)
    _check_tokenizer(values, header)
    for key, template in values.items():
        if key == "tokenizer.chat_template" or key.startswith("tokenizer.chat_template."):
            if not isinstance(template, str):
                raise ModelDamagedError(path=path, reason=f"{key} is not a text")
            if len(template.encode("utf-8", "surrogatepass")) > MAX_TEMPLATE_BYTES:
                raise ModelDamagedError(path=path, reason=f"{key} is longer than 256 KB")


def _check_experts(values: dict[str, Any], architecture: str, path: str) -> None:
    """Check the numbers of experts, over which llama.cpp aborts."""
    count = values.get(f"{architecture}.expert_count", 0)
    used = values.get(f"{architecture}.expert_used_count", 0)
    if not _is_int(count) or not _is_int(used) or used > count or (count and not used):
        reason = f"{used!r:.20} of {count!r:.20} experts are used"
        raise ModelDamagedError(path=path, reason=reason)


def _check_tokenizer(values: dict[str, Any], header: Header) -> None:
    """Check the vocabulary's arrays against each other."""
    prefix = "tokenizer.ggml."
    model = values.get(prefix + "model", "")
    if model in ("", "no_vocab", "none"):
        raise ModelUnsupportedError(path=header.path, architecture="no vocabulary")
    tokens = header.arrays.get(prefix + "tokens", (-1, 0))
    n_tokens = tokens[1]
    if tokens[0] != types.STRING or n_tokens < 1:
        raise ModelDamagedError(path=header.path, reason=prefix + "tokens is no list of texts")
    for key, kind in (("scores", types.FLOAT32), ("token_type", types.INT32)):
        found, count = header.arrays.get(prefix + key, (kind, n_tokens))
        is_list = isinstance(values.get(prefix + key, ()), tuple)
        if found != kind or count < n_tokens or not is_list:
            raise ModelDamagedError(path=header.path, reason=f"{prefix}{key} does not fit tokens")
    if header.arrays.get(prefix + "merges", (types.STRING, 0))[0] != types.STRING:
        raise ModelDamagedError(path=header.path, reason=prefix + "merges is no list of texts")
    for key in ("bos", "eos", "eot", "unknown"):
        value = values.get(f"{prefix}{key}_token_id", 0)
        # Others llama.cpp ignores with a warning, and honest files have them out of range.
        if not _is_int(value) or (value >= n_tokens and value != 0xFFFFFFFF):
            reason = f"{prefix}{key}_token_id is {value!r:.40} of {n_tokens} tokens"
            raise ModelDamagedError(path=header.path, reason=reason)


def _is_int(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)


def _summary(
    values: dict[str, Any], header: Header, size_bytes: int, n_params: int, complete: bool
) -> GgufSummary:
    """Gather what a person or the engine wants to know."""
    architecture = values["general.architecture"]
    file_type = values.get("general.file_type")
    quant = _split_quant(re.sub(r"\.gguf$", "", Path(header.path).name, flags=re.IGNORECASE))[1]
    prefix = "tokenizer.chat_template"
    template = values.get(prefix)
    named = {
        key[len(prefix) + 1 :]: text
        for key, text in values.items()
        if key.startswith(prefix + ".") and isinstance(text, str)
    }
    return GgufSummary(
        path=header.path,
        size_bytes=size_bytes,
        architecture=architecture,
        name=_text(values, "general.name"),
        organization=_text(values, "general.organization"),
        size_label=_text(values, "general.size_label"),
        file_type=file_type if _is_int(file_type) else None,
        quant=quant or _quant_of(file_type),
        n_params=n_params or _number(values, "general.parameter_count"),
        n_vocab=header.arrays.get("tokenizer.ggml.tokens", (0, 0))[1],
        context_length=_number(values, f"{architecture}.context_length"),
        block_count=_number(values, f"{architecture}.block_count"),
        embedding_length=_number(values, f"{architecture}.embedding_length"),
        head_count=_number(values, f"{architecture}.attention.head_count"),
        head_count_kv=_number(values, f"{architecture}.attention.head_count_kv"),
        block_bytes=header.block_bytes if n_params else 0,
        output_bytes=header.output_bytes if n_params else 0,
        has_chat_template=bool(template or named) if complete or template else None,
        template=template if isinstance(template, str) else None,
        named_templates=named,
    )


def _quant_of(file_type: object) -> str:
    return types.FILE_TYPES.get(file_type, "") if _is_int(file_type) else ""


def _text(values: dict[str, Any], key: str) -> str:
    value = values.get(key, "")
    return value if isinstance(value, str) else ""


def _number(values: dict[str, Any], key: str) -> int:
    """Return an integer, or the greatest of a list with one per layer, or 0."""
    value = values.get(key, 0)
    if isinstance(value, tuple):
        value = max((one for one in value if _is_int(one)), default=0)
    return value if _is_int(value) else 0
