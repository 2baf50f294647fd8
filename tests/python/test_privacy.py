"""Nothing personal gets out by accident: not in a report, not in an exception, not in a repr."""

import copy
import html
import json
import pickle
import traceback
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from support import AS_AT, EVERYTHING, is_free, read

import spo
from spo.calendar import to_ics
from spo.plot import timeline_axes

SECRET = "Quillfeather"
FULL = spo.OrderKind.full
PROHIBITION = spo.ConditionKind.prohibition


class Impostor:
    """Something of a wrong type that shows what it holds."""

    def __repr__(self) -> str:
        return SECRET

    __str__ = __repr__


def case_with_a_secret() -> spo.CaseFile:
    return spo.CaseFile(defendant=spo.Defendant(id="D1", name=SECRET))


def report_with_a_secret() -> spo.Report:
    return spo.check(case_with_a_secret(), as_at=AS_AT)


WRONG_ARGUMENTS: dict[str, Callable[[Any], Any]] = {
    "a name for an id": lambda s: spo.CaseFile(defendant=spo.Defendant(id=f"{s} Lane")),
    "a name that points": lambda s: spo.CaseFile(
        defendant=spo.Defendant(id="D1"),
        orders=[spo.Order(id="O1", kind=FULL, application=f"{s} ")],
    ),
    "text for a date": lambda s: spo.Defendant(id="D1", born=s),
    "text for a truth value": lambda s: spo.Address(text="x", confidential=s),
    "text for a member": lambda s: spo.Order(id="O1", kind=s),
    "text for a list": lambda s: spo.Defendant(id="D1", other_names=s),
    "text for an address": lambda s: spo.Person(id="P1", address=s),
    "text in a list of acts": lambda s: spo.Application(id="A1", acts=[s]),
    "text for a kind of condition": lambda s: spo.Condition(id="C1", kind=PROHIBITION, is_=s),
    "text for a term": lambda s: spo.Order(id="O1", kind=FULL, term=s),
    "text for a length": lambda s: spo.FixedTerm(length=s),
    "text for a last day": lambda s: spo.FixedTerm(last_day=s),
    "text for a number": lambda s: spo.NoApproach(metres=s),
    "text for a frequency": lambda s: spo.Every(s, spo.TimeUnit.week),
    "text for a unit": lambda s: spo.Every(1, s),
    "text for years": lambda s: spo.Length(years=s),
    "text for days": lambda s: spo.after(days=s),
    "text for a day": lambda s: spo.after(days=1).last_day(s),
    "text for a route": lambda s: spo.route(s),
    "text for the day of a limit": lambda s: spo.least_term_months(s),
    "a provision that does not exist": lambda s: spo.provision(s),
    "too much text": lambda s: spo.CaseFile(defendant=spo.Defendant(id="D1", name=s * 10_000)),
    "an address by place": lambda s: spo.Address(s),
    "a name by place": lambda s: spo.Defendant("D1", s),
    "a locality and more": lambda s: spo.LimitedTo("Chester", s),
    "a secret and more": lambda s: spo.Confidential("x", s),
    "text for a longitude": lambda s: spo.Position(longitude=s, latitude=53.7),
    "a position by place": lambda s: spo.Position(s, s),
    "text for a shape": lambda s: spo.Area(s),
    "text for a ring": lambda s: spo.Polygon(outer=s),
    "text for a position": lambda s: spo.metres_between(s, s),
    "text for an area": lambda s: spo.Place(id="L1", area=s),
    "text for a case": lambda s: spo.check(s, as_at=AS_AT),
    "text for an as-at day": lambda s: spo.check(case_with_a_secret(), as_at=s),
    "an as-at day by place": lambda _: spo.check(case_with_a_secret(), AS_AT),
    "no as-at day": lambda _: spo.check(case_with_a_secret()),
    "one case for many": lambda _: spo.check_many(case_with_a_secret(), as_at=AS_AT),
    "many cases and no day": lambda _: spo.check_many([case_with_a_secret()]),
    "text among many cases": lambda s: spo.check_many([s], as_at=AS_AT),
    "a keyword that writing does not know": lambda _: case_with_a_secret().to_json(indent=2),
    "a keyword that printing does not know": lambda _: report_with_a_secret().to_text(html=True),
    "a case for a file": lambda _: spo.parse(case_with_a_secret()),
    "a file and more": lambda s: spo.parse("{}", s),
    "a file of text": lambda s: spo.parse(s),
    "a file cut off": lambda s: spo.parse('{"title": "' + str(s)),
    "a name for a kind of act": lambda s: spo.Conduct(id="X1", is_=s),
    "a name for whom contact was with": lambda s: spo.CaseFile(
        defendant=spo.Defendant(id="D1"),
        conduct=[spo.Conduct(id="X1", is_=spo.Contact(towards=f"{s} "))],
    ),
    "a time of an act that is none": lambda s: spo.CaseFile(
        defendant=spo.Defendant(id="D1"),
        conduct=[spo.Conduct(id="X1", is_=spo.OtherConduct(), at=s)],
    ),
    "an object for an excuse": lambda _: spo.Excuse(words=Impostor()),
    "a name for the act to assess": lambda s: spo.assess(case_with_a_secret(), s, as_at=AS_AT),
    "text for the day of an assessment": lambda s: spo.assess(case_with_a_secret(), as_at=s),
    "a name for a kind of event": lambda s: spo.CaseFile(
        defendant=spo.Defendant(id="D1"), events=[s]
    ),
    "an object for a name used": lambda _: spo.NameUsed(name=Impostor()),
    "an object for an address moved to": lambda _: spo.Moved(address=Impostor()),
    "a name for a home": lambda s: spo.Moved(home=s),
    "a time that is none": lambda s: spo.CaseFile(
        defendant=spo.Defendant(id="D1"), events=[spo.Served(at=s)]
    ),
    "names by themselves": lambda s: spo.Notification(of=spo.NotificationOf.name, names=s),
    "a name by its place": lambda s: spo.NameUsed(s),
    "a name for an event": lambda s: spo.CaseFile(
        defendant=spo.Defendant(id="D1"),
        notifications=[spo.Notification(of=spo.NotificationOf.name, event=f"{s} ")],
    ),
    "text for a timeline's case": lambda s: spo.timeline(s),
    "text for the day of a state": lambda s: spo.state(case_with_a_secret(), on=s),
    "the day of a state by place": lambda _: spo.state(case_with_a_secret(), AS_AT),
    "text for the day of duties": lambda s: spo.duties(case_with_a_secret(), as_at=s),
    "text for the case of deadlines": lambda s: spo.deadlines(s, as_at=AS_AT),
    "text for a lead": lambda s: spo.deadlines(
        case_with_a_secret(), as_at=AS_AT, renewal_lead_days=s
    ),
    "text for a document": lambda s: spo.deemed_service(document=s),
    "text for a day of posting": lambda s: spo.deemed_service(document=spo.Document.order, on=s),
    "text for a business day": lambda s: spo.is_business_day(s),
    "text for a number of business days": lambda s: spo.business_days_after(AS_AT, s),
    "text for a hearing": lambda s: spo.hearsay_days(s),
    "text for a decision": lambda s: spo.last_day_to_appeal(s),
    "a code that is none": lambda s: spo.offence(s),
    "text for an offence": lambda s: spo.maximum_penalty(s, as_at=AS_AT),
    "text for the day of an offence": lambda s: spo.maximum_penalty(
        spo.Offence.breach, on=s, as_at=AS_AT
    ),
    "text for the case of offences": lambda s: spo.notification_offences(s, as_at=AS_AT),
    "text for what was failed": lambda s: spo.NotificationFailure(of=s),
    "an excuse by its place": lambda s: spo.NotificationFailure(s),
    "text for areas": lambda s: spo.track(s, []),
    "text among points": lambda s: spo.track({}, [s]),
    "a place by place": lambda s: spo.TrackedArea(s, s),
    "text for an accuracy": lambda s: spo.track({}, [], accuracy_metres=s),
    "text for a calendar": lambda s: to_ics(s),
    "text for a drawing": lambda s: timeline_axes(s),
    "an attribute of a case": lambda _: setattr(case_with_a_secret().defendant, "name", "x"),
}


