"""The extension module of libspo; import spo instead.

Its constructors take keywords only, except for values of one or two parts. What a case file does
not record is None. Lists are given as any sequence and read back as tuples.
"""

import datetime
import enum
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias, overload

from matplotlib.axes import Axes
from typing_extensions import Buffer

class Defect:
    """One thing wrong with what was given: where, what was found, and what was expected. Free text
    is described and never repeated.
    """

    __match_args__ = ("pointer", "found", "expected")
    def __init__(
        self,
        *,
        pointer: str,
        found: str,
        expected: str,
    ) -> None: ...
    def replace(self, *, pointer: str = ..., found: str = ..., expected: str = ...) -> Defect: ...
    __replace__ = replace
    @property
    def pointer(self) -> str:
        """JSON pointer (RFC 6901) to the value."""
    @property
    def found(self) -> str:
        """What was there."""
    @property
    def expected(self) -> str:
        """What would have been accepted."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Problem(ValueError):
    """A value that cannot exist, or a file that cannot be read. `defects` is the tuple of
    everything found; `pointer` is the place of the first. `provision` is None: what the law makes
    of a value that can exist is a Finding, which has one.
    """

    defects: tuple[Defect, ...]
    pointer: str
    provision: None

class ArgumentError(TypeError):
    """An argument of the wrong type, missing, or unknown. `called` is the name of what was called;
    `pointer` names the argument as a JSON pointer, and is empty where no single one is at fault.
    """

    called: str
    pointer: str
    provision: None

def problem(pointer: str, found: str, expected: str) -> Problem:
    """A Problem for the package's Python side to raise."""

class Verdict(enum.Enum):
    """The four answers."""

    met = 0
    not_met = 1
    unknown = 2
    for_the_court = 3

class SubjectKind(enum.Enum):
    """What a finding is about."""

    matter = 0
    application = 1
    order = 2
    condition = 3
    event = 4
    notification = 5
    conduct = 6

class Jurisdiction(enum.Enum):
    """Which law governs a matter."""

    england_and_wales = 0

class PoliceArea(enum.Enum):
    """The police areas of England and Wales."""

    avon_and_somerset = 0
    bedfordshire = 1
    cambridgeshire = 2
    cheshire = 3
    city_of_london = 4
    cleveland = 5
    cumbria = 6
    derbyshire = 7
    devon_and_cornwall = 8
    dorset = 9
    durham = 10
    dyfed_powys = 11
    essex = 12
    gloucestershire = 13
    greater_manchester = 14
    gwent = 15
    hampshire = 16
    hertfordshire = 17
    humberside = 18
    kent = 19
    lancashire = 20
    leicestershire = 21
    lincolnshire = 22
    merseyside = 23
    metropolitan = 24
    norfolk = 25
    north_wales = 26
    north_yorkshire = 27
    northamptonshire = 28
    northumbria = 29
    nottinghamshire = 30
    south_wales = 31
    south_yorkshire = 32
    staffordshire = 33
    suffolk = 34
    surrey = 35
    sussex = 36
    thames_valley = 37
    warwickshire = 38
    west_mercia = 39
    west_midlands = 40
    west_yorkshire = 41
    wiltshire = 42
    outside_england_and_wales = 43

class Force(enum.Enum):
    """The forces whose chief officers section 14(1) names."""

    avon_and_somerset = 0
    bedfordshire = 1
    cambridgeshire = 2
    cheshire = 3
    city_of_london = 4
    cleveland = 5
    cumbria = 6
    derbyshire = 7
    devon_and_cornwall = 8
    dorset = 9
    durham = 10
    dyfed_powys = 11
    essex = 12
    gloucestershire = 13
    greater_manchester = 14
    gwent = 15
    hampshire = 16
    hertfordshire = 17
    humberside = 18
    kent = 19
    lancashire = 20
    leicestershire = 21
    lincolnshire = 22
    merseyside = 23
    metropolitan = 24
    norfolk = 25
    north_wales = 26
    north_yorkshire = 27
    northamptonshire = 28
    northumbria = 29
    nottinghamshire = 30
    south_wales = 31
    south_yorkshire = 32
    staffordshire = 33
    suffolk = 34
    surrey = 35
    sussex = 36
    thames_valley = 37
    warwickshire = 38
    west_mercia = 39
    west_midlands = 40
    west_yorkshire = 41
    wiltshire = 42
    british_transport_police = 43
    ministry_of_defence_police = 44

class Office(enum.Enum):
    """The office a chief officer holds."""

    chief_constable = 0
    commissioner = 1
    other = 2

class PlaceKind(enum.Enum):
    """What sort of place it is."""

    address = 0
    area = 1
    route = 2
    police_station = 3
    other = 4

class ActKind(enum.Enum):
    """The examples of section 2A(3) of the 1997 Act, and other."""

    following = 0
    contacting = 1
    publishing = 2
    monitoring = 3
    loitering = 4
    interfering_with_property = 5
    watching_or_spying = 6
    other = 7

class Country(enum.Enum):
    """Where in the world an act was done."""

    england_and_wales = 0
    scotland = 1
    northern_ireland = 2
    elsewhere = 3

class Harm(enum.Enum):
    """The harm a risk is of (section 1(4)(a))."""

    physical = 0
    psychological = 1
    physical_and_psychological = 2

class AreaGround(enum.Enum):
    """The ground of area (section 1(3))."""

    resides = 0
    believed_to_be_in_area = 1
    believed_to_be_coming = 2

class Outcome(enum.Enum):
    """How an application ended."""

    granted = 0
    refused = 1
    withdrawn = 2

class Seeks(enum.Enum):
    """What an application asks for."""

    full = 0
    interim = 1
    full_and_interim = 2

class OrderKind(enum.Enum):
    """Full or interim."""

    full = 0
    interim = 1

class Stage(enum.Enum):
    """Proposed or made."""

    proposed = 0
    made = 1

class OrderRoute(enum.Enum):
    """How an order came to be made."""

    police_application = 0
    on_appeal = 1
    on_conviction = 2
    on_acquittal = 3

class CourtKind(enum.Enum):
    """The kind of court."""

    magistrates = 0
    youth = 1
    crown = 2

class Omission(enum.Enum):
    """What a sealed order does not state (section 6)."""

    date_made = 0
    period = 1
    conditions = 2
    locality = 3
    differing_period = 4

class Channel(enum.Enum):
    """A way of reaching somebody."""

    any = 0
    in_person = 1
    phone = 2
    sms = 3
    email = 4
    post = 5
    social_media = 6
    messaging_app = 7
    gift_or_delivery = 8
    internet = 9
    other = 10

class TimeUnit(enum.Enum):
    """A unit of frequency."""

    day = 0
    week = 1
    month = 2
    year = 3

class ProgrammeKind(enum.Enum):
    """Kinds of programme."""

    perpetrator = 0
    drug_and_alcohol = 1
    restorative_justice = 2
    other = 3

class AssessmentKind(enum.Enum):
    """Kinds of assessment."""

    mental_health = 0
    drug_and_alcohol = 1
    suitability = 2
    other = 3

class ConditionKind(enum.Enum):
    """Prohibition or requirement."""

    prohibition = 0
    requirement = 1

class ExceptionKind(enum.Enum):
    """Kinds of exception."""

    through_solicitors = 0
    child_arrangements = 1
    court_proceedings = 2
    work = 3
    emergency = 4
    other = 5

class ApplicationForm(enum.Enum):
    """How an application is brought."""

    complaint = 0
    other = 1

class ImageDeed(enum.Enum):
    """What was done with an image."""

    recorded = 0
    kept = 1
    shared = 2
    posted = 3

class DoneBy(enum.Enum):
    """Who is said to have done an act."""

    defendant = 0
    another_person = 1
    not_identified = 2

class Element(enum.Enum):
    """What has to be proved of a breach, and what is evidence."""

    order_made = 0
    in_force = 1
    person_bound = 2
    act_within_condition = 3
    without_reasonable_excuse = 4
    where_done = 5
    served = 6
    known = 7
    certified_copy = 8

class Document(enum.Enum):
    """A paper served; each has its own rule."""

    order = 0
    summons = 1
    hearsay_papers = 2

class ServiceMethod(enum.Enum):
    """How a paper was served."""

    handed = 0
    left_at_address = 1
    posted = 2
    emailed = 3
    portal = 4
    document_exchange = 5
    fax = 6
    legal_representative = 7
    custodian = 8
    other = 9

class Server(enum.Enum):
    """Who served a paper."""

    court = 0
    police = 1
    agent = 2
    other = 3

class Change(enum.Enum):
    """What an application to change an order asks for."""

    vary = 0
    renew = 1
    discharge = 2

class Party(enum.Enum):
    """Who applies, consents or appeals."""

    defendant = 0
    chief_officer = 1
    other = 2

class RelevantAs(enum.Enum):
    """Why a chief officer is a relevant one."""

    area_of_residence = 0
    believes_in_area = 1
    applied_for_the_order = 2

class Hearing(enum.Enum):
    """How the defendant was heard (section 4(2)(a))."""

    heard = 0
    given_opportunity = 1
    not_heard = 2

class AppealOutcome(enum.Enum):
    """How an appeal ended."""

    abandoned = 0
    allowed = 1
    dismissed = 2

class AppealEffect(enum.Enum):
    """What the Crown Court's order did (section 7(4))."""

    nothing_changed = 0
    order_ended = 1
    order_changed = 2
    order_made = 3
    decision_reversed = 4

class Home(enum.Enum):
    """Where a home address is, if there is one."""

    england_or_wales = 0
    scotland = 1
    northern_ireland = 2
    outside_uk = 3
    none = 4

class NotificationOf(enum.Enum):
    """Which duty to notify (section 9(1), (3), (4))."""

    first = 0
    name = 1  # type: ignore[assignment]  # a type checker mistakes it for Enum.name
    address = 2

class NotifiedTo(enum.Enum):
    """To whom a notification was given."""

    police_officer = 0
    authorised_person = 1
    other = 2

class FailureOf(enum.Enum):
    """In what the person bound is said to have failed."""

    first = 0
    name = 1  # type: ignore[assignment]  # a type checker mistakes it for Enum.name
    address = 2
    fingerprints_or_photographs = 3
    false_information = 4

class PartTwoBasis(enum.Enum):
    """Why somebody is subject to Part 2 of the Sexual Offences Act 2003."""

    relevant_offender = 0
    other = 1

class NotificationRegime(enum.Enum):
    """A scheme of notification to the police."""

    sexual_offences_part_2 = 0
    stalking_protection_order = 1
    domestic_abuse_protection_order = 2

class Offence(enum.Enum):
    """The offences of sections 8 and 11."""

    breach = 0
    first_notification = 1
    name_notification = 2
    address_notification = 3
    fingerprints_or_photographs = 4
    false_information = 5

class Matched(enum.Enum):
    """How a row of one list was set beside a row of another."""

    stated = 0
    by_title = 1

class CountsBy(enum.Enum):
    """The day on which a limit depends."""

    offence = 0
    conviction = 1

class PenaltyAge(enum.Enum):
    """Whether an adult's maximum may be shown."""

    adult = 0
    under_18 = 1
    not_recorded = 2
    not_known = 3

class CourtMatter(enum.Enum):
    """What a code of the civil court is for."""

    apply_for_full = 0
    apply_for_interim = 1
    vary_full = 2
    renew_full = 3
    discharge_full = 4
    vary_interim = 5
    renew_interim = 6
    discharge_interim = 7
    interim_made = 8
    full_made = 9

class DutyState(enum.Enum):
    """How a duty to notify stands."""

    not_required = 0
    exempt = 1
    due = 2
    late = 3
    done = 4
    done_late = 5
    lapsed = 6
    unknown = 7
    for_the_court = 8

class DeadlineKind(enum.Enum):
    """The kinds of days to come."""

    notification = 0
    order_ends = 1
    condition_ends = 2
    free_discharge = 3
    renewal_reminder = 4
    interim_before_hearing = 5
    hearing = 6
    appeal = 7
    hearsay_notice = 8
    turns_18 = 9

class MilestoneKind(enum.Enum):
    """The kinds of dated things in a chronology."""

    application_made = 0
    application_determined = 1
    order_made = 2
    event = 3
    notification = 4
    order_ends = 5
    condition_ends = 6
    gap_begins = 7
    gap_ends = 8
    part_two_begins = 9
    part_two_ends = 10
    turns_18 = 11

class CountingWord(enum.Enum):
    """Beginning with a day, or after it."""

    beginning_with = 0
    after = 1

class CountingReason(enum.Enum):
    """Why a date is what it is."""

    days_counted = 0
    corresponding_date = 1
    no_corresponding_date = 2
    methods_differ = 3

class TrackFault(enum.Enum):
    """What can be wrong with a point of a tag."""

    unreadable = 0
    unreadable_time = 1
    time_without_offset = 2
    unreadable_position = 3
    position_out_of_range = 4
    position_swapped = 5
    time_backwards = 6
    point_repeated = 7
    time_repeated = 8
    unreadable_accuracy = 9

class Treatment(enum.Enum):
    """What the library does with a provision."""

    encoded = 0
    not_operative = 1
    not_encoded = 2

