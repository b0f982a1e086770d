"""Blocks that are saved for the next start are those that the parser makes."""

from __future__ import annotations

import json

import pytest

from hfchat_desktop.core import markdown
from hfchat_desktop.core.markdown_kept import from_saved, to_save

RICH = """# Head *with* `code`

Words with **bold**, ~~struck~~ and [a link](https://example.org "its title").

1. one
   - deep
   - > quoted

| a | b |
|:--|--:|
| 1 | 2 |

---

```python
print("x")
```

- [x] done[^1]
- [ ] $x^2$

$$
y
$$

[^1]: a note
"""


@pytest.fixture(autouse=True)
def _nothing_kept():
    yield
    markdown.keep({})


@pytest.mark.parametrize("text", [RICH, "plain", "- a\n- b", "```\nopen", "a\n\nb\u2028c"])
def test_what_was_saved_comes_back_as_the_parser_makes_it(text):
    saved = json.loads(json.dumps(to_save([text])))
    assert from_saved(saved) == {text: markdown.parse(text)}


def test_a_kept_text_is_not_parsed_again():
    other = markdown.parse("other")
    markdown.keep({RICH: other})
    assert markdown.parse(RICH) == other
    assert markdown.parse(RICH + " ") != other
    markdown.keep({})
    assert markdown.parse(RICH) != other


@pytest.mark.parametrize(
    "damage",
    [
        None,
        [],
        {},
        {"version": "0", "texts": {"a": []}},
        {**to_save(["a"]), "version": "another"},
        {**to_save(["a"]), "texts": None},
        {**to_save(["a"]), "texts": {"a": 3}},
        {**to_save(["a"]), "texts": {"a": [{"Popen": ["ls"]}]}},
        {**to_save(["a"]), "texts": {"a": [{"Paragraph": []}]}},
        {**to_save(["a"]), "texts": {"a": [{"Heading": [1], "Rule": []}]}},
    ],
)
def test_what_was_not_saved_by_this_version_is_not_used(damage):
    assert from_saved(damage) == {}
