"""The check before sharing: what it finds, and the copy that it makes."""

from __future__ import annotations

from hfchat_desktop.core.privacy import Kind, find, group, redact

KEY = "hf_" + "aB3dE5gH" * 4


def test_a_key_is_found_and_replaced_in_the_copy():
    text = f"Use {KEY}, please."
    findings = find(text)
    assert [(one.kind, one.text) for one in findings] == [(Kind.KEY, KEY)]
    copy = redact(text, findings)
    assert copy.text == "Use [key], please."
    assert [copy.text[mark.start : mark.end] for mark in copy.marks] == ["[key]"]


def test_a_key_cannot_be_kept_in_what_is_published():
    text = f"{KEY} and {KEY}"
    findings = find(text)
    (topic,) = group(findings)
    assert topic.count == 2
    assert KEY not in redact(text, findings, {topic.subject}).text
    assert redact(text, findings, {topic.subject}, publish=False).text == text


def test_a_key_is_found_after_the_escapes_of_json():
    assert [one.text for one in find(f'{{"a": "b\\n{KEY}\\u0142{KEY}"}}')] == [KEY, KEY]
