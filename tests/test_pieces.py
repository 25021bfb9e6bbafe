"""Whatever is done to a story, in any order: no word is lost, and no fact is there twice."""

from __future__ import annotations

import json
from collections import Counter
from types import SimpleNamespace
from unittest.mock import patch

from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from hypothesis.strategies import DataObject, booleans, data, lists, none, sampled_from

from complaint_kit.wizard import answers
from complaint_kit.wizard import pieces as of
from complaint_kit.wizard.items import strip_ids

POOL = ("Nobody came.", "I called.", "I was furious.", "It rained.")


class Teller(RuleBasedStateMachine):
    """A customer who tells, cuts, edits, puts, undoes, removes and tells again, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.patch = patch.object(answers, "st", SimpleNamespace(session_state={}))
        self.patch.start()
        self.told = of.begin()
        self.typed: list[str] = []
        self.most: Counter[str] = Counter()
        self.put_as: dict[str, of.Piece] = {}

    def teardown(self) -> None:
        self.patch.stop()

    def draw_from(self, data: DataObject, pieces: list[of.Piece]) -> str:
        return str(data.draw(sampled_from([piece["#"] for piece in pieces])))

    def new_words(self) -> str:
        self.typed.append(f"word{len(self.typed)}x")
        return self.typed[-1]

    @rule(story=lists(sampled_from(POOL), max_size=5))
    def cut(self, story: list[str]) -> None:
        self.told["text"] = " ".join(story)
        of.replace(self.told, story, lambda _text: None)
        self.most |= Counter(story)

    @precondition(lambda self: bool(of.facts(self.told)))
    @rule(data=data(), day=none() | sampled_from(["2026-10-12", "2026-10-13"]))
    def edit(self, data: DataObject, day: str | None) -> None:
        piece = of.find(self.told, self.draw_from(data, of.facts(self.told)))
        assert piece
        of.edit(piece, f"{piece['what']} {self.new_words()}", day, lambda _text: None)

    @precondition(lambda self: bool(of.standing(self.told, "open")))
    @rule(data=data(), home=sampled_from([of.FACTS, of.FEELINGS, of.WISHES]), out=booleans())
    def leave_or_move(self, data: DataObject, home: str, out: bool) -> None:
        piece = of.find(self.told, self.draw_from(data, of.standing(self.told, "open")))
        assert piece
        piece.update(home=home, out=out)

    @precondition(lambda self: bool(of.facts(self.told)))
    @rule(data=data())
    def join(self, data: DataObject) -> None:
        of.join(self.told, self.draw_from(data, of.facts(self.told)))

    @precondition(lambda self: any("parts" in piece for piece in of.facts(self.told)))
    @rule(data=data())
    def part(self, data: DataObject) -> None:
        joined = [piece for piece in of.facts(self.told) if "parts" in piece]
        of.part(self.told, self.draw_from(data, joined))

    @precondition(lambda self: bool(self.ones_to_bring_back()))
    @rule(data=data())
    def bring_back(self, data: DataObject) -> None:
        name = self.draw_from(data, self.ones_to_bring_back())
        of.bring_back(self.told, name)
        assert name in [piece["#"] for piece in of.standing(self.told, "open")]

    def ones_to_bring_back(self) -> list[of.Piece]:
        """Not joined ones: beside their parts they say the same twice, as the customer sees."""
        back = of.standing(self.told, "out", "aside", "gone")
        return [piece for piece in back if "parts" not in piece]

    @rule()
    def put(self) -> None:
        of.put_into_answers(self.told, str)
        for piece in self.told["pieces"]:
            if piece["#"] in self.told["last"]:
                self.put_as[self.told["became"][piece["#"]]["key"]] = piece

    @rule()
    def take_back(self) -> None:
        of.take_back(self.told)

    @rule()
    def put_and_take_back_at_once(self) -> None:
        of.to_put(self.told, str)
        before = json.dumps([strip_ids(answers.all_answers())[0], self.told["pieces"]])
        opened = of.standing(self.told, "open")
        of.put_into_answers(self.told, str)
        assert of.take_back(self.told) == {}
        after = json.dumps([strip_ids(answers.all_answers())[0], self.told["pieces"]])
        assert (after, of.standing(self.told, "open")) == (before, opened)

    @rule(what=sampled_from(POOL))
    def write_a_fact(self, what: str) -> None:
        answers.add_entry("timeline", what=what)

    @precondition(lambda _self: bool(answers.get_answer("timeline")))
    @rule(data=data(), how=sampled_from(["remove", "change", "empty"]))
    def touch_a_fact(self, data: DataObject, how: str) -> None:
        key = data.draw(sampled_from(list(answers.entries("timeline"))))
        if how == "change":
            answers.put_answer(f"{key}.what", "Changed there.")
        elif how == "remove":
            answers.remove_entry(key)
        else:
            answers.put_answer(f"{key}.what", "")
            self.put_as.pop(key, None)

    @invariant()
    def nothing_typed_is_lost(self) -> None:
        everything = " ".join(piece["what"] for piece in self.told["pieces"])
        assert [words for words in self.typed if words not in everything] == []

    @invariant()
    def no_sentence_stands_among_the_answers_more_often_than_it_was_told(self) -> None:
        standing = [piece for key, piece in self.put_as.items() if answers.get_answer(key)]
        told = Counter(text for piece in standing for text in piece["told"])
        assert told <= self.most
        names = [piece["#"] for piece in standing]
        assert len(names) == len(set(names))

    @invariant()
    def it_is_plain_data_and_each_piece_is_there_once(self) -> None:
        assert json.loads(json.dumps(self.told)) == self.told
        names = [piece["#"] for piece in self.told["pieces"]]
        assert len(names) == len(set(names))


TestAnyOrder = Teller.TestCase
TestAnyOrder.settings = settings(max_examples=100, stateful_step_count=30, deadline=None)
