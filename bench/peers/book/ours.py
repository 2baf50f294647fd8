"""The library: in columns, and by objects with every finding."""

from datetime import date

import pyarrow as pa

import spo

from .oracle import BAD, Answer


def columns(book: pa.Table, as_at: date, threads: int) -> spo.Audit:
    return spo.audit(book, as_at=as_at, threads=threads)


def told(audit: spo.Audit) -> list[Answer]:
    """The answers in the oracle's words."""
    names = ["term", "least_last_day", "conditions", "last_day", "state", "notify_by", "status"]
    rows = pa.table(audit).select(names).to_pylist()
    return [
        BAD if row["status"] == "bad" else Answer(*(row[name] for name in names[:-1]))
        for row in rows
    ]


def objects(row: dict[str, object], as_at: date) -> tuple[spo.Report, spo.State, spo.Duties]:
    """One order as a case: every finding, the state and the duties."""
    events: list[object] = []
    if row["served"]:
        events.append(spo.Served(order="O1", on=row["served"], how=spo.ServiceMethod.handed))
    if row["discharged"]:
        events.append(spo.Discharged(order="O1", on=row["discharged"]))
    term: object = None
    if row["until_further_order"]:
        term = spo.UntilFurtherOrder()
    elif row["last_day"]:
        term = spo.FixedTerm(last_day=row["last_day"])
    found = row["conditions_necessary"]
    case = spo.CaseFile(
        defendant=spo.Defendant(id="D1"),
        protected_persons=[spo.Person(id="P1")],
        orders=[
            spo.Order(
                id="O1",
                kind=spo.OrderKind[str(row["kind"])],
                made_on=row["made"],
                term=term,
                conditions=None
                if found is None
                else [
                    spo.Condition(
                        id=f"C{i}",
                        kind=spo.ConditionKind.prohibition,
                        is_=spo.OtherCondition(),
                        protects=["P1"],
                        necessary=one,
                    )
                    for i, one in enumerate(found)
                ],
            )
        ],
        events=events or None,
    )
    return spo.check(case, as_at=as_at), spo.state(case, on=as_at), spo.duties(case, as_at=as_at)
