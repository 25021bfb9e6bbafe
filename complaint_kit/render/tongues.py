"""Which language a stretch of text is in, as far as its script says so.

Whoever hears a document needs to be told where a name is in another language than the rest. Latin
letters are many languages', and say nothing; Hangul, kana, Greek are one language's. Han characters
are taken for Chinese, but in Korean and Japanese they belong to the text.
"""

from __future__ import annotations

import re

_KANA = r"\u3040-\u30ff\uff66-\uff9f"
_HAN = r"\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
_SCRIPTS = {
    "ko": r"[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]",
    "ja": rf"[{_HAN}]*[{_KANA}][{_KANA}{_HAN}]*",
    "zh": rf"[{_HAN}]",
    "el": r"[\u0370-\u03ff\u1f00-\u1fff]",
}
_GAP = r"[^\w\n]"
_STRETCHES = re.compile(
    "|".join(
        rf"(?P<{tag}>(?:{letters})+(?:{_GAP}+(?:{letters})+)*)" for tag, letters in _SCRIPTS.items()
    )
)
_HAN_IS_THEIRS = ("ko", "ja", "zh")
_FIRST = "\u0370"
"""No character below this one is of a script that says its language."""


def parts_of(text: str, language: str) -> list[tuple[str, str]]:
    """`text` in stretches, each with its language where that is not `language`, else "".

    `language` and the results are BCP 47 tags.
    """
    if not text or max(text) < _FIRST:
        return [(text, "")]
    own = language.partition("-")[0]
    parts: list[tuple[str, str]] = []
    done = 0
    for match in _STRETCHES.finditer(text):
        tag = str(match.lastgroup)
        if tag == own or (tag == "zh" and own in _HAN_IS_THEIRS):
            continue
        if match.start() > done:
            parts.append((text[done : match.start()], ""))
        parts.append((match[0], tag))
        done = match.end()
    if done < len(text):
        parts.append((text[done:], ""))
    return parts
