// The four answers on a timeline, and its picture, as people and programs get them. What is
// asserted is their structure and what they must never hold; the words are the reasons' own.
#include <algorithm>
#include <array>
#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>
#include <boost/property_tree/ptree.hpp>
#include <boost/property_tree/xml_parser.hpp>
#include <boost/test/unit_test.hpp>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "io/canonical.hpp"
#include "spo/check.hpp"
#include "spo/json.hpp"
#include "spo/receipt.hpp"
#include "spo/render.hpp"

namespace {

using namespace spo;
namespace json = boost::json;

/// An interim order, a gap, a full order that is varied, one until further order that is
/// discharged twice, one without a day, one without a period; free text in every place that takes
/// it, marked "Zebra", and the court's words, marked "Quagga".
constexpr std::string_view eventful = R"({
  "format": "spo-case/1", "jurisdiction": "england-and-wales", "title": "Zebra",
  "assumptions": ["Zebra"],
  "defendant": {"id": "D1", "name": "Zebra", "other_names": ["Zebra"], "born": "1990-04-02",
                "police_area": "Cheshire", "work_times": "Zebra"},
  "protected_persons": [{"id": "P1", "name": "Zebra", "address": {"text": "Zebra"}}],
  "places": [{"id": "L1", "kind": "area", "description": "Zebra"}],
  "applications": [
    {"id": "A1", "made_on": "2025-03-03", "seeks": "full",
     "by": {"office": "chief-constable", "force": "Cheshire Constabulary"}},
    {"id": "A2", "made_on": "2025-03-05", "seeks": "interim", "main": "A1"}],
  "orders": [
    {"id": "O1", "application": "A2", "kind": "interim", "court": "Zebra", "made_on": "2025-03-10",
     "term": {"fixed": {"weeks": 4}},
     "conditions": [{"id": "C1", "kind": "prohibition", "wording": "Quagga <b>one</b>",
                     "is": {"no_contact": {}}}]},
    {"id": "O2", "application": "A1", "kind": "full", "made_on": "2025-04-20", "replaces": "O1",
     "term": {"fixed": {"years": 2}},
     "conditions": [
       {"id": "C2", "kind": "prohibition", "wording": "Quagga two\nand more", "reason": "Zebra",
        "is": {"no_contact": {}}},
       {"id": "C3", "kind": "prohibition", "wording": "Quagga three", "is": {"no_following": {}},
        "term": {"fixed": {"months": 6}}, "locality": {"limited_to": "Zebra"}},
       {"id": "C4", "kind": "requirement", "is": {"tag": {}}}]},
    {"id": "O3", "kind": "full", "made_on": "2025-06-01", "term": "until_further_order",
     "conditions": [{"id": "C5", "kind": "requirement", "is": {"tag": {}}}]},
    {"id": "O4", "kind": "full", "term": "until_further_order",
     "conditions": [{"id": "C6", "kind": "requirement", "is": {"tag": {}}}]},
    {"id": "O5", "kind": "full", "made_on": "2025-07-01",
     "conditions": [{"id": "C7", "kind": "requirement", "is": {"tag": {}}}]}],
  "events": [
    {"served": {"id": "V1", "order": "O1", "on": "2025-03-10", "how": "handed", "by": "police",
                "server": "Zebra", "capacity": "Zebra", "place": "Zebra"}},
    {"served": {"order": "O2", "on": "2025-04-20", "how": "handed", "by": "police"}},
    {"varied": {"id": "V3", "order": "O2", "on": "2025-08-01", "removes": ["C4"],
                "adds": [{"id": "C8", "kind": "prohibition", "wording": "Quagga eight",
                          "is": {"no_following": {}}}],
                "changes": [{"condition": "C2", "wording": "Quagga two anew"}]}},
    {"discharged": {"id": "V5", "order": "O3", "on": "2026-05-01"}},
    {"discharged": {"id": "V6", "order": "O3", "on": "2026-06-01"}},
    {"moved": {"on": "2025-09-09", "home": "england_or_wales", "area": "Essex",
               "address": "Zebra"}},
    {"name_used": {"id": "V8", "name": "Zebra"}}],
  "notifications": [{"id": "N1", "of": "first", "on": "2025-03-12", "area": "Cheshire",
                     "station": "Zebra", "names": ["Zebra"], "home_address": "Zebra"}]
})";

