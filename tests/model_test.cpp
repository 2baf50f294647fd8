// The model built by hand, without JSON: what it refuses, what it cannot say, and what it shares.
#include <algorithm>
#include <array>
#include <boost/test/unit_test.hpp>
#include <concepts>
#include <cstddef>
#include <functional>
#include <optional>
#include <ostream>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "model/words.hpp"
#include "spo/case_file.hpp"
#include "spo/chief_officer.hpp"
#include "spo/confidential.hpp"
#include "spo/id.hpp"
#include "spo/json.hpp"
#include "spo/problem.hpp"

namespace {

using spo::Act;
using spo::Application;
using spo::CaseFile;
using spo::Condition;
using spo::ConditionKind;
using spo::Confidential;
using spo::Date;
using spo::FixedTerm;
using spo::Force;
using spo::Id;
using spo::Length;
using spo::Order;
using spo::OrderKind;
using spo::Person;
using spo::Place;
using spo::PoliceArea;
using spo::Problem;
using spo::Ref;
using Contents = CaseFile::Contents;

Contents smallest() { return {.defendant = {.id = {"D1"}}}; }

Order order(std::string id) { return {.id = {std::move(id)}, .kind = OrderKind::full}; }

Condition condition(std::string id, spo::ConditionIs is = spo::OtherCondition{}) {
    return {.id = {std::move(id)}, .kind = ConditionKind::prohibition, .is = std::move(is)};
}

/// The smallest contents, changed.
Contents with(const std::function<void(Contents&)>& change) {
    Contents contents = smallest();
    change(contents);
    return contents;
}

Contents with_orders(std::vector<Order> orders) {
    return with([&](Contents& contents) { contents.orders = std::move(orders); });
}

/// An order that holds these conditions.
Contents with_conditions(std::vector<Condition> conditions) {
    Order one = order("O1");
    one.conditions = std::move(conditions);
    return with_orders({one});
}

Contents with_act(Act act) {
    return with([&](Contents& contents) {
        contents.protected_persons = {{{.id = {"P1"}}}};
        contents.applications = {{{.id = {"A1"}, .acts = {{std::move(act)}}}}};
    });
}

std::vector<std::string> pointers(const Contents& contents) {
    std::vector<std::string> all;
    try {
        const CaseFile file{contents};
    } catch (const Problem& problem) {
        for (const auto& defect : problem.defects()) all.push_back(defect.pointer);
    }
    return all;
}

template <class T>
concept Printable = requires(std::ostream& out, const T& value) { out << value; };

}  // namespace

BOOST_AUTO_TEST_SUITE(the_model)

// --- What a case file refuses
// ---------------------------------------------------------------------

