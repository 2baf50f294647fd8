"""A force's own names and words: what a mapping may say, and where it is wrong."""

import json
import shutil
from datetime import date
from pathlib import Path

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import ROOT

import spo

AS_AT = date(2025, 1, 1)
ORDERS = ("iso", "day-month-year", "month-day-year")


def load(folder: Path, text: str) -> spo.BookMapping:
    (folder / "m.yaml").write_text(text, encoding="utf-8")
    return spo.BookMapping.load(folder / "m.yaml")


@pytest.mark.parametrize(
    ("text", "pointer", "told"),
    [
        ("colums: {made: x}", "/colums", "did you mean columns"),
        ("columns: {maid: x}", "/columns/maid", "did you mean made"),
        ("columns: {made: ''}", "/columns/made", "no name"),
        ("columns: {made: [x]}", "/columns/made", "a list"),
        ("columns: [made]", "/columns", "a list"),
        ("words: {kynd: {a: full}}", "/words/kynd", "did you mean kind"),
        ("words: {kind: full}", "/words/kind", "a str"),
        ("words: {kind: {Full: fulll}}", "/words/kind/Full", "did you mean full"),
        ("words: {how: {By hand: hand}}", "/words/how/By hand", "handed"),
        ("words: {how: {N/A~: none}}", "/words/how/N~1A~0", "handed"),
        ("words: {part_two: {Y: si}}", "/words/part_two/Y", "yes or no"),
        ("words: {served: {never: nie}}", "/words/served/never", "a day"),
        ("words: {years: {two: zwei}}", "/words/years/two", "a whole number"),
        ("dates: american", "/dates", "month-day-year"),
        ("dates: [iso]", "/dates", "iso"),
        ("constants: {how: {a: b}}", "/constants/how", "a dict"),
        ("constants: {kind: Full}", "/constants/kind", "did you mean full"),
        ("constants: {made: 2024-02-30}", "/constants/made", "a day from 1900 to 2399"),
        ("constants: {years: '10000'}", "/constants/years", "up to 9999"),
        ("columns: {how: Way}\nconstants: {how: handed}", "/constants/how", "one of the two"),
        ("columns: {made: A, made: B}", "", "twice (line 1)"),
        ("columns: {made: A}\ndates: iso\ncolumns: {kind: B}", "", "twice (line 3)"),
        ("- a\n- b", "", "a list"),
        ("columns: {made: 'x", "", "not YAML (line 1)"),
        ("a: 1\n---\nb: 2", "", "not YAML"),
        ("made", "", "a str"),
    ],
)
def test_a_mapping_that_cannot_be_read_says_where_and_what_would_do(
    tmp_path: Path, text: str, pointer: str, told: str
) -> None:
    with pytest.raises(spo.Problem) as refused:
        load(tmp_path, text)
    assert refused.value.pointer == pointer
    assert told in str(refused.value)


def test_a_mapping_in_another_encoding_is_refused(tmp_path: Path) -> None:
    (tmp_path / "m.yaml").write_bytes(b"columns: {made: D\xe9but}")
    with pytest.raises(spo.Problem, match="UTF-8"):
        spo.BookMapping.load(tmp_path / "m.yaml")


def test_yaml_makes_nothing_but_text(tmp_path: Path) -> None:
    """Neither objects of Python, nor yes and no and days of its own."""
    with pytest.raises(spo.Problem):
        load(tmp_path, "!!python/object/apply:os.system ['true']")
    mapping = load(tmp_path, "words: {part_two: {1: yes, 0: no}}\nconstants: {made: 2024-01-01}")
    assert mapping.words == {"part_two": {"1": "yes", "0": "no"}}
    assert mapping.constants == {"made": "2024-01-01"}


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "columns:\n", "dates: iso"])
def test_a_mapping_that_says_nothing_changes_nothing(tmp_path: Path, text: str) -> None:
    assert load(tmp_path, text) == spo.BookMapping()


def test_a_mapping_of_wrong_types_is_refused_by_its_constructor_too() -> None:
    with pytest.raises(spo.Problem, match="a list"):
        spo.BookMapping(columns=["made"])  # type: ignore[arg-type]
    with pytest.raises(spo.Problem, match="a int"):
        spo.BookMapping(words={"kind": {"Full": 1}})  # type: ignore[dict-item]


def test_a_name_that_names_no_column_is_refused_with_the_nearest() -> None:
    table = pa.table({"Date made": ["2024-01-01"], "kind": ["full"]})
    with pytest.raises(spo.Problem, match=r'names no column.*did you mean "Date made"'):
        spo.audit(table, as_at=AS_AT, mapping=spo.BookMapping(columns={"made": "Date Made"}))


def test_a_constant_of_a_column_that_the_table_has_is_refused() -> None:
    table = pa.table({"made": ["2024-01-01"], "kind": ["full"]})
    with pytest.raises(spo.Problem) as refused:
        spo.audit(table, as_at=AS_AT, mapping=spo.BookMapping(constants={"kind": "full"}))
    assert refused.value.pointer == "/constants/kind"


