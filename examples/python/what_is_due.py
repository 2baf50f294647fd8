"""What binds, what is due, and what is to come: python what_is_due.py CASE.json YYYY-MM-DD."""

import sys
from datetime import date
from pathlib import Path

import spo

EXAMPLE = Path(__file__).parents[1] / "cases" / "interim-replaced-by-full.json"

case = spo.load(sys.argv[1] if len(sys.argv) > 1 else EXAMPLE)
day = date.fromisoformat(sys.argv[2]) if len(sys.argv) > 2 else date(2025, 4, 1)

for condition in spo.state(case, on=day).binding:
    print(f"binds on {day}: {condition.condition} of {condition.order}")
for duty in spo.duties(case, as_at=day):
    print(f"{duty.state.name}: {duty.stands.text}")
for deadline in spo.deadlines(case, as_at=day):
    print(f"{deadline.day}: {deadline.kind.name}: {deadline.finding.text}")
