"""How values show themselves at a Python prompt: a report as a table that fits the terminal.

Written in Python, so that it can change without a rebuild.
"""

import enum
import shutil
import textwrap

from spo import _spo

_WORDS = {
    "met": "met",
    "not_met": "NOT MET",
    "unknown": "unknown",
    "for_the_court": "for the court",
}
_VERDICT_WIDTH = 13


def _row(finding: _spo.Finding, width: int) -> str:
    short = finding.subject.replace("condition ", "").replace("application ", "")
    short = short.replace("order ", "")
    left = (
        f"{_WORDS[finding.verdict.name]:<{_VERDICT_WIDTH}}  "
        f"{_provision(finding):<14}  {short:<10}  "
    )
    return left + textwrap.shorten(finding.text, max(20, width - len(left)), placeholder=" ...")


def _provision(finding: _spo.Finding) -> str:
    """The citation, without the words of a definition."""
    return finding.provision.citation.split(' "')[0]


def table(report: _spo.Report, width: int | None = None) -> str:
    """The findings as a table, a line each."""
    width = width or shutil.get_terminal_size().columns
    head = (
        f"Report as at {report.as_at.isoformat()}: {_WORDS[report.verdict.name]} "
        f"({len(report)} findings)"
    )
    title = f"{'verdict':<{_VERDICT_WIDTH}}  {'provision':<14}  {'about':<10}  why"
    return "\n".join([head, title, *(_row(finding, width) for finding in report.findings)])


def _report(report: _spo.Report) -> str:
    return table(report)


def _member(member: enum.Enum) -> str:
    """A member as it is written in code, so that the text of a value can be evaluated."""
    return f"{type(member).__name__}.{member.name}"


def install() -> None:
    """Gives reports and enumerations their text."""
    _spo.Report.__repr__ = _report  # type: ignore[assignment]
    _spo.Report.__str__ = _spo.Report.to_text  # type: ignore[assignment]
    for kind in vars(_spo).values():
        if isinstance(kind, type) and issubclass(kind, enum.Enum):
            kind.__repr__ = _member  # type: ignore[assignment]