@pytest.mark.parametrize(
    ("dates", "text"),
    [("iso", "2024-02-01"), ("day-month-year", "1/2/2024"), ("month-day-year", "02/01/2024")],
)
def test_days_are_read_in_the_order_that_the_mapping_says(dates: str, text: str) -> None:
    table = pa.table({"kind": ["full"], "made": [text]})
    answers = pa.table(spo.audit(table, as_at=AS_AT, mapping=spo.BookMapping(dates=dates)))
    assert answers["least_last_day"].to_pylist() == [date(2026, 1, 31)]


def test_a_word_that_stands_for_not_recorded_makes_no_row_bad() -> None:
    table = pa.table({"kind": ["full"], "made": ["2024-01-01"], "served": ["N/A"]})
    assert spo.audit(table, as_at=AS_AT).bad_rows == 1
    mapping = spo.BookMapping(words={"served": {"N/A": ""}})
    audit = spo.audit(table, as_at=AS_AT, mapping=mapping)
    assert audit.bad_rows == 0
    assert "served" in pa.table(audit)["missing"].to_pylist()[0]


WRITTEN = """
full interim Full handed left_at_address granted refused yes NO True tRUE 0 1 00 +7 7 9999 10000 -1
1.0 1000 1001 ٣ 2024-01-01 1899-12-31 1900-01-01 2399-12-31 2400-01-01 2024-1-1 2024-02-30 202-01-01
31/12/2024 12/31/2024 29/02/2023 1.2.2024 1-2-2024 01/02-2024 1/2/24 001/2/2024 /2/2024 1//2024 1/2/
""".split()
SEPARATORS = st.text(alphabet="0123456789/.- ", min_size=1, max_size=11)


def assert_refused_as_its_cell_is_bad(column: str, text: str, dates: str) -> None:
    """A word is refused by a mapping just where a cell that holds it makes its row bad."""
    table = pa.table({column: [text]})
    audit = spo.audit(table, as_at=AS_AT, mapping=spo.BookMapping(dates=dates))
    faults = {(one.column, one.fault) for one in audit.faulted}
    # These are of a row and not of its word: another cell may stand beside.
    faults -= {(one, "not_recorded") for one in spo.order_book_columns()}
    if text.strip("0") == "":
        faults.discard(("years", "length_out_of_range"))
    try:
        spo.BookMapping(words={column: {"x": text}}, dates=dates)
    except spo.Problem:
        assert {name for name, _ in faults} == {column}, (column, text, dates)
    else:
        assert not faults, (column, text, dates)


FREE = {"id", "force", "events", "conditions_necessary"}
READ = [column for column in spo.order_book_columns() if column not in FREE]


@pytest.mark.parametrize("column", READ)
def test_a_word_is_refused_just_where_its_cell_would_be_bad(column: str) -> None:
    for text in WRITTEN:
        for dates in ORDERS:
            assert_refused_as_its_cell_is_bad(column, text, dates)


@given(text=SEPARATORS, dates=st.sampled_from(ORDERS))
def test_a_day_is_refused_just_where_its_cell_would_be_bad(text: str, dates: str) -> None:
    assert_refused_as_its_cell_is_bad("made", text, dates)


def test_whether_a_condition_was_necessary_may_be_said_in_other_words() -> None:
    table = pa.table({"kind": ["full"], "conditions_necessary": [["Y", "N"]]})
    words = {"conditions_necessary": {"Y": "yes", "N": "no"}}
    audit = spo.audit(table, as_at=AS_AT, mapping=spo.BookMapping(words=words))
    assert [one.verdict for one in audit.summary("conditions")] == ["not_met"]
    with pytest.raises(spo.Problem):
        spo.BookMapping(words={"conditions_necessary": {"Y": "maybe"}})


@pytest.mark.parametrize(
    "path", sorted((ROOT / "examples" / "mappings").glob("*.yaml")), ids=lambda path: path.stem
)
def test_each_example_mapping_reads_its_book_whole(path: Path, tmp_path: Path) -> None:
    book = ROOT / "examples" / "order-books" / f"{path.stem}.csv"
    mapping = spo.BookMapping.load(path)
    audit = spo.audit(book, as_at=AS_AT, mapping=mapping)
    assert set(mapping.columns) <= set(audit.columns_read)
    assert audit.rows == len(book.read_text("utf-8").splitlines()) - 1
    # JSON is YAML: the same mapping may be kept so.
    said = {part: getattr(mapping, part) for part in ("columns", "words", "dates", "constants")}
    assert load(tmp_path, json.dumps(said)) == mapping
    shutil.copy(path, tmp_path / "copy.yaml")
    assert spo.BookMapping.load(str(tmp_path / "copy.yaml")) == mapping
