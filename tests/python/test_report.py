"""Reports: every finding names its provision and its facts; none repeats the text of the file."""

import html
import json
import re
import threading
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from support import AS_AT, EXAMPLES, GOOD, free_texts, is_in, name_of, read

import spo

PROVISIONS = {item.id: item for item in spo.provisions()}
# An order made on a route that is not known to be in force: no rule is applied to it, and what is
# missing is no fact of the file.
NOT_APPLIED = "route_not_known_in_force"
# What is missing is more of what is there: another consent, a later search.
MORE_OF = ("/consents", "/earlier_orders_searched_on")
WORDS = {
    spo.Verdict.met: "Met",
    spo.Verdict.not_met: "Not met",
    spo.Verdict.unknown: "Unknown",
    spo.Verdict.for_the_court: "For the court",
}

of_every_file = pytest.mark.parametrize("path", GOOD, ids=name_of)


def check(path: Path, as_at: date = AS_AT) -> spo.Report:
    return spo.check(spo.load(path), as_at=as_at)


@of_every_file
def test_every_finding_applies_a_provision_that_exists_and_is_encoded(path: Path) -> None:
    for finding in check(path).findings:
        provision = PROVISIONS[finding.provision.id]
        encoded = provision.treatment is spo.Treatment.encoded
        assert encoded == (finding.reason != NOT_APPLIED), finding.reason
        assert finding.provision.citation == provision.citation
        assert provision.link.startswith("https://www.legislation.gov.uk/")
        assert finding.text.endswith(".")
        assert "{" not in finding.text
        assert re.fullmatch("[a-z0-9_]+", finding.reason)


@of_every_file
def test_an_unknown_finding_names_what_is_missing_and_it_is_not_in_the_file(path: Path) -> None:
    case = read(path)
    present = [
        (finding.reason, pointer)
        for finding in check(path).findings
        for pointer in finding.missing
        if is_in(case, pointer) and finding.reason != NOT_APPLIED and not pointer.endswith(MORE_OF)
    ]
    assert present == []
    for finding in check(path).findings:
        assert finding.missing or finding.verdict is not spo.Verdict.unknown, finding.reason


@of_every_file
def test_what_a_finding_rests_on_is_in_the_file(path: Path) -> None:
    case = read(path)
    for finding in check(path).findings:
        for pointer in finding.rests_on:
            assert is_in(case, pointer), (finding.reason, pointer)


@of_every_file
def test_a_met_finding_rests_on_a_fact_or_on_the_as_at_day(path: Path) -> None:
    for finding in check(path).findings:
        if finding.verdict is spo.Verdict.met:
            assert finding.rests_on or AS_AT in finding.operands, finding.reason
            assert not finding.missing, finding.reason


def test_what_is_missing_can_be_added_where_the_finding_says() -> None:
    """The loop a user goes round: read what is missing, record it, check again."""
    document = {
        "format": "spo-case/1",
        "jurisdiction": "england-and-wales",
        "defendant": {"id": "D1"},
        "orders": [{"id": "O1", "kind": "full", "court_found": {"acts": True}}],
    }

    def finding(provision: str) -> spo.Finding:
        report = spo.check(spo.parse(json.dumps(document)), as_at=AS_AT)
        return next(f for f in report.findings if f.provision.id == provision)

    assert finding("spa-2019:s2(1)(a)").verdict is spo.Verdict.met
    assert finding("spa-2019:s2(1)(b)").missing == ("/orders/0/court_found/risk",)
    document["orders"][0]["court_found"]["risk"] = False
    assert finding("spa-2019:s2(1)(b)").verdict is spo.Verdict.not_met
    assert finding("spa-2019:s2(1)(b)").rests_on == ("/orders/0/court_found/risk",)


@of_every_file
def test_no_report_repeats_the_text_of_the_file(path: Path) -> None:
    texts = {" ".join(text.split()) for text in free_texts(read(path))}
    # A word such as "police" may stand in the law's own words too; test_privacy.py plants words
    # that cannot.
    texts = {text for text in texts if len(text) >= 6 and not re.fullmatch("[a-z]+|[0-9-]+", text)}
    assert texts
    report = check(path)
    forms = [
        report.to_json(),
        report.to_text(),
        report.to_text(colour=True, width=400),
        html.unescape(report.to_html()),
        html.unescape(report._repr_html_()),
        repr(report),
    ]
    for form in forms:
        plain = " ".join(form.split())
        assert not [text for text in texts if text in plain]


