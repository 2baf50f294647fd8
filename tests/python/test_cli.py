"""The command `spo`, run as people run it."""

import errno
import json
import os
import pty
import re
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from support import AS_AT, BAD, EVERYTHING, FIRST_ORDER, ROOT

import spo
from spo.calendar import to_ics

CASES = FIRST_ORDER.parent
LIFE = CASES / "interim-replaced-by-full.json"
BREAKS_THE_ACT = CASES / "breaks-the-act.json"
MANY_FAULTS = BAD / "many_faults.json"
AS_AT_ARGUMENTS = ["--as-at", AS_AT.isoformat()]
COLOUR = re.compile(r"\x1b\[[0-9;]*m")

INSTALLED = Path(sys.executable).with_name("spo")
SPO = [str(INSTALLED)] if INSTALLED.exists() else [sys.executable, "-m", "spo.cli"]


def environment(**changes: str) -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if k not in {"COLUMNS", "LINES", "NO_COLOR"}}
    return kept | {"TERM": "xterm"} | changes


def run(*arguments: Any, stdin: bytes = b"", **changes: str) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [*SPO, *map(str, arguments)], input=stdin, capture_output=True, env=environment(**changes)
    )
    return subprocess.CompletedProcess(
        done.args, done.returncode, done.stdout.decode(), done.stderr.decode()
    )


