"""The calendar, read again with another library than the one that writes it."""

import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import lives
import pytest
import vobject
from support import AS_AT, GOOD, name_of

import spo
from spo.calendar import to_ics

DAY = timedelta(days=1)


@pytest.fixture(scope="module")
def deadlines() -> spo.Deadlines:
    return spo.deadlines(lives.case(events=posted(), notifications=None), as_at=date(2025, 4, 1))


def posted() -> list[Any]:
    """The order's copy went by post, so that the last day to notify may be read two ways."""
    return [
        spo.Served(id="V1", order="O1", on=date(2025, 4, 1), how=spo.ServiceMethod.posted),
        spo.HearingFixed(id="V2", application="A1", on=date(2025, 6, 2)),
        spo.NameUsed(id="V3", on=date(2025, 4, 1), name=lives.NAME),
        spo.Moved(id="V4", on=date(2025, 4, 1), address=lives.ADDRESS),
    ]


def read(written: bytes) -> Any:
    return vobject.readOne(written.decode())


def days_of(deadline: spo.Deadline) -> list[date]:
    return sorted({deadline.day, deadline.latest or deadline.day})


def test_another_library_reads_every_day(deadlines: spo.Deadlines) -> None:
    events = read(to_ics(deadlines)).vevent_list
    assert [(event.dtstart.value, event.dtend.value) for event in events] == [
        (day, day + DAY) for deadline in deadlines for day in days_of(deadline)
    ]
    told = [deadline for deadline in deadlines for _ in days_of(deadline)]
    for event, deadline in zip(events, told, strict=True):
        assert event.dtstart.params == {"VALUE": ["DATE"]}
        assert event.dtstamp.value.isoformat() == "2025-04-01T00:00:00+00:00"
        assert deadline.finding.subject in event.summary.value
        assert deadline.finding.text in event.description.value
        assert deadline.finding.provision.citation in event.description.value
        for finding in (deadline.finding, *deadline.clock):
            assert finding.text in event.description.value
            assert all(pointer in event.description.value for pointer in finding.rests_on)
            question = finding.open_question
            assert question is None or f"{question.id}: " in event.description.value
        assert event.categories.value == ["SPO", deadline.kind.name]
        assert event.transp.value == "TRANSPARENT"


def test_the_last_day_to_notify_names_the_service_and_its_rule(deadlines: spo.Deadlines) -> None:
    first = next(
        event
        for event in read(to_ics(deadlines)).vevent_list
        if event.categories.value[1] == "notification" and "order O1" in event.summary.value
    )
    assert "MCR 1981 r.115(4)" in first.description.value
    assert "Rests on /events/0/served/how, /events/0/served/on" in first.description.value
    assert "A different day may be shown" in first.description.value


def test_a_day_that_can_be_read_two_ways_is_two_events(deadlines: spo.Deadlines) -> None:
    doubtful = [deadline for deadline in deadlines if len(days_of(deadline)) == 2]
    written = to_ics(deadlines).decode()
    assert written.count("earlier reading") == written.count("later reading") == len(doubtful)


def test_duties_and_renewals_sound_an_alarm_and_nothing_else_does(
    deadlines: spo.Deadlines,
) -> None:
    loud = {"notification": timedelta(hours=-15), "renewal_reminder": timedelta(hours=9)}
    kinds = set()
    for event in read(to_ics(deadlines)).vevent_list:
        kind = event.categories.value[1]
        kinds.add(kind)
        alarms = getattr(event, "valarm_list", [])
        assert [alarm.trigger.value for alarm in alarms] == ([loud[kind]] if kind in loud else [])
        assert all(alarm.action.value == "DISPLAY" for alarm in alarms)
    assert kinds > loud.keys()


@pytest.mark.parametrize("path", GOOD, ids=name_of)
def test_every_event_has_an_id_of_its_own_which_does_not_change(path: Path) -> None:
    def summaries(as_at: date) -> dict[str, str]:
        written = to_ics(spo.deadlines(spo.load(path), as_at=as_at))
        events = getattr(read(written), "vevent_list", [])
        told = {event.uid.value: f"{event.dtstart.value} {event.summary.value}" for event in events}
        assert len(told) == len(events)
        return told

    early, late = summaries(AS_AT - DAY), summaries(AS_AT)
    assert {uid: early[uid] for uid in early if uid in late} == {
        uid: late[uid] for uid in late if uid in early
    }
    assert {text for text in early.values() if text in late.values()} == {
        early[uid] for uid in early if uid in late
    }


def test_the_same_deadlines_give_the_same_bytes(deadlines: spo.Deadlines) -> None:
    again = spo.deadlines(deadlines.case, as_at=deadlines.as_at)
    assert to_ics(again) == to_ics(deadlines)


def test_the_file_keeps_to_rfc_5545(deadlines: spo.Deadlines) -> None:
    written = to_ics(deadlines)
    lines = written.split(b"\r\n")
    assert lines[0] == b"BEGIN:VCALENDAR"
    assert lines[-2:] == [b"END:VCALENDAR", b""]
    assert b"VERSION:2.0" in lines
    assert f"PRODID:-//libspo//libspo {spo.__version__}//EN".encode() in lines
    assert max(map(len, lines)) <= 75
    assert b"\n" not in written.replace(b"\r\n", b"")


def test_a_calendar_without_days_is_a_calendar() -> None:
    empty = spo.deadlines(spo.CaseFile(defendant=spo.Defendant(id="D1")), as_at=AS_AT)
    assert read(to_ics(empty)).prodid.value.startswith("-//libspo//")


def test_nothing_personal_is_written(deadlines: spo.Deadlines) -> None:
    for case, as_at in ((deadlines.case, AS_AT), (lives.case(), date(2025, 3, 31))):
        written = to_ics(spo.deadlines(case, as_at=as_at))
        plain = written.replace(b"\r\n ", b"").decode()
        for secret in (*lives.SECRETS, lives.WORDING, lives.REWORDED, lives.ADDED):
            assert secret not in plain


def test_only_deadlines_are_written() -> None:
    with pytest.raises(TypeError, match="deadlines must be Deadlines, not list"):
        to_ics([])  # type: ignore[arg-type]


def test_without_the_extra_it_is_told_what_to_install() -> None:
    program = """
import sys
sys.modules["icalendar"] = None
from datetime import date
import spo
from spo.calendar import to_ics
to_ics(spo.deadlines(spo.CaseFile(defendant=spo.Defendant(id="D1")), as_at=date(2025, 4, 1)))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.returncode == 1
    assert "ImportError: writing a calendar needs icalendar" in done.stderr
    assert 'pip install "libspo[calendar]"' in done.stderr
