"""The receipt: canonical JSON (RFC 8785) and digests, recomputed with other people's code."""

import hashlib
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import rfc8785
from hypothesis import example, given
from hypothesis import strategies as st
from support import AS_AT, GOOD, name_of, read

import spo


def sha256(document: Any) -> str:
    return hashlib.sha256(rfc8785.dumps(document)).hexdigest()


@pytest.mark.parametrize("path", GOOD, ids=name_of)
def test_the_canonical_json_of_a_case_is_rfc_8785(path: Path) -> None:
    assert spo.load(path).to_canonical_json().encode() == rfc8785.dumps(read(path))


@pytest.mark.parametrize("path", GOOD, ids=name_of)
def test_a_receipt_can_be_recomputed_without_the_library(path: Path) -> None:
    report = spo.check(spo.load(path), as_at=AS_AT)
    document = json.loads(report.to_json())
    receipt = document.pop("receipt")
    assert receipt == {
        "library_version": spo.__version__,
        "law_version": spo.law_version,
        "as_at": AS_AT.isoformat(),
        "input_sha256": sha256(read(path)),
        "report_sha256": sha256(document),
    }
    for key in ("library_version", "law_version", "input_sha256", "report_sha256"):
        assert getattr(report.receipt, key) == receipt[key]
    assert report.receipt.as_at == AS_AT


@pytest.mark.parametrize("path", GOOD, ids=name_of)
def test_the_same_case_and_day_give_the_same_bytes(path: Path) -> None:
    first, second = (spo.check(spo.load(path), as_at=AS_AT) for _ in range(2))
    assert first.to_json() == second.to_json()
    assert first.to_text() == second.to_text()
    assert first.to_html() == second.to_html()
    assert first.receipt == second.receipt


def test_the_layout_of_a_file_does_not_change_the_receipt(case: spo.CaseFile) -> None:
    document = json.loads(case.to_json())
    shuffled = json.dumps(dict(reversed(document.items())), indent=7)
    assert spo.check(spo.parse(shuffled), as_at=AS_AT).receipt == (
        spo.check(case, as_at=AS_AT).receipt
    )


def test_another_day_or_another_fact_gives_another_receipt(report: spo.Report) -> None:
    later = spo.check(report.case, as_at=date(2025, 4, 2)).receipt
    assert later.input_sha256 == report.receipt.input_sha256
    assert later.report_sha256 != report.receipt.report_sha256
    retitled = spo.parse(report.case.to_json().replace("A first order", "The first order"))
    other = spo.check(retitled, as_at=AS_AT).receipt
    assert other.input_sha256 != report.receipt.input_sha256
    assert other.report_sha256 == report.receipt.report_sha256


# Text without lone surrogates, which are no Unicode; numbers that every reader of JSON holds.
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
numbers = st.integers(-(2**53) + 1, 2**53 - 1) | st.floats(allow_nan=False, allow_infinity=False)
values = st.recursive(
    st.none() | st.booleans() | numbers | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=12,
)
sections = st.lists(st.dictionaries(texts, values, max_size=5), max_size=4)


@given(sections, st.booleans())
@example([{"\ufb33": 1, "\U0001f600": 2, "€": 3, "1": 4, "\r": 5, "\x80": 6}], True)
@example([{"n": [0.0, -0.0, 1.0, 1e21, 1e20, 1e-6, 1e-7, 5e-324, 1.7976931348623157e308]}], False)
@example([{"n": [333333333.33333329, 4.5, 2e-3, 1e-27, 9007199254740992.0, -1.5e300]}], False)
def test_the_canonical_json_of_any_json_is_rfc_8785(section: Any, escaped: bool) -> None:
    text = json.dumps(section, ensure_ascii=escaped)
    assert spo.UnreadSection(text).json.encode() == rfc8785.dumps(section)


@given(st.integers(-(2**70), 2**70))
def test_a_whole_number_beyond_53_bits_is_written_as_the_double_it_is_read_as(n: int) -> None:
    canonical = spo.UnreadSection(json.dumps([{"n": n}])).json
    assert canonical.encode() == rfc8785.dumps([{"n": float(n) if abs(n) >= 2**53 else n}])


@given(sections)
def test_a_section_that_is_not_read_is_kept_whole(section: Any) -> None:
    case = spo.CaseFile(
        defendant=spo.Defendant(id="D1"), conduct=spo.UnreadSection(json.dumps(section))
    )
    kept = json.loads(case.to_json(), parse_int=float)["conduct"]
    assert kept == json.loads(json.dumps(section), parse_int=float)
    assert spo.parse(case.to_json()) == case
