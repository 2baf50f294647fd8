"""Build a case from typed values: the one in examples/cases/first-order.json, in Python.

What is not recorded is left out, and an editor knows every keyword.
"""

from datetime import date

import spo


def made_by_police() -> spo.Application:
    """The application: who applies, why here, the acts, the risk, and how it ended."""

    def act(
        id: str,
        kind: spo.ActKind,
        summary: str,
        evidence: str,
        *,
        on: date | None = None,
        first: date | None = None,
        last: date | None = None,
    ) -> spo.Act:
        return spo.Act(
            id=id,
            kind=kind,
            on=on,
            from_=first,
            to=last,
            country=spo.Country.england_and_wales,
            towards="P1",
            summary=summary,
            evidence=evidence,
        )

    return spo.Application(
        id="A1",
        seeks=spo.Seeks.full,
        made_on=date(2025, 3, 3),
        by=spo.ChiefOfficer(office=spo.Office.chief_constable, force=spo.Force.cheshire),
        area_ground=spo.AreaGround.resides,
        acts=[
            act(
                "E1",
                spo.ActKind.contacting,
                "Sent flowers to her at work with a card saying that he would wait for her, "
                "after she had asked him in writing to stop.",
                "The card; her message of 5 January 2025.",
                on=date(2025, 1, 12),
            ),
            act(
                "E2",
                spo.ActKind.contacting,
                "Sent 63 messages from 07700 900142 and, once blocked, 11 e-mails from "
                "cal.thorn@example.com.",
                "Screen captures and call data.",
                first=date(2025, 1, 20),
                last=date(2025, 2, 9),
            ),
            act(
                "E3",
                spo.ActKind.loitering,
                "Stood for two hours opposite the gate of Tanyard Wharf, where she works.",
                "Camera footage; statement of a receptionist.",
                on=date(2025, 2, 14),
            ),
            act(
                "E4",
                spo.ActKind.watching_or_spying,
                "Fixed a tracking device under her car.",
                "The device; its account was opened with his e-mail address.",
                on=date(2025, 2, 20),
            ),
        ],
        risk=spo.Risk(
            to=["P1"],
            harm=spo.Harm.psychological,
            summary="The acts have become more frequent and more intrusive, went on after a "
            "warning, and have made her move to an address that he does not know.",
        ),
        necessity="A warning on 29 January 2025 did not stop him, no prosecution has been decided "
        "on, and nothing else in force keeps him from her workplace or from tracking her.",
        appears=spo.Appears(acts=True, risk=True, necessary=True),
        determined=spo.Determination(on=date(2025, 3, 31), outcome=spo.Outcome.granted),
    )


