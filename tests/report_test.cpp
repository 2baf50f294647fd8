// The report: its order, its counts, its notices, and its three forms. What is asserted is their
// structure; the words are the reasons' and the provisions' own.
#include "spo/report.hpp"

#include <algorithm>
#include <array>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>
#include <boost/test/unit_test.hpp>
#include <cctype>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "io/canonical.hpp"
#include "rule_fixture.hpp"
#include "spo/json.hpp"
#include "spo/problem.hpp"
#include "spo/receipt.hpp"
#include "spo/render.hpp"

namespace {

using namespace spo;
using namespace spo::test;
namespace json = boost::json;

constexpr std::array verdicts{Verdict::met, Verdict::not_met, Verdict::unknown,
                              Verdict::for_the_court};

std::string content(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    BOOST_TEST_REQUIRE(file.good(), path);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// A report on each of the example cases, by file name.
const std::map<std::string, Report>& examples() {
    static const auto reports = [] {
        std::map<std::string, Report> made;
        const std::filesystem::path folder{SPO_SOURCE_DIR "/examples/cases"};
        for (const auto& entry : std::filesystem::directory_iterator{folder}) {
            if (entry.path().extension() != ".json") continue;
            const auto file = parse_case_file(content(entry.path()));
            made.emplace(entry.path().filename().string(), check(file, {2026, 11, 23}));
        }
        return made;
    }();
    return reports;
}

const std::string& everything() {
    static const auto text = content(SPO_SOURCE_DIR "/tests/cases/everything.json");
    return text;
}

Report report_on(const CaseFile::Contents& matter, Date as_at = test::as_at()) {
    return check(CaseFile{matter}, as_at);
}

/// A matter of nobody but a defendant.
CaseFile::Contents nothing_recorded() { return {.defendant = {.id = {"D1"}}}; }

/// The matter of the fixture with three conditions that are alike.
CaseFile::Contents with_three_conditions() {
    auto matter = a_matter();
    matter.orders->front().conditions = {{test::a_condition("C1", NoContact{}),
                                          test::a_condition("C2", NoFollowing{}),
                                          test::a_condition("C3", NoImages{})}};
    return matter;
}

std::vector<std::string> codes(const Report& report) {
    std::vector<std::string> found;
    for (const auto& notice : report.notices()) found.emplace_back(notice.code);
    return found;
}

// --- Text

std::vector<std::string> lines(const std::string& text) {
    std::vector<std::string> found;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) found.push_back(line);
    return found;
}

std::size_t columns(std::string_view line) {
    return static_cast<std::size_t>(std::count_if(line.begin(), line.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    }));
}

std::string capitals(std::string_view verdict_name) {
    std::string out;
    for (const char c : verdict_name) {
        out += c == '_' ? ' ' : static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    }
    return out;
}

bool ends_with_a_verdict(std::string_view line) {
    return std::any_of(verdicts.begin(), verdicts.end(), [&](Verdict verdict) {
        return line.ends_with("  " + capitals(name(verdict)));
    });
}

bool is_underline(std::string_view line) {
    return !line.empty() && line.find_first_not_of(line.front() == '=' ? '=' : '-') == line.npos;
}

/// A line that a narrow page does not break: a title or a heading and the rule under it, a
/// provision with its verdict, the counts, a digest, and a pointer longer than the page.
bool stays_whole(const std::vector<std::string>& all, std::size_t i) {
    const auto& line = all[i];
    const bool is_heading = i + 1 < all.size() && is_underline(all[i + 1]);
    const bool is_one_pointer = line.rfind(" /") != line.npos && line.rfind(' ') < 16;
    return is_heading || is_underline(line) || ends_with_a_verdict(line) ||
           line.starts_with("Verdict    ") || line.find("SHA-256") != line.npos || is_one_pointer;
}

std::string without_escapes(std::string_view text) {
    std::string plain;
    while (!text.empty()) {
        const auto escape = text.find("\x1b[");
        plain += text.substr(0, escape);
        if (escape == text.npos) break;
        text.remove_prefix(text.find('m', escape) + 1);
    }
    return plain;
}