Timeline timeline_of(std::string_view text) { return Timeline{parse_case_file(text)}; }
Timeline an_eventful_one() { return timeline_of(eventful); }

/// A file with the given orders and events, as JSON.
Timeline with(const std::string& orders, const std::string& events = "[]") {
    return timeline_of(R"({"format": "spo-case/1", "jurisdiction": "england-and-wales",
                           "defendant": {"id": "D1"}, "orders": )" +
                       orders + R"(, "events": )" + events + "}");
}

/// One full order of that term, with so many conditions.
std::string an_order(const std::string& term, std::size_t conditions = 1) {
    std::string list;
    for (std::size_t i = 0; i < conditions; ++i) {
        list += std::string{list.empty() ? "" : ","} + R"({"id": "C)" + std::to_string(i + 1) +
                R"(", "kind": "requirement", "is": {"tag": {}}})";
    }
    return R"([{"id": "O1", "kind": "full", "made_on": "2025-03-31", "term": )" + term +
           R"(, "conditions": [)" + list + "]}]";
}

const Date varied_on{2025, 8, 1};

/// Every answer in every form, that of the state apart.
std::vector<std::string> forms(const Timeline& timeline, Date day) {
    const auto owed = duties(timeline, day);
    const auto to_come = deadlines(timeline, day);
    return {to_text(timeline),
            to_svg(timeline, day),
            to_html(timeline),
            to_json(timeline),
            duties_text(timeline, day, owed),
            duties_json(timeline, day, owed),
            deadlines_text(timeline, day, to_come),
            deadlines_json(timeline, day, to_come)};
}

std::vector<std::string> texts(const Timeline& timeline, Date day, TextStyle style) {
    return {to_text(timeline, style), state_text(timeline, timeline.state(day), style),
            duties_text(timeline, day, duties(timeline, day), style),
            deadlines_text(timeline, day, deadlines(timeline, day), style)};
}

std::vector<std::string> documents(const Timeline& timeline, Date day) {
    return {to_json(timeline), state_json(timeline, timeline.state(day)),
            duties_json(timeline, day, duties(timeline, day)),
            deadlines_json(timeline, day, deadlines(timeline, day))};
}

bool holds(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }

std::size_t times(std::string_view text, std::string_view part) {
    std::size_t n = 0;
    for (auto at = text.find(part); at != text.npos; at = text.find(part, at + part.size())) ++n;
    return n;
}

std::vector<std::string> lines(const std::string& text) {
    std::vector<std::string> found;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) found.push_back(line);
    return found;
}

/// Read as XML; throws when it is not well-formed.
boost::property_tree::ptree read_xml(const std::string& text) {
    std::istringstream in(text);
    boost::property_tree::ptree tree;
    boost::property_tree::read_xml(in, tree);
    return tree;
}

