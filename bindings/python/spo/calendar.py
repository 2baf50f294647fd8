"""The days to come as an iCalendar file (RFC 5545), for any calendar program.

    from spo.calendar import to_ics

    deadlines = spo.deadlines(case, as_at=date(2025, 4, 1))
    Path("deadlines.ics").write_bytes(to_ics(deadlines))

It needs the extra `calendar`: pip install "libspo[calendar]". What it writes holds ids, days and
the law, and nothing personal. No clock is read: the same deadlines give the same bytes.
"""

import hashlib
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from spo import _spo

if TYPE_CHECKING:
    from icalendar import Alarm, Event

_WORDS = {
    _spo.DeadlineKind.notification: "Last day to notify the police",
    _spo.DeadlineKind.order_ends: "Last day",
    _spo.DeadlineKind.condition_ends: "Last day of its own period",
    _spo.DeadlineKind.free_discharge: "First day of discharge without consent",
    _spo.DeadlineKind.renewal_reminder: "Think of renewal",
    _spo.DeadlineKind.interim_before_hearing: "Interim order ends before the hearing",
    _spo.DeadlineKind.hearing: "Hearing",
    _spo.DeadlineKind.appeal: "Last day to appeal",
    _spo.DeadlineKind.hearsay_notice: "Last day to serve notice of hearsay",
    _spo.DeadlineKind.turns_18: "Eighteenth birthday",
}
_NINE = timedelta(hours=9)
# When to sound, counted from midnight at the beginning of the day.
_ALARMS = {
    _spo.DeadlineKind.notification: _NINE - timedelta(days=1),  # while there is a day left
    _spo.DeadlineKind.renewal_reminder: _NINE,
}


def to_ics(deadlines: _spo.Deadlines) -> bytes:
    """The deadlines as all-day events; two where a day can be read two ways."""
    if not isinstance(deadlines, _spo.Deadlines):
        raise TypeError(f"to_ics(): deadlines must be Deadlines, not {type(deadlines).__name__}")
    try:
        from icalendar import Calendar
    except ImportError as error:
        raise ImportError(
            'writing a calendar needs icalendar; install it with: pip install "libspo[calendar]"'
        ) from error
    calendar = Calendar()
    calendar.add("prodid", f"-//libspo//libspo {_spo.library_version}//EN")
    calendar.add("version", "2.0")
    # An event must say when it was written. No clock is read, so it says the as-at day.
    stamp = datetime.combine(deadlines.as_at, time(), UTC)
    digest = hashlib.sha256(deadlines.case.to_canonical_json().encode()).hexdigest()
    for deadline in deadlines:
        for day, reading in _days(deadline):
            calendar.add_component(_event(deadline, day, reading, stamp, digest))
    written: bytes = calendar.to_ical()
    return written


def _days(deadline: _spo.Deadline) -> Iterator[tuple[date, str]]:
    """The day, or both days with a word for each."""
    if deadline.latest is None or deadline.latest == deadline.day:
        yield deadline.day, ""
    else:
        yield deadline.day, " (the earlier reading)"
        yield deadline.latest, " (the later reading)"


def _event(
    deadline: _spo.Deadline, day: date, reading: str, stamp: datetime, digest: str
) -> "Event":
    from icalendar import Event

    event = Event()
    event.add("uid", _uid(deadline, day, digest))
    event.add("dtstamp", stamp)
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("summary", _summary(deadline) + reading)
    event.add("description", _description(deadline))
    event.add("categories", ["SPO", deadline.kind.name])
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")  # a day to know of does not make anybody busy
    if deadline.kind in _ALARMS:
        event.add_component(_alarm(deadline))
    return event


def _alarm(deadline: _spo.Deadline) -> "Alarm":
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", _summary(deadline))
    alarm.add("trigger", _ALARMS[deadline.kind])
    return alarm


def _uid(deadline: _spo.Deadline, day: date, digest: str) -> str:
    """The same for the same day of the same file, so that reading it twice adds nothing."""
    parts = [
        digest,
        deadline.kind.name,
        deadline.order,
        deadline.condition,
        deadline.event,
        deadline.finding.subject,
        day.isoformat(),
    ]
    return hashlib.sha256("\n".join(map(str, parts)).encode()).hexdigest()[:32] + "@libspo"


def _summary(deadline: _spo.Deadline) -> str:
    return f"{_WORDS[deadline.kind]}: {deadline.finding.subject}"


def _description(deadline: _spo.Deadline) -> str:
    """The day and why, then what started its clock; open questions once each, at the end."""
    findings = (deadline.finding, *deadline.clock)
    lines = [line for finding in findings for line in _told(finding)]
    questions = {q.id: q.question for q in (finding.open_question for finding in findings) if q}
    lines += [f"{id}: {question}" for id, question in questions.items()]
    return "\n".join(lines)


def _told(finding: _spo.Finding) -> Iterator[str]:
    yield finding.text
    yield f"{finding.provision.citation} ({finding.provision.instrument})"
    if finding.rests_on:
        yield "Rests on " + ", ".join(finding.rests_on)
