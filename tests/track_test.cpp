// A location tag against areas: when it came in and went out so far as its points tell, what is
// missing, and what becomes of points that are wrong. Every coordinate is in the open sea.
#include "spo/track.hpp"

#include <rapidcheck/boost_test.h>

#include <boost/test/unit_test.hpp>
#include <fstream>
#include <functional>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "spo/json.hpp"
#include "spo/problem.hpp"

namespace {

using spo::Area;
using spo::Circle;
using spo::Instant;
using spo::Position;
using spo::Problem;
using spo::Track;
using spo::TrackedArea;
using spo::TrackFault;
using spo::TrackOptions;
using spo::TrackPoint;
using spo::Visit;

// A square of a tenth of a degree, about 6.6 km by 11 km. These are in it, far from it, and 100
// metres north of its northern edge.
const Position in{-4.95, 53.75};
const Position out{-5.5, 53.75};
const Position near{-4.95, 53.800898457};

TrackedArea square(int within = 0) {
    const std::vector<Position> ring{
        {-5, 53.7}, {-4.9, 53.7}, {-4.9, 53.8}, {-5, 53.8}, {-5, 53.7}};
    return {"L1", Area{std::vector{spo::Polygon{ring}}}, within};
}

Instant at(int minute, int second = 0) {
    constexpr std::int64_t noon = 1'749'902'400;  // 2025-06-14T12:00:00Z
    return Instant::from_microseconds_since_1970((noon + minute * 60 + second) * 1'000'000);
}

/// A visit in the minutes of its moments, for tables.
std::string told(const Visit& v) {
    const auto minute = [](const Instant& instant) {
        return std::to_string(
            (instant.microseconds_since_1970() - at(0).microseconds_since_1970()) / 60'000'000);
    };
    const auto maybe = [&](const std::optional<Instant>& instant) {
        return instant ? minute(*instant) : "-";
    };
    return maybe(v.outside_before) + " [" + minute(v.first) + " (" + maybe(v.first_inside) + " " +
           maybe(v.last_inside) + ") " + minute(v.last) + "] " + maybe(v.outside_after) +
           (v.after_missing ? " after a gap" : "") + (v.before_missing ? " before a gap" : "");
}

std::vector<std::string> told(const std::vector<Visit>& visits) {
    std::vector<std::string> all;
    for (const auto& visit : visits) all.push_back(told(visit));
    return all;
}

Track read(const std::string& text, TrackOptions options = {}) {
    std::istringstream file{text};
    return spo::track({square()}, file, std::move(options));
}

/// The faults there are, with their lines.
std::vector<std::string> faults(const Track& track) {
    static const std::map<TrackFault, std::string> words{
        {TrackFault::unreadable, "unreadable"},       {TrackFault::unreadable_time, "time"},
        {TrackFault::time_without_offset, "offset"},  {TrackFault::unreadable_position, "position"},
        {TrackFault::position_out_of_range, "range"}, {TrackFault::position_swapped, "swapped"},
        {TrackFault::time_backwards, "backwards"},    {TrackFault::point_repeated, "repeated"},
        {TrackFault::time_repeated, "same time"},     {TrackFault::unreadable_accuracy, "accuracy"},
    };
    std::vector<std::string> all;
    for (const auto& listed : track.summary.listed) {
        all.push_back(std::to_string(listed.line) + " " + words.at(listed.fault));
    }
    return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(instants)

BOOST_AUTO_TEST_CASE(a_time_is_read_by_rfc_3339_and_told_in_utc) {
    struct Row {
        std::string_view text;
        std::string_view utc;  ///< empty: refused
    };
    const std::vector<Row> rows{
        {"2025-06-14T10:32:05Z", "2025-06-14T10:32:05Z"},
        {"2025-06-14t10:32:05z", "2025-06-14T10:32:05Z"},
        {"2025-06-14 10:32:05Z", "2025-06-14T10:32:05Z"},
        {"2025-06-14T10:32:05+01:00", "2025-06-14T09:32:05Z"},
        {"2025-06-14T00:32:05+01:00", "2025-06-13T23:32:05Z"},
        {"2025-12-31T23:30:00-00:45", "2026-01-01T00:15:00Z"},
        {"2025-06-14T10:32:05.5Z", "2025-06-14T10:32:05.5Z"},
        {"2025-06-14T10:32:05.000250Z", "2025-06-14T10:32:05.00025Z"},
        {"2025-06-14T10:32:05.1234567Z", "2025-06-14T10:32:05.123456Z"},
        {"2024-02-29T23:59:59Z", "2024-02-29T23:59:59Z"},
        {"1969-12-31T23:59:59.75Z", "1969-12-31T23:59:59.75Z"},
        {"1900-01-01T00:00:00Z", "1900-01-01T00:00:00Z"},
        {"2399-12-31T23:59:59Z", "2399-12-31T23:59:59Z"},
        // A leap second, in UTC and in another offset.
        {"2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"},
        {"2017-01-01T00:59:60+01:00", "2017-01-01T00:00:00Z"},
        {"2016-12-31T22:59:60Z", ""},
        // Days and times that there are not.
        {"2025-02-29T10:00:00Z", ""},
        {"2025-13-01T10:00:00Z", ""},
        {"2025-00-10T10:00:00Z", ""},
        {"2025-06-14T24:00:00Z", ""},
        {"2025-06-14T10:60:00Z", ""},
        {"2025-06-14T10:00:61Z", ""},
        {"2025-06-14T10:00:00+24:00", ""},
        {"2025-06-14T10:00:00+01:60", ""},
        {"1899-12-31T23:59:59Z", ""},
        {"1900-01-01T00:30:00+01:00", ""},
        {"2400-01-01T00:00:00Z", ""},
        // Other ways to write a time.
        {"", ""},
        {"2025-06-14", ""},
        {"2025-06-14T10:32Z", ""},
        {"2025-06-14T10:32:05", ""},
        {"2025-06-14T10:32:05.Z", ""},
        {"2025-06-14T10:32:05+0100", ""},
        {"2025-06-14T10:32:05+01", ""},
        {"2025-06-14T10:32:05Z ", ""},
        {"14/06/2025 10:32:05", ""},
        {"20250614T103205Z", ""},
        {"1749897125", ""},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.text) {
            std::string utc;
            try {
                utc = Instant::parse(row.text).iso();
            } catch (const Problem&) {
            }
            BOOST_TEST(utc == row.utc);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_time_without_an_offset_is_one_only_when_somebody_says_which) {
    BOOST_CHECK_EXCEPTION(Instant::parse("2025-06-14T10:32:05"), Problem, [](const Problem& p) {
        return std::string_view{p.what()}.find("without an offset") != std::string_view::npos;
    });
    using enum Instant::WithoutOffset;
    BOOST_TEST(Instant::parse("2025-06-14T10:32:05", utc).iso() == "2025-06-14T10:32:05Z");
    BOOST_TEST(Instant::parse("2025-06-14T10:32:05+01:00", utc).iso() == "2025-06-14T09:32:05Z");
}

RC_BOOST_PROP(a_time_that_is_told_is_read_as_itself, ()) {
    const auto microseconds =
        *rc::gen::inRange<std::int64_t>(-2'208'988'800'000'000, 13'569'465'600'000'000);
    const auto instant = Instant::from_microseconds_since_1970(microseconds);
    RC_ASSERT(Instant::parse(instant.iso()) == instant);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(tracks)

// --- Visits
// ---------------------------------------------------------------------------------------

BOOST_AUTO_TEST_CASE(a_visit_is_as_sure_as_its_points) {
    struct At {
        int minute;
        Position position;
        std::optional<double> accuracy = 10;
    };
    struct Row {
        std::string_view name;
        std::vector<At> points;
        std::vector<std::string> visits;
    };
    // before [first (first inside, last inside) last] after
    const std::vector<Row> rows{
        {"never there", {{0, out}, {1, out}}, {}},
        {"there and away again",
         {{0, out}, {1, in}, {2, in}, {3, in}, {4, out}},
         {"0 [1 (1 3) 3] 4"}},
        {"for one point", {{0, out}, {1, in}, {2, out}}, {"0 [1 (1 1) 1] 2"}},
        {"twice", {{0, in}, {1, out}, {2, in}}, {"- [0 (0 0) 0] 1", "1 [2 (2 2) 2] -"}},
        {"there from the first point to the last", {{0, in}, {1, in}}, {"- [0 (0 1) 1] -"}},
        // 100 metres outside: known to 99 metres it is outside, to 100 and more it is neither.
        {"near, and known well enough", {{0, out}, {1, near, 99.9}, {2, out}}, {}},
        {"near, and not known well enough",
         {{0, out}, {1, near, 100.1}, {2, out}},
         {"0 [1 (- -) 1] 2"}},
        {"through the edge, slowly",
         {{0, out}, {1, near, 200}, {2, in}, {3, near, 200}, {4, out}},
         {"0 [1 (2 2) 3] 4"}},
        {"doubtful in between",
         {{0, out}, {1, in}, {2, near, 200}, {3, in}, {4, out}},
         {"0 [1 (1 3) 3] 4"}},
        // The gap is ten minutes.
        {"ten minutes without a point", {{0, in}, {10, in}}, {"- [0 (0 10) 10] -"}},
        {"eleven minutes without a point",
         {{0, in}, {11, in}},
         {"- [0 (0 0) 0] - before a gap", "- [11 (11 11) 11] - after a gap"}},
        {"away when it comes back", {{0, in}, {11, out}}, {"- [0 (0 0) 0] - before a gap"}},
        {"there when it comes back",
         {{0, out}, {11, in}, {12, out}},
         {"- [11 (11 11) 11] 12 after a gap"}},
        // No accuracy recorded: neither inside nor outside.
        {"no accuracy, in the middle of it",
         {{0, out}, {1, in, {}}, {2, out}},
         {"0 [1 (- -) 1] 2"}},
        {"no accuracy, far away", {{0, out, {}}, {1, in}, {2, out, {}}}, {"- [1 (1 1) 1] -"}},
        {"no accuracy anywhere", {{0, out, {}}, {1, in, {}}, {2, out, {}}}, {"- [1 (- -) 1] -"}},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            std::vector<TrackPoint> points;
            for (const auto& p : row.points) {
                points.push_back({at(p.minute), p.position, p.accuracy});
            }
            const auto track = spo::track({square()}, points);
            BOOST_TEST(told(track.visits) == row.visits, boost::test_tools::per_element());
            BOOST_TEST(faults(track).empty());
        }
    }
}

BOOST_AUTO_TEST_CASE(time_inside_is_counted_between_points_that_are_both_inside) {
    const std::vector<TrackPoint> points{{at(0), out, 5},    {at(1), in, 5}, {at(3), in, 5},
                                         {at(4), near, 500}, {at(6), in, 5}, {at(7, 30), in, 5},
                                         {at(8), near, 500}, {at(9), out, 5}};
    const auto track = spo::track({square()}, points);
    BOOST_TEST_REQUIRE(track.visits.size() == 1);
    const auto& visit = track.visits.front();
    BOOST_TEST(told(visit) == "0 [1 (1 7) 8] 9");
    BOOST_TEST(visit.inside_microseconds == 210'000'000);  // 2 minutes, and 90 seconds
    BOOST_TEST(visit.points_inside == 4);
    BOOST_TEST(visit.points_unknown == 2);
}

BOOST_AUTO_TEST_CASE(a_missing_stretch_is_shown_whatever_the_areas) {
    const std::vector<TrackPoint> points{{at(0), out, 5}, {at(10), out, 5}, {at(20, 1), out, 5}};
    const auto track = spo::track({}, points);
    BOOST_TEST_REQUIRE(track.missing.size() == 1);
    BOOST_TEST((track.missing.front() == spo::MissingStretch{at(10), at(20, 1)}));
    TrackOptions longer;
    longer.gap_minutes = 11;
    BOOST_TEST(spo::track({}, points, longer).missing.empty());
}

BOOST_AUTO_TEST_CASE(an_accuracy_stated_for_the_file_holds_where_a_point_records_none) {
    const std::vector<TrackPoint> points{{at(0), out}, {at(1), in}, {at(2), near, 200.0}};
    TrackOptions options;
    options.accuracy_metres = 10;
    const auto track = spo::track({square()}, points, options);
    BOOST_TEST(told(track.visits) == std::vector<std::string>{"0 [1 (1 1) 2] -"},
               boost::test_tools::per_element());
    BOOST_TEST(track.summary.without_accuracy == 0);
    BOOST_TEST(spo::track({square()}, points).summary.without_accuracy == 2);
}

BOOST_AUTO_TEST_CASE(a_distance_added_to_an_area_counts_as_part_of_it) {
    const std::vector<TrackPoint> points{{at(0), out, 5}, {at(1), near, 5}, {at(2), out, 5}};
    BOOST_TEST(spo::track({square(94)}, points).visits.empty());
    BOOST_TEST(told(spo::track({square(100)}, points).visits) ==
                   std::vector<std::string>{"0 [1 (- -) 1] 2"},
               boost::test_tools::per_element());
    BOOST_TEST(told(spo::track({square(106)}, points).visits) ==
                   std::vector<std::string>{"0 [1 (1 1) 1] 2"},
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_tag_near_the_antimeridian_is_found_on_either_side_of_it) {
    const TrackedArea circle{"L1", Area{Circle{{179.9999, -17}, 100}}, 0};
    const std::vector<TrackPoint> points{{at(0), {-179.9999, -17}, 5}, {at(1), {179.99, -17}, 5}};
    BOOST_TEST(
        told(spo::track({circle}, points).visits) == std::vector<std::string>{"- [0 (0 0) 0] 1"},
        boost::test_tools::per_element());
}

RC_BOOST_PROP(many_areas_give_what_each_gives_alone, ()) {
    std::vector<TrackedArea> areas;
    const auto number = *rc::gen::inRange(1, 40);
    const auto degrees = [] { return *rc::gen::inRange(-1000, 1000) / 1000.0; };
    for (int i = 0; i < number; ++i) {
        areas.push_back(
            {"L" + std::to_string(i),
             Area{Circle{{-4 + degrees(), 54 + degrees()}, *rc::gen::inRange(1, 40'000)}},
             *rc::gen::inRange(0, 5'000)});
    }
    std::vector<TrackPoint> points;
    int minute = 0;
    for (int i = 0; i < 60; ++i) {
        std::optional<double> accuracy = *rc::gen::inRange(0, 2'000);
        if (*rc::gen::inRange(0, 10) == 0) accuracy.reset();
        points.push_back({at(minute), {-4 + degrees(), 54 + degrees()}, accuracy});
        minute += *rc::gen::inRange(0, 13);
    }
    const auto together = spo::track(areas, points);
    std::size_t visits = 0;
    for (std::size_t i = 0; i < areas.size(); ++i) {
        const auto alone = spo::track({areas[i]}, points);
        RC_ASSERT(alone.missing == together.missing);
        std::vector<std::string> these;
        for (const auto& visit : together.visits) {
            if (visit.area == i) these.push_back(told(visit));
        }
        RC_ASSERT(these == told(alone.visits));
        visits += these.size();
    }
    RC_ASSERT(visits == together.visits.size());
}

// --- Points that are wrong
// ------------------------------------------------------------------------

BOOST_AUTO_TEST_CASE(every_fault_is_counted_and_listed_by_its_line) {
    const std::string text =
        "time,lon,lat,accuracy_m\n"
        "2025-06-14T12:00:00Z,-4.95,53.75,5\n"        // 2
        "2025-06-14T12:01:00,-4.95,53.75,5\n"         // 3: no offset
        "14/06/2025,-4.95,53.75,5\n"                  // 4: no time
        ",-4.95,53.75,5\n"                            // 5: no time either
        "2025-06-14T12:02:00Z,,53.75,5\n"             // 6: no longitude
        "2025-06-14T12:02:00Z,-4.95,north,5\n"        // 7: no latitude
        "2025-06-14T12:02:00Z,-4.95,inf,5\n"          // 8: no latitude either
        "2025-06-14T12:02:00Z,-190,53.75,5\n"         // 9: nowhere
        "2025-06-14T12:02:00Z,-4.95,153.75,5\n"       // 10: nowhere, and swapped not
        "2025-06-14T12:02:00Z,53.75,-4.95,5\n"        // 11: swapped
        "2025-06-14T12:02:00Z,53.75\n"                // 12: too few fields
        "2025-06-14T12:02:00Z,-4.95,53.75,5,6\n"      // 13: too many
        "2025-06-14T11:59:59Z,-4.95,53.75,5\n"        // 14: backwards
        "2025-06-14T12:00:00Z,-4.95,53.75,5\n"        // 15: repeated
        "2025-06-14T12:00:00Z,-4.951,53.75,5\n"       // 16: used: the same time
        "\n"                                          // 17: nothing
        "2025-06-14T12:04:00Z,-4.95,53.75,-5\n"       // 18: used: no such accuracy
        "2025-06-14T12:05:00Z,-4.95,53.75,good\n"     // 19: used: no such accuracy
        "2025-06-14T12:06:00Z,-4.95,53.75,\n"         // 20: used: none recorded
        "\"2025-06-14T12:07:00Z\",\"-4.95\",53.75,5"  // 21: used: quoted, and no newline
        ;
    const auto track = read(text);
    const std::vector<std::string> expected{
        "3 offset",    "4 time",        "5 time",        "6 position",
        "7 position",  "8 position",    "9 range",       "10 swapped",
        "11 swapped",  "12 unreadable", "13 unreadable", "14 backwards",
        "15 repeated", "16 same time",  "18 accuracy",   "19 accuracy"};
    BOOST_TEST(faults(track) == expected, boost::test_tools::per_element());
    BOOST_TEST(track.summary.points == 19);
    BOOST_TEST(track.summary.used == 6);
    BOOST_TEST(track.summary.without_accuracy == 3);
    BOOST_TEST(track.summary.complete);
    BOOST_TEST((track.summary.first == at(0)));
    BOOST_TEST((track.summary.last == at(7)));
}

BOOST_AUTO_TEST_CASE(of_each_fault_the_first_are_listed_and_all_are_counted) {
    std::string text = "time,lon,lat\n2025-06-14T12:00:00Z,1,50\n";
    for (int i = 0; i < 1000; ++i) text += "2025-06-14T11:00:00Z,1,50\n";
    TrackOptions options;
    options.most_listed = 3;
    const auto track = read(text, options);
    const std::vector<std::string> expected{"3 backwards", "4 backwards", "5 backwards"};
    BOOST_TEST(faults(track) == expected, boost::test_tools::per_element());
    BOOST_TEST(track.summary.count(TrackFault::time_backwards) == 1000);
}

BOOST_AUTO_TEST_CASE(points_of_one_moment_are_all_used_but_for_repetitions) {
    const std::vector<TrackPoint> points{
        {at(0), out, 5}, {at(1), in, 5}, {at(1), in, 5}, {at(1), out, 5}};
    const auto track = spo::track({square()}, points);
    BOOST_TEST(told(track.visits) == std::vector<std::string>{"0 [1 (1 1) 1] 1"},
               boost::test_tools::per_element());
    const std::vector<std::string> expected{"3 repeated", "4 same time"};
    BOOST_TEST(faults(track) == expected, boost::test_tools::per_element());
}

// --- Files
// ----------------------------------------------------------------------------------------

/// The same JSON over several lines.
std::string spread(std::string_view json) {
    std::string text;
    for (const char c : json) text += c == ',' ? std::string{",\n  "} : std::string{c};
    return text;
}

BOOST_AUTO_TEST_CASE(a_file_is_csv_or_geojson_and_says_the_same_in_either) {
    const std::string features[] = {
        R"({"type":"Feature","geometry":{"type":"Point","coordinates":[-5.5,53.75]},"properties":{"time":"2025-06-14T12:00:00Z","accuracy_m":5}})",
        R"({"properties":{"accuracy_m":5,"who":{"name":["x",{}]},"time":"2025-06-14T13:01:00+01:00"},"bbox":[1,2,3,4],"geometry":{"coordinates":[-4.95,53.75,12.5],"type":"Point"},"id":7,"type":"Feature"})",
        R"({"type":"Feature","geometry":{"type":"Point","coordinates":[-5.5,53.75]},"properties":{"time":"2025-06-14T12:02:00Z","accuracy_m":5.0}})"};
    struct Row {
        std::string_view name;
        std::string text;
        std::function<void(TrackOptions&)> set = {};
    };
    const std::string rows_of_csv =
        "2025-06-14T12:00:00Z,-5.5,53.75,5\n2025-06-14T12:01:00Z,-4.95,53.75,5\n"
        "2025-06-14T12:02:00Z,-5.5,53.75,5\n";
    const std::vector<Row> rows{
        {"CSV", "time,lon,lat,accuracy_m\n" + rows_of_csv},
        {"CSV with a byte order mark", "\xEF\xBB\xBFtime,lon,lat,accuracy_m\n" + rows_of_csv},
        {"CSV after empty lines", "\n \r\ntime,lon,lat,accuracy_m\n" + rows_of_csv},
        {"CSV of more columns in another order",
         "lat,\"note, of \"\"sorts\"\"\",accuracy_m,lon,time\r\n"
         "53.75,\"a, b\",5,-5.5,2025-06-14T12:00:00Z\r\n"
         "53.75,\"two\nlines, and \"\"more\"\"\",5,-4.95,2025-06-14T12:01:00Z\r\n"
         "53.75,,5,-5.5,2025-06-14T12:02:00Z\r\n"},
        {"CSV with other names", "when,x,y,hdop\n" + rows_of_csv,
         [](TrackOptions& o) {
             o.names = {"when", "x", "y", "hdop"};
         }},
        {"CSV without an accuracy, stated",
         "time,lon,lat\n2025-06-14T12:00:00Z,-5.5,53.75\n2025-06-14T12:01:00Z, -4.95 ,53.75\n"
         "2025-06-14T12:02:00Z,-5.5,53.75\n",
         [](TrackOptions& o) { o.accuracy_metres = 5; }},
        {"CSV without offsets, in UTC",
         "time,lon,lat,accuracy_m\n2025-06-14T12:00:00,-5.5,53.75,5\n"
         "2025-06-14 12:01:00,-4.95,53.75,5\n2025-06-14T12:02:00,-5.5,53.75,5\n",
         [](TrackOptions& o) { o.times_without_offset = Instant::WithoutOffset::utc; }},
        {"a collection on one line", R"({"type":"FeatureCollection","features":[)" + features[0] +
                                         "," + features[1] + "," + features[2] + "]}"},
        {"a collection on several lines", "{\n\"features\": [\n" + features[0] + ",\n" +
                                              features[1] + ",\n" + features[2] +
                                              "\n],\n\"type\": \"FeatureCollection\"\n}\n"},
        {"a feature on each line", features[0] + "\n\n" + features[1] + "\r\n" + features[2]},
        {"a sequence (RFC 8142)",
         "\x1e" + features[0] + "\n\x1e" + features[1] + "\n\x1e" + features[2] + "\n"},
        {"a sequence of features on several lines each", "\x1e" + spread(features[0]) + "\n\x1e" +
                                                             spread(features[1]) + "\n\x1e" +
                                                             spread(features[2]) + "\n"},
        {"a sequence of which the first feature is on one line",
         "\x1e" + features[0] + "\n\x1e" + spread(features[1]) + "\n\x1e" + features[2] + "\n"},
        {"features on several lines each",
         spread(features[0]) + "\n" + spread(features[1]) + "\n" + spread(features[2])},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            TrackOptions options;
            if (row.set) row.set(options);
            const auto track = read(row.text, options);
            BOOST_TEST(told(track.visits) == std::vector<std::string>{"0 [1 (1 1) 1] 2"},
                       boost::test_tools::per_element());
            BOOST_TEST(faults(track).empty());
            BOOST_TEST(track.summary.used == 3);
            BOOST_TEST(track.summary.complete);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_feature_that_is_no_point_is_set_aside) {
    const std::string geometry = R"("geometry":{"type":"Point","coordinates":[-4.95,53.75]})";
    const std::string properties = R"("properties":{"time":"2025-06-14T12:00:00Z"})";
    struct Row {
        std::string_view name;
        std::string text;
        std::vector<std::string> faults;
    };
    const std::vector<Row> rows{
        {"no properties", R"({"type":"Feature",)" + geometry + "}", {"1 time"}},
        {"no geometry", R"({"type":"Feature",)" + properties + "}", {"1 position"}},
        {"a null geometry",
         R"({"type":"Feature","geometry":null,)" + properties + "}",
         {"1 position"}},
        {"a geometry, and then none",
         R"({"type":"Feature",)" + geometry + R"(,"geometry":null,)" + properties + "}",
         {"1 unreadable"}},
        {"no geometry, and then one",
         R"({"type":"Feature","geometry":null,)" + geometry + "," + properties + "}",
         {"1 unreadable"}},
        {"a time, and then none",
         R"({"type":"Feature",)" + geometry +
             R"(,"properties":{"time":"2025-06-14T12:00:00Z","time":null}})",
         {"1 unreadable"}},
        {"an accuracy, and then none",
         R"({"type":"Feature",)" + geometry +
             R"(,"properties":{"time":"2025-06-14T12:00:00Z","accuracy_m":5,"accuracy_m":null}})",
         {"1 unreadable"}},
        {"a line",
         R"({"type":"Feature","geometry":{"type":"LineString","coordinates":[[-5,53],[-4,53]]},)" +
             properties + "}",
         {"1 position"}},
        {"one number",
         R"({"type":"Feature","geometry":{"type":"Point","coordinates":[-5]},)" + properties + "}",
         {"1 position"}},
        {"four numbers",
         R"({"type":"Feature","geometry":{"type":"Point","coordinates":[-5,53,1,1]},)" +
             properties + "}",
         {"1 position"}},
        {"text for a number",
         R"({"type":"Feature","geometry":{"type":"Point","coordinates":["-5",53,1]},)" +
             properties + "}",
         {"1 position"}},
        {"a number for a time",
         R"({"type":"Feature","properties":{"time":1749902400},)" + geometry + "}",
         {"1 time"}},
        {"a time without an offset",
         R"({"type":"Feature","properties":{"time":"2025-06-14T12:00:00"},)" + geometry + "}",
         {"1 offset"}},
        {"two times",
         R"({"type":"Feature","properties":{"time":"2025-06-14T12:00:00Z","time":"2025-06-14T12:00:00Z"},)" +
             geometry + "}",
         {"1 unreadable"}},
        {"two positions",
         R"({"type":"Feature",)" + properties +
             R"(,"geometry":{"type":"Point","coordinates":[1,2],"coordinates":[1,2]}})",
         {"1 unreadable"}},
        {"text for an accuracy",
         R"({"type":"Feature","properties":{"time":"2025-06-14T12:00:00Z","accuracy_m":"5"},)" +
             geometry + "}",
         {"1 accuracy"}},
        {"an object for an accuracy",
         R"({"type":"Feature","properties":{"time":"2025-06-14T12:00:00Z","accuracy_m":{}},)" +
             geometry + "}",
         {"1 accuracy"}},
        {"no feature", R"({"type":"Point","coordinates":[-4.95,53.75]})", {"1 unreadable"}},
        {"an empty collection", R"({"type":"FeatureCollection","features":[]})", {}},
        {"no JSON on a line",
         "{\"type\":\"Feature\"," + geometry + "," + properties + "}\n{what?}\n[]\n7\n" +
             R"({"type":"Feature",)" + geometry +
             R"(,"properties":{"time":"2025-06-14T12:01:00Z"}})",
         {"2 unreadable", "3 unreadable", "4 unreadable"}},
        {"a line cut short",
         "{\"type\":\"Feature\"," + geometry + "," + properties + "}\n" +
             R"({"type":"Feature","properties":)" + "\n" + R"({"type":"Feature",)" + geometry +
             R"(,"properties":{"time":"2025-06-14T12:01:00Z"}})",
         {"2 unreadable"}},
        {"the first line cut short",
         R"({"type":"Feature","properties":)" + std::string{"\n"} + R"({"type":"Feature",)" +
             geometry + R"(,"properties":{"time":"2025-06-14T12:01:00Z"}})" + "\n" +
             R"({"type":"Feature",)" + geometry +
             R"(,"properties":{"time":"2025-06-14T12:02:00Z"}})",
         {"1 unreadable", "2 unreadable"}},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            const auto track = read(row.text);
            BOOST_TEST(faults(track) == row.faults, boost::test_tools::per_element());
            BOOST_TEST(track.summary.complete);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_collection_that_breaks_off_says_so) {
    const std::string feature =
        R"({"type":"Feature","geometry":{"type":"Point","coordinates":[-4.95,53.75]},"properties":{"time":"2025-06-14T12:00:00Z","accuracy_m":5}})";
    for (const auto& [text, line] : std::vector<std::pair<std::string, std::string>>{
             {"{\"features\": [\n" + feature + ",\n" + feature.substr(0, 50), "3 unreadable"},
             {"{\"features\": [\n" + feature + "\n" + feature + "]}", "3 unreadable"},
             {"{\"features\": [\n" + feature, "2 unreadable"}}) {
        BOOST_TEST_CONTEXT(text) {
            const auto track = read(text);
            BOOST_TEST(!track.summary.complete);
            BOOST_TEST(track.summary.used == 1);
            BOOST_TEST(faults(track) == std::vector<std::string>{line},
                       boost::test_tools::per_element());
            BOOST_TEST(spo::to_text(track).find("breaks off") != std::string::npos);
        }
    }
}

// A collection mostly stands on one line, however many points it has.
BOOST_AUTO_TEST_CASE(progress_is_told_within_a_line) {
    const std::string feature =
        R"({"type":"Feature","geometry":{"type":"Point","coordinates":[-4.95,53.75]},"properties":{"time":"2025-06-14T12:00:00Z"}})";
    std::string text = R"({"type":"FeatureCollection","features":[)" + feature;
    for (int i = 0; i < 40'000; ++i) text += "," + feature;
    std::istringstream file{text + "]}"};
    std::vector<std::uint64_t> bytes;
    spo::track({square()}, file, {},
               [&](const spo::TrackProgress& progress) { bytes.push_back(progress.bytes); });
    BOOST_TEST(bytes.size() >= 4U);
    BOOST_TEST(std::ranges::is_sorted(bytes));
    BOOST_TEST(bytes.back() == text.size() + 2);
}

// What names a place is repeated in every answer: an address would be told with it.
BOOST_AUTO_TEST_CASE(a_place_is_named_by_an_id) {
    for (const auto* place : {"", "12 Invented Row", "L\n1", "\x1b[2J"}) {
        auto area = square();
        area.place = place;
        BOOST_CHECK_EXCEPTION(
            spo::track({area}, std::vector<TrackPoint>{}), Problem, [](const Problem& problem) {
                return std::string_view{problem.what()}.find("Row") == std::string_view::npos;
            });
    }
}

BOOST_AUTO_TEST_CASE(each_column_has_a_name_of_its_own) {
    struct Row {
        spo::TrackNames names;
        std::string_view says;
    };
    const std::vector<Row> rows{
        {{.time = "time", .longitude = "lat"}, "two columns of one name"},
        {{.time = "accuracy_m"}, "two columns of one name"},
        {{.time = " "}, "a column of no name"},
        {{.accuracy = ""}, "a column of no name"},
    };
    for (const auto& row : rows) {
        TrackOptions options;
        options.names = row.names;
        BOOST_CHECK_EXCEPTION(
            read("time,lon,lat\n", options), Problem, [&](const Problem& problem) {
                return std::string_view{problem.what()}.find(row.says) != std::string_view::npos;
            });
    }
}

BOOST_AUTO_TEST_CASE(a_csv_file_must_name_its_columns) {
    struct Row {
        std::string_view name;
        std::string text;
        std::string_view says;
    };
    const std::vector<Row> rows{
        {"an empty file", "", "an empty file"},
        {"white space", " \n\r\n\t", "an empty file"},
        {"no header", "2025-06-14T12:00:00Z,-4.95,53.75\n", "of which 0 are named \"time\""},
        {"no longitude", "time,lat\n", "of which 0 are named \"lon\""},
        {"two latitudes", "time,lon,lat,lat\n", "of which 2 are named \"lat\""},
        {"two accuracies", "time,lon,lat,accuracy_m,accuracy_m\n", "2 are named \"accuracy_m\""},
        {"semicolons", "time;lon;lat\n", "a header of 1 column, of which 0"},
        {"semicolons", "time;lon;lat\n", "columns with commas between them"},
        {"a list in JSON", "[{\"type\":\"Feature\"}]", "a list in JSON"},
        {"an open quote", "time,\"lon,lat\n", "no header in line 1"},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            BOOST_CHECK_EXCEPTION(read(row.text), Problem, [&](const Problem& problem) {
                return std::string_view{problem.what()}.find(row.says) != std::string_view::npos;
            });
        }
    }
}

BOOST_AUTO_TEST_CASE(a_stray_quote_costs_its_line_and_no_other) {
    std::string text = "time,lon,lat,note\n";
    for (int minute = 10; minute < 40; ++minute) {
        text += "2025-06-14T12:" + std::to_string(minute) + ":00Z,-4.95,53.75," +
                (minute == 15 ? "\"oops" : "fine") + "\n";
    }
    const auto track = read(text);
    BOOST_TEST(faults(track) == std::vector<std::string>{"7 unreadable"},
               boost::test_tools::per_element());
    BOOST_TEST(track.summary.used == 29);
}

BOOST_AUTO_TEST_CASE(a_line_longer_than_the_memory_for_it_is_set_aside) {
    const std::string good = "2025-06-14T12:00:00Z,-4.95,53.75\n";
    const std::string more = "2025-06-14T12:01:00Z,-4.95,53.75\n";
    for (const std::size_t size : {70'000U, 300'000U, 1'000'000U}) {
        const auto track = read("time,lon,lat\n" + good + std::string(size, 'x') + "\n" + more);
        BOOST_TEST(faults(track) == std::vector<std::string>{"3 unreadable"},
                   boost::test_tools::per_element());
        BOOST_TEST(track.summary.used == 2);
    }
    // Of GeoJSON any length of line is read.
    const std::string feature =
        R"({"type":"Feature","geometry":{"type":"Point","coordinates":[-4.95,53.75]},"properties":{"note":")" +
        std::string(1'000'000, 'x') + R"(","time":"2025-06-14T12:00:00Z"}})";
    BOOST_TEST(read(feature).summary.used == 1);
}

// One byte: two can make a quoted field of two lines, which is one record.
RC_BOOST_PROP(any_byte_is_read_or_refused_and_no_line_is_lost, ()) {
    std::string text = "time,lon,lat,accuracy_m\n";
    for (int minute = 10; minute < 60; ++minute) {
        text += "2025-06-14T12:" + std::to_string(minute) + ":00Z,-4.95,53.75,\"5\"\n";
    }
    const auto header = text.find('\n') + 1;
    const auto place = *rc::gen::inRange<std::size_t>(header, text.size());
    const char byte = *rc::gen::element(',', '"', '\0', 'x', '5', ' ', '-');
    if (text[place] != '\n') text[place] = byte;
    const auto track = read(text);
    std::uint64_t set_aside = 0;
    for (std::size_t i = 0; i < static_cast<std::size_t>(TrackFault::time_repeated); ++i) {
        set_aside += track.summary.faults[i];
    }
    RC_ASSERT(track.summary.points == 50u);
    RC_ASSERT(track.summary.used + set_aside == 50u);
}

// --- Of a case
// ------------------------------------------------------------------------------------

BOOST_AUTO_TEST_CASE(a_place_is_grown_by_what_the_conditions_not_to_enter_it_add) {
    const auto file = spo::parse_case_file(R"({
        "format": "spo-case/1", "jurisdiction": "england-and-wales", "defendant": {"id": "D1"},
        "places": [
            {"id": "L1", "area": {"circle": {"centre": [-5, 53.7], "metres": 10}}},
            {"id": "L2", "area": {"circle": {"centre": [-5, 53.7], "metres": 20}}},
            {"id": "L3"},
            {"id": "L4", "area": {"circle": {"centre": [-5, 53.7], "metres": 40}}}],
        "orders": [{"id": "O1", "kind": "full", "conditions": [
            {"id": "C1", "kind": "prohibition", "is": {"no_enter": {"place": "L1", "metres": 100}}},
            {"id": "C2", "kind": "prohibition", "is": {"no_enter": {"place": "L1"}}},
            {"id": "C3", "kind": "prohibition", "is": {"no_enter": {"place": "L3", "metres": 5}}},
            {"id": "C4", "kind": "prohibition", "is": {"no_enter": {"place": "L4", "metres": 7}}}]}],
        "events": [{"varied": {"order": "O1", "adds": [
            {"id": "C5", "kind": "prohibition", "is": {"no_enter": {"place": "L4", "metres": 9}}}]}}]
    })");
    std::vector<std::string> told;
    for (const auto& area : spo::tracked_areas(file)) {
        told.push_back(area.place + " " + std::to_string(area.within_metres));
    }
    const std::vector<std::string> expected{"L1 0", "L1 100", "L2 0", "L4 7", "L4 9"};
    BOOST_TEST(told == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(the_example_is_told_without_a_position_or_a_description) {
    const std::string root = SPO_SOURCE_DIR;
    std::ifstream in{root + "/examples/cases/places-with-areas.json"};
    std::stringstream text;
    text << in.rdbuf();
    const auto file = spo::parse_case_file(text.str());
    std::ifstream tag{root + "/examples/tracks/a-day.csv", std::ios::binary};
    const auto track = spo::track(spo::tracked_areas(file), tag);
    BOOST_TEST(!track.visits.empty());
    BOOST_TEST(track.missing.size() == 1);
    for (const auto& form : {spo::to_text(track), spo::to_json(track)}) {
        for (const auto* secret : {"54.0", "5.62", "-5.", "home", "school", "Ellwood"}) {
            BOOST_TEST(form.find(secret) == std::string::npos, secret);
        }
    }
    BOOST_TEST(spo::to_json(track) == spo::to_json(track));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_asked_is_refused) {
    struct Row {
        std::string_view name;
        int gap = 10;
        std::optional<double> accuracy = {};
        int within = 0;
        bool refused = true;
    };
    const std::vector<Row> rows{
        {"the least gap", 1, {}, 0, false},
        {"no gap", 0},
        {"a gap below nought", -1},
        {"the longest gap", 100'000, {}, 0, false},
        {"a longer gap", 100'001},
        {"an accuracy of nought", 10, 0, 0, false},
        {"an accuracy below nought", 10, -0.1},
        {"an accuracy that is no number", 10, std::numeric_limits<double>::quiet_NaN()},
        {"an accuracy too large", 10, 1'000'000.5},
        {"a distance below nought", 10, {}, -1},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            TrackOptions options;
            options.gap_minutes = row.gap;
            options.accuracy_metres = row.accuracy;
            bool refused = false;
            try {
                spo::track({square(row.within)}, std::vector<TrackPoint>{}, options);
            } catch (const Problem&) {
                refused = true;
            }
            BOOST_TEST(refused == row.refused);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