BOOST_AUTO_TEST_CASE(what_cannot_be_is_refused_with_its_place) {
    struct Row {
        std::string_view name;
        Contents contents;
        std::vector<std::string> pointers;
    };
    Order replaces_itself = order("O1");
    replaces_itself.replaces = replaces_itself.id;
    Order replaces_nothing = order("O1");
    replaces_nothing.replaces = Ref<Order>{"O9"};
    Order of_no_application = order("O1");
    of_no_application.application = Ref<Application>{"A9"};
    Order ends_early = order("O1");
    ends_early.made_on = Date(2025, 3, 31);
    ends_early.term = FixedTerm(Date(2025, 3, 30));
    Order part_ends_early = order("O1");
    part_ends_early.made_on = Date(2025, 3, 31);
    part_ends_early.conditions = {{condition("C1"), condition("C2")}};
    part_ends_early.conditions->back().term = FixedTerm(Length::in_years(2), Date(2024, 12, 31));
    Condition protects_nobody = condition("C1");
    protects_nobody.protects = {{Ref<Person>{"P9"}}};

    const std::vector<Row> rows{
        {"two persons with one id",
         with([](Contents& c) {
             c.protected_persons = {{{.id = {"P1"}}, {.id = {"P1"}}}};
         }),
         {"/protected_persons/1/id"}},
        {"a protected person who is also another",
         with([](Contents& c) {
             c.protected_persons = {{{.id = {"P1"}}}};
             c.other_persons = {{{.id = {"P1"}}}};
         }),
         {"/other_persons/0/id"}},
        {"a person with the defendant's id",
         with([](Contents& c) { c.protected_persons = {{{.id = {"D1"}}}}; }),
         {"/protected_persons/0/id"}},
        {"an order with a place's id",
         with([](Contents& c) {
             c.places = {{{.id = {"X1"}}}};
             c.orders = {{order("X1")}};
         }),
         {"/orders/0/id"}},
        {"one condition id twice in one order",
         with_conditions({condition("C1"), condition("C1")}),
         {"/orders/0/conditions/1/id"}},
        {"an order that replaces itself", with_orders({replaces_itself}), {"/orders/0/replaces"}},
        {"an order that replaces none there is",
         with_orders({replaces_nothing}),
         {"/orders/0/replaces"}},
        {"an order on no application there is",
         with_orders({of_no_application}),
         {"/orders/0/application"}},
        {"an application that is its own main one",
         with([](Contents& c) {
             c.applications = {{{.id = {"A1"}, .main = Ref<Application>{"A1"}}}};
         }),
         {"/applications/0/main"}},
        {"a condition that protects nobody there is",
         with_conditions({protects_nobody}),
         {"/orders/0/conditions/0/protects/0"}},
        {"a condition about a place that is not there",
         with_conditions({condition("C1", spo::NoEnter{.place = Ref<Place>{"L9"}})}),
         {"/orders/0/conditions/0/is/no_enter/place"}},
        {"a place to live at that was never named",
         with_conditions({condition("C1", spo::LiveAt{.place = {}})}),
         {"/orders/0/conditions/0/is/live_at/place"}},
        {"a condition about the defendant as if protected",
         with_conditions({condition("C1", spo::NoContact{.whom = {{Ref<Person>{"D1"}}}})}),
         {"/orders/0/conditions/0/is/no_contact/whom/0"}},
        {"an act aimed at one who is not there",
         with_act({.id = {"E1"}, .towards = {{{Ref<Person>{"P9"}}}}}),
         {"/applications/0/acts/0/towards"}},
        {"an act aimed at two, of whom one is not there",
         with_act({.id = {"E1"}, .towards = {{{Ref<Person>{"P1"}, Ref<Person>{"P9"}}}}}),
         {"/applications/0/acts/0/towards/1"}},
        {"an act that ends before it begins",
         with_act({.id = {"E1"}, .from = Date(2025, 2, 2), .to = Date(2025, 2, 1)}),
         {"/applications/0/acts/0/to"}},
        {"an act on a day and in a range",
         with_act({.id = {"E1"}, .on = Date(2025, 2, 1), .to = Date(2025, 2, 1)}),
         {"/applications/0/acts/0/on"}},
        {"an order that ends before it is made",
         with_orders({ends_early}),
         {"/orders/0/term/fixed/last_day"}},
        {"a condition that ends before the order is made",
         with_orders({part_ends_early}),
         {"/orders/0/conditions/1/term/fixed/last_day"}},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            BOOST_TEST(pointers(row.contents) == row.pointers, boost::test_tools::per_element());
        }
    }
}