def on_a_terminal(*arguments: Any, **changes: str) -> str:
    """What the command writes when its output is a terminal."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [*SPO, *map(str, arguments)], stdout=theirs, env=environment(**changes)
    ) as process:
        os.close(theirs)
        written = b""
        while True:
            try:
                piece = os.read(ours, 65536)
            except OSError as error:
                if error.errno != errno.EIO:  # what Linux says when the other end is closed
                    raise
                break
            if not piece:
                break
            written += piece
        process.wait()
    os.close(ours)
    return written.decode().replace("\r\n", "\n")


def test_the_status_is_0_when_nothing_is_not_met() -> None:
    done = run("check", FIRST_ORDER, *AS_AT_ARGUMENTS)
    assert (done.returncode, done.stderr) == (0, "")
    assert "UNKNOWN" in done.stdout


def test_the_status_is_1_when_something_is_not_met() -> None:
    done = run("check", BREAKS_THE_ACT, *AS_AT_ARGUMENTS)
    assert (done.returncode, done.stderr) == (1, "")
    assert "NOT MET" in done.stdout


def test_the_status_is_2_when_a_file_cannot_be_read() -> None:
    assert run("check", MANY_FAULTS, *AS_AT_ARGUMENTS).returncode == 2


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["chekc"],
        ["check"],
        ["check", FIRST_ORDER],
        ["check", *AS_AT_ARGUMENTS],
        ["check", FIRST_ORDER, *AS_AT_ARGUMENTS, "--format", "pdf"],
        ["timeline"],
        ["timeline", LIFE, "--format", "pdf"],
        ["timeline", LIFE, "--mark", "today"],
        ["state", LIFE],
        ["state", LIFE, "--on", "2025-04-01", "--format", "svg"],
        ["duties", LIFE],
        ["deadlines", LIFE],
        ["deadlines", LIFE, *AS_AT_ARGUMENTS, "--renewal-lead", "-1"],
        ["penalty", *AS_AT_ARGUMENTS],
        ["penalty", "ST19001"],
        ["penalty", "ST19001", "--on", "then", *AS_AT_ARGUMENTS],
        ["offences", "--format", "html"],
        ["served", "--how", "posted", "--on", "2025-04-01"],
        ["served", "--document", "letter"],
        ["served", "--document", "order", "--how", "by pigeon"],
        ["count", "--years", "2"],
        ["count", "--beginning-with", "2025-03-31", "--after", "2025-03-31"],
        ["schema", "law"],
    ],
    ids=lambda arguments: " ".join(map(str, arguments)) or "nothing",
)
def test_the_status_is_2_when_the_command_is_not_understood(arguments: list[Any]) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("usage: spo")


@pytest.mark.parametrize(
    "day", ["yesterday", "2025-02-29", "20250401", "2025-W14-2", "2025-4-1", "1 April 2025", ""]
)
def test_a_day_is_written_one_way(day: str) -> None:
    done = run("check", FIRST_ORDER, "--as-at", day)
    assert done.returncode == 2
    assert f"{day!r} is not a day written YYYY-MM-DD" in done.stderr


@pytest.mark.parametrize("day", ["1899-12-31", "2400-01-01", "0001-01-01", "9999-12-31"])
def test_a_day_outside_the_calendar_is_told_without_a_traceback(day: str) -> None:
    for arguments in (
        ["check", FIRST_ORDER, "--as-at", day],
        ["count", "--days", 1, "--after", day],
    ):
        done = run(*arguments)
        assert (done.returncode, done.stdout) == (2, "")
        assert f"{day} is not from 1900-01-01 to 2399-12-31" in done.stderr


def test_the_formats_are_those_of_the_library(report: spo.Report) -> None:
    def check(*arguments: str) -> str:
        return run("check", FIRST_ORDER, *AS_AT_ARGUMENTS, *arguments).stdout

    assert check() == check("--format", "text") == report.to_text(width=100)
    assert check("--width", "60") == report.to_text(width=60)
    assert check("--format", "json") == report.to_json()
    assert check("--format", "html") == report.to_html()


def test_every_problem_of_a_file_is_told_with_place_found_and_expected() -> None:
    done = run("check", MANY_FAULTS, *AS_AT_ARGUMENTS)
    with pytest.raises(spo.Problem) as caught:
        spo.load(MANY_FAULTS)
    defects = caught.value.defects
    assert len(defects) == 17
    assert done.stdout == ""
    assert f"{MANY_FAULTS} could not be read: 17 problems" in done.stderr
    told = [line.strip() for line in done.stderr.splitlines()]
    for defect in defects:
        at = told.index(f"at {defect.pointer}")
        assert told[at + 1] == f"found     {defect.found}"
        assert told[at + 2] == f"expected  {defect.expected}"


def test_one_problem_is_one_problem_and_may_be_of_the_whole_file() -> None:
    done = run("check", BAD / "empty.json", *AS_AT_ARGUMENTS)
    assert "could not be read: 1 problem\n" in done.stderr
    assert "at the whole file" in done.stderr


def test_a_missing_file_and_a_folder_are_told_without_a_traceback() -> None:
    for path in (CASES / "no-such.json", CASES):
        done = run("check", path, *AS_AT_ARGUMENTS)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.startswith(f"spo: {path}: ")
        assert len(done.stderr.splitlines()) == 1


def test_a_hyphen_means_standard_input(report: spo.Report) -> None:
    done = run("check", "-", *AS_AT_ARGUMENTS, stdin=FIRST_ORDER.read_bytes())
    assert (done.returncode, done.stdout) == (0, report.to_text(width=100))
    assert run("check", "-", *AS_AT_ARGUMENTS).returncode == 2


def test_several_files_are_all_checked_whatever_becomes_of_one(report: spo.Report) -> None:
    files = [MANY_FAULTS, FIRST_ORDER, BREAKS_THE_ACT, CASES / "no-such.json"]
    done = run("check", *files, *AS_AT_ARGUMENTS)
    assert done.returncode == 2
    assert done.stdout.startswith(f"--- {FIRST_ORDER} ---\n{report.to_text(width=100)}")
    assert "NOT MET" in done.stdout
    assert str(MANY_FAULTS) in done.stderr
    assert "no-such.json" in done.stderr
    assert run("check", FIRST_ORDER, BREAKS_THE_ACT, *AS_AT_ARGUMENTS).returncode == 1


def test_there_is_no_colour_when_the_output_is_no_terminal() -> None:
    assert not COLOUR.search(run("check", BREAKS_THE_ACT, *AS_AT_ARGUMENTS).stdout)


def test_colour_on_a_terminal_stands_beside_the_same_words() -> None:
    plain = run("check", BREAKS_THE_ACT, *AS_AT_ARGUMENTS).stdout
    coloured = on_a_terminal("check", BREAKS_THE_ACT, *AS_AT_ARGUMENTS)
    assert COLOUR.search(coloured)
    assert COLOUR.sub("", coloured) == plain


@pytest.mark.parametrize(
    "changes", [{"NO_COLOR": "1"}, {"NO_COLOR": "0"}, {"TERM": "dumb"}], ids=str
)
def test_colour_can_be_refused(changes: dict[str, str]) -> None:
    assert not COLOUR.search(on_a_terminal("check", BREAKS_THE_ACT, *AS_AT_ARGUMENTS, **changes))


def test_an_empty_no_color_refuses_nothing() -> None:
    """As https://no-color.org has it."""
    assert COLOUR.search(on_a_terminal("check", BREAKS_THE_ACT, *AS_AT_ARGUMENTS, NO_COLOR=""))


