"""The extension module of libspo; import spo instead.

Its constructors take keywords only, except for values of one or two parts. What a case file does
not record is None. Lists are given as any sequence and read back as tuples.
"""

import datetime
import enum
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias, overload

from matplotlib.axes import Axes

class Defect:
    """One thing wrong with what was given: where, what was found, and what was expected. Free text
    is described and never repeated.
    """

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
    everything found; `pointer` is the place of the first.
    """

    defects: tuple[Defect, ...]
    pointer: str

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

class PartTwoBasis(enum.Enum):
    """Why somebody is subject to Part 2 of the Sexual Offences Act 2003."""

    relevant_offender = 0
    other = 1

class NotificationRegime(enum.Enum):
    """A scheme of notification to the police."""

    sexual_offences_part_2 = 0
    stalking_protection_order = 1
    domestic_abuse_protection_order = 2

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

class OpenQuestion:
    """A place where the Act is silent or can be read in two ways."""

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

class ForceInfo:
    """A force, its chief officer's office, its area."""

    @property
    def force(self) -> Force: ...
    @property
    def name(self) -> str: ...
    @property
    def office(self) -> Office: ...
    @property
    def area(self) -> PoliceArea | None: ...

class RouteInfo:
    """What is known of a way to an order."""

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

    def __init__(self) -> None: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class TermNotSpecified:
    """The order itself is silent about how long it runs."""

    def __init__(self) -> None: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class UkWide:
    """Everywhere in the United Kingdom: not expressly limited."""

    def __init__(self) -> None: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class LimitedToUnstatedPlace:
    """Expressly limited, to a place the order does not state."""

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

    def __init__(self, text: str) -> None: ...
    def reveal(self) -> str:
        """The text, for police and court only."""
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
    )
    def __init__(
        self,
        *,
        id: str,
        kind: PlaceKind | None = None,
        description: Confidential | str | None = None,
        confidential: bool | None = None,
    ) -> None: ...
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
        "whom",
    )
    def __init__(
        self,
        *,
        channels: Sequence[Channel] | None = None,
        through_others: bool | None = None,
        whom: Sequence[str] | None = None,
    ) -> None: ...
    @property
    def channels(self) -> tuple[Channel, ...] | None:
        """By which channels."""
    @property
    def through_others(self) -> bool | None:
        """Whether contact through other people is covered."""
    @property
    def whom(self) -> tuple[str, ...] | None:
        """The persons it is about, when they are not exactly those it protects."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class NoContactThroughOthers:
    """Not to contact through other people."""

    __match_args__ = ("whom",)
    def __init__(
        self,
        *,
        whom: Sequence[str] | None = None,
    ) -> None: ...
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
    @property
    def every(self) -> Every | None:
        """How often."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Credentials:
    """To give the police passwords, codes and log-ins."""

    __match_args__ = ()
    def __init__(self) -> None: ...
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
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Monitoring:
    """To have monitoring software on devices."""

    __match_args__ = ()
    def __init__(self) -> None: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class HomeAccess:
    """To let officers into the home."""

    __match_args__ = ()
    def __init__(self) -> None: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Tag:
    """To wear a tag."""

    __match_args__ = ()
    def __init__(self) -> None: ...
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
    @property
    def place(self) -> str:
        """The place."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class OtherCondition:
    """Anything else: nothing is inferred from it."""

    __match_args__ = ()
    def __init__(self) -> None: ...
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
        omits: Sequence[Omission] | None = None,
        conditions: Sequence[Condition] | None = None,
    ) -> None: ...
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
        fingerprints: IdentityCheck | None = None,
        photographs: IdentityCheck | None = None,
    ) -> None: ...
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
    def fingerprints(self) -> IdentityCheck | None:
        """Fingerprints (section 10(5)(a))."""
    @property
    def photographs(self) -> IdentityCheck | None:
        """Photographs (section 10(5)(b))."""
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

class UnreadSection:
    """A section of a case file that this version keeps, word for word, and does not read: a JSON
    list of objects.
    """

    def __init__(self, json: str) -> None: ...
    @property
    def json(self) -> str:
        """Canonical JSON (RFC 8785)."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class CaseFile:
    """The whole matter of one defendant. Raises Problem, with every defect, for what cannot be."""

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
        sexual_offences_notification: Sequence[SexualOffencesNotification] | None = None,
        conduct: UnreadSection | None = None,
    ) -> None: ...
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
    def sexual_offences_notification(self) -> tuple[SexualOffencesNotification, ...] | None:
        """When the defendant was subject to Part 2 of the Sexual Offences Act 2003."""
    @property
    def conduct(self) -> UnreadSection | None:
        """Kept, and not read by this version."""
    def to_json(self) -> str:
        """The case file as readable JSON, format spo-case/1."""
    def to_canonical_json(self) -> str:
        """Canonical JSON (RFC 8785), for digests."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Finding:
    """The answer of one rule about one subject."""

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
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Timeline:
    """The life of every order of a case file."""

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
    def plot(self, ax: Axes | None = None, mark: datetime.date | None = None) -> Axes:
        """Draws the timeline with matplotlib, which the extra `plot` brings."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class Duty:
    """One duty to notify the police (sections 9 and 10)."""

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

    @property
    def case(self) -> CaseFile:
        """(arg0: spo._spo.Duties) -> spo._spo.CaseFile"""
    @property
    def as_at(self) -> datetime.date:
        """(arg0: spo._spo.Duties) -> datetime.date"""
    def to_text(self, *, colour: bool = False, width: int = 96) -> str: ...
    def to_json(self) -> str:
        """Format spo-duties/1."""
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
    @overload
    def __getitem__(self, index: int) -> Deadline: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Deadline, ...]: ...
    def __iter__(self) -> Iterator[Deadline]: ...
    def __len__(self) -> int: ...
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

bank_holidays_first: datetime.date
bank_holidays_last: datetime.date
bank_holidays_known_up_to: datetime.date
bank_holidays_source: str
law_version: str
law_known_up_to: datetime.date
commencement: datetime.date
library_version: str