@of_every_file
def test_the_report_as_json_says_what_the_report_says(path: Path) -> None:
    report = check(path)
    document = json.loads(report.to_json())
    assert document["verdict"] == report.verdict.name
    assert document["as_at"] == report.as_at.isoformat()
    assert document["counts"] == {v.name: n for v, n in report.counts.items()}
    assert [
        (f["provision"], f["verdict"], f["reason"], f["text"], f["rests_on"], f["missing"])
        for f in document["findings"]
    ] == [
        (f.provision.id, f.verdict.name, f.reason, f.text, [*f.rests_on], [*f.missing])
        for f in report.findings
    ]
    assert [f.get("open_question") for f in document["findings"]] == [
        f.open_question and f.open_question.id for f in report.findings
    ]
    assert [[*operand.values()] for f in document["findings"] for operand in f["operands"]] == [
        [o.isoformat() if isinstance(o, date) else o] for f in report.findings for o in f.operands
    ]
    assert [q["id"] for q in document["open_questions"]] == [q.id for q in report.open_questions]
    assert [n["code"] for n in document["notices"]] == [n.code for n in report.notices]
    for finding, written in zip(report.findings, document["findings"], strict=True):
        subject = written["subject"]
        assert subject["kind"] == finding.subject_kind.name
        assert is_in(read(path), subject.get("pointer", ""))
        for id in (v for k, v in subject.items() if k not in {"kind", "pointer"}):
            assert id in finding.subject.split()


@of_every_file
def test_the_verdict_of_a_report_is_that_of_its_findings(path: Path) -> None:
    report = check(path)
    verdicts = [finding.verdict for finding in report.findings]
    assert report.counts == {verdict: verdicts.count(verdict) for verdict in spo.Verdict}
    assert sum(report.counts.values()) == len(report) == len(report.findings)
    gravest = (spo.Verdict.not_met, spo.Verdict.unknown, spo.Verdict.for_the_court)
    assert report.verdict is next((v for v in gravest if v in verdicts), spo.Verdict.met)


@of_every_file
def test_the_open_questions_of_a_report_are_those_its_findings_lean_on(path: Path) -> None:
    report = check(path)
    leant_on = {f.open_question.number for f in report.findings if f.open_question}
    assert [question.number for question in report.open_questions] == sorted(leant_on)


@of_every_file
def test_a_report_keeps_its_case_and_its_day(path: Path) -> None:
    report = check(path)
    assert report.case == spo.load(path)
    assert report.as_at == AS_AT


def test_check_many_is_the_list_of_the_checks() -> None:
    cases = [spo.load(path) for path in GOOD]
    one_by_one = [spo.check(case, as_at=AS_AT) for case in cases]
    for given in (cases, tuple(cases), iter(cases), (case for case in cases)):
        many = spo.check_many(given, as_at=AS_AT)
        assert isinstance(many, list)
        assert many == one_by_one
        assert [report.to_json() for report in many] == [r.to_json() for r in one_by_one]
    assert spo.check_many([], as_at=AS_AT) == []


def test_reports_are_the_same_from_several_threads_at_once() -> None:
    cases = [spo.load(path) for path in GOOD]
    expected = [report.to_json() for report in spo.check_many(cases, as_at=AS_AT)]
    made: list[list[str]] = []

    def work() -> None:
        made.append([report.to_json() for report in spo.check_many(cases, as_at=AS_AT)])

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert made == [expected] * 4


