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


# Text without lone surrogates, which are no Unicode, that says something.
texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20).filter(
    lambda text: text.strip(" \t\r\n") != ""
)
longitudes = st.floats(-180, 180, allow_nan=False)
latitudes = st.floats(-90, 90, allow_nan=False)


@given(st.lists(texts, max_size=4), longitudes, latitudes)
@example(["\ufb33", "\U0001f600", "€", "1", "\r1", "\x80"], 0.1, 53.19050000000001)
@example([], -0.0, 5e-324)
@example([], 1e-7, 54.710996505400004)
def test_the_canonical_json_of_any_case_is_rfc_8785(
    assumptions: list[str], longitude: float, latitude: float
) -> None:
    """An independent writer, given the same values, writes the same bytes."""
    case = spo.CaseFile(
        defendant=spo.Defendant(id="D1"),
        assumptions=assumptions,
        conduct=[
            spo.Conduct(
                id="X1",
                is_=spo.Presence(
                    at=spo.Fix(at=spo.Position(longitude=longitude, latitude=latitude))
                ),
            )
        ],
    )
    written = case.to_canonical_json()
    assert written.encode() == rfc8785.dumps(json.loads(written))
    read = json.loads(written)
    assert read["assumptions"] == assumptions
    assert read["conduct"][0]["is"]["presence"]["at"]["at"] == [longitude, latitude]
    assert spo.parse(written) == case
