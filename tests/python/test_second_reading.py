"""A second reading of a life, day by day and by hand: slow, plain, and written apart from the
library. What binds on a day must be the same by both.

Days on which something ended an order, and terms whose reading is open, are left to the tests by
provision: here every new term is stated by its last day.
"""

from datetime import date, timedelta

import hypothesis.strategies as st
from hypothesis import given, settings

import spo

DAY_0 = date(2025, 1, 1)


def day(n: int) -> date:
    return DAY_0 + timedelta(days=n)


events = st.lists(
    st.tuples(
        st.integers(0, 60),
        st.sampled_from(["varied", "renewed", "discharged", "removed", "added"]),
        st.integers(0, 90),
    ),
    max_size=6,
    unique_by=lambda event: event[0],
)


def written(
    kind: str, number: int, on: int, last: int
) -> spo.Varied | spo.Renewed | spo.Discharged:
    term = spo.FixedTerm(last_day=day(max(last, 0)))
    match kind:
        case "varied":
            return spo.Varied(order="O1", on=day(on), term=term)
        case "renewed":
            return spo.Renewed(order="O1", on=day(on), term=term)
        case "discharged":
            return spo.Discharged(order="O1", on=day(on))
        case "removed":
            return spo.Varied(order="O1", on=day(on), removes=["C1"])
        case _:
            added = spo.Condition(
                id=f"N{number}", kind=spo.ConditionKind.prohibition, is_=spo.OtherCondition()
            )
            return spo.Varied(order="O1", on=day(on), adds=[added])


def by_hand(
    last: int, happened: list[tuple[int, str, int]], on: int
) -> tuple[str, set[str]] | None:
    """Whether the order binds on that day, and which of its conditions do: a walk over days.

    None from the day on which an order that had ended is renewed, which is open (Q9), or is given a
    term that had ended.
    """
    bound_to, ended, removed, imposed = last, None, None, {"C1"}
    by_day = {event[0]: (number, *event[1:]) for number, event in enumerate(happened)}
    for today in range(on + 1):
        if today not in by_day or ended is not None:
            continue  # nothing can happen to an order that was discharged
        number, kind, until = by_day[today]
        if today > bound_to:
            if kind == "renewed":
                return None
            continue  # nor to one whose period has ended
        match kind:
            case "varied" | "renewed":
                if until < today:
                    return None  # a term that had ended when it was given tells nothing
                bound_to = until
            case "discharged":
                ended = today
            case "removed":
                removed = today if removed is None else removed
            case _:
                imposed.add(f"N{number}")
    if ended is not None:
        return ("unknown" if ended == on else "not_met"), set()
    if on > bound_to:
        return "not_met", set()
    if removed is None:
        return "met", imposed
    # On the day of its removal a condition bound for a part of the day: neither yes nor no.
    return "met", imposed - {"C1"}


@settings(max_examples=400, deadline=None)
@given(last=st.integers(0, 60), happened=events)
def test_what_binds_on_each_day_is_what_a_walk_over_the_days_finds(
    last: int, happened: list[tuple[int, str, int]]
) -> None:
    case = spo.CaseFile(
        defendant=spo.Defendant(id="D1"),
        orders=[
            spo.Order(
                id="O1",
                kind=spo.OrderKind.full,
                made_on=DAY_0,
                term=spo.FixedTerm(last_day=day(last)),
                conditions=[
                    spo.Condition(
                        id="C1", kind=spo.ConditionKind.prohibition, is_=spo.OtherCondition()
                    )
                ],
            )
        ],
        events=[written(e[1], n, e[0], e[2]) for n, e in enumerate(happened)],
    )
    timeline = spo.timeline(case)
    for on in range(95):
        expected = by_hand(last, happened, on)
        if expected is None:
            break
        verdict, conditions = expected
        state = timeline.state(on=day(on))
        assert state.orders[0].verdict.name == verdict, on
        if verdict == "met":
            binding = {c.condition for c in state.conditions if c.verdict is spo.Verdict.met}
            assert binding == conditions, on
