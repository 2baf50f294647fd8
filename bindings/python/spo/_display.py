"""How a report shows itself at a Python prompt: a table that fits the terminal.

Written in Python, so that it can change without a rebuild.
"""

import shutil
import textwrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spo._spo import Finding, Report

_WORDS = {"met": "met", "not_met": "NOT MET", "unknown": "unknown", "for_the_court": "for the court"}
_VERDICT_WIDTH = 13


def _row(finding: "Finding", width: int) -> str:
    short = finding.subject.replace("condition ", "").replace("application ", "")
    short = short.replace("order ", "").replace(" of ", " of ")
    left = (
        f"{_WORDS[finding.verdict.name]:<{_VERDICT_WIDTH}}  "
        f"{_provision(finding):<14}  {short:<10}  "
    )
    return left + textwrap.shorten(finding.text, max(20, width - len(left)), placeholder=" ...")


def _provision(finding: "Finding") -> str:
    """The citation, without the words of a definition."""
    return finding.provision.citation.split(' "')[0]


def table(report: "Report", width: int | None = None) -> str:
    """The findings as a table, a line each."""
    width = width or shutil.get_terminal_size().columns
    head = (
        f"Report as at {report.as_at.isoformat()}: {_WORDS[report.verdict.name]} "
        f"({len(report)} findings)"
    )
    title = f"{'verdict':<{_VERDICT_WIDTH}}  {'provision':<14}  {'about':<10}  why"
    return "\n".join([head, title, *(_row(finding, width) for finding in report.findings)])


def install(report_type: type) -> None:
    """Gives the report type its text."""
    report_type.__repr__ = lambda self: table(self)  # type: ignore[assignment,method-assign]
    report_type.__str__ = lambda self: self.to_text()  # type: ignore[assignment,method-assign]