bool is_well_formed(const std::string& text) {
    try {
        read_xml(text);
        return true;
    } catch (const boost::property_tree::xml_parser_error& error) {
        BOOST_TEST_MESSAGE(error.what());
        return false;
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(the_pictures_and_pages)

// --- What no answer may hold

BOOST_AUTO_TEST_CASE(no_answer_repeats_a_name_an_address_or_a_place) {
    const auto timeline = an_eventful_one();
    const auto state = timeline.state(varied_on);
    auto all = forms(timeline, varied_on);
    all.push_back(state_text(timeline, state));
    all.push_back(state_json(timeline, state));
    for (const auto& form : all) BOOST_TEST(!holds(form, "Zebra"));
}

BOOST_AUTO_TEST_CASE(the_courts_words_stand_in_the_state_and_nowhere_else) {
    const auto timeline = an_eventful_one();
    for (const auto& form : forms(timeline, varied_on)) BOOST_TEST(!holds(form, "Quagga"));
    const auto state = timeline.state(varied_on);
    for (const auto& form : {state_text(timeline, state), state_json(timeline, state)}) {
        for (const auto* words :
             {"Quagga <b>one</b>", "Quagga three", "Quagga eight", "Quagga two anew"}) {
            BOOST_TEST(holds(form, words), words);
        }
    }
}

// --- The picture

BOOST_AUTO_TEST_CASE(a_picture_is_well_formed_named_and_needs_nothing_from_elsewhere) {
    const auto svg = to_svg(an_eventful_one(), varied_on);
    const auto tree = read_xml(svg);
    BOOST_TEST(tree.get<std::string>("svg.<xmlattr>.role") == "img");
    BOOST_TEST(tree.get<std::string>("svg.title") == "The life of the orders");
    BOOST_TEST(holds(tree.get<std::string>("svg.desc"),
                     "Order O1: binds, from 10 March 2025 to 6 April 2025."));
    BOOST_TEST(times(svg, "http") == 1U);  // the name of the SVG format itself
    for (const auto* forbidden : {"<script", "url(", "href", "src=", "@import", " id=", " on"}) {
        const bool is_attribute = std::string_view{forbidden} == " on";
        BOOST_TEST(!holds(svg, is_attribute ? " onload" : forbidden), forbidden);
    }
    BOOST_TEST(holds(svg, "prefers-color-scheme:dark"));
}

BOOST_AUTO_TEST_CASE(a_bar_stands_for_each_order_and_each_condition) {
    const auto svg = to_svg(an_eventful_one());
    for (const auto* row : {"O1 interim", "C1", "O2 full", "C2", "C3", "C4", "C8", "O3 full", "C5",
                            "O4 full", "C6", "O5 full", "C7"}) {
        BOOST_TEST(times(svg, std::string{">"} + row + "</text>") == 1U, row);
    }
    BOOST_TEST(holds(svg, "<title>C3: binds, from 20 April 2025 to 19 October 2025</title>"));
    BOOST_TEST(holds(svg, ">no day recorded</text>"));
}

// A condition without a period of its own ends with its order.
BOOST_AUTO_TEST_CASE(the_bar_of_a_condition_ends_with_its_order) {
    const auto svg = to_svg(with(an_order(R"({"fixed": {"years": 5}})")));
    BOOST_TEST(holds(svg, "<title>O1: binds, from 31 March 2025 to 30 March 2030</title>"));
    BOOST_TEST(holds(svg, "<title>C1: binds, from 31 March 2025 to 30 March 2030</title>"));
    BOOST_TEST(!holds(svg, "class=\"spo-head"));
}

BOOST_AUTO_TEST_CASE(an_open_end_is_an_arrow_that_says_so) {
    const auto svg = to_svg(with(an_order(R"("until_further_order")")));
    BOOST_TEST(times(svg, "class=\"spo-head spo-binds\"") == 2U);  // the order and its condition
    BOOST_TEST(times(svg, ">until further order</text>") == 1U);
    const auto unknown = to_svg(an_eventful_one());
    BOOST_TEST(holds(unknown, "class=\"spo-head spo-unknown\""));
    BOOST_TEST(holds(unknown, ">end not known</text>"));
}

BOOST_AUTO_TEST_CASE(a_gap_is_an_outline) {
    const auto svg = to_svg(an_eventful_one());
    BOOST_TEST(holds(svg,
                     "<title>No order binds, from 7 April 2025 to 19 April 2025</title>"
                     "<rect class=\"spo-outline spo-gap\""));
    const auto without = to_svg(with(an_order(R"("until_further_order")")));
    BOOST_TEST(times(without, "spo-outline spo-gap") == 1U);  // in the key alone
}

// Colour is never needed: what may bind is striped.
BOOST_AUTO_TEST_CASE(what_is_not_known_differs_by_its_pattern) {
    const auto svg = to_svg(an_eventful_one());
    BOOST_TEST(holds(svg,
                     "<title>O5: not known, from 2 July 2025 on</title>"
                     "<path class=\"spo-stripes spo-unknown\""));
}

BOOST_AUTO_TEST_CASE(a_day_is_marked_when_one_is_given) {
    const auto timeline = an_eventful_one();
    BOOST_TEST(!holds(to_svg(timeline), "class=\"spo-day\""));
    const auto svg = to_svg(timeline, varied_on);
    BOOST_TEST(times(svg, "class=\"spo-day\"") == 1U);
    BOOST_TEST(holds(svg, ">1 Aug 2025</text>"));
}

BOOST_AUTO_TEST_CASE(what_happened_is_listed_with_its_day) {
    const auto timeline = an_eventful_one();
    const auto svg = to_svg(timeline);
    for (const auto& line : timeline.chronology()) {
        BOOST_TEST(holds(svg, ">" + line.text + "</text>"), line.text);
        BOOST_TEST(holds(svg, ">" + line.day.in_words() + "</text>"));
    }
}

BOOST_AUTO_TEST_CASE(a_file_of_any_size_can_be_drawn) {
    std::string events;
    for (int i = 0; i < 1000; ++i) {
        events += std::string{i == 0 ? "" : ","} + R"({"served": {"order": "O1", "on": ")" +
                  Date{2025, 4, 1}.plus_days(i * 10).iso() + R"("}})";
    }
    const auto big = to_svg(with(an_order(R"({"fixed": {"years": 30}})", 200), "[" + events + "]"));
    BOOST_TEST(is_well_formed(big));
    BOOST_TEST(big.size() < 200'000U);
    BOOST_TEST(holds(big, "more, which the chronology names"));
    BOOST_TEST(holds(big, ">C200</text>"));
    for (const auto* term : {R"({"fixed": {"days": 1}})", R"({"fixed": {"years": 300}})"}) {
        BOOST_TEST(is_well_formed(to_svg(with(an_order(term)))));
        BOOST_TEST(is_well_formed(to_svg(with(an_order(term)), Date::first())));
        BOOST_TEST(is_well_formed(to_svg(with(an_order(term)), Date::last())));
    }
    BOOST_TEST(is_well_formed(to_svg(with("[]"))));
    BOOST_TEST(holds(to_svg(with("[]")), "The file records no order."));
}

