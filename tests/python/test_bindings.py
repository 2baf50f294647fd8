"""The rulebook for bindings, held against the module: C++'s names, and one thing a file."""

import inspect
import re
from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from support import AS_AT, FIRST_ORDER, ROOT

import spo
from spo import _spo

HEADERS = "\n".join(path.read_text() for path in (ROOT / "include" / "spo").glob("*.hpp"))
WORDS = frozenset(re.findall(r"\w+", HEADERS))
SOURCES = ROOT / "bindings" / "python" / "src"
BINDINGS = sorted(SOURCES.glob("bind_*.cpp"))

# What Python has and C++ does not, or says otherwise, and why.
PYTHONS_OWN = {
    "ArgumentError": "C++ refuses a wrong type as it compiles",
    "check_many": "a loop without Python's lock; C++ writes the loop",
    "Deadlines": "C++ has a span; Python's list knows its case and shows itself",
    "PointsAtFault": "C++ has arrays by fault",
    "PointsAtFault.set_aside": "the same",
    "PointsAtFault.first_lines": "the same",
    "force_info": "info(Force), one overload of many",
    "law_known_up_to": "a member of Law",
    "least_term_months": "a member of Law",
    "reason_text": "info(Reason).text, one overload of many",
    "ActAssessment.in_short": "the text's own summary, told to whoever writes one",
    "AuditStream.stream_of": "the schema and the batches of its template",
    "AuditStream.fault_counts": "a tally, which C++ hands over whole",
    "ConditionLife.stretches_that_bind": "report::WithOrder",
    "MaximumPenalty.summary_months_least": "limits, from the least",
    "MaximumPenalty.summary_months_most": "limits, to the most",
    "State.binding": "those of conditions whose verdict is met",
    "Timeline.plot": "matplotlib",
    "Visit.seconds_inside": "C++ counts microseconds",
    "Visit.seconds_at_most": "the same",
}
# The same of many types.
OF_MANY = {"replace": "C++ copies a struct and assigns to its member"}


def names() -> set[str]:
    all_names = {name for name in vars(_spo) if not name.startswith("_")}
    for name, kind in vars(_spo).items():
        if inspect.isclass(kind) and not name.startswith("_"):
            all_names |= {f"{name}.{member}" for member in vars(kind) if member[0] != "_"}
    return all_names


def test_a_name_is_the_one_that_cpp_has() -> None:
    last = {name: name.rsplit(".", 1)[-1] for name in names()}
    other = {name for name, word in last.items() if word.rstrip("_") not in WORDS}
    assert {name for name in other if last[name] not in OF_MANY} == set(PYTHONS_OWN)


def test_a_file_begins_with_what_it_binds() -> None:
    for path in BINDINGS:
        assert path.read_text().startswith("// "), path.name


def test_no_function_of_a_file_is_bound_from_another() -> None:
    module = (SOURCES / "module.cpp").read_text()
    for path in BINDINGS:
        assert f"void {path.stem}(py::module_& m) {{" in path.read_text(), path.name
        assert module.count(f"{path.stem}(m);") == 1, path.name


def test_a_refusal_is_a_problem_or_a_wrong_argument() -> None:
    """Neither repeats what it was given, as pybind11's own would."""
    for path in SOURCES.iterdir():
        assert "py::type_error" not in path.read_text(), path.name
        assert "py::value_error" not in path.read_text(), path.name


def refused(call: Callable[[], object]) -> tuple[str, str]:
    with pytest.raises(spo.ArgumentError) as raised:
        call()
    assert isinstance(raised.value, TypeError)
    assert raised.value.provision is None
    assert "Quillfeather" not in str(raised.value)
    return raised.value.called, raised.value.pointer


def test_a_wrong_argument_says_what_was_called_and_which_it_was() -> None:
    case = spo.load(FIRST_ORDER)
    wrong: Any = "Quillfeather Lane"
    assert refused(lambda: spo.check(case, as_at=wrong)) == ("check", "/as_at")
    assert refused(lambda: spo.check(case, as_at=datetime(2025, 4, 1))) == ("check", "/as_at")
    assert refused(lambda: spo.check_many([wrong], as_at=AS_AT)) == ("check_many", "/cases")
    assert refused(lambda: spo.Defendant(id=5)) == ("Defendant", "/id")  # type: ignore[arg-type]
    assert refused(lambda: spo.Defendant(id="D1", nmae=wrong)) == ("Defendant", "")  # type: ignore[call-arg]
    assert refused(lambda: spo.FixedTerm(last_day=wrong)) == ("FixedTerm", "")
    assert refused(lambda: spo.track(wrong, [5]))[0] == "track"


def test_a_value_that_cannot_exist_says_where_and_has_no_provision() -> None:
    with pytest.raises(spo.Problem) as raised:
        spo.parse('{"format": "spo-case/1"}')
    assert raised.value.pointer == raised.value.defects[0].pointer
    assert raised.value.provision is None
