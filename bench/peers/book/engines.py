"""The five answers in engines that run rules, each as its makers mean it to be used.

JSON Logic has no dates: the host counts them, and the host's time is counted.
"""

import json
from datetime import date
from typing import Any, ClassVar

from .oracle import BAD, Answer, two_years

_EPOCH = date(1970, 1, 1)


def _if(*parts: object) -> dict[str, object]:
    return {"if": list(parts)}


def _var(name: str) -> dict[str, str]:
    return {"var": name}


def _null(name: str) -> dict[str, object]:
    return {"===": [_var(name), None]}


_INTERIM = {"==": [_var("kind"), "interim"]}
LOGIC = {
    "term": _if(
        {"and": [_INTERIM, _var("until")]},
        "not_met",
        {"and": [_INTERIM, _null("last")]},
        "unknown",
        _INTERIM,
        "met",
        _var("until"),
        "met",
        {"or": [_null("last"), _null("made")]},
        "unknown",
        {">=": [_var("last"), _var("least")]},
        "met",
        "not_met",
    ),
    "conditions": _if(
        _null("found"),
        "unknown",
        {"==": [_var("number"), 0]},
        "not_met",
        _INTERIM,
        "met",
        {"in": [False, _var("found")]},
        "not_met",
        {"in": [None, _var("found")]},
        "unknown",
        "met",
    ),
    "state": _if(
        _null("made"),
        "unknown",
        {"<": [_var("today"), _var("made")]},
        "not_made",
        {"and": [{"!": _null("ended")}, {"==": [_var("today"), _var("ended")]}]},
        "unknown",
        {"and": [{"!": _null("effect")}, {">": [_var("today"), _var("effect")]}]},
        "ended",
        {"or": [{"!": _null("last")}, _var("until"), {"==": [_var("made"), _var("today")]}]},
        "in_force",
        "unknown",
    ),
    "notify": {
        "and": [
            {"!": _null("served")},
            {"<=": [_var("served"), _var("today")]},
            {
                "!": {
                    "and": [
                        {"!": _null("part_two")},
                        {"!": _null("made")},
                        {"<=": [_var("part_two"), _var("made")]},
                    ]
                }
            },
            {"!": {"and": [{"!": _null("made")}, {">": [_var("made"), _var("today")]}]}},
        ]
    },
}


def facts(row: dict[str, Any], as_at: date) -> dict[str, Any] | None:
    """A row in days since 1970, with what the host has to count; None for one that cannot be."""

    def number(day: date | None) -> int | None:
        return None if day is None else (day - _EPOCH).days

    made, last = row["made"], row["last_day"]
    if made and last and last < made:
        return None
    happened = row["main_determined"] if row["kind"] == "interim" else row["discharged"]
    ended = happened if made and happened and (last is None or happened <= last) else None
    found = row["conditions_necessary"]
    return {
        "kind": row["kind"],
        "until": row["until_further_order"],
        "made": number(made),
        "last": number(last),
        "served": number(row["served"]),
        "today": number(as_at),
        "least": number(two_years(made)) if made else None,
        "ended": number(ended),
        "effect": number(ended or last) if made else None,
        "found": found,
        "number": None if found is None else len(found),
        "part_two": number(row["notification_from"]),
    }


def _answer(row: dict[str, Any], given: dict[str, Any], told: dict[str, Any]) -> Answer:
    def day(number: int | None) -> date | None:
        return None if number is None else date.fromordinal(_EPOCH.toordinal() + number)

    least = day(given["least"]) if row["kind"] == "full" else None
    notify = day(given["served"] + 2) if told["notify"] else None
    return Answer(
        told["term"], least, told["conditions"], day(given["effect"]), told["state"], notify
    )