/// How often `part` stands in `text`.
std::size_t times(std::string_view text, std::string_view part) {
    std::size_t n = 0;
    for (auto at = text.find(part); at != text.npos; at = text.find(part, at + part.size())) ++n;
    return n;
}

bool holds(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }

/// The text with its lines joined: where it was broken does not matter.
std::string unbroken(const std::string& text) {
    std::string out;
    bool space = false;
    for (const char c : text) {
        if (c == ' ' || c == '\n') {
            space = true;
            continue;
        }
        if (space) out += ' ';
        space = false;
        out += c;
    }
    return out;
}

// --- HTML

struct Tag {
    std::string name;  ///< "/td" for the end of one
    std::string attributes;
};

std::vector<Tag> tags(std::string_view html) {
    std::vector<Tag> found;
    while (true) {
        const auto open = html.find('<');
        if (open == html.npos) return found;
        const auto close = html.find('>', open);
        BOOST_REQUIRE(close != html.npos);
        const auto inside = html.substr(open + 1, close - open - 1);
        const auto space = inside.find(' ');
        found.push_back({std::string{inside.substr(0, space)},
                         space == inside.npos ? "" : std::string{inside.substr(space)}});
        html.remove_prefix(close + 1);
    }
}

/// Whether every tag is closed by its own end, in turn.
bool is_well_formed(std::string_view html) {
    std::vector<std::string> open;
    for (const auto& tag : tags(html)) {
        if (tag.name == "!DOCTYPE" || tag.name == "meta") continue;
        if (tag.attributes.ends_with('/')) continue;  // SVG closes a shape in its own tag
        if (!tag.name.starts_with('/')) {
            open.push_back(tag.name);
        } else {
            if (open.empty() || open.back() != tag.name.substr(1)) return false;
            open.pop_back();
        }
    }
    return open.empty();
}

/// The page without its tags and without its style sheet.
std::string text_of(std::string_view html) {
    std::string out;
    const auto style = html.find("</style>");
    html.remove_prefix(style == html.npos ? 0 : style);
    bool in_tag = false;
    for (const char c : html) {
        if (c == '<') in_tag = true;
        if (!in_tag) out += c;
        if (c == '>') in_tag = false;
    }
    return out;
}

// --- JSON

std::vector<std::string> keys(const json::object& object) {
    std::vector<std::string> found;
    for (const auto& member : object) found.emplace_back(member.key());
    return found;
}

/// The same value with the members of every object the other way round.
json::value turned_round(const json::value& value) {
    if (const auto* object = value.if_object()) {
        json::object turned;
        for (auto member = object->end(); member != object->begin();) {
            --member;
            turned.emplace(member->key(), turned_round(member->value()));
        }
        return turned;
    }
    if (const auto* array = value.if_array()) {
        json::array turned;
        for (const auto& element : *array) turned.push_back(turned_round(element));
        return turned;
    }
    return value;
}

void strings_within(const json::value& value, const std::string& at,
                    std::vector<std::string>& pointers) {
    if (value.is_string()) pointers.push_back(at);
    if (const auto* object = value.if_object()) {
        for (const auto& member : *object) {
            strings_within(member.value(), at + "/" + std::string{member.key()}, pointers);
        }
    }
    if (const auto* array = value.if_array()) {
        for (std::size_t i = 0; i < array->size(); ++i) {
            strings_within((*array)[i], at + "/" + std::to_string(i), pointers);
        }
    }
}

bool is_a_case_file(const json::value& value) {
    try {
        parse_case_file(std::string{json::serialize(value)});
        return true;
    } catch (const Problem&) {
        return false;
    }
}

/// Every field, with `text` wherever a case file may say what it likes.
CaseFile with_every_free_text(std::string_view text) {
    auto file = json::parse(everything());
    std::vector<std::string> pointers;
    strings_within(file, "", pointers);
    std::size_t replaced = 0;
    for (const auto& pointer : pointers) {
        json::error_code error;
        auto& place = *file.find_pointer(pointer, error);
        auto before = place;
        place = json::string(json::string_view{text.data(), text.size()});
        if (is_a_case_file(file)) {
            ++replaced;
        } else {
            place = std::move(before);
        }
    }
    BOOST_TEST(replaced > 20U);
    return parse_case_file(std::string{json::serialize(file)});
}