@pytest.mark.parametrize("format", ["json", "html"])
def test_a_document_is_never_coloured(format: str) -> None:
    written = on_a_terminal("check", BREAKS_THE_ACT, *AS_AT_ARGUMENTS, "--format", format)
    assert not COLOUR.search(written)


def test_a_reader_who_goes_away_was_not_told_everything() -> None:
    command = [*SPO, "check", *[str(FIRST_ORDER)] * 40, *AS_AT_ARGUMENTS]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()
    ) as process:
        assert process.stdout and process.stderr
        assert process.stdout.readline() == f"--- {FIRST_ORDER} ---\n".encode()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 2


@pytest.mark.parametrize("width", ["0", "39", "1001", "99999999999", "-5", "wide"])
def test_a_width_that_is_no_width_is_refused(width: str) -> None:
    assert run("check", FIRST_ORDER, *AS_AT_ARGUMENTS, "--width", width).returncode == 2


@pytest.mark.parametrize("form", ["json", "html"])
def test_documents_are_written_one_at_a_time(form: str) -> None:
    done = run("check", FIRST_ORDER, BREAKS_THE_ACT, *AS_AT_ARGUMENTS, "--format", form)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "one case file at a time" in done.stderr


def test_an_output_that_takes_nothing_is_an_error_and_not_a_verdict() -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [*SPO, "check", str(FIRST_ORDER), *AS_AT_ARGUMENTS],
            stdout=full,
            stderr=subprocess.PIPE,
            env=environment(),
            check=False,
        )
    assert done.returncode == 2


def test_counting_tells_the_last_day_and_why() -> None:
    done = run("count", "--years", 2, "--beginning-with", "2025-03-10")
    assert done.returncode == 0
    assert "2 years beginning with 2025-03-10: the last day is 2027-03-09\n" in done.stdout
    assert "other method" not in done.stdout
    done = run("count", "--days", 21, "--after", "2025-03-10")
    assert "21 days after 2025-03-10: the last day is 2025-03-31\n" in done.stdout


def test_counting_tells_both_days_where_two_methods_differ() -> None:
    done = run("count", "--years", 2, "--beginning-with", "2022-03-01")
    assert "the last day is 2024-02-29\nby the other method: 2024-02-28\n" in done.stdout
    assert "no authority" in done.stdout


