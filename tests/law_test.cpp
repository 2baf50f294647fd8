// The law data: complete, in order, in our own words, and dated.
#include "spo/law.hpp"

#include <algorithm>
#include <array>
#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "spo/date.hpp"
#include "spo/problem.hpp"

namespace {

using spo::Commencement;
using spo::Date;
using spo::Instrument;
using spo::OrderRoute;
using spo::Provision;
using spo::Treatment;

/// What a section contains, written by hand from the Act: every subsection, paragraph and
/// sub-paragraph, in order.
struct Contents {
    int section;
    std::vector<std::string> parts;
};

const std::vector<Contents>& contents_of_the_act() {
    static const std::vector<Contents> act{
        {1,
         {"(1)", "(1)(a)", "(1)(b)", "(1)(c)", "(2)", "(2)(a)", "(2)(b)", "(3)", "(3)(a)", "(3)(b)",
          "(4)", "(4)(a)", "(4)(b)", "(5)", "(5)(a)", "(5)(b)", "(6)"}},
        {2,
         {"(1)", "(1)(a)", "(1)(b)", "(1)(c)", "(2)", "(3)", "(3)(a)", "(3)(b)", "(4)", "(5)",
          "(5)(a)", "(5)(b)", "(6)", "(7)"}},
        {3, {"(1)", "(1)(a)", "(1)(b)", "(2)", "(3)"}},
        {4,
         {"(1)", "(2)", "(2)(a)", "(2)(b)", "(3)", "(4)", "(4)(a)", "(4)(b)", "(4)(b)(i)",
          "(4)(b)(ii)"}},
        {5,
         {"(1)", "(2)", "(2)(a)", "(2)(b)", "(3)", "(3)(a)", "(3)(b)", "(4)", "(4)(a)", "(4)(b)",
          "(5)", "(6)", "(6)(a)", "(6)(b)", "(7)", "(8)"}},
        {6, {"(a)", "(b)", "(c)", "(d)", "(e)"}},
        {7,
         {"(1)", "(1)(a)", "(1)(b)", "(1)(c)", "(1)(d)", "(2)", "(2)(a)", "(2)(b)", "(2)(c)", "(3)",
          "(4)", "(4)(a)", "(4)(b)"}},
        {8, {"(1)", "(2)", "(2)(a)", "(2)(b)", "(3)", "(4)", "(5)"}},
        {9,
         {"(1)", "(1)(a)", "(1)(b)", "(2)", "(2)(a)", "(2)(b)", "(3)", "(3)(a)", "(3)(b)", "(4)",
          "(4)(a)", "(4)(b)", "(5)", "(6)", "(6)(a)", "(6)(b)", "(6)(c)", "(6)(d)", "(7)"}},
        {10,
         {"(1)", "(1)(a)", "(1)(b)", "(2)", "(2)(a)", "(2)(b)", "(3)", "(3)(a)", "(3)(b)", "(4)",
          "(4)(a)", "(4)(b)", "(5)", "(5)(a)", "(5)(b)", "(5)(c)", "(6)"}},
        {11,
         {"(1)", "(1)(a)", "(1)(b)", "(2)", "(2)(a)", "(2)(b)", "(3)", "(4)", "(5)", "(6)", "(7)"}},
        {12, {"(1)", "(2)", "(3)"}},
        {13, {"(1)", "(2)"}},
        {14,
         {"(1)",
          "(1):acts",
          "(1):chief-officer-of-police",
          "(1):chief-officer-of-police(a)",
          "(1):chief-officer-of-police(b)",
          "(1):chief-officer-of-police(c)",
          "(1):chief-officer-of-police(d)",
          "(1):chief-officer-of-police(e)",
          "(1):defendant",
          "(1):home-address",
          "(1):home-address(a)",
          "(1):home-address(b)",
          "(1):interim-stalking-protection-order",
          "(1):local-police-area",
          "(1):local-police-area(a)",
          "(1):local-police-area(b)",
          "(1):local-police-area(c)",
          "(1):magistrates-court",
          "(1):photograph",
          "(1):relevant-chief-officer-of-police",
          "(1):relevant-chief-officer-of-police(a)",
          "(1):relevant-chief-officer-of-police(b)",
          "(1):relevant-chief-officer-of-police(c)",
          "(1):stalking-protection-order",
          "(2)"}},
        {15, {"(1)", "(2)", "(3)", "(4)"}},
    };
    return act;
}

/// The provisions that rules apply, without those that only contain them.
const std::set<std::string>& innermost_encoded() {
    static const std::set<std::string> ids{
        "s1(1)(a)",
        "s1(1)(b)",
        "s1(1)(c)",
        "s1(2)(a)",
        "s1(2)(b)",
        "s1(3)(a)",
        "s1(3)(b)",
        "s1(4)(a)",
        "s1(5)(a)",
        "s1(5)(b)",
        "s1(6)",
        "s2(1)(a)",
        "s2(1)(b)",
        "s2(1)(c)",
        "s2(2)",
        "s2(3)(a)",
        "s2(3)(b)",
        "s2(4)",
        "s2(5)(a)",
        "s2(5)(b)",
        "s2(6)",
        "s2(7)",
        "s3(1)(a)",
        "s3(1)(b)",
        "s3(2)",
        "s3(3)",
        "s4(1)",
        "s4(2)(a)",
        "s4(2)(b)",
        "s4(3)",
        "s4(4)(a)",
        "s4(4)(b)(i)",
        "s4(4)(b)(ii)",
        "s5(1)",
        "s5(2)(a)",
        "s5(2)(b)",
        "s5(3)(a)",
        "s5(3)(b)",
        "s5(4)(a)",
        "s5(4)(b)",
        "s5(5)",
        "s5(6)(a)",
        "s5(6)(b)",
        "s5(7)",
        "s5(8)",
        "s6(a)",
        "s6(b)",
        "s6(c)",
        "s6(d)",
        "s6(e)",
        "s7(1)(a)",
        "s7(1)(b)",
        "s7(1)(c)",
        "s7(1)(d)",
        "s7(2)(a)",
        "s7(2)(b)",
        "s7(2)(c)",
        "s7(3)",
        "s7(4)(a)",
        "s8(1)",
        "s8(2)(a)",
        "s8(2)(b)",
        "s8(3)",
        "s8(4)",
        "s8(5)",
        "s9(1)(a)",
        "s9(1)(b)",
        "s9(2)(a)",
        "s9(2)(b)",
        "s9(5)",
        "s9(7)",
        "s10(1)(a)",
        "s10(1)(b)",
        "s10(2)(a)",
        "s10(2)(b)",
        "s10(3)(a)",
        "s10(3)(b)",
        "s10(4)(a)",
        "s10(5)(a)",
        "s10(5)(b)",
        "s11(1)(a)",
        "s11(1)(b)",
        "s11(2)(a)",
        "s11(2)(b)",
        "s11(3)",
        "s11(4)",
        "s11(5)",
        "s11(6)",
        "s11(7)",
        "s13(1)",
        "s13(2)",
        "s15(3)",
        "s14(1):chief-officer-of-police(a)",
        "s14(1):chief-officer-of-police(b)",
        "s14(1):chief-officer-of-police(c)",
        "s14(1):chief-officer-of-police(d)",
        "s14(1):chief-officer-of-police(e)",
        "s14(1):magistrates-court",
    };
    return ids;
}

/// Those that a rule applies as one, so that none of their limbs is applied by itself.
const std::set<std::string> applied_as_one{"spa-2019:s9(3)", "spa-2019:s9(4)", "spa-2019:s9(6)"};

/// The places in the rules of court that spo/service.hpp applies.
const std::set<std::string> applied_rules_of_court{
    "hearsay-1999:r3(1)", "hearsay-1999:r4(2)(b)", "hearsay-1999:r6",
    "mcr-1981:r115(2)",   "mcr-1981:r115(4)",      "mcr-1981:r115(5)",
    "mcr-1981:r2(1)",     "mcr-1981:r99(4)",       "mcr-1981:r99(5)"};

bool exists(std::string_view id) { return spo::find_provision(id).has_value(); }

/// The id of what contains this one, whether or not the table holds it; empty when nothing does.
std::string outside_of(std::string_view id) {
    const std::size_t instrument_colon = id.find(':');
    const std::size_t bracket = id.rfind('(');
    const std::size_t colon = id.rfind(':');
    if (bracket != std::string_view::npos && (colon == instrument_colon || bracket > colon)) {
        return std::string(id.substr(0, bracket));
    }
    if (colon != instrument_colon) {
        return std::string(id.substr(0, colon));
    }
    return {};
}

/// The id of the row that contains this one; empty when nothing does. The Act is held whole; of
/// other instruments the table holds places only, and what is around them is not in it.
std::string parent_of(std::string_view id) {
    std::string parent = outside_of(id);
    if (id.starts_with("spa-2019:") || parent.empty() || exists(parent)) {
        return parent;
    }
    return parent_of(parent);
}

bool is_one_sentence(std::string_view text) {
    return text.size() > 1 && text.ends_with('.') &&
           std::count(text.begin(), text.end(), '.') == 1 && text.front() >= 'A' &&
           text.front() <= 'Z';
}

}  // namespace

