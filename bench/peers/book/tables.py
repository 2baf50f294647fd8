"""The five answers as an analyst would write them by hand for a table.

Each counts two years in the way its library makes easy, and what that gets wrong the runner counts;
or, with `by_the_act`, as the Act counts them: where there is no such day two years on, the period
ends with the month, and no day is taken off.
"""

from datetime import date

import duckdb
import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa


def in_polars(book: pl.DataFrame, as_at: date, by_the_act: bool) -> pl.DataFrame:
    c = pl.col
    today = pl.lit(as_at)
    reached = c("made").dt.offset_by("2y")
    least = reached - pl.duration(days=1)
    if by_the_act:
        least = pl.when(reached.dt.day() == c("made").dt.day()).then(least).otherwise(reached)
    interim = c("kind") == "interim"
    bad = (c("last_day") < c("made")).fill_null(False)
    happened = pl.when(interim).then(c("main_determined")).otherwise(c("discharged"))
    ended = (
        pl.when(c("made").is_not_null() & (happened <= c("last_day").fill_null(happened)))
        .then(happened)
        .otherwise(None)
    )
    last = pl.when(c("made").is_null()).then(None).otherwise(pl.coalesce(ended, c("last_day")))
    term = (
        pl.when(interim & c("until_further_order"))
        .then(pl.lit("not_met"))
        .when(interim & c("last_day").is_not_null())
        .then(pl.lit("met"))
        .when(interim)
        .then(pl.lit("unknown"))
        .when(c("until_further_order"))
        .then(pl.lit("met"))
        .when(c("last_day").is_null() | c("made").is_null())
        .then(pl.lit("unknown"))
        .when(c("last_day") >= least)
        .then(pl.lit("met"))
        .otherwise(pl.lit("not_met"))
    )
    found = c("conditions_necessary")
    conditions = (
        pl.when(found.is_null())
        .then(pl.lit("unknown"))
        .when(found.list.len() == 0)
        .then(pl.lit("not_met"))
        .when(interim)
        .then(pl.lit("met"))
        .when(found.list.contains(False))
        .then(pl.lit("not_met"))
        .when(found.list.eval(pl.element().is_null()).list.any())
        .then(pl.lit("unknown"))
        .otherwise(pl.lit("met"))
    )
    state = (
        pl.when(c("made").is_null())
        .then(pl.lit("unknown"))
        .when(today < c("made"))
        .then(pl.lit("not_made"))
        .when(ended == today)
        .then(pl.lit("unknown"))
        .when(today > last)
        .then(pl.lit("ended"))
        .when(c("last_day").is_not_null() | c("until_further_order") | (c("made") == today))
        .then(pl.lit("in_force"))
        .otherwise(pl.lit("unknown"))
    )
    exempt = (c("notification_from") <= c("made")).fill_null(False)
    notify = (
        pl.when((c("served") <= today) & ~exempt & ~(c("made") > today).fill_null(False))
        .then(c("served") + pl.duration(days=2))
        .otherwise(None)
    )
    word = lambda one: pl.when(bad).then(pl.lit("bad")).otherwise(one)  # noqa: E731
    day = lambda one: pl.when(bad).then(None).otherwise(one)  # noqa: E731
    full_least = pl.when(interim).then(None).otherwise(least)
    return book.select(
        term=word(term),
        least=day(full_least),
        conditions=word(conditions),
        last=day(last),
        state=word(state),
        notify_by=day(notify),
    )