bool exists(const json::value& file, const std::string& pointer) {
    json::error_code error;
    return file.find_pointer(pointer, error) != nullptr;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(the_report)

// --- Findings

BOOST_AUTO_TEST_CASE(findings_are_in_the_files_order_and_then_in_the_acts) {
    for (const auto& [file, report] : examples()) {
        const auto place = [](const Finding& f) {
            int section = 1;  // orders, with their conditions
            if (f.subject_kind() == SubjectKind::application) section = 0;
            if (f.subject_kind() == SubjectKind::event) section = 2;
            if (f.subject_kind() == SubjectKind::notification) section = 3;
            return std::tuple{section, f.subject(), f.provision().index};
        };
        const auto findings = report.findings();
        BOOST_TEST(
            std::is_sorted(findings.begin(), findings.end(),
                           [&](const Finding& a, const Finding& b) { return place(a) < place(b); }),
            file);
        BOOST_TEST(!findings.empty());
    }
}

BOOST_AUTO_TEST_CASE(every_application_order_and_condition_is_looked_at) {
    for (const auto& [file, report] : examples()) {
        BOOST_TEST_CONTEXT(file) {
            const auto& contents = *report.case_file().operator->();
            std::set<std::tuple<SubjectKind, std::uint32_t, std::uint32_t>> subjects;
            for (const auto& finding : report.findings()) {
                // Only some events have a rule to them.
                if (finding.subject_kind() == SubjectKind::event) continue;
                subjects.insert({finding.subject_kind(), finding.subject(), finding.condition()});
            }
            std::size_t expected = contents.applications ? contents.applications->size() : 0;
            for (const auto& order : contents.orders.value_or(std::vector<Order>{})) {
                expected += 1 + (order.conditions ? order.conditions->size() : 0);
            }
            if (contents.notifications) expected += contents.notifications->size();
            BOOST_TEST(subjects.size() == expected);
        }
    }
}

BOOST_AUTO_TEST_CASE(the_counts_and_the_verdict_are_those_of_the_findings) {
    for (const auto& [file, report] : examples()) {
        BOOST_TEST_CONTEXT(file) {
            std::map<Verdict, std::size_t> n;
            auto all = Verdict::met;
            for (const auto& finding : report.findings()) {
                ++n[finding.verdict()];
                all = all_of(all, finding.verdict());
            }
            const auto counts = report.counts();
            BOOST_TEST(counts.met == n[Verdict::met]);
            BOOST_TEST(counts.not_met == n[Verdict::not_met]);
            BOOST_TEST(counts.unknown == n[Verdict::unknown]);
            BOOST_TEST(counts.for_the_court == n[Verdict::for_the_court]);
            BOOST_TEST(report.verdict() == all);
        }
    }
}

BOOST_AUTO_TEST_CASE(explaining_one_by_one_and_all_at_once_is_the_same) {
    for (const auto& [file, report] : examples()) {
        const auto all = report.explanations();
        BOOST_TEST_REQUIRE(all.size() == report.findings().size());
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto one = report.explain(report.findings()[i]);
            BOOST_TEST(one.subject == all[i].subject);
            BOOST_TEST(one.text == all[i].text);
            BOOST_TEST(one.rests_on == all[i].rests_on, boost::test_tools::per_element());
            BOOST_TEST(one.missing == all[i].missing, boost::test_tools::per_element());
            BOOST_TEST(!holds(one.text, "{"));
        }
    }
}