class Length:
    """A length of time as a court states it. Years and months are calendar years and months."""

    __match_args__ = ("years", "months", "weeks", "days")

    def __init__(
        self, *, years: int = 0, months: int = 0, weeks: int = 0, days: int = 0
    ) -> None: ...
    @property
    def years(self) -> int: ...
    @property
    def months(self) -> int: ...
    @property
    def weeks(self) -> int: ...
    @property
    def days(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class DateAnswer:
    """A date worked out, and another where two methods of counting differ."""

    __match_args__ = ("date", "alternative", "reason")

    def __init__(
        self,
        *,
        date: datetime.date,
        alternative: datetime.date | None = None,
        reason: CountingReason,
    ) -> None: ...
    @property
    def date(self) -> datetime.date:
        """The library's answer."""
    @property
    def alternative(self) -> datetime.date | None:
        """The other method's answer, when it differs; else None."""
    @property
    def reason(self) -> CountingReason: ...
    @property
    def why(self) -> str:
        """The reason in one sentence."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Period:
    """A length with its counting word; made by beginning_with() and after()."""

    __match_args__ = ("length", "counting_word")

    @property
    def length(self) -> Length: ...
    @property
    def counting_word(self) -> CountingWord: ...
    def last_day(self, day: datetime.date) -> DateAnswer:
        """The last day of the period measured from `day`, inclusive, as a DateAnswer."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Provision:
    """One citable place in an instrument."""

    __match_args__ = ("id",)

    @property
    def id(self) -> str:
        """Such as "spa-2019:s3(2)"."""
    @property
    def citation(self) -> str:
        """Such as "s.3(2)"."""
    @property
    def heading(self) -> str:
        """A plain heading of a few words."""
    @property
    def statement(self) -> str:
        """The rule in one sentence, in our words."""
    @property
    def link(self) -> str:
        """The official page."""
    @property
    def treatment(self) -> Treatment:
        """What the library does with it."""
    @property
    def note(self) -> str:
        """Why it is not encoded; empty when it is."""
    @property
    def instrument(self) -> str:
        """The instrument's title."""
    @property
    def in_force_from(self) -> datetime.date | None:
        """The day it came into force; None when that is not known."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class OpenQuestion:
    """A place where the Act is silent or can be read in two ways."""

    __match_args__ = ("number",)

    @property
    def id(self) -> str:
        """Such as "Q7"."""
    @property
    def number(self) -> int: ...
    @property
    def question(self) -> str: ...
    @property
    def readings(self) -> tuple[str, ...]: ...
    @property
    def handling(self) -> str:
        """What the library does."""
    @property
    def provisions(self) -> tuple[str, ...]:
        """The ids of the provisions it touches."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class ForceInfo:
    """A force, its chief officer's office, its area."""

    __match_args__ = ("force",)

    @property
    def force(self) -> Force: ...
    @property
    def name(self) -> str: ...
    @property
    def office(self) -> Office: ...
    @property
    def area(self) -> PoliceArea | None: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class RouteInfo:
    """What is known of a way to an order."""

    __match_args__ = ("route",)

    @property
    def route(self) -> OrderRoute: ...
    @property
    def provision(self) -> str: ...
    @property
    def enacted(self) -> datetime.date: ...
    @property
    def in_force_from(self) -> datetime.date | None:
        """None: not known to be in force, so never applied."""
    @property
    def source(self) -> str: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class FixedTerm:
    """A fixed period: by its length beginning with the day made, by its last day, or by both."""

    __match_args__ = (
        "length",
        "last_day",
    )
    def __init__(
        self, *, length: Length | None = None, last_day: datetime.date | None = None
    ) -> None: ...
    @property
    def length(self) -> Length | None: ...
    @property
    def last_day(self) -> datetime.date | None: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class UntilFurtherOrder:
    """Until a further order: no end date."""

    __match_args__ = ()

    def __init__(self) -> None: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class TermNotSpecified:
    """The order itself is silent about how long it runs."""

    __match_args__ = ()

    def __init__(self) -> None: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class UkWide:
    """Everywhere in the United Kingdom: not expressly limited."""

    __match_args__ = ()

    def __init__(self) -> None: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class LimitedToUnstatedPlace:
    """Expressly limited, to a place the order does not state."""

    __match_args__ = ()

    def __init__(self) -> None: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class LimitedTo:
    """Expressly limited to a particular locality."""

    __match_args__ = ("place",)
    def __init__(self, place: str) -> None: ...
    @property
    def place(self) -> str: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Every:
    """How often: Every(2, TimeUnit.week)."""

    __match_args__ = ("number", "unit")

    def __init__(self, number: int, unit: TimeUnit) -> None: ...
    @property
    def number(self) -> int: ...
    @property
    def unit(self) -> TimeUnit: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Confidential:
    """Text that must not leak: it prints as <confidential>, and only reveal() gives it."""

    __match_args__ = ()

    def __init__(self, text: str) -> None: ...
    def reveal(self) -> str:
        """The text, for police and court only."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Position:
    """A position on the WGS84 ellipsoid, in degrees. Its text shows neither number."""

    __match_args__ = (
        "longitude",
        "latitude",
    )
    def __init__(self, *, longitude: float, latitude: float) -> None: ...
    @property
    def longitude(self) -> float:
        """From -180 to 180 degrees."""
    @property
    def latitude(self) -> float:
        """From -90 to 90 degrees."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Fix:
    """A position as it was found, and how exact it is."""

    __match_args__ = (
        "at",
        "accuracy_metres",
    )
    def __init__(self, *, at: Position, accuracy_metres: int | None = None) -> None: ...
    def replace(self, *, at: Position = ..., accuracy_metres: int | None = ...) -> Fix: ...
    __replace__ = replace
    @property
    def at(self) -> Position:
        """The position."""
    @property
    def accuracy_metres(self) -> int | None:
        """The true position is within so many metres; absent: not recorded."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Polygon:
    """Rings as GeoJSON has them: the first position of each is also its last."""

    __match_args__ = (
        "outer",
        "holes",
    )
    def __init__(
        self, *, outer: Sequence[Position], holes: Sequence[Sequence[Position]] = ()
    ) -> None: ...
    @property
    def outer(self) -> tuple[Position, ...]:
        """The ring around it."""
    @property
    def holes(self) -> tuple[tuple[Position, ...], ...]:
        """Rings around what is not part of it."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Circle:
    """Everywhere within so many metres of a position."""

    __match_args__ = (
        "centre",
        "metres",
    )
    def __init__(self, *, centre: Position, metres: int) -> None: ...
    def replace(self, *, centre: Position = ..., metres: int = ...) -> Circle: ...
    __replace__ = replace
    @property
    def centre(self) -> Position:
        """The position."""
    @property
    def metres(self) -> int:
        """How far, from 1 to 1000000."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Corridor:
    """Everywhere within so many metres of a line, to each side and round its ends."""

    __match_args__ = (
        "line",
        "metres",
    )
    def __init__(self, *, line: Sequence[Position], metres: int) -> None: ...
    def replace(self, *, line: Sequence[Position] = ..., metres: int = ...) -> Corridor: ...
    __replace__ = replace
    @property
    def line(self) -> tuple[Position, ...]:
        """The positions the line goes through, in order."""
    @property
    def metres(self) -> int:
        """How far to each side, from 1 to 1000000."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Area:
    """The extent of a place: a circle, a corridor or polygons. It prints as <confidential>, and
    only reveal() gives its shape.
    """

    __match_args__ = ()

    def __init__(self, shape: Circle | Corridor | Sequence[Polygon]) -> None: ...
    def reveal(self) -> Circle | Corridor | tuple[Polygon, ...]:
        """The shape, for police and court only: a Circle, a Corridor, or Polygons."""
    def metres_outside(self, position: Position) -> float:
        """Metres from the edge: negative inside, positive outside."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class ChiefOfficer:
    """Who makes an application (section 14(1))."""

    __match_args__ = (
        "office",
        "force",
        "body",
    )
    def __init__(
        self,
        *,
        office: Office | None = None,
        force: Force | None = None,
        body: str | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        office: Office | None = ...,
        force: Force | None = ...,
        body: str | None = ...,
    ) -> ChiefOfficer: ...
    __replace__ = replace
    @property
    def office(self) -> Office | None:
        """The office held: chief-constable, commissioner, or other for anyone else."""
    @property
    def force(self) -> Force | None:
        """The force, by its name."""
    @property
    def body(self) -> str | None:
        """The body's name, when it is no force within section 14(1)."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Address:
    """An address; its text is confidential by type."""

    __match_args__ = (
        "text",
        "confidential",
    )
    def __init__(
        self,
        *,
        text: Confidential | str,
        confidential: bool | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        text: Confidential | str = ...,
        confidential: bool | None = ...,
    ) -> Address: ...
    __replace__ = replace
    @property
    def text(self) -> Confidential:
        """The address. No report repeats it."""
    @property
    def confidential(self) -> bool | None:
        """Whether the defendant must not learn it."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Defendant:
    """The person in respect of whom an order is sought or made (section 1(1))."""

    __match_args__ = (
        "id",
        "name",
        "other_names",
        "born",
        "police_area",
        "home_address",
        "work_times",
        "education_times",
        "religious_observance",
        "earlier_orders_searched_on",
    )
    def __init__(
        self,
        *,
        id: str,
        name: str | None = None,
        other_names: Sequence[str] | None = None,
        born: datetime.date | None = None,
        police_area: PoliceArea | None = None,
        home_address: Address | None = None,
        work_times: str | None = None,
        education_times: str | None = None,
        religious_observance: str | None = None,
        earlier_orders_searched_on: datetime.date | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str = ...,
        name: str | None = ...,
        other_names: Sequence[str] | None = ...,
        born: datetime.date | None = ...,
        police_area: PoliceArea | None = ...,
        home_address: Address | None = ...,
        work_times: str | None = ...,
        education_times: str | None = ...,
        religious_observance: str | None = ...,
        earlier_orders_searched_on: datetime.date | None = ...,
    ) -> Defendant: ...
    __replace__ = replace
    @property
    def id(self) -> str:
        """An id that is not personal, such as D1."""
    @property
    def name(self) -> str | None:
        """Name."""
    @property
    def other_names(self) -> tuple[str, ...] | None:
        """Other names used."""
    @property
    def born(self) -> datetime.date | None:
        """Date of birth (section 14(1): youth court under 18)."""
    @property
    def police_area(self) -> PoliceArea | None:
        """The police area in which the defendant resides (section 1(3)(a))."""
    @property
    def home_address(self) -> Address | None:
        """Home address."""
    @property
    def work_times(self) -> str | None:
        """When the defendant normally works (section 2(3)(b))."""
    @property
    def education_times(self) -> str | None:
        """When the defendant attends an educational establishment (section 2(3)(b))."""
    @property
    def religious_observance(self) -> str | None:
        """Religious beliefs that a condition might touch (section 2(3)(a))."""
    @property
    def earlier_orders_searched_on(self) -> datetime.date | None:
        """The day on which somebody searched for earlier orders (section 2(6))."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Person:
    """A protected person, or a third person at whom an act was aimed."""

    __match_args__ = (
        "id",
        "name",
        "relation",
        "born",
        "address",
    )
    def __init__(
        self,
        *,
        id: str,
        name: str | None = None,
        relation: str | None = None,
        born: datetime.date | None = None,
        address: Address | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str = ...,
        name: str | None = ...,
        relation: str | None = ...,
        born: datetime.date | None = ...,
        address: Address | None = ...,
    ) -> Person: ...
    __replace__ = replace
    @property
    def id(self) -> str:
        """An id that is not personal, such as P1."""
    @property
    def name(self) -> str | None:
        """Name."""
    @property
    def relation(self) -> str | None:
        """Relation to the defendant or to another person."""
    @property
    def born(self) -> datetime.date | None:
        """Date of birth."""
    @property
    def address(self) -> Address | None:
        """Address."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Place:
    """A place that conditions point at."""

    __match_args__ = (
        "id",
        "kind",
        "description",
        "confidential",
        "area",
    )
    def __init__(
        self,
        *,
        id: str,
        kind: PlaceKind | None = None,
        description: Confidential | str | None = None,
        confidential: bool | None = None,
        area: Area | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str = ...,
        kind: PlaceKind | None = ...,
        description: Confidential | str | None = ...,
        confidential: bool | None = ...,
        area: Area | None = ...,
    ) -> Place: ...
    __replace__ = replace
    @property
    def id(self) -> str:
        """An id that is not personal, such as L1."""
    @property
    def kind(self) -> PlaceKind | None:
        """What sort of place it is."""
    @property
    def description(self) -> Confidential | None:
        """What and where it is. No report repeats it."""
    @property
    def confidential(self) -> bool | None:
        """Whether the defendant must not learn it."""
    @property
    def area(self) -> Area | None:
        """Its extent. No report repeats it."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Act:
    """Something the defendant is said to have done or omitted (sections 1(1)(a), 14(1))."""

    __match_args__ = (
        "id",
        "kind",
        "on",
        "from_",
        "to",
        "country",
        "towards",
        "summary",
        "evidence",
    )
    def __init__(
        self,
        *,
        id: str,
        kind: ActKind | None = None,
        on: datetime.date | None = None,
        from_: datetime.date | None = None,
        to: datetime.date | None = None,
        country: Country | None = None,
        towards: str | Sequence[str] | None = None,
        summary: str | None = None,
        evidence: str | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str = ...,
        kind: ActKind | None = ...,
        on: datetime.date | None = ...,
        from_: datetime.date | None = ...,
        to: datetime.date | None = ...,
        country: Country | None = ...,
        towards: str | Sequence[str] | None = ...,
        summary: str | None = ...,
        evidence: str | None = ...,
    ) -> Act: ...
    __replace__ = replace
    @property
    def id(self) -> str:
        """An id, such as E1."""
    @property
    def kind(self) -> ActKind | None:
        """The example in section 2A(3) of the Protection from Harassment Act 1997 it falls under,
        or other.
        """
    @property
    def on(self) -> datetime.date | None:
        """The day, when it was one day."""
    @property
    def from_(self) -> datetime.date | None:
        """The first day of a range of days."""
    @property
    def to(self) -> datetime.date | None:
        """The last day of the range, inclusive."""
    @property
    def country(self) -> Country | None:
        """Where in the world (section 1(5)(a))."""
    @property
    def towards(self) -> tuple[str, ...] | None:
        """At whom it was aimed: one id, or a list of ids."""
    @property
    def summary(self) -> str | None:
        """What happened."""
    @property
    def evidence(self) -> str | None:
        """What shows it."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Risk:
    """The risk associated with stalking the defendant is said to pose (section 1(4))."""

    __match_args__ = (
        "to",
        "harm",
        "summary",
    )
    def __init__(
        self,
        *,
        to: Sequence[str] | None = None,
        harm: Harm | None = None,
        summary: str | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        to: Sequence[str] | None = ...,
        harm: Harm | None = ...,
        summary: str | None = ...,
    ) -> Risk: ...
    __replace__ = replace
    @property
    def to(self) -> tuple[str, ...] | None:
        """To whom."""
    @property
    def harm(self) -> Harm | None:
        """Of what harm (section 1(4)(a))."""
    @property
    def summary(self) -> str | None:
        """Why."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Appears:
    """What appears to the chief officer, limb by limb (section 1(1))."""

    __match_args__ = (
        "acts",
        "risk",
        "necessary",
    )
    def __init__(
        self,
        *,
        acts: bool | None = None,
        risk: bool | None = None,
        necessary: bool | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        acts: bool | None = ...,
        risk: bool | None = ...,
        necessary: bool | None = ...,
    ) -> Appears: ...
    __replace__ = replace
    @property
    def acts(self) -> bool | None:
        """That acts associated with stalking were carried out (a)."""
    @property
    def risk(self) -> bool | None:
        """That the defendant poses a risk to another person (b)."""
    @property
    def necessary(self) -> bool | None:
        """That there is reasonable cause to believe the order necessary (c)."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Determination:
    """How and when an application ended."""

    __match_args__ = (
        "on",
        "outcome",
    )
    def __init__(
        self,
        *,
        on: datetime.date | None = None,
        outcome: Outcome,
    ) -> None: ...
    def replace(
        self,
        *,
        on: datetime.date | None = ...,
        outcome: Outcome = ...,
    ) -> Determination: ...
    __replace__ = replace
    @property
    def on(self) -> datetime.date | None:
        """The day."""
    @property
    def outcome(self) -> Outcome:
        """How it ended."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Application:
    """An application to a magistrates' court."""

    __match_args__ = (
        "id",
        "seeks",
        "main",
        "made_on",
        "form",
        "by",
        "area_ground",
        "acts",
        "risk",
        "necessity",
        "appears",
        "determined",
    )
    def __init__(
        self,
        *,
        id: str,
        seeks: Seeks | None = None,
        main: str | None = None,
        made_on: datetime.date | None = None,
        form: ApplicationForm | None = None,
        by: ChiefOfficer | None = None,
        area_ground: AreaGround | None = None,
        acts: Sequence[Act] | None = None,
        risk: Risk | None = None,
        necessity: str | None = None,
        appears: Appears | None = None,
        determined: Determination | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str = ...,
        seeks: Seeks | None = ...,
        main: str | None = ...,
        made_on: datetime.date | None = ...,
        form: ApplicationForm | None = ...,
        by: ChiefOfficer | None = ...,
        area_ground: AreaGround | None = ...,
        acts: Sequence[Act] | None = ...,
        risk: Risk | None = ...,
        necessity: str | None = ...,
        appears: Appears | None = ...,
        determined: Determination | None = ...,
    ) -> Application: ...
    __replace__ = replace
    @property
    def id(self) -> str:
        """An id, such as A1."""
    @property
    def seeks(self) -> Seeks | None:
        """full, interim, or full_and_interim (sections 1(1), 5(2))."""
    @property
    def main(self) -> str | None:
        """For an interim application: the main application (section 5(2)(b))."""
    @property
    def made_on(self) -> datetime.date | None:
        """The day it was made; absent for a draft."""
    @property
    def form(self) -> ApplicationForm | None:
        """How it is brought (section 13(1))."""
    @property
    def by(self) -> ChiefOfficer | None:
        """The chief officer who applies."""
    @property
    def area_ground(self) -> AreaGround | None:
        """Why the defendant falls within the officer's area (section 1(3))."""
    @property
    def acts(self) -> tuple[Act, ...] | None:
        """The acts relied on; an empty list alleges none."""
    @property
    def risk(self) -> Risk | None:
        """The risk relied on."""
    @property
    def necessity(self) -> str | None:
        """Why the order is said to be necessary."""
    @property
    def appears(self) -> Appears | None:
        """What appears to the chief officer (section 1(1))."""
    @property
    def determined(self) -> Determination | None:
        """How it ended, once it has."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class CourtFound:
    """What the court found, as it recorded it."""

    __match_args__ = (
        "acts",
        "risk",
        "necessary",
        "appropriate",
    )
    def __init__(
        self,
        *,
        acts: bool | None = None,
        risk: bool | None = None,
        necessary: bool | None = None,
        appropriate: bool | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        acts: bool | None = ...,
        risk: bool | None = ...,
        necessary: bool | None = ...,
        appropriate: bool | None = ...,
    ) -> CourtFound: ...
    __replace__ = replace
    @property
    def acts(self) -> bool | None:
        """Acts associated with stalking (section 2(1)(a))."""
    @property
    def risk(self) -> bool | None:
        """A risk to another person (section 2(1)(b))."""
    @property
    def necessary(self) -> bool | None:
        """The order is necessary (section 2(1)(c))."""
    @property
    def appropriate(self) -> bool | None:
        """An interim order is appropriate (section 5(3))."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class ConditionException:
    """What a condition allows all the same."""

    __match_args__ = (
        "kind",
        "text",
    )
    def __init__(
        self,
        *,
        kind: ExceptionKind | None = None,
        text: str | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        kind: ExceptionKind | None = ...,
        text: str | None = ...,
    ) -> ConditionException: ...
    __replace__ = replace
    @property
    def kind(self) -> ExceptionKind | None:
        """Of what kind."""
    @property
    def text(self) -> str | None:
        """In the order's words."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Avoids:
    """A person's assessment under sections 2(3) and 5(4); false records that a clash remains."""

    __match_args__ = (
        "religious_conflict",
        "work_or_education",
    )
    def __init__(
        self,
        *,
        religious_conflict: bool | None = None,
        work_or_education: bool | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        religious_conflict: bool | None = ...,
        work_or_education: bool | None = ...,
    ) -> Avoids: ...
    __replace__ = replace
    @property
    def religious_conflict(self) -> bool | None:
        """Conflict with religious beliefs is avoided."""
    @property
    def work_or_education(self) -> bool | None:
        """Interference with times of work or education is avoided."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class NoContact:
    """Not to contact."""

    __match_args__ = (
        "channels",
        "through_others",
        "attempts",
        "whom",
    )
    def __init__(
        self,
        *,
        channels: Sequence[Channel] | None = None,
        through_others: bool | None = None,
        attempts: bool | None = None,
        whom: Sequence[str] | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        channels: Sequence[Channel] | None = ...,
        through_others: bool | None = ...,
        attempts: bool | None = ...,
        whom: Sequence[str] | None = ...,
    ) -> NoContact: ...
    __replace__ = replace
    @property
    def channels(self) -> tuple[Channel, ...] | None:
        """By which channels."""
    @property
    def through_others(self) -> bool | None:
        """Whether contact through other people is covered."""
    @property
    def attempts(self) -> bool | None:
        """Whether an attempt that reaches nobody is covered."""
    @property
    def whom(self) -> tuple[str, ...] | None:
        """The persons it is about, when they are not exactly those it protects."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class NoContactThroughOthers:
    """Not to contact through other people."""

    __match_args__ = (
        "attempts",
        "whom",
    )
    def __init__(
        self,
        *,
        attempts: bool | None = None,
        whom: Sequence[str] | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        attempts: bool | None = ...,
        whom: Sequence[str] | None = ...,
    ) -> NoContactThroughOthers: ...
    __replace__ = replace
    @property
    def attempts(self) -> bool | None:
        """Whether an attempt that reaches nobody is covered."""
    @property
    def whom(self) -> tuple[str, ...] | None:
        """The persons it is about, when they are not exactly those it protects."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class NoApproach:
    """Not to approach: within a distance, or at all."""

    __match_args__ = (
        "metres",
        "whom",
    )
    def __init__(
        self,
        *,
        metres: int | None = None,
        whom: Sequence[str] | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        metres: int | None = ...,
        whom: Sequence[str] | None = ...,
    ) -> NoApproach: ...
    __replace__ = replace
    @property
    def metres(self) -> int | None:
        """Within how many metres."""
    @property
    def whom(self) -> tuple[str, ...] | None:
        """The persons it is about, when they are not exactly those it protects."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class NoEnter:
    """Not to enter a place, or come within a distance of it."""

    __match_args__ = (
        "place",
        "metres",
    )
    def __init__(
        self,
        *,
        place: str,
        metres: int | None = None,
    ) -> None: ...
    def replace(self, *, place: str = ..., metres: int | None = ...) -> NoEnter: ...
    __replace__ = replace
    @property
    def place(self) -> str:
        """The place."""
    @property
    def metres(self) -> int | None:
        """How many metres to stay away from it."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class NoEnterWhereBelieved:
    """Not to go anywhere the defendant knows or believes the person to be."""

    __match_args__ = ("whom",)
    def __init__(
        self,
        *,
        whom: Sequence[str] | None = None,
    ) -> None: ...
    def replace(self, *, whom: Sequence[str] | None = ...) -> NoEnterWhereBelieved: ...
    __replace__ = replace
    @property
    def whom(self) -> tuple[str, ...] | None:
        """The persons it is about, when they are not exactly those it protects."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class NoSurveillance:
    """No surveillance."""

    __match_args__ = ("whom",)
    def __init__(
        self,
        *,
        whom: Sequence[str] | None = None,
    ) -> None: ...
    def replace(self, *, whom: Sequence[str] | None = ...) -> NoSurveillance: ...
    __replace__ = replace
    @property
    def whom(self) -> tuple[str, ...] | None:
        """The persons it is about, when they are not exactly those it protects."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class NoPublication:
    """Not to publish about, or refer to."""

    __match_args__ = ("whom",)
    def __init__(
        self,
        *,
        whom: Sequence[str] | None = None,
    ) -> None: ...
    def replace(self, *, whom: Sequence[str] | None = ...) -> NoPublication: ...
    __replace__ = replace
    @property
    def whom(self) -> tuple[str, ...] | None:
        """The persons it is about, when they are not exactly those it protects."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class NoImages:
    """Not to record, keep, share or post images."""

    __match_args__ = ("whom",)
    def __init__(
        self,
        *,
        whom: Sequence[str] | None = None,
    ) -> None: ...
    def replace(self, *, whom: Sequence[str] | None = ...) -> NoImages: ...
    __replace__ = replace
    @property
    def whom(self) -> tuple[str, ...] | None:
        """The persons it is about, when they are not exactly those it protects."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class NoViewingAccounts:
    """Not to view accounts, profiles or posts."""

    __match_args__ = ("whom",)
    def __init__(
        self,
        *,
        whom: Sequence[str] | None = None,
    ) -> None: ...
    def replace(self, *, whom: Sequence[str] | None = ...) -> NoViewingAccounts: ...
    __replace__ = replace
    @property
    def whom(self) -> tuple[str, ...] | None:
        """The persons it is about, when they are not exactly those it protects."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class DeviceLimits:
    """Limits on devices or on use of the internet."""

    __match_args__ = (
        "most_devices",
        "must_keep_history",
        "no_internet",
    )
    def __init__(
        self,
        *,
        most_devices: int | None = None,
        must_keep_history: bool | None = None,
        no_internet: bool | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        most_devices: int | None = ...,
        must_keep_history: bool | None = ...,
        no_internet: bool | None = ...,
    ) -> DeviceLimits: ...
    __replace__ = replace
    @property
    def most_devices(self) -> int | None:
        """How many devices at most."""
    @property
    def must_keep_history(self) -> bool | None:
        """Whether devices must keep their history."""
    @property
    def no_internet(self) -> bool | None:
        """Whether all use of the internet is forbidden."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class NoFollowing:
    """Not to follow, on foot or in a vehicle."""

    __match_args__ = ("whom",)
    def __init__(
        self,
        *,
        whom: Sequence[str] | None = None,
    ) -> None: ...
    def replace(self, *, whom: Sequence[str] | None = ...) -> NoFollowing: ...
    __replace__ = replace
    @property
    def whom(self) -> tuple[str, ...] | None:
        """The persons it is about, when they are not exactly those it protects."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Programme:
    """To attend a programme."""

    __match_args__ = (
        "programme",
        "at",
        "meeting",
    )
    def __init__(
        self,
        *,
        programme: ProgrammeKind | None = None,
        at: str | None = None,
        meeting: Sequence[str] | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        programme: ProgrammeKind | None = ...,
        at: str | None = ...,
        meeting: Sequence[str] | None = ...,
    ) -> Programme: ...
    __replace__ = replace
    @property
    def programme(self) -> ProgrammeKind | None:
        """Which programme."""
    @property
    def at(self) -> str | None:
        """Where."""
    @property
    def meeting(self) -> tuple[str, ...] | None:
        """Persons whom attending means meeting."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Assessment:
    """To attend an assessment."""

    __match_args__ = (
        "assessment",
        "at",
    )
    def __init__(
        self,
        *,
        assessment: AssessmentKind | None = None,
        at: str | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        assessment: AssessmentKind | None = ...,
        at: str | None = ...,
    ) -> Assessment: ...
    __replace__ = replace
    @property
    def assessment(self) -> AssessmentKind | None:
        """Which assessment."""
    @property
    def at(self) -> str | None:
        """Where."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class SurrenderDevices:
    """To give up devices."""

    __match_args__ = ()
    def __init__(self) -> None: ...
    def replace(self) -> SurrenderDevices: ...
    __replace__ = replace
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class DeviceInspection:
    """To hand devices over for inspection."""

    __match_args__ = ("every",)
    def __init__(
        self,
        *,
        every: Every | None = None,
    ) -> None: ...
    def replace(self, *, every: Every | None = ...) -> DeviceInspection: ...
    __replace__ = replace
    @property
    def every(self) -> Every | None:
        """How often."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Credentials:
    """To give the police passwords, codes and log-ins."""

    __match_args__ = ()
    def __init__(self) -> None: ...
    def replace(self) -> Credentials: ...
    __replace__ = replace
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class RegisterDetails:
    """To register details with the police beyond section 9."""

    __match_args__ = (
        "what",
        "every",
    )
    def __init__(
        self,
        *,
        what: Sequence[str] | None = None,
        every: Every | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        what: Sequence[str] | None = ...,
        every: Every | None = ...,
    ) -> RegisterDetails: ...
    __replace__ = replace
    @property
    def what(self) -> tuple[str, ...] | None:
        """Which details."""
    @property
    def every(self) -> Every | None:
        """How often."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class ReportToStation:
    """To report to a police station."""

    __match_args__ = (
        "at",
        "every",
    )
    def __init__(
        self,
        *,
        at: str | None = None,
        every: Every | None = None,
    ) -> None: ...
    def replace(self, *, at: str | None = ..., every: Every | None = ...) -> ReportToStation: ...
    __replace__ = replace
    @property
    def at(self) -> str | None:
        """Which station."""
    @property
    def every(self) -> Every | None:
        """How often."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class DeclareRelationships:
    """To tell the police of relationships."""

    __match_args__ = ()
    def __init__(self) -> None: ...
    def replace(self) -> DeclareRelationships: ...
    __replace__ = replace
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Monitoring:
    """To have monitoring software on devices."""

    __match_args__ = ()
    def __init__(self) -> None: ...
    def replace(self) -> Monitoring: ...
    __replace__ = replace
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class HomeAccess:
    """To let officers into the home."""

    __match_args__ = ()
    def __init__(self) -> None: ...
    def replace(self) -> HomeAccess: ...
    __replace__ = replace
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Tag:
    """To wear a tag."""

    __match_args__ = ()
    def __init__(self) -> None: ...
    def replace(self) -> Tag: ...
    __replace__ = replace
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class LiveAt:
    """To live at a place."""

    __match_args__ = ("place",)
    def __init__(
        self,
        *,
        place: str,
    ) -> None: ...
    def replace(self, *, place: str = ...) -> LiveAt: ...
    __replace__ = replace
    @property
    def place(self) -> str:
        """The place."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class OtherCondition:
    """Anything else: nothing is inferred from it."""

    __match_args__ = ()
    def __init__(self) -> None: ...
    def replace(self) -> OtherCondition: ...
    __replace__ = replace
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

_ConditionIs: TypeAlias = (
    NoContact
    | NoContactThroughOthers
    | NoApproach
    | NoEnter
    | NoEnterWhereBelieved
    | NoSurveillance
    | NoPublication
    | NoImages
    | NoViewingAccounts
    | DeviceLimits
    | NoFollowing
    | Programme
    | Assessment
    | SurrenderDevices
    | DeviceInspection
    | Credentials
    | RegisterDetails
    | ReportToStation
    | DeclareRelationships
    | Monitoring
    | HomeAccess
    | Tag
    | LiveAt
    | OtherCondition
)
_Locality: TypeAlias = UkWide | LimitedTo | LimitedToUnstatedPlace
_Term: TypeAlias = TermNotSpecified | UntilFurtherOrder | FixedTerm

class Condition:
    """One prohibition or requirement of an order."""

    __match_args__ = (
        "id",
        "kind",
        "wording",
        "is_",
        "protects",
        "necessary",
        "reason",
        "term",
        "locality",
        "exceptions",
        "avoids",
    )
    def __init__(
        self,
        *,
        id: str,
        kind: ConditionKind,
        wording: str | None = None,
        is_: _ConditionIs,
        protects: Sequence[str] | None = None,
        necessary: bool | None = None,
        reason: str | None = None,
        term: _Term | None = None,
        locality: _Locality | None = None,
        exceptions: Sequence[ConditionException] | None = None,
        avoids: Avoids | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str = ...,
        kind: ConditionKind = ...,
        wording: str | None = ...,
        is_: _ConditionIs = ...,
        protects: Sequence[str] | None = ...,
        necessary: bool | None = ...,
        reason: str | None = ...,
        term: _Term | None = ...,
        locality: _Locality | None = ...,
        exceptions: Sequence[ConditionException] | None = ...,
        avoids: Avoids | None = ...,
    ) -> Condition: ...
    __replace__ = replace
    @property
    def id(self) -> str:
        """An id, unique in its order, such as C1."""
    @property
    def kind(self) -> ConditionKind:
        """prohibition or requirement (section 1(2))."""
    @property
    def wording(self) -> str | None:
        """The court's words, which are authoritative."""
    @property
    def is_(self) -> _ConditionIs:
        """What it is, in the library's vocabulary."""
    @property
    def protects(self) -> tuple[str, ...] | None:
        """Whom it protects."""
    @property
    def necessary(self) -> bool | None:
        """Whether the court found it necessary (section 2(2))."""
    @property
    def reason(self) -> str | None:
        """Why it is asked for."""
    @property
    def term(self) -> _Term | None:
        """Its own period, where it differs from the order's (section 3(3))."""
    @property
    def locality(self) -> _Locality | None:
        """Where it has effect (sections 2(4), 5(5), 6(d))."""
    @property
    def exceptions(self) -> tuple[ConditionException, ...] | None:
        """What it allows all the same."""
    @property
    def avoids(self) -> Avoids | None:
        """A person's assessment under section 2(3) or 5(4)."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Order:
    """An order, as proposed or as made."""

    __match_args__ = (
        "id",
        "kind",
        "stage",
        "route",
        "application",
        "court",
        "court_kind",
        "court_area",
        "made_on",
        "replaces",
        "term",
        "court_found",
        "certified_copy_held",
        "omits",
        "conditions",
    )
    def __init__(
        self,
        *,
        id: str,
        kind: OrderKind,
        stage: Stage | None = None,
        route: OrderRoute | None = None,
        application: str | None = None,
        court: str | None = None,
        court_kind: CourtKind | None = None,
        court_area: PoliceArea | None = None,
        made_on: datetime.date | None = None,
        replaces: str | None = None,
        term: _Term | None = None,
        court_found: CourtFound | None = None,
        certified_copy_held: bool | None = None,
        omits: Sequence[Omission] | None = None,
        conditions: Sequence[Condition] | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str = ...,
        kind: OrderKind = ...,
        stage: Stage | None = ...,
        route: OrderRoute | None = ...,
        application: str | None = ...,
        court: str | None = ...,
        court_kind: CourtKind | None = ...,
        court_area: PoliceArea | None = ...,
        made_on: datetime.date | None = ...,
        replaces: str | None = ...,
        term: _Term | None = ...,
        court_found: CourtFound | None = ...,
        certified_copy_held: bool | None = ...,
        omits: Sequence[Omission] | None = ...,
        conditions: Sequence[Condition] | None = ...,
    ) -> Order: ...
    __replace__ = replace
    @property
    def id(self) -> str:
        """An id, such as O1."""
    @property
    def kind(self) -> OrderKind:
        """full or interim."""
    @property
    def stage(self) -> Stage | None:
        """proposed (a draft) or made; absent means made."""
    @property
    def route(self) -> OrderRoute | None:
        """How it came to be made; absent with an application means police_application."""
    @property
    def application(self) -> str | None:
        """The application on which it was made."""
    @property
    def court(self) -> str | None:
        """The court's name."""
    @property
    def court_kind(self) -> CourtKind | None:
        """magistrates, youth or crown."""
    @property
    def court_area(self) -> PoliceArea | None:
        """The police area the court is in (section 10(2)(a))."""
    @property
    def made_on(self) -> datetime.date | None:
        """The day it was made."""
    @property
    def replaces(self) -> str | None:
        """The interim order it takes the place of."""
    @property
    def term(self) -> _Term | None:
        """How long it runs (sections 3(1), 5(6)(a))."""
    @property
    def court_found(self) -> CourtFound | None:
        """What the court found."""
    @property
    def certified_copy_held(self) -> bool | None:
        """Whether a copy certified by the designated officer of the court is held (section
        8(5)).
        """
    @property
    def omits(self) -> tuple[Omission, ...] | None:
        """What a reader of the sealed order found it does not state (section 6)."""
    @property
    def conditions(self) -> tuple[Condition, ...] | None:
        """Its prohibitions and requirements; an empty list means it imposes none."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class ChangeApplicant:
    """Who applies to change an order, or appeals."""

    __match_args__ = (
        "party",
        "officer",
        "relevant_as",
    )
    def __init__(
        self,
        *,
        party: Party,
        officer: ChiefOfficer | None = None,
        relevant_as: RelevantAs | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        party: Party = ...,
        officer: ChiefOfficer | None = ...,
        relevant_as: RelevantAs | None = ...,
    ) -> ChangeApplicant: ...
    __replace__ = replace
    @property
    def party(self) -> Party:
        """defendant, chief_officer, or other."""
    @property
    def officer(self) -> ChiefOfficer | None:
        """Which chief officer."""
    @property
    def relevant_as(self) -> RelevantAs | None:
        """The limb of "relevant chief officer of police" (section 14(1))."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Consent:
    """A consent to early discharge (section 4(4)(b))."""

    __match_args__ = (
        "party",
        "officer",
        "given",
        "on",
    )
    def __init__(
        self,
        *,
        party: Party,
        officer: ChiefOfficer | None = None,
        given: bool | None = None,
        on: datetime.date | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        party: Party = ...,
        officer: ChiefOfficer | None = ...,
        given: bool | None = ...,
        on: datetime.date | None = ...,
    ) -> Consent: ...
    __replace__ = replace
    @property
    def party(self) -> Party:
        """defendant, chief_officer, or other."""
    @property
    def officer(self) -> ChiefOfficer | None:
        """Which chief officer."""
    @property
    def given(self) -> bool | None:
        """Whether it was given; false records a refusal."""
    @property
    def on(self) -> datetime.date | None:
        """The day."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class OfficerHeard:
    """A relevant chief officer and the hearing (section 4(2)(b))."""

    __match_args__ = (
        "officer",
        "wanted",
        "heard",
    )
    def __init__(
        self,
        *,
        officer: ChiefOfficer,
        wanted: bool | None = None,
        heard: bool | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        officer: ChiefOfficer = ...,
        wanted: bool | None = ...,
        heard: bool | None = ...,
    ) -> OfficerHeard: ...
    __replace__ = replace
    @property
    def officer(self) -> ChiefOfficer:
        """Which chief officer."""
    @property
    def wanted(self) -> bool | None:
        """Whether the officer wanted to be heard."""
    @property
    def heard(self) -> bool | None:
        """Whether the officer was heard."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Heard:
    """Whom the court heard (section 4(2))."""

    __match_args__ = (
        "defendant",
        "officers",
    )
    def __init__(
        self,
        *,
        defendant: Hearing | None = None,
        officers: Sequence[OfficerHeard] | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        defendant: Hearing | None = ...,
        officers: Sequence[OfficerHeard] | None = ...,
    ) -> Heard: ...
    __replace__ = replace
    @property
    def defendant(self) -> Hearing | None:
        """heard, given_opportunity, or not_heard."""
    @property
    def officers(self) -> tuple[OfficerHeard, ...] | None:
        """The relevant chief officers; an empty list: none wanted to be heard."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class ChangedCondition:
    """How a variation changes one condition; what is absent stays as it was."""

    __match_args__ = (
        "condition",
        "wording",
        "is_",
        "protects",
        "term",
        "locality",
        "exceptions",
    )
    def __init__(
        self,
        *,
        condition: str,
        wording: str | None = None,
        is_: _ConditionIs | None = None,
        protects: Sequence[str] | None = None,
        term: _Term | None = None,
        locality: _Locality | None = None,
        exceptions: Sequence[ConditionException] | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        condition: str = ...,
        wording: str | None = ...,
        is_: _ConditionIs | None = ...,
        protects: Sequence[str] | None = ...,
        term: _Term | None = ...,
        locality: _Locality | None = ...,
        exceptions: Sequence[ConditionException] | None = ...,
    ) -> ChangedCondition: ...
    __replace__ = replace
    @property
    def condition(self) -> str:
        """The condition, by id."""
    @property
    def wording(self) -> str | None:
        """Its new wording."""
    @property
    def is_(self) -> _ConditionIs | None:
        """What it is now."""
    @property
    def protects(self) -> tuple[str, ...] | None:
        """Whom it protects now."""
    @property
    def term(self) -> _Term | None:
        """Its new period."""
    @property
    def locality(self) -> _Locality | None:
        """Where it has effect now."""
    @property
    def exceptions(self) -> tuple[ConditionException, ...] | None:
        """What it allows now all the same."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Served:
    """A paper served; an order may be served several times."""

    __match_args__ = (
        "id",
        "order",
        "application",
        "document",
        "on",
        "at",
        "how",
        "court_directed",
        "court_set_day",
        "produced_on",
        "shown_received_on",
        "by",
        "server",
        "capacity",
        "place",
    )
    def __init__(
        self,
        *,
        id: str | None = None,
        order: str | None = None,
        application: str | None = None,
        document: Document | None = None,
        on: datetime.date | None = None,
        at: str | None = None,
        how: ServiceMethod | None = None,
        court_directed: bool | None = None,
        court_set_day: datetime.date | None = None,
        produced_on: datetime.date | None = None,
        shown_received_on: datetime.date | None = None,
        by: Server | None = None,
        server: str | None = None,
        capacity: str | None = None,
        place: Confidential | str | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str | None = ...,
        order: str | None = ...,
        application: str | None = ...,
        document: Document | None = ...,
        on: datetime.date | None = ...,
        at: str | None = ...,
        how: ServiceMethod | None = ...,
        court_directed: bool | None = ...,
        court_set_day: datetime.date | None = ...,
        produced_on: datetime.date | None = ...,
        shown_received_on: datetime.date | None = ...,
        by: Server | None = ...,
        server: str | None = ...,
        capacity: str | None = ...,
        place: Confidential | str | None = ...,
    ) -> Served: ...
    __replace__ = replace
    @property
    def id(self) -> str | None:
        """An id, such as V1, when another part points here."""
    @property
    def order(self) -> str | None:
        """The order whose copy was served."""
    @property
    def application(self) -> str | None:
        """The application, for a summons or hearsay papers."""
    @property
    def document(self) -> Document | None:
        """What was served; absent: the copy of the order."""
    @property
    def on(self) -> datetime.date | None:
        """The day it was handed, left, posted or sent."""
    @property
    def at(self) -> str | None:
        """The time, as 16:05."""
    @property
    def how(self) -> ServiceMethod | None:
        """By which method."""
    @property
    def court_directed(self) -> bool | None:
        """Whether the court specified the method (rules 99(1), 115(2))."""
    @property
    def court_set_day(self) -> datetime.date | None:
        """The day of receipt that the court set."""
    @property
    def produced_on(self) -> datetime.date | None:
        """The day a computer produced it for the post (rules 99(5), 115(5))."""
    @property
    def shown_received_on(self) -> datetime.date | None:
        """The day of receipt that was proved, which displaces the deemed one."""
    @property
    def by(self) -> Server | None:
        """Who served it: court, police, agent, or other."""
    @property
    def server(self) -> str | None:
        """The person who served it."""
    @property
    def capacity(self) -> str | None:
        """In what capacity."""
    @property
    def place(self) -> Confidential | None:
        """Where. No report repeats it."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class HearingFixed:
    """A hearing fixed for a day."""

    __match_args__ = (
        "id",
        "application",
        "applied",
        "on",
        "hearsay_days",
    )
    def __init__(
        self,
        *,
        id: str | None = None,
        application: str | None = None,
        applied: str | None = None,
        on: datetime.date | None = None,
        hearsay_days: int | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str | None = ...,
        application: str | None = ...,
        applied: str | None = ...,
        on: datetime.date | None = ...,
        hearsay_days: int | None = ...,
    ) -> HearingFixed: ...
    __replace__ = replace
    @property
    def id(self) -> str | None:
        """An id, such as V1, when another part points here."""
    @property
    def application(self) -> str | None:
        """Of which application."""
    @property
    def applied(self) -> str | None:
        """Or of which applied event."""
    @property
    def on(self) -> datetime.date | None:
        """The day of the hearing."""
    @property
    def hearsay_days(self) -> int | None:
        """The days' notice of hearsay that the court set in place of 21 (rule 3(2))."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Applied:
    """An application to vary, renew or discharge an order (sections 4(1), 5(7))."""

    __match_args__ = (
        "id",
        "order",
        "on",
        "seeks",
        "by",
        "form",
        "consents",
    )
    def __init__(
        self,
        *,
        id: str | None = None,
        order: str,
        on: datetime.date | None = None,
        seeks: Change | None = None,
        by: ChangeApplicant | None = None,
        form: ApplicationForm | None = None,
        consents: Sequence[Consent] | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str | None = ...,
        order: str = ...,
        on: datetime.date | None = ...,
        seeks: Change | None = ...,
        by: ChangeApplicant | None = ...,
        form: ApplicationForm | None = ...,
        consents: Sequence[Consent] | None = ...,
    ) -> Applied: ...
    __replace__ = replace
    @property
    def id(self) -> str | None:
        """An id, such as V1, when another part points here."""
    @property
    def order(self) -> str:
        """The order."""
    @property
    def on(self) -> datetime.date | None:
        """The day it was made; absent for a draft."""
    @property
    def seeks(self) -> Change | None:
        """vary, renew, or discharge."""
    @property
    def by(self) -> ChangeApplicant | None:
        """Who applies."""
    @property
    def form(self) -> ApplicationForm | None:
        """How it is brought (section 13(1))."""
    @property
    def consents(self) -> tuple[Consent, ...] | None:
        """Consents to early discharge (section 4(4)(b))."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Varied:
    """An order varied (sections 4(3), 5(8))."""

    __match_args__ = (
        "id",
        "order",
        "on",
        "applied",
        "by",
        "heard",
        "adds",
        "removes",
        "changes",
        "term",
        "from_",
    )
    def __init__(
        self,
        *,
        id: str | None = None,
        order: str,
        on: datetime.date | None = None,
        applied: str | None = None,
        by: ChangeApplicant | None = None,
        heard: Heard | None = None,
        adds: Sequence[Condition] | None = None,
        removes: Sequence[str] | None = None,
        changes: Sequence[ChangedCondition] | None = None,
        term: _Term | None = None,
        from_: datetime.date | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str | None = ...,
        order: str = ...,
        on: datetime.date | None = ...,
        applied: str | None = ...,
        by: ChangeApplicant | None = ...,
        heard: Heard | None = ...,
        adds: Sequence[Condition] | None = ...,
        removes: Sequence[str] | None = ...,
        changes: Sequence[ChangedCondition] | None = ...,
        term: _Term | None = ...,
        from_: datetime.date | None = ...,
    ) -> Varied: ...
    __replace__ = replace
    @property
    def id(self) -> str | None:
        """An id, such as V1, when another part points here."""
    @property
    def order(self) -> str:
        """The order."""
    @property
    def on(self) -> datetime.date | None:
        """The day; absent, it was not recorded."""
    @property
    def applied(self) -> str | None:
        """The applied event that this decides."""
    @property
    def by(self) -> ChangeApplicant | None:
        """Who applied, when no applied event says so."""
    @property
    def heard(self) -> Heard | None:
        """Whom the court heard (section 4(2))."""
    @property
    def adds(self) -> tuple[Condition, ...] | None:
        """Conditions added."""
    @property
    def removes(self) -> tuple[str, ...] | None:
        """Conditions removed, by id."""
    @property
    def changes(self) -> tuple[ChangedCondition, ...] | None:
        """Conditions worded anew, lengthened or shortened."""
    @property
    def term(self) -> _Term | None:
        """The order's new term."""
    @property
    def from_(self) -> datetime.date | None:
        """The day from which the new term counts, when the order says (Q9)."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Renewed:
    """An order renewed (sections 4(3), 5(8))."""

    __match_args__ = (
        "id",
        "order",
        "on",
        "applied",
        "by",
        "heard",
        "adds",
        "removes",
        "changes",
        "term",
        "from_",
    )
    def __init__(
        self,
        *,
        id: str | None = None,
        order: str,
        on: datetime.date | None = None,
        applied: str | None = None,
        by: ChangeApplicant | None = None,
        heard: Heard | None = None,
        adds: Sequence[Condition] | None = None,
        removes: Sequence[str] | None = None,
        changes: Sequence[ChangedCondition] | None = None,
        term: _Term | None = None,
        from_: datetime.date | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str | None = ...,
        order: str = ...,
        on: datetime.date | None = ...,
        applied: str | None = ...,
        by: ChangeApplicant | None = ...,
        heard: Heard | None = ...,
        adds: Sequence[Condition] | None = ...,
        removes: Sequence[str] | None = ...,
        changes: Sequence[ChangedCondition] | None = ...,
        term: _Term | None = ...,
        from_: datetime.date | None = ...,
    ) -> Renewed: ...
    __replace__ = replace
    @property
    def id(self) -> str | None:
        """An id, such as V1, when another part points here."""
    @property
    def order(self) -> str:
        """The order."""
    @property
    def on(self) -> datetime.date | None:
        """The day; absent, it was not recorded."""
    @property
    def applied(self) -> str | None:
        """The applied event that this decides."""
    @property
    def by(self) -> ChangeApplicant | None:
        """Who applied, when no applied event says so."""
    @property
    def heard(self) -> Heard | None:
        """Whom the court heard (section 4(2))."""
    @property
    def adds(self) -> tuple[Condition, ...] | None:
        """Conditions added."""
    @property
    def removes(self) -> tuple[str, ...] | None:
        """Conditions removed, by id."""
    @property
    def changes(self) -> tuple[ChangedCondition, ...] | None:
        """Conditions worded anew, lengthened or shortened."""
    @property
    def term(self) -> _Term | None:
        """The order's new term."""
    @property
    def from_(self) -> datetime.date | None:
        """The day from which the new term counts, when the order says (Q9)."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Discharged:
    """An order discharged (sections 4(3), 4(4)(b), 5(8))."""

    __match_args__ = (
        "id",
        "order",
        "on",
        "applied",
        "by",
        "heard",
        "consents",
    )
    def __init__(
        self,
        *,
        id: str | None = None,
        order: str,
        on: datetime.date | None = None,
        applied: str | None = None,
        by: ChangeApplicant | None = None,
        heard: Heard | None = None,
        consents: Sequence[Consent] | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str | None = ...,
        order: str = ...,
        on: datetime.date | None = ...,
        applied: str | None = ...,
        by: ChangeApplicant | None = ...,
        heard: Heard | None = ...,
        consents: Sequence[Consent] | None = ...,
    ) -> Discharged: ...
    __replace__ = replace
    @property
    def id(self) -> str | None:
        """An id, such as V1, when another part points here."""
    @property
    def order(self) -> str:
        """The order."""
    @property
    def on(self) -> datetime.date | None:
        """The day; absent, it was not recorded."""
    @property
    def applied(self) -> str | None:
        """The applied event that this decides."""
    @property
    def by(self) -> ChangeApplicant | None:
        """Who applied, when no applied event says so."""
    @property
    def heard(self) -> Heard | None:
        """Whom the court heard (section 4(2))."""
    @property
    def consents(self) -> tuple[Consent, ...] | None:
        """Consents to early discharge, when no applied event holds them."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Determined:
    """How an application ended."""

    __match_args__ = (
        "id",
        "application",
        "applied",
        "on",
        "outcome",
    )
    def __init__(
        self,
        *,
        id: str | None = None,
        application: str | None = None,
        applied: str | None = None,
        on: datetime.date | None = None,
        outcome: Outcome,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str | None = ...,
        application: str | None = ...,
        applied: str | None = ...,
        on: datetime.date | None = ...,
        outcome: Outcome = ...,
    ) -> Determined: ...
    __replace__ = replace
    @property
    def id(self) -> str | None:
        """An id, such as V1, when another part points here."""
    @property
    def application(self) -> str | None:
        """Which application."""
    @property
    def applied(self) -> str | None:
        """Or which applied event."""
    @property
    def on(self) -> datetime.date | None:
        """The day; absent, it was not recorded."""
    @property
    def outcome(self) -> Outcome:
        """granted, refused, or withdrawn."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Appealed:
    """An appeal to the Crown Court, lodged (section 7), against one of the three."""

    __match_args__ = (
        "id",
        "order",
        "application",
        "decision",
        "on",
        "by",
    )
    def __init__(
        self,
        *,
        id: str | None = None,
        order: str | None = None,
        application: str | None = None,
        decision: str | None = None,
        on: datetime.date | None = None,
        by: ChangeApplicant | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str | None = ...,
        order: str | None = ...,
        application: str | None = ...,
        decision: str | None = ...,
        on: datetime.date | None = ...,
        by: ChangeApplicant | None = ...,
    ) -> Appealed: ...
    __replace__ = replace
    @property
    def id(self) -> str | None:
        """An id, such as V1, when another part points here."""
    @property
    def order(self) -> str | None:
        """Against the making of this order."""
    @property
    def application(self) -> str | None:
        """Against the refusal of this application."""
    @property
    def decision(self) -> str | None:
        """Against this varied, renewed, discharged or determined event."""
    @property
    def on(self) -> datetime.date | None:
        """The day it was lodged."""
    @property
    def by(self) -> ChangeApplicant | None:
        """Who appeals."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class AppealEnded:
    """How an appeal ended, and what it changed (7(4))."""

    __match_args__ = (
        "id",
        "appeal",
        "on",
        "outcome",
        "effect",
        "order",
        "adds",
        "removes",
        "changes",
        "term",
        "from_",
    )
    def __init__(
        self,
        *,
        id: str | None = None,
        appeal: str,
        on: datetime.date | None = None,
        outcome: AppealOutcome,
        effect: AppealEffect | None = None,
        order: str | None = None,
        adds: Sequence[Condition] | None = None,
        removes: Sequence[str] | None = None,
        changes: Sequence[ChangedCondition] | None = None,
        term: _Term | None = None,
        from_: datetime.date | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str | None = ...,
        appeal: str = ...,
        on: datetime.date | None = ...,
        outcome: AppealOutcome = ...,
        effect: AppealEffect | None = ...,
        order: str | None = ...,
        adds: Sequence[Condition] | None = ...,
        removes: Sequence[str] | None = ...,
        changes: Sequence[ChangedCondition] | None = ...,
        term: _Term | None = ...,
        from_: datetime.date | None = ...,
    ) -> AppealEnded: ...
    __replace__ = replace
    @property
    def id(self) -> str | None:
        """An id, such as V1, when another part points here."""
    @property
    def appeal(self) -> str:
        """The appealed event."""
    @property
    def on(self) -> datetime.date | None:
        """The day; absent, it was not recorded."""
    @property
    def outcome(self) -> AppealOutcome:
        """abandoned, allowed, or dismissed."""
    @property
    def effect(self) -> AppealEffect | None:
        """What the Crown Court's order did."""
    @property
    def order(self) -> str | None:
        """The order it ends, changes or makes."""
    @property
    def adds(self) -> tuple[Condition, ...] | None:
        """Conditions added."""
    @property
    def removes(self) -> tuple[str, ...] | None:
        """Conditions removed, by id."""
    @property
    def changes(self) -> tuple[ChangedCondition, ...] | None:
        """Conditions worded anew, lengthened or shortened."""
    @property
    def term(self) -> _Term | None:
        """The order's new term."""
    @property
    def from_(self) -> datetime.date | None:
        """The day from which the new term counts, when the order says (Q9)."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Died:
    """The defendant died."""

    __match_args__ = (
        "id",
        "on",
    )
    def __init__(
        self,
        *,
        id: str | None = None,
        on: datetime.date | None = None,
    ) -> None: ...
    def replace(self, *, id: str | None = ..., on: datetime.date | None = ...) -> Died: ...
    __replace__ = replace
    @property
    def id(self) -> str | None:
        """An id, such as V1, when another part points here."""
    @property
    def on(self) -> datetime.date | None:
        """The day; absent, it was not recorded."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class NameUsed:
    """The defendant used a name, first as far as is known (section 9(3))."""

    __match_args__ = (
        "id",
        "on",
        "name",
    )
    def __init__(
        self,
        *,
        id: str | None = None,
        on: datetime.date | None = None,
        name: str | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str | None = ...,
        on: datetime.date | None = ...,
        name: str | None = ...,
    ) -> NameUsed: ...
    __replace__ = replace
    @property
    def id(self) -> str | None:
        """An id, such as V1, when another part points here."""
    @property
    def on(self) -> datetime.date | None:
        """The day; absent, it was not recorded."""
    @property
    def name(self) -> str | None:
        """The name. No report repeats it."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Moved:
    """The defendant changed home address, or lost it (section 9(4))."""

    __match_args__ = (
        "id",
        "on",
        "home",
        "area",
        "address",
    )
    def __init__(
        self,
        *,
        id: str | None = None,
        on: datetime.date | None = None,
        home: Home | None = None,
        area: PoliceArea | None = None,
        address: Confidential | str | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str | None = ...,
        on: datetime.date | None = ...,
        home: Home | None = ...,
        area: PoliceArea | None = ...,
        address: Confidential | str | None = ...,
    ) -> Moved: ...
    __replace__ = replace
    @property
    def id(self) -> str | None:
        """An id, such as V1, when another part points here."""
    @property
    def on(self) -> datetime.date | None:
        """The day; absent, it was not recorded."""
    @property
    def home(self) -> Home | None:
        """Where the new home address is: england_or_wales, scotland, northern_ireland, outside_uk,
        or none.
        """
    @property
    def area(self) -> PoliceArea | None:
        """The police area it is in."""
    @property
    def address(self) -> Confidential | None:
        """The address. No report repeats it."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

_Event: TypeAlias = (
    Served
    | HearingFixed
    | Applied
    | Varied
    | Renewed
    | Discharged
    | Determined
    | Appealed
    | AppealEnded
    | Died
    | NameUsed
    | Moved
)

class IdentityCheck:
    """A request for fingerprints or photographs, and the answer (section 10(5))."""

    __match_args__ = (
        "requested",
        "allowed",
    )
    def __init__(
        self,
        *,
        requested: bool | None = None,
        allowed: bool | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        requested: bool | None = ...,
        allowed: bool | None = ...,
    ) -> IdentityCheck: ...
    __replace__ = replace
    @property
    def requested(self) -> bool | None:
        """Whether they were asked for."""
    @property
    def allowed(self) -> bool | None:
        """Whether the person allowed it."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Notification:
    """A notification to the police (sections 9, 10)."""

    __match_args__ = (
        "id",
        "of",
        "on",
        "order",
        "event",
        "area",
        "station",
        "attended",
        "oral",
        "given_to",
        "names",
        "home_address",
        "acknowledged_in_writing",
        "known_to_be_false",
        "fingerprints",
        "photographs",
    )
    def __init__(
        self,
        *,
        id: str | None = None,
        of: NotificationOf,
        on: datetime.date | None = None,
        order: str | None = None,
        event: str | None = None,
        area: PoliceArea | None = None,
        station: str | None = None,
        attended: bool | None = None,
        oral: bool | None = None,
        given_to: NotifiedTo | None = None,
        names: Sequence[str] | None = None,
        home_address: Confidential | str | None = None,
        acknowledged_in_writing: bool | None = None,
        known_to_be_false: bool | None = None,
        fingerprints: IdentityCheck | None = None,
        photographs: IdentityCheck | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str | None = ...,
        of: NotificationOf = ...,
        on: datetime.date | None = ...,
        order: str | None = ...,
        event: str | None = ...,
        area: PoliceArea | None = ...,
        station: str | None = ...,
        attended: bool | None = ...,
        oral: bool | None = ...,
        given_to: NotifiedTo | None = ...,
        names: Sequence[str] | None = ...,
        home_address: Confidential | str | None = ...,
        acknowledged_in_writing: bool | None = ...,
        known_to_be_false: bool | None = ...,
        fingerprints: IdentityCheck | None = ...,
        photographs: IdentityCheck | None = ...,
    ) -> Notification: ...
    __replace__ = replace
    @property
    def id(self) -> str | None:
        """An id, such as N1."""
    @property
    def of(self) -> NotificationOf:
        """first, name, or address (section 9(1), (3), (4))."""
    @property
    def on(self) -> datetime.date | None:
        """The day; absent, it was not recorded."""
    @property
    def order(self) -> str | None:
        """The order under which a first one was given."""
    @property
    def event(self) -> str | None:
        """The name_used or moved event it was about."""
    @property
    def area(self) -> PoliceArea | None:
        """The police area of the station attended."""
    @property
    def station(self) -> str | None:
        """The station."""
    @property
    def attended(self) -> bool | None:
        """Whether the person attended at a police station (section 10(1)(a))."""
    @property
    def oral(self) -> bool | None:
        """Whether it was oral (section 10(1)(b))."""
    @property
    def given_to(self) -> NotifiedTo | None:
        """To whom (section 10(1)(b))."""
    @property
    def names(self) -> tuple[str, ...] | None:
        """The names notified. No report repeats them."""
    @property
    def home_address(self) -> Confidential | None:
        """The home address notified. No report repeats it."""
    @property
    def acknowledged_in_writing(self) -> bool | None:
        """Whether it was acknowledged in writing (section 10(4)(a))."""
    @property
    def known_to_be_false(self) -> bool | None:
        """Whether it is alleged that something in it was false and the person knew it (section
        11(1)(b)).
        """
    @property
    def fingerprints(self) -> IdentityCheck | None:
        """Fingerprints (section 10(5)(a))."""
    @property
    def photographs(self) -> IdentityCheck | None:
        """Photographs (section 10(5)(b))."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class NotificationFailure:
    """A failure to notify, or a false notification (section 11): what the rest of the file does
    not tell of it. It points at one thing.
    """

    __match_args__ = (
        "of",
        "order",
        "event",
        "notification",
        "excuse_raised",
        "excuse",
        "prosecuted",
        "convicted_on",
    )
    def __init__(
        self,
        *,
        of: FailureOf,
        order: str | None = None,
        event: str | None = None,
        notification: str | None = None,
        excuse_raised: bool | None = None,
        excuse: str | None = None,
        prosecuted: bool | None = None,
        convicted_on: datetime.date | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        of: FailureOf = ...,
        order: str | None = ...,
        event: str | None = ...,
        notification: str | None = ...,
        excuse_raised: bool | None = ...,
        excuse: str | None = ...,
        prosecuted: bool | None = ...,
        convicted_on: datetime.date | None = ...,
    ) -> NotificationFailure: ...
    __replace__ = replace
    @property
    def of(self) -> FailureOf:
        """first, name, address, fingerprints_or_photographs, or false_information."""
    @property
    def order(self) -> str | None:
        """For first: the order under which it was owed."""
    @property
    def event(self) -> str | None:
        """For name and address: the name_used or moved event."""
    @property
    def notification(self) -> str | None:
        """For the other two: the notification at which it happened."""
    @property
    def excuse_raised(self) -> bool | None:
        """Whether an excuse was raised (section 11(1)(a))."""
    @property
    def excuse(self) -> str | None:
        """The excuse. No report repeats it."""
    @property
    def prosecuted(self) -> bool | None:
        """Whether it has been prosecuted already (section 11(5))."""
    @property
    def convicted_on(self) -> datetime.date | None:
        """The day of the conviction, on which the maximum may depend (section 11(2))."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class SexualOffencesNotification:
    """A time during which the defendant was subject to notification requirements under Part 2 of
    the Sexual Offences Act 2003 (section 9(5)).
    """

    __match_args__ = (
        "from_",
        "to",
        "basis",
    )
    def __init__(
        self,
        *,
        from_: datetime.date | None = None,
        to: datetime.date | None = None,
        basis: PartTwoBasis | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        from_: datetime.date | None = ...,
        to: datetime.date | None = ...,
        basis: PartTwoBasis | None = ...,
    ) -> SexualOffencesNotification: ...
    __replace__ = replace
    @property
    def from_(self) -> datetime.date | None:
        """The first day."""
    @property
    def to(self) -> datetime.date | None:
        """The day of ceasing, "the final day": the first day no longer subject."""
    @property
    def basis(self) -> PartTwoBasis | None:
        """relevant_offender, or other (Q24); absent is read as relevant_offender."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Contact:
    """A person reached: directly, or through another."""

    __match_args__ = (
        "channel",
        "towards",
        "through_others",
    )
    def __init__(
        self,
        *,
        channel: Channel | None = None,
        towards: str | Sequence[str] | None = None,
        through_others: bool | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        channel: Channel | None = ...,
        towards: str | Sequence[str] | None = ...,
        through_others: bool | None = ...,
    ) -> Contact: ...
    __replace__ = replace
    @property
    def channel(self) -> Channel | None:
        """By which channel."""
    @property
    def towards(self) -> tuple[str, ...] | None:
        """Whom."""
    @property
    def through_others(self) -> bool | None:
        """true: through somebody else; false: directly."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class AttemptedContact:
    """An attempt to reach a person that is not known to have reached anybody."""

    __match_args__ = (
        "channel",
        "towards",
        "through_others",
    )
    def __init__(
        self,
        *,
        channel: Channel | None = None,
        towards: str | Sequence[str] | None = None,
        through_others: bool | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        channel: Channel | None = ...,
        towards: str | Sequence[str] | None = ...,
        through_others: bool | None = ...,
    ) -> AttemptedContact: ...
    __replace__ = replace
    @property
    def channel(self) -> Channel | None:
        """By which channel."""
    @property
    def towards(self) -> tuple[str, ...] | None:
        """Whom."""
    @property
    def through_others(self) -> bool | None:
        """true: through somebody else; false: directly."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Approach:
    """A person approached."""

    __match_args__ = (
        "towards",
        "metres",
        "accuracy_metres",
    )
    def __init__(
        self,
        *,
        towards: str | Sequence[str] | None = None,
        metres: int | None = None,
        accuracy_metres: int | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        towards: str | Sequence[str] | None = ...,
        metres: int | None = ...,
        accuracy_metres: int | None = ...,
    ) -> Approach: ...
    __replace__ = replace
    @property
    def towards(self) -> tuple[str, ...] | None:
        """Whom."""
    @property
    def metres(self) -> int | None:
        """How near, in metres."""
    @property
    def accuracy_metres(self) -> int | None:
        """How exact that is, in metres; absent, it is taken as stated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Presence:
    """Being somewhere."""

    __match_args__ = (
        "place",
        "at",
        "near",
        "metres",
        "accuracy_metres",
    )
    def __init__(
        self,
        *,
        place: str | None = None,
        at: Fix | None = None,
        near: str | None = None,
        metres: int | None = None,
        accuracy_metres: int | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        place: str | None = ...,
        at: Fix | None = ...,
        near: str | None = ...,
        metres: int | None = ...,
        accuracy_metres: int | None = ...,
    ) -> Presence: ...
    __replace__ = replace
    @property
    def place(self) -> str | None:
        """The recorded place where it was."""
    @property
    def at(self) -> Fix | None:
        """The position, and how exact it is. No report repeats it."""
    @property
    def near(self) -> str | None:
        """The recorded place that metres is measured from."""
    @property
    def metres(self) -> int | None:
        """How far from near, in metres."""
    @property
    def accuracy_metres(self) -> int | None:
        """How exact metres is; absent, it is taken as stated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Following:
    """A person followed."""

    __match_args__ = (
        "towards",
        "in_vehicle",
    )
    def __init__(
        self,
        *,
        towards: str | Sequence[str] | None = None,
        in_vehicle: bool | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        towards: str | Sequence[str] | None = ...,
        in_vehicle: bool | None = ...,
    ) -> Following: ...
    __replace__ = replace
    @property
    def towards(self) -> tuple[str, ...] | None:
        """Whom."""
    @property
    def in_vehicle(self) -> bool | None:
        """Whether in a vehicle."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Surveillance:
    """A person watched, tracked or monitored."""

    __match_args__ = ("towards",)
    def __init__(
        self,
        *,
        towards: str | Sequence[str] | None = None,
    ) -> None: ...
    def replace(self, *, towards: str | Sequence[str] | None = ...) -> Surveillance: ...
    __replace__ = replace
    @property
    def towards(self) -> tuple[str, ...] | None:
        """Whom."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Publication:
    """Something published, a false profile among it."""

    __match_args__ = (
        "towards",
        "purporting_from",
        "directed_at",
        "channel",
        "with_images",
    )
    def __init__(
        self,
        *,
        towards: str | Sequence[str] | None = None,
        purporting_from: str | Sequence[str] | None = None,
        directed_at: str | Sequence[str] | None = None,
        channel: Channel | None = None,
        with_images: bool | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        towards: str | Sequence[str] | None = ...,
        purporting_from: str | Sequence[str] | None = ...,
        directed_at: str | Sequence[str] | None = ...,
        channel: Channel | None = ...,
        with_images: bool | None = ...,
    ) -> Publication: ...
    __replace__ = replace
    @property
    def towards(self) -> tuple[str, ...] | None:
        """Whom it is about or refers to."""
    @property
    def purporting_from(self) -> tuple[str, ...] | None:
        """In whose name."""
    @property
    def directed_at(self) -> tuple[str, ...] | None:
        """Whom it was meant to reach."""
    @property
    def channel(self) -> Channel | None:
        """By which channel."""
    @property
    def with_images(self) -> bool | None:
        """Whether with an image of somebody it is about."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class ImageUse:
    """An image of a person recorded, kept, shared or posted."""

    __match_args__ = (
        "towards",
        "did",
    )
    def __init__(
        self,
        *,
        towards: str | Sequence[str] | None = None,
        did: Sequence[ImageDeed] | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        towards: str | Sequence[str] | None = ...,
        did: Sequence[ImageDeed] | None = ...,
    ) -> ImageUse: ...
    __replace__ = replace
    @property
    def towards(self) -> tuple[str, ...] | None:
        """Of whom."""
    @property
    def did(self) -> tuple[ImageDeed, ...] | None:
        """What was done with it."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Viewing:
    """A person's account, profile, posts or videos viewed, and no more than viewed."""

    __match_args__ = (
        "towards",
        "shown_to_them",
    )
    def __init__(
        self,
        *,
        towards: str | Sequence[str] | None = None,
        shown_to_them: bool | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        towards: str | Sequence[str] | None = ...,
        shown_to_them: bool | None = ...,
    ) -> Viewing: ...
    __replace__ = replace
    @property
    def towards(self) -> tuple[str, ...] | None:
        """Whose."""
    @property
    def shown_to_them(self) -> bool | None:
        """Whether the person was shown who had viewed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class DeviceUse:
    """How devices and the internet were used."""

    __match_args__ = (
        "devices",
        "history_kept",
        "internet",
    )
    def __init__(
        self,
        *,
        devices: int | None = None,
        history_kept: bool | None = None,
        internet: bool | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        devices: int | None = ...,
        history_kept: bool | None = ...,
        internet: bool | None = ...,
    ) -> DeviceUse: ...
    __replace__ = replace
    @property
    def devices(self) -> int | None:
        """How many devices were held."""
    @property
    def history_kept(self) -> bool | None:
        """Whether they kept their history."""
    @property
    def internet(self) -> bool | None:
        """Whether the internet was used."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Performance:
    """Whether a requirement was done by its time."""

    __match_args__ = (
        "order",
        "condition",
        "due",
        "done",
        "done_on",
    )
    def __init__(
        self,
        *,
        order: str,
        condition: str,
        due: datetime.date | None = None,
        done: bool | None = None,
        done_on: datetime.date | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        order: str = ...,
        condition: str = ...,
        due: datetime.date | None = ...,
        done: bool | None = ...,
        done_on: datetime.date | None = ...,
    ) -> Performance: ...
    __replace__ = replace
    @property
    def order(self) -> str:
        """The order that imposes it."""
    @property
    def condition(self) -> str:
        """The requirement, by its id in that order."""
    @property
    def due(self) -> datetime.date | None:
        """The last day for it, as the order or whoever supervises it says."""
    @property
    def done(self) -> bool | None:
        """Whether it was done."""
    @property
    def done_on(self) -> datetime.date | None:
        """The day on which it was done."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Attendances:
    """Every occasion on which a recurring requirement was done, over the days of the conduct."""

    __match_args__ = (
        "order",
        "condition",
        "starts",
        "days",
    )
    def __init__(
        self,
        *,
        order: str,
        condition: str,
        starts: datetime.date | None = None,
        days: Sequence[datetime.date] | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        order: str = ...,
        condition: str = ...,
        starts: datetime.date | None = ...,
        days: Sequence[datetime.date] | None = ...,
    ) -> Attendances: ...
    __replace__ = replace
    @property
    def order(self) -> str:
        """The order that imposes it."""
    @property
    def condition(self) -> str:
        """The requirement, by its id in that order."""
    @property
    def starts(self) -> datetime.date | None:
        """The first day of the first of its periods."""
    @property
    def days(self) -> tuple[datetime.date, ...] | None:
        """The days on which it was done; empty: none."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class OtherConduct:
    """Anything else: nothing is inferred from it."""

    __match_args__ = ()
    def __init__(self) -> None: ...
    def replace(self) -> OtherConduct: ...
    __replace__ = replace
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

_ConductIs: TypeAlias = (
    Contact
    | AttemptedContact
    | Approach
    | Presence
    | Following
    | Surveillance
    | Publication
    | ImageUse
    | Viewing
    | DeviceUse
    | Performance
    | Attendances
    | OtherConduct
)

class Excuse:
    """An excuse as it was put; whether it is reasonable is for the court (section 8(1))."""

    __match_args__ = (
        "raised",
        "words",
    )
    def __init__(
        self,
        *,
        raised: bool | None = None,
        words: str | None = None,
    ) -> None: ...
    def replace(self, *, raised: bool | None = ..., words: str | None = ...) -> Excuse: ...
    __replace__ = replace
    @property
    def raised(self) -> bool | None:
        """Whether one was raised; false: asked, and raised none."""
    @property
    def words(self) -> str | None:
        """In which words. A breach summary repeats them."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Conduct:
    """One reported act; never a conclusion."""

    __match_args__ = (
        "id",
        "is_",
        "on",
        "from_",
        "to",
        "at",
        "country",
        "by",
        "believed_there",
        "knew_of_order",
        "excuse",
        "convicted_on",
        "summary",
        "evidence",
    )
    def __init__(
        self,
        *,
        id: str,
        is_: _ConductIs,
        on: datetime.date | None = None,
        from_: datetime.date | None = None,
        to: datetime.date | None = None,
        at: str | None = None,
        country: Country | None = None,
        by: DoneBy | None = None,
        believed_there: Sequence[str] | None = None,
        knew_of_order: bool | None = None,
        excuse: Excuse | None = None,
        convicted_on: datetime.date | None = None,
        summary: str | None = None,
        evidence: str | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str = ...,
        is_: _ConductIs = ...,
        on: datetime.date | None = ...,
        from_: datetime.date | None = ...,
        to: datetime.date | None = ...,
        at: str | None = ...,
        country: Country | None = ...,
        by: DoneBy | None = ...,
        believed_there: Sequence[str] | None = ...,
        knew_of_order: bool | None = ...,
        excuse: Excuse | None = ...,
        convicted_on: datetime.date | None = ...,
        summary: str | None = ...,
        evidence: str | None = ...,
    ) -> Conduct: ...
    __replace__ = replace
    @property
    def id(self) -> str:
        """An id, such as X1."""
    @property
    def is_(self) -> _ConductIs:
        """What it is, in the library's vocabulary."""
    @property
    def on(self) -> datetime.date | None:
        """The day, when it was one day."""
    @property
    def from_(self) -> datetime.date | None:
        """The first day of a range of days."""
    @property
    def to(self) -> datetime.date | None:
        """The last day of the range, inclusive."""
    @property
    def at(self) -> str | None:
        """The time of day, HH:MM."""
    @property
    def country(self) -> Country | None:
        """Where in the world (sections 2(4), 5(5); Q20)."""
    @property
    def by(self) -> DoneBy | None:
        """Who is said to have done it."""
    @property
    def believed_there(self) -> tuple[str, ...] | None:
        """Persons whom the defendant knew or believed to be there; an empty list: nobody."""
    @property
    def knew_of_order(self) -> bool | None:
        """Whether the defendant is said to have known of the order by then."""
    @property
    def excuse(self) -> Excuse | None:
        """An excuse, as it was put."""
    @property
    def convicted_on(self) -> datetime.date | None:
        """The day of a conviction for it."""
    @property
    def summary(self) -> str | None:
        """What happened. No rule reads it."""
    @property
    def evidence(self) -> str | None:
        """What shows it."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class CaseFile:
    """The whole matter of one defendant. Raises Problem, with every defect, for what cannot be."""

    __match_args__ = (
        "jurisdiction",
        "title",
        "assumptions",
        "defendant",
        "protected_persons",
        "other_persons",
        "places",
        "applications",
        "orders",
        "events",
        "notifications",
        "notification_failures",
        "sexual_offences_notification",
        "conduct",
    )

    def __init__(
        self,
        *,
        jurisdiction: Jurisdiction = ...,
        title: str | None = None,
        assumptions: Sequence[str] | None = None,
        defendant: Defendant,
        protected_persons: Sequence[Person] | None = None,
        other_persons: Sequence[Person] | None = None,
        places: Sequence[Place] | None = None,
        applications: Sequence[Application] | None = None,
        orders: Sequence[Order] | None = None,
        events: Sequence[_Event] | None = None,
        notifications: Sequence[Notification] | None = None,
        notification_failures: Sequence[NotificationFailure] | None = None,
        sexual_offences_notification: Sequence[SexualOffencesNotification] | None = None,
        conduct: Sequence[Conduct] | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        jurisdiction: Jurisdiction = ...,
        title: str | None = ...,
        assumptions: Sequence[str] | None = ...,
        defendant: Defendant = ...,
        protected_persons: Sequence[Person] | None = ...,
        other_persons: Sequence[Person] | None = ...,
        places: Sequence[Place] | None = ...,
        applications: Sequence[Application] | None = ...,
        orders: Sequence[Order] | None = ...,
        events: Sequence[_Event] | None = ...,
        notifications: Sequence[Notification] | None = ...,
        notification_failures: Sequence[NotificationFailure] | None = ...,
        sexual_offences_notification: Sequence[SexualOffencesNotification] | None = ...,
        conduct: Sequence[Conduct] | None = ...,
    ) -> CaseFile: ...
    __replace__ = replace
    @property
    def jurisdiction(self) -> Jurisdiction:
        """Which law governs."""
    @property
    def title(self) -> str | None:
        """A name for the file."""
    @property
    def assumptions(self) -> tuple[str, ...] | None:
        """What whoever wrote the file assumed, a sentence each."""
    @property
    def defendant(self) -> Defendant:
        """The defendant."""
    @property
    def protected_persons(self) -> tuple[Person, ...] | None:
        """Those an order protects or would protect."""
    @property
    def other_persons(self) -> tuple[Person, ...] | None:
        """Others, such as a relative at whom an act was aimed."""
    @property
    def places(self) -> tuple[Place, ...] | None:
        """Places that conditions point at."""
    @property
    def applications(self) -> tuple[Application, ...] | None:
        """Applications."""
    @property
    def orders(self) -> tuple[Order, ...] | None:
        """Orders, proposed and made."""
    @property
    def events(self) -> tuple[_Event, ...] | None:
        """What happened, in any order."""
    @property
    def notifications(self) -> tuple[Notification, ...] | None:
        """Notifications to the police (sections 9, 10)."""
    @property
    def notification_failures(self) -> tuple[NotificationFailure, ...] | None:
        """Failures to notify: what was said in excuse, and what followed (section 11)."""
    @property
    def sexual_offences_notification(self) -> tuple[SexualOffencesNotification, ...] | None:
        """When the defendant was subject to Part 2 of the Sexual Offences Act 2003."""
    @property
    def conduct(self) -> tuple[Conduct, ...] | None:
        """Reported acts, to be held against the conditions (section 8)."""
    def to_json(self) -> str:
        """The case file as readable JSON, format spo-case/1."""
    def to_canonical_json(self) -> str:
        """Canonical JSON (RFC 8785), for digests."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Finding:
    """The answer of one rule about one subject."""

    __match_args__ = (
        "verdict",
        "provision",
        "reason",
        "subject_kind",
        "subject",
        "text",
        "rests_on",
        "missing",
        "operands",
        "open_question",
    )
    def __init__(
        self,
        *,
        verdict: Verdict,
        provision: Provision,
        reason: str,
        subject_kind: SubjectKind,
        subject: str,
        text: str,
        rests_on: Sequence[str] = (),
        missing: Sequence[str] = (),
        operands: Sequence[datetime.date | int] = (),
        open_question: OpenQuestion | None = None,
    ) -> None: ...
    @property
    def verdict(self) -> Verdict: ...
    @property
    def provision(self) -> Provision:
        """The provision it applies."""
    @property
    def reason(self) -> str:
        """Why, as a stable code."""
    @property
    def subject(self) -> str:
        """What it is about, such as "condition C1 of order O1"."""
    @property
    def subject_kind(self) -> SubjectKind: ...
    @property
    def text(self) -> str:
        """Why, in words."""
    @property
    def rests_on(self) -> tuple[str, ...]:
        """JSON pointers to the facts that decided it."""
    @property
    def missing(self) -> tuple[str, ...]:
        """JSON pointers to the facts that were not there."""
    @property
    def operands(self) -> tuple[datetime.date | int, ...]:
        """The dates and numbers that decided it."""
    @property
    def open_question(self) -> OpenQuestion | None:
        """The open question it leans on, or None."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Notice:
    """Something a reader must know that is no finding."""

    __match_args__ = ("code", "text", "pointer")
    def __init__(
        self,
        *,
        code: str,
        text: str,
        pointer: str,
    ) -> None: ...
    def replace(self, *, code: str = ..., text: str = ..., pointer: str = ...) -> Notice: ...
    __replace__ = replace
    @property
    def code(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def pointer(self) -> str: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Receipt:
    """What is needed to replay an answer."""

    __match_args__ = ("library_version", "law_version", "as_at", "input_sha256", "report_sha256")
    def __init__(
        self,
        *,
        library_version: str,
        law_version: str,
        as_at: datetime.date,
        input_sha256: str,
        report_sha256: str,
    ) -> None: ...
    def replace(
        self,
        *,
        library_version: str = ...,
        law_version: str = ...,
        as_at: datetime.date = ...,
        input_sha256: str = ...,
        report_sha256: str = ...,
    ) -> Receipt: ...
    __replace__ = replace
    @property
    def library_version(self) -> str: ...
    @property
    def law_version(self) -> str: ...
    @property
    def as_at(self) -> datetime.date: ...
    @property
    def input_sha256(self) -> str: ...
    @property
    def report_sha256(self) -> str:
        """The digest."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Report:
    """The findings on one case file, in the Act's order."""

    __match_args__ = ("case", "as_at")

    @property
    def case(self) -> CaseFile: ...
    @property
    def as_at(self) -> datetime.date: ...
    @property
    def verdict(self) -> Verdict:
        """All findings together."""
    @property
    def counts(self) -> dict[Verdict, int]:
        """How many findings have each verdict."""
    @property
    def findings(self) -> tuple[Finding, ...]: ...
    @property
    def notices(self) -> tuple[Notice, ...]: ...
    @property
    def open_questions(self) -> tuple[OpenQuestion, ...]:
        """The open questions that findings lean on."""
    @property
    def receipt(self) -> Receipt: ...
    def to_json(self) -> str:
        """Format spo-report/1."""
    @overload
    def __getitem__(self, index: int, /) -> Finding: ...
    @overload
    def __getitem__(self, index: slice, /) -> tuple[Finding, ...]: ...
    def to_text(self, *, colour: bool = False, width: int = 96) -> str: ...
    def to_html(self) -> str:
        """A self-contained page."""
    def _repr_html_(self) -> str: ...
    def __bool__(self) -> bool: ...
    def __iter__(self) -> Iterator[Finding]: ...
    def __len__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class DeemedService:
    """When a paper is taken to have been received: two days where the rule can be read in two ways,
    none where it gives none.
    """

    __match_args__ = (
        "earliest",
        "latest",
        "rebuttable",
        "reason",
        "provision",
        "open_question",
        "holidays_may_follow",
    )
    def __init__(
        self,
        *,
        earliest: datetime.date | None = None,
        latest: datetime.date | None = None,
        rebuttable: bool,
        reason: str,
        provision: Provision,
        open_question: OpenQuestion | None = None,
        holidays_may_follow: bool,
    ) -> None: ...
    @property
    def earliest(self) -> datetime.date | None:
        """(arg0: spo._spo.DeemedService) -> object"""
    @property
    def latest(self) -> datetime.date | None:
        """(arg0: spo._spo.DeemedService) -> object"""
    @property
    def holidays_may_follow(self) -> bool:
        """Whether a bank holiday proclaimed since could move the day on."""
    @property
    def rebuttable(self) -> bool:
        """Whether a different day may be shown; False when this one was."""
    @property
    def reason(self) -> str:
        """Why, as a stable code."""
    @property
    def why(self) -> str:
        """Why, in words."""
    @property
    def provision(self) -> Provision:
        """The rule it applies."""
    @property
    def open_question(self) -> OpenQuestion | None:
        """The open question it leans on, or None."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class BankHoliday:
    """A day on which courts and offices are taken to be shut, and why."""

    __match_args__ = ("day", "name")
    def __init__(
        self,
        *,
        day: datetime.date,
        name: str,
    ) -> None: ...
    def replace(self, *, day: datetime.date = ..., name: str = ...) -> BankHoliday: ...
    __replace__ = replace
    @property
    def day(self) -> datetime.date:
        """The day."""
    @property
    def name(self) -> str:
        """What it is called."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class HearsayDays:
    """The last days for hearsay papers before a hearing (rules 3 and 4 of the 1999 Rules)."""

    __match_args__ = ("last_clear", "last_not_clear", "last_to_post")
    def __init__(
        self,
        *,
        last_clear: datetime.date,
        last_not_clear: datetime.date,
        last_to_post: datetime.date | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        last_clear: datetime.date = ...,
        last_not_clear: datetime.date = ...,
        last_to_post: datetime.date | None = ...,
    ) -> HearsayDays: ...
    __replace__ = replace
    @property
    def last_clear(self) -> datetime.date:
        """The last day to serve the notice, counting clear days: the safe one."""
    @property
    def last_not_clear(self) -> datetime.date:
        """The last day if the day of the hearing alone is left out (Q41)."""
    @property
    def last_to_post(self) -> datetime.date | None:
        """The last day to post it, received by last_clear; None outside the bank holidays known."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class AppealLimit:
    """The time to appeal to the Crown Court: configuration, since the Act sets none (Q30)."""

    __match_args__ = ("days", "from_", "source")
    def __init__(
        self,
        *,
        days: int,
        from_: datetime.date,
        source: str,
    ) -> None: ...
    def replace(
        self,
        *,
        days: int = ...,
        from_: datetime.date = ...,
        source: str = ...,
    ) -> AppealLimit: ...
    __replace__ = replace
    @property
    def days(self) -> int:
        """How many days after the day of the decision, which is not counted."""
    @property
    def from_(self) -> datetime.date:
        """The first day of a decision it is used for."""
    @property
    def source(self) -> str:
        """Where it comes from."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Precedence:
    """One scheme of notification; while it binds a person, those after it do not apply."""

    __match_args__ = ("regime", "name", "yields_by", "note")
    def __init__(
        self,
        *,
        regime: NotificationRegime,
        name: str,
        yields_by: str,
        note: str,
    ) -> None: ...
    def replace(
        self,
        *,
        regime: NotificationRegime = ...,
        name: str = ...,
        yields_by: str = ...,
        note: str = ...,
    ) -> Precedence: ...
    __replace__ = replace
    @property
    def regime(self) -> NotificationRegime:
        """Which scheme."""
    @property
    def name(self) -> str:
        """Its name."""
    @property
    def yields_by(self) -> str:
        """The id of the provision that makes it give way; empty for the first."""
    @property
    def note(self) -> str:
        """What else is known."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Stretch:
    """Days on end for which one answer holds: met binds, not_met does not bind, unknown a fact is
    missing, for_the_court the reading is open.
    """

    __match_args__ = ("first", "last", "finding")
    def __init__(
        self,
        *,
        first: datetime.date,
        last: datetime.date | None = None,
        finding: Finding,
    ) -> None: ...
    def replace(
        self,
        *,
        first: datetime.date = ...,
        last: datetime.date | None = ...,
        finding: Finding = ...,
    ) -> Stretch: ...
    __replace__ = replace
    @property
    def first(self) -> datetime.date:
        """The first day."""
    @property
    def last(self) -> datetime.date | None:
        """The last day, inclusive; None: until something else happens."""
    @property
    def finding(self) -> Finding:
        """The answer, and why."""
    @property
    def verdict(self) -> Verdict:
        """The answer alone."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Wording:
    """A condition with its wording from a day on."""

    __match_args__ = ("from_", "condition", "event")
    def __init__(
        self,
        *,
        from_: datetime.date,
        condition: Condition,
        event: int | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        from_: datetime.date = ...,
        condition: Condition = ...,
        event: int | None = ...,
    ) -> Wording: ...
    __replace__ = replace
    @property
    def from_(self) -> datetime.date:
        """The first day on which it was so worded."""
    @property
    def condition(self) -> Condition:
        """The condition as worded from that day."""
    @property
    def event(self) -> int | None:
        """The index of the event that worded it so; None: as made."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class ConditionLife:
    """One condition of an order, from the day it was imposed."""

    __match_args__ = ("condition", "wordings", "stretches", "stretches_that_bind")
    def __init__(
        self,
        *,
        condition: str,
        wordings: Sequence[Wording],
        stretches: Sequence[Stretch],
        stretches_that_bind: Sequence[Stretch],
    ) -> None: ...
    def replace(
        self,
        *,
        condition: str = ...,
        wordings: Sequence[Wording] = ...,
        stretches: Sequence[Stretch] = ...,
        stretches_that_bind: Sequence[Stretch] = ...,
    ) -> ConditionLife: ...
    __replace__ = replace
    @property
    def condition(self) -> str:
        """The condition's id."""
    @property
    def wordings(self) -> tuple[Wording, ...]:
        """Its wordings, in order of day."""
    @property
    def stretches(self) -> tuple[Stretch, ...]:
        """Its own stretches, apart from the order's."""
    @property
    def stretches_that_bind(self) -> tuple[Stretch, ...]:
        """The same with its order's taken into account: what binds the defendant."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class OrderLife:
    """One order, from the day it was made."""

    __match_args__ = ("order", "stretches", "conditions", "without_day")
    def __init__(
        self,
        *,
        order: str,
        stretches: Sequence[Stretch],
        conditions: Sequence[ConditionLife],
        without_day: Finding | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        order: str = ...,
        stretches: Sequence[Stretch] = ...,
        conditions: Sequence[ConditionLife] = ...,
        without_day: Finding | None = ...,
    ) -> OrderLife: ...
    __replace__ = replace
    @property
    def order(self) -> str:
        """The order's id."""
    @property
    def stretches(self) -> tuple[Stretch, ...]:
        """In order of day, without gaps."""
    @property
    def conditions(self) -> tuple[ConditionLife, ...]:
        """Those made with it, then those that events added."""
    @property
    def without_day(self) -> Finding | None:
        """Why there are no stretches; None when there are."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Milestone:
    """One line of a chronology."""

    __match_args__ = ("day", "kind", "text", "pointer", "order")
    def __init__(
        self,
        *,
        day: datetime.date,
        kind: MilestoneKind,
        text: str,
        pointer: str,
        order: str | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        day: datetime.date = ...,
        kind: MilestoneKind = ...,
        text: str = ...,
        pointer: str = ...,
        order: str | None = ...,
    ) -> Milestone: ...
    __replace__ = replace
    @property
    def day(self) -> datetime.date:
        """The day."""
    @property
    def kind(self) -> MilestoneKind:
        """What sort of thing it is."""
    @property
    def text(self) -> str:
        """What it is: ids and dates only."""
    @property
    def pointer(self) -> str:
        """JSON pointer to the fact it comes from."""
    @property
    def order(self) -> str | None:
        """The id of the order it concerns, or None."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class OrderState:
    """Whether one order binds on a day."""

    __match_args__ = ("order", "finding")
    def __init__(
        self,
        *,
        order: str,
        finding: Finding,
    ) -> None: ...
    def replace(self, *, order: str = ..., finding: Finding = ...) -> OrderState: ...
    __replace__ = replace
    @property
    def order(self) -> str:
        """The order's id."""
    @property
    def finding(self) -> Finding:
        """The answer, and why."""
    @property
    def verdict(self) -> Verdict:
        """The answer alone."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class ConditionState:
    """Whether one condition binds on a day, and its wording then."""

    __match_args__ = ("order", "condition", "finding", "worded", "worded_before")
    def __init__(
        self,
        *,
        order: str,
        condition: str,
        finding: Finding,
        worded: Condition | None = None,
        worded_before: Condition | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        order: str = ...,
        condition: str = ...,
        finding: Finding = ...,
        worded: Condition | None = ...,
        worded_before: Condition | None = ...,
    ) -> ConditionState: ...
    __replace__ = replace
    @property
    def order(self) -> str:
        """The order's id."""
    @property
    def condition(self) -> str:
        """The condition's id."""
    @property
    def finding(self) -> Finding:
        """The answer, and why."""
    @property
    def worded(self) -> Condition | None:
        """The condition as worded on that day; None when it was not imposed yet."""
    @property
    def worded_before(self) -> Condition | None:
        """As worded until that day, when it was worded anew in the course of it; else None."""
    @property
    def verdict(self) -> Verdict:
        """The answer alone."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class State:
    """What binds on one day."""

    __match_args__ = ("case", "on")

    @property
    def case(self) -> CaseFile:
        """(arg0: spo._spo.State) -> spo._spo.CaseFile"""
    @property
    def on(self) -> datetime.date:
        """The day."""
    @property
    def orders(self) -> tuple[OrderState, ...]:
        """Every order of the file."""
    @property
    def conditions(self) -> tuple[ConditionState, ...]:
        """Every condition of every order."""
    @property
    def binding(self) -> tuple[ConditionState, ...]:
        """The conditions that bind."""
    def to_text(self, *, colour: bool = False, width: int = 96) -> str:
        """In words, with the conditions' wording."""
    def to_json(self) -> str:
        """Format spo-state/1, with the conditions' wording."""
    def to_html(self) -> str:
        """A self-contained page, with the conditions' wording."""
    def _repr_html_(self) -> str: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Timeline:
    """The life of every order of a case file."""

    __match_args__ = ("case",)

    @property
    def case(self) -> CaseFile:
        """(arg0: spo._spo.Timeline) -> spo._spo.CaseFile"""
    @property
    def orders(self) -> tuple[OrderLife, ...]:
        """One life for each order of the file, in its order."""
    @property
    def chronology(self) -> tuple[Milestone, ...]:
        """Everything dated, in order of day."""
    @property
    def conflicts(self) -> tuple[Finding, ...]:
        """Events that are out of order or contradict another."""
    @property
    def undated(self) -> tuple[str, ...]:
        """JSON pointers to what has no day, and so stands on no line."""
    @property
    def changes(self) -> tuple[datetime.date, ...]:
        """Every day on which the answer of `state` changes."""
    def state(self, *, on: datetime.date) -> State:
        """What binds on that day."""
    def to_text(self, *, colour: bool = False, width: int = 96) -> str: ...
    def to_svg(self, *, mark: datetime.date | None = None) -> str:
        """A drawing; `mark` is a day to draw a line at."""
    def to_html(self) -> str:
        """A self-contained page."""
    def _repr_html_(self) -> str: ...
    def to_json(self) -> str:
        """Format spo-timeline/1."""
    def __len__(self) -> int: ...
    def __bool__(self) -> bool: ...
    def __iter__(self) -> Iterator[OrderLife]: ...
    @overload
    def __getitem__(self, index: int, /) -> OrderLife: ...
    @overload
    def __getitem__(self, index: slice, /) -> tuple[OrderLife, ...]: ...
    def plot(self, ax: Axes | None = None, mark: datetime.date | None = None) -> Axes:
        """Draws the timeline with matplotlib, which the extra `plot` brings."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Duty:
    """One duty to notify the police (sections 9 and 10)."""

    __match_args__ = (
        "of",
        "state",
        "order",
        "event",
        "notification",
        "clock_earliest",
        "clock_latest",
        "last_day_earliest",
        "last_day_latest",
        "arises",
        "stands",
        "area",
        "area_before_move",
        "where",
        "clock",
        "content",
    )
    def __init__(
        self,
        *,
        of: NotificationOf,
        state: DutyState,
        order: str | None = None,
        event: int | None = None,
        notification: int | None = None,
        clock_earliest: datetime.date | None = None,
        clock_latest: datetime.date | None = None,
        last_day_earliest: datetime.date | None = None,
        last_day_latest: datetime.date | None = None,
        arises: Finding,
        stands: Finding,
        area: PoliceArea | None = None,
        area_before_move: PoliceArea | None = None,
        where: Finding,
        clock: Sequence[Finding],
        content: Sequence[Finding],
    ) -> None: ...
    def replace(
        self,
        *,
        of: NotificationOf = ...,
        state: DutyState = ...,
        order: str | None = ...,
        event: int | None = ...,
        notification: int | None = ...,
        clock_earliest: datetime.date | None = ...,
        clock_latest: datetime.date | None = ...,
        last_day_earliest: datetime.date | None = ...,
        last_day_latest: datetime.date | None = ...,
        arises: Finding = ...,
        stands: Finding = ...,
        area: PoliceArea | None = ...,
        area_before_move: PoliceArea | None = ...,
        where: Finding = ...,
        clock: Sequence[Finding] = ...,
        content: Sequence[Finding] = ...,
    ) -> Duty: ...
    __replace__ = replace
    @property
    def of(self) -> NotificationOf:
        """Which duty."""
    @property
    def state(self) -> DutyState:
        """How it stands on the as-at day."""
    @property
    def order(self) -> str | None:
        """The id of the order, for the first notification."""
    @property
    def event(self) -> int | None:
        """The index of the name use, the move or the service behind it."""
    @property
    def notification(self) -> int | None:
        """The index of the notification that did it."""
    @property
    def clock_earliest(self) -> datetime.date | None:
        """The day its clock started."""
    @property
    def clock_latest(self) -> datetime.date | None:
        """Another such day, when service can be read two ways."""
    @property
    def last_day_earliest(self) -> datetime.date | None:
        """Its last day, inclusive."""
    @property
    def last_day_latest(self) -> datetime.date | None:
        """The later, when there are two."""
    @property
    def arises(self) -> Finding:
        """Whether there is such a duty."""
    @property
    def stands(self) -> Finding:
        """Why it stands as it does."""
    @property
    def area(self) -> PoliceArea | None:
        """The police area to notify in; after a move, the new home's."""
    @property
    def area_before_move(self) -> PoliceArea | None:
        """For a move: the police area of the old home."""
    @property
    def where(self) -> Finding:
        """Why there (section 10(1) to (3))."""
    @property
    def clock(self) -> tuple[Finding, ...]:
        """Why its clock started when it did: the services, or the final day of an exemption."""
    @property
    def content(self) -> tuple[Finding, ...]:
        """What the first notification looked at said (section 9(2))."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Deadline:
    """A day to come."""

    __match_args__ = ("kind", "day", "latest", "order", "condition", "event", "finding", "clock")
    def __init__(
        self,
        *,
        kind: DeadlineKind,
        day: datetime.date,
        latest: datetime.date | None = None,
        order: str | None = None,
        condition: str | None = None,
        event: int | None = None,
        finding: Finding,
        clock: Sequence[Finding],
    ) -> None: ...
    def replace(
        self,
        *,
        kind: DeadlineKind = ...,
        day: datetime.date = ...,
        latest: datetime.date | None = ...,
        order: str | None = ...,
        condition: str | None = ...,
        event: int | None = ...,
        finding: Finding = ...,
        clock: Sequence[Finding] = ...,
    ) -> Deadline: ...
    __replace__ = replace
    @property
    def kind(self) -> DeadlineKind:
        """What falls on it."""
    @property
    def day(self) -> datetime.date:
        """The day; the earlier where there are two."""
    @property
    def latest(self) -> datetime.date | None:
        """The later, when there are two; else None."""
    @property
    def order(self) -> str | None:
        """The id of the order it concerns."""
    @property
    def condition(self) -> str | None:
        """The id of the condition it concerns."""
    @property
    def event(self) -> int | None:
        """The index of the event it follows from."""
    @property
    def finding(self) -> Finding:
        """Why."""
    @property
    def clock(self) -> tuple[Finding, ...]:
        """For a notification: why its clock started."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Duties:
    """Every notification duty that a case gives rise to up to a day, in order."""

    __match_args__ = ("case", "as_at")

    @property
    def case(self) -> CaseFile:
        """(arg0: spo._spo.Duties) -> spo._spo.CaseFile"""
    @property
    def as_at(self) -> datetime.date:
        """(arg0: spo._spo.Duties) -> datetime.date"""
    def to_text(self, *, colour: bool = False, width: int = 96) -> str: ...
    def to_json(self) -> str:
        """Format spo-duties/1."""
    def to_html(self) -> str:
        """A self-contained page."""
    def _repr_html_(self) -> str: ...
    @overload
    def __getitem__(self, index: int) -> Duty: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Duty, ...]: ...
    def __iter__(self) -> Iterator[Duty]: ...
    def __len__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Deadlines:
    """The days to come from a day on, in order."""

    __match_args__ = ("case", "as_at", "renewal_lead_days")

    @property
    def case(self) -> CaseFile:
        """(arg0: spo._spo.Deadlines) -> spo._spo.CaseFile"""
    @property
    def as_at(self) -> datetime.date:
        """(arg0: spo._spo.Deadlines) -> datetime.date"""
    @property
    def renewal_lead_days(self) -> int:
        """How many days before the end of an order it reminds of renewal."""
    def to_text(self, *, colour: bool = False, width: int = 96) -> str: ...
    def to_json(self) -> str:
        """Format spo-deadlines/1."""
    def to_html(self) -> str:
        """A self-contained page."""
    def _repr_html_(self) -> str: ...
    @overload
    def __getitem__(self, index: int) -> Deadline: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Deadline, ...]: ...
    def __iter__(self) -> Iterator[Deadline]: ...
    def __len__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class DayRange:
    """Days on end, both ends included."""

    __match_args__ = ("first", "last")
    def __init__(
        self,
        *,
        first: datetime.date,
        last: datetime.date,
    ) -> None: ...
    def replace(self, *, first: datetime.date = ..., last: datetime.date = ...) -> DayRange: ...
    __replace__ = replace
    @property
    def first(self) -> datetime.date:
        """The first day."""
    @property
    def last(self) -> datetime.date:
        """The last day."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class ConditionMatch:
    """One act held against one condition."""

    __match_args__ = ("order", "condition", "verdict", "in_force", "touches", "worded_by", "missed")
    def __init__(
        self,
        *,
        order: str,
        condition: str,
        verdict: Verdict,
        in_force: Finding,
        touches: Finding,
        worded_by: int | None = None,
        missed: Sequence[DayRange],
    ) -> None: ...
    def replace(
        self,
        *,
        order: str = ...,
        condition: str = ...,
        verdict: Verdict = ...,
        in_force: Finding = ...,
        touches: Finding = ...,
        worded_by: int | None = ...,
        missed: Sequence[DayRange] = ...,
    ) -> ConditionMatch: ...
    __replace__ = replace
    @property
    def order(self) -> str:
        """The order's id."""
    @property
    def condition(self) -> str:
        """The condition's id."""
    @property
    def verdict(self) -> Verdict:
        """in_force and touches together."""
    @property
    def in_force(self) -> Finding:
        """Whether the condition bound on the day or days of the act."""
    @property
    def touches(self) -> Finding:
        """Whether the act is within the condition's typed terms, as worded then."""
    @property
    def worded_by(self) -> int | None:
        """The index of the event that gave it the wording looked at; None: as made."""
    @property
    def missed(self) -> tuple[DayRange, ...]:
        """The occasions missed, of a requirement that recurs."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class ElementFinding:
    """What is recorded of one thing to be proved."""

    __match_args__ = ("element", "finding")
    def __init__(
        self,
        *,
        element: Element,
        finding: Finding,
    ) -> None: ...
    def replace(self, *, element: Element = ..., finding: Finding = ...) -> ElementFinding: ...
    __replace__ = replace
    @property
    def element(self) -> Element:
        """What has to be proved."""
    @property
    def finding(self) -> Finding:
        """What is recorded of it."""
    @property
    def verdict(self) -> Verdict:
        """The answer alone."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class OrderElements:
    """What has to be proved, for one order."""

    __match_args__ = ("order", "elements")
    def __init__(
        self,
        *,
        order: str,
        elements: Sequence[ElementFinding],
    ) -> None: ...
    def replace(
        self,
        *,
        order: str = ...,
        elements: Sequence[ElementFinding] = ...,
    ) -> OrderElements: ...
    __replace__ = replace
    @property
    def order(self) -> str:
        """The order's id."""
    @property
    def elements(self) -> tuple[ElementFinding, ...]:
        """One of each."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class ActAssessment:
    """One reported act against the orders of its file."""

    __match_args__ = ("conduct", "first", "last", "conditions", "orders", "maximum", "in_short")
    def __init__(
        self,
        *,
        conduct: str,
        first: datetime.date | None = None,
        last: datetime.date | None = None,
        conditions: Sequence[ConditionMatch],
        orders: Sequence[OrderElements],
        maximum: MaximumPenalty | None = None,
        in_short: Sequence[str],
    ) -> None: ...
    def replace(
        self,
        *,
        conduct: str = ...,
        first: datetime.date | None = ...,
        last: datetime.date | None = ...,
        conditions: Sequence[ConditionMatch] = ...,
        orders: Sequence[OrderElements] = ...,
        maximum: MaximumPenalty | None = ...,
        in_short: Sequence[str] = ...,
    ) -> ActAssessment: ...
    __replace__ = replace
    @property
    def conduct(self) -> str:
        """The act's id."""
    @property
    def first(self) -> datetime.date | None:
        """The first day on which it may have been done; None: not recorded."""
    @property
    def last(self) -> datetime.date | None:
        """The last such day."""
    @property
    def conditions(self) -> tuple[ConditionMatch, ...]:
        """Condition by condition."""
    @property
    def orders(self) -> tuple[OrderElements, ...]:
        """Order by order, what has to be proved."""
    @property
    def maximum(self) -> MaximumPenalty | None:
        """The greatest sentence for a breach on those days; None where no order can have bound."""
    @property
    def in_short(self) -> tuple[str, ...]:
        """What the first reader needs, a sentence each."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class BreachAssessment:
    """Reported acts held against the conditions in force. Never a conclusion that an offence was
    committed.
    """

    __match_args__ = ("case", "as_at")

    @property
    def case(self) -> CaseFile:
        """(arg0: spo._spo.BreachAssessment) -> spo._spo.CaseFile"""
    @property
    def as_at(self) -> datetime.date:
        """(arg0: spo._spo.BreachAssessment) -> datetime.date"""
    @property
    def acts(self) -> tuple[ActAssessment, ...]:
        """One for each act looked at."""
    @property
    def notification_offences(self) -> tuple[NotificationOffence, ...]:
        """The offences of section 11 that the duties to notify may have given rise to; none when
        one act was asked for.
        """
    @property
    def notices(self) -> tuple[Notice, ...]:
        """What the reader must know besides."""
    @property
    def open_questions(self) -> tuple[OpenQuestion, ...]:
        """The open questions that findings lean on."""
    def to_text(self, *, colour: bool = False, width: int = 96) -> str:
        """In words, with the conditions' wording and the words of an excuse."""
    def to_html(self) -> str:
        """A self-contained page, with the same words."""
    def _repr_html_(self) -> str: ...
    def to_json(self) -> str:
        """Format spo-breach/1, with the same words."""
    def __len__(self) -> int: ...
    def __bool__(self) -> bool: ...
    def __iter__(self) -> Iterator[ActAssessment]: ...
    @overload
    def __getitem__(self, index: int, /) -> ActAssessment: ...
    @overload
    def __getitem__(self, index: slice, /) -> tuple[ActAssessment, ...]: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class DataSource:
    """Where data were read."""

    __match_args__ = ("where", "as_of")
    def __init__(
        self,
        *,
        where: str,
        as_of: datetime.date | None = None,
    ) -> None: ...
    def replace(self, *, where: str = ..., as_of: datetime.date | None = ...) -> DataSource: ...
    __replace__ = replace
    @property
    def where(self) -> str:
        """Where."""
    @property
    def as_of(self) -> datetime.date | None:
        """The day they were of; None: no day was given."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class SentencingGuideline:
    """A guideline that a court follows in passing sentence."""

    __match_args__ = ("title", "applies_to", "range", "source")
    def __init__(
        self,
        *,
        title: str,
        applies_to: str,
        range: str,
        source: str,
    ) -> None: ...
    def replace(
        self,
        *,
        title: str = ...,
        applies_to: str = ...,
        range: str = ...,
        source: str = ...,
    ) -> SentencingGuideline: ...
    __replace__ = replace
    @property
    def title(self) -> str:
        """Its title."""
    @property
    def applies_to(self) -> str:
        """Which breaches and offenders."""
    @property
    def range(self) -> str:
        """The range of sentences; no maximum."""
    @property
    def source(self) -> str:
        """Where it was read."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class CompanionOffence:
    """An offence of another Act to consider: a pointer only, and no conclusion."""

    __match_args__ = ("code", "title", "category", "home_office_class", "from_")
    def __init__(
        self,
        *,
        code: str,
        title: str,
        category: str | None = None,
        home_office_class: str,
        from_: DataSource,
    ) -> None: ...
    def replace(
        self,
        *,
        code: str = ...,
        title: str = ...,
        category: str | None = ...,
        home_office_class: str = ...,
        from_: DataSource = ...,
    ) -> CompanionOffence: ...
    __replace__ = replace
    @property
    def code(self) -> str:
        """Its code."""
    @property
    def title(self) -> str:
        """A plain title; several codes may share one."""
    @property
    def category(self) -> str | None:
        """The category in the data; None: it was not read."""
    @property
    def home_office_class(self) -> str:
        """Its Home Office class."""
    @property
    def from_(self) -> DataSource:
        """Where that was read."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class OffenceInfo:
    """What is known of one offence of sections 8 and 11."""

    __match_args__ = (
        "offence",
        "code",
        "title",
        "created_by",
        "created_by_matched",
        "penalty",
        "pnld",
        "pnld_matched",
        "home_office_class",
        "category",
        "notifiable",
        "recordable",
        "indictment_years",
        "bars_conditional_discharge",
        "continuing",
        "venue",
        "guideline",
        "companions",
        "codes_from",
        "class_from",
        "pnld_from",
    )

    @property
    def offence(self) -> Offence:
        """Which offence."""
    @property
    def code(self) -> str:
        """Its code in the criminal justice systems."""
    @property
    def title(self) -> str:
        """A plain title."""
    @property
    def created_by(self) -> tuple[str, ...]:
        """The ids of the provisions that make it an offence."""
    @property
    def created_by_matched(self) -> Matched:
        """How the code was matched with those provisions."""
    @property
    def penalty(self) -> str:
        """The id of the provision on its penalty."""
    @property
    def pnld(self) -> str:
        """Its reference in the Police National Legal Database."""
    @property
    def pnld_matched(self) -> Matched:
        """How the code was matched with that reference."""
    @property
    def home_office_class(self) -> str:
        """Its Home Office class."""
    @property
    def category(self) -> str:
        """ "CE": triable either way."""
    @property
    def notifiable(self) -> bool:
        """Whether recorded crime counts it."""
    @property
    def recordable(self) -> bool:
        """Whether it is recorded on the Police National Computer."""
    @property
    def indictment_years(self) -> int:
        """The greatest term on conviction on indictment, of an adult."""
    @property
    def bars_conditional_discharge(self) -> bool:
        """Whether section 8(4) bars a conditional discharge."""
    @property
    def continuing(self) -> bool:
        """Whether it goes on while the failure does (section 11(4))."""
    @property
    def venue(self) -> str | None:
        """The id of the provision on where it may be prosecuted, or None."""
    @property
    def guideline(self) -> SentencingGuideline | None:
        """The guideline; None: none was found."""
    @property
    def companions(self) -> tuple[CompanionOffence, ...]:
        """Offences of other Acts to consider."""
    @property
    def codes_from(self) -> DataSource:
        """Where the code was read."""
    @property
    def class_from(self) -> DataSource:
        """Where the Home Office class was read."""
    @property
    def pnld_from(self) -> DataSource:
        """Where the PNLD reference was read."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class CourtCode:
    """The code of a civil application or of its result."""

    __match_args__ = ("matter", "code", "title", "is_result", "kind", "provision", "note", "from_")
    def __init__(
        self,
        *,
        matter: CourtMatter,
        code: str | None = None,
        title: str,
        is_result: bool,
        kind: str | None = None,
        provision: str,
        note: str | None = None,
        from_: DataSource,
    ) -> None: ...
    def replace(
        self,
        *,
        matter: CourtMatter = ...,
        code: str | None = ...,
        title: str = ...,
        is_result: bool = ...,
        kind: str | None = ...,
        provision: str = ...,
        note: str | None = ...,
        from_: DataSource = ...,
    ) -> CourtCode: ...
    __replace__ = replace
    @property
    def matter(self) -> CourtMatter:
        """What it is for."""
    @property
    def code(self) -> str | None:
        """The code; None: there is none."""
    @property
    def title(self) -> str:
        """A plain title."""
    @property
    def is_result(self) -> bool:
        """Of a result, and not of an application."""
    @property
    def kind(self) -> str | None:
        """ "VP": civil proceedings; of a result, its type."""
    @property
    def provision(self) -> str:
        """The id of the provision it is under."""
    @property
    def note(self) -> str | None:
        """What to do where there is no code; else None."""
    @property
    def from_(self) -> DataSource:
        """Where that was read."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class SummaryLimit:
    """A row of the limits on summary conviction of an adult, for these offences."""

    __match_args__ = (
        "months",
        "counts_by",
        "offence_from",
        "offence_to",
        "convicted_from",
        "convicted_to",
        "instrument",
        "source",
    )
    def __init__(
        self,
        *,
        months: int,
        counts_by: CountsBy,
        offence_from: datetime.date,
        offence_to: datetime.date | None = None,
        convicted_from: datetime.date | None = None,
        convicted_to: datetime.date | None = None,
        instrument: str,
        source: str,
    ) -> None: ...
    def replace(
        self,
        *,
        months: int = ...,
        counts_by: CountsBy = ...,
        offence_from: datetime.date = ...,
        offence_to: datetime.date | None = ...,
        convicted_from: datetime.date | None = ...,
        convicted_to: datetime.date | None = ...,
        instrument: str = ...,
        source: str = ...,
    ) -> SummaryLimit: ...
    __replace__ = replace
    @property
    def months(self) -> int:
        """The greatest term, in months."""
    @property
    def counts_by(self) -> CountsBy:
        """The day that sets this row apart."""
    @property
    def offence_from(self) -> datetime.date:
        """For offences from this day."""
    @property
    def offence_to(self) -> datetime.date | None:
        """To this day; None: no end."""
    @property
    def convicted_from(self) -> datetime.date | None:
        """For convictions from this day; None: whatever the day."""
    @property
    def convicted_to(self) -> datetime.date | None:
        """To this day; None: no end is known (Q38)."""
    @property
    def instrument(self) -> str:
        """What set it."""
    @property
    def source(self) -> str:
        """How."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class MaximumPenalty:
    """The greatest sentence that an adult could be given for one offence."""

    __match_args__ = (
        "age",
        "verdict",
        "limits",
        "summary_months_least",
        "summary_months_most",
        "summary_if_convicted_as_at",
        "indictment_years",
        "fine",
        "findings",
    )
    def __init__(
        self,
        *,
        age: PenaltyAge,
        verdict: Verdict,
        limits: Sequence[SummaryLimit],
        summary_months_least: int | None = None,
        summary_months_most: int | None = None,
        summary_if_convicted_as_at: int | None = None,
        indictment_years: int | None = None,
        fine: bool,
        findings: Sequence[Finding],
    ) -> None: ...
    def replace(
        self,
        *,
        age: PenaltyAge = ...,
        verdict: Verdict = ...,
        limits: Sequence[SummaryLimit] = ...,
        summary_months_least: int | None = ...,
        summary_months_most: int | None = ...,
        summary_if_convicted_as_at: int | None = ...,
        indictment_years: int | None = ...,
        fine: bool = ...,
        findings: Sequence[Finding] = ...,
    ) -> MaximumPenalty: ...
    __replace__ = replace
    @property
    def age(self) -> PenaltyAge:
        """Whether an adult's figures may be shown."""
    @property
    def verdict(self) -> Verdict:
        """The findings together: met when the figures are settled."""
    @property
    def limits(self) -> tuple[SummaryLimit, ...]:
        """The rows of the limits that are possible."""
    @property
    def summary_months_least(self) -> int | None:
        """On summary conviction, at the least; None: no figure may be shown."""
    @property
    def summary_months_most(self) -> int | None:
        """On summary conviction, at the most."""
    @property
    def summary_if_convicted_as_at(self) -> int | None:
        """What it would be on a conviction on the as-at day: a supposition."""
    @property
    def indictment_years(self) -> int | None:
        """On conviction on indictment; None: no figure may be shown."""
    @property
    def fine(self) -> bool:
        """Whether a fine may be imposed, alone or beside."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """Why."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class NotificationOffence:
    """A failure of section 11, seen as the offence it would be: never more than for_the_court."""

    __match_args__ = (
        "offence",
        "duty",
        "notification",
        "failure",
        "first_day_earliest",
        "first_day_latest",
        "last_day_earliest",
        "last_day_latest",
        "verdict",
        "elements",
        "matters",
        "maximum",
    )
    def __init__(
        self,
        *,
        offence: Offence,
        duty: Duty | None = None,
        notification: int | None = None,
        failure: int | None = None,
        first_day_earliest: datetime.date | None = None,
        first_day_latest: datetime.date | None = None,
        last_day_earliest: datetime.date | None = None,
        last_day_latest: datetime.date | None = None,
        verdict: Verdict,
        elements: Sequence[Finding],
        matters: Sequence[Finding],
        maximum: MaximumPenalty | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        offence: Offence = ...,
        duty: Duty | None = ...,
        notification: int | None = ...,
        failure: int | None = ...,
        first_day_earliest: datetime.date | None = ...,
        first_day_latest: datetime.date | None = ...,
        last_day_earliest: datetime.date | None = ...,
        last_day_latest: datetime.date | None = ...,
        verdict: Verdict = ...,
        elements: Sequence[Finding] = ...,
        matters: Sequence[Finding] = ...,
        maximum: MaximumPenalty | None = ...,
    ) -> NotificationOffence: ...
    __replace__ = replace
    @property
    def offence(self) -> Offence:
        """Which offence."""
    @property
    def duty(self) -> Duty | None:
        """The duty failed (section 9), or None."""
    @property
    def notification(self) -> int | None:
        """The index of the notification at which it happened, or None."""
    @property
    def failure(self) -> int | None:
        """The index of what the file holds of it in notification_failures, or None."""
    @property
    def first_day_earliest(self) -> datetime.date | None:
        """The first day of it, if it is one (Q16)."""
    @property
    def first_day_latest(self) -> datetime.date | None:
        """Another, when service can be read two ways."""
    @property
    def last_day_earliest(self) -> datetime.date | None:
        """The last day of it: of the order, where that ended first."""
    @property
    def last_day_latest(self) -> datetime.date | None:
        """The last day of it: when it was done, else the as-at day."""
    @property
    def verdict(self) -> Verdict:
        """The elements together."""
    @property
    def elements(self) -> tuple[Finding, ...]:
        """What has to be shown."""
    @property
    def matters(self) -> tuple[Finding, ...]:
        """When it is committed, how often it may be prosecuted, and where."""
    @property
    def maximum(self) -> MaximumPenalty | None:
        """What it carries; None for a failure that the file does not bear out."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class TrackedArea:
    """An area that a tag is held against, perhaps grown by a distance."""

    __match_args__ = (
        "place",
        "area",
        "within_metres",
    )
    def __init__(self, *, place: str, area: Area, within_metres: int = 0) -> None: ...
    @property
    def place(self) -> str:
        """The id by which answers name it."""
    @property
    def area(self) -> Area:
        """Its extent."""
    @property
    def within_metres(self) -> int:
        """How far outside still counts as inside."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class TrackPoint:
    """One point of a tag."""

    __match_args__ = (
        "at",
        "position",
        "accuracy_metres",
    )
    def __init__(
        self,
        *,
        at: datetime.datetime,
        position: Position,
        accuracy_metres: float | None = None,
    ) -> None: ...
    @property
    def at(self) -> datetime.datetime:
        """The moment."""
    @property
    def position(self) -> Position:
        """Where it was reported."""
    @property
    def accuracy_metres(self) -> float | None:
        """The true position is within so many metres; None: not recorded."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Visit:
    """A run of points on end of which none is outside a place; broken where a stretch is
    missing.
    """

    __match_args__ = (
        "place",
        "within_metres",
        "first",
        "last",
        "first_inside",
        "last_inside",
        "outside_before",
        "outside_after",
        "after_missing",
        "before_missing",
        "points_inside",
        "points_unknown",
        "seconds_inside",
        "seconds_at_most",
    )
    def __init__(
        self,
        *,
        place: str,
        within_metres: int,
        first: datetime.datetime,
        last: datetime.datetime,
        first_inside: datetime.datetime | None = None,
        last_inside: datetime.datetime | None = None,
        outside_before: datetime.datetime | None = None,
        outside_after: datetime.datetime | None = None,
        after_missing: bool,
        before_missing: bool,
        points_inside: int,
        points_unknown: int,
        seconds_inside: float,
        seconds_at_most: float | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        place: str = ...,
        within_metres: int = ...,
        first: datetime.datetime = ...,
        last: datetime.datetime = ...,
        first_inside: datetime.datetime | None = ...,
        last_inside: datetime.datetime | None = ...,
        outside_before: datetime.datetime | None = ...,
        outside_after: datetime.datetime | None = ...,
        after_missing: bool = ...,
        before_missing: bool = ...,
        points_inside: int = ...,
        points_unknown: int = ...,
        seconds_inside: float = ...,
        seconds_at_most: float | None = ...,
    ) -> Visit: ...
    __replace__ = replace
    @property
    def place(self) -> str:
        """The place's id."""
    @property
    def within_metres(self) -> int:
        """How far outside the place still counts as inside."""
    @property
    def first(self) -> datetime.datetime:
        """The first point that is not outside."""
    @property
    def last(self) -> datetime.datetime:
        """The last."""
    @property
    def first_inside(self) -> datetime.datetime | None:
        """The first point surely inside; None: none is."""
    @property
    def last_inside(self) -> datetime.datetime | None:
        """The last."""
    @property
    def outside_before(self) -> datetime.datetime | None:
        """The point before it, where that is surely outside: it came in later."""
    @property
    def outside_after(self) -> datetime.datetime | None:
        """The point after it, where that is surely outside: it had left by then."""
    @property
    def after_missing(self) -> bool:
        """A missing stretch comes before it."""
    @property
    def before_missing(self) -> bool:
        """A missing stretch comes after it."""
    @property
    def points_inside(self) -> int:
        """How many points are surely inside."""
    @property
    def points_unknown(self) -> int:
        """How many are neither inside nor outside."""
    @property
    def seconds_inside(self) -> float:
        """The time between points on end that are both inside."""
    @property
    def seconds_at_most(self) -> float | None:
        """The time between the points outside before and after it; None: not known."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class MissingStretch:
    """Two points with none between them, further apart than the gap asked for."""

    __match_args__ = ("from_", "to")
    def __init__(
        self,
        *,
        from_: datetime.datetime,
        to: datetime.datetime,
    ) -> None: ...
    def replace(
        self,
        *,
        from_: datetime.datetime = ...,
        to: datetime.datetime = ...,
    ) -> MissingStretch: ...
    __replace__ = replace
    @property
    def from_(self) -> datetime.datetime:
        """The last point before it."""
    @property
    def to(self) -> datetime.datetime:
        """The first point after it."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class PointsAtFault:
    """Points with one thing wrong with them."""

    __match_args__ = ("fault", "set_aside", "count", "first_lines")
    def __init__(
        self,
        *,
        fault: TrackFault,
        set_aside: bool,
        count: int,
        first_lines: Sequence[int],
    ) -> None: ...
    def replace(
        self,
        *,
        fault: TrackFault = ...,
        set_aside: bool = ...,
        count: int = ...,
        first_lines: Sequence[int] = ...,
    ) -> PointsAtFault: ...
    __replace__ = replace
    @property
    def fault(self) -> TrackFault:
        """What is wrong."""
    @property
    def set_aside(self) -> bool:
        """Whether they are left out of the answer."""
    @property
    def count(self) -> int:
        """How many there are."""
    @property
    def first_lines(self) -> tuple[int, ...]:
        """The lines of the first of them, from 1."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Track:
    """When a tag was where, so far as its points tell."""

    __match_args__ = ("visits", "missing", "faults")

    @property
    def areas(self) -> tuple[TrackedArea, ...]:
        """What it was held against."""
    @property
    def visits(self) -> tuple[Visit, ...]:
        """In order of their first points, then of the areas."""
    @property
    def missing(self) -> tuple[MissingStretch, ...]:
        """The missing stretches, in order."""
    @property
    def faults(self) -> tuple[PointsAtFault, ...]:
        """What was wrong with points, and how many were set aside."""
    @property
    def points(self) -> int:
        """Lines or features read, good and bad."""
    @property
    def used(self) -> int:
        """Points used."""
    @property
    def without_accuracy(self) -> int:
        """Points used that have no accuracy: never said to be inside or outside."""
    @property
    def first(self) -> datetime.datetime | None:
        """The first point used."""
    @property
    def last(self) -> datetime.datetime | None:
        """The last."""
    @property
    def complete(self) -> bool:
        """Whether the file was read to its end."""
    @property
    def sha256(self) -> str | None:
        """Of the file's bytes; None for points that came from none."""
    @property
    def gap_minutes(self) -> int:
        """A stretch with no point for longer is missing."""
    @property
    def accuracy_metres(self) -> float | None:
        """The accuracy stated for points that record none."""
    def to_text(self, *, colour: bool = False, width: int = 96) -> str:
        """In words: places by their ids, and no position."""
    def to_json(self) -> str:
        """Format spo-track/1."""
    def __len__(self) -> int: ...
    def __bool__(self) -> bool: ...
    def __iter__(self) -> Iterator[Visit]: ...
    @overload
    def __getitem__(self, index: int, /) -> Visit: ...
    @overload
    def __getitem__(self, index: slice, /) -> tuple[Visit, ...]: ...
    def to_html(self) -> str:
        """A self-contained page."""
    def _repr_html_(self) -> str: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

