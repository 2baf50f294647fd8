"""The two schemas: they describe what the library reads and writes, no more and no less."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from support import (
    AS_AT,
    BAD,
    EVERYTHING,
    EXAMPLES,
    FREE_TEXT,
    FREE_TEXT_OF_SERVICE,
    GOOD,
    ROOT,
    name_of,
    read,
)

import spo

INDEX = read(BAD / "index.json")

# What JSON Schema cannot say, so that only the parser sees it.
ONLY_THE_PARSER_SEES = {
    "not JSON, or not UTF-8": [
        "bad_text_in_a_list",
        "byte_order_mark",
        "comment",
        "control_character",
        "empty",
        "infinity",
        "latin_1",
        "leading_zero",
        "lone_leading_surrogate",
        "lone_trailing_surrogate",
        "minus_infinity",
        "nan",
        "not_json",
        "secret_before_bad_text",
        "secret_cut_off",
        "single_quotes",
        "syntax_error_in_a_list",
        "trailing_comma",
        "trailing_garbage",
        "truncated",
        "two_documents",
        "utf_16",
        "utf_8_beyond_unicode",
        "utf_8_cut_short",
        "utf_8_overlong",
        "utf_8_surrogate",
        "white_space",
    ],
    "a key given twice, which a reader of JSON may drop": [
        "key_twice",
        "key_twice_by_escape",
        "secret_under_a_key_twice",
    ],
    "a whole number written another way: to a schema 5.0 and 1e2 are whole": [
        "wrong_exponent",
        "wrong_whole_with_point",
    ],
    "a day of the right shape that the calendar does not have": [
        "date_29_february_1900",
        "date_29_february_2023",
        "date_31_april",
        "event_on_no_day",
        "term_ends_on_no_day",
    ],
    "a time of the day, which to a schema is text": ["conduct_time"],
    "an id that another thing has": [
        "event_adds_a_condition_again",
        "event_id_twice",
        "id_of_condition_twice",
        "id_of_the_defendant_twice",
        "id_twice",
        "id_twice_in_two_lists",
        "id_twice_of_two_kinds",
    ],
    "an id that points at nothing, at the wrong kind of thing, or at itself": [
        "event_on_no_order",
        "event_points_at_no_event",
        "event_removes_anothers_condition",
        "event_removes_no_condition",
        "notification_of_no_event",
        "points_at_a_condition",
        "points_at_itself",
        "points_at_nothing",
        "points_at_nothing_in_lists",
        "points_at_the_wrong_kind",
    ],
    "parts of an act that do not fit together": [
        "conduct_by_any_channel",
        "conduct_half_a_distance",
    ],
    "persons and places that are not there": ["conduct_towards_nobody_known"],
    "days that do not fit together": [
        "act_on_beside_from",
        "act_on_beside_to",
        "act_range_reversed",
        "conduct_convicted_before",
        "conduct_day_and_range",
        "part_two_reversed",
        "term_ends_before_it_begins",
        "term_of_a_condition_ends_before_it_begins",
    ],
    "coordinates that make no area": [
        "area_across_the_antimeridian",
        "area_circle_swapped",
        "area_corridor_across_the_antimeridian",
        "area_crosses_itself",
        "area_feature_crosses_itself",
        "area_hole_across_the_edge",
        "area_hole_outside",
        "area_holes_overlap",
        "area_line_of_one_position",
        "area_not_closed",
        "area_of_no_metres",
        "area_of_nothing",
        "area_one_of_many_crosses_itself",
        "area_polygons_overlap",
        "area_polygons_share_an_edge",
        "area_swapped",
        "area_turns_back",
    ],
    "parts of a failure that do not fit together": [
        "failure_convicted_and_not_prosecuted",
        "failure_excused_and_not",
        "failure_of_another_kind_of_event",
        "failure_of_another_thing",
        "failure_recorded_twice",
    ],
    "parts of an event that do not fit together": [
        "event_appeal_against_two_things",
        "event_appeal_changes_no_order",
        "event_at_no_time",
        "event_of_two_things",
        "event_summons_without_its_document",
    ],
}
SEEN_BY_THE_PARSER_ONLY = {name for names in ONLY_THE_PARSER_SEES.values() for name in names}


@pytest.mark.parametrize("path", GOOD, ids=name_of)
def test_a_good_file_satisfies_the_schema_and_the_parser(path: Path, case_schema: Any) -> None:
    assert not list(case_schema.iter_errors(read(path)))
    assert spo.load(path).defendant.id


@pytest.mark.parametrize("path", GOOD, ids=name_of)
def test_what_the_library_writes_satisfies_the_schema(path: Path, case_schema: Any) -> None:
    case = spo.load(path)
    assert json.loads(case.to_json()) == read(path)
    assert not list(case_schema.iter_errors(json.loads(case.to_json())))
    assert spo.parse(case.to_json()) == case
    assert spo.parse(case.to_canonical_json()) == case


@pytest.mark.parametrize("path", EXAMPLES, ids=name_of)
def test_an_example_is_laid_out_as_the_library_writes_it(path: Path) -> None:
    assert path.read_text("utf-8") == spo.load(path).to_json()


@pytest.mark.parametrize("bad", INDEX, ids=lambda bad: bad["file"].removesuffix(".json"))
def test_the_parser_tells_every_defect_of_a_bad_file_with_its_place(bad: Any) -> None:
    with pytest.raises(spo.Problem) as caught:
        spo.load(BAD / bad["file"])
    problem = caught.value
    assert [defect.pointer for defect in problem.defects] == bad["pointers"]
    assert problem.pointer == bad["pointers"][0]
    for words in bad.get("says", []):
        assert words in str(problem)


@pytest.mark.parametrize(
    "name",
    [
        name
        for bad in INDEX
        if (name := bad["file"].removesuffix(".json")) not in SEEN_BY_THE_PARSER_ONLY
    ],
)
def test_the_schema_refuses_a_bad_file(name: str, case_schema: Any) -> None:
    assert list(case_schema.iter_errors(read(BAD / f"{name}.json")))


def refuse(constant: str) -> None:
    raise ValueError(f"{constant} is not JSON, although Python reads it")


@pytest.mark.parametrize("name", sorted(SEEN_BY_THE_PARSER_ONLY))
def test_only_the_parser_sees_what_a_schema_cannot_say(name: str, case_schema: Any) -> None:
    try:
        document = json.loads((BAD / f"{name}.json").read_bytes().decode(), parse_constant=refuse)
    except ValueError:
        return  # there is nothing to hold against a schema
    assert not list(case_schema.iter_errors(document)), "the schema says it after all: move it"


def test_every_bad_file_is_in_the_index_and_the_lists_here_name_only_those() -> None:
    listed = {bad["file"] for bad in INDEX}
    assert listed == {path.name for path in BAD.glob("*.json")} - {"index.json"}
    assert {f"{name}.json" for name in SEEN_BY_THE_PARSER_ONLY} <= listed


def test_the_committed_case_schema_is_the_one_the_library_makes() -> None:
    committed = ROOT / "schema" / "spo-case-1.schema.json"
    assert committed.read_text("utf-8") == spo.case_file_schema()


def test_the_installed_report_schema_is_the_committed_one() -> None:
    committed = ROOT / "schema" / "spo-report-1.schema.json"
    assert committed.read_text("utf-8") == spo.report_schema()


@pytest.mark.parametrize("schema", [spo.case_file_schema, spo.report_schema])
def test_a_schema_is_one_and_closes_every_object_and_describes_it(schema: Any) -> None:
    document = json.loads(schema())
    Draft202012Validator.check_schema(document)
    for place, part in parts(document):
        if part.get("type") == "object":
            assert part["additionalProperties"] is False, place
            assert set(part.get("required", [])) <= set(part["properties"]), place
        for name, value in part.get("properties", {}).items():
            assert value != {}, f"{place}/{name} allows anything"


def parts(schema: Any, place: str = "") -> Any:
    """Every object schema of a schema, with its place."""
    if isinstance(schema, dict):
        yield place, schema
        for key, value in schema.items():
            if key == "properties" and "properties" in value:  # of a GeoJSON Feature
                yield from parts([*value.values()], f"{place}/{key}")
            elif key not in {"if", "then", "not"}:
                yield from parts(value, f"{place}/{key}")
    elif isinstance(schema, list):
        for number, value in enumerate(schema):
            yield from parts(value, f"{place}/{number}")


def test_the_free_texts_of_the_other_tests_are_those_of_the_schema() -> None:
    free, of_service = set(), set()
    for place, part in parts(json.loads(spo.case_file_schema())):
        for name, value in part.get("properties", {}).items():
            item = value.get("items", value)
            if item.get("type") == "string" and "maxLength" in item:
                (of_service if place.endswith("/served") else free).add(name)
    time = {"at"}  # which is text, and no free text
    assert (free | of_service) - time == FREE_TEXT | FREE_TEXT_OF_SERVICE
    assert FREE_TEXT_OF_SERVICE <= of_service - free


@pytest.mark.parametrize("as_at", [date(2019, 1, 1), AS_AT, date(2399, 12, 31)])
@pytest.mark.parametrize("path", GOOD, ids=name_of)
def test_every_report_satisfies_the_report_schema(
    path: Path, as_at: date, report_schema: Any
) -> None:
    report = json.loads(spo.check(spo.load(path), as_at=as_at).to_json())
    assert not list(report_schema.iter_errors(report))


def test_the_report_on_an_empty_matter_satisfies_the_report_schema(report_schema: Any) -> None:
    empty = spo.CaseFile(defendant=spo.Defendant(id="D1"))
    report = json.loads(spo.check(empty, as_at=AS_AT).to_json())
    assert not list(report_schema.iter_errors(report))
    assert [notice["code"] for notice in report["notices"]] == ["nothing_to_check"]


def test_every_key_of_every_kind_of_the_report_schema_is_used(report_schema: Any) -> None:
    """A schema that allows what is never written would not describe the format exactly."""
    written: set[str] = set()
    for path in GOOD:
        for as_at in (AS_AT, date(2399, 12, 31)):
            report = json.loads(spo.check(spo.load(path), as_at=as_at).to_json())
            for _, part in parts(report):
                written |= part.keys()
    allowed = {
        name for _, part in parts(report_schema.schema) for name in part.get("properties", {})
    }
    assert allowed == written


@pytest.mark.parametrize(
    "change",
    [
        {"surprise": 1},
        {"verdict": "maybe"},
        {"as_at": "1 April 2025"},
        {"findings": [{}]},
        {"receipt": {}},
        {"format": "spo-report/2"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_the_report_schema_refuses_what_is_no_report(
    change: Any, report: spo.Report, report_schema: Any
) -> None:
    assert list(report_schema.iter_errors(json.loads(report.to_json()) | change))


def test_the_largest_case_uses_every_key_of_the_case_schema(case_schema: Any) -> None:
    written: set[str] = set()
    for _, part in parts(read(EVERYTHING)):
        written |= part.keys()
    # What GeoJSON may have around a geometry is read, and not written.
    written |= {"bbox", "geometry", "properties"}
    for _, part in parts(case_schema.schema):
        assert set(part.get("properties", {})) <= written
