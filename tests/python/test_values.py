"""The manners of every value: equality, hash, pickle, text, patterns, and no way to change it."""

import copy
import datetime
import enum
import inspect
import operator
import pickle
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

import lives
import pytest
from support import AS_AT, BAD, EVERYTHING, FIRST_ORDER

import spo

EVERY_WEEK = spo.Every(2, spo.TimeUnit.week)
RING = [
    spo.Position(longitude=longitude, latitude=latitude)
    for longitude, latitude in ((-5, 53.7), (-4.9, 53.7), (-4.9, 53.8), (-5, 53.7))
]
INSTANT = datetime.datetime(2025, 6, 14, 12, 0, 0, 250_000, tzinfo=datetime.UTC)
REPORTED = EVERYTHING.parents[2] / "examples" / "cases" / "reported-acts.json"
CASE_WITH_AREAS = EVERYTHING.parents[2] / "examples" / "cases" / "places-with-areas.json"
TERM = spo.FixedTerm(length=spo.Length(years=2, months=6), last_day=date(2027, 9, 30))


def checked() -> spo.Report:
    return spo.check(spo.load(FIRST_ORDER), as_at=AS_AT)


def defect() -> spo.Defect:
    try:
        spo.load(BAD / "many_faults.json")
    except spo.Problem as problem:
        return problem.defects[3]
    raise AssertionError("a bad file was read")


def timeline() -> spo.Timeline:
    return spo.timeline(lives.case())


def assessed() -> spo.BreachAssessment:
    return spo.assess(spo.load(REPORTED), as_at=date(2026, 11, 1))


def unnotified() -> tuple[spo.NotificationOffence, ...]:
    case = lives.case(notifications=[], sexual_offences_notification=[])
    return spo.notification_offences(case, as_at=date(2025, 6, 1))


def track() -> spo.Track:
    tag = EVERYTHING.parents[2] / "examples" / "tracks" / "a-day.csv"
    return spo.track(spo.load(CASE_WITH_AREAS), tag)


def notice() -> spo.Notice:
    return spo.check(spo.load(EVERYTHING), as_at=AS_AT).notices[0]