@pytest.mark.parametrize(
    "arguments",
    [
        ["--after", "2025-03-10"],
        ["--years", "-1", "--after", "2025-03-10"],
        ["--years", "9999", "--after", "2025-03-10"],
        ["--years", "10000", "--after", "2025-03-10"],
        ["--years", "1", "--after", "1899-12-31"],
        ["--years", str(10**30), "--after", "2025-03-10"],
    ],
    ids=lambda arguments: " ".join(arguments),
)
def test_a_period_that_cannot_be_counted_is_told_without_a_traceback(arguments: list[str]) -> None:
    done = run("count", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Traceback" not in done.stderr
    assert done.stderr


def test_the_law_can_be_listed_and_looked_up() -> None:
    listed = run("law")
    assert listed.returncode == 0
    first, *rest = listed.stdout.splitlines()
    assert spo.law_version in first
    assert spo.law_known_up_to.isoformat() in first
    assert [line.split()[0] for line in rest] == [item.id for item in spo.provisions()]
    shown = run("law", "spa-2019:s3(2)").stdout
    item = spo.provision("spa-2019:s3(2)")
    for words in (item.citation, item.heading, item.statement, item.link, "2020-01-20"):
        assert words in shown


def test_a_provision_of_which_no_commencement_is_known_says_so() -> None:
    assert "in force from not known" in run("law", "cpa-2026:orders-on-conviction").stdout


def test_a_provision_that_does_not_exist_is_told_without_a_traceback() -> None:
    done = run("law", "s.3(2)")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "spo: found no such provision; expected an id such as spa-2019:s3(2)\n"


def test_the_schemas_are_printed() -> None:
    schemas = ROOT / "schema"
    case = (schemas / "spo-case-1.schema.json").read_text("utf-8")
    report = (schemas / "spo-report-1.schema.json").read_text("utf-8")
    assert run("schema").stdout == run("schema", "case").stdout == case
    assert run("schema", "report").stdout == report
    assert json.loads(case)["$id"] == "urn:libspo:spo-case:1"


def test_the_version_is_printed() -> None:
    assert run("--version").stdout == f"libspo {spo.__version__}\n"


@pytest.mark.parametrize(
    "verb",
    [
        "check",
        "timeline",
        "state",
        "duties",
        "deadlines",
        "offences",
        "penalty",
        "served",
        "count",
        "law",
        "schema",
    ],
)
def test_every_verb_explains_itself(verb: str) -> None:
    done = run(verb, "--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"usage: spo {verb}")
    assert verb in run("--help").stdout


def test_the_output_can_be_read_where_there_is_only_ascii() -> None:
    for arguments in (
        ["law"],
        ["check", FIRST_ORDER, *AS_AT_ARGUMENTS],
        ["timeline", LIFE],
        ["timeline", LIFE, "--format", "svg"],
        ["timeline", LIFE, "--format", "html"],
        ["state", LIFE, "--on", "2025-04-01"],
        ["state", EVERYTHING, "--on", "2025-04-01"],
        ["state", EVERYTHING, "--on", "2025-04-01", "--format", "json"],
        ["duties", LIFE, *AS_AT_ARGUMENTS],
        ["deadlines", LIFE, *AS_AT_ARGUMENTS],
        ["offences"],
        ["offences", "ST19001"],
        ["penalty", "ST19001", *AS_AT_ARGUMENTS],
        ["--help"],
    ):
        done = run(*arguments, PYTHONIOENCODING="ascii", PYTHONUTF8="0", LC_ALL="C")
        assert (done.returncode, done.stderr) == (0, "")


# The life of a case.


def told(*arguments: Any) -> str:
    done = run(*arguments)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_a_timeline_is_written_in_the_formats_of_the_library() -> None:
    timeline = spo.timeline(spo.load(LIFE))
    assert told("timeline", LIFE) == timeline.to_text(width=100)
    assert told("timeline", LIFE, "--width", "60") == timeline.to_text(width=60)
    assert told("timeline", LIFE, "--format", "svg") == timeline.to_svg()
    assert told("timeline", LIFE, "--format", "html") == timeline.to_html()
    assert told("timeline", LIFE, "--format", "json") == timeline.to_json()
    marked = told("timeline", LIFE, "--format", "svg", "--mark", AS_AT.isoformat())
    assert marked == timeline.to_svg(mark=AS_AT) != timeline.to_svg()
    done = run("timeline", LIFE, "--mark", AS_AT.isoformat())
    assert (done.returncode, done.stdout) == (2, "")
    assert "marked in an svg only" in done.stderr


def test_every_answer_on_a_day_is_a_page_when_asked() -> None:
    case, day = spo.load(LIFE), AS_AT
    page = told("state", LIFE, "--on", day.isoformat(), "--format", "html")
    assert page == spo.state(case, on=day).to_html()
    listed = told("state", LIFE, "--on", day.isoformat(), "--format", "html", "--changes")
    first = spo.timeline(case).changes[0].isoformat()
    assert f"<h2>The answer changes on</h2>\n<ul>\n<li>{first}</li>" in listed
    assert listed.replace(
        listed[listed.index("<h2>The answer ch") : listed.index("</art")], ""
    ) == (page)
    as_at = ["--as-at", day.isoformat(), "--format", "html"]
    assert told("duties", LIFE, *as_at) == spo.duties(case, as_at=day).to_html()
    assert told("deadlines", LIFE, *as_at) == spo.deadlines(case, as_at=day).to_html()


def test_a_state_is_written_with_the_days_on_which_it_changes_when_asked() -> None:
    timeline = spo.timeline(spo.load(LIFE))
    state = timeline.state(on=AS_AT)
    days = [day.isoformat() for day in timeline.changes]
    command = ["state", LIFE, "--on", AS_AT.isoformat()]
    assert told(*command) == state.to_text(width=100)
    assert told(*command, "--format", "json") == state.to_json()
    text = told(*command, "--changes")
    assert text.startswith(state.to_text(width=100).rstrip())
    assert text.split("The answer changes on:")[1].split() == days
    document = json.loads(told(*command, "--changes", "--format", "json"))
    assert document == {"state": json.loads(state.to_json()), "changes": days}


def test_duties_and_deadlines_are_written_in_the_formats_of_the_library() -> None:
    case = spo.load(LIFE)
    duties, deadlines = spo.duties(case, as_at=AS_AT), spo.deadlines(case, as_at=AS_AT)
    for verb, answer in (("duties", duties), ("deadlines", deadlines)):
        command = [verb, LIFE, *AS_AT_ARGUMENTS]
        assert told(*command) == answer.to_text(width=100)
        assert told(*command, "--format", "json") == answer.to_json()
    later = spo.deadlines(case, as_at=AS_AT, renewal_lead_days=90)
    command = ["deadlines", LIFE, *AS_AT_ARGUMENTS, "--renewal-lead", "90", "--format", "json"]
    assert told(*command) == later.to_json()
    done = run("deadlines", LIFE, *AS_AT_ARGUMENTS, "--renewal-lead", "3651")
    assert (done.returncode, done.stdout) == (2, "")
    assert "3650" in done.stderr


def test_a_calendar_is_written_beside_the_deadlines_or_alone(tmp_path: Path) -> None:
    deadlines = spo.deadlines(spo.load(LIFE), as_at=AS_AT)
    command = ["deadlines", LIFE, *AS_AT_ARGUMENTS]
    file = tmp_path / "deadlines.ics"
    assert told(*command, "--ics", file) == deadlines.to_text(width=100)
    assert file.read_bytes() == to_ics(deadlines)
    alone = run(*command, "--ics", "-").stdout
    assert alone.encode() == to_ics(deadlines)
    done = run(*command, "--ics", tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"spo: {tmp_path}: ")


@pytest.mark.parametrize(
    "command",
    [
        ["timeline"],
        ["state", "--on", "2025-04-01"],
        ["duties", *AS_AT_ARGUMENTS],
        ["deadlines", *AS_AT_ARGUMENTS],
    ],
    ids=lambda command: command[0],
)
def test_every_verb_that_reads_a_file_tells_what_is_wrong_with_it(command: list[str]) -> None:
    verb, *rest = command
    done = run(verb, MANY_FAULTS, *rest)
    assert (done.returncode, done.stdout) == (2, "")
    assert "could not be read: 17 problems" in done.stderr
    done = run(verb, CASES / "no-such.json", *rest)
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1
    done = run(verb, "-", *rest, stdin=LIFE.read_bytes())
    assert (done.returncode, done.stdout) == (0, run(verb, LIFE, *rest).stdout)


def test_a_deemed_day_is_told_with_its_rule() -> None:
    text = told("served", "--document", "order", "--how", "posted", "--on", "2025-04-16")
    answer = spo.deemed_service(
        document=spo.Document.order, how=spo.ServiceMethod.posted, on=date(2025, 4, 16)
    )
    first, why, shown = text.splitlines()
    assert first == "taken to be received on 2025-04-23"
    assert why == f"{answer.provision.citation}: {answer.why}"
    assert shown == "A different day may be shown."


def test_a_deemed_day_says_up_to_when_the_bank_holidays_are_known() -> None:
    known = f"Bank holidays are known up to {spo.bank_holidays_known_up_to.isoformat()}: "
    posted = ["served", "--document", "order", "--how", "posted", "--on"]
    assert "on 2028-05-25\n" in told(*posted, "2028-05-22")
    assert known in told(*posted, "2028-05-22")
    assert known not in told(*posted, "2026-11-18")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--how", "legal_representative", "--on", "2025-04-16"], ["16 or on 2025-04-23", "Q39: "]),
        (["--how", "posted", "--produced-on", "2025-04-01"], ["received on 2025-04-09"]),
        (["--how", "other", "--court-directed", "--on", "2025-04-01"], ["received on 2025-04-04"]),
        (["--shown-received-on", "2025-04-02"], ["received on 2025-04-02"]),
        ([], ["no day of receipt is given", "not recorded"]),
    ],
)
def test_the_facts_of_a_service_are_read(arguments: list[str], words: list[str]) -> None:
    text = told("served", "--document", "order", *arguments)
    assert all(word in text for word in words), text


