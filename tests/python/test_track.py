"""Location tags in Python: against a plain slow reading, in every way to give points."""

import io
import json
import pickle
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import ROOT

import spo

NOON = datetime(2025, 6, 14, 12, tzinfo=UTC)
CASE = ROOT / "examples" / "cases" / "places-with-areas.json"
DAY = ROOT / "examples" / "tracks" / "a-day.csv"
MILLIMETRE = 0.001
MORNING = ROOT / "examples" / "tracks" / "a-morning.geojson"


def position(longitude: float, latitude: float) -> spo.Position:
    return spo.Position(longitude=longitude, latitude=latitude)


def circle(longitude: float, latitude: float, metres: int) -> spo.Area:
    return spo.Area(spo.Circle(centre=position(longitude, latitude), metres=metres))


AREAS = {
    "L1": circle(-5, 53.7, 1000),
    "L2": circle(-5.01, 53.7, 500),
    "L3": spo.Area(spo.Corridor(line=[position(-5, 53.7), position(-4.95, 53.72)], metres=200)),
    "L4": spo.Area(
        [
            spo.Polygon(
                outer=[
                    position(x, y)
                    for x, y in ((-5.02, 53.69), (-4.98, 53.69), (-5, 53.71), (-5.02, 53.69))
                ]
            )
        ]
    ),
}

Given = tuple[int, float, float, float | None]
points = st.lists(
    st.tuples(
        st.integers(-1, 15),
        st.integers(-30, 30).map(lambda n: -5 + n / 1000),
        st.integers(-20, 20).map(lambda n: 53.7 + n / 1000),
        st.one_of(st.none(), st.integers(0, 400).map(float)),
    ),
    max_size=40,
)


def with_times(steps: list[Given]) -> list[tuple[datetime, float, float, float | None]]:
    """Steps in minutes as times, which may stand still or run backwards."""
    now, told = NOON, []
    for minutes, longitude, latitude, accuracy in steps:
        told.append((now + timedelta(minutes=minutes), longitude, latitude, accuracy))
        now += timedelta(minutes=max(minutes, 0))
    return told


def slowly(
    area: spo.Area, given: list[tuple[datetime, float, float, float | None]], gap: int
) -> list[tuple[Any, ...]]:
    """The visits to one area, as plainly as they can be worked out."""
    used: list[tuple[datetime, float, float, float | None]] = []
    for point in given:
        if used and (point[0] < used[-1][0] or point == used[-1]):
            continue
        used.append(point)
    sides = []
    for _, longitude, latitude, accuracy in used:
        metres = area.metres_outside(position(longitude, latitude))
        if accuracy is None:
            sides.append("off" if metres > MILLIMETRE else "unknown")
        elif metres < -accuracy - MILLIMETRE:
            sides.append("inside")
        else:
            sides.append("outside" if metres > accuracy + MILLIMETRE else "unknown")

    def is_missing(i: int) -> bool:
        return used[i][0] - used[i - 1][0] > timedelta(minutes=gap)

    visits, i = [], 0
    while i < len(used):
        if sides[i] in ("off", "outside"):
            i += 1
            continue
        begin = i
        while i + 1 < len(used) and sides[i + 1] in ("inside", "unknown") and not is_missing(i + 1):
            i += 1
        end = i
        i += 1
        inside = [k for k in range(begin, end + 1) if sides[k] == "inside"]
        after_missing = begin > 0 and is_missing(begin)
        before_missing = end + 1 < len(used) and is_missing(end + 1)
        before = begin > 0 and not after_missing and sides[begin - 1] == "outside"
        after = end + 1 < len(used) and not before_missing and sides[end + 1] == "outside"
        visits.append(
            (
                used[begin][0],
                used[end][0],
                used[inside[0]][0] if inside else None,
                used[inside[-1]][0] if inside else None,
                used[begin - 1][0] if before else None,
                used[end + 1][0] if after else None,
                after_missing,
                before_missing,
                len(inside),
                end + 1 - begin - len(inside),
                sum(
                    (used[k + 1][0] - used[k][0]).total_seconds() for k in inside if k + 1 in inside
                ),
            )
        )
    return visits