# Each is made twice, and must be the same value.
MAKERS: list[Callable[[], Any]] = [
    # Values of one or two parts.
    lambda: spo.Length(years=2, months=6, weeks=1, days=3),
    lambda: spo.beginning_with(years=2),
    lambda: spo.after(days=21),
    lambda: spo.beginning_with(years=2).last_day(date(2022, 3, 1)),
    lambda: spo.after(days=21).last_day(date(2022, 3, 1)),
    lambda: spo.FixedTerm(length=spo.Length(years=2)),
    lambda: spo.FixedTerm(last_day=date(2027, 3, 30)),
    lambda: spo.FixedTerm(length=spo.Length(years=2), last_day=date(2027, 3, 30)),
    lambda: spo.UntilFurtherOrder(),
    lambda: spo.TermNotSpecified(),
    lambda: spo.UkWide(),
    lambda: spo.LimitedToUnstatedPlace(),
    lambda: spo.LimitedTo("the county of 'Cheshire' \\ and \"more\""),
    lambda: spo.Every(2, spo.TimeUnit.week),
    lambda: spo.Confidential("14 Quillfeather Lane"),
    # Reported acts.
    lambda: spo.Contact(channel=spo.Channel.sms, towards=["P1", "P2"], through_others=False),
    lambda: spo.AttemptedContact(towards="P1"),
    lambda: spo.Approach(towards="P1", metres=40, accuracy_metres=5),
    lambda: spo.Presence(near="L1", metres=80),
    lambda: spo.Following(towards="P1", in_vehicle=True),
    lambda: spo.Surveillance(),
    lambda: spo.Publication(towards="P1", purporting_from="P1", with_images=False),
    lambda: spo.ImageUse(did=[spo.ImageDeed.shared]),
    lambda: spo.Viewing(towards="P1", shown_to_them=False),
    lambda: spo.DeviceUse(devices=2, history_kept=False, internet=True),
    lambda: spo.Performance(order="O1", condition="C1", due=date(2025, 5, 1), done=False),
    lambda: spo.Attendances(order="O1", condition="C1", days=[date(2025, 5, 1)]),
    lambda: spo.OtherConduct(),
    lambda: spo.Excuse(raised=True, words="It was sent in error."),
    lambda: spo.Conduct(
        id="X1",
        is_=spo.Contact(channel=spo.Channel.sms),
        from_=date(2025, 6, 1),
        to=date(2025, 6, 2),
        at="02:15",
        country=spo.Country.scotland,
        by=spo.DoneBy.not_identified,
        believed_there=[],
        knew_of_order=False,
        excuse=spo.Excuse(raised=False),
        convicted_on=date(2026, 1, 5),
        summary="A text.",
        evidence="Exhibit 1.",
    ),
    # People and places.
    lambda: spo.ChiefOfficer(office=spo.Office.commissioner, force=spo.Force.metropolitan),
    lambda: spo.ChiefOfficer(body="A council"),
    lambda: spo.Address(text="14 Quillfeather Lane", confidential=True),
    lambda: spo.Defendant(id="D1"),
    lambda: spo.Defendant(
        id="D1",
        name="José Núñez",
        other_names=("Pepe", "é\u0301"),
        born=date(1990, 4, 2),
        police_area=spo.PoliceArea.dyfed_powys,
        work_times="nights",
        education_times="none",
        religious_observance="Fridays\nand Saturdays",
        earlier_orders_searched_on=date(2025, 1, 1),
    ),
    lambda: spo.Defendant(id="D1", home_address=spo.Address(text="27 Cinderbrook Row")),
    lambda: spo.Person(id="P1", name="Maya Ellwood", relation="colleague", born=date(1993, 8, 19)),
    lambda: spo.Place(id="L1", kind=spo.PlaceKind.police_station, confidential=False),
    lambda: spo.Place(id="L1", description="14 Quillfeather Lane"),
    # Where things are.
    lambda: spo.Position(longitude=-5, latitude=53.75),
    lambda: spo.Position(longitude=-5.123456789, latitude=53.75),
    lambda: spo.Fix(at=spo.Position(longitude=-5, latitude=53.75), accuracy_metres=10),
    lambda: spo.Fix(at=spo.Position(longitude=-5, latitude=53.75)),
    lambda: spo.Circle(centre=spo.Position(longitude=-5, latitude=53.75), metres=100),
    lambda: spo.Corridor(line=RING[:3], metres=100),
    lambda: spo.Polygon(outer=RING),
    lambda: spo.Polygon(outer=RING, holes=[RING[::-1]]),
    lambda: spo.Area(spo.Circle(centre=spo.Position(longitude=-5, latitude=53.75), metres=100)),
    lambda: spo.Area(spo.Corridor(line=RING[:3], metres=100)),
    lambda: spo.Area([spo.Polygon(outer=RING)]),
    lambda: spo.Place(id="L1", area=spo.Area([spo.Polygon(outer=RING)])),
    # Applications.
    lambda: spo.Act(
        id="E1",
        kind=spo.ActKind.watching_or_spying,
        on=date(2025, 1, 12),
        country=spo.Country.scotland,
        towards=["P1", "P2"],
        summary="Waited.",
        evidence="Film.",
    ),
    lambda: spo.Act(id="E2", from_=date(2025, 1, 1), to=date(2025, 2, 1), towards="P1"),
    lambda: spo.Risk(to=["P1"], harm=spo.Harm.physical_and_psychological, summary="Grows."),
    lambda: spo.Appears(acts=True, risk=False),
    lambda: spo.Determination(on=date(2025, 3, 31), outcome=spo.Outcome.granted),
    lambda: spo.Application(
        id="A1",
        seeks=spo.Seeks.full_and_interim,
        main="A0",
        made_on=date(2025, 3, 3),
        by=spo.ChiefOfficer(office=spo.Office.chief_constable),
        area_ground=spo.AreaGround.believed_to_be_coming,
        acts=[spo.Act(id="E1")],
        risk=spo.Risk(to=[]),
        necessity="Nothing else stops it.",
        appears=spo.Appears(),
        determined=spo.Determination(outcome=spo.Outcome.withdrawn),
    ),
    # Conditions.
    lambda: spo.NoContact(channels=[spo.Channel.sms, spo.Channel.any], through_others=False),
    lambda: spo.NoContactThroughOthers(whom=["P1"]),
    lambda: spo.NoApproach(metres=100, whom=["P1"]),
    lambda: spo.NoEnter(place="L1", metres=50),
    lambda: spo.NoEnterWhereBelieved(whom=[]),
    lambda: spo.NoSurveillance(whom=["P1"]),
    lambda: spo.NoPublication(),
    lambda: spo.NoImages(),
    lambda: spo.NoViewingAccounts(),
    lambda: spo.DeviceLimits(most_devices=1, must_keep_history=True, no_internet=False),
    lambda: spo.NoFollowing(),
    lambda: spo.Programme(programme=spo.ProgrammeKind.restorative_justice, at="L1", meeting=["P1"]),
    lambda: spo.Assessment(assessment=spo.AssessmentKind.mental_health, at="L1"),
    lambda: spo.SurrenderDevices(),
    lambda: spo.DeviceInspection(every=EVERY_WEEK),
    lambda: spo.Credentials(),
    lambda: spo.RegisterDetails(what=["vehicles"], every=EVERY_WEEK),
    lambda: spo.ReportToStation(at="L1", every=EVERY_WEEK),
    lambda: spo.DeclareRelationships(),
    lambda: spo.Monitoring(),
    lambda: spo.HomeAccess(),
    lambda: spo.Tag(),
    lambda: spo.LiveAt(place="L1"),
    lambda: spo.OtherCondition(),
    lambda: spo.ConditionException(kind=spo.ExceptionKind.child_arrangements, text="handovers"),
    lambda: spo.Avoids(religious_conflict=True, work_or_education=False),
    lambda: spo.Condition(
        id="C1",
        kind=spo.ConditionKind.prohibition,
        wording="Not to …",
        is_=spo.NoApproach(),
        protects=["P1"],
        necessary=True,
        reason="Because.",
        term=TERM,
        locality=spo.LimitedTo("Cheshire"),
        exceptions=[spo.ConditionException(kind=spo.ExceptionKind.work)],
        avoids=spo.Avoids(),
    ),
    # Events and notifications.
    *(partial(operator.getitem, lives.events(), number) for number in range(13)),
    lambda: lives.BY_CHIEF,
    lambda: spo.Consent(party=spo.Party.other, given=False),
    lambda: lives.HEARD,
    lambda: spo.OfficerHeard(officer=lives.CHIEF, wanted=False),
    lambda: spo.ChangedCondition(condition="C1", term=TERM, is_=spo.Tag(), protects=[]),
    lambda: lives.notifications()[0],
    lambda: lives.notifications()[1],
    lambda: spo.IdentityCheck(requested=True, allowed=False),
    lambda: spo.SexualOffencesNotification(from_=date(2019, 5, 1)),
    lambda: spo.NotificationFailure(
        of=spo.FailureOf.first,
        order="O1",
        excuse_raised=True,
        excuse="In hospital.",
        prosecuted=True,
        convicted_on=date(2025, 9, 1),
    ),
    # Orders, and the whole.
    lambda: spo.CourtFound(acts=True, risk=True, necessary=False, appropriate=True),
    lambda: spo.Order(
        id="O1",
        kind=spo.OrderKind.interim,
        stage=spo.Stage.proposed,
        route=spo.OrderRoute.on_appeal,
        application="A1",
        court="Chester",
        court_kind=spo.CourtKind.crown,
        made_on=date(2025, 3, 31),
        replaces="O0",
        term=spo.UntilFurtherOrder(),
        court_found=spo.CourtFound(),
        omits=[spo.Omission.differing_period],
        conditions=[],
    ),
    lambda: spo.CaseFile(defendant=spo.Defendant(id="D1"), title="A matter"),
    lambda: spo.load(FIRST_ORDER),
    lambda: spo.load(EVERYTHING),
    # What the library answers.
    lambda: checked(),
    lambda: checked().findings[0],
    lambda: checked().receipt,
    lambda: notice(),
    lambda: defect(),
    # What binds, what is due, and when.
    lambda: timeline(),
    lambda: timeline().orders[0],
    lambda: timeline().orders[0].stretches[0],
    lambda: timeline().orders[0].conditions[0],
    lambda: timeline().orders[0].conditions[0].wordings[1],
    lambda: timeline().chronology[0],
    lambda: spo.state(lives.case(), on=lives.VARIED),
    lambda: spo.state(lives.case(), on=lives.VARIED).orders[0],
    lambda: spo.state(lives.case(), on=lives.VARIED).conditions[0],
    lambda: spo.duties(lives.case(), as_at=AS_AT),
    lambda: spo.duties(lives.case(), as_at=AS_AT)[0],
    lambda: spo.deadlines(lives.case(), as_at=AS_AT, renewal_lead_days=90),
    lambda: spo.deadlines(lives.case(), as_at=AS_AT)[0],
    # The rules of court.
    lambda: spo.deemed_service(document=spo.Document.order),
    lambda: spo.deemed_service(
        document=spo.Document.order, how=spo.ServiceMethod.legal_representative, on=AS_AT
    ),
    lambda: spo.bank_holidays()[0],
    lambda: spo.hearsay_days(date(2025, 6, 30)),
    lambda: spo.appeal_limit(AS_AT),
    lambda: spo.notification_precedence()[1],
    # Offences.
    lambda: spo.offence("ST19001"),
    lambda: spo.offence("ST19003"),
    lambda: spo.offence("ST19001").guideline,
    lambda: spo.offence("ST19001").companions[0],
    lambda: spo.offence("ST19001").codes_from,
    lambda: spo.court_codes()[1],
    lambda: spo.summary_limits()[0],
    lambda: spo.maximum_penalty(spo.Offence.breach, on=AS_AT, as_at=AS_AT),
    lambda: unnotified()[0],
    # Reported acts, held against the conditions.
    lambda: assessed(),
    lambda: assessed().acts[5],
    lambda: assessed().acts[5].conditions[0],
    lambda: assessed().acts[5].conditions[0].missed[0],
    lambda: assessed().acts[0].orders[0],
    lambda: assessed().acts[0].orders[0].elements[0],
    # Where a tag was.
    lambda: spo.TrackedArea(place="L1", area=spo.Area([spo.Polygon(outer=RING)]), within_metres=5),
    lambda: spo.TrackPoint(at=INSTANT, position=RING[0], accuracy_metres=5),
    lambda: track(),
    lambda: track().visits[0],
    lambda: track().missing[0],
    lambda: track().faults[0],
    # The law.
    lambda: spo.provision("spa-2019:s3(2)"),
    lambda: spo.open_questions()[6],
    lambda: spo.forces()[3],
    lambda: spo.route(spo.OrderRoute.on_conviction),
]
CLASSES = [thing for name in spo.__all__ if inspect.isclass(thing := getattr(spo._spo, name, None))]
ENUMS = [kind for kind in CLASSES if issubclass(kind, enum.Enum)]
TYPES = [kind for kind in CLASSES if not issubclass(kind, (enum.Enum, Exception))]
# Answers that show themselves as a table, as a report does.
TABLES = (spo.Timeline, spo.State, spo.Duties, spo.Deadlines, spo.BreachAssessment)
# What repr needs to be evaluated: the names of the library, and datetime.
NAMES = {name: getattr(spo, name) for name in spo.__all__} | {"datetime": datetime}

