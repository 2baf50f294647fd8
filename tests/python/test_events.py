"""Events and notifications: typed values, JSON and the schema say the same of each."""

import json
import pickle
from collections.abc import Callable
from datetime import date
from typing import Any

import lives
import pytest
from hypothesis import HealthCheck, given, reject, settings
from hypothesis import strategies as st

import spo
from spo.calendar import to_ics

days = st.dates(date(2015, 1, 1), date(2035, 12, 31))
truths = st.booleans()
texts = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=20).filter(
    str.strip
)
lengths = st.builds(spo.Length, years=st.integers(1, 9))
terms = (
    st.builds(spo.FixedTerm, length=lengths)
    | st.just(spo.UntilFurtherOrder())
    | st.just(spo.TermNotSpecified())
)
localities = st.just(spo.UkWide()) | st.builds(spo.LimitedTo, texts)
people = st.just([]) | st.just(["P1"])


def some(kind: Callable[..., Any], required: Any = None, /, **optional: Any) -> Any:
    """Values of a kind: what is required, and any of the rest."""
    return st.fixed_dictionaries(required or {}, optional=optional).map(lambda all: kind(**all))


def member(kind: type) -> Any:
    return st.sampled_from(list(kind))


officers = some(spo.ChiefOfficer, office=member(spo.Office), force=member(spo.Force), body=texts)
applicants = some(
    spo.ChangeApplicant,
    {"party": member(spo.Party)},
    officer=officers,
    relevant_as=member(spo.RelevantAs),
)
consents = some(spo.Consent, {"party": member(spo.Party)}, officer=officers, given=truths, on=days)
heard = some(
    spo.Heard,
    defendant=member(spo.Hearing),
    officers=st.lists(
        some(spo.OfficerHeard, {"officer": officers}, wanted=truths, heard=truths), max_size=2
    ),
)
exceptions = some(spo.ConditionException, kind=member(spo.ExceptionKind), text=texts)
added = some(
    spo.Condition,
    {
        "id": st.just("C9"),
        "kind": member(spo.ConditionKind),
        "is_": st.just(spo.Tag()) | some(spo.NoApproach, metres=st.integers(0, 500)),
    },
    wording=texts,
    term=terms,
)
changed = some(
    spo.ChangedCondition,
    {"condition": st.just("C1")},
    wording=texts,
    is_=st.just(spo.Tag()),
    protects=people,
    term=terms,
    locality=localities,
    exceptions=st.lists(exceptions, max_size=2),
)
event_id = st.just("V9")
changes = {
    "adds": st.lists(added, max_size=1),
    "removes": st.lists(st.just("C2"), max_size=1),
    "changes": st.lists(changed, max_size=1),
    "term": terms,
    "from_": days,
}
decided = {"id": event_id, "on": days, "applied": st.just("V1"), "by": applicants, "heard": heard}
of_order = {"order": st.just("O1")}
methods = {
    "id": event_id,
    "on": days,
    "at": st.times().map(lambda time: time.strftime("%H:%M")),
    "how": member(spo.ServiceMethod),
    "court_directed": truths,
    "court_set_day": days,
    "produced_on": days,
    "shown_received_on": days,
    "by": member(spo.Server),
    "server": texts,
    "capacity": texts,
    "place": texts,
}
outcomes = {"outcome": member(spo.Outcome)}
EVENTS: dict[str, Any] = {
    "served": some(spo.Served, document=st.just(spo.Document.order), **of_order, **methods)
    | some(
        spo.Served,
        {"document": st.sampled_from([spo.Document.summons, spo.Document.hearsay_papers])},
        application=st.just("A1"),
        **methods,
    ),
    "hearing_fixed": some(
        spo.HearingFixed,
        id=event_id,
        application=st.just("A1"),
        on=days,
        hearsay_days=st.integers(0, 90),
    )
    | some(spo.HearingFixed, applied=st.just("V1"), on=days),
    "applied": some(
        spo.Applied,
        of_order,
        id=event_id,
        on=days,
        seeks=member(spo.Change),
        by=applicants,
        form=member(spo.ApplicationForm),
        consents=st.lists(consents, max_size=2),
    ),
    "varied": some(spo.Varied, of_order, **decided, **changes),
    "renewed": some(spo.Renewed, of_order, **decided, **changes),
    "discharged": some(
        spo.Discharged, of_order, **decided, consents=st.lists(consents, max_size=2)
    ),
    "determined": some(spo.Determined, outcomes, id=event_id, application=st.just("A1"), on=days)
    | some(spo.Determined, outcomes, applied=st.just("V1"), on=days),
    "appealed": some(spo.Appealed, id=event_id, order=st.just("O1"), on=days, by=applicants)
    | some(spo.Appealed, application=st.just("A1"))
    | some(spo.Appealed, decision=st.just("V2")),
    "appeal_ended": some(
        spo.AppealEnded,
        {"appeal": st.just("V3"), "outcome": member(spo.AppealOutcome)} | of_order,
        id=event_id,
        on=days,
        effect=member(spo.AppealEffect),
        **changes,
    ),
    "died": some(spo.Died, id=event_id, on=days),
    "name_used": some(spo.NameUsed, id=event_id, on=days, name=texts),
    "moved": some(
        spo.Moved,
        id=event_id,
        on=days,
        home=member(spo.Home),
        area=member(spo.PoliceArea),
        address=texts,
    ),
}
checks = some(spo.IdentityCheck, requested=truths, allowed=truths)
notices = some(
    spo.Notification,
    {"of": member(spo.NotificationOf)},
    id=st.just("N1"),
    on=days,
    order=st.just("O1"),
    event=st.just("V4"),
    area=member(spo.PoliceArea),
    station=texts,
    attended=truths,
    oral=truths,
    given_to=member(spo.NotifiedTo),
    names=st.lists(texts, max_size=2),
    home_address=texts,
    acknowledged_in_writing=truths,
    fingerprints=checks,
    photographs=checks,
)
# What the events above may point at.
SCAFFOLD = [
    spo.Applied(id="V1", order="O1"),
    spo.Varied(id="V2", order="O1"),
    spo.Appealed(id="V3", order="O1"),
    spo.Moved(id="V4"),
]