def told(visit: spo.Visit) -> tuple[Any, ...]:
    return (
        visit.first,
        visit.last,
        visit.first_inside,
        visit.last_inside,
        visit.outside_before,
        visit.outside_after,
        visit.after_missing,
        visit.before_missing,
        visit.points_inside,
        visit.points_unknown,
        visit.seconds_inside,
    )


def as_points(
    given: list[tuple[datetime, float, float, float | None]],
) -> Iterator[spo.TrackPoint]:
    for at, longitude, latitude, accuracy in given:
        yield spo.TrackPoint(
            at=at, position=position(longitude, latitude), accuracy_metres=accuracy
        )


@given(points, st.integers(1, 12))
def test_a_track_is_what_a_plain_reading_of_its_points_gives(steps: list[Given], gap: int) -> None:
    given = with_times(steps)
    track = spo.track(AREAS, as_points(given), gap_minutes=gap)
    for place, area in AREAS.items():
        these = [told(visit) for visit in track.visits if visit.place == place]
        assert these == slowly(area, given, gap)


@given(points)
def test_points_arrays_and_files_give_the_same_track(
    tmp_path_factory: pytest.TempPathFactory, steps: list[Given]
) -> None:
    given = with_times(steps)
    track = spo.track(AREAS, as_points(given))
    arrays = {
        "time": np.array([round(p[0].timestamp()) * 10**6 for p in given], dtype=np.int64),
        "lon": np.array([p[1] for p in given], dtype=float),
        "lat": np.array([p[2] for p in given], dtype=float),
        "accuracy_m": np.array([np.nan if p[3] is None else p[3] for p in given], dtype=float),
    }
    of_arrays = spo.track(AREAS, arrays)
    assert of_arrays == track
    folder = tmp_path_factory.mktemp("track")
    csv = folder / "tag.csv"
    csv.write_text(
        "time,lon,lat,accuracy_m\n"
        + "".join(
            f"{p[0].isoformat()},{p[1]!r},{p[2]!r},{'' if p[3] is None else p[3]}\n" for p in given
        )
    )
    features = [
        {
            "type": "Feature",
            "geometry": {"type": "Point", "coordinates": [p[1], p[2]]},
            "properties": {"time": p[0].isoformat(), "accuracy_m": p[3]},
        }
        for p in given
    ]
    geojson = folder / "tag.geojson"
    geojson.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    for path in (csv, str(csv), geojson):
        of_file = spo.track(AREAS, path)
        assert of_file.visits == track.visits
        assert of_file.missing == track.missing
        assert (of_file.points, of_file.used) == (track.points, track.used)
        assert [(f.fault, f.count) for f in of_file.faults] == [
            (f.fault, f.count) for f in track.faults
        ]


def test_the_example_is_told() -> None:
    track = spo.track(spo.load(CASE), DAY)
    assert [(area.place, area.within_metres) for area in track.areas] == [
        ("L1", 100),
        ("L2", 0),
        ("L3", 0),
    ]
    assert {visit.place for visit in track.visits if visit.first_inside} == {"L1", "L2", "L3"}
    assert [stretch.to - stretch.from_ for stretch in track.missing] == [timedelta(minutes=48)]
    assert {fault.fault.name: fault.count for fault in track.faults} == {
        "position_swapped": 1,
        "time_backwards": 1,
        "point_repeated": 1,
    }
    assert track.without_accuracy == 1
    assert track.complete
    assert json.loads(track.to_json())["format"] == "spo-track/1"
    assert pickle.loads(pickle.dumps(track)) == track


