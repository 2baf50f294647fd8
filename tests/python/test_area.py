"""Areas, held against two independent libraries: GEOS tells what is inside, PROJ how far it is.

Every coordinate is in the open sea.
"""

import itertools
import json
import math
from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import assume, given
from hypothesis import strategies as st
from pyproj import Geod

import spo

WGS84 = Geod(ellps="WGS84")
MILLIMETRE = 0.001

longitudes = st.floats(-6, -4)
latitudes = st.floats(53, 55)
points = st.tuples(longitudes, latitudes)


def position(point: tuple[float, float]) -> spo.Position:
    return spo.Position(longitude=point[0], latitude=point[1])


@st.composite
def stars(draw: st.DrawFn) -> list[tuple[float, float]]:
    """A ring that goes once round a middle, near and far by turns, and so never meets itself."""
    x, y = draw(points)
    size = draw(st.sampled_from([1e-4, 1e-2, 1.0]))
    reaches = draw(st.lists(st.floats(0.1, 1), min_size=3, max_size=40))
    angles = [2 * math.pi * i / len(reaches) for i in range(len(reaches))]
    ring = [
        (x + size * r * math.cos(a), y + size * r * math.sin(a))
        for r, a in zip(reaches, angles, strict=True)
    ]
    return [*ring, ring[0]]


def in_geojson(*rings: Any) -> spo.Area:
    """An area by way of JSON, as another program would write it."""
    area = {"geojson": {"type": "Polygon", "coordinates": rings}}
    case = {
        "format": "spo-case/1",
        "jurisdiction": "england-and-wales",
        "defendant": {"id": "D1"},
        "places": [{"id": "L1", "area": area}],
    }
    places = spo.parse(json.dumps(case)).places
    assert places and places[0].area
    return places[0].area


def nearest(at: tuple[float, float], begin: tuple[float, float], end: tuple[float, float]) -> float:
    """PROJ's distance to the nearest of many positions on an edge, and then of many near that."""
    least, most = 0.0, 1.0
    found = math.inf
    for _ in range(4):
        share = np.linspace(least, most, 60)
        lons = begin[0] + share * (end[0] - begin[0])
        lats = begin[1] + share * (end[1] - begin[1])
        metres = WGS84.inv(np.full_like(lons, at[0]), np.full_like(lats, at[1]), lons, lats)[2]
        best = int(metres.argmin())
        found = float(metres[best])
        least, most = share[max(best - 1, 0)], share[min(best + 1, 59)]
    return found


@given(stars(), st.lists(st.tuples(st.floats(-1.5, 1.5), st.floats(-1.5, 1.5)), min_size=20))
def test_geos_agrees_on_what_is_inside(
    ring: list[tuple[float, float]], offsets: list[tuple[float, float]]
) -> None:
    polygon = shapely.Polygon(ring)
    assume(polygon.is_valid and polygon.area > 0)
    area = in_geojson(ring)
    west, south, east, north = polygon.bounds
    for x, y in offsets:
        at = (
            (west + east) / 2 + x * (east - west) / 2,
            (south + north) / 2 + y * (north - south) / 2,
        )
        metres = area.metres_outside(position(at))
        if abs(metres) > MILLIMETRE:  # on the edge, either may be said
            assert (metres < 0) == shapely.contains_xy(polygon, *at)


@given(stars(), points)
def test_proj_agrees_on_how_far_the_nearest_edge_is(
    ring: list[tuple[float, float]], at: tuple[float, float]
) -> None:
    assume(shapely.Polygon(ring).is_valid and shapely.Polygon(ring).area > 0)
    area = in_geojson(ring)
    expected = min(nearest(at, a, b) for a, b in itertools.pairwise(ring))
    metres = abs(area.metres_outside(position(at)))
    assert metres == pytest.approx(expected, abs=MILLIMETRE)
    corridor = spo.Area(spo.Corridor(line=[position(p) for p in ring], metres=50))
    assert corridor.metres_outside(position(at)) == pytest.approx(expected - 50, abs=MILLIMETRE)