def test_the_facts_of_a_summons_and_of_a_fax_are_read() -> None:
    set_by_court = ["--how", "fax", "--court-set-day", "2025-04-07"]
    assert "on 2025-04-07" in told("served", "--document", "summons", *set_by_court)
    fax = ["served", "--document", "hearsay_papers", "--how", "fax", "--on", "2025-04-01"]
    assert "on 2025-04-01" in told(*fax, "--before-four", "yes")
    assert "on 2025-04-02" in told(*fax, "--before-four", "no")
    assert "no day" in told(*fax)


# Offences and what they carry.


def test_the_offences_and_the_codes_are_listed_and_the_gap_among_them() -> None:
    listed = told("offences")
    for offence in spo.offences():
        assert f"{offence.code}  {offence.pnld}" in listed
    for code in spo.court_codes():
        assert f"{code.code or 'none':<8} {code.title}\n" in listed
    assert "There is no code for it" in listed
    document = json.loads(told("offences", "--format", "json"))
    assert document["format"] == "spo-offences/1"
    assert [one["code"] for one in document["offences"]] == [o.code for o in spo.offences()]
    gap = next(c for c in document["court_codes"] if c["matter"] == "apply_for_interim")
    assert "code" not in gap


def test_one_offence_is_told_with_how_sure_its_data_are() -> None:
    breach = told("offences", "ST19001")
    assert breach == told("offences", "H20164")
    for words in ("s.8(1) (as a source states)", "barred (s.8(4))", "008/74", "PH97006"):
        assert words in breach
    assert "nothing is worked out about these" in breach
    name = told("offences", "ST19003")
    for words in ("s.9(3), s.11(1)(a) (matched by title)", "none was found", "resides or is found"):
        assert words in " ".join(name.split())
    assert "PH97006" not in name
    document = json.loads(told("offences", "ST19003", "--format", "json"))
    assert document["offences"][0]["created_by"] == ["spa-2019:s9(3)", "spa-2019:s11(1)(a)"]
    done = run("offences", "ST19007")
    assert (done.returncode, done.stdout) == (2, "")
    assert "no such offence" in done.stderr


