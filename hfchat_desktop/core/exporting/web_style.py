"""How a web page looks: the colours of the window, light and dark, and one column to read.

Colours are those of `resources/styles/tokens.json`, which a test compares.
"""

from __future__ import annotations

LIGHT = {
    "canvas": "#FFFEFC", "sunken": "#F6F3ED", "border": "#E7E1D7", "borderStrong": "#CFC7B9",
    "text": "#211C15", "textSecondary": "#564F45", "textMuted": "#6A6257",
    "accentText": "#855000", "bubbleUser": "#FFF2D6",
    "onBubbleUser": "#2A2115", "codeBg": "#F7F5F0", "inlineCodeBg": "#F1EDE4",
    "codeText": "#2B251C", "codeComment": "#6E665A", "codeKeyword": "#A33A0A",
    "codeString": "#1C6E40", "codeNumber": "#1D5C9E", "codeFunction": "#6B3FA0",
    "codeBuiltin": "#0B6670",
}  # fmt: skip
DARK = {
    "canvas": "#1C1A17", "sunken": "#151310", "border": "#34302A", "borderStrong": "#4A443B",
    "text": "#F3EEE5", "textSecondary": "#C6BDAF", "textMuted": "#A59B8C",
    "accentText": "#FFCB66", "bubbleUser": "#382D17",
    "onBubbleUser": "#F8EFDD", "codeBg": "#151310", "inlineCodeBg": "#2C2822",
    "codeText": "#EAE3D7", "codeComment": "#9C9283", "codeKeyword": "#FFA376",
    "codeString": "#9BD6A4", "codeNumber": "#93BEF4", "codeFunction": "#D2B8FF",
    "codeBuiltin": "#86D3D8",
}  # fmt: skip
TILES_LIGHT = {
    "a": ["#FFE9BD", "#6B4300"], "b": ["#DCEEF0", "#0D5560"], "c": ["#E9E1F7", "#563389"],
    "d": ["#FADFD6", "#862F12"], "e": ["#DDEEDF", "#1B5A34"], "f": ["#DFE8F5", "#204F85"],
}  # fmt: skip
TILES_DARK = {
    "a": ["#4A3914", "#FFD583"], "b": ["#173A3E", "#9CDDE2"], "c": ["#33284A", "#D6C2FA"],
    "d": ["#472519", "#FFB999"], "e": ["#1C3B26", "#A3DFB4"], "f": ["#1D314C", "#AFCDF6"],
}  # fmt: skip

