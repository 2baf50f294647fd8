"""Months and years are counted in src/time/ and nowhere else, and never by Boost.

Boost's months and years snap to month ends: 28 February 2022 plus two years is 29 February 2024,
which would make a two-year order a day too long. So no file outside src/time/ may name
boost::gregorian, and no file in src/time/ may use its month and year arithmetic.

date_arithmetic.py ROOT          checks a source tree
date_arithmetic.py --self-test   shows that offending lines are found and innocent ones are not
"""

import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

FOLDERS = ("include", "src", "bindings", "tests", "examples", "bench", "fuzz")
SUFFIXES = (".hpp", ".cpp", ".h", ".in")

# Comments, string literals and character literals (but not the ' of 1'000).
NOT_CODE = re.compile(
    r"""//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|(?<![0-9A-Za-z_])'(?:\\.|[^'\\\n])+'""", re.DOTALL
)

ANY_OF_BOOST = re.compile(r"\bboost\s*::\s*(gregorian|date_time|posix_time)\b|boost/date_time")
ARITHMETIC_OF_BOOST = re.compile(
    r"\b(months|years)\s*\("
    r"|::\s*(months|years)\b"
    r"|\b(month|year)(s_duration|_iterator|_functor)\b"
    r"|\bdate_duration_types\b"
    r"|\busing\s+(namespace\s+boost\s*::\s*gregorian|boost\s*::\s*gregorian\s*::\s*(months|years))\b"
)


def offences_in(text: str, in_src_time: bool) -> Iterator[tuple[int, str]]:
    """The number and the text of each offending line."""
    code = NOT_CODE.sub(lambda match: "\n" * match.group().count("\n"), text)
    forbidden = ARITHMETIC_OF_BOOST if in_src_time else ANY_OF_BOOST
    lines = zip(text.splitlines(), code.splitlines(), strict=False)
    for number, (original, line) in enumerate(lines, start=1):
        if forbidden.search(line):
            yield number, original.strip()


def offences(root: Path) -> Iterator[str]:
    files = 0
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix not in SUFFIXES or not path.is_file():
                continue
            files += 1
            in_src_time = (root / "src" / "time") in path.parents
            for number, line in offences_in(path.read_text(encoding="utf-8"), in_src_time):
                yield f"{path.relative_to(root)}:{number}: {line}"
    if not files:
        yield f"{root}: no source files found"


# Where, what, and whether it must be found.
EXAMPLES = (
    ("src/act/a.cpp", "auto last = day + boost::gregorian::years(2);", True),
    ("src/act/b.cpp", "boost::gregorian::date made;", True),
    ("src/io/c.cpp", "#include <boost/date_time/gregorian/gregorian.hpp>", True),
    ("include/spo/d.hpp", "namespace greg = boost :: gregorian;", True),
    ("tests/e_test.cpp", "int a = 1'000; boost::gregorian::months m(1); int b = 1'000;", True),
    ("src/time/f.cpp", "day += boost::gregorian::months(24);", True),
    ("src/time/g.cpp", "using boost::gregorian::years;", True),
    ("src/time/h.cpp", "using namespace boost::gregorian;", True),
    ("src/time/i.cpp", "return day + greg::years{2};", True),
    ("src/time/j.cpp", "boost::gregorian::month_iterator next(day);", True),
    ("src/time/k.cpp", "boost::date_time::year_functor<Date> f(2);", True),
    ("src/act/l.cpp", "// boost::gregorian::years(2) would give 29 February", False),
    ("src/act/m.cpp", 'log("boost::gregorian::years(2)");', False),
    ("src/act/n.cpp", "/* boost::gregorian\n   ::years(2) */ Length::in_years(2);", False),
    ("src/time/o.cpp", "using Calendar = boost::gregorian::gregorian_calendar;", False),
    ("src/time/p.cpp", "constexpr std::array months{31, 28};", False),
    ("src/time/q.cpp", "last_day_of_months(day, length.calendar_months());", False),
)


def self_test() -> int:
    wrong = 0
    for name, line, is_offence in EXAMPLES:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, name)
            path.parent.mkdir(parents=True)
            path.write_text(f"// An example.\n{line}\n", encoding="utf-8")
            found = list(offences(Path(folder)))
        if bool(found) != is_offence:
            wrong += 1
            print(f"{name}: {line}\n    expected {is_offence}, found {found}")
    with tempfile.TemporaryDirectory() as folder:
        if not list(offences(Path(folder))):
            wrong += 1
            print("an empty tree passed")
    print(f"{len(EXAMPLES) + 1} examples, {wrong} wrong")
    return 1 if wrong else 0


def main(argument: str) -> int:
    if argument == "--self-test":
        return self_test()
    found = list(offences(Path(argument).resolve()))
    for line in found:
        print(line)
    if found:
        print("Count with spo::Period; in src/time/, without Boost's months and years.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
