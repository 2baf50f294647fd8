"""Every answer as a page: what a screen reader walks, and what is seen in the dark and the light.

The pages are opened in headless Chromium, which tells how it drew each text and against what.
"""

import html
import io
import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PIL import Image
from support import EXAMPLES, ROOT

import spo

CASES = ROOT / "examples" / "cases"
CHROMIUM = shutil.which("chromium")
SCHEMES = {"dark": 0, "light": 1}
MOMENT = datetime(2025, 6, 14, 9, tzinfo=UTC)
HOSTILE = '<script>alert(1)</script> & "O\'Neill"'


def answers(case: spo.CaseFile, day: date) -> dict[str, str]:
    return {
        "report": spo.check(case, as_at=day).to_html(),
        "timeline": spo.timeline(case).to_html(),
        "state": spo.state(case, on=day).to_html(),
        "duties": spo.duties(case, as_at=day).to_html(),
        "deadlines": spo.deadlines(case, as_at=day).to_html(),
        "assessment": spo.assess(case, as_at=day).to_html(),
    }


@cache
def pages() -> dict[str, str]:
    life = spo.load(CASES / "life-of-an-order.json")
    told = answers(life, date(2026, 4, 1))
    acts = spo.load(CASES / "reported-acts.json")
    told["assessment"] = spo.assess(acts, as_at=date(2026, 7, 1)).to_html()
    tagged = spo.load(CASES / "places-with-areas.json")
    told["track"] = spo.track(tagged, ROOT / "examples" / "tracks" / "a-day.csv").to_html()
    told["audit"] = spo.audit(
        ROOT / "examples" / "order-books" / "northshire.csv",
        as_at=date(2025, 1, 1),
        mapping=ROOT / "examples" / "mappings" / "northshire.yaml",
    ).to_html()
    return told


NAMES = [
    "report",
    "timeline",
    "state",
    "duties",
    "deadlines",
    "assessment",
    "track",
    "audit",
]


class Outline(HTMLParser):
    """The skeleton of a page: its headings, its tables, and whether every tag is closed in turn."""

    VOID = frozenset({"meta", "br", "hr", "img", "link", "!doctype"})

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.headings: list[int] = []
        self.links: list[str] = []
        self.cells: list[list[tuple[str, str | None]]] = []
        self.tags: set[str] = set()
        self.language = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags.add(tag)
        if tag not in self.VOID:
            self.open.append(tag)
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag == "html":
            self.language = given.get("lang") or ""
        if tag == "tr":
            self.cells.append([])
        if tag in ("th", "td"):
            self.cells[-1].append((tag, given.get("scope")))
        if tag == "a" and "href" in given:
            self.links.append(given["href"] or "")
        assert "src" not in given and not any(name.startswith("on") for name in given)

    def handle_endtag(self, tag: str) -> None:
        assert self.open and self.open.pop() == tag


@pytest.mark.parametrize("name", NAMES)
def test_a_screen_reader_can_walk_a_page(name: str) -> None:
    outline = Outline(pages()[name])
    assert not outline.open
    assert outline.language == "en-GB"
    assert outline.headings[0] == 1 and outline.headings.count(1) == 1
    for before, after in zip(outline.headings, outline.headings[1:], strict=False):
        assert after <= before + 1
    assert "script" not in outline.tags
    assert all(link.startswith("https://www.legislation.gov.uk/") for link in outline.links)
    for row in outline.cells:
        if all(tag == "th" for tag, _ in row):
            assert all(scope in ("col", "row") for _, scope in row)
        else:
            assert row[0] == ("th", "row"), row


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_example_has_all_its_pages(path: Path) -> None:
    for page in answers(spo.load(path), date(2025, 6, 1)).values():
        assert not Outline(page).open


@pytest.mark.parametrize("name", ["state", "assessment"])
def test_the_courts_words_are_shown_as_they_are_and_never_run(name: str) -> None:
    document = json.loads((CASES / "reported-acts.json").read_text())
    for order in document["orders"]:
        for condition in order["conditions"]:
            condition["wording"] = HOSTILE
    page = answers(spo.parse(json.dumps(document)), date(2025, 7, 1))[name]
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;O&#39;Neill&quot;" in page
    assert "<script" not in page


def test_a_fragment_is_the_page_without_its_head() -> None:
    case, day = spo.load(CASES / "life-of-an-order.json"), date(2026, 4, 1)
    for answer in (spo.state(case, on=day), spo.duties(case, as_at=day)):
        assert answer._repr_html_() in answer.to_html()
        assert answer._repr_html_().startswith("<style>")
    deadlines = spo.deadlines(case, as_at=day)
    assert deadlines._repr_html_() in deadlines.to_html()