class WellFormed(HTMLParser):
    """A reader of HTML that wants every element closed, in order."""

    VOID = frozenset({"meta", "br", "hr", "link", "img"})
    # What could run, load or leak.
    FORBIDDEN = frozenset({"script", "iframe", "object", "embed", "form", "link", "img", "base"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.texts: list[str] = []
        self.headings: list[str] = []
        self.links: list[str] = []
        self.classes: set[str] = set()
        self.columns: list[str] = []

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        assert tag not in self.FORBIDDEN
        given = dict(attrs)
        assert len(given) == len(attrs)
        assert not any(name.startswith("on") for name in given)
        self.classes |= set((given.get("class") or "").split())
        if tag == "a":
            self.links.append(given["href"])
        if tag == "th":
            assert given["scope"] in {"col", "row"}
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] == "style":
            assert "url(" not in data
            assert "@import" not in data
        elif data.strip():
            self.texts.append(data)
            if self.open[-1] in {"h1", "h2"}:
                self.headings.append(data)


def parsed(text: str) -> WellFormed:
    parser = WellFormed()
    parser.feed(text)
    parser.close()
    assert parser.open == []
    return parser


@of_every_file
def test_the_page_is_well_formed_and_says_every_verdict_in_words(path: Path) -> None:
    report = check(path)
    for text in (report.to_html(), report._repr_html_()):
        page = parsed(text)
        seen = " ".join(" ".join(page.texts).split())
        assert page.headings[0] == "Stalking protection orders: report on a case file"
        for verdict, number in report.counts.items():
            assert (WORDS[verdict] in page.texts) == (number > 0), verdict
        for finding in report.findings:
            assert finding.provision.link in page.links
            assert " ".join(finding.text.split()) in seen
            assert finding.provision.heading in seen
        for question in report.open_questions:
            assert question.question in seen
        for notice in report.notices:
            assert notice.text in seen
        assert report.receipt.report_sha256 in seen
        assert all(link.startswith("https://www.legislation.gov.uk/") for link in page.links)
        assert all(name.startswith("spo-") for name in page.classes)


def test_the_page_stands_alone_and_the_notebook_gets_a_part(report: spo.Report) -> None:
    page, part = report.to_html(), report._repr_html_()
    assert part in page
    assert page.startswith("<!DOCTYPE html>")
    assert "<html" not in part
    assert '<meta charset="utf-8">' in page
    assert 'lang="en-GB"' in page


def test_the_page_escapes_the_words_it_prints(report: spo.Report) -> None:
    """Ids are the one thing a file gives a report, and an id has nothing to escape; the law has."""
    quoted = [item for item in spo.provisions() if '"' in item.citation or "'" in item.statement]
    assert quoted
    for tag in re.findall("<[^>]*>", report.to_html()):
        assert re.fullmatch(
            r"<(!DOCTYPE html|/?[a-z][a-z0-9]*( [a-zA-Z-]+=\"[^\"<>]*\")*/?)>", tag
        ), tag
    for reference in re.findall("&[^;]{0,8};?", report.to_html()):
        assert re.fullmatch("&(amp|lt|gt|quot|#39);", reference), reference


@pytest.mark.parametrize("columns", [80, 100, 160])
def test_the_text_of_a_report_at_a_prompt_is_a_table_that_fits(
    columns: int, report: spo.Report, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    head, title, *rows = repr(report).splitlines()
    assert head == f"Report as at 2025-04-01: unknown ({len(report)} findings)"
    assert title.split() == ["verdict", "provision", "about", "why"]
    assert len(rows) == len(report)
    starts = [title.index(word) for word in title.split()]
    for row, finding in zip(rows, report.findings, strict=True):
        assert len(row) <= columns
        cells = [row[a:b].strip() for a, b in zip(starts, [*starts[1:], columns + 1], strict=True)]
        assert cells[0].lower().replace(" ", "_") == finding.verdict.name
        assert finding.provision.citation.startswith(cells[1])
        assert cells[2].split()[0] in finding.subject.split()
        assert finding.text.startswith(cells[3].removesuffix(" ..."))


def test_str_is_the_report_as_text(report: spo.Report) -> None:
    assert str(report) == report.to_text()
    assert f"{report}" == report.to_text()


@pytest.mark.parametrize("width", [80, 96])
@pytest.mark.parametrize("path", EXAMPLES, ids=name_of)
def test_the_text_of_a_report_keeps_to_its_width(path: Path, width: int) -> None:
    for line in check(path).to_text(width=width).splitlines():
        assert len(line) <= width or re.search("SHA-256 [0-9a-f]{64}$", line)


@of_every_file
def test_the_text_of_a_report_says_every_finding(path: Path) -> None:
    report = check(path)
    plain = " ".join(report.to_text(width=10_000).split())
    for finding in report.findings:
        assert finding.text in plain
        assert finding.provision.heading in plain
        for pointer in finding.missing:
            # Conditions of which the same is missing are told together.
            one, several = r"/conditions/\d+/", r"/conditions/(\d+|\{[\d,]+\})/"
            assert re.sub(one, "/", pointer) in re.sub(several, "/", plain)
    for verdict, number in report.counts.items():
        assert (WORDS[verdict].upper() in report.to_text()) == (number > 0)


def test_a_report_tells_of_a_law_it_cannot_know_and_of_orders_to_come(case: spo.CaseFile) -> None:
    codes = [n.code for n in spo.check(case, as_at=date(2399, 12, 31)).notices]
    assert codes == ["law_not_known_so_late"]
    early = spo.check(case, as_at=date(2025, 3, 30)).notices
    assert [(n.code, n.pointer) for n in early] == [("order_after_as_at", "/orders/0/made_on")]


def test_a_report_tells_which_answer_looks_at_reported_acts() -> None:
    case = spo.CaseFile(
        defendant=spo.Defendant(id="D1"),
        events=[],
        conduct=[spo.Conduct(id="X1", is_=spo.OtherConduct())],
    )
    notices = spo.check(case, as_at=AS_AT).notices
    assert [(n.code, n.pointer) for n in notices] == [
        ("nothing_to_check", ""),
        ("conduct_looked_at_apart", "/conduct"),
    ]


def test_the_register_of_open_questions_is_whole() -> None:
    questions = spo.open_questions()
    numbers = range(1, len(questions) + 1)
    assert len(questions) >= 41
    assert [question.id for question in questions] == [f"Q{n}" for n in numbers]
    assert [question.number for question in questions] == list(numbers)
    for question in questions:
        assert question.question.endswith("?")
        assert question.handling.endswith(".")
        for reading in question.readings:
            assert reading.endswith(".")
        for provision in question.provisions:
            assert provision in PROVISIONS, question.id