def defects_of(error: BaseException) -> str:
    return repr([(d.pointer, d.found, d.expected) for d in getattr(error, "defects", ())])


@pytest.mark.parametrize("given", [SECRET, Impostor()], ids=["text", "an object"])
@pytest.mark.parametrize("wrong", WRONG_ARGUMENTS.values(), ids=WRONG_ARGUMENTS.keys())
def test_an_exception_never_repeats_what_it_was_given(
    wrong: Callable[[Any], Any], given: Any
) -> None:
    with pytest.raises((TypeError, AttributeError, spo.Problem)) as caught:
        wrong(given)
    error = caught.value
    told = "".join(traceback.format_exception_only(error)) + repr(error) + defects_of(error)
    assert SECRET not in told


def test_no_way_of_writing_confidential_text_shows_it() -> None:
    secret = spo.Confidential(SECRET)
    for text in (str(secret), repr(secret), f"{secret}", f"{secret!r}", "%s" % secret):  # noqa: UP031
        assert text == "<confidential>"
    with pytest.raises(TypeError):
        json.dumps(secret)
    with pytest.raises(TypeError):
        "x" + secret
    with pytest.raises(TypeError):
        "".join([secret])
    with pytest.raises(TypeError):
        len(secret)
    with pytest.raises(TypeError):
        iter(secret)
    assert not hasattr(secret, "__dict__")
    assert secret.reveal() == SECRET


