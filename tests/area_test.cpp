// Where things are: what a position and an area may be, and how far from an area a position lies.
// Every coordinate is in the open sea. Distances in these tables were worked out with PROJ, whose
// geodesics are another implementation; tests/python/test_area.py holds many more against it.
#include "spo/area.hpp"

#include <rapidcheck/boost_test.h>

#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "io/codec_area.hpp"
#include "spo/problem.hpp"

namespace {

using spo::Area;
using spo::AreaShape;
using spo::Circle;
using spo::Corridor;
using spo::metres_between;
using spo::Polygon;
using spo::Position;
using spo::Problem;

using Ring = std::vector<Position>;

constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double millimetre = 0.001;

/// A square of so many degrees, anticlockwise from its south-west corner.
Ring square(double west, double south, double degrees) {
    const double east = west + degrees;
    const double north = south + degrees;
    return {{west, south}, {east, south}, {east, north}, {west, north}, {west, south}};
}

Ring reversed(const Ring& ring) { return {ring.rbegin(), ring.rend()}; }

const Ring bow{{-5, 53.7}, {-4.9, 53.8}, {-4.9, 53.7}, {-5, 53.8}, {-5, 53.7}};
const Ring even_bow{{0, 0}, {1, 1}, {1, 0}, {0, 1}, {0, 0}};

Ring swapped(const Ring& ring) {
    Ring other;
    for (const auto& p : ring) other.emplace_back(p.latitude(), p.longitude());
    return other;
}

Area polygon(Ring outer, std::vector<Ring> holes = {}) {
    return Area{AreaShape{std::vector{Polygon{std::move(outer), std::move(holes)}}}};
}

const Ring home = square(-5, 53.7, 0.1);

/// The problem with making something, or nothing when there is none.
std::optional<Problem> problem_with(const std::function<void()>& make) {
    try {
        make();
    } catch (const Problem& problem) {
        return problem;
    }
    return std::nullopt;
}

std::vector<std::string> pointers(const std::optional<Problem>& problem) {
    std::vector<std::string> all;
    if (!problem) return all;
    for (const auto& defect : problem->defects()) all.push_back(defect.pointer);
    return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(positions)

BOOST_AUTO_TEST_CASE(a_position_is_within_180_degrees_of_longitude_and_90_of_latitude) {
    struct Row {
        std::string_view name;
        double longitude;
        double latitude;
        std::vector<std::string> at;
        std::string_view says;
    };
    const double beyond_180 = std::nextafter(180, 181);
    const double beyond_90 = std::nextafter(90, 91);
    const std::vector<Row> rows{
        {"in the Irish Sea", -5, 53.75, {}, ""},
        {"nought", 0, 0, {}, ""},
        {"the furthest east", 180, 90, {}, ""},
        {"the furthest west", -180, -90, {}, ""},
        {"a little further east", beyond_180, 0, {"/0"}, "from -180 to 180"},
        {"a little further west", -beyond_180, 0, {"/0"}, "from -180 to 180"},
        {"a little further north", 100, beyond_90, {"/1"}, "from -90 to 90"},
        {"a little further south", 100, -beyond_90, {"/1"}, "from -90 to 90"},
        {"both", 400, 400, {"/0", "/1"}, "out of range"},
        {"no number", not_a_number, 0, {"/0"}, "not finite"},
        {"no number either", 0, infinity, {"/1"}, "not finite"},
        {"latitude first", 53.75, -120, {"/1"}, "the two look swapped"},
        {"latitude first, at the edge", 90, 180, {"/1"}, "the two look swapped"},
        {"out of range either way", 91, 120, {"/1"}, "from -90 to 90 degrees"},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            const auto problem = problem_with([&] { Position{row.longitude, row.latitude}; });
            BOOST_TEST(pointers(problem) == row.at, boost::test_tools::per_element());
            if (!problem) continue;
            const std::string said = problem->what();
            BOOST_TEST(said.find(row.says) != std::string::npos, said);
            const bool says_swapped = said.find("swapped") != std::string::npos;
            BOOST_TEST(says_swapped == row.name.starts_with("latitude first"), said);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_refused_position_is_not_repeated) {
    const auto problem = problem_with([] { Position{-5.4321, 153.7654}; });
    BOOST_TEST_REQUIRE(problem.has_value());
    const std::string said = problem->what();
    BOOST_TEST(said.find("5.4") == std::string::npos, said);
    BOOST_TEST(said.find("153") == std::string::npos, said);
}

BOOST_AUTO_TEST_CASE(nought_has_one_sign) {
    BOOST_TEST(!std::signbit(Position(-0.0, -0.0).longitude()));
    BOOST_TEST(!std::signbit(Position(-0.0, -0.0).latitude()));
}

BOOST_AUTO_TEST_CASE(the_distance_between_two_positions_is_geodesic_on_wgs84) {
    struct Row {
        std::string_view name;
        Position from;
        Position to;
        double metres;
    };
    const std::vector<Row> rows{
        {"nowhere", {-5, 53.7}, {-5, 53.7}, 0},
        {"a degree of the equator", {0, 0}, {1, 0}, 111'319.490793},
        {"a degree from the equator north", {0, 0}, {0, 1}, 110'574.388558},
        {"a quarter of the way round", {0, 0}, {0, 90}, 10'001'965.729313},
        {"half way round, over a pole", {0, 0}, {180, 0}, 20'003'931.458625},
        {"nearly half way round", {0, 0}, {179.7, 0.2}, 19'975'624.276995},
        {"along a parallel", {-5, 53.7}, {-4.9, 53.7}, 6'604.634586},
        {"across both", {-5, 53.7}, {-4.9, 53.8}, 12'938.137681},
        {"over the antimeridian", {179.9, 53.7}, {-179.9, 53.7}, 13'209.265905},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            BOOST_TEST(std::abs(metres_between(row.from, row.to) - row.metres) < millimetre);
            BOOST_TEST(std::abs(metres_between(row.to, row.from) - row.metres) < millimetre);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(areas)

// --- What an area may be
// --------------------------------------------------------------------------

BOOST_AUTO_TEST_CASE(every_defect_of_an_area_is_told_with_its_place) {
    const Ring open{{-5, 53.7}, {-4.9, 53.7}, {-4.9, 53.8}, {-5, 53.8}};
    const std::string whole = "/geojson/coordinates";
    using Polygons = std::vector<Polygon>;
    struct Row {
        std::string_view name;
        AreaShape shape;
        std::vector<std::string> at;
    };
    const std::vector<Row> rows{
        // A circle.
        {"a circle of a metre", Circle{{-5, 53.7}, 1}, {}},
        {"the largest circle", Circle{{-5, 53.7}, 1'000'000}, {}},
        {"a circle of no metres", Circle{{-5, 53.7}, 0}, {"/circle/metres"}},
        {"a circle of fewer", Circle{{-5, 53.7}, -1}, {"/circle/metres"}},
        {"a circle larger than the largest", Circle{{-5, 53.7}, 1'000'001}, {"/circle/metres"}},
        // A corridor.
        {"a corridor", Corridor{{{-5, 53.7}, {-4.9, 53.7}}, 1}, {}},
        {"a corridor that crosses itself", Corridor{bow, 1}, {}},
        {"a corridor along nothing", Corridor{{}, 1}, {"/corridor/line"}},
        {"a corridor along a position", Corridor{{{-5, 53.7}}, 1}, {"/corridor/line"}},
        {"a corridor to where it began",
         Corridor{{{-5, 53.7}, {-5, 53.7}}, 0},
         {"/corridor/line", "/corridor/metres"}},
        {"a corridor half way round the earth", Corridor{{{-90, 53}, {90, 53}}, 1}, {}},
        {"a corridor further round", Corridor{{{-90, 53}, {90.01, 53}}, 1}, {"/corridor/line"}},
        // One polygon.
        {"a square", Polygons{{home}}, {}},
        {"a square the other way round", Polygons{{reversed(home)}}, {}},
        {"a square with a hole", Polygons{{home, {square(-4.96, 53.74, 0.02)}}}, {}},
        {"a hole that touches its polygon at one position",
         Polygons{{home, {{{-5, 53.7}, {-4.96, 53.72}, {-4.96, 53.74}, {-5, 53.7}}}}},
         {}},
        {"a triangle", Polygons{{{{-5, 53.7}, {-4.9, 53.7}, {-4.9, 53.8}, {-5, 53.7}}}}, {}},
        {"a position twice on end",
         Polygons{{{{-5, 53.7}, {-4.9, 53.7}, {-4.9, 53.7}, {-4.9, 53.8}, {-5, 53.7}}}},
         {}},
        {"no polygon", Polygons{}, {whole}},
        {"a polygon of no positions", Polygons{{Ring{}}}, {whole + "/0"}},
        {"a ring out and back", Polygons{{{{-5, 53.7}, {-4.9, 53.7}, {-5, 53.7}}}}, {whole + "/0"}},
        {"a ring that is not closed", Polygons{{open}}, {whole + "/0"}},
        {"a short ring that is not closed",
         Polygons{{{{-5, 53.7}, {-4.9, 53.7}, {-4.9, 53.8}}}},
         {whole + "/0", whole + "/0"}},
        {"a ring that crosses itself", Polygons{{bow}}, {whole + "/0"}},
        {"a bow tie whose halves are alike", Polygons{{even_bow}}, {whole + "/0"}},
        {"a ring around nothing",
         Polygons{{{{-5, 53.7}, {-4.9, 53.7}, {-4.8, 53.7}, {-5, 53.7}}}},
         {whole + "/0"}},
        {"a ring of one position",
         Polygons{{{{-5, 53.7}, {-5, 53.7}, {-5, 53.7}, {-5, 53.7}}}},
         {whole + "/0"}},
        {"a ring across the antimeridian",
         Polygons{{{{179, 53}, {-179, 53}, {-179, 54}, {179, 54}, {179, 53}}}},
         {whole + "/0"}},
        // Holes.
        {"a hole that is not closed", Polygons{{home, {open}}}, {whole + "/1"}},
        {"a hole elsewhere", Polygons{{home, {square(-4.5, 53.7, 0.02)}}}, {whole + "/1"}},
        {"a hole around the polygon", Polygons{{home, {square(-5.1, 53.6, 0.3)}}}, {whole + "/1"}},
        {"the polygon itself as a hole", Polygons{{home, {home}}}, {whole + "/1"}},
        {"holes that overlap",
         Polygons{{home, {square(-4.98, 53.72, 0.04), square(-4.96, 53.74, 0.04)}}},
         {whole}},
        {"a hole in a hole",
         Polygons{{home, {square(-4.98, 53.72, 0.04), square(-4.97, 53.73, 0.01)}}},
         {whole}},
        // Several polygons.
        {"two polygons", Polygons{{home}, {square(-4.5, 53.7, 0.1)}}, {}},
        {"two polygons that touch at a corner", Polygons{{home}, {square(-4.9, 53.8, 0.1)}}, {}},
        {"a polygon in another's hole",
         Polygons{{home, {square(-4.98, 53.72, 0.04)}}, {square(-4.97, 53.73, 0.01)}},
         {}},
        {"two polygons that overlap",
         Polygons{{home}, {square(-4.95, 53.75, 0.1)}},
         {whole + "/1"}},
        {"two polygons that share an edge",
         Polygons{{home}, {square(-4.9, 53.7, 0.1)}},
         {whole + "/1"}},
        {"a polygon in another", Polygons{{home}, {square(-4.96, 53.74, 0.01)}}, {whole + "/1"}},
        {"the same polygon twice", Polygons{{home}, {home}}, {whole + "/1"}},
        {"a fault in each of three",
         Polygons{{open}, {bow}, {home, {open, square(-4.96, 53.74, 0.02)}}},
         {whole + "/0/0", whole + "/1/0", whole + "/2/1"}},
        // Longitude and latitude swapped.
        {"a circle swapped", Circle{{53.7, -5}, 100}, {""}},
        {"a corridor swapped", Corridor{{{53.7, -5}, {53.7, -4.9}}, 100}, {""}},
        {"a square swapped", Polygons{{swapped(home)}}, {""}},
        {"a square off Somalia, as the United Kingdom never is", Polygons{{square(50, 3, 1)}}, {}},
        {"a corridor partly where the United Kingdom would be",
         Corridor{{{50, 2}, {50, 3}}, 100},
         {}},
        {"a square of which one corner is swapped",
         Polygons{{{{-5, 53.7}, {-4.9, 53.7}, {53.8, -4.9}, {-5, 53.8}, {-5, 53.7}}}},
         {""}},
        {"a corridor of which one end is swapped", Corridor{{{-5, 53.7}, {53.7, -4.9}}, 1}, {""}},
        {"a polygon here and one swapped", Polygons{{home}, {swapped(home)}}, {""}},
        {"a polygon here and one off Somalia", Polygons{{home}, {square(50, 3, 1)}}, {}},
        {"a bow tie swapped, of no metres", Corridor{swapped(bow), 0}, {"", "/corridor/metres"}},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            const auto problem = problem_with([&] { Area{row.shape}; });
            BOOST_TEST(pointers(problem) == row.at, boost::test_tools::per_element());
        }
    }
}

BOOST_AUTO_TEST_CASE(a_swapped_area_is_told_as_that) {
    const auto problem = problem_with([] { polygon(swapped(home)); });
    BOOST_TEST_REQUIRE(problem.has_value());
    const std::string said = problem->what();
    BOOST_TEST(said.find("latitude before longitude, it seems") != std::string::npos, said);
    BOOST_TEST(said.find("53") == std::string::npos, said);
}

BOOST_AUTO_TEST_CASE(one_swapped_position_among_others_is_told_as_that) {
    const auto problem = problem_with([] {
        polygon({{-5, 53.7}, {-4.9, 53.7}, {53.8, -4.9}, {-5, 53.8}, {-5, 53.7}});
    });
    BOOST_TEST_REQUIRE(problem.has_value());
    const std::string said = problem->what();
    BOOST_TEST(said.find("before longitude in some positions") != std::string::npos, said);
    BOOST_TEST(said.find("53") == std::string::npos, said);
}

// The halves of an even bow tie cancel each other out, and its size comes to nought.
BOOST_AUTO_TEST_CASE(a_ring_that_crosses_itself_is_never_told_as_one_around_nothing) {
    for (const auto& ring : {bow, even_bow}) {
        const auto problem = problem_with([&] { polygon(ring); });
        BOOST_TEST_REQUIRE(problem.has_value());
        BOOST_TEST(problem->defects().front().found.starts_with("a ring that crosses itself"));
    }
}

BOOST_AUTO_TEST_CASE(an_area_has_at_most_100_000_positions) {
    const auto ring_of = [](int corners) {
        Ring ring;
        for (int i = 0; i < corners; ++i) {
            const double angle = 2 * 3.14159265358979 * i / corners;
            ring.emplace_back(-5 + std::cos(angle), 53.7 + std::sin(angle));
        }
        ring.push_back(ring.front());
        return ring;
    };
    const auto largest = polygon(ring_of(Area::most_positions - 1));
    BOOST_TEST(largest.metres_outside({-5, 53.7}) < 0);
    BOOST_TEST(largest.metres_outside({-7, 53.7}) > 0);
    const auto problem = problem_with([&] { polygon(ring_of(Area::most_positions)); });
    BOOST_TEST(pointers(problem) == std::vector<std::string>{""}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_was_given_is_what_is_revealed) {
    const AreaShape clockwise = std::vector{Polygon{reversed(home), {square(-4.96, 53.74, 0.02)}}};
    const Area area{clockwise};
    BOOST_TEST((area.reveal(spo::ForPoliceAndCourtOnly{}) == clockwise));
    BOOST_TEST((area == Area{clockwise}));
    BOOST_TEST((area != polygon(home, {square(-4.96, 53.74, 0.02)})), "another winding");
    const Area copy = area;  // NOLINT: the copy is what is tested
    BOOST_TEST((copy == area));
    BOOST_TEST(&copy.reveal(spo::ForPoliceAndCourtOnly{}) ==
               &area.reveal(spo::ForPoliceAndCourtOnly{}));
}

// --- How far outside
// ------------------------------------------------------------------------------

BOOST_AUTO_TEST_CASE(metres_outside_are_negative_inside_and_nought_on_the_edge) {
    const Area circle{Circle{{-5, 53.75}, 100}};
    const Area corridor{Corridor{{{-5, 53.7}, {-4.9, 53.7}}, 100}};
    const Area plain = polygon(home);
    const Area pierced = polygon(home, {square(-4.96, 53.74, 0.02)});
    const Area two{std::vector{Polygon{home}, Polygon{square(-4.5, 53.7, 0.1)}}};
    struct Row {
        std::string_view name;
        const Area& area;
        Position at;
        double metres;
    };
    const std::vector<Row> rows{
        {"the centre of a circle", circle, {-5, 53.75}, -100},
        {"a metre within a circle", circle, {-4.998499273477, 53.749999990606}, -1},
        {"on a circle", circle, {-4.998484114623, 53.749999990415}, 0},
        {"a metre outside a circle", circle, {-4.998468955770, 53.749999990222}, 1},
        {"on the line of a corridor", corridor, {-4.95, 53.7}, -100},
        {"beyond the end of a corridor", corridor, {-5.005352707055939, 53.69682328221849}, 400},
        {"a corner of a square", plain, {-5, 53.7}, 0},
        {"the middle of a meridian edge", plain, {-5, 53.75}, 0},
        {"a kilometre north of a square", plain, {-4.95, 53.808984616504}, 1000},
        {"a kilometre within a square", plain, {-4.95, 53.791015369952}, -1000},
        {"off the corner of a square", plain, {-5.005352707055939, 53.69682328221849}, 500},
        {"a corner of a hole", pierced, {-4.96, 53.74}, 0},
        {"on the second of two", two, {-4.5, 53.75}, 0},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            BOOST_TEST(std::abs(row.area.metres_outside(row.at) - row.metres) < millimetre);
        }
    }
    BOOST_TEST(pierced.metres_outside({-4.95, 53.75}) > 0, "in a hole is outside");
    BOOST_TEST(pierced.metres_outside({-4.97, 53.75}) < 0, "beside the hole is inside");
    BOOST_TEST(two.metres_outside({-4.45, 53.75}) < 0, "in the second of two is inside");
    BOOST_TEST(two.metres_outside({-4.7, 53.75}) > 0, "between two is outside");
}

BOOST_AUTO_TEST_CASE(an_edge_is_straight_in_longitude_and_latitude_and_not_the_shortest_way) {
    // Half way between two positions of one latitude, the shortest way runs further north.
    const Area wide = polygon({{-5, 50}, {5, 50}, {5, 55}, {-5, 55}, {-5, 50}});
    BOOST_TEST(std::abs(wide.metres_outside({0, 50})) < millimetre);
    BOOST_TEST(std::abs(wide.metres_outside({0, 55})) < millimetre);
    BOOST_TEST(wide.metres_outside({0, 50.001}) < 0);
    BOOST_TEST(wide.metres_outside({0, 55.001}) > 0);
}

BOOST_AUTO_TEST_CASE(the_winding_of_rings_changes_no_answer) {
    const auto hole = square(-4.96, 53.74, 0.02);
    const Area one = polygon(home, {hole});
    const Area other = polygon(reversed(home), {reversed(hole)});
    for (const Position at : {Position{-4.95, 53.75}, {-4.99, 53.71}, {-5.01, 53.7}, {-5, 53.8}}) {
        BOOST_TEST(one.metres_outside(at) == other.metres_outside(at));
    }
}

BOOST_AUTO_TEST_CASE(an_area_beside_the_antimeridian_is_near_what_lies_beyond_it) {
    const Area east{Corridor{{{179.9, -17}, {179.9, -16}}, 1}};
    const Area up_to_it = polygon({{179, -17}, {180, -17}, {180, -16}, {179, -16}, {179, -17}});
    BOOST_TEST(std::abs(east.metres_outside({-179.9, -16.5}) - 21'351.8275) < millimetre);
    BOOST_TEST(std::abs(up_to_it.metres_outside({-179.9, -16.5}) - 10'676.415) < millimetre);
    BOOST_TEST(std::abs(up_to_it.metres_outside({-180, -16.5})) < millimetre);
}

BOOST_AUTO_TEST_CASE(positions_anywhere_on_earth_have_a_distance) {
    const Area area = polygon(home);
    for (const Position at : {Position{0, 90}, {0, -90}, {175, -53.7}, {180, 0}, {-180, 0}}) {
        const double metres = area.metres_outside(at);
        BOOST_TEST(std::isfinite(metres));
        BOOST_TEST(metres > 4'000'000);
        BOOST_TEST(metres <= metres_between({-5, 53.7}, at) + millimetre);
    }
    const Area round_the_pole = Area{Corridor{{{-100, 89}, {20, 90}, {60, 90}, {70, 88}}, 5}};
    BOOST_TEST(std::isfinite(round_the_pole.metres_outside({0, 90})));
}

RC_BOOST_PROP(nothing_on_an_edge_is_nearer_than_the_distance_to_it, ()) {
    const auto degrees = [](int most) {
        return *rc::gen::inRange(-most * 1000, most * 1000 + 1) / 1000.0;
    };
    const Position from{-4 + degrees(2), 54 + degrees(2)};
    const Position to{-4 + degrees(2), 54 + degrees(2)};
    RC_PRE(!(from == to));
    const Position at{-4 + degrees(5), 54 + degrees(5)};
    const double metres = Area{Corridor{{from, to}, 1}}.metres_outside(at) + 1;
    constexpr int steps = 200;
    double nearest = infinity;
    for (int i = 0; i <= steps; ++i) {
        const double share = 1.0 * i / steps;
        const Position on{from.longitude() + share * (to.longitude() - from.longitude()),
                          from.latitude() + share * (to.latitude() - from.latitude())};
        nearest = std::min(nearest, metres_between(on, at));
    }
    RC_ASSERT(metres <= nearest + millimetre);
    // Between two of the steps it may be nearer than at either, by no more than half a step.
    RC_ASSERT(metres >= nearest - metres_between(from, to) / steps / 2 - 1);
}

RC_BOOST_PROP(many_edges_give_the_distance_of_the_nearest, ()) {
    const auto corners = *rc::gen::inRange<std::size_t>(3, 120);
    Ring ring;
    for (std::size_t i = 0; i < corners; ++i) {
        const double angle =
            2 * 3.14159265358979 * static_cast<double>(i) / static_cast<double>(corners);
        const double reach = 0.1 + *rc::gen::inRange(0, 1000) / 1000.0;
        ring.emplace_back(-4 + reach * std::cos(angle), 54 + reach * std::sin(angle));
    }
    ring.push_back(ring.front());
    const Area star = polygon(ring);
    const Position at{-4 + *rc::gen::inRange(-2000, 2000) / 1000.0,
                      54 + *rc::gen::inRange(-2000, 2000) / 1000.0};
    double nearest = infinity;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const Area edge{Corridor{{ring[i - 1], ring[i]}, 1}};
        nearest = std::min(nearest, edge.metres_outside(at) + 1);
    }
    RC_ASSERT(std::abs(std::abs(star.metres_outside(at)) - nearest) < millimetre);
}

BOOST_AUTO_TEST_CASE(a_position_no_further_from_the_edge_than_its_accuracy_is_on_neither_side) {
    using spo::Side;
    const Area circle{Circle{{-5, 53.75}, 100}};
    const Area plain = polygon(home);
    // A kilometre north of the square, and a kilometre within it.
    const Position out{-4.95, 53.808984616504};
    const Position in{-4.95, 53.791015369952};
    struct Row {
        std::string_view name;
        const Area& area;
        Position at;
        double within;
        double accuracy;
        Side side;
    };
    const std::vector<Row> rows{
        {"exactly known, outside", plain, out, 0, 0, Side::outside},
        {"exactly known, inside", plain, in, 0, 0, Side::inside},
        {"on the edge, exactly known", plain, {-5, 53.75}, 0, 0, Side::unknown},
        {"outside by more than its accuracy", plain, out, 0, 999.9, Side::outside},
        {"outside by less", plain, out, 0, 1000.1, Side::unknown},
        {"inside by more", plain, in, 0, 999.9, Side::inside},
        {"inside by less", plain, in, 0, 1000.1, Side::unknown},
        {"outside by more than was added", plain, out, 999.9, 0, Side::outside},
        {"outside by less than was added", plain, out, 1000.1, 0, Side::inside},
        {"inside what was added by more than its accuracy", plain, out, 1100, 99.9, Side::inside},
        {"inside what was added by less", plain, out, 1100, 100.1, Side::unknown},
        {"outside what was added by more", plain, out, 900, 99.9, Side::outside},
        {"outside what was added by less", plain, out, 900, 100.1, Side::unknown},
        {"inside, and something was added", plain, in, 50, 1049.9, Side::inside},
        {"inside, and not enough was added", plain, in, 50, 1050.1, Side::unknown},
        {"in the middle of a circle", circle, {-5, 53.75}, 0, 99.9, Side::inside},
        {"in the middle of a circle, badly known", circle, {-5, 53.75}, 0, 100.1, Side::unknown},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            BOOST_TEST((row.area.side_of(row.at, row.within, row.accuracy) == row.side));
        }
    }
}

RC_BOOST_PROP(the_quick_answer_about_a_side_is_that_of_the_distance, ()) {
    const auto corners = *rc::gen::inRange<std::size_t>(3, 60);
    const double size = *rc::gen::element(0.0001, 0.01, 1.0);
    Ring ring;
    for (std::size_t i = 0; i < corners; ++i) {
        const double angle =
            2 * 3.14159265358979 * static_cast<double>(i) / static_cast<double>(corners);
        const double reach = size * (0.1 + *rc::gen::inRange(0, 1000) / 1000.0);
        ring.emplace_back(-4 + reach * std::cos(angle), 54 + reach * std::sin(angle));
    }
    ring.push_back(ring.front());
    const auto offset = [&] { return size * *rc::gen::inRange(-2000, 2000) / 1000.0; };
    const Position at{-4 + offset(), 54 + offset()};
    const double within = *rc::gen::inRange(0, 200) * size * 100;
    const double accuracy = *rc::gen::inRange(0, 200) * size * 100;
    for (const Area& area : {polygon(ring), Area{Corridor{ring, 10}}}) {
        const double metres = area.metres_outside(at) - within;
        const auto expected = metres < -accuracy - millimetre  ? spo::Side::inside
                              : metres > accuracy + millimetre ? spo::Side::outside
                                                               : spo::Side::unknown;
        RC_ASSERT(area.side_of(at, within, accuracy) == expected);
    }
}

// --- In JSON
// --------------------------------------------------------------------------------------

BOOST_AUTO_TEST_CASE(geojson_is_read_by_its_rules_and_written_as_its_geometry) {
    const std::string ring = "[[-5,53.7],[-4.9,53.7],[-4.9,53.8],[-5,53.7]]";
    const std::string plain = R"({"geojson":{"coordinates":[)" + ring + R"(],"type":"Polygon"}})";
    struct Row {
        std::string_view name;
        std::string text;
    };
    const std::vector<Row> rows{
        {"a polygon", R"({"type":"Polygon","coordinates":[)" + ring + "]}"},
        {"of one polygon", R"({"type":"MultiPolygon","coordinates":[[)" + ring + "]]}"},
        {"a feature",
         R"({"type":"Feature","properties":null,"geometry":{"type":"Polygon","coordinates":[)" +
             ring + "]}}"},
        {"a feature of a multipolygon",
         R"({"type":"Feature","bbox":[1,2,3,4],"properties":{},"geometry":{"type":"MultiPolygon","coordinates":[[)" +
             ring + "]]}}"},
        {"a bounding box",
         R"({"type":"Polygon","bbox":[-5,53.7,0,-4.9,53.8,9],"coordinates":[)" + ring + "]}"},
        {"heights",
         R"({"type":"Polygon","coordinates":[[[-5,53.7,1],[-4.9,53.7],[-4.9,53.8,-2.5],[-5,53.7,7]]]})"},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            spo::io::Reading reading;
            const auto value = boost::json::parse(R"({"geojson":)" + row.text + "}");
            const auto area = spo::io::Codec<Area>::read(value, {}, reading);
            for (const auto& defect : reading.defects()) BOOST_TEST(defect.text() == "");
            BOOST_TEST_REQUIRE(area.has_value());
            BOOST_TEST(spo::io::canonical(spo::io::Codec<Area>::write(*area)) == plain);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