of_every_value = pytest.mark.parametrize(
    "make",
    MAKERS,
    ids=[f"{number}-{type(make()).__name__}" for number, make in enumerate(MAKERS)],
)


def properties(value: Any) -> list[str]:
    kind = type(value)
    return [name for name in dir(kind) if isinstance(getattr(kind, name), property)]


def test_every_type_has_a_value_here() -> None:
    assert {type(make()) for make in MAKERS} == set(TYPES)


@of_every_value
def test_a_value_keeps_its_manners(make: Callable[[], Any]) -> None:
    value, same = make(), make()
    others = [other() for other in MAKERS if other is not make]

    # Equality and hash.
    assert value == same
    assert (value != same) is False
    assert hash(value) == hash(same)
    assert {value: 1}[same] == 1
    assert all(value != other for other in others)
    assert value not in others
    assert value != None  # noqa: E711
    assert (value == None) is False  # noqa: E711
    for stranger in ("", 0, object(), (), {}, type(value)):
        assert value != stranger
        assert stranger != value
    with pytest.raises(TypeError):
        value < same  # noqa: B015

    # Nothing can be changed.
    for name in properties(value):
        with pytest.raises(AttributeError):
            setattr(value, name, getattr(value, name))
        with pytest.raises(AttributeError):
            delattr(value, name)
    with pytest.raises(AttributeError):
        value.surprise = 1
    for name in properties(value):
        assert not isinstance(getattr(value, name), list | set | bytearray)


