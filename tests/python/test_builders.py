"""Typed builders: the same case as from a file, and nothing guessed from a wrong argument."""

import runpy
from datetime import UTC, date, datetime
from typing import Any

import pytest
from support import AS_AT, ROOT

import spo

FULL = spo.OrderKind.full
PROHIBITION = spo.ConditionKind.prohibition


@pytest.fixture(scope="module")
def built() -> spo.CaseFile:
    """The case that examples/python builds from typed values."""
    example = runpy.run_path(str(ROOT / "examples" / "python" / "build_a_case.py"))
    made: spo.CaseFile = example["first_order"]()
    return made


def test_a_case_built_from_values_is_the_case_read_from_a_file(
    built: spo.CaseFile, case: spo.CaseFile
) -> None:
    assert built == case
    assert hash(built) == hash(case)
    assert built.to_json() == case.to_json()


def test_its_report_has_the_same_bytes(built: spo.CaseFile, report: spo.Report) -> None:
    other = spo.check(built, as_at=AS_AT)
    assert other.to_json() == report.to_json()
    assert other.receipt == report.receipt


def test_none_is_absent_and_is_not_false() -> None:
    assert spo.CourtFound(acts=None) == spo.CourtFound()
    assert spo.CourtFound(acts=False) != spo.CourtFound()
    assert spo.CourtFound().acts is None
    assert spo.CourtFound(acts=False).acts is False

    def verdict(found: spo.CourtFound) -> spo.Verdict:
        case = spo.CaseFile(
            defendant=spo.Defendant(id="D1"),
            orders=[spo.Order(id="O1", kind=FULL, court_found=found)],
        )
        report = spo.check(case, as_at=AS_AT)
        return next(f.verdict for f in report.findings if f.provision.id == "spa-2019:s2(1)(a)")

    assert verdict(spo.CourtFound()) is spo.Verdict.unknown
    assert verdict(spo.CourtFound(acts=False)) is spo.Verdict.not_met
    assert verdict(spo.CourtFound(acts=True)) is spo.Verdict.met


def test_an_empty_list_is_not_an_absent_one() -> None:
    assert spo.Order(id="O1", kind=FULL).conditions is None
    assert spo.Order(id="O1", kind=FULL, conditions=[]).conditions == ()
    assert spo.Order(id="O1", kind=FULL, conditions=[]) != spo.Order(id="O1", kind=FULL)


def test_a_term_not_recorded_is_not_until_further_order() -> None:
    assert spo.Order(id="O1", kind=FULL).term is None
    assert spo.UntilFurtherOrder() != spo.TermNotSpecified()


def test_lists_are_given_as_any_sequence_and_read_as_tuples() -> None:
    for omits in ([spo.Omission.period], (spo.Omission.period,)):
        assert spo.Order(id="O1", kind=FULL, omits=omits).omits == (spo.Omission.period,)
    given = ["Cal"]
    defendant = spo.Defendant(id="D1", other_names=given)
    given.append("Thorn")
    assert defendant.other_names == ("Cal",)


def test_one_target_is_given_alone_and_several_in_a_list() -> None:
    assert spo.Act(id="E1", towards="P1").towards == ("P1",)
    assert spo.Act(id="E1", towards=["P1", "P2"]).towards == ("P1", "P2")
    assert spo.Act(id="E1", towards=["P1"]) == spo.Act(id="E1", towards="P1")


def test_the_one_jurisdiction_may_be_left_out() -> None:
    case = spo.CaseFile(defendant=spo.Defendant(id="D1"))
    assert case.jurisdiction is spo.Jurisdiction.england_and_wales
    assert case == spo.CaseFile(jurisdiction=case.jurisdiction, defendant=case.defendant)


@pytest.mark.parametrize("value", [1, 0, 1.5, 1.0, "true", b"", [], date(2025, 1, 1)], ids=repr)
def test_only_true_and_false_are_truth_values(value: Any) -> None:
    with pytest.raises(TypeError, match="acts must be bool"):
        spo.CourtFound(acts=value)
    with pytest.raises(TypeError, match="necessary must be bool"):
        spo.Condition(id="C1", kind=PROHIBITION, is_=spo.Tag(), necessary=value)


@pytest.mark.parametrize("value", [1.0, "1", True, False], ids=repr)
def test_only_whole_numbers_are_numbers(value: Any) -> None:
    with pytest.raises(TypeError):
        spo.NoApproach(metres=value)
    with pytest.raises(TypeError):
        spo.Every(value, spo.TimeUnit.week)


@pytest.mark.parametrize(
    "value",
    [
        datetime(2025, 3, 31),
        datetime(2025, 3, 31, tzinfo=UTC),
        "2025-03-31",
        1743379200,
        (2025, 3, 31),
    ],
    ids=repr,
)
def test_a_datetime_is_refused_since_its_day_depends_on_a_time_zone(
    value: Any, case: spo.CaseFile
) -> None:
    with pytest.raises(TypeError, match=r"made_on must be datetime\.date"):
        spo.Order(id="O1", kind=FULL, made_on=value)
    with pytest.raises(TypeError, match=r"as_at must be datetime\.date"):
        spo.check(case, as_at=value)
    with pytest.raises(TypeError, match=r"as_at must be datetime\.date"):
        spo.check_many([case], as_at=value)
    with pytest.raises(TypeError):
        spo.FixedTerm(last_day=value)
    with pytest.raises(TypeError):
        spo.beginning_with(years=2).last_day(value)


