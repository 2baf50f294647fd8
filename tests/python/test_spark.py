"""The same audit on Spark: every answer equal to that of one machine."""

import datetime
import os
import shutil
import sys
from collections.abc import Iterator
from datetime import date

import pyarrow as pa
import pytest
from support import ROOT

import spo
import spo.spark

AS_AT = date(2025, 1, 1)


@pytest.fixture(scope="module")
def session() -> Iterator[object]:
    assert shutil.which("java"), "Spark needs Java 17: apt install openjdk-17-jre-headless"
    from pyspark.sql import SparkSession

    # Its workers are this very Python, and import spo from where this process has it.
    os.environ["PYSPARK_PYTHON"] = sys.executable
    os.environ["PYTHONPATH"] = os.pathsep.join(
        [str(ROOT / "bindings" / "python")] if "bindings" in spo.__file__ else []
    )
    session = (
        SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "700")
        .getOrCreate()
    )
    yield session
    session.stop()


def orders(n: int) -> pa.Table:
    made = [date(2020, 1, 20) + datetime.timedelta(days=i % 2000) for i in range(n)]
    return pa.table(
        {
            "id": [f"order {i}" for i in range(n)],
            "kind": [("full", "full", "interim", None)[i % 4] for i in range(n)],
            "made": made,
            "last_day": [
                day + datetime.timedelta(days=600 + i % 400) if i % 5 else None
                for i, day in enumerate(made)
            ],
            "served": [str(day) if i % 11 else "31/02/2024" for i, day in enumerate(made)],
            "how": ["handed" if i % 3 else None for i in range(n)],
        }
    )


@pytest.mark.filterwarnings("ignore")
def test_spark_gives_the_answers_of_one_machine(session: object) -> None:
    book = orders(5_000)
    frame = session.createDataFrame(book.to_pylist(), schema=None)  # type: ignore[attr-defined]
    answers = spo.spark.audit(frame.repartition(3), AS_AT)
    told = {row["id"]: row.asDict() for row in answers.collect()}
    expected = {row["id"]: row for row in pa.table(spo.audit(book, as_at=AS_AT)).to_pylist()}
    assert told.keys() == expected.keys()
    for name, row in expected.items():
        # Each part of a table counts its own rows.
        assert {**told[name], "row": 0} == {**row, "row": 0}
    assert {row["status"] for row in told.values()} == {"checked", "bad"}


@pytest.mark.filterwarnings("ignore")
def test_a_frame_that_is_no_order_book_is_refused_before_any_task(session: object) -> None:
    frame = session.createDataFrame([(1,)], ["x"])  # type: ignore[attr-defined]
    with pytest.raises(spo.Problem, match="no column is read"):
        spo.spark.audit(frame, AS_AT)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("large", ["false", "true"])
def test_lists_events_and_a_mapping_come_through_spark_as_they_are(
    session: object, large: str
) -> None:
    """Also where a setting gives text with large offsets, which the frame's schema does not say."""
    session.conf.set("spark.sql.execution.arrow.useLargeVarTypes", large)  # type: ignore[attr-defined]
    event = "struct<kind: string, on: date, last_day: date>"
    made = date(2022, 3, 1)
    rows = [
        (1, "Full SPO", made, 2, [True, None], [("discharged", date(2023, 1, 9), None)]),
        (2, "Full SPO", made, 2, [False], [("renewed", None, date(2027, 1, 1))]),
        (3, "Interim SPO", None, None, None, None),
        (4, "Full SPO", made, 1, [], [("lost", date(2023, 1, 9), None)]),
    ]
    frame = session.createDataFrame(  # type: ignore[attr-defined]
        rows,
        "id long, Type string, made date, years int, conditions_necessary array<boolean>, "
        f"events array<{event}>",
    )
    mapping = spo.BookMapping(
        columns={"kind": "Type"}, words={"kind": {"Full SPO": "full", "Interim SPO": "interim"}}
    )
    told = {
        row["id"]: row.asDict() for row in spo.spark.audit(frame, AS_AT, mapping=mapping).collect()
    }
    one = spo.audit(frame.toArrow(), as_at=AS_AT, mapping=mapping)
    expected = {row["id"]: row for row in pa.table(one).to_pylist()}
    assert {name: {**row, "row": 0} for name, row in told.items()} == {
        name: {**row, "row": 0} for name, row in expected.items()
    }
    assert told["1"]["state"] == "ended" and told["2"]["conditions"] == "not_met"
    assert told["4"]["status"] == "bad"
    session.conf.unset("spark.sql.execution.arrow.useLargeVarTypes")  # type: ignore[attr-defined]


@pytest.mark.filterwarnings("ignore")
def test_the_columns_of_the_answers_are_typed_and_known_before_any_row(session: object) -> None:
    frame = session.createDataFrame([], "made date, kind string")  # type: ignore[attr-defined]
    answers = spo.spark.audit(frame, AS_AT)
    assert answers.schema == spo.spark.schema(frame)
    types = {field.name: field.dataType.simpleString() for field in answers.schema}
    assert (types["row"], types["least_last_day"], types["term"]) == ("bigint", "date", "string")
    assert types["term_question"] == "smallint"
    assert answers.count() == 0


@pytest.mark.filterwarnings("ignore")
def test_a_day_of_spark_is_a_date_or_a_time_without_a_zone(session: object) -> None:
    moment = [(datetime.datetime(2024, 1, 1), "full")]
    zoned = session.createDataFrame(moment, "made timestamp, kind string")  # type: ignore[attr-defined]
    with pytest.raises(spo.Problem, match="time zone") as refused:
        spo.spark.audit(zoned, AS_AT)
    assert refused.value.pointer == "/made"
    plain = session.createDataFrame(moment, "made timestamp_ntz, kind string")  # type: ignore[attr-defined]
    assert spo.spark.audit(plain, AS_AT).first()["least_last_day"] == date(2025, 12, 31)
