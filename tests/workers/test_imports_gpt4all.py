"""GPT4All's binary files, written here by Qt itself, whole and in every way broken."""

from __future__ import annotations

import random
import struct
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QDataStream, QIODevice

from hfchat_desktop.core.importing.values import LeftOut
from tests.workers.taken_over import TakenOver, turns

VERSIONS = range(1, 14)


class Written:
    """A file of one version, value after value, as the program writes it."""

    def __init__(self, version: int) -> None:
        self.bytes = QByteArray()
        self.version = version
        self.out = QDataStream(self.bytes, QIODevice.OpenModeFlag.WriteOnly)
        self.out.setVersion(QDataStream.Version.Qt_6_2)
        self.out.writeUInt32(0xF5D553CC)
        self.out.writeInt32(version)

    def head(self, model: str = "Llama 3 8B", *, created: int = 1_700_000_000) -> Written:
        self.out.writeInt64(created)
        for text in ("abc-1", "Zażółć 🦙", "somebody", model):
            self.out.writeQString(text)
        if self.version >= 3:
            self.texts("Documents", "More")
        if self.version < 11:
            self.state()
        return self

    def state(self, logits: int = 3, tokens: int = 5, kept: int = 1_000) -> None:
        if self.version >= 6:
            self.out.writeBool(True)
        if self.version >= 2:
            self.out.writeInt32(2)
            self.out.writeInt32(0)
        self.out.writeQString("the last answer")
        self.out.writeQString("a name")
        self.out.writeUInt32(17)
        if self.version < 4:
            self.out.writeInt32(0)
        self.out.writeInt32(8)
        if self.version >= 7:
            self.out.writeInt32(2048)
        if self.version < 9:
            self.out.writeUInt64(logits)
            self.numbers(logits)
        self.out.writeUInt64(tokens)
        self.numbers(tokens)
        self.blob(b"\1" * kept)

    def texts(self, *found: str) -> None:
        self.out.writeUInt32(len(found))
        for text in found:
            self.out.writeQString(text)

    def blob(self, found: bytes) -> None:
        self.out.writeUInt32(len(found))
        self.out.writeRawData(found)

    def numbers(self, count: int) -> None:
        for number in range(count):
            self.out.writeInt32(number)

    def item(self, name: str, value: str, *, parts: list[tuple] = (), **more) -> Written:
        out = self.out
        if self.version < 12:
            out.writeInt32(0)
        out.writeQString(name)
        out.writeQString(value)
        if self.version < 10:
            out.writeQString("### Human: …")
        out.writeQString("")
        out.writeBool(False)
        out.writeBool(more.get("stopped", False))
        out.writeBool(more.get("up", False))
        out.writeBool(more.get("down", False))
        if self.version >= 11 and name == "Response: ":
            out.writeBool(more.get("failed", False))
        self.sources()
        if self.version >= 10:
            files = more.get("files", ())
            out.writeInt64(len(files))
            for address in files:
                self.blob(address.encode())
                self.blob(b"PK\3\4" * 100)
        if self.version >= 12:
            self.inside(list(parts))
        return self

    def sources(self) -> None:
        out = self.out
        if self.version >= 8:
            out.writeInt64(1)
            for text in ("Documents", "/home/x/a.pdf", "a.pdf", "A", "X", "", "words"):
                out.writeQString(text)
            for number in (1, -1, -1):
                out.writeInt32(number)
        elif self.version >= 3:
            out.writeQString("1. In a.pdf. [Context](context://1)")
            self.texts("words")

    def inside(self, parts: list[tuple]) -> None:
        self.out.writeInt64(len(parts))
        for name, value, below in parts:
            self.out.writeQString(name)
            self.out.writeQString(value)
            if name == "Think: ":
                self.out.writeInt32(1_200)
            if name == "ToolCall: ":
                self.tool_call()
            self.inside(below)

    def tool_call(self) -> None:
        out = self.out
        out.writeQString("javascript_interpret")
        out.writeInt64(1)
        out.writeQString("code")
        out.writeInt32(0)
        out.writeUInt32(10)  # a QVariant with a text
        out.writeBool(False)
        out.writeQString("console.log(2)")
        out.writeQString("2")
        out.writeInt32(0)
        out.writeQString("")

    def save(self, path: Path) -> Path:
        path.write_bytes(self.bytes.data())
        return path


def chat(version: int, **more) -> Written:
    written = Written(version).head()
    written.out.writeInt32(2)
    written.item("Prompt: ", "Why is the sky blue?")
    return written.item("Response: ", "<think>Hm.</think>\nScattering.", up=True, **more)