def test_the_example_in_geojson_says_the_same_of_the_morning() -> None:
    case = spo.load(CASE)
    first = spo.track(case, MORNING).visits[0]
    assert (first.place, first.first) == (lambda v: (v.place, v.first))(
        spo.track(case, DAY).visits[0]
    )


def test_no_form_of_a_track_shows_where_anything_is() -> None:
    track = spo.track(spo.load(CASE), DAY)
    for form in (
        track.to_text(width=400),
        track.to_json(),
        repr(track),
        str(track),
        repr((track.areas, track.visits, track.missing, track.faults)),
    ):
        for secret in ("54.0", "5.62", "school", "Ellwood", "bus station"):
            assert secret not in form


def test_a_time_comes_back_in_utc_whatever_its_offset() -> None:
    summer = timezone(timedelta(hours=1))
    at = datetime(2025, 6, 14, 13, 0, 0, 250_000, tzinfo=summer)
    point = spo.TrackPoint(at=at, position=position(-5, 53.7), accuracy_metres=5)
    assert point.at == at
    assert point.at.tzinfo is UTC
    assert spo.track(AREAS, [point]).first == at


def test_a_time_without_an_offset_is_no_moment() -> None:
    with pytest.raises(TypeError, match="offset from UTC"):
        spo.TrackPoint(at=datetime(2025, 6, 14), position=position(-5, 53.7))


def test_progress_is_told_and_may_end_the_reading(tmp_path: Path) -> None:
    csv = tmp_path / "tag.csv"
    rows = "2025-06-14T12:00:00Z,-5,53.7\n" * 40_000
    csv.write_text("time,lon,lat\n" + rows)
    seen: list[tuple[int, int]] = []
    spo.track(AREAS, csv, progress=lambda read, points: seen.append((read, points)))
    assert len(seen) >= 3
    assert seen == sorted(seen)
    assert seen[-1] == (csv.stat().st_size, 40_000)

    def stop(read: int, points: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        spo.track(AREAS, csv, progress=stop)


def test_a_collection_on_one_line_can_be_interrupted_too(tmp_path: Path) -> None:
    feature = {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [-5, 53.7]},
        "properties": {"time": "2025-06-14T12:00:00Z"},
    }
    file = tmp_path / "tag.json"
    file.write_text(json.dumps({"type": "FeatureCollection", "features": [feature] * 20_000}))
    told = []

    def stop(read: int, points: int) -> None:
        told.append(read)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        spo.track(AREAS, file, progress=stop)
    assert told[0] < file.stat().st_size


def test_a_number_out_of_all_range_is_told_as_that() -> None:
    with pytest.raises(spo.Problem, match=r"out of all range for track\(\): gap_minutes"):
        spo.track(AREAS, [], gap_minutes=10**30)
    with pytest.raises(spo.Problem, match=r"out of all range for Circle\(\): metres"):
        spo.Circle(centre=position(-5, 53.7), metres=10**30)


@pytest.mark.parametrize("place", ["", "12 Invented Row", "\x1b[2J", "L\n1"], ids=repr)
def test_a_place_is_named_by_an_id(place: str) -> None:
    with pytest.raises(spo.Problem, match="no id") as caught:
        spo.track({place: AREAS["L1"]}, [])
    assert "Row" not in str(caught.value)