def beginning_with(*, years: int = 0, months: int = 0, weeks: int = 0, days: int = 0) -> Period:
    """A period beginning with a day: that day is day one."""

def after(*, years: int = 0, months: int = 0, weeks: int = 0, days: int = 0) -> Period:
    """A period after a day: the next day is day one."""

def provisions() -> tuple[Provision, ...]:
    """Every provision the library names, in order."""

def provision(id: str) -> Provision:
    """The provision of that id. Raises Problem when there is none."""

def open_questions() -> tuple[OpenQuestion, ...]:
    """The register of open questions, in order."""

def open_question(number: int) -> OpenQuestion:
    """The open question of that number, from 1. Raises Problem when there is none."""

def force_info(force: Force) -> ForceInfo:
    """What is known of a force."""

def forces() -> tuple[ForceInfo, ...]:
    """Every force of section 14(1)."""

def route(route: OrderRoute) -> RouteInfo:
    """What is known of a way to an order."""

def least_term_months(day: datetime.date) -> int | None:
    """The least fixed period, in months, for an order made on `day` (section 3(2)); None when none
    was in force.
    """

def metres_between(a: Position, b: Position) -> float:
    """The geodesic distance on WGS84."""

def parse(json: str | bytes) -> CaseFile:
    """Reads a case file from JSON text (str or UTF-8 bytes). Raises Problem with every defect of
    the file.
    """