@of_every_value
def test_a_value_can_be_copied_and_sent_to_another_process(make: Callable[[], Any]) -> None:
    value = make()
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        back = pickle.loads(pickle.dumps(value, protocol))
        assert type(back) is type(value)
        assert back == value
        assert hash(back) == hash(value)
        assert repr(back) == repr(value)
    assert copy.copy(value) == value
    assert copy.deepcopy([value]) == [value]


@of_every_value
def test_a_tampered_pickle_is_refused(make: Callable[[], Any]) -> None:
    value = make()
    kind = type(value)
    if not hasattr(kind, "__setstate__"):  # it is made again by calling something
        maker, arguments = value.__reduce_ex__(2)[:2]
        for others in ((object(),) * len(arguments), (b"x",) * len(arguments)):
            with pytest.raises((spo.Problem, TypeError)):
                maker(*others)
        return
    state = value.__getstate__()
    tampered: list[Any] = [5, b"\x00", [state]]
    if isinstance(state, str):
        tampered += ["", "null", "[1]", state[:-1], state + "x"]
        tampered += ['{"surprise":1}'] if state.startswith("{") else []
    elif state:
        tampered += [(), (object(),) * len(state), (b"x",) * len(state), tuple(state)[1:]]
    for other in tampered:
        fresh = kind.__new__(kind)
        with pytest.raises((spo.Problem, TypeError, IndexError, RuntimeError)):
            fresh.__setstate__(other)


