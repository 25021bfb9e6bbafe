"""A pattern as a regular expression: how its parts are joined, whatever they are made of.

Everything that repeats is bounded, so what it costs grows with the text and no faster.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from complaint_kit.coach.notation import (
    Choice,
    Group,
    Joint,
    Named,
    Node,
    Row,
    Sign,
    Word,
    Words,
    row_of,
)

WORD_BEGINS = r"(?<!\w)"


class Joints(NamedTuple):
    """What stands between two parts, by how near they are."""

    between: Mapping[Joint, str]
    after_begin: Mapping[Joint, str]
    """Where a sentence begins, with no space before its first word."""
    before_end: Mapping[Joint, str]


class Writer:
    """Writes trees as expressions; a subclass says of what."""

    joints: Joints
    signs: Mapping[str, str]
    opens_after_joint = False
    """Whether a word begins after a joint; where words take endings it may go on."""

    def word(self, word: Word, *, opens: bool, closes: bool) -> str:
        """A single word; whether one begins there, and whether it ends."""
        raise NotImplementedError

    def words(self, words: Words, *, opens: bool) -> str:
        """One of several words."""
        return self.choice([self.write(row_of(text), opens=opens) for text in words.texts])

    def named(self, name: str, *, opens: bool) -> str:
        """One of a list."""
        raise NotImplementedError

    def choice(self, sources: Sequence[str]) -> str:
        """One of several, in a bracket."""
        return join(sources)

    def write(self, node: Node, *, opens: bool = True) -> str:
        """The expression for `node`; `opens` if a word begins there."""
        if isinstance(node, Word):
            return self.word(node, opens=opens, closes=True)
        if isinstance(node, Words):
            return self.words(node, opens=opens)
        if isinstance(node, Sign):
            return self.signs[node.sign]
        if isinstance(node, Named):
            return self.named(node.name, opens=opens)
        if isinstance(node, Group):
            return f"({self.write(node.node, opens=opens)})"
        if isinstance(node, Choice):
            return self.choice([self.write(one, opens=opens) for one in node.options])
        return self._row(node, opens=opens)

    def _row(self, row: Row, *, opens: bool) -> str:
        """Parts in a row. Where one may be missing, so may be what joins it to the one before; but
        words that may stand before it may stand before what follows, too.
        """
        source, begun, joints = "", False, self.joints.between
        following = [part.joint for part in row.parts[1:]]
        for part, after in zip(row.parts, [*following, None], strict=True):
            joint = joints[part.joint] if begun or joints is self.joints.after_begin else ""
            if begun and part.may_miss and after and part.joint in ("few", "many"):
                source, joint, begun = source + joint, "", False
            if part.node == _END:
                joint = self.joints.before_end[part.joint]
            begins = opens if not source else self.opens_after_joint and part.joint != "touch"
            if isinstance(part.node, Word):
                own = self.word(part.node, opens=begins, closes=after != "touch")
            else:
                own = self.write(part.node, opens=begins)
            if part.node == _BEGIN:
                source, joints = source + own, self.joints.after_begin
                continue
            if part.may_miss and not begun:
                source += f"{joint}(?:{own}{self.joints.between[after or 'touch']})?"
            else:
                source += f"(?:{joint}{own})?" if part.may_miss else joint + own
                begun = True
            joints = self.joints.between
        return source


_BEGIN, _END = Sign("^"), Sign("$")


def join(sources: Iterable[str]) -> str:
    """Expressions as one, in a bracket; that a word begins and common letters are said once."""
    told = list(dict.fromkeys(sources))
    if all(source.startswith(WORD_BEGINS) for source in told):
        return WORD_BEGINS + join([s.removeprefix(WORD_BEGINS) for s in told])
    by_letter: dict[str, list[str]] = {}
    for source in told:
        plain = source[:1].isalnum()
        by_letter.setdefault(source[:1] if plain else source, []).append(
            source[1:] if plain else ""
        )
    made = [
        first + (rest[0] if len(rest) == 1 else join(rest)) for first, rest in by_letter.items()
    ]
    return made[0] if len(made) == 1 else f"(?:{'|'.join(made)})"