def test_a_file_that_is_not_there_is_an_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        spo.track(AREAS, tmp_path / "none.csv")
    with pytest.raises(OSError):
        spo.track(AREAS, tmp_path)


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        (lambda: spo.track("L1", []), "areas"),
        (lambda: spo.track({"L1": "Quillfeather"}, []), "areas, each value of it, must be Area"),
        (lambda: spo.track({1: AREAS["L1"]}, []), "areas, each id of it, must be str"),
        (lambda: spo.track(AREAS, 5), "points must be a path"),
        (lambda: spo.track(AREAS, [5]), "points, each of them, must be TrackPoint"),
        (lambda: spo.track(AREAS, {}), "the key time"),
        (lambda: spo.track(AREAS, {"time": [1], "lon": [1], "lat": [1]}), "an array"),
        (lambda: spo.track(AREAS, {"time": np.zeros(1), "lon": 1, "lat": 1}), "integers"),
        (lambda: spo.track(AREAS, [], gap_minutes="10"), "gap_minutes"),
        (lambda: spo.track(AREAS, [], accuracy_metres="10"), "accuracy_metres"),
        (lambda: spo.track(AREAS, [], times_are_utc=1), "times_are_utc"),
        (lambda: spo.track(AREAS, [], names=["lon"]), "names"),
        (lambda: spo.track(AREAS, [], names={"longitude": "x"}), "names may have the keys"),
        (lambda: spo.track(AREAS, [], progress=5), "progress"),
    ],
)
def test_a_wrong_argument_is_refused_by_its_type(wrong: Any, says: str) -> None:
    with pytest.raises(TypeError, match=says):
        wrong()


def test_arrays_are_of_one_length_and_any_stride() -> None:
    time = np.arange(10, dtype=np.int64) * 60_000_000
    lon, lat = np.full(10, -5.0), np.full(10, 53.7)
    with pytest.raises(ValueError, match="one length"):
        spo.track(AREAS, {"time": time, "lon": lon[:5], "lat": lat})
    whole = spo.track(AREAS, {"time": time[::2], "lon": lon[::2], "lat": lat[::2]})
    assert whole.used == 5
    read_only = time.copy()
    read_only.flags.writeable = False
    assert spo.track(AREAS, {"time": read_only, "lon": lon, "lat": lat}).used == 10


def command(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "spo.cli", *arguments], capture_output=True, text=True
    )


def test_the_command_tells_what_python_tells() -> None:
    done = command("track", str(CASE), str(DAY), "--width", "80")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == spo.track(spo.load(CASE), DAY).to_text(width=80)
    done = command("track", str(CASE), str(DAY), "--format", "json", "--gap", "60")
    assert done.stdout == spo.track(spo.load(CASE), DAY, gap_minutes=60).to_json()


def test_the_command_takes_places_and_a_distance() -> None:
    done = command(
        "track", str(CASE), str(DAY), "--place", "L1", "--within", "30", "--format", "json"
    )
    assert json.loads(done.stdout)["areas"] == [{"place": "L1", "within_metres": 30}]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (
            [str(CASE), str(DAY), "--place", "L4"],
            "no place 'L4' with an area",
        ),
        ([str(CASE), "nowhere.csv"], "No such file"),
        ([str(ROOT / "examples/cases/first-order.json"), str(DAY)], "no place of the case"),
        ([str(CASE), str(DAY), "--gap", "0"], "--gap: 0 is not from 1 to 9999 minutes"),
        *[
            ([str(CASE), str(DAY), f"--accuracy={metres}"], "not from 0 to 1000000 metres")
            for metres in ("good", "nan", "-1", "1e309", "1000001")
        ],
        ([str(CASE), str(DAY), "--name", "height=z"], "is not such as lon=longitude"),
        ([str(CASE), str(DAY), "--name", "lon="], "is not such as lon=longitude"),
        ([str(CASE), str(DAY), "--name", "lon=lat"], "two columns of one name"),
    ],
)
def test_the_command_says_what_is_wrong(arguments: list[str], says: str) -> None:
    done = command("track", *arguments)
    assert done.returncode == 2
    assert says in done.stderr


def test_a_case_file_is_no_track() -> None:
    done = command("track", str(CASE), str(CASE))
    assert "1 point set aside: nothing that can be read as a point; line" in done.stdout


def test_an_open_file_is_no_path() -> None:
    with pytest.raises(TypeError):
        spo.track(AREAS, io.BytesIO(b"time,lon,lat\n"))  # its lines are no points