class JsonLogic:
    """datalogic-py: rules compiled once."""

    def __init__(self) -> None:
        import datalogic_py

        engine = datalogic_py.Engine()
        self._rules = {name: engine.compile(json.dumps(rule)) for name, rule in LOGIC.items()}

    def answers(self, rows: list[dict[str, Any]], as_at: date) -> list[Answer]:
        answers = []
        for row in rows:
            given = facts(row, as_at)
            if given is None:
                answers.append(BAD)
                continue
            told = {name: rule.evaluate(given) for name, rule in self._rules.items()}
            answers.append(_answer(row, given, told))
        return answers


class Zen:
    """zen-engine: one expression node; it counts its own dates."""

    options: ClassVar[dict[str, bool]] = {}

    def __init__(self) -> None:
        import zen

        least = "d(made).add(2, 'year').sub(1, 'day')"
        lines = {
            "term": "kind == 'interim' ? (until ? 'not_met' : last == null ? 'unknown' : 'met')"
            " : until ? 'met' : last == null or made == null ? 'unknown'"
            f" : d(last).isSameOrAfter({least}) ? 'met' : 'not_met'",
            "least": f"kind == 'full' and made != null ? {least}.format('%Y-%m-%d') : null",
            "conditions": "found == null ? 'unknown' : len(found) == 0 ? 'not_met'"
            " : kind == 'interim' ? 'met' : some(found, # == false) ? 'not_met'"
            " : some(found, # == null) ? 'unknown' : 'met'",
            "last": "made == null ? null : ended != null ? ended : last",
            "state": "made == null ? 'unknown' : d(today).isBefore(d(made)) ? 'not_made'"
            " : ended == today ? 'unknown'"
            " : (ended != null ? d(today).isAfter(d(ended)) : last != null"
            " ? d(today).isAfter(d(last)) : false) ? 'ended'"
            " : last != null or until or made == today ? 'in_force' : 'unknown'",
            "notify": "served == null ? null : d(served).isAfter(d(today)) ? null"
            " : part_two != null and made != null ? null"
            " : made != null and d(made).isAfter(d(today)) ? null"
            " : d(served).add(2, 'day').format('%Y-%m-%d')",
        }
        expressions = [{"id": name, "key": name, "value": value} for name, value in lines.items()]
        graph = {
            "nodes": [
                {"id": "in", "name": "in", "type": "inputNode"},
                {
                    "id": "x",
                    "name": "x",
                    "type": "expressionNode",
                    "content": {"expressions": expressions},
                },
                {"id": "out", "name": "out", "type": "outputNode"},
            ],
            "edges": [
                {"id": "a", "sourceId": "in", "targetId": "x"},
                {"id": "b", "sourceId": "x", "targetId": "out"},
            ],
        }
        self._decision = zen.ZenEngine().create_decision(json.dumps(graph))

    def answers(self, rows: list[dict[str, Any]], as_at: date) -> list[Answer]:
        def text(day: date | None) -> str | None:
            return None if day is None else day.isoformat()

        def read(text: str | None) -> date | None:
            try:
                return None if text is None else date.fromisoformat(text)
            except ValueError:
                return None

        answers = []
        for row in rows:
            made, last = row["made"], row["last_day"]
            if made and last and last < made:
                answers.append(BAD)
                continue
            happened = row["main_determined"] if row["kind"] == "interim" else row["discharged"]
            ended = happened if made and happened and (last is None or happened <= last) else None
            told = self._decision.evaluate(
                {
                    "kind": row["kind"],
                    "until": row["until_further_order"],
                    "made": text(made),
                    "last": text(last),
                    "served": text(row["served"]),
                    "ended": text(ended),
                    "found": row["conditions_necessary"],
                    "today": as_at.isoformat(),
                    "part_two": text(row["notification_from"]),
                },
                self.options,
            )["result"]
            answers.append(
                Answer(
                    told["term"],
                    read(told.get("least")),
                    told["conditions"],
                    read(told.get("last")),
                    told["state"],
                    read(told.get("notify")),
                )
            )
        return answers


class ZenTraced(Zen):
    """The same, telling what each node was given and gave."""

    options: ClassVar[dict[str, bool]] = {"trace": True}
