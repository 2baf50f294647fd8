"""When a tag was at the places of a case: python where_was_the_tag.py CASE.json TAG."""

import sys
from pathlib import Path

import spo

EXAMPLES = Path(__file__).parents[1]

case = spo.load(sys.argv[1] if len(sys.argv) > 1 else EXAMPLES / "cases/places-with-areas.json")
track = spo.track(case, sys.argv[2] if len(sys.argv) > 2 else EXAMPLES / "tracks/a-day.csv")

for visit in track.visits:
    inside = "inside" if visit.first_inside else "perhaps inside"
    print(f"{inside} {visit.place}, {visit.first:%H:%M} to {visit.last:%H:%M} UTC")
for stretch in track.missing:
    print(f"nothing is known from {stretch.from_:%H:%M} to {stretch.to:%H:%M} UTC")
for fault in track.faults:
    print(f"{fault.fault.name}: {fault.count}, first in lines {fault.first_lines}")