def case_file_schema() -> str:
    """The JSON Schema (2020-12) of the case-file format, as text."""

def check(case: CaseFile, *, as_at: datetime.date) -> Report:
    """Applies every rule of sections 1 to 7, 10 and 13 to 15 to every application, order, event and
    notification; section 9 is for duties(). `as_at` is the day on which the matter is looked at; no
    clock is read.
    """

def check_many(cases: Iterable[CaseFile], *, as_at: datetime.date) -> list[Report]:
    """Equal to [check(case, as_at=as_at) for case in cases], without Python's lock."""

def deemed_service(
    *,
    document: Document,
    how: ServiceMethod | None = None,
    on: datetime.date | None = None,
    court_directed: bool = False,
    court_set_day: datetime.date | None = None,
    produced_on: datetime.date | None = None,
    shown_received_on: datetime.date | None = None,
    before_four: bool | None = None,
) -> DeemedService:
    """The day of receipt under the rules of court. Without an answer, `reason` says why."""

def bank_holidays() -> tuple[BankHoliday, ...]:
    """The bank holidays of England and Wales, Christmas Day and Good Friday among them."""

def is_business_day(day: datetime.date) -> bool | None:
    """Whether courts and offices are open on `day`; None outside the bank holidays known."""

def business_days_after(day: datetime.date, n: int) -> datetime.date | None:
    """The n-th business day after `day`; None when a day on the way is not known."""

