"""Ollama's models: manifests that name blobs, as in a registry of container images.

    MODELS/manifests/HOST/NAMESPACE/MODEL/TAG    JSON with the layers of "MODEL:TAG"
    MODELS/blobs/sha256-HEX                      a layer; that of the weights is a GGUF file

MODELS is OLLAMA_MODELS or ~/.ollama/models; the service that Linux installs has its own.
Source: ollama/ollama, docs/faq.md ("Where are models stored?") and docs/api.md.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

from hfchat_desktop.core.local_models import LocalPlace
from hfchat_desktop.core.safe_names import safe_repo_id
from hfchat_desktop.workers.library.folder_walk import Walk, each, is_regular, read_small
from hfchat_desktop.workers.library.found import Found
from hfchat_desktop.workers.library.surroundings import Surroundings

_MANIFEST_BYTES = 64 * 1024
_WEIGHTS = "application/vnd.ollama.image.model"
_DIGEST = re.compile(r"sha256[:-]([0-9a-f]{64})")
_OWN_HOST = "registry.ollama.ai"
_HUB_HOSTS = ("hf.co", "huggingface.co")


def folders(around: Surroundings) -> list[Path]:
    """Return the models folders that are there."""
    service = around.root / "usr" / "share" / "ollama" / ".ollama" / "models"
    return each(
        [
            around.named("OLLAMA_MODELS"),
            around.home / ".ollama" / "models",
            service if around.system == "linux" else None,
        ]
    )


def find(folder: Path, walk: Walk) -> Iterator[Found]:
    """Yield the weights of every tag; layers of other kinds are no models."""
    for host in walk.folders(folder / "manifests"):
        for namespace in walk.folders(host.path):
            for model in walk.folders(namespace.path):
                for tag in walk.entries(model.path):
                    names = (host.name, namespace.name, model.name, tag.name)
                    if not walk.takes_one_more():
                        return
                    yield from _of_manifest(tag.path, names, folder / "blobs")


def _of_manifest(manifest: str, names: tuple[str, str, str, str], blobs: Path) -> Iterator[Found]:
    host, namespace, model, _ = names
    repo_id = f"{namespace}/{model}"
    is_of_hub = host in _HUB_HOSTS and safe_repo_id(repo_id)
    for sha256 in _weights(manifest):
        path = os.path.join(blobs, f"sha256-{sha256}")
        if is_regular(path):
            yield Found(
                path=path,
                place=LocalPlace.OLLAMA,
                name=_spoken(names),
                publisher="" if namespace == "library" else namespace,
                repo_id=repo_id if is_of_hub else "",
                sha256=sha256,
            )
            return  # one file of weights to a tag: more are the parts of another format


def _weights(manifest: str) -> Iterator[str]:
    """Yield the hashes of the layers of weights; nothing for what is no manifest."""
    try:
        record = json.loads(read_small(manifest, _MANIFEST_BYTES) or b"null")
    except (ValueError, RecursionError):
        return
    layers = record.get("layers") if isinstance(record, dict) else None
    for layer in layers if isinstance(layers, list) else ():
        if isinstance(layer, dict) and layer.get("mediaType") == _WEIGHTS:
            digest = layer.get("digest")
            match = _DIGEST.fullmatch(digest) if isinstance(digest, str) else None
            if match:
                yield match[1]


def _spoken(names: tuple[str, str, str, str]) -> str:
    """Return the name as `ollama list` writes it."""
    host, namespace, model, tag = names
    if host != _OWN_HOST:
        return f"{host}/{namespace}/{model}:{tag}"
    return f"{model}:{tag}" if namespace == "library" else f"{namespace}/{model}:{tag}"