_RULES = """
* { box-sizing: border-box; }
html { color-scheme: light dark; background: var(--canvas); color: var(--text);
  -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 40px 20px 56px; max-width: 760px;
  font: 400 15px/1.6 system-ui, "Segoe UI Variable Text", "Segoe UI", "SF Pro Text", Inter,
    "Noto Sans", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 26px; line-height: 34px; font-weight: 600; letter-spacing: -0.01em;
  margin: 0 0 8px; }
.chat + .chat { margin-top: 56px; padding-top: 40px; border-top: 1px solid var(--border); }
.about { margin: 0; color: var(--textMuted); font-size: 13px; line-height: 20px; }
.branch { margin: 40px 0 0; padding-top: 16px; border-top: 1px solid var(--border);
  font-size: 17px; line-height: 24px; font-weight: 600; }
.turn { margin-top: 24px; }
.who { display: flex; gap: 8px; margin: 0 0 8px; font-size: 13px; line-height: 20px;
  color: var(--textMuted); }
.who > div { padding-top: 2px; }
.who b { margin-inline-end: 4px; color: var(--text); font-weight: 600; }
.tile { flex: none; width: 24px; height: 24px; border-radius: 6px; font-weight: 600;
  line-height: 24px; text-align: center; }
.me { display: flex; flex-direction: column; align-items: flex-end; }
.me .who { padding-inline-start: 32px; margin-bottom: 4px; text-align: end; }
.me .who.alone { position: absolute; width: 1px; height: 1px; overflow: hidden;
  clip-path: inset(50%); }
.me > .words { max-width: min(560px, 84%); padding: 10px 16px; border-radius: 16px 16px 4px 16px;
  background: var(--bubbleUser); color: var(--onBubbleUser); }
.words p, .words ul, .words ol, .words blockquote, .words .wide, .words .code { margin: 10px 0; }
.words .wide, .words .code, .words blockquote { margin: 14px 0; }
.words h1, .words h2 { font-size: 17px; line-height: 24px; margin: 20px 0 8px; font-weight: 600;
  letter-spacing: 0; }
.words h3 { font-size: 16px; line-height: 24px; margin: 16px 0 6px; font-weight: 600; }
.words h4, .words h5, .words h6 { font-size: 15px; line-height: 24px; margin: 12px 0 4px;
  font-weight: 600; }
ul, ol { padding-inline-start: 24px; }
li { margin: 4px 0; }
.words li > p, .words li > ul, .words li > ol { margin: 4px 0; }
.words li > p + p { margin-top: 10px; }
.words li > .code, .words li > .wide { margin: 8px 0; }
.tasks { padding-inline-start: 2px; list-style: none; }
.task { display: grid; grid-template-columns: 18px minmax(0, 1fr); column-gap: 8px; }
.box { color: var(--accentText); font-size: 17px; }
li::marker { color: var(--accentText); }
a { color: var(--accentText); text-underline-offset: 2px; }
sup { font-size: 11px; line-height: 0; }
hr { border: 0; border-top: 1px solid var(--border); margin: 20px 0; }
blockquote { margin-inline: 0; padding-inline-start: 16px;
  border-inline-start: 3px solid var(--borderStrong); color: var(--textSecondary); }
code { font: 13px/20px "JetBrains Mono", "SF Mono", "Cascadia Mono", Consolas,
  "DejaVu Sans Mono", monospace; }
:not(pre) > code { padding: 2px 5px; border-radius: 4px; background: var(--inlineCodeBg);
  color: var(--codeText); }
.code { border: 1px solid var(--border); border-radius: 12px; background: var(--codeBg);
  color: var(--codeText); overflow: hidden; }
.language { padding: 6px 16px; border-bottom: 1px solid var(--border); font-size: 12px;
  line-height: 20px; color: var(--textMuted); }
pre { margin: 0; padding: 12px 16px; overflow-x: auto; overflow-wrap: normal; white-space: pre;
  line-height: 20px; tab-size: 4; }
.k { color: var(--codeKeyword); } .s { color: var(--codeString); }
.n { color: var(--codeNumber); } .f { color: var(--codeFunction); }
.b { color: var(--codeBuiltin); } .c { color: var(--codeComment); }
.wide { overflow-x: auto; border: 1px solid var(--border); border-radius: 12px; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 8px 14px; text-align: start; vertical-align: top; overflow-wrap: normal; }
th { background: var(--sunken); font-size: 13px; line-height: 20px; font-weight: 600; }
td { border-top: 1px solid var(--border); }
tbody:first-child > tr:first-child > td { border-top: 0; }
.short { white-space: nowrap; }
.me .wide { background: var(--canvas); color: var(--text); }
.left { text-align: left; } .right { text-align: right; } .center { text-align: center; }
.formula { margin: 14px 0; padding: 2px 0; font-size: 17px; text-align: center;
  overflow-x: auto; overflow-y: hidden; }
.tex { white-space: pre-wrap; }
svg { overflow: visible; fill: currentColor; }
.note { display: flex; gap: 8px; margin: 4px 0 0; font-size: 13px; line-height: 20px;
  color: var(--textSecondary); }
.note > sup { flex: none; line-height: 16px; }
.words .note p { margin: 0; }
.words :not(.note) + .note { margin-top: 20px; padding-top: 12px;
  border-top: 1px solid var(--border); }
.words > :first-child { margin-top: 0; }
.words > :last-child { margin-bottom: 0; }
details { margin: 0 0 12px; border: 1px solid var(--border); border-radius: 12px;
  color: var(--textSecondary); font-size: 14px; }
summary { padding: 8px 14px; cursor: pointer; font-size: 13px; color: var(--textMuted); }
details > .words { padding: 4px 14px 14px; }
.system { margin-top: 20px; }
footer { margin-top: 56px; padding-top: 16px; border-top: 1px solid var(--border);
  font-size: 12px; line-height: 16px; color: var(--textMuted); }
@media (max-width: 480px) { body { padding: 24px 16px 40px; } .me > .words { max-width: 92%; } }
@media print {
  html { color-scheme: light; background: none; }
  body { max-width: none; padding: 0; font-size: 11pt; }
  .code, .me > .words, tr, svg, .formula { break-inside: avoid; }
  h1, h2, h3, h4, h5, h6, .who, .language { break-after: avoid; }
  p, li { orphans: 2; widows: 2; }
  .me > .words, .code, th, .tile { print-color-adjust: exact; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  .chat + .chat { break-before: page; border: 0; margin: 0; padding: 0; }
  .formula svg { max-width: 100%; }
  summary { list-style: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
"""


def style_sheet() -> str:
    """Return the style sheet of a page. It names nothing outside of itself."""
    light = f":root {{{_variables(LIGHT)}}} {_tiles(TILES_LIGHT)}"
    dark = f":root {{{_variables(DARK)}}} {_tiles(TILES_DARK)}"
    return f"{light}\n@media screen and (prefers-color-scheme: dark) {{ {dark} }}{_RULES}"


def _variables(colours: dict[str, str]) -> str:
    return "".join(f"--{role}:{colour};" for role, colour in colours.items())


def _tiles(tints: dict[str, list[str]]) -> str:
    return " ".join(
        f".tile-{name} {{ background: {ground}; color: {ink}; }}"
        for name, (ground, ink) in tints.items()
    )
