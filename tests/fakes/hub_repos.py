"""The repositories of the stand-in Hub, and the JSON that the Hub says of them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.fakes.hub_wire import Content

LARGE_NAMES = (".gguf", ".safetensors", ".bin", ".onnx")
LARGE_BYTES = 10 << 20
_hashes: dict[tuple[str, int, int], str] = {}


def sha256_of(content: Content) -> str:
    """Return the SHA-256; that of a file is computed once."""
    if content.path is None:
        return hashlib.sha256(content.data).hexdigest()
    stat = content.path.stat()
    key = (str(content.path.resolve()), stat.st_size, stat.st_mtime_ns)
    if key not in _hashes:
        with content.path.open("rb") as file:
            _hashes[key] = hashlib.file_digest(file, "sha256").hexdigest()
    return _hashes[key]


def git_oid(data: bytes) -> str:
    """Return git's name for a blob."""
    return hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()


@dataclass
class HubFile:
    """A file of a repository. `says` are the size and sha256 that the Hub claims."""

    path: str
    content: Content
    sha256: str
    oid: str
    large: bool
    direct: bool = False
    says: dict[str, Any] = field(default_factory=dict)

    @property
    def size(self) -> Any:
        return self.says.get("size", self.content.size)

    @property
    def etag(self) -> Any:
        return self.says.get("sha256", self.sha256)

    @property
    def xet_hash(self) -> str:
        return hashlib.sha256(b"xet" + self.sha256.encode()).hexdigest()

    def in_tree(self) -> dict[str, Any]:
        row = {"type": "file", "oid": self.oid, "size": self.size, "path": self.path}
        if self.large:
            row["lfs"] = {"oid": self.etag, "size": self.size, "pointerSize": 135}
            row["xetHash"] = self.xet_hash
        return row

    def as_sibling(self, *, blobs: bool) -> dict[str, Any]:
        row: dict[str, Any] = {"rfilename": self.path}
        if blobs:
            row |= {"size": self.size, "blobId": self.oid}
            if self.large:
                row["lfs"] = {"sha256": self.etag, "size": self.size, "pointerSize": 135}
        return row


def hub_file(path: str, given: bytes | Path, says: Mapping[str, Any], *, direct: bool) -> HubFile:
    """Return the file with its hashes."""
    content = Content(data=given) if isinstance(given, bytes) else Content(path=Path(given))
    large = path.endswith(LARGE_NAMES) or content.size >= LARGE_BYTES
    sha256 = sha256_of(content)
    if large:
        pointer = f"version https://git-lfs.github.com/spec/v1\noid sha256:{sha256}\n"
        oid = git_oid(f"{pointer}size {content.size}\n".encode())
    else:
        oid = git_oid(content.data if content.path is None else content.path.read_bytes())
    return HubFile(path, content, sha256, oid, large, direct, dict(says))


@dataclass
class HubRepo:
    """A model repository; `fields` override what the Hub would say of it."""

    id: str
    files: dict[str, HubFile]
    fields: dict[str, Any]
    commit: str

    @property
    def author(self) -> str:
        return self.id.split("/")[0]

    @property
    def private(self) -> bool:
        return bool(self.fields.get("private", False))

    @property
    def gated(self) -> Any:
        return self.fields.get("gated", False)

    @property
    def disabled(self) -> bool:
        return bool(self.fields.get("disabled", False))

    @property
    def gguf(self) -> dict[str, Any] | None:
        if "gguf" in self.fields:
            return self.fields["gguf"]
        sizes = [f.content.size for f in self.files.values() if f.path.endswith(".gguf")]
        if not sizes:
            return None
        return {
            "total": max(sizes) * 8 // 5,
            "architecture": "llama",
            "context_length": 8192,
            "totalFileSize": max(sizes),
        }

    @property
    def tags(self) -> list[str]:
        card = self.fields.get("cardData", {})
        tags = list(self.fields.get("tags", []))
        if self.gguf is not None:
            tags.append("gguf")
        tags += _listed(card.get("language"))
        tags += [f"license:{name}" for name in _listed(card.get("license"))]
        for base in _listed(card.get("base_model")):
            tags += [f"base_model:{base}", f"base_model:quantized:{base}"]
        if (self.gguf or {}).get("chat_template"):
            tags.append("conversational")
        return list(dict.fromkeys([*tags, "region:us"]))

    @property
    def parameters(self) -> int:
        total = (self.gguf or {}).get("total", 0)
        return total if isinstance(total, int) else 0

    def everything(self, *, blobs: bool = False) -> dict[str, Any]:
        """Return all that the Hub knows of the repository."""
        files = self.files.values()
        known = {
            "_id": hashlib.md5(self.id.encode(), usedforsecurity=False).hexdigest()[:24],
            "id": self.id,
            "modelId": self.id,
            "author": self.author,
            "private": self.private,
            "gated": self.gated,
            "disabled": self.disabled,
            "sha": self.commit,
            "downloads": 0,
            "likes": 0,
            "trendingScore": 0,
            "lastModified": "2026-01-01T00:00:00.000Z",
            "createdAt": "2026-01-01T00:00:00.000Z",
            "library_name": "gguf" if self.gguf else None,
            "pipeline_tag": None,
            "config": {},
            "cardData": {},
            "usedStorage": sum(file.content.size for file in files),
            "siblings": [file.as_sibling(blobs=blobs) for file in files],
            "gguf": self.gguf,
        }
        known |= self.fields
        known["tags"] = self.tags
        return {name: value for name, value in known.items() if value is not None}

    def as_row(self, expand: Iterable[str], *, full: bool, card: bool) -> dict[str, Any]:
        """Return the row of a list: the expanded keys, or the usual ones."""
        known = self.everything()
        wanted = ["_id", "id", *expand]
        if not expand:
            wanted += ["modelId", "likes", "trendingScore", "private", "downloads", "tags"]
            wanted += ["pipeline_tag", "library_name", "createdAt"]
            if full:
                wanted += ["author", "sha", "lastModified", "gated", "disabled", "siblings"]
            if card:
                wanted.append("cardData")
        return {name: known[name] for name in wanted if name in known}


def hub_repo(
    repo_id: str,
    files: Mapping[str, bytes | Path],
    *,
    says: Mapping[str, Mapping[str, Any]],
    direct: Iterable[str],
    fields: Mapping[str, Any],
) -> HubRepo:
    """Return the repository; its commit follows from its files."""
    direct = set(direct)
    made = {
        path: hub_file(path, given, says.get(path, {}), direct=path in direct)
        for path, given in files.items()
    }
    mark = repr([repo_id, [(file.path, file.sha256) for file in made.values()]])
    commit = hashlib.sha1(mark.encode("utf-8", "surrogatepass"), usedforsecurity=False).hexdigest()
    return HubRepo(repo_id, made, dict(fields), commit)


def _listed(value: Any) -> list[str]:
    if value is None:
        return []
    return [value] if isinstance(value, str) else list(value)