def business_days_before(day: datetime.date, n: int) -> datetime.date | None:
    """The last day after which `n` business days still pass by `day`; None as above."""

def hearsay_days(hearing: datetime.date, notice_days: int = 21) -> HearsayDays:
    """The last days to serve and to post notice of hearsay before a hearing."""

def last_day_to_seek_cross_examination(notice_served: datetime.date) -> datetime.date:
    """The last day for the other side to apply to have the maker of a statement called."""

def appeal_limit(decision: datetime.date) -> AppealLimit:
    """The time to appeal that is used for a decision of that day."""

def last_day_to_appeal(decision: datetime.date) -> datetime.date | None:
    """The last day to appeal by that limit; None past the end of the calendar."""

def notification_precedence() -> tuple[Precedence, ...]:
    """The schemes of notification in order: the first that binds is the one to notify under."""

def timeline(case: CaseFile) -> Timeline:
    """The life of every order of a case file."""

def state(case: CaseFile, *, on: datetime.date) -> State:
    """Which orders and conditions bind on that day, and in what words."""

def duties(case: CaseFile, *, as_at: datetime.date) -> Duties:
    """What the person bound must notify, by when, and how that stands."""

def deadlines(case: CaseFile, *, as_at: datetime.date, renewal_lead_days: int = 56) -> Deadlines:
    """The days to come from `as_at` on. Raises Problem unless the lead is from 0 to 3650."""