// --- Pages

BOOST_AUTO_TEST_CASE(a_page_is_well_formed_and_holds_the_picture_and_the_tables) {
    const auto timeline = an_eventful_one();
    auto page = to_html(timeline);
    BOOST_TEST(holds(page, to_html_fragment(timeline)));
    BOOST_TEST(times(page, "<svg") == 1U);
    BOOST_TEST(times(page, "<h1>") == 1U);
    BOOST_TEST(holds(page, "<h3>Conditions C2, C8</h3>") == holds(page, "C2, C8"));
    BOOST_TEST(!holds(page, "<script"));
    for (const auto& conflict : timeline.conflicts()) {
        BOOST_TEST(holds(page, timeline.explain(conflict).text));
    }
    // As XML but for what HTML alone may leave open.
    for (auto at = page.find("<meta"); at != page.npos; at = page.find("<meta", at + 1)) {
        page.insert(page.find('>', at), "/");
    }
    page.erase(0, page.find("<html"));
    BOOST_TEST(is_well_formed(page));
    BOOST_TEST(!holds(to_html(with("[]")), "<svg"));
}

BOOST_AUTO_TEST_CASE(a_report_holds_the_picture_where_an_order_has_a_day) {
    const auto file = with(an_order(R"({"fixed": {"years": 5}})")).case_file();
    const auto report = check(file, {2025, 5, 4});
    BOOST_TEST(holds(to_html(report), "<h2>The life of the orders</h2>\n<svg"));
    BOOST_TEST(holds(to_html(report), ">4 May 2025</text>"));
    BOOST_TEST(!holds(to_json(report), "svg"));
    const auto none = check(with("[]").case_file(), {2025, 5, 4});
    BOOST_TEST(!holds(to_html(none), "<svg"));
    const auto undated =
        with(R"([{"id": "O1", "kind": "full", "term": "until_further_order"}])").case_file();
    BOOST_TEST(!holds(to_html(check(undated, {2025, 5, 4})), "<svg"));
}