HOLDS_WORDING = (spo.OrderLife, spo.ConditionLife, spo.Wording, spo.ConditionState)


@of_every_value
def test_the_text_of_a_value_evaluates_to_it_unless_it_is_masked(make: Callable[[], Any]) -> None:
    value = make()
    text = repr(value)
    assert "0x" not in text, "an address in memory is no text"
    assert "object at" not in text
    if isinstance(value, spo.Report):
        assert len(text.splitlines()) == 2 + len(value)
    elif isinstance(value, TABLES):
        head, title, *_ = text.splitlines()
        assert head.startswith(type(value).__name__)
        assert title.endswith("why")
    elif "<confidential>" in text:
        assert text == "<confidential>" or text.startswith(type(value).__name__ + "(")
        for secret in (
            "53.",
            "Quillfeather Lane",
            "Cinderbrook",
            lives.PLACE,
            lives.NOTIFIED_ADDRESS,
        ):
            assert secret not in text
    elif text.startswith("<"):
        # Shown by ids alone: it holds the court's wording, or it is worked out and never made.
        assert text.startswith(f"<{type(value).__name__} ")
        assert lives.REWORDED not in text
        if not isinstance(value, HOLDS_WORDING):
            with pytest.raises(TypeError, match="No constructor"):
                type(value)()
    else:
        assert eval(text, dict(NAMES)) == value


# Of one part or two, or an answer that is worked out whole: nothing of them is replaced in part.
MADE_WHOLE = set(
    "Length Period DateAnswer FixedTerm UntilFurtherOrder TermNotSpecified UkWide LimitedTo "
    "LimitedToUnstatedPlace Every Confidential Position Polygon Area TrackedArea TrackPoint "
    "Report Finding Timeline State Duties Deadlines DeemedService OffenceInfo BreachAssessment "
    "Track Provision OpenQuestion ForceInfo RouteInfo".split()
)


@of_every_value
def test_a_value_is_replaced_in_part_and_stays_as_it_was(make: Callable[[], Any]) -> None:
    value = make()
    if not hasattr(value, "replace"):
        assert type(value).__name__ in MADE_WHOLE
        return
    assert value.replace() == value
    assert value.__replace__() == value
    for name in value.__match_args__:
        assert value.replace(**{name: getattr(value, name)}) == value
    assert value == make()
    with pytest.raises(spo.ArgumentError) as refused:
        value.replace(no_such_part="Iris Fell")
    assert "Iris" not in str(refused.value)
    for call in (value.replace, value.__replace__):
        with pytest.raises(spo.ArgumentError) as refused:
            call("Iris Fell")
        assert "Iris" not in str(refused.value)


def test_what_is_replaced_by_none_is_not_recorded_and_the_rest_is_kept() -> None:
    order = spo.Order(id="O1", kind=spo.OrderKind.full, made_on=date(2024, 1, 1))
    case = spo.CaseFile(defendant=spo.Defendant(id="D1"), orders=[order])
    later = order.replace(made_on=date(2024, 2, 1))
    assert (later.id, later.kind, later.made_on) == ("O1", spo.OrderKind.full, date(2024, 2, 1))
    assert order.replace(made_on=None).made_on is None
    other = case.replace(orders=[later])
    assert other.orders == (later,)
    assert other.defendant == case.defendant
    assert case.orders == (order,)
    with pytest.raises(spo.Problem) as refused:
        case.replace(orders=[order, later])
    assert refused.value.pointer
    hidden = spo.Address(text="somewhere", confidential=True).replace(confidential=False)
    assert hidden.text.reveal() == "somewhere"


