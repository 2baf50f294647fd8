"""Check a case file: python check_case.py CASE.json YYYY-MM-DD (both may be left out)."""

import sys
from datetime import date
from pathlib import Path

import spo

EXAMPLE = Path(__file__).parents[1] / "cases" / "first-order.json"

case = spo.load(sys.argv[1] if len(sys.argv) > 1 else EXAMPLE)
as_at = date.fromisoformat(sys.argv[2]) if len(sys.argv) > 2 else date(2025, 4, 1)
report = spo.check(case, as_at=as_at)

print(f"{report.verdict.name}, as at {as_at}")
for finding in report.findings:
    if finding.verdict is not spo.Verdict.met:
        print(f"{finding.provision.citation}, {finding.subject}: {finding.text}")
        print(f"    still to be recorded: {', '.join(finding.missing) or 'nothing'}")
print(f"receipt: {report.receipt.report_sha256}")