BOOST_AUTO_TEST_CASE(a_report_has_a_chapter_for_each_event_and_notification_it_speaks_of) {
    const auto report = check(an_eventful_one().case_file(), varied_on);
    const auto text = to_text(report);
    BOOST_TEST(holds(text, "\nEvent V6 (discharged, 1 June 2026)\n"));
    const bool of_notification =
        std::any_of(report.findings().begin(), report.findings().end(),
                    [](const Finding& f) { return f.subject_kind() == SubjectKind::notification; });
    BOOST_TEST(holds(text, "\nNotification N1 (first, 12 March 2025)\n") == of_notification);
    const auto written = json::parse(to_json(report));
    for (const auto& finding : written.at("findings").as_array()) {
        const auto& subject = finding.at("subject").as_object();
        const auto& kind = subject.at("kind").as_string();
        BOOST_TEST(subject.contains("pointer") == (kind == "event" || kind == "notification"));
    }
}

// --- Text

BOOST_AUTO_TEST_CASE(every_line_keeps_within_its_width) {
    for (const int width : {40, 60, 96}) {
        for (const auto& text : texts(an_eventful_one(), varied_on, {.width = width})) {
            for (const auto& line : lines(text)) {
                BOOST_TEST(line.size() <= static_cast<std::size_t>(width), line);
                BOOST_TEST(!line.ends_with(' '), line);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(the_state_begins_with_what_binds) {
    const auto timeline = an_eventful_one();
    const auto text = state_text(timeline, timeline.state({2025, 5, 4}), {.width = 200});
    BOOST_TEST(
        text.starts_with("What binds on 4 May 2025\n========================\n"
                         "On 4 May 2025: 1 order and 3 conditions bind;"));
    BOOST_TEST(text.find("Quagga three") < text.find("The orders\n"));
    BOOST_TEST(text.find("Quagga three") < text.find("libspo"));
    const auto nothing = with("[]");
    BOOST_TEST(holds(state_text(nothing, nothing.state({2025, 5, 4})),
                     "On 4 May 2025: the file records no order."));
}

BOOST_AUTO_TEST_CASE(a_condition_worded_anew_is_told_in_both_wordings_on_that_day) {
    const auto timeline = an_eventful_one();
    const auto on = [&](Date day) { return state_text(timeline, timeline.state(day)); };
    BOOST_TEST(!holds(on({2025, 7, 31}), "Quagga two anew"));
    BOOST_TEST(holds(on(varied_on), "| Quagga two\n    | and more\n"));
    BOOST_TEST(holds(on(varied_on), "| Quagga two anew\n"));
    BOOST_TEST(!holds(on({2025, 8, 2}), "and more"));
}

// A wording is somebody else's text: it must not drive the reader's terminal.
BOOST_AUTO_TEST_CASE(control_characters_of_a_wording_are_not_printed) {
    const auto timeline = with(
        R"([{"id": "O1", "kind": "full", "made_on": "2025-03-31", "term": "until_further_order",
             "conditions": [{"id": "C1", "kind": "requirement", "is": {"tag": {}},
                             "wording": "one\u001b[2Jtwo\u009b3Jthree\u0007"}]}])");
    const auto text = state_text(timeline, timeline.state({2025, 5, 4}));
    BOOST_TEST(holds(text, "one [2Jtwo 3Jthree\n"));
    BOOST_TEST(!holds(text, "\x1b"));
    BOOST_TEST(!holds(text, "\xC2\x9B"));
}

BOOST_AUTO_TEST_CASE(the_reader_is_told_of_contradictions_and_of_things_without_a_day) {
    const auto timeline = an_eventful_one();
    for (const auto& document : documents(timeline, varied_on)) {
        const auto written = json::parse(document);
        if (written.at("format").as_string() == "spo-timeline/1") {
            BOOST_TEST(!written.at("conflicts").as_array().empty());
            BOOST_TEST(!written.at("undated").as_array().empty());
            continue;
        }
        std::vector<std::string> codes;
        for (const auto& notice : written.at("notices").as_array()) {
            codes.emplace_back(notice.at("code").as_string());
        }
        const std::vector<std::string> expected{"conflicts_in_file", "undated_in_file"};
        BOOST_TEST(codes == expected, boost::test_tools::per_element());
    }
}

// --- JSON

BOOST_AUTO_TEST_CASE(every_document_names_its_format_and_carries_its_receipt) {
    const auto timeline = an_eventful_one();
    const std::array<std::string, 4> expected{"spo-timeline/1", "spo-state/1", "spo-duties/1",
                                              "spo-deadlines/1"};
    const auto all = documents(timeline, varied_on);
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto written = json::parse(all[i]).as_object();
        BOOST_TEST(std::string{written.at("format").as_string()} == expected[i]);
        BOOST_TEST(written.contains("as_at") == (i > 0));
        const auto made = written.at("receipt").as_object();
        BOOST_TEST(made.contains("as_at") == (i > 0));
        BOOST_TEST(std::string{made.at("input_sha256").as_string()} ==
                   sha256(to_canonical_json(timeline.case_file())));
        written.erase("receipt");
        BOOST_TEST(std::string{made.at("report_sha256").as_string()} ==
                   sha256(io::canonical(written)));
    }
}

BOOST_AUTO_TEST_CASE(texts_and_pages_carry_the_digest_of_their_document) {
    const auto timeline = an_eventful_one();
    const auto all = documents(timeline, varied_on);
    const auto told = texts(timeline, varied_on, {});
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto made = json::parse(all[i]).at("receipt").at("report_sha256");
        BOOST_TEST(holds(told[i], std::string{made.as_string()}));
        if (i == 0) BOOST_TEST(holds(to_html(timeline), std::string{made.as_string()}));
    }
}

