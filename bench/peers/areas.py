"""Points against areas: spo beside Shapely 2 and GeoPandas, on the same points in one run.

areas.py [POINTS]

First every library says which points are in which areas, and the answers are compared pair by pair:
how many differ, and the first that does. Then each is timed, the best of three. Points are exact
(accuracy 0), so that spo's third answer, neither inside nor outside, is left to the edges alone.
The peers answer in or out on the plane; spo also tells visits, missing stretches and repetitions.
"""

import math
import sys
import time
from collections.abc import Callable

import geopandas
import numpy as np
import shapely

import spo

WEST, SOUTH, WIDTH, HEIGHT = -8.0, 50.0, 10.0, 9.0
Pairs = np.ndarray


def rings(number: int) -> list[list[tuple[float, float]]]:
    """Stars of twelve corners, each about a kilometre across."""
    random = np.random.default_rng(1)
    made = []
    for _ in range(number):
        x, y = random.uniform(WEST, WEST + WIDTH), random.uniform(SOUTH, SOUTH + HEIGHT)
        reaches = random.uniform(0.003, 0.009, 12)
        ring = [
            (x + r * math.cos(k * math.pi / 6), y + 0.6 * r * math.sin(k * math.pi / 6))
            for k, r in enumerate(reaches)
        ]
        made.append([*ring, ring[0]])
    return made


def points(number: int, ring: list[tuple[float, float]]) -> tuple[np.ndarray, np.ndarray]:
    """Half of them anywhere, half around the first area, in no order."""
    random = np.random.default_rng(2)
    near = random.random(number) < 0.5
    x, y = np.mean(ring[:-1], axis=0)
    lon = np.where(
        near, x + random.uniform(-0.02, 0.02, number), random.uniform(WEST, WEST + WIDTH, number)
    )
    lat = np.where(
        near,
        y + random.uniform(-0.012, 0.012, number),
        random.uniform(SOUTH, SOUTH + HEIGHT, number),
    )
    return lon, lat


def coded(point: np.ndarray, area: np.ndarray, areas: int) -> Pairs:
    """Pairs of a point and an area as sorted numbers."""
    return np.sort(point.astype(np.int64) * areas + area.astype(np.int64))


def by_spo(areas: list[spo.TrackedArea], columns: dict[str, np.ndarray]) -> spo.Track:
    return spo.track(areas, columns)


def pairs_of(track: spo.Track, areas: int) -> tuple[Pairs, int]:
    """One point is given each second: the points of a visit follow from its times."""
    point, area, unknown = [], [], 0
    for visit in track.visits:
        unknown += visit.points_unknown
        if visit.first_inside is None or visit.last_inside is None:
            continue
        begin = round(visit.first_inside.timestamp())
        end = round(visit.last_inside.timestamp())
        point += range(begin, end + 1)
        area += [int(visit.place[1:])] * (end + 1 - begin)
    return coded(np.array(point, dtype=np.int64), np.array(area, dtype=np.int64), areas), unknown


def by_shapely(polygons: np.ndarray, lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
    if len(polygons) == 1:
        shapely.prepare(polygons)
        inside = np.flatnonzero(shapely.contains_xy(polygons[0], lon, lat))
        return np.stack([inside, np.zeros_like(inside)])
    return shapely.STRtree(polygons).query(shapely.points(lon, lat), predicate="within")


def by_geopandas(polygons: np.ndarray, lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
    left = geopandas.GeoDataFrame(geometry=geopandas.points_from_xy(lon, lat), crs="EPSG:4326")
    right = geopandas.GeoDataFrame(geometry=polygons, crs="EPSG:4326")
    joined = geopandas.sjoin(left, right, predicate="within")
    return np.stack([joined.index.to_numpy(), joined["index_right"].to_numpy()])


def best(run: Callable[[], object]) -> float:
    seconds = []
    for _ in range(3):
        begin = time.perf_counter()
        run()
        seconds.append(time.perf_counter() - begin)
    return min(seconds)


def compare(name: str, pairs: Pairs, of_spo: Pairs, areas: int) -> None:
    differing = np.setxor1d(pairs, of_spo)
    first = ""
    if len(differing):
        first = f"; the first: point {differing[0] // areas}, area {differing[0] % areas}"
    print(f"  {len(differing)} of {len(pairs)} pairs differ from {name}{first}")


def measure(areas: int, number: int) -> None:
    drawn = rings(areas)
    polygons = np.array([shapely.Polygon(ring) for ring in drawn])
    lon, lat = points(number, drawn[0])
    tracked = [
        spo.TrackedArea(
            place=f"L{i}",
            area=spo.Area(
                [spo.Polygon(outer=[spo.Position(longitude=x, latitude=y) for x, y in ring])]
            ),
        )
        for i, ring in enumerate(drawn)
    ]
    columns = {
        "time": np.arange(number, dtype=np.int64) * 1_000_000,
        "lon": lon,
        "lat": lat,
        "accuracy_m": np.zeros(number),
    }
    print(f"{number} points, {areas} areas")
    of_spo, unknown = pairs_of(by_spo(tracked, columns), areas)
    print(f"  {len(of_spo)} pairs inside, {unknown} on an edge")
    compare("Shapely", coded(*by_shapely(polygons, lon, lat), areas), of_spo, areas)
    compare("GeoPandas", coded(*by_geopandas(polygons, lon, lat), areas), of_spo, areas)
    ours = best(lambda: by_spo(tracked, columns))
    print(f"  spo        {number / ours / 1e6:8.2f} million points a second")
    for name, peer in (("Shapely", by_shapely), ("GeoPandas", by_geopandas)):
        theirs = best(lambda peer=peer: peer(polygons, lon, lat))
        print(
            f"  {name:<10} {number / theirs / 1e6:8.2f} million points a second; "
            f"spo takes {ours / theirs:.2f} of its time"
        )


if __name__ == "__main__":
    asked = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    for one in (1, 100, 10_000):
        measure(one, asked)