def assess(case: CaseFile, conduct: str | None = None, *, as_at: datetime.date) -> BreachAssessment:
    """Holds the reported acts of a case, or the one of that id, against every condition of every
    order. Raises Problem when no act has that id.
    """

def offences() -> tuple[OffenceInfo, ...]:
    """The six offences of sections 8 and 11, in the order of their codes."""

def offence(code: str) -> OffenceInfo:
    """The offence of that code or PNLD reference. Raises Problem when there is none."""

def court_codes() -> tuple[CourtCode, ...]:
    """The codes of civil applications and results; one matter has none."""

def summary_limits() -> tuple[SummaryLimit, ...]:
    """The limits on summary conviction, by the days of the offence and of the conviction."""

def maximum_penalty(
    offence: Offence,
    *,
    on: datetime.date | None = None,
    from_: datetime.date | None = None,
    to: datetime.date | None = None,
    convicted_on: datetime.date | None = None,
    born: datetime.date | None = None,
    as_at: datetime.date,
) -> MaximumPenalty:
    """The greatest sentence for an offence on a day, or on a day of a range. Raises Problem when
    the range ends before it begins.
    """

def notification_offences(
    case: CaseFile, *, as_at: datetime.date
) -> tuple[NotificationOffence, ...]:
    """Every failure to notify up to a day, seen as the offence it would be."""