@given(st.floats(-180, 180), st.floats(-90, 90), st.floats(-180, 180), st.floats(-90, 90))
def test_proj_agrees_on_every_distance(
    lon: float, lat: float, other_lon: float, other_lat: float
) -> None:
    metres = spo.metres_between(position((lon, lat)), position((other_lon, other_lat)))
    assert metres == pytest.approx(WGS84.inv(lon, lat, other_lon, other_lat)[2], abs=MILLIMETRE)


@given(points, st.floats(0, 360), st.integers(1, 100_000), st.floats(-0.9, 3))
def test_proj_agrees_on_how_far_out_of_a_circle_a_position_lies(
    centre: tuple[float, float], direction: float, metres: int, share: float
) -> None:
    lon, lat, _ = WGS84.fwd(*centre, direction, metres * (1 + share))
    area = spo.Area(spo.Circle(centre=position(centre), metres=metres))
    assert area.metres_outside(position((lon, lat))) == pytest.approx(
        metres * share, abs=MILLIMETRE
    )


RING = [(-5.0, 53.7), (-4.9, 53.7), (-4.9, 53.8), (-5.0, 53.8), (-5.0, 53.7)]
BOW_TIE = [RING[0], RING[2], RING[1], RING[3], RING[0]]
HOLE = [(-4.96, 53.74), (-4.94, 53.74), (-4.94, 53.76), (-4.96, 53.74)]


@pytest.mark.parametrize(
    ("ring", "holes"),
    [
        (RING, []),
        (RING[::-1], []),
        (BOW_TIE, []),
        (RING, [HOLE]),
        (RING, [[(x + 1, y) for x, y in HOLE]]),
        (RING, [HOLE, HOLE]),
        (RING, [RING]),
    ],
)
def test_geos_agrees_on_what_is_a_polygon(
    ring: list[tuple[float, float]], holes: list[list[tuple[float, float]]]
) -> None:
    if shapely.Polygon(ring, holes).is_valid:
        in_geojson(ring, *holes)
    else:
        with pytest.raises(spo.Problem):
            in_geojson(ring, *holes)


def test_an_area_gives_its_shape_to_police_and_court() -> None:
    polygon = spo.Polygon(outer=[position(p) for p in RING], holes=[[position(p) for p in HOLE]])
    shape = spo.Area([polygon]).reveal()
    assert shape == (polygon,)
    assert isinstance(shape, tuple)
    assert [(p.longitude, p.latitude) for p in shape[0].outer] == RING
    circle = spo.Circle(centre=position(RING[0]), metres=5)
    assert spo.Area(circle).reveal() == circle


def test_the_text_of_an_area_shows_no_coordinates() -> None:
    area = spo.Area([spo.Polygon(outer=[position(p) for p in RING])])
    place = spo.Place(id="L1", area=area)
    for thing in (area, place, area.reveal(), spo.Fix(at=position(RING[0]))):
        for text in (repr(thing), str(thing), f"{thing}"):
            assert "<confidential>" in text
            assert "53" not in text
            assert "4.9" not in text


@pytest.mark.parametrize(
    ("longitude", "latitude"), [("-5", 53.7), (-5, None), (True, 53.7), (-5, b"53")]
)
def test_a_position_is_of_two_numbers(longitude: Any, latitude: Any) -> None:
    with pytest.raises(TypeError, match="must be float"):
        spo.Position(longitude=longitude, latitude=latitude)


def test_a_position_takes_no_number_by_its_place() -> None:
    """Whoever writes (latitude, longitude) would be believed."""
    with pytest.raises(TypeError):
        spo.Position(-5, 53.7)


@pytest.mark.parametrize("number", [10**400, math.inf, math.nan, 181])
def test_a_position_is_on_the_earth(number: float) -> None:
    with pytest.raises(spo.Problem):
        spo.Position(longitude=number, latitude=0)


def test_an_area_is_of_one_of_three_shapes() -> None:
    for wrong in ("Quillfeather", None, 5, position(RING[0]), [position(RING[0])]):
        with pytest.raises(TypeError, match="Area"):
            spo.Area(wrong)