@pytest.mark.parametrize("value", [b"Maya", bytearray(b"Maya"), memoryview(b"Maya")], ids=repr)
def test_bytes_are_no_text(value: Any) -> None:
    for make in (
        lambda: spo.Defendant(id=value),
        lambda: spo.Defendant(id="D1", name=value),
        lambda: spo.Defendant(id="D1", other_names=[value]),
        lambda: spo.Defendant(id="D1", other_names=value),
        lambda: spo.Address(text=value),
        lambda: spo.Risk(to=value),
        lambda: spo.Act(id="E1", towards=value),
        lambda: spo.Confidential(value),
        lambda: spo.LimitedTo(value),
        lambda: spo.provision(value),
    ):
        with pytest.raises(TypeError):
            make()


def test_a_text_is_no_list_of_texts() -> None:
    with pytest.raises(TypeError, match="other_names must be"):
        spo.Defendant(id="D1", other_names="Cal")  # mypy cannot see it: a str is a Sequence[str]
    with pytest.raises(TypeError, match="protects must be"):
        spo.Condition(id="C1", kind=PROHIBITION, is_=spo.Tag(), protects="P1")


def test_the_word_of_a_member_is_no_member() -> None:
    with pytest.raises(TypeError, match="kind must be OrderKind, not str"):
        spo.Order(id="O1", kind="full")
    with pytest.raises(TypeError, match="kind must be OrderKind, not int"):
        spo.Order(id="O1", kind=0)
    with pytest.raises(TypeError, match="kind must be OrderKind, not Seeks"):
        spo.Order(id="O1", kind=spo.Seeks.full)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: spo.Defendant(id="D1", nam="x"), r"Defendant\(\): no such keyword: nam; "),
        (lambda: spo.Order(id="O1", kind=FULL, madeon=None), "did you mean made_on"),
        (lambda: spo.Act(id="E1", **{"from": None}), "did you mean from_"),
        (lambda: spo.NoContact(chanels=[]), "did you mean channels"),
        (lambda: spo.CaseFile(defendent=None), "did you mean defendant"),
        (lambda: spo.Tag(colour="red"), r"Tag\(\): no such keyword: colour$"),
    ],
)
def test_an_unknown_keyword_suggests_the_right_one(make: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        make()


def test_a_required_keyword_is_required() -> None:
    with pytest.raises(TypeError, match=r"Defendant\(\): id is required"):
        spo.Defendant()
    with pytest.raises(TypeError, match=r"Condition\(\): is_ is required"):
        spo.Condition(id="C1", kind=PROHIBITION)
    with pytest.raises(TypeError, match=r"CaseFile\(\): defendant is required"):
        spo.CaseFile()


def test_keywords_are_needed() -> None:
    for make in (
        lambda: spo.Defendant("D1"),
        lambda: spo.Address("x"),
        lambda: spo.Length(2),
        lambda: spo.check(spo.CaseFile(defendant=spo.Defendant(id="D1")), AS_AT),
    ):
        with pytest.raises(TypeError):
            make()


def test_what_cannot_be_is_told_all_at_once_with_its_place() -> None:
    with pytest.raises(spo.Problem) as caught:
        spo.CaseFile(
            defendant=spo.Defendant(id="D 1"),
            places=[spo.Place(id="L1"), spo.Place(id="L1")],
            applications=[
                spo.Application(
                    id="A1",
                    acts=[spo.Act(id="E1", from_=date(2025, 2, 2), to=date(2025, 2, 1))],
                    risk=spo.Risk(to=["P1"]),
                )
            ],
            orders=[
                spo.Order(
                    id="O1",
                    kind=FULL,
                    made_on=date(2025, 3, 31),
                    term=spo.FixedTerm(last_day=date(2025, 3, 30)),
                    conditions=[
                        spo.Condition(id="C1", kind=PROHIBITION, is_=spo.NoApproach(metres=-1))
                    ],
                )
            ],
        )
    assert {defect.pointer for defect in caught.value.defects} == {
        "/defendant/id",
        "/places/1/id",
        "/applications/0/acts/0/to",
        "/applications/0/risk/to/0",
        "/orders/0/term/fixed/last_day",
        "/orders/0/conditions/0/is/no_approach/metres",
    }
    assert caught.value.pointer == caught.value.defects[0].pointer
    assert isinstance(caught.value, ValueError)
    for defect in caught.value.defects:
        assert str(defect) in str(caught.value)


def test_a_fixed_term_has_a_length_or_a_last_day_or_both() -> None:
    with pytest.raises(spo.Problem, match="neither a length nor a last day"):
        spo.FixedTerm()
    assert spo.FixedTerm(length=spo.Length(years=2)).last_day is None
    assert spo.FixedTerm(last_day=date(2027, 3, 30)).length is None


@pytest.mark.parametrize("number", [0, -1, 10000])
def test_a_frequency_is_from_1_to_9999(number: int) -> None:
    with pytest.raises(spo.Problem, match="9999"):
        spo.Every(number, spo.TimeUnit.week)


def test_every_police_force_and_area_can_be_named() -> None:
    assert [info.force for info in spo.forces()] == list(spo.Force)
    assert len(spo.Force) == 45
    for info in spo.forces():
        assert info.area is None or info.area.name == info.force.name
        assert info.office in (spo.Office.chief_constable, spo.Office.commissioner)
    assert [info.force.name for info in spo.forces() if info.area is None] == [
        "british_transport_police",
        "ministry_of_defence_police",
    ]