bank_holidays_first: datetime.date
bank_holidays_last: datetime.date
bank_holidays_known_up_to: datetime.date
bank_holidays_source: str
law_version: str
law_known_up_to: datetime.date
commencement: datetime.date
library_version: str

def tracked_areas(case: CaseFile) -> tuple[TrackedArea, ...]:
    """The places of a case that have an area, each grown by what a condition not to enter it adds:
    once for every such distance.
    """

def track(
    areas: CaseFile | Mapping[str, Area] | Sequence[TrackedArea],
    points: str | os.PathLike[str] | Iterable[TrackPoint] | Mapping[str, Buffer],
    *,
    gap_minutes: int = 10,
    accuracy_metres: float | None = None,
    times_are_utc: bool = False,
    names: Mapping[str, str] | None = None,
    progress: Callable[[int, int], object] | None = None,
) -> Track:
    """Holds the points of a tag against areas.

    `areas`: a case, a mapping from ids to areas, or TrackedAreas. `points`: the path of a CSV or
    GeoJSON file; TrackPoints, in order of time; or a mapping with arrays `time` (64-bit integers:
    microseconds since 1970 in UTC), `lon`, `lat` and perhaps `accuracy_m` (64-bit floats; NaN: not
    recorded). Times without an offset are refused unless `times_are_utc`. `names` says what a file
    calls its columns or properties, where not time, lon, lat, accuracy_m. `progress` is called with
    the bytes and points read so far. Raises Problem, and OSError.
    """