BOOST_AUTO_TEST_SUITE(the_law_as_data)

BOOST_AUTO_TEST_CASE(the_table_holds_every_provision_of_the_act_in_its_order) {
    std::vector<std::string> expected;
    for (const Contents& section : contents_of_the_act()) {
        const std::string id = "spa-2019:s" + std::to_string(section.section);
        expected.push_back(id);
        for (const std::string& part : section.parts) {
            expected.push_back(id + part);
        }
    }
    std::vector<std::string> found;
    for (const Provision& provision : spo::provisions()) {
        if (provision.instrument == Instrument::spa_2019) {
            found.emplace_back(provision.id);
        }
    }
    BOOST_TEST(found == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(the_table_has_fifteen_sections_and_each_has_its_subsections) {
    // Section 6 has paragraphs and no subsections.
    constexpr std::array subsections{6, 7, 3, 4, 8, 0, 4, 5, 7, 6, 7, 3, 2, 2, 4};
    for (std::size_t i = 0; i < subsections.size(); ++i) {
        const std::string section = "spa-2019:s" + std::to_string(i + 1);
        BOOST_TEST(exists(section), section << " is missing");
        int count = 0;
        while (exists(section + "(" + std::to_string(count + 1) + ")")) {
            ++count;
        }
        BOOST_TEST(count == subsections[i],
                   section << " has " << count << " subsections, not " << subsections[i]);
    }
    BOOST_TEST(!exists("spa-2019:s16"));
}

BOOST_AUTO_TEST_CASE(the_examples_of_the_1997_act_follow_with_both_limbs_of_publishing) {
    std::vector<std::string> found;
    for (const Provision& provision : spo::provisions()) {
        if (provision.instrument == Instrument::pha_1997) {
            found.emplace_back(provision.id.substr(std::string_view("pha-1997:s2A(3)").size()));
            BOOST_TEST((provision.treatment == Treatment::not_operative));
        }
    }
    const std::vector<std::string> expected{"",        "(a)", "(b)", "(c)", "(c)(i)",
                                            "(c)(ii)", "(d)", "(e)", "(f)", "(g)"};
    BOOST_TEST(found == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(the_2026_act_is_named_and_never_applied) {
    for (const std::string_view id :
         {"cpa-2026:orders-on-conviction", "cpa-2026:orders-on-acquittal"}) {
        const auto row = spo::find_provision(id);
        BOOST_REQUIRE(row.has_value());
        const Provision& provision = spo::info(*row);
        BOOST_TEST((provision.treatment == Treatment::not_encoded));
        BOOST_TEST((provision.commencement == Commencement::not_known));
    }
}

BOOST_AUTO_TEST_CASE(every_id_is_unique_and_finds_its_own_row) {
    std::set<std::string_view> seen;
    const auto all = spo::provisions();
    for (std::size_t i = 0; i < all.size(); ++i) {
        BOOST_TEST(seen.insert(all[i].id).second, all[i].id << " appears twice");
        const auto found = spo::find_provision(all[i].id);
        BOOST_REQUIRE(found.has_value());
        BOOST_TEST(found->index == i);
        BOOST_TEST(spo::info(*found).id == all[i].id);
    }
}

BOOST_AUTO_TEST_CASE(an_id_that_is_not_in_the_table_finds_nothing) {
    for (const std::string_view id : {"", "spa-2019", "spa-2019:s", "spa-2019:s3(4)", "s3(2)",
                                      "SPA-2019:s3", "spa-2019:s3(2) ", "zzz"}) {
        BOOST_TEST(!exists(id), "found '" << id << "'");
    }
}

BOOST_AUTO_TEST_CASE(every_row_comes_after_the_row_that_contains_it) {
    std::set<std::string_view> seen;
    for (const Provision& provision : spo::provisions()) {
        const std::string parent = parent_of(provision.id);
        BOOST_TEST((parent.empty() || seen.contains(parent)),
                   provision.id << " comes before its parent " << parent);
        seen.insert(provision.id);
    }
}

BOOST_AUTO_TEST_CASE(an_id_belongs_to_its_instrument_and_agrees_with_its_citation) {
    for (const Provision& provision : spo::provisions()) {
        const std::string prefix = std::string(spo::info(provision.instrument).id) + ":";
        BOOST_TEST(provision.id.starts_with(prefix), provision.id);
        if (provision.instrument != Instrument::spa_2019) {
            continue;
        }
        const std::string place(provision.id.substr(prefix.size() + 1));
        if (place.find(':') == std::string::npos) {
            BOOST_TEST(provision.citation == "s." + place, provision.id);
        } else {
            BOOST_TEST(provision.citation.starts_with("s.14(1) \""), provision.id);
        }
    }
}

BOOST_AUTO_TEST_CASE(every_statement_is_one_sentence_under_a_short_heading) {
    for (const Provision& provision : spo::provisions()) {
        BOOST_TEST(is_one_sentence(provision.statement), provision.id);
        const auto spaces = std::count(provision.heading.begin(), provision.heading.end(), ' ');
        BOOST_TEST((spaces >= 1 && spaces <= 5), provision.id << ": " << provision.heading);
    }
}

BOOST_AUTO_TEST_CASE(every_link_goes_to_the_official_page_of_the_section) {
    constexpr std::string_view official = "https://www.legislation.gov.uk/";
    for (const Provision& provision : spo::provisions()) {
        BOOST_TEST(provision.link.starts_with(official), provision.id);
        if (provision.instrument == Instrument::spa_2019) {
            std::string_view number = provision.id.substr(std::string_view("spa-2019:s").size());
            number = number.substr(0, number.find('('));
            const std::string page =
                std::string(official) + "ukpga/2019/9/section/" + std::string(number);
            BOOST_TEST(provision.link == page, provision.id);
        }
    }
    for (const auto instrument :
         {Instrument::spa_2019, Instrument::cpa_2026, Instrument::pha_1997, Instrument::daa_2021,
          Instrument::mcr_1981, Instrument::hearsay_1999, Instrument::ccr_1982}) {
        const auto& about = spo::info(instrument);
        BOOST_TEST((about.instrument == instrument));
        BOOST_TEST(about.link.starts_with(official));
        // Acts and statutory instruments have their own shelves there.
        const bool is_act = about.authority == spo::Authority::act;
        BOOST_TEST(about.link.starts_with(std::string(official) + (is_act ? "ukpga/" : "uksi/")));
        BOOST_TEST((is_act || about.authority == spo::Authority::rules));
    }
}

BOOST_AUTO_TEST_CASE(a_provision_that_is_not_applied_says_why_and_one_that_is_has_no_excuse) {
    for (const Provision& provision : spo::provisions()) {
        const bool encoded = provision.treatment == Treatment::encoded;
        BOOST_TEST(encoded == provision.note.empty(), provision.id);
        BOOST_TEST((encoded || provision.note.ends_with('.')), provision.id);
    }
}

BOOST_AUTO_TEST_CASE(exactly_these_provisions_are_applied) {
    std::map<std::string, bool> has_children;
    for (const Provision& provision : spo::provisions()) {
        has_children[parent_of(provision.id)] = true;
    }
    std::set<std::string> innermost;
    for (const Provision& provision : spo::provisions()) {
        if (provision.instrument == Instrument::spa_2019 &&
            provision.treatment == Treatment::encoded && !has_children[std::string(provision.id)]) {
            innermost.insert(
                std::string(provision.id.substr(std::string_view("spa-2019:").size())));
        }
    }
    BOOST_TEST(innermost == innermost_encoded(), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(exactly_these_rules_of_court_are_applied) {
    std::set<std::string> applied;
    for (const Provision& provision : spo::provisions()) {
        if (provision.instrument != Instrument::spa_2019 &&
            provision.treatment == Treatment::encoded) {
            applied.emplace(provision.id);
        }
    }
    BOOST_TEST(applied == applied_rules_of_court, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_row_that_contains_others_is_applied_when_any_of_them_is) {
    std::map<std::string, bool> any_child_applied;
    for (const Provision& provision : spo::provisions()) {
        for (std::string parent = parent_of(provision.id); !parent.empty();
             parent = parent_of(parent)) {
            any_child_applied[parent] |= provision.treatment == Treatment::encoded;
        }
    }
    for (const auto& [id, applied] : any_child_applied) {
        const auto row = spo::find_provision(id);
        BOOST_REQUIRE(row.has_value());
        const bool is_applied = spo::info(*row).treatment == Treatment::encoded;
        BOOST_TEST(is_applied == (applied || applied_as_one.contains(id)), id);
        BOOST_TEST(!(applied && applied_as_one.contains(id)), id);
    }
}

BOOST_AUTO_TEST_CASE(the_act_came_into_force_on_two_days) {
    const auto& assent = spo::info(Commencement::royal_assent);
    const auto& regulations = spo::info(Commencement::si_2020_26);
    BOOST_TEST((assent.from == Date(2019, 3, 15)));
    BOOST_TEST((regulations.from == Date(2020, 1, 20)));
    for (const Provision& provision : spo::provisions()) {
        if (provision.instrument != Instrument::spa_2019) {
            continue;
        }
        const auto expected = provision.id.starts_with("spa-2019:s15") ? Commencement::royal_assent
                                                                       : Commencement::si_2020_26;
        BOOST_TEST((provision.commencement == expected), provision.id);
    }
}

BOOST_AUTO_TEST_CASE(the_rules_of_court_were_in_force_before_the_act_was) {
    BOOST_TEST((spo::info(Commencement::si_1999_681).from == Date(1999, 4, 1)));
    BOOST_TEST((spo::info(Commencement::si_2019_1367).from == Date(2020, 1, 1)));
    BOOST_TEST((!spo::info(Commencement::not_known).from.has_value()));
    for (const Provision& provision : spo::provisions()) {
        if (provision.instrument == Instrument::spa_2019) {
            continue;
        }
        const auto expected =
            provision.instrument == Instrument::mcr_1981       ? Commencement::si_2019_1367
            : provision.instrument == Instrument::hearsay_1999 ? Commencement::si_1999_681
                                                               : Commencement::not_known;
        BOOST_TEST((provision.commencement == expected), provision.id);
    }
}

BOOST_AUTO_TEST_CASE(every_commencement_says_where_it_is_found) {
    for (const auto commencement :
         {Commencement::royal_assent, Commencement::si_2020_26, Commencement::si_1999_681,
          Commencement::si_2019_1367, Commencement::not_known}) {
        BOOST_TEST((spo::info(commencement).commencement == commencement));
        BOOST_TEST(!spo::info(commencement).source.empty());
    }
}

BOOST_AUTO_TEST_CASE(the_law_says_which_version_it_is_and_how_far_it_is_known) {
    const spo::Law& law = spo::Law::england_and_wales();
    BOOST_TEST(law.jurisdiction() == "england-and-wales");
    BOOST_TEST(law.version() == "2026-11-26");
    BOOST_TEST((law.known_up_to() == Date(2026, 11, 23)));
    BOOST_TEST((law.commencement() == Date(2020, 1, 20)));
    BOOST_TEST((law.commencement() == spo::info(Commencement::si_2020_26).from));
}

BOOST_AUTO_TEST_CASE(the_least_term_is_two_years_from_the_day_of_commencement_and_not_before) {
    const spo::Law& law = spo::Law::england_and_wales();
    BOOST_TEST((!law.least_term(Date(2020, 1, 19)).has_value()));
    for (const Date day : {Date(2020, 1, 20), Date(2020, 1, 21), Date(2399, 12, 31)}) {
        const auto least = law.least_term(day);
        BOOST_REQUIRE(least.has_value());
        BOOST_TEST(least->months == 24);
        BOOST_TEST(least->provision == "spa-2019:s3(2)");
        BOOST_TEST((least->from == Date(2020, 1, 20)));
        BOOST_TEST((!least->to.has_value()));
    }
}

BOOST_AUTO_TEST_CASE(
    orders_on_conviction_and_on_acquittal_are_enacted_and_not_known_to_be_in_force) {
    for (const auto route : {OrderRoute::on_conviction, OrderRoute::on_acquittal}) {
        BOOST_TEST((spo::info(route).enacted == Date(2026, 4, 29)));
        BOOST_TEST((!spo::info(route).in_force_from.has_value()));
    }
    for (const auto route : {OrderRoute::police_application, OrderRoute::on_appeal}) {
        BOOST_TEST((spo::info(route).enacted == Date(2019, 3, 15)));
        BOOST_TEST((spo::info(route).in_force_from == Date(2020, 1, 20)));
    }
    for (const auto route : {OrderRoute::police_application, OrderRoute::on_appeal,
                             OrderRoute::on_conviction, OrderRoute::on_acquittal}) {
        BOOST_TEST((spo::info(route).route == route));
        BOOST_TEST(exists(spo::info(route).provision), spo::info(route).provision);
        BOOST_TEST(!spo::info(route).source.empty());
    }
}

BOOST_AUTO_TEST_CASE(there_are_forty_one_open_questions_in_order) {
    const auto questions = spo::open_questions();
    BOOST_REQUIRE(questions.size() == 41U);
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        BOOST_TEST(questions[i].number == number);
        BOOST_TEST(questions[i].id == "Q" + std::to_string(number));
        BOOST_TEST(&spo::open_question(number) == &questions[i]);
    }
}

BOOST_AUTO_TEST_CASE(every_open_question_has_readings_a_handling_and_provisions_that_exist) {
    for (const spo::OpenQuestion& question : spo::open_questions()) {
        BOOST_TEST(question.question.ends_with('?'), question.id);
        BOOST_TEST(!question.readings.empty(), question.id);
        for (const std::string_view reading : question.readings) {
            BOOST_TEST(reading.ends_with('.'), question.id << ": " << reading);
        }
        BOOST_TEST(question.handling.ends_with('.'), question.id);
        BOOST_TEST(!question.provisions.empty(), question.id);
        for (const std::string_view id : question.provisions) {
            BOOST_TEST(exists(id), question.id << " touches " << id);
        }
    }
}

BOOST_AUTO_TEST_CASE(every_question_touches_something_that_is_applied) {
    for (const spo::OpenQuestion& question : spo::open_questions()) {
        const bool touches_a_rule = std::any_of(
            question.provisions.begin(), question.provisions.end(), [](std::string_view id) {
                const auto row = spo::find_provision(id);
                return row && spo::info(*row).treatment == Treatment::encoded;
            });
        BOOST_TEST(touches_a_rule, question.id);
        BOOST_TEST(!question.handling.starts_with("Not applied"), question.id);
    }
    BOOST_TEST(spo::open_question(37).handling.starts_with("Never applies"));
}

BOOST_AUTO_TEST_CASE(questions_found_in_the_rules_of_court_say_so) {
    for (const spo::OpenQuestion& question : spo::open_questions()) {
        const bool of_the_rules = question.question.starts_with("In the rules of court");
        BOOST_TEST(of_the_rules == (question.number > 38), question.id);
        const bool touches_rules = std::any_of(
            question.provisions.begin(), question.provisions.end(),
            [](std::string_view id) { return id.find(":r") != std::string_view::npos; });
        BOOST_TEST((touches_rules || !of_the_rules), question.id);
    }
}

BOOST_AUTO_TEST_CASE(there_is_no_open_question_of_any_other_number) {
    for (const int number : {-1, 0, 42, 256}) {
        BOOST_CHECK_EXCEPTION(
            spo::open_question(number), spo::Problem, [number](const spo::Problem& problem) {
                return problem.defects().size() == 1 && problem.pointer().empty() &&
                       problem.defects().front().found == std::to_string(number);
            });
    }
}

BOOST_AUTO_TEST_SUITE_END()