def penalty(*arguments: str) -> str:
    return told("penalty", "ST19001", "--born", "1990-04-02", *arguments, *AS_AT_ARGUMENTS)


def test_a_penalty_is_told_with_its_rows_and_why() -> None:
    settled = penalty("--on", "2022-05-01", "--convicted-on", "2025-02-03")
    assert "on summary conviction   6 months, a fine, or both\n" in settled
    assert "on indictment           5 years, a fine, or both\n" in settled
    assert "supposing" not in settled
    open_ = penalty("--on", "2022-05-02")
    assert "on summary conviction   6 or 12 months, a fine, or both\n" in open_
    assert "supposing a conviction on 2025-04-01: 12 months\n" in open_
    assert "which is not recorded" in " ".join(open_.split())
    assert "Q38: " in open_
    across = penalty("--from", "2022-05-01", "--to", "2022-05-02", "--convicted-on", "2025-02-03")
    assert "FOR THE COURT, Q17" in across
    assert spo.law_known_up_to.isoformat() in across


def test_no_adults_figure_is_written_of_a_child() -> None:
    arguments = ["--on", "2024-06-01", "--born", "2010-01-01", *AS_AT_ARGUMENTS]
    child = told("penalty", "ST19001", *arguments)
    assert child.count("no figure is shown") == 2
    assert "months," not in child
    document = json.loads(told("penalty", "ST19001", *arguments, "--format", "json"))
    maximum = document["maximum"]
    assert maximum["age"] == "under_18"
    assert {"summary_months_most", "indictment_years"}.isdisjoint(maximum)


def test_a_penalty_as_a_document_holds_what_was_asked() -> None:
    asked = ["--from", "2022-05-01", "--to", "2022-05-02", *AS_AT_ARGUMENTS]
    document = json.loads(told("penalty", "H20165", *asked, "--format", "json"))
    assert document["format"] == "spo-penalty/1"
    assert document["offence"] == "ST19002"
    assert document["asked"] == {"from": "2022-05-01", "to": "2022-05-02"}
    assert document["law"]["known_up_to"] == spo.law_known_up_to.isoformat()
    places = [place for finding in document["maximum"]["findings"] for place in finding["missing"]]
    assert places == ["/defendant/born", "/convicted_on"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["ST19007", "--on", "2024-06-01"],
        ["ST19001", "--from", "2024-06-02", "--to", "2024-06-01"],
        ["ST19001", "--on", "2024-06-01", "--to", "2024-06-02"],
    ],
    ids=lambda arguments: " ".join(arguments),
)
def test_a_penalty_that_cannot_be_asked_for_is_told_without_a_traceback(
    arguments: list[str],
) -> None:
    done = run("penalty", *arguments, *AS_AT_ARGUMENTS)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("spo: ")