class AuditBatch:
    """Answers on some rows of an order book, in columns."""

    def __len__(self) -> int: ...
    def __arrow_c_schema__(self) -> object:
        """The columns, by the Arrow PyCapsule protocol."""

    def __arrow_c_array__(self, requested_schema: object | None = None) -> tuple[object, object]:
        """The answers, by the Arrow PyCapsule protocol; as often as it is asked for."""

class AuditStream:
    """One pass over an order book, batch by batch."""

    def __init__(
        self,
        source: object,
        as_at: datetime.date,
        *,
        date_order: str = "iso",
        names: Mapping[str, str] | None = None,
        words: Mapping[str, Mapping[str, str]] | None = None,
        constants: Mapping[str, str] | None = None,
        threads: int = 0,
        batch_rows: int = 262144,
    ) -> None: ...
    def __iter__(self) -> AuditStream: ...
    def __next__(self) -> AuditBatch: ...
    def __arrow_c_schema__(self) -> object:
        """The columns of the answers, by the Arrow PyCapsule protocol."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """What is left of the pass, worked out as it is asked for."""

    def stream_of(self, batches: Sequence[AuditBatch]) -> object:
        """Batches of this pass as an Arrow stream in a capsule."""

    @property
    def columns_read(self) -> list[str]: ...
    @property
    def columns_not_read(self) -> list[str]: ...
    @property
    def rows(self) -> int:
        """Answered so far, the bad among them."""

    @property
    def bad_rows(self) -> int: ...
    def counts(self) -> list[tuple[str, str, str, str, int | None, int]]:
        """So far: (answer, verdict or state, reason, provision, open question, rows)."""

    def fault_counts(self) -> list[tuple[str, str, int]]:
        """So far: (column, fault, rows)."""

def reason_text(code: str) -> str:
    """The words of a reason, with {a}, {b} and {c} where its operands go. Raises Problem."""

def order_book_columns() -> list[str]:
    """The names of the columns that are read."""