def test_a_page_says_what_the_text_says() -> None:
    case, day = spo.load(CASES / "life-of-an-order.json"), date(2026, 4, 1)
    state = spo.state(case, on=day)
    for condition in state.conditions:
        assert condition.finding.text in plain(state.to_html())
    duties = spo.duties(case, as_at=day)
    for duty in duties:
        assert duty.arises.text in plain(duties.to_html())
    deadlines = spo.deadlines(case, as_at=day)
    for deadline in deadlines:
        assert deadline.finding.text in plain(deadlines.to_html())


def test_who_is_exempt_for_now_is_told_the_day_on_which_it_will_be_owed() -> None:
    case = spo.load(CASES / "exempt-until-2026.json")
    duties = spo.duties(case, as_at=date(2026, 4, 30))
    assert duties[0].state == spo.DutyState.exempt
    assert "<td>3 May 2026</td><td>West Yorkshire</td>" in duties.to_html()


def test_what_was_stated_of_a_tag_besides_its_points_is_told() -> None:
    case = spo.load(CASES / "places-with-areas.json")
    points = [spo.TrackPoint(at=MOMENT, position=spo.Position(longitude=-5.65, latitude=54.0))]
    plain_track = spo.track(case, points)
    stated = spo.track(case, points, accuracy_metres=2.5, times_are_utc=True)
    for words in ("an accuracy of 2.5 metres for every point", "a time without an offset is UTC"):
        assert words in stated.to_html() and words in stated.to_text(width=200)
        assert words not in plain_track.to_html() + plain_track.to_text(width=200)


def plain(page: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>", "", page))


# Tells, of every text that is drawn, its colour against what is behind it (WCAG 2.2, 1.4.3).
MEASURE = """
<script>
function channels(colour) { return colour.match(/[\\d.]+/g).map(Number); }
function light(c) {
  const [r, g, b] = c.map(v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function behind(node) {
  for (; node; node = node.parentElement) {
    const c = channels(getComputedStyle(node).backgroundColor);
    if (c.length < 4 || c[3] === 1) return c.slice(0, 3);
  }
  return channels(getComputedStyle(document.documentElement).color)[0] > 128 ? [18, 18, 18]
    : [255, 255, 255];
}
const found = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let text = walker.nextNode(); text; text = walker.nextNode()) {
  const element = text.parentElement;
  if (!text.data.trim() || element.matches('style, script, title, desc')) continue;
  const style = getComputedStyle(element);
  const ink = channels(element instanceof SVGElement ? style.fill : style.color).slice(0, 3);
  const [a, b] = [light(ink), light(behind(element))].sort((x, y) => y - x);
  found.push([(a + 0.05) / (b + 0.05), text.data.trim().slice(0, 40)]);
}
found.sort((x, y) => x[0] - y[0]);
const told = document.createElement('output');
told.id = 'told';
told.textContent = JSON.stringify({
  dark: matchMedia('(prefers-color-scheme: dark)').matches, texts: found.length,
  worst: found.slice(0, 3), wide: document.documentElement.scrollWidth - innerWidth});
document.body.append(told);
</script>
"""


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    yield tmp_path_factory.mktemp("chromium")


def chromium(profile: Path, scheme: str, page: Path, *asked: str) -> str:
    assert CHROMIUM, "chromium is not installed; ./dev setup installs it"
    done = subprocess.run(
        [
            CHROMIUM,
            "--headless=new",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            f"--user-data-dir={profile}",
            f"--blink-settings=preferredColorScheme={SCHEMES[scheme]}",
            "--window-size=1100,1400",
            *(["--no-sandbox"] if os.geteuid() == 0 else []),
            *asked,
            page.as_uri(),
        ],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    return done.stdout


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("name", NAMES)
def test_every_text_can_be_read_in_the_dark_and_in_the_light(
    name: str, scheme: str, profile: Path, tmp_path: Path
) -> None:
    page = tmp_path / "page.html"
    page.write_text(pages()[name].replace("</body>", MEASURE + "</body>"))
    drawn = chromium(profile, scheme, page, "--dump-dom")
    found = re.search(r'<output id="told">(.*?)</output>', drawn, re.S)
    assert found
    told = json.loads(found[1].replace("&quot;", '"').replace("&amp;", "&"))
    assert told["dark"] == (scheme == "dark")
    assert told["texts"] > 20
    assert told["worst"][0][0] >= 4.5, told["worst"]
    assert told["wide"] <= 0


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("name", NAMES)
def test_a_page_is_dark_in_the_dark_and_light_in_the_light(
    name: str, scheme: str, profile: Path, tmp_path: Path
) -> None:
    page, picture = tmp_path / "page.html", tmp_path / "page.png"
    page.write_text(pages()[name])
    chromium(profile, scheme, page, f"--screenshot={picture}")
    with Image.open(io.BytesIO(picture.read_bytes())) as image:
        shades = image.convert("L").histogram()
    paper = shades.index(max(shades))
    assert paper < 60 if scheme == "dark" else paper > 200
    ink = sum(shades[140:]) if scheme == "dark" else sum(shades[:115])
    assert ink > 2_000  # something is written on it
