// The JSON door: what it refuses, where it says the fault is, and what comes out as it went in.
//
// The bad files stand in cases/bad/, one fault or one family of faults each, with what must be said
// of them in cases/bad/index.json. Other languages' tests run the same table.
#include "spo/json.hpp"

#include <rapidcheck/boost_test.h>

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>
#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <exception>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "io/canonical.hpp"
#include "io/syntax.hpp"
#include "spo/problem.hpp"

namespace {

namespace json = boost::json;
using spo::parse_case_file;
using spo::Problem;

const std::filesystem::path root{SPO_SOURCE_DIR};

std::string content(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    BOOST_TEST_REQUIRE(file.good(), path);
    return {std::istreambuf_iterator<char>(file), {}};
}

const std::string& everything() {
    static const std::string text = content(root / "tests/cases/everything.json");
    return text;
}

/// The rows of the table of bad files.
const json::array& bad_files() {
    static const auto index = json::parse(content(root / "tests/cases/bad/index.json"));
    return index.as_array();
}

/// The problem with a text, or nothing when there is none. Any other exception fails the test.
std::optional<Problem> problem_with(std::string_view text) {
    try {
        parse_case_file(text);
    } catch (const Problem& problem) {
        return problem;
    } catch (const std::exception& other) {
        BOOST_ERROR("not a Problem, but: " << other.what());
    }
    return std::nullopt;
}

std::vector<std::string> pointers(const Problem& problem) {
    std::vector<std::string> all;
    for (const auto& defect : problem.defects()) all.push_back(defect.pointer);
    return all;
}

std::vector<std::string> pointers(std::string_view text) {
    const auto problem = problem_with(text);
    return problem ? pointers(*problem) : std::vector<std::string>{};
}

std::vector<std::string> strings(const json::value& list) {
    std::vector<std::string> all;
    for (const auto& item : list.as_array()) all.emplace_back(item.as_string().c_str());
    return all;
}

std::vector<std::string> sorted(std::vector<std::string> words) {
    std::sort(words.begin(), words.end());
    return words;
}

/// The smallest case file, and more.
std::string a_case_with(std::string_view more) {
    return R"({"format": "spo-case/1", "jurisdiction": "england-and-wales", "defendant": {"id": "D1"})" +
           std::string{more} + "}";
}

/// Calls `visit` for every value inside `value`, outermost first, with its pointer.
void walk(const json::value& value, const std::string& at,
          const std::function<void(const json::value&, const std::string&)>& visit) {
    visit(value, at);
    if (const auto* object = value.if_object()) {
        for (const auto& member : *object)
            walk(member.value(), at + "/" + std::string{member.key()}, visit);
    } else if (const auto* list = value.if_array()) {
        for (std::size_t i = 0; i < list->size(); ++i)
            walk((*list)[i], at + "/" + std::to_string(i), visit);
    }
}

void check_round_trip(const std::string& text) {
    const auto file = parse_case_file(text);
    const auto canonical = spo::io::canonical(spo::io::parse(text));
    BOOST_TEST(spo::to_canonical_json(file) == canonical);
    BOOST_TEST(spo::io::canonical(spo::io::parse(spo::to_json(file))) == canonical);
    BOOST_TEST((parse_case_file(spo::to_json(file)) == file));
    BOOST_TEST((parse_case_file(spo::to_canonical_json(file)) == file));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(the_json_door)

// --- What is refused
// ------------------------------------------------------------------------------

BOOST_AUTO_TEST_CASE(every_bad_file_is_refused_with_the_place_of_every_fault) {
    for (const auto& row : bad_files()) {
        const std::string name{row.at("file").as_string()};
        BOOST_TEST_CONTEXT(name << ": " << row.at("why").as_string()) {
            const auto problem = problem_with(content(root / "tests/cases/bad" / name));
            BOOST_TEST(problem.has_value());
            if (!problem) continue;
            BOOST_TEST(sorted(pointers(*problem)) == sorted(strings(row.at("pointers"))),
                       boost::test_tools::per_element());
            const std::string said = problem->what();
            if (const auto* parts = row.as_object().if_contains("says")) {
                for (const auto& part : strings(*parts)) {
                    BOOST_TEST(said.find(part) != std::string::npos, said << "\n... says " << part);
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(the_table_of_bad_files_and_the_folder_hold_the_same_files) {
    std::set<std::string> in_folder;
    for (const auto& entry : std::filesystem::directory_iterator(root / "tests/cases/bad")) {
        in_folder.insert(entry.path().filename().string());
    }
    std::set<std::string> in_table{"index.json"};
    for (const auto& row : bad_files()) {
        BOOST_TEST(in_table.emplace(row.at("file").as_string()).second);
    }
    BOOST_TEST(in_folder == in_table, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_was_written_about_a_person_is_never_repeated) {
    int with_a_secret = 0;
    for (const auto& row : bad_files()) {
        const std::string name{row.at("file").as_string()};
        const auto text = content(root / "tests/cases/bad" / name);
        with_a_secret += text.find("42 Fictional Road") != std::string::npos ? 1 : 0;
        BOOST_TEST_CONTEXT(name) {
            const auto problem = problem_with(text);
            BOOST_TEST(problem.has_value());
            if (!problem) continue;
            const std::string said = problem->what();
            for (const auto* part : {"Fictional", "42 F", "Jane", "Doe"}) {
                BOOST_TEST(said.find(part) == std::string::npos, said);
            }
        }
    }
    BOOST_TEST(with_a_secret >= 7);
}

BOOST_AUTO_TEST_CASE(defects_come_in_the_order_of_the_format_whatever_the_compiler) {
    // In each object first the unknown keys, then the fields in the order of the format; after all
    // that, ids given twice and ids that point wrongly. The table is written in this order.
    for (const auto& row : bad_files()) {
        const std::string name{row.at("file").as_string()};
        BOOST_TEST_CONTEXT(name) {
            BOOST_TEST(
                pointers(content(root / "tests/cases/bad" / name)) == strings(row.at("pointers")),
                boost::test_tools::per_element());
        }
    }
}

BOOST_AUTO_TEST_CASE(null_is_refused_wherever_it_stands) {
    const auto whole = json::parse(everything());
    std::size_t tried = 0;
    walk(whole, "", [&](const json::value&, const std::string& at) {
        auto spoilt = whole;
        spoilt.at_pointer(at) = nullptr;
        const auto found = pointers(json::serialize(spoilt));
        // What another key of the same thing asks for may be missed as well.
        if (std::count(found.begin(), found.end(), at) < 1) BOOST_ERROR("null at " << at);
        ++tried;
    });
    BOOST_TEST(tried > 500);
}

BOOST_AUTO_TEST_CASE(an_unknown_key_is_refused_wherever_it_stands) {
    const auto whole = json::parse(everything());
    std::size_t tried = 0;
    walk(whole, "", [&](const json::value& value, const std::string& at) {
        if (!value.is_object()) return;
        auto spoilt = whole;
        spoilt.at_pointer(at).as_object().emplace("surprise", 1);
        // A value that may hold one key only is told of as a whole.
        const bool is_event = at.starts_with("/events/") && at.find('/', 8) == std::string::npos;
        const bool one_key = at.ends_with("/is") || at.ends_with("/term") ||
                             at.ends_with("/locality") || at.ends_with("/area") || is_event;
        const auto found = pointers(json::serialize(spoilt));
        const auto expected = one_key ? at : at + "/surprise";
        if (std::count(found.begin(), found.end(), expected) != 1) BOOST_ERROR("a key in " << at);
        ++tried;
    });
    BOOST_TEST(tried > 150);
}

BOOST_AUTO_TEST_CASE(a_key_left_out_is_missed_where_it_is_required_and_nowhere_else) {
    // Leaving an optional key out may leave a reference pointing at nothing: that is another fault.
    const std::set<std::string> required{
        "format",  "jurisdiction", "defendant", "id",      "kind",     "is",     "place",
        "number",  "unit",         "text",      "outcome", "document", "order",  "party",
        "officer", "condition",    "appeal",    "of",      "centre",   "metres", "line",
        "type",    "coordinates",  "at",        "near"};
    const auto whole = json::parse(everything());
    walk(whole, "", [&](const json::value& value, const std::string& at) {
        if (!value.is_object()) return;
        for (const auto& member : value.as_object()) {
            const std::string place = at + "/" + std::string{member.key()};
            auto spoilt = whole;
            spoilt.at_pointer(at).as_object().erase(member.key());
            const auto problem = problem_with(json::serialize(spoilt));
            if (!problem) continue;
            for (const auto& defect : problem->defects()) {
                if (defect.pointer != place) continue;
                // What a failure is about depends on what was failed, and is one of three.
                const bool is_of_failure =
                    at.starts_with("/notification_failures/") &&
                    (member.key() == "event" || member.key() == "notification");
                BOOST_TEST((required.contains(std::string{member.key()}) || is_of_failure), place);
                BOOST_TEST(defect.found == "no such key", place);
            }
        }
    });
}

BOOST_AUTO_TEST_CASE(very_long_text_is_refused_early) {
    const std::string ten_megabytes(10'000'000, 'a');
    struct Row {
        std::string_view name;
        std::string text;
        std::string pointer;
    };
    const std::vector<Row> rows{
        {"text", a_case_with(R"(, "title": ")" + ten_megabytes + '"'), "/title"},
        {"text under a key that is not known",
         a_case_with(R"(, "conduct": [{"a": ")" + ten_megabytes + "\"}]"), "/conduct/0/a"},
        {"text that never ends", R"({"format": ")" + ten_megabytes, "/format"},
        {"a key", a_case_with(R"(, "title": "T", ")" + ten_megabytes + R"(": 1)"), "/title"},
        {"one byte too many", a_case_with(R"(, "title": ")" + std::string(100'001, 'a') + '"'),
         "/title"},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            const auto problem = problem_with(row.text);
            BOOST_TEST_REQUIRE(problem.has_value());
            BOOST_TEST(pointers(*problem) == std::vector{row.pointer},
                       boost::test_tools::per_element());
            BOOST_TEST(std::string_view{problem->what()}.size() < 300);
        }
    }
    const auto longest =
        parse_case_file(a_case_with(R"(, "title": ")" + std::string(100'000, 'a') + '"'));
    BOOST_TEST(longest->title->size() == 100'000);
}

BOOST_AUTO_TEST_CASE(nesting_is_refused_beyond_32_levels_and_not_before) {
    // The file itself is one level, and the list of conduct another.
    const auto nested = [](int levels) {
        const auto n = static_cast<std::size_t>(levels - 3);
        return a_case_with(R"(, "conduct": [{"a": )" + std::string(n, '[') + std::string(n, ']') +
                           "}]");
    };
    const auto is_too_deep = [&](int levels) {
        const auto problem = problem_with(nested(levels));
        return problem &&
               std::string_view{problem->what()}.find("deeper") != std::string_view::npos;
    };
    BOOST_TEST(!is_too_deep(32));
    BOOST_TEST(is_too_deep(33));
    BOOST_TEST(problem_with(std::string(1'000'000, '[')).has_value());
    std::string objects;
    for (int i = 0; i < 100'000; ++i) objects += R"({"a":)";
    BOOST_TEST(problem_with(objects).has_value());
}

BOOST_AUTO_TEST_CASE(a_file_of_white_space_of_any_size_is_refused) {
    BOOST_TEST(pointers(std::string(10'000'000, ' ')) == std::vector<std::string>{""},
               boost::test_tools::per_element());
    BOOST_TEST(pointers(std::string_view{"\0", 1}) == std::vector<std::string>{""},
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(the_line_and_the_column_of_a_syntax_error_are_told) {
    const auto problem = problem_with("{\n  \"format\": \"spo-case/1\",\n  \"title\": oops\n}\n");
    BOOST_TEST_REQUIRE(problem.has_value());
    BOOST_TEST(problem->pointer() == "/title");
    BOOST_TEST(problem->defects().front().found.find("line 3, column 12") != std::string::npos,
               problem->what());
}

BOOST_AUTO_TEST_CASE(one_fault_more_or_less_does_not_hide_another) {
    // Two hundred faults of one sort, and each is told.
    std::string persons;
    for (int i = 0; i < 200; ++i) {
        persons += std::string{i == 0 ? "" : ","} + R"({"id": "P)" + std::to_string(i) +
                   R"(", "born": 1})";
    }
    BOOST_TEST(pointers(a_case_with(R"(, "protected_persons": [)" + persons + "]")).size() == 200);
}

RC_BOOST_PROP(a_byte_changed_anywhere_gives_a_case_file_or_a_problem_and_nothing_else, ()) {
    auto text = everything();
    const auto place = *rc::gen::inRange<std::size_t>(0, text.size());
    text[place] = static_cast<char>(*rc::gen::inRange(0, 256));
    try {
        const auto file = parse_case_file(text);
        RC_ASSERT(parse_case_file(spo::to_json(file)) == file);
    } catch (const Problem& problem) {
        RC_ASSERT(!problem.defects().empty());
    }
}

RC_BOOST_PROP(a_file_cut_short_anywhere_is_refused, ()) {
    const auto length = *rc::gen::inRange<std::size_t>(0, everything().size() - 2);
    RC_ASSERT_THROWS_AS(parse_case_file(std::string_view{everything()}.substr(0, length)), Problem);
}

// --- What comes out as it went in
// -----------------------------------------------------------------

BOOST_AUTO_TEST_CASE(the_smallest_case_file_is_read_and_written) {
    const auto file = parse_case_file(a_case_with(""));
    BOOST_TEST(file->defendant.id.value == "D1");
    BOOST_TEST(!file->title.has_value());
    BOOST_TEST(!file->orders.has_value());
    BOOST_TEST(spo::to_json(file) ==
               "{\n"
               "  \"format\": \"spo-case/1\",\n"
               "  \"jurisdiction\": \"england-and-wales\",\n"
               "  \"defendant\": {\n"
               "    \"id\": \"D1\"\n"
               "  }\n"
               "}\n");
    BOOST_TEST(
        spo::to_canonical_json(file) ==
        R"({"defendant":{"id":"D1"},"format":"spo-case/1","jurisdiction":"england-and-wales"})");
}

BOOST_AUTO_TEST_CASE(a_file_with_everything_comes_out_as_it_went_in) {
    check_round_trip(everything());
    // And to the letter: everything.json is written as the library writes.
    BOOST_TEST(spo::to_json(parse_case_file(everything())) == everything());
}

BOOST_AUTO_TEST_CASE(the_file_with_everything_has_every_key_and_every_word_of_the_schema) {
    const auto schema = json::parse(spo::case_file_schema());
    const auto whole = json::parse(everything());
    std::set<std::string> keys;
    std::set<std::string> words;
    walk(whole, "", [&](const json::value& value, const std::string&) {
        if (const auto* text = value.if_string()) words.emplace(*text);
        if (const auto* object = value.if_object()) {
            for (const auto& member : *object) keys.emplace(member.key());
        }
    });
    std::size_t required = 0;
    // What GeoJSON may have around a geometry is read, and not written.
    const std::set<std::string> not_written{"bbox", "geometry", "properties"};
    walk(schema, "", [&](const json::value& value, const std::string& at) {
        const auto* object = value.if_object();
        if (object == nullptr) return;
        if (at.ends_with("/properties") && !at.ends_with("/properties/properties")) {
            for (const auto& member : *object) {
                if (not_written.contains(std::string{member.key()})) continue;
                BOOST_TEST(keys.contains(std::string{member.key()}), "no key " << member.key());
                ++required;
            }
        }
        // Of the names of forces and areas a few will do.
        const auto* listed = object->if_contains("enum");
        if (listed == nullptr || listed->as_array().size() > 12) return;
        for (const auto& word : strings(*listed)) {
            BOOST_TEST(words.contains(word), "no word " << word);
            ++required;
        }
    });
    BOOST_TEST(required > 150);
}

BOOST_AUTO_TEST_CASE(no_order_of_keys_and_no_white_space_changes_what_is_read) {
    const auto file = parse_case_file(everything());
    BOOST_TEST((parse_case_file(json::serialize(json::parse(everything()))) == file));
    // Keys backwards.
    const std::function<json::value(const json::value&)> backwards = [&](const json::value& value) {
        json::value out = value;
        if (const auto* object = value.if_object()) {
            std::vector<std::pair<json::string_view, json::value>> members;
            for (const auto& member : *object)
                members.emplace_back(member.key(), backwards(member.value()));
            out = json::object(members.rbegin(), members.rend());
        } else if (auto* list = out.if_array()) {
            for (auto& item : *list) item = backwards(item);
        }
        return out;
    };
    const auto turned = parse_case_file(json::serialize(backwards(json::parse(everything()))));
    BOOST_TEST((turned == file));
    BOOST_TEST(spo::to_canonical_json(turned) == spo::to_canonical_json(file));
    BOOST_TEST(spo::to_json(turned) == everything());
}

BOOST_AUTO_TEST_CASE(absent_and_empty_are_kept_apart) {
    const auto file = parse_case_file(a_case_with(
        R"(, "assumptions": [], "orders": [{"id": "O1", "kind": "full"}, {"id": "O2", "kind": "full", "conditions": []}])"));
    BOOST_TEST(file->assumptions->empty());
    BOOST_TEST(!file->places.has_value());
    BOOST_TEST(!file->orders->at(0).conditions.has_value());
    BOOST_TEST(file->orders->at(1).conditions->empty());
    check_round_trip(spo::to_json(file));
}

BOOST_AUTO_TEST_CASE(the_same_condition_id_may_stand_in_two_orders) {
    const std::string order =
        R"("kind": "full", "conditions": [{"id": "C1", "kind": "prohibition", "is": {"other": {}}}]})";
    const auto file = parse_case_file(
        a_case_with(R"(, "orders": [{"id": "O1", )" + order + R"(, {"id": "O2", )" + order + "]"));
    BOOST_TEST(file->orders->size() == 2);
}

BOOST_AUTO_TEST_CASE(a_term_may_end_on_the_day_the_order_is_made) {
    const auto file = parse_case_file(a_case_with(
        R"(, "orders": [{"id": "O1", "kind": "full", "made_on": "2025-03-31", "term": {"fixed": {"last_day": "2025-03-31"}}}])"));
    BOOST_TEST(file->orders->size() == 1);
}

BOOST_AUTO_TEST_CASE(an_act_may_have_a_range_of_one_day_or_one_end_only) {
    for (const auto* days :
         {R"("from": "2025-02-01", "to": "2025-02-01")", R"("from": "2025-02-01")",
          R"("to": "2025-02-01")", R"("on": "2024-02-29")"}) {
        BOOST_TEST_CONTEXT(days) {
            const auto text =
                a_case_with(R"(, "applications": [{"id": "A1", "acts": [{"id": "E1", )" +
                            std::string{days} + "}]}]");
            BOOST_TEST(!problem_with(text).has_value());
            check_round_trip(text);
        }
    }
}

BOOST_AUTO_TEST_CASE(ids_may_have_letters_digits_and_four_marks) {
    for (const std::string id : {"D", "d-1", "D.1", "D:1", "D_1", "2025-03-31"}) {
        BOOST_TEST_CONTEXT(id) {
            const auto file = parse_case_file(
                R"({"format": "spo-case/1", "jurisdiction": "england-and-wales", "defendant": {"id": ")" +
                id + "\"}}");
            BOOST_TEST(file->defendant.id.value == id);
        }
    }
}

BOOST_AUTO_TEST_CASE(every_example_is_read_and_comes_out_as_it_went_in) {
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(root / "examples/cases")) {
        if (entry.path().extension() != ".json") continue;
        ++files;
        BOOST_TEST_CONTEXT(entry.path().filename()) {
            const auto text = content(entry.path());
            const auto problem = problem_with(text);
            BOOST_TEST(!problem.has_value(), (problem ? problem->what() : ""));
            if (!problem) check_round_trip(text);
        }
    }
    BOOST_TEST(files > 0, "examples/cases holds no case file");
}

BOOST_AUTO_TEST_SUITE_END()