def with_event(event: Any) -> spo.CaseFile:
    return lives.case(events=[*SCAFFOLD, event], notifications=None)


def fields(value: Any) -> tuple[str, ...]:
    names: tuple[str, ...] = type(value).__match_args__
    return names


def test_every_kind_of_event_is_here() -> None:
    kinds = {type(event) for event in lives.events()}
    assert len(kinds) == len(EVENTS) == 12
    text = spo.CaseFile.__init__.__doc__ or ""
    for kind in kinds:
        assert kind.__name__ in text


@pytest.mark.parametrize("word", EVENTS)
def test_an_event_is_the_same_through_json(word: str, case_schema: Any) -> None:
    @settings(max_examples=60)
    @given(EVENTS[word])
    def through(event: Any) -> None:
        case = with_event(event)
        assert case.events is not None
        assert case.events[-1] == event
        assert hash(case.events[-1]) == hash(event)
        for text in (case.to_json(), case.to_canonical_json()):
            back = spo.parse(text)
            assert back == case
            assert back.events is not None
            assert back.events[-1] == event
        document = json.loads(case.to_json())
        ((key, written),) = document["events"][-1].items()
        assert key == word
        recorded = [name for name in fields(event) if getattr(event, name) is not None]
        assert list(written) == [name.removesuffix("_") for name in recorded]
        assert not list(case_schema.iter_errors(document))

    through()


@settings(max_examples=60)
@given(notice=notices)
def test_a_notification_is_the_same_through_json(notice: spo.Notification) -> None:
    case = lives.case(events=SCAFFOLD, notifications=[notice])
    back = spo.parse(case.to_json())
    assert back == case
    assert back.notifications == (notice,)


def test_the_whole_life_is_the_same_through_json(case_schema: Any) -> None:
    case = lives.case()
    assert spo.parse(case.to_json()) == case
    assert not list(case_schema.iter_errors(json.loads(case.to_json())))
    assert [event.id for event in case.events or ()] == [f"V{n}" for n in range(1, 14)]


