"""A whole life of an order for the tests: every kind of event, and words that may not get out."""

from datetime import date
from typing import Any

import spo

# Each stands in one place of the case and in no other text of the project.
NAME = "Zephyrine Quillfeather"
NOTIFIED_NAME = "Zephyrine Oddlestone"
ADDRESS = "3 Cinderbrook Row"
NOTIFIED_ADDRESS = "5 Tanyard Wharf Mews"
PLACE = "the gate of Hollowmere Mill"
SERVER = "Barnaby Thistlewick"
STATION = "Copperwell Lane station"
WORDING = "The defendant must not go within 150 metres of Hollowmere Mill."
REWORDED = "The defendant must not go within 250 metres of Hollowmere Mill."
ADDED = "The defendant must hand over every key to Hollowmere Mill."
SECRETS = [NAME, NOTIFIED_NAME, ADDRESS, NOTIFIED_ADDRESS, PLACE, SERVER, STATION]

CHIEF = spo.ChiefOfficer(office=spo.Office.chief_constable, force=spo.Force.cheshire)
BY_CHIEF = spo.ChangeApplicant(
    party=spo.Party.chief_officer,
    officer=CHIEF,
    relevant_as=spo.RelevantAs.applied_for_the_order,
)
BY_DEFENDANT = spo.ChangeApplicant(party=spo.Party.defendant)
HEARD = spo.Heard(
    defendant=spo.Hearing.heard,
    officers=[spo.OfficerHeard(officer=CHIEF, wanted=True, heard=True)],
)

MADE = date(2025, 3, 31)
LAST_DAY = date(2030, 3, 30)
VARIED = date(2026, 2, 10)


def condition(id: str, wording: str, **more: Any) -> spo.Condition:
    return spo.Condition(
        id=id,
        kind=spo.ConditionKind.prohibition,
        wording=wording,
        is_=spo.NoApproach(metres=150),
        protects=["P1"],
        necessary=True,
        locality=spo.UkWide(),
        **more,
    )


def order(id: str = "O1", **changes: Any) -> spo.Order:
    given: dict[str, Any] = {
        "kind": spo.OrderKind.full,
        "application": "A1",
        "court_kind": spo.CourtKind.magistrates,
        "made_on": MADE,
        "term": spo.FixedTerm(length=spo.Length(years=5)),
        "conditions": [
            condition("C1", WORDING),
            condition("C2", "Another.", term=spo.FixedTerm(length=spo.Length(years=2))),
            condition("C3", "A third."),
        ],
    }
    return spo.Order(id=id, **(given | changes))


def events() -> list[Any]:
    """One of every kind, in an order in which they could happen."""
    return [
        spo.HearingFixed(id="V1", application="A1", on=MADE, hearsay_days=14),
        spo.Served(
            id="V2",
            order="O1",
            document=spo.Document.order,
            on=date(2025, 4, 1),
            at="16:05",
            how=spo.ServiceMethod.handed,
            by=spo.Server.police,
            server=SERVER,
            capacity="constable",
            place=PLACE,
        ),
        spo.NameUsed(id="V3", on=date(2025, 6, 2), name=NAME),
        spo.Moved(
            id="V4",
            on=date(2025, 9, 5),
            home=spo.Home.england_or_wales,
            area=spo.PoliceArea.merseyside,
            address=ADDRESS,
        ),
        spo.Applied(id="V5", order="O1", on=date(2026, 1, 12), seeks=spo.Change.vary, by=BY_CHIEF),
        spo.Varied(
            id="V6",
            order="O1",
            on=VARIED,
            applied="V5",
            heard=HEARD,
            adds=[condition("C4", ADDED)],
            removes=["C3"],
            changes=[spo.ChangedCondition(condition="C1", wording=REWORDED)],
        ),
        spo.Appealed(id="V7", decision="V6", on=date(2026, 2, 20), by=BY_DEFENDANT),
        spo.AppealEnded(
            id="V8",
            appeal="V7",
            on=date(2026, 4, 14),
            outcome=spo.AppealOutcome.dismissed,
            effect=spo.AppealEffect.nothing_changed,
        ),
        spo.Applied(
            id="V9", order="O1", on=date(2028, 5, 3), seeks=spo.Change.discharge, by=BY_DEFENDANT
        ),
        spo.Determined(id="V10", applied="V9", on=date(2028, 6, 1), outcome=spo.Outcome.refused),
        spo.Renewed(
            id="V11",
            order="O1",
            on=date(2030, 2, 4),
            by=BY_CHIEF,
            heard=HEARD,
            term=spo.FixedTerm(length=spo.Length(years=2)),
            from_=date(2030, 2, 4),
        ),
        spo.Discharged(
            id="V12",
            order="O1",
            on=date(2031, 3, 3),
            by=BY_CHIEF,
            heard=HEARD,
            consents=[spo.Consent(party=spo.Party.defendant, given=True, on=date(2031, 3, 3))],
        ),
        spo.Died(id="V13", on=date(2033, 7, 7)),
    ]


def notifications() -> list[spo.Notification]:
    return [
        spo.Notification(
            id="N1",
            of=spo.NotificationOf.first,
            on=date(2025, 4, 2),
            order="O1",
            area=spo.PoliceArea.cheshire,
            station=STATION,
            attended=True,
            oral=True,
            given_to=spo.NotifiedTo.police_officer,
            names=[NOTIFIED_NAME],
            home_address=NOTIFIED_ADDRESS,
            acknowledged_in_writing=True,
            fingerprints=spo.IdentityCheck(requested=True, allowed=True),
            photographs=spo.IdentityCheck(requested=False),
        ),
        spo.Notification(
            id="N2",
            of=spo.NotificationOf.name,
            on=date(2025, 6, 9),
            event="V3",
            area=spo.PoliceArea.cheshire,
        ),
    ]


def case(**changes: Any) -> spo.CaseFile:
    """The whole file, or the same with some of its parts replaced."""
    given: dict[str, Any] = {
        "defendant": spo.Defendant(id="D1", born=date(1990, 4, 2)),
        "protected_persons": [spo.Person(id="P1", born=date(2010, 8, 19))],
        "applications": [
            spo.Application(
                id="A1",
                seeks=spo.Seeks.full,
                made_on=date(2025, 3, 3),
                by=CHIEF,
                determined=spo.Determination(on=MADE, outcome=spo.Outcome.granted),
            )
        ],
        "orders": [order()],
        "events": events(),
        "notifications": notifications(),
        "sexual_offences_notification": [
            spo.SexualOffencesNotification(
                from_=date(2019, 5, 1), to=date(2024, 5, 1), basis=spo.PartTwoBasis.other
            )
        ],
    }
    return spo.CaseFile(**(given | changes))