BOOST_AUTO_TEST_CASE(the_same_file_gives_the_same_bytes) {
    BOOST_TEST((forms(an_eventful_one(), varied_on) == forms(an_eventful_one(), varied_on)));
}

BOOST_AUTO_TEST_CASE(the_document_of_a_timeline_tells_each_stretch) {
    const auto timeline = an_eventful_one();
    const auto written = json::parse(to_json(timeline));
    const auto& orders = written.at("orders").as_array();
    BOOST_TEST_REQUIRE(orders.size() == timeline.orders().size());
    for (std::size_t i = 0; i < orders.size(); ++i) {
        const auto& life = timeline.orders()[i];
        const auto& stretches = orders[i].at("stretches").as_array();
        BOOST_TEST_REQUIRE(stretches.size() == life.stretches.size());
        for (std::size_t k = 0; k < stretches.size(); ++k) {
            const auto& stretch = life.stretches[k];
            BOOST_TEST(std::string{stretches[k].at("first").as_string()} == stretch.first.iso());
            BOOST_TEST(std::string{stretches[k].at("finding").at("verdict").as_string()} ==
                       std::string{name(stretch.binds())});
        }
        BOOST_TEST(orders[i].as_object().contains("without_day") == life.without_day.has_value());
        BOOST_TEST(orders[i].at("conditions").as_array().size() == life.conditions.size());
    }
    BOOST_TEST(written.at("chronology").as_array().size() == timeline.chronology().size());
    BOOST_TEST(written.at("changes").as_array().size() == timeline.changes().size());
}

// What the timeline tells of a condition on a day, with its order taken into account, is what the
// state of that day tells.
BOOST_AUTO_TEST_CASE(the_stretches_of_conditions_agree_with_the_state) {
    const auto timeline = an_eventful_one();
    const auto written = json::parse(to_json(timeline));
    for (const auto day : timeline.changes()) {
        for (const auto& state : timeline.state(day).conditions) {
            const auto& condition =
                written.at("orders").at(state.order).at("conditions").at(state.condition);
            std::string verdict;
            for (const auto& one : condition.at("with_order").as_array()) {
                if (std::string{one.at("first").as_string()} > day.iso()) break;
                verdict = std::string{one.at("finding").at("verdict").as_string()};
            }
            if (!verdict.empty()) BOOST_TEST(verdict == std::string{name(state.why.verdict())});
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