@pytest.mark.parametrize("version", VERSIONS)
def test_every_version_is_read(tmp_path, version):
    taken = TakenOver(chat(version, stopped=True).save(tmp_path / "gpt4all-abc-1.chat"))
    found = taken.chat
    assert taken.kind == "gpt4all"
    assert (found["origin"], found["title"]) == ("gpt4all:abc-1", "Zażółć 🦙")
    assert turns(found) == [("user", "Why is the sky blue?"), ("assistant", "Scattering.")]
    answer = found["messages"][1]
    assert (answer["thinking"], answer["model"], answer["state"]) == (
        "Hm.",
        "Llama 3 8B",
        "stopped",
    )
    assert answer["rating"]["thumb"] == 1
    assert found["created_at"] == 1_700_000_000


def test_files_thoughts_and_tools_of_the_newest(tmp_path):
    written = Written(12).head("8dd3eb0f0ea3ac8f3d9a5c2b1a0f9e8d")
    written.out.writeInt32(3)
    written.item("Prompt: ", "Count", files=["file:///home/ada/my%20sums.xlsx"])
    parts = [
        ("Response: ", "", [("Text: ", "Let me see. ", []), ("ToolCall: ", "code", [])]),
        ("ToolResponse: ", "2", []),
    ]
    written.item("Response: ", "It is 2.", parts=parts)
    thought = [("Response: ", "", [("Think: ", "<think>Two?</think>", [])])]
    written = thinking_of(written, thought)
    taken = TakenOver(written.save(tmp_path / "a.chat"))
    asked, counted, sure = taken.chat["messages"]
    assert asked["text"] == "[file: my sums.xlsx]\n\nCount"
    assert counted["text"] == "Let me see. It is 2."
    assert counted["model"] == "", "a hash is no name"
    assert (sure["text"], sure["thinking"], sure["state"]) == ("Sure.", "Two?", "interrupted")
    assert taken.left == {LeftOut.FILE: 1, LeftOut.TOOL: 1}


def thinking_of(written: Written, parts: list[tuple]) -> Written:
    return written.item("Response: ", "Sure.", parts=parts, failed=True)


def test_labels_of_other_languages_are_told_by_their_order(tmp_path):
    written = Written(5).head()
    written.out.writeInt32(2)
    written.item("Eingabe: ", "Hallo").item("Antwort: ", "Guten Tag")
    taken = TakenOver(written.save(tmp_path / "a.chat"))
    assert turns(taken.chat) == [("user", "Hallo"), ("assistant", "Guten Tag")]


def test_a_folder_with_models_and_broken_files(tmp_path):
    chat(11).save(tmp_path / "gpt4all-1.chat")
    chat(99).save(tmp_path / "gpt4all-2.chat")
    (tmp_path / "gpt4all-3.chat").write_bytes(b"")
    (tmp_path / "model.gguf").write_bytes(b"GGUF" + bytes(100_000))
    taken = TakenOver(tmp_path)
    assert len(taken.chats) == 1
    assert taken.left == {LeftOut.BROKEN_CHAT: 2}


@pytest.mark.parametrize("version", (1, 8, 12))
def test_of_a_file_that_ends_anywhere_whole_messages_are_kept(tmp_path, version):
    whole = chat(version, parts=[("Response: ", "", [("Text: ", "x", [])])]).bytes.data()
    seen = set()
    for length in range(8, len(whole), 7):
        (tmp_path / "a.chat").write_bytes(whole[:length])
        taken = TakenOver(tmp_path / "a.chat")
        if taken.chats:
            assert turns(taken.chat) == [("user", "Why is the sky blue?")]
        seen.add(tuple(taken.left))
    assert seen == {(LeftOut.BROKEN_CHAT,), (LeftOut.CUT_FILE,)}


@pytest.mark.parametrize("number", (0xFFFFFFFE, 0x7FFFFFFF, 0x80000000, 0x01000000, 7))
@pytest.mark.parametrize("version", (1, 9, 12))
def test_a_lie_about_a_length_takes_neither_time_nor_memory(tmp_path, version, number):
    whole = chat(version).bytes.data()
    lie = struct.pack(">I", number)
    for place in range(8, len(whole) - 4, 3):
        (tmp_path / "a.chat").write_bytes(whole[:place] + lie + whole[place + 4 :])
        TakenOver(tmp_path / "a.chat")


def test_noise_is_refused(tmp_path):
    noise = random.Random(1)
    for version in VERSIONS:
        head = struct.pack(">Ii", 0xF5D553CC, version)
        (tmp_path / "a.chat").write_bytes(head + noise.randbytes(5_000))
        assert TakenOver(tmp_path / "a.chat").chats == []


def test_what_is_nested_too_deeply_is_refused(tmp_path):
    parts: list[tuple] = []
    for _ in range(500):
        parts = [("Response: ", "", parts)]
    taken = TakenOver(chat(12, parts=parts).save(tmp_path / "a.chat"))
    assert turns(taken.chat) == [("user", "Why is the sky blue?")]
    assert taken.left == {LeftOut.CUT_FILE: 1}