SQL = """
with x as (
  select *, kind = 'interim' as interim, coalesce(last_day < made, false) as bad,
    {least} as least,
    case when kind = 'interim' then main_determined else discharged end as happened
  from book
), y as (
  select *, case when made is not null and happened <= coalesce(last_day, happened)
    then happened end as ended
  from x
), z as (select *, case when made is not null then coalesce(ended, last_day) end as effect from y)
select
  case when bad then 'bad'
    when interim and until_further_order then 'not_met'
    when interim and last_day is not null then 'met'
    when interim then 'unknown'
    when until_further_order then 'met'
    when last_day is null or made is null then 'unknown'
    when last_day >= least then 'met' else 'not_met' end as term,
  case when not bad and not interim then least end as least,
  case when bad then 'bad'
    when conditions_necessary is null then 'unknown'
    when len(conditions_necessary) = 0 then 'not_met'
    when interim then 'met'
    when list_contains(conditions_necessary, false) then 'not_met'
    when len(list_filter(conditions_necessary, lambda v: v is null)) > 0 then 'unknown'
    else 'met' end as conditions,
  case when not bad then effect end as last,
  case when bad then 'bad'
    when made is null then 'unknown'
    when $today < made then 'not_made'
    when ended = $today then 'unknown'
    when $today > effect then 'ended'
    when last_day is not null or until_further_order or made = $today then 'in_force'
    else 'unknown' end as state,
  case when not bad and served <= $today and not coalesce(notification_from <= made, false)
    and not coalesce(made > $today, false) then served + 2 end as notify_by
from z
"""


_EASY = "(made + interval 2 year - interval 1 day)::date"
_BY_THE_ACT = """case when day(made + interval 2 year) = day(made)
      then (made + interval 2 year)::date - 1 else (made + interval 2 year)::date end"""


def in_duckdb(book: pa.Table, as_at: date, threads: int, by_the_act: bool) -> pa.Table:
    query = SQL.format(least=_BY_THE_ACT if by_the_act else _EASY)
    with duckdb.connect(config={"threads": threads}) as connection:
        connection.register("book", book)
        return connection.execute(query, {"today": as_at}).to_arrow_table()


def in_pandas(book: pd.DataFrame, as_at: date, by_the_act: bool) -> pd.DataFrame:
    today = pd.Timestamp(as_at)
    day = pd.Timedelta(days=1)
    made, last, served = book["made"], book["last_day"], book["served"]
    interim = (book["kind"] == "interim").to_numpy(bool)
    until = book["until_further_order"].to_numpy(bool)
    reached = made + pd.DateOffset(years=2)
    least = reached - day
    if by_the_act:
        least = least.where(reached.dt.day == made.dt.day, reached)
    bad = (last < made).to_numpy(bool)
    happened = book["main_determined"].where(interim, book["discharged"])
    counts = made.notna() & happened.notna() & (last.isna() | (happened <= last))
    ended = happened.where(counts)
    effect = ended.fillna(last).where(made.notna())
    term = np.select(
        [
            bad,
            interim & until,
            interim & last.notna(),
            interim,
            until,
            (last.isna() | made.isna()),
            (last >= least),
        ],
        ["bad", "not_met", "met", "unknown", "met", "unknown", "met"],
        "not_met",
    )
    found = book["conditions_necessary"]
    missing = found.isna().to_numpy(bool)
    length = found.map(lambda cells: 0 if cells is None else len(cells)).to_numpy()
    no = found.map(lambda cells: cells is not None and False in cells).to_numpy(bool)
    unsaid = found.map(lambda cells: cells is not None and None in cells).to_numpy(bool)
    conditions = np.select(
        [bad, missing, length == 0, interim, no, unsaid],
        ["bad", "unknown", "not_met", "met", "not_met", "unknown"],
        "met",
    )
    state = np.select(
        [
            bad,
            made.isna(),
            today < made,
            ended == today,
            today > effect,
            last.notna() | until | (made == today),
        ],
        ["bad", "unknown", "not_made", "unknown", "ended", "in_force"],
        "unknown",
    )
    owed = (served <= today) & ~(book["notification_from"] <= made) & ~(made > today)
    return pd.DataFrame(
        {
            "term": term,
            "least": least.mask(bad | interim),
            "conditions": conditions,
            "last": effect.mask(bad),
            "state": state,
            "notify_by": (served + 2 * day).where(owed & ~bad),
        }
    )