def conditions() -> list[spo.Condition]:
    """Three prohibitions and two requirements; the wording stays authoritative."""
    forbids, demands = spo.ConditionKind.prohibition, spo.ConditionKind.requirement
    clear_of_work_and_worship = spo.Avoids(religious_conflict=True, work_or_education=True)
    return [
        spo.Condition(
            id="C1",
            kind=forbids,
            wording="The defendant must not contact the protected person by any means, himself or "
            "through anybody else, except through a solicitor.",
            is_=spo.NoContact(channels=[spo.Channel.any], through_others=True),
            protects=["P1"],
            necessary=True,
            reason="Contact by message, e-mail, post and gift (E1, E2).",
            locality=spo.UkWide(),
            exceptions=[
                spo.ConditionException(
                    kind=spo.ExceptionKind.through_solicitors, text="through a solicitor"
                )
            ],
            avoids=clear_of_work_and_worship,
        ),
        spo.Condition(
            id="C2",
            kind=forbids,
            wording="The defendant must not go within 100 metres of Unit 7, Tanyard Wharf.",
            is_=spo.NoEnter(place="L1", metres=100),
            protects=["P1"],
            necessary=True,
            reason="It is the one place where he knows that he can find her (E1, E3).",
            locality=spo.UkWide(),
            avoids=clear_of_work_and_worship,
        ),
        spo.Condition(
            id="C3",
            kind=forbids,
            wording="The defendant must not watch, track or record the protected person in any "
            "way, or have anybody do so.",
            is_=spo.NoSurveillance(),
            protects=["P1"],
            necessary=True,
            reason="The vigil at her workplace and the tracking device (E3, E4).",
            locality=spo.UkWide(),
            avoids=clear_of_work_and_worship,
        ),
        spo.Condition(
            id="C4",
            kind=demands,
            wording="The defendant must hand any phone he uses to a police officer for inspection "
            "once in each month, at the police station at Copperwell Street, between 17:00 and "
            "18:00 on a Tuesday.",
            is_=spo.DeviceInspection(every=spo.Every(1, spo.TimeUnit.month)),
            protects=["P1"],
            necessary=True,
            reason="Messages were sent from several accounts, and the tracking device was run "
            "from a phone (E2, E4).",
            locality=spo.UkWide(),
            avoids=clear_of_work_and_worship,
        ),
        spo.Condition(
            id="C5",
            kind=demands,
            wording="The defendant must, for two years, attend the programme for people who stalk "
            "to which the police refer him, after 16:30 on the weekday that the provider sets.",
            is_=spo.Programme(programme=spo.ProgrammeKind.perpetrator),
            protects=["P1"],
            necessary=True,
            reason="He accepts that he cannot leave the matter alone and is willing to attend.",
            term=spo.FixedTerm(length=spo.Length(years=2), last_day=date(2027, 3, 30)),
            locality=spo.UkWide(),
            avoids=spo.Avoids(work_or_education=True),  # about worship, nothing is recorded
        ),
    ]


def first_order() -> spo.CaseFile:
    """The whole matter."""
    return spo.CaseFile(
        title="A first order, five years, with five conditions",
        assumptions=[
            "This matter is invented from beginning to end: it is made from no reported case, "
            "and the court is named only so that the order reads like one.",
            "Its kinds of condition are those of reported orders: no contact, a distance from a "
            "workplace, no surveillance, inspection of a phone, a programme.",
            "A person assessed each condition against the defendant's work and worship, except "
            "the programme against his worship: its times are the provider's to set.",
            "Five years beginning with Monday 31 March 2025 end on Saturday 30 March 2030, "
            "because the day of making counts.",
        ],
        defendant=spo.Defendant(
            id="D1",
            name="Callum Thornbury",
            other_names=["Cal Thorn"],
            born=date(1990, 4, 2),
            police_area=spo.PoliceArea.cheshire,
            home_address=spo.Address(
                text="Flat 3, 27 Cinderbrook Row, Chester", confidential=False
            ),
            work_times="Monday to Friday, 07:30 to 16:00",
            religious_observance="Evening worship on Fridays, 18:30 to 20:00",
            earlier_orders_searched_on=date(2025, 2, 26),
        ),
        protected_persons=[
            spo.Person(
                id="P1",
                name="Maya Ellwood",
                relation="former colleague",
                born=date(1993, 8, 19),
                address=spo.Address(text="14 Quillfeather Lane, Chester", confidential=True),
            )
        ],
        places=[
            spo.Place(
                id="L1",
                kind=spo.PlaceKind.address,
                description="Unit 7, Tanyard Wharf, Chester: where P1 works",
                confidential=False,
            )
        ],
        applications=[made_by_police()],
        orders=[
            spo.Order(
                id="O1",
                kind=spo.OrderKind.full,
                stage=spo.Stage.made,
                route=spo.OrderRoute.police_application,
                application="A1",
                court="Chester Magistrates' Court",
                court_kind=spo.CourtKind.magistrates,
                made_on=date(2025, 3, 31),
                term=spo.FixedTerm(length=spo.Length(years=5), last_day=date(2030, 3, 30)),
                court_found=spo.CourtFound(acts=True, risk=True, necessary=True),
                omits=[],
                conditions=conditions(),
            )
        ],
    )


if __name__ == "__main__":
    print(spo.check(first_order(), as_at=date(2025, 4, 1)))