def test_an_event_says_what_it_was_given() -> None:
    served = lives.events()[1]
    assert served.place == spo.Confidential(lives.PLACE)
    assert served.court_directed is None
    assert (served.order, served.application, served.at) == ("O1", None, "16:05")
    renewed = lives.events()[10]
    assert renewed.from_ == date(2030, 2, 4)
    assert spo.Varied(order="O1", adds=[]).adds == ()
    assert spo.Varied(order="O1").adds is None
    assert spo.Heard(officers=[]) != spo.Heard()


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: spo.Varied(), r"Varied\(\): order is required"),
        (lambda: spo.AppealEnded(appeal="V1"), r"AppealEnded\(\): outcome is required"),
        (lambda: spo.Notification(), r"Notification\(\): of is required"),
        (lambda: spo.Renewed(order="O1", **{"from": None}), "did you mean from_"),
        (lambda: spo.Served(how="handed"), "how must be ServiceMethod | None, not str"),
        (lambda: spo.HearingFixed(hearsay_days=True), "hearsay_days must be int | None, not bool"),
        (lambda: lives.case(events=[spo.Order(id="O1", kind=spo.OrderKind.full)]), "not list"),
        (lambda: lives.case(events=spo.Contact()), "not Contact"),
    ],
)
def test_a_wrong_argument_is_refused_by_its_type(make: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message.replace("|", r"\|")):
        make()


def pointers(**changes: Any) -> list[str]:
    with pytest.raises(spo.Problem) as caught:
        lives.case(**changes)
    return [defect.pointer for defect in caught.value.defects]


@pytest.mark.parametrize(
    ("event", "pointer"),
    [
        (spo.Served(order="O7"), "/events/0/served/order"),
        (spo.Served(at="24:00"), "/events/0/served/at"),
        (
            spo.Served(order="O1", application="A1", document=spo.Document.summons),
            "/events/0/served",
        ),
        (spo.Applied(order="A1"), "/events/0/applied/order"),
        (spo.Varied(order="O1", removes=["C7"]), "/events/0/varied/removes/0"),
        (
            spo.Varied(order="O1", adds=[lives.condition("C1", "Again.")]),
            "/events/0/varied/adds/0/id",
        ),
        (spo.Determined(applied="N1", outcome=spo.Outcome.granted), "/events/0/determined/applied"),
        (
            spo.AppealEnded(appeal="V9", outcome=spo.AppealOutcome.allowed),
            "/events/0/appeal_ended/appeal",
        ),
    ],
    ids=lambda given: given if isinstance(given, str) else "",
)
def test_an_event_that_cannot_be_is_told_with_its_place(event: Any, pointer: str) -> None:
    assert pointers(events=[event], notifications=None) == [pointer]


def test_a_notification_points_at_what_the_file_has() -> None:
    told = pointers(
        notifications=[spo.Notification(of=spo.NotificationOf.name, event="V99", order="O9")]
    )
    assert told == ["/notifications/0/order", "/notifications/0/event"]
    told = pointers(
        sexual_offences_notification=[
            spo.SexualOffencesNotification(from_=date(2020, 1, 2), to=date(2020, 1, 1))
        ]
    )
    assert told == ["/sexual_offences_notification/0/to"]


@settings(max_examples=150, suppress_health_check=[HealthCheck.filter_too_much])
@given(st.lists(st.one_of(*EVENTS.values()), min_size=1, max_size=5), st.lists(notices), days)
def test_whatever_happened_every_answer_can_be_given(
    events: list[Any], given_notices: list[spo.Notification], on: date
) -> None:
    """In any order, on any days, however little they fit together."""
    try:
        case = lives.case(events=[*SCAFFOLD, *events], notifications=given_notices)
    except spo.Problem:
        reject()  # an id given twice
    timeline = spo.timeline(case)
    duties, deadlines = spo.duties(case, as_at=on), spo.deadlines(case, as_at=on)
    state = timeline.state(on=on)
    for answer in (timeline, state, duties, deadlines, spo.check(case, as_at=on)):
        assert pickle.loads(pickle.dumps(answer)).to_json() == answer.to_json()
        assert answer.to_text()
        assert repr(answer)
    assert timeline.to_svg(mark=on)
    assert to_ics(deadlines)
