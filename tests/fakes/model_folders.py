"""The folders in which programs keep models, made as those programs make them."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Any

from tests.fakes.gguf_files import write_model


def model(path: Path, name: str = "", **parts: Any) -> Path:
    """Write a small model whose content depends on `name`; make its folder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    values = {"general.name": name or path.stem} | parts.pop("values", {})
    return write_model(path, values=values, **parts)


def sha256(path: Path) -> str:
    """Return the hash of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def cached(
    cache: Path,
    repo_id: str,
    file: str,
    *,
    commit: str = "a" * 40,
    name: str = "",
    shared: bool = False,
    links: bool = True,
    is_main: bool = True,
) -> Path:
    """Put a model into a cache of the Hub and return its path in the snapshot.

    `shared` puts the content into the store that repositories share; without `links` the
    snapshot holds the file itself, as on Windows.
    """
    folder = cache / f"models--{repo_id.replace('/', '--')}"
    blobs = folder / "blobs"
    blobs.mkdir(parents=True, exist_ok=True)
    content = model(blobs / "new.gguf", name or file)
    blob = content.rename(blobs / sha256(content))
    if shared:
        xet = hashlib.sha256(b"xet" + blob.name.encode()).hexdigest()
        store = cache / "blobs" / xet[:2]
        store.mkdir(parents=True, exist_ok=True)
        blob.rename(store / xet)
        blob.symlink_to(os.path.relpath(store / xet, blobs))
    path = folder / "snapshots" / commit / file
    path.parent.mkdir(parents=True, exist_ok=True)
    if links:
        path.symlink_to(os.path.relpath(blob, path.parent))
    else:
        blob.rename(path)
    if is_main:
        (folder / "refs").mkdir(exist_ok=True)
        (folder / "refs" / "main").write_text(commit)
    return path


def ollama_model(
    models: Path,
    tag: str,
    *,
    name: str = "",
    host: str = "registry.ollama.ai",
    more_layers: list[Any] | None = None,
) -> Path:
    """Put a model into Ollama's folder under "namespace/model:tag"; return its blob."""
    place, _, version = tag.partition(":")
    blobs = models / "blobs"
    blobs.mkdir(parents=True, exist_ok=True)
    content = model(blobs / "new.gguf", name or tag, values={"general.file_type": 15})
    digest = sha256(content)
    blob = content.rename(blobs / f"sha256-{digest}")
    layers = [
        *(more_layers or []),
        {"mediaType": "application/vnd.ollama.image.template", "digest": "sha256:" + "0" * 64},
        {"mediaType": "application/vnd.ollama.image.model", "digest": f"sha256:{digest}"},
    ]
    manifest = models / "manifests" / host / place / version
    manifest.parent.mkdir(parents=True, exist_ok=True)
    manifest.write_text(json.dumps({"schemaVersion": 2, "layers": layers}))
    return blob