def test_confidential_text_equals_only_confidential_text() -> None:
    """Were it equal to its text, it would need the same hash, and a guess could be tested."""
    assert spo.Confidential(SECRET) == spo.Confidential(SECRET)
    assert spo.Confidential(SECRET) != spo.Confidential("x")
    assert spo.Confidential(SECRET) != SECRET
    assert SECRET not in {spo.Confidential(SECRET)}


def test_an_address_and_a_place_are_masked_wherever_they_stand() -> None:
    case = spo.CaseFile(
        defendant=spo.Defendant(id="D1", home_address=spo.Address(text=SECRET)),
        protected_persons=[spo.Person(id="P1", address=spo.Address(text=SECRET))],
        places=[spo.Place(id="L1", description=SECRET)],
    )
    assert SECRET not in repr(case)
    assert SECRET not in repr(case.defendant)
    assert repr(case.places).count("<confidential>") == 1
    assert SECRET in case.to_json(), "a case file is the police's own record"


def planted(document: Any, words: list[str], *, within: str = "", free: bool = False) -> Any:
    """The document with a word that nothing else has in the place of every free text."""
    if isinstance(document, str) and free:
        words.append(f"Zq{len(words)}xw")
        return words[-1]
    if isinstance(document, list):
        return [planted(item, words, free=free) for item in document]
    if isinstance(document, dict):
        return {
            key: planted(value, words, within=key, free=free or is_free(key, within))
            for key, value in document.items()
        }
    return document


@pytest.mark.parametrize("as_at", [date(2019, 1, 1), AS_AT, date(2399, 12, 31)])
def test_no_report_in_any_form_has_a_word_of_any_free_text(as_at: date) -> None:
    words: list[str] = []
    case = spo.parse(json.dumps(planted(read(EVERYTHING), words)))
    assert len(words) > 50
    report = spo.check(case, as_at=as_at)
    timeline, state = spo.timeline(case), spo.state(case, on=as_at)
    duties, deadlines = spo.duties(case, as_at=as_at), spo.deadlines(case, as_at=as_at)
    forms = [
        report.to_json(),
        report.to_text(width=40),
        report.to_text(colour=True, width=400),
        html.unescape(report.to_html()),
        report._repr_html_(),
        repr(report),
        repr(report.findings),
        repr(report.notices),
        repr([(f.subject, f.text, f.rests_on, f.missing, f.operands) for f in report.findings]),
        timeline.to_json(),
        timeline.to_text(width=400),
        html.unescape(timeline.to_html()),
        html.unescape(timeline.to_svg(mark=as_at)),
        repr(timeline),
        repr(timeline.chronology),
        repr([(m.text, m.pointer) for m in timeline.chronology]),
        repr([(f.subject, f.text) for f in timeline.conflicts]),
        repr((timeline.orders, state, state.orders, state.conditions)),
        *(answer.to_text(width=400) for answer in (duties, deadlines)),
        *(answer.to_json() for answer in (duties, deadlines)),
        *(repr(answer) for answer in (duties, deadlines)),
        to_ics(deadlines).replace(b"\r\n ", b"").decode(),
    ]
    for form in forms:
        assert not [word for word in words if word in form]
        assert "12345" not in form, "a coordinate of the first place"


def test_the_state_of_a_case_has_of_its_free_text_only_the_wording() -> None:
    words: list[str] = []
    document = planted(read(EVERYTHING), words)
    wordings = set(texts_under("wording", document))
    assert wordings < set(words)
    timeline = spo.timeline(spo.parse(json.dumps(document)))
    for on in (AS_AT, *timeline.changes):
        state = timeline.state(on=on)
        for form in (state.to_text(width=400), state.to_json()):
            assert not [word for word in words if word in form and word not in wordings]


def test_an_assessment_has_of_the_free_text_only_the_wording_and_the_excuse() -> None:
    words: list[str] = []
    document = planted(read(EVERYTHING), words)
    told = {*texts_under("wording", document), *texts_under("words", document)}
    told |= {
        failure["excuse"] for failure in document["notification_failures"] if "excuse" in failure
    }
    assert told < set(words)
    assessment = spo.assess(spo.parse(json.dumps(document)), as_at=AS_AT)
    for form in (assessment.to_text(width=400), assessment.to_html(), assessment.to_json()):
        assert not [word for word in words if word in form and word not in told]
    assert not [word for word in words if word in repr(assessment)]


def texts_under(wanted: str, document: Any) -> Iterator[str]:
    for key, value in document.items() if isinstance(document, dict) else enumerate(document):
        if key == wanted:
            yield value
        elif isinstance(value, dict | list):
            yield from texts_under(wanted, value)


def test_a_copy_keeps_its_secret_and_shows_no_more() -> None:
    address = spo.Address(text=SECRET)
    for other in (copy.copy(address), copy.deepcopy(address), pickle.loads(pickle.dumps(address))):
        assert other == address
        assert SECRET not in repr(other)
        assert other.text.reveal() == SECRET
