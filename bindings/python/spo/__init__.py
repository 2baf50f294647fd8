"""Stalking protection orders, held the way the law holds them.

    from datetime import date
    import spo

    case = spo.load("case.json")
    report = spo.check(case, as_at=date(2025, 4, 1))
    report                      # a table; in a notebook, a page
    report.verdict              # spo.Verdict.met, not_met, unknown or for_the_court

The same words, in the same sense, as the C++ library. Nothing here decides what the Act leaves to a
person, and no clock is read: the as-at day is always an argument.
"""

from pathlib import Path

from spo import _display
from spo._spo import (
    Act,
    ActKind,
    Address,
    Appears,
    Application,
    AreaGround,
    Assessment,
    AssessmentKind,
    Avoids,
    CaseFile,
    Channel,
    ChiefOfficer,
    Condition,
    ConditionException,
    ConditionKind,
    Confidential,
    CountingReason,
    CountingWord,
    Country,
    CourtFound,
    CourtKind,
    Credentials,
    DateAnswer,
    DeclareRelationships,
    Defect,
    Defendant,
    Determination,
    DeviceInspection,
    DeviceLimits,
    Every,
    ExceptionKind,
    Finding,
    FixedTerm,
    Force,
    ForceInfo,
    Harm,
    HomeAccess,
    Jurisdiction,
    Length,
    LimitedTo,
    LimitedToUnstatedPlace,
    LiveAt,
    Monitoring,
    NoApproach,
    NoContact,
    NoContactThroughOthers,
    NoEnter,
    NoEnterWhereBelieved,
    NoFollowing,
    NoImages,
    NoPublication,
    NoSurveillance,
    Notice,
    NoViewingAccounts,
    Office,
    Omission,
    OpenQuestion,
    Order,
    OrderKind,
    OrderRoute,
    OtherCondition,
    Outcome,
    Period,
    Person,
    Place,
    PlaceKind,
    PoliceArea,
    Problem,
    Programme,
    ProgrammeKind,
    Provision,
    Receipt,
    RegisterDetails,
    Report,
    ReportToStation,
    Risk,
    RouteInfo,
    Seeks,
    Stage,
    SubjectKind,
    SurrenderDevices,
    Tag,
    TermNotSpecified,
    TimeUnit,
    Treatment,
    UkWide,
    UnreadSection,
    UntilFurtherOrder,
    Verdict,
    after,
    beginning_with,
    case_file_schema,
    check,
    check_many,
    commencement,
    forces,
    law_known_up_to,
    law_version,
    least_term_months,
    open_questions,
    parse,
    provision,
    provisions,
    route,
)
from spo._spo import library_version as __version__


def load(path: str | Path) -> CaseFile:
    """Reads a case file (UTF-8 JSON, format spo-case/1).

    Raises Problem with every defect of the file, and OSError when it cannot be opened.
    """
    return parse(Path(path).read_bytes())


def report_schema() -> str:
    """The JSON Schema (2020-12) of the report format, as text."""
    return (Path(__file__).parent / "schema" / "spo-report-1.schema.json").read_text("utf-8")


_display.install(Report)

__all__ = [
    name
    for name in globals()
    if not name.startswith("_") and name not in {"Path", "annotations"}
] + ["__version__"]