BOOST_AUTO_TEST_CASE(pointers_lead_to_facts_that_are_there_and_to_facts_that_are_not) {
    for (const auto& [file, report] : examples()) {
        const auto written = json::parse(to_json(report.case_file()));
        for (const auto& finding : report.findings()) {
            const auto explanation = report.explain(finding);
            BOOST_TEST_CONTEXT(file << ", " << info(finding.reason()).code) {
                for (const auto& pointer : explanation.rests_on) {
                    BOOST_TEST(exists(written, pointer), pointer);
                }
                const bool is_unknown = finding.verdict() == Verdict::unknown;
                BOOST_TEST(explanation.missing.empty() == !is_unknown);
                // The as-at day is no part of the file.
                const bool rests_on_as_at = day_told(finding, 0) == report.as_at();
                if (!is_unknown && !rests_on_as_at) BOOST_TEST(!explanation.rests_on.empty());
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(what_is_missing_could_be_recorded_where_the_pointer_says) {
    // Neither an application nor anything else that an order could be read with.
    auto matter = nothing_recorded();
    for (const auto kind : {OrderKind::full, OrderKind::interim}) {
        for (const auto stage : {Stage::made, Stage::proposed}) {
            matter.orders = {{Order{.id = {"O1"}, .kind = kind, .stage = stage}}};
            const auto report = report_on(matter);
            for (const auto& finding : report.findings()) {
                for (const auto& pointer : report.explain(finding).missing) {
                    BOOST_TEST(!pointer.starts_with("/orders/0/application/"),
                               info(finding.reason()).code << " misses " << pointer);
                }
            }
        }
    }
    // An interim application that names no main application.
    matter = nothing_recorded();
    matter.applications = {{Application{.id = {"A1"}, .seeks = Seeks::interim}}};
    const auto report = report_on(matter);
    for (const auto& finding : report.findings()) {
        for (const auto& pointer : report.explain(finding).missing) {
            BOOST_TEST(
                (pointer.starts_with("/applications/0/") || pointer.starts_with("/defendant/")),
                info(finding.reason()).code << " misses " << pointer);
            BOOST_TEST(!pointer.starts_with("/applications/0/main/"), pointer);
        }
    }
}

// --- Notices and questions

BOOST_AUTO_TEST_CASE(an_ordinary_matter_has_no_notice) {
    BOOST_TEST(codes(report_on(a_matter())).empty());
    BOOST_TEST(codes(report_on(an_interim_matter())).empty());
}

BOOST_AUTO_TEST_CASE(a_file_with_nothing_to_check_says_so) {
    const auto report = report_on(nothing_recorded());
    BOOST_TEST(report.findings().empty());
    BOOST_TEST(report.verdict() == Verdict::unknown);
    BOOST_TEST(codes(report) == std::vector<std::string>{"nothing_to_check"});
    BOOST_TEST(report.notices().front().pointer.empty());
    const auto text = unbroken(to_text(report));
    BOOST_TEST(holds(text, unbroken(report.notices().front().text)));
    BOOST_TEST(holds(text, "no findings"));
    BOOST_TEST(holds(text_of(to_html(report)), report.notices().front().text));
}

BOOST_AUTO_TEST_CASE(reported_conduct_is_said_to_be_looked_at_elsewhere) {
    auto matter = a_matter();
    matter.conduct = std::vector<Conduct>{};
    BOOST_TEST(report_on(matter).notices().empty());
    matter.conduct->push_back({.id = {"X1"}});
    const auto report = report_on(matter);
    BOOST_TEST_REQUIRE(report.notices().size() == 1U);
    BOOST_TEST(report.notices().front().code == "conduct_looked_at_apart");
    BOOST_TEST(report.notices().front().pointer == "/conduct");
}

BOOST_AUTO_TEST_CASE(an_order_dated_after_the_as_at_day_is_pointed_at) {
    auto matter = a_matter();
    matter.orders->push_back(a_full_order("O2", {2025, 4, 2}, years(5)));
    BOOST_TEST(codes(report_on(matter, {2025, 4, 2})).empty());
    const auto notices = report_on(matter, {2025, 4, 1}).notices();
    BOOST_TEST_REQUIRE(notices.size() == 1U);
    BOOST_TEST(notices.front().code == "order_after_as_at");
    BOOST_TEST(notices.front().pointer == "/orders/1/made_on");
    BOOST_TEST(holds(notices.front().text, "O2"));
    matter.orders->back().stage = Stage::proposed;
    BOOST_TEST(codes(report_on(matter, {2025, 4, 1})).empty());
}

BOOST_AUTO_TEST_CASE(after_the_last_day_on_which_the_law_is_known_the_report_says_so) {
    const auto known_up_to = Law::england_and_wales().known_up_to();
    BOOST_TEST(codes(report_on(a_matter(), known_up_to)).empty());
    BOOST_TEST(codes(report_on(a_matter(), known_up_to.plus_days(1))) ==
               std::vector<std::string>{"law_not_known_so_late"});
}

BOOST_AUTO_TEST_CASE(each_open_question_is_listed_once_and_in_order) {
    for (const auto& [file, report] : examples()) {
        std::set<int> leaned_on;
        for (const auto& finding : report.findings()) leaned_on.insert(finding.question());
        leaned_on.erase(0);
        std::vector<int> listed;
        for (const auto* question : report.questions()) listed.push_back(question->number);
        BOOST_TEST(listed == std::vector<int>(leaned_on.begin(), leaned_on.end()),
                   boost::test_tools::per_element());
    }
}

BOOST_AUTO_TEST_CASE(no_form_of_the_report_repeats_free_text_of_the_file) {
    const auto report = check(with_every_free_text("Zebra <b>& 'crossing'"), {2026, 11, 23});
    for (const auto& form : {to_text(report), to_html(report), to_json(report)}) {
        BOOST_TEST(!holds(form, "Zebra"));
        BOOST_TEST(!holds(form, "crossing"));
    }
}

// --- Text

BOOST_AUTO_TEST_CASE(text_names_every_finding_with_its_verdict_and_why) {
    for (const auto& [file, report] : examples()) {
        const auto text = unbroken(to_text(report));
        BOOST_TEST_CONTEXT(file) {
            for (const auto& finding : report.findings()) {
                const auto& provision = info(finding.provision());
                BOOST_TEST(holds(text, std::string{provision.citation} + " " +
                                           std::string{provision.heading} + " " +
                                           capitals(name(finding.verdict()))));
                BOOST_TEST(holds(text, report.explain(finding).text));
            }
            for (const auto* question : report.questions()) {
                BOOST_TEST(
                    holds(text, std::string{question->id} + " " + std::string{question->question}));
            }
            BOOST_TEST(holds(text, "Verdict " + capitals(name(report.verdict()))));
            BOOST_TEST(holds(text, report.as_at().in_words()));
            BOOST_TEST(holds(text, receipt(report).input_sha256));
            BOOST_TEST(holds(text, receipt(report).report_sha256));
        }
    }
}

BOOST_AUTO_TEST_CASE(colour_stands_beside_the_words_and_adds_nothing_else) {
    for (const auto& [file, report] : examples()) {
        for (const int width : {40, 96, 120}) {
            const auto plain = to_text(report, {.colour = false, .width = width});
            const auto coloured = to_text(report, {.colour = true, .width = width});
            BOOST_TEST(!holds(plain, "\x1b"));
            BOOST_TEST(holds(coloured, "\x1b["));
            BOOST_TEST(without_escapes(coloured) == plain, file);
            for (const auto& line : lines(coloured)) {
                // Each line puts the colour back as it was.
                BOOST_TEST(times(line, "\x1b[") == 2 * times(line, "\x1b[0m"), line);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(text_keeps_within_its_width) {
    for (const auto& [file, report] : examples()) {
        for (const int width : {40, 60, 96, 120}) {
            const auto all = lines(to_text(report, {.width = width}));
            for (std::size_t i = 0; i < all.size(); ++i) {
                const bool fits = columns(all[i]) <= static_cast<std::size_t>(width);
                BOOST_TEST((fits || (width < 96 && stays_whole(all, i))),
                           file << ", " << width << " columns: " << all[i]);
                BOOST_TEST(!all[i].ends_with(' '), all[i]);
            }
        }
        BOOST_TEST(to_text(report, {.width = 1}) == to_text(report, {.width = 40}));
    }
}

// What to look at first: each finding that is not met, or in which a fact is missing, comes once
// more before the rest.
BOOST_AUTO_TEST_CASE(what_is_not_met_or_unknown_comes_first) {
    const auto& report = examples().at("breaks-the-act.json");
    const auto text = unbroken(to_text(report));
    BOOST_TEST(report.counts().not_met > 0U);
    for (const auto& finding : report.findings()) {
        if (finding.verdict() != Verdict::not_met) continue;
        BOOST_TEST(times(text, report.explain(finding).text) >= 2U);
    }
}

// --- Conditions of which the same is said

BOOST_AUTO_TEST_CASE(the_same_finding_on_several_conditions_is_told_once) {
    const auto report = report_on(with_three_conditions());
    const auto text = to_text(report, {.width = 120});
    BOOST_TEST(findings(report, condition(0, 2), "s2(2)").size() == 1U);
    BOOST_TEST(times(text, "  s.2(2)  ") == 1U);
    BOOST_TEST(times(text, "    C1, C2, C3: ") == 4U);  // s.2(2), s.2(3)(a), s.2(3)(b), s.2(4)
    BOOST_TEST(holds(text, "/orders/0/conditions/{0,1,2}/necessary"));
    BOOST_TEST(times(to_html(report), "C1, C2, C3: ") == 4U);
}

BOOST_AUTO_TEST_CASE(a_condition_of_which_something_else_is_said_stands_apart) {
    auto matter = with_three_conditions();
    matter.orders->front().conditions->at(1).necessary = false;
    const auto text = to_text(report_on(matter), {.width = 120});
    BOOST_TEST(holds(text, "    C1, C3: "));
    BOOST_TEST(holds(text, "    C2: "));
    BOOST_TEST(holds(text, "/orders/0/conditions/{0,2}/necessary"));
    BOOST_TEST(holds(text, "/orders/0/conditions/1/necessary"));
}

BOOST_AUTO_TEST_CASE(conditions_of_two_orders_are_never_told_together) {
    auto matter = a_matter();
    matter.orders->push_back(a_full_order("O2", {2025, 4, 1}, years(5)));
    matter.orders->back().conditions->front().id = {"C2"};
    const auto text = to_text(report_on(matter), {.width = 120});
    BOOST_TEST(!holds(text, "C1, C2"));
    BOOST_TEST(times(text, "  s.2(2)  ") == 2U);
}

// Two conditions that both clash with the first condition of an earlier order: the pointer to that
// one stays as it is.
BOOST_AUTO_TEST_CASE(told_together_they_point_at_the_same_condition_of_the_earlier_order) {
    auto matter = a_matter();
    const auto place = Ref<Place>{"L1"};
    matter.orders->front().conditions = {{test::a_condition("C1", NoEnter{.place = place})}};
    matter.orders->push_back(a_full_order("O2", {2025, 6, 2}, years(5)));
    matter.orders->back().conditions = {{test::a_condition("C2", LiveAt{place}),
                                         test::a_condition("C3", ReportToStation{.at = place})}};
    const auto text = to_text(report_on(matter, {2025, 6, 2}), {.width = 120});
    BOOST_TEST(holds(text, "    C2, C3: "));
    BOOST_TEST(holds(text, "/orders/1/conditions/{0,1}/is"));
    BOOST_TEST(holds(text, "/orders/0/conditions/0/is"));
    BOOST_TEST(!holds(text, "/orders/0/conditions/{0,1}/is"));
}

// --- HTML

BOOST_AUTO_TEST_CASE(html_is_well_formed_and_escaped) {
    for (const auto& [file, report] : examples()) {
        const auto page = to_html(report);
        BOOST_TEST_CONTEXT(file) {
            BOOST_TEST(is_well_formed(page));
            const auto text = text_of(page);
            BOOST_TEST(!holds(text, ">"));
            BOOST_TEST(!holds(text, "\""));
            const auto entities = times(text, "&amp;") + times(text, "&lt;") + times(text, "&gt;") +
                                  times(text, "&quot;") + times(text, "&#39;");
            BOOST_TEST(times(text, "&") == entities);
            BOOST_TEST(holds(page, to_html_fragment(report)));
        }
    }
}

BOOST_AUTO_TEST_CASE(html_needs_nothing_from_elsewhere) {
    for (const auto& [file, report] : examples()) {
        const auto page = to_html(report);
        BOOST_TEST_CONTEXT(file) {
            const std::string_view official = "href=\"https://www.legislation.gov.uk/";
            BOOST_TEST(times(page, "http") == times(page, official));
            BOOST_TEST(times(page, "href") == times(page, official));
            BOOST_TEST(!holds(page, "url("));
            BOOST_TEST(!holds(page, "@import"));
            const std::set<std::string> allowed{
                "!DOCTYPE", "html",  "head",  "meta",  "title", "body", "style", "article", "h1",
                "h2",       "dl",    "dt",    "dd",    "p",     "div",  "span",  "ul",      "li",
                "a",        "table", "thead", "tbody", "tr",    "th",   "td",    "strong",  "code",
                "svg",      "desc",  "g",     "text",  "rect",  "path", "circle"};
            for (const auto& tag : tags(page)) {
                const auto name = tag.name.starts_with('/') ? tag.name.substr(1) : tag.name;
                BOOST_TEST(allowed.contains(name), name);
                BOOST_TEST(!holds(tag.attributes, " on"), tag.attributes);
                BOOST_TEST(!holds(tag.attributes, "src="), tag.attributes);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(html_can_be_walked_by_headings_and_tables) {
    for (const auto& [file, report] : examples()) {
        const auto page = to_html(report);
        BOOST_TEST_CONTEXT(file) {
            BOOST_TEST(times(page, "<h1>") == 1U);
            BOOST_TEST(holds(page, "<html lang=\"en-GB\">"));
            std::set<std::pair<SubjectKind, std::uint32_t>> subjects;
            for (const auto& finding : report.findings()) {
                const auto kind = finding.subject_kind();
                subjects.emplace(kind == SubjectKind::condition ? SubjectKind::order : kind,
                                 finding.subject());
            }
            const auto chapters = subjects.size();
            BOOST_TEST(times(page, "<table>") == chapters);
            BOOST_TEST(times(page, "<th scope=\"col\">") == 3 * chapters);
            BOOST_TEST(times(page, "<th scope=\"row\">") == times(page, "<tr>") - chapters);
            for (const auto& finding : report.findings()) {
                BOOST_TEST(holds(page, "spo-verdict spo-" + std::string{name(finding.verdict())}));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(html_tells_every_finding_in_words) {
    for (const auto& [file, report] : examples()) {
        const auto text = text_of(to_html(report));
        for (const auto& finding : report.findings()) {
            auto why = report.explain(finding).text;
            for (auto at = why.find('\''); at != why.npos; at = why.find('\'', at)) {
                why.replace(at, 1, "&#39;");
            }
            BOOST_TEST(holds(text, why), file << ": " << why);
        }
    }
}

// --- JSON

BOOST_AUTO_TEST_CASE(json_has_these_keys_and_no_others) {
    const std::vector<std::string> of_report{"format",  "library", "law",      "as_at",
                                             "verdict", "counts",  "findings", "open_questions",
                                             "notices", "receipt"};
    const std::vector<std::string> of_finding{"provision", "citation", "heading", "subject",
                                              "verdict",   "reason",   "text",    "operands",
                                              "rests_on",  "missing",  "link"};
    for (const auto& [file, report] : examples()) {
        BOOST_TEST_CONTEXT(file) {
            const auto written = json::parse(to_json(report)).as_object();
            BOOST_TEST(keys(written) == of_report, boost::test_tools::per_element());
            BOOST_TEST(written.at("format").as_string() == "spo-report/1");
            const auto& findings = written.at("findings").as_array();
            BOOST_TEST_REQUIRE(findings.size() == report.findings().size());
            for (std::size_t i = 0; i < findings.size(); ++i) {
                const auto& finding = report.findings()[i];
                auto object = findings[i].as_object();
                BOOST_TEST(object.contains("open_question") == (finding.question() != 0));
                object.erase("open_question");
                auto found = keys(object);
                auto expected = of_finding;
                // Erasing moves the last member; which members there are is what matters.
                std::sort(found.begin(), found.end());
                std::sort(expected.begin(), expected.end());
                BOOST_TEST(found == expected, boost::test_tools::per_element());
                BOOST_TEST(object.at("verdict").as_string() ==
                           std::string{name(finding.verdict())});
                BOOST_TEST(object.at("reason").as_string() ==
                           std::string{info(finding.reason()).code});
                BOOST_TEST(object.at("text").as_string() == report.explain(finding).text);
                BOOST_TEST(object.at("provision").as_string() ==
                           std::string{info(finding.provision()).id});
            }
            const auto& counts = written.at("counts").as_object();
            BOOST_TEST(counts.at("not_met").to_number<std::size_t>() == report.counts().not_met);
            BOOST_TEST(written.at("as_at").as_string() == report.as_at().iso());
        }
    }
}

BOOST_AUTO_TEST_CASE(json_names_the_subject_of_a_finding_by_its_ids) {
    const auto written = json::parse(to_json(report_on(a_matter()))).as_object();
    std::set<std::string> subjects;
    for (const auto& finding : written.at("findings").as_array()) {
        subjects.insert(std::string{json::serialize(finding.at("subject"))});
    }
    const std::set<std::string> expected{R"({"kind":"application","application":"A1"})",
                                         R"({"kind":"order","order":"O1"})",
                                         R"({"kind":"condition","order":"O1","condition":"C1"})"};
    BOOST_TEST(subjects == expected, boost::test_tools::per_element());
}

// --- The receipt

BOOST_AUTO_TEST_CASE(sha_256_is_sha_256) {
    BOOST_TEST(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    BOOST_TEST(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

BOOST_AUTO_TEST_CASE(a_receipt_can_be_worked_out_from_what_it_is_for) {
    for (const auto& [file, report] : examples()) {
        const auto made = receipt(report);
        BOOST_TEST(made.library_version == library_version());
        BOOST_TEST(made.law_version == report.law().version());
        BOOST_TEST((made.as_at == report.as_at()));
        BOOST_TEST(made.input_sha256 == sha256(to_canonical_json(report.case_file())));
        auto written = json::parse(to_json(report)).as_object();
        const auto in_report = written.at("receipt").as_object();
        written.erase("receipt");
        BOOST_TEST(made.report_sha256 == sha256(io::canonical(written)), file);
        BOOST_TEST(in_report.at("report_sha256").as_string() == made.report_sha256);
        BOOST_TEST(in_report.at("input_sha256").as_string() == made.input_sha256);
    }
}

BOOST_AUTO_TEST_CASE(the_same_input_gives_the_same_bytes) {
    for (const auto& [file, report] : examples()) {
        const auto again = check(parse_case_file(to_json(report.case_file())), report.as_at());
        BOOST_TEST((receipt(again) == receipt(report)));
        BOOST_TEST(to_json(again) == to_json(report), file);
        BOOST_TEST(to_text(again) == to_text(report), file);
        BOOST_TEST(to_html(again) == to_html(report), file);
    }
}

BOOST_AUTO_TEST_CASE(formatting_changes_no_digest) {
    for (const auto& [file, report] : examples()) {
        const auto value = json::parse(to_json(report.case_file()));
        for (const auto& text : {std::string{json::serialize(value)},
                                 std::string{json::serialize(turned_round(value))}}) {
            BOOST_TEST((receipt(check(parse_case_file(text), report.as_at())) == receipt(report)),
                       file);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_fact_changes_both_digests_and_the_day_that_of_the_report) {
    const auto before = receipt(report_on(a_matter()));
    auto matter = a_matter();
    matter.orders->front().made_on = full_made().plus_days(1);
    const auto of_another_fact = receipt(report_on(matter));
    BOOST_TEST(of_another_fact.input_sha256 != before.input_sha256);
    BOOST_TEST(of_another_fact.report_sha256 != before.report_sha256);
    const auto of_another_day = receipt(report_on(a_matter(), test::as_at().plus_days(1)));
    BOOST_TEST(of_another_day.input_sha256 == before.input_sha256);
    BOOST_TEST(of_another_day.report_sha256 != before.report_sha256);
}

// What no rule reads is part of the input all the same.
BOOST_AUTO_TEST_CASE(a_fact_that_decides_nothing_changes_the_digest_of_the_input_alone) {
    const auto before = receipt(report_on(a_matter()));
    auto matter = a_matter();
    matter.defendant.name = "A. N. Other";
    const auto after = receipt(report_on(matter));
    BOOST_TEST(after.input_sha256 != before.input_sha256);
    BOOST_TEST(after.report_sha256 == before.report_sha256);
}

BOOST_AUTO_TEST_SUITE_END()