@of_every_value
def test_a_value_can_be_matched_by_its_names(make: Callable[[], Any]) -> None:
    value = make()
    names = properties(value)
    found: dict[str, Any] = {}
    pattern = ", ".join(f"{name}={name}" for name in names)
    exec(
        f"match value:\n case kind({pattern}):\n  got = ({' '.join(n + ',' for n in names)})",
        {"value": value, "kind": type(value)},
        found,
    )
    assert found["got"] == tuple(getattr(value, name) for name in names)


@of_every_value
def test_a_value_can_be_matched_by_place_as_its_names_stand(make: Callable[[], Any]) -> None:
    value = make()
    names = getattr(type(value), "__match_args__", ())
    assert set(names) <= set(properties(value))
    for name in names:
        assert name.isidentifier()
    bound = inspect.getdoc(type(value).__init__) or ""
    if "__match_args__" in vars(type(value)) and "__init__(self" in bound:
        places = [bound.find(f" {name}: ") for name in names]
        assert -1 not in places
        assert places == sorted(places), "in the order of the constructor"


def test_a_condition_can_be_told_by_a_match_statement() -> None:
    def told(is_: Any) -> str:
        match is_:
            case spo.NoApproach(metres=None):
                return "at all"
            case spo.NoApproach(metres):
                return f"within {metres} metres"
            case spo.NoEnter(place, metres):
                return f"{place}, {metres}"
            case spo.ReportToStation(every=spo.Every(number=n, unit=spo.TimeUnit.week)):
                return f"every {n} weeks"
            case _:
                return "something else"

    assert told(spo.NoApproach()) == "at all"
    assert told(spo.NoApproach(metres=100)) == "within 100 metres"
    assert told(spo.NoEnter(place="L1", metres=5)) == "L1, 5"
    assert told(spo.ReportToStation(every=EVERY_WEEK)) == "every 2 weeks"
    assert told(spo.Tag()) == "something else"


def test_a_report_is_true_even_when_it_is_empty() -> None:
    """`if report:` asks whether there is a report, not whether it found anything."""
    empty = spo.check(spo.CaseFile(defendant=spo.Defendant(id="D1")), as_at=AS_AT)
    assert len(empty) == 0
    assert empty.verdict is spo.Verdict.unknown
    assert bool(empty)


@pytest.mark.parametrize("kind", ENUMS, ids=lambda kind: kind.__name__)
def test_an_enumeration_is_a_real_one(kind: type[enum.Enum]) -> None:
    assert isinstance(kind, enum.EnumMeta)
    assert len(kind) == len(kind.__members__), "no member has two names"
    assert kind.__doc__
    for name, member in kind.__members__.items():
        assert name.isidentifier()
        assert name == name.lower()
        assert kind[name] is member
        assert kind(member.value) is member
        assert isinstance(member, kind)
        assert not isinstance(member, int), "a member is no number"
        assert member != member.value
        assert pickle.loads(pickle.dumps(member)) is member
        assert copy.deepcopy(member) is member
        assert repr(member) == f"{kind.__name__}.{name}"
        assert eval(repr(member), dict(NAMES)) is member
        assert bool(member)
    with pytest.raises(ValueError):
        kind("no such member")
    with pytest.raises(AttributeError):
        setattr(kind, next(iter(kind.__members__)), 1)


def test_a_problem_can_be_sent_to_another_process() -> None:
    with pytest.raises(spo.Problem) as caught:
        spo.load(BAD / "many_faults.json")
    problem = caught.value
    back = pickle.loads(pickle.dumps(problem))
    assert type(back) is spo.Problem
    assert str(back) == str(problem)
    assert (back.pointer, back.defects) == (problem.pointer, problem.defects)


def test_everything_public_is_named_and_documented() -> None:
    assert len(set(spo.__all__)) == len(spo.__all__)
    public = {name for name in vars(spo._spo) if not name.startswith("_")}
    # What the package's Python side is made with, and what it is itself.
    inside = {"library_version", "AuditBatch", "AuditStream", "problem", "reason_text"}
    in_python = {"load", "report_schema", "__version__"}
    in_python |= {"Answered", "Audit", "BookMapping", "Faulted", "audit"}
    assert public - inside | in_python == set(spo.__all__)
    for name in spo.__all__:
        thing = getattr(spo, name)
        if callable(thing):
            assert inspect.getdoc(thing), name
    for kind in TYPES:
        assert kind.__module__ in {"spo", "spo._spo"}
        assert getattr(spo, kind.__name__) is kind