BOOST_AUTO_TEST_CASE(everything_wrong_is_told_at_once) {
    Contents contents = with_act({.id = {"E1"},
                                  .from = Date(2025, 2, 2),
                                  .to = Date(2025, 2, 1),
                                  .towards = {{{Ref<Person>{"P9"}}}}});
    Order one = order("O1");
    one.replaces = Ref<Order>{"O1"};
    one.made_on = Date(2025, 3, 31);
    one.term = FixedTerm(Date(2025, 3, 1));
    one.conditions = {{condition("C1"), condition("C1")}};
    contents.orders = {{one, order("P1")}};
    auto found = pointers(contents);
    std::sort(found.begin(), found.end());
    const std::vector<std::string> expected{
        "/applications/0/acts/0/to", "/applications/0/acts/0/towards", "/orders/0/conditions/1/id",
        "/orders/0/replaces",        "/orders/0/term/fixed/last_day",  "/orders/1/id"};
    BOOST_TEST(found == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_is_odd_but_can_be_is_held) {
    // Whether it is lawful is for the rules to say.
    Order short_order = order("O1");
    short_order.made_on = Date(2019, 1, 1);  // before the Act
    short_order.term = FixedTerm(Date(2019, 1, 1));
    short_order.conditions = std::vector<Condition>{};
    Order second = order("O2");
    second.conditions = {{condition("C1")}};
    Order third = order("O3");
    third.conditions = {{condition("C1")}};    // the same id in another order
    third.term = FixedTerm(Date(1900, 1, 1));  // no day to hold it against
    third.replaces = short_order.id;
    BOOST_TEST(pointers(with_orders({short_order, second, third})).empty());
    BOOST_TEST(pointers(smallest()).empty());
    // A condition's id and another thing's never meet.
    BOOST_TEST(pointers(with_conditions({condition("O1"), condition("D1")})).empty());
    BOOST_TEST(pointers(with_act({.id = {"E1"}, .from = Date(2025, 2, 1), .to = Date(2025, 2, 1)}))
                   .empty());
    BOOST_TEST(pointers(with_act({.id = {"E1"}, .towards = spo::Targets{}})).empty());
}

BOOST_AUTO_TEST_CASE(what_can_be_built_can_be_written_and_read_back) {
    // Or it is refused when it is built: to_json promises that reading gives an equal case file.
    const auto titled = [](std::string title) {
        return with([&](Contents& c) { c.title = std::move(title); });
    };
    Order in_parts = order("O1");
    in_parts.term = FixedTerm(Length({.years = 1, .weeks = 2}), Date(2026, 1, 1));
    Order one_target = order("O1");
    one_target.conditions = {{condition("C1", spo::NoApproach{.metres = 1'000'000})}};
    struct Row {
        std::string_view name;
        Contents contents;
        bool can_be;
    };
    const std::vector<Row> rows{
        {"nothing but an id", smallest(), true},
        {"an id of 64 characters", {.defendant = {.id = {std::string(64, 'D')}}}, true},
        {"an empty id", {.defendant = {.id = {""}}}, false},
        {"an id with a space", {.defendant = {.id = {"D 1"}}}, false},
        {"an id that is a name", {.defendant = {.id = {"Jane Doe"}}}, false},
        {"an id of 65 characters", {.defendant = {.id = {std::string(65, 'D')}}}, false},
        {"a condition's id with a space", with_conditions({condition("C 1")}), false},
        {"a length in parts", with_orders({in_parts}), true},
        {"as many metres as the format has", with_orders({one_target}), true},
        {"more metres", with_conditions({condition("C1", spo::NoApproach{.metres = 1'000'001})}),
         false},
        {"less than no metres", with_conditions({condition("C1", spo::NoApproach{.metres = -1})}),
         false},
        {"less than no devices",
         with_conditions({condition("C1", spo::DeviceLimits{.most_devices = -1})}), false},
        {"an empty title", titled(""), false},
        {"a title of white space", titled(" \t\n"), false},
        {"text with nought in it", titled(std::string("a\0b", 3)), true},
        {"text with every escape", titled("\"\\/\b\f\n\r\t\x01\x1f\x7f\u2028\U0001f600"), true},
        {"text that is not UTF-8", titled("caf\xe9"), false},
        {"text with half a surrogate pair", titled("\xed\xa0\x80"), false},
        {"text as long as the format has", titled(std::string(100'000, 'a')), true},
        {"text longer than that", titled(std::string(100'001, 'a')), false},
        {"an address that is not UTF-8",
         with([](Contents& c) { c.defendant.home_address = {.text = Confidential{"caf\xe9"}}; }),
         false},
        {"a list of texts, one not UTF-8", with([](Contents& c) {
             c.assumptions = {{"one", "caf\xe9"}};
         }),
         false},
        {"a locality that is not UTF-8", with_conditions({[] {
             auto one = condition("C1");
             one.locality = spo::LimitedTo{"caf\xe9"};
             return one;
         }()}),
         false},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            std::optional<CaseFile> file;
            try {
                file.emplace(row.contents);
            } catch (const Problem& problem) {
                BOOST_TEST(!row.can_be, problem.what());
                continue;
            }
            BOOST_TEST(row.can_be);
            try {
                BOOST_TEST((spo::parse_case_file(spo::to_json(*file)) == *file));
                BOOST_TEST((spo::parse_case_file(spo::to_canonical_json(*file)) == *file));
            } catch (const Problem& problem) {
                BOOST_ERROR("it was built, and cannot be read back: " << problem.what());
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(an_id_that_names_a_person_is_not_repeated_by_an_error) {
    // Ids are repeated so that a mistyped one can be found; a name or an address is no id.
    Contents contents = smallest();
    contents.protected_persons = {{{.id = {"42 Fictional Road"}}, {.id = {"42 Fictional Road"}}}};
    contents.orders = {{order("O1")}};
    contents.orders->front().replaces = Ref<Order>{"42 Fictional Road"};
    try {
        const CaseFile file{contents};
        BOOST_ERROR("it was built");
    } catch (const Problem& problem) {
        const std::string said = problem.what();
        BOOST_TEST(said.find("Fictional") == std::string::npos, said);
    }
}

// --- What a case file is
// --------------------------------------------------------------------------

BOOST_AUTO_TEST_CASE(a_copy_of_a_case_file_is_the_same_contents_and_not_another) {
    const CaseFile file{with_conditions({condition("C1")})};
    const CaseFile copy = file;  // NOLINT(performance-unnecessary-copy-initialization)
    BOOST_TEST((copy == file));
    BOOST_TEST(&copy.contents() == &file.contents());
    const CaseFile again{file.contents()};
    BOOST_TEST((again == file));
    BOOST_TEST(&again.contents() != &file.contents());
    BOOST_TEST((CaseFile{smallest()} != file));
    static_assert(std::is_same_v<decltype(file.contents()), const Contents&>);
    static_assert(!std::is_default_constructible_v<CaseFile>);
    static_assert(!std::is_convertible_v<Contents, CaseFile>);
}

BOOST_AUTO_TEST_CASE(a_difference_anywhere_makes_two_case_files_different) {
    const CaseFile file{with_conditions({condition("C1")})};
    const std::vector<Contents> others{
        with_conditions({condition("C2")}),
        with_conditions({condition("C1", spo::Tag{})}),
        with_conditions({}),
        with_orders({order("O1")}),
        with([](Contents& c) { c.title = "b"; }),
    };
    for (const auto& other : others) BOOST_TEST((CaseFile{other} != file));
}

// --- Types that keep apart what must not be mixed
// -------------------------------------------------

BOOST_AUTO_TEST_CASE(confidential_text_has_one_way_out) {
    const Confidential address{"42 Fictional Road"};
    BOOST_TEST(address.reveal(spo::ForPoliceAndCourtOnly{}) == "42 Fictional Road");
    BOOST_TEST((address == Confidential{"42 Fictional Road"}));
    BOOST_TEST((address != Confidential{"43 Fictional Road"}));
    static_assert(!Printable<Confidential>);
    static_assert(!Printable<spo::Address> && !Printable<Place> && !Printable<Person>);
    static_assert(!std::is_convertible_v<Confidential, std::string>);
    static_assert(!std::is_convertible_v<Confidential, std::string_view>);
    static_assert(!std::is_convertible_v<Confidential, bool>);
    static_assert(!std::is_constructible_v<std::string, Confidential>);
    static_assert(!std::is_constructible_v<std::string_view, Confidential>);
    static_assert(!std::is_convertible_v<std::string, Confidential>);
    static_assert(!std::totally_ordered<Confidential>);
    static_assert(!std::equality_comparable_with<Confidential, std::string>);
}

BOOST_AUTO_TEST_CASE(ids_of_different_things_cannot_be_swapped) {
    static_assert(!std::is_convertible_v<Id<Order>, Id<Person>>);
    static_assert(!std::is_constructible_v<Ref<Person>, Id<Order>>);
    static_assert(!std::is_constructible_v<Ref<Person>, Ref<Order>>);
    static_assert(!std::is_constructible_v<Ref<Person>, Id<spo::Defendant>>);
    static_assert(!std::is_convertible_v<std::string, Ref<Person>>);
    static_assert(!std::is_convertible_v<Ref<Person>, std::string>);
    static_assert(std::is_convertible_v<Id<Person>, Ref<Person>>);
    const Person person{.id = {"P1"}};
    const Ref<Person> ref = person.id;
    BOOST_TEST((ref == person.id));
    BOOST_TEST((ref == Ref<Person>{"P1"}));
    BOOST_TEST((ref != Ref<Person>{"P2"}));
    BOOST_TEST((Id<Person>{"P1"} < Id<Person>{"P2"}));
}

BOOST_AUTO_TEST_CASE(there_is_no_null_date_and_no_length_by_accident) {
    static_assert(!std::is_default_constructible_v<Date>);
    static_assert(!std::is_default_constructible_v<Length>);
    static_assert(!std::is_default_constructible_v<spo::Period>);
    static_assert(!std::is_constructible_v<Date, std::string>);
    static_assert(!std::is_constructible_v<Date, const char*>);
    static_assert(!std::is_constructible_v<Date, int>);
    static_assert(!std::is_convertible_v<int, Length>);
    static_assert(!std::is_convertible_v<Length, spo::Period>);
    static_assert(std::is_trivially_copyable_v<Date> && sizeof(Date) == 4);
    BOOST_TEST(!std::optional<Date>{}.has_value());
}

BOOST_AUTO_TEST_CASE(a_term_that_is_silent_is_not_a_term_that_is_not_recorded) {
    Order one = order("O1");
    BOOST_TEST(!one.term.has_value());
    one.term = spo::TermNotSpecified{};
    BOOST_TEST(one.term.has_value());
    BOOST_TEST((*one.term != spo::Term{spo::UntilFurtherOrder{}}));
    BOOST_TEST((FixedTerm(Length::in_years(2)) != FixedTerm(Length::in_months(24))));
    const FixedTerm both(Length::in_years(5), Date(2030, 3, 30));
    BOOST_TEST((both.length() == Length::in_years(5)));
    BOOST_TEST((both.last_day() == Date(2030, 3, 30)));
}

BOOST_AUTO_TEST_CASE(an_order_is_proposed_only_when_it_says_so) {
    Order one = order("O1");
    BOOST_TEST(!one.is_proposed());
    one.stage = spo::Stage::made;
    BOOST_TEST(!one.is_proposed());
    one.stage = spo::Stage::proposed;
    BOOST_TEST(one.is_proposed());
}

BOOST_AUTO_TEST_CASE(how_often_is_a_whole_number_from_1_to_9999) {
    for (const int number : {1, 2, 9999}) {
        BOOST_TEST(spo::Every(number, spo::TimeUnit::week).number() == number);
    }
    for (const int number : {0, -1, 10'000}) {
        BOOST_CHECK_THROW(spo::Every(number, spo::TimeUnit::week), Problem);
    }
    BOOST_TEST((spo::Every(1, spo::TimeUnit::week) != spo::Every(7, spo::TimeUnit::day)));
}

BOOST_AUTO_TEST_CASE(a_problem_says_every_defect_on_a_line_of_its_own) {
    const Problem one{"/orders/0/made_on", "2023-02-29", "a day of the calendar"};
    BOOST_TEST(one.what() == "/orders/0/made_on: found 2023-02-29; expected a day of the calendar");
    const Problem whole{"", "nothing", "something"};
    BOOST_TEST(whole.what() == "found nothing; expected something");
    const Problem two{std::vector<spo::Defect>{{"/a", "1", "2"}, {"/b", "3", "4"}}};
    BOOST_TEST(two.what() == "/a: found 1; expected 2\n/b: found 3; expected 4");
    BOOST_TEST(two.pointer() == "/a");
    BOOST_TEST(two.defects().size() == 2);
    static_assert(std::derived_from<Problem, std::invalid_argument>);
}

// --- Words and forces
// -----------------------------------------------------------------------------

BOOST_AUTO_TEST_CASE(section_14_names_45_forces_of_which_43_have_an_area_of_their_own) {
    const auto forces = spo::forces();
    BOOST_TEST(forces.size() == 45);
    std::set<std::string_view> names;
    std::set<PoliceArea> areas;
    for (const auto& force : forces) {
        BOOST_TEST_CONTEXT(force.name) {
            BOOST_TEST(!force.name.empty());
            BOOST_TEST(names.insert(force.name).second);
            BOOST_TEST(&spo::info(force.force) == &force);
            if (!force.area) continue;
            BOOST_TEST(areas.insert(*force.area).second);
            BOOST_TEST(force.name.starts_with(spo::model::word(*force.area)));
        }
    }
    BOOST_TEST(areas.size() == 43);
    BOOST_TEST(!areas.contains(PoliceArea::outside_england_and_wales));
}

BOOST_AUTO_TEST_CASE(two_forces_have_no_area_and_two_have_a_commissioner) {
    struct Row {
        Force force;
        std::string_view name;
        spo::Office office;
        std::optional<PoliceArea> area;
    };
    using enum spo::Office;
    const std::vector<Row> rows{
        {Force::metropolitan, "Metropolitan Police", commissioner, PoliceArea::metropolitan},
        {Force::city_of_london, "City of London Police", commissioner, PoliceArea::city_of_london},
        {Force::british_transport_police, "British Transport Police", chief_constable, {}},
        {Force::ministry_of_defence_police, "Ministry of Defence Police", chief_constable, {}},
        {Force::cheshire, "Cheshire Constabulary", chief_constable, PoliceArea::cheshire},
        {Force::wiltshire, "Wiltshire Police", chief_constable, PoliceArea::wiltshire},
        {Force::dyfed_powys, "Dyfed-Powys Police", chief_constable, PoliceArea::dyfed_powys},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            BOOST_TEST(spo::info(row.force).name == row.name);
            BOOST_TEST((spo::info(row.force).office == row.office));
            BOOST_TEST((spo::info(row.force).area == row.area));
        }
    }
    const auto count = [](auto property) {
        return std::count_if(spo::forces().begin(), spo::forces().end(), property);
    };
    BOOST_TEST(count([](const auto& force) { return force.office == commissioner; }) == 2);
    BOOST_TEST(count([](const auto& force) { return force.office == other; }) == 0);
    BOOST_TEST(count([](const auto& force) { return !force.area; }) == 2);
}

BOOST_AUTO_TEST_SUITE_END()
