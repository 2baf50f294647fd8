// Section 13: applications are by complaint, and without a limit of time.
#include <boost/test/unit_test.hpp>
#include <optional>
#include <span>

#include "rule_fixture.hpp"

namespace {

using namespace spo;
using namespace spo::test;
using enum Verdict;

}  // namespace

BOOST_AUTO_TEST_SUITE(section_13_procedure)

BOOST_AUTO_TEST_CASE(an_application_is_by_complaint) {
    auto facts = an_application();
    BOOST_TEST(!concerns(application_rules(), "s13(1) by complaint", facts));
    facts.form = ApplicationForm::complaint;
    check_rows(application_rules(), "s13(1) by complaint", facts,
               {
                   {"by complaint", as_it_stands, met, Reason::application_by_complaint, "s13(1)"},
                   {"otherwise", [](ApplicationFacts& a) { a.form = ApplicationForm::other; },
                    not_met, Reason::application_in_another_form, "s13(1)"},
               });
}

BOOST_AUTO_TEST_CASE(and_so_is_one_to_change_an_order_the_defendants_too) {
    auto matter = a_matter();
    const auto said = [&](OrderKind kind, std::optional<ApplicationForm> form) {
        matter.orders->front().kind = kind;
        matter.events = {{Applied{.order = Ref<Order>{"O1"},
                                  .by = ChangeApplicant{.party = Party::defendant},
                                  .form = form}}};
        return answers(
            findings(check(CaseFile{matter}, as_at()), {SubjectKind::event, 0}, "s13(1)"));
    };
    using Lines = std::vector<std::string>;
    for (const auto kind : {OrderKind::full, OrderKind::interim}) {
        BOOST_TEST(
            (said(kind, ApplicationForm::complaint) == Lines{"met, change_by_complaint, s13(1)"}));
        BOOST_TEST((said(kind, ApplicationForm::other) ==
                    Lines{"not_met, change_in_another_form, s13(1)"}));
        BOOST_TEST(said(kind, {}).empty());
    }
}

// Six months after the act are the last in which another complaint could be made.
BOOST_AUTO_TEST_CASE(acts_of_any_age_may_be_relied_on) {
    const auto concerned = [](std::optional<Date> oldest, std::optional<Date> made,
                              bool determined = false) {
        auto facts = an_application();  // looked at on 1 April 2025
        facts.acts.oldest = oldest;
        facts.made_on = made;
        facts.determined = determined;
        return concerns(application_rules(), "s13(2) no time limit", facts);
    };
    BOOST_TEST(!concerned(Date{2025, 1, 12}, Date{2025, 3, 3}));
    BOOST_TEST(!concerned(Date{2024, 9, 3}, Date{2025, 3, 3}));
    BOOST_TEST(concerned(Date{2024, 9, 2}, Date{2025, 3, 3}));
    BOOST_TEST(!concerned(Date{2024, 8, 31}, Date{2025, 2, 28}));
    BOOST_TEST(concerned(Date{2024, 8, 31}, Date{2025, 3, 1}));
    // While it is not made, the as-at day; when the day was not recorded, nothing is said.
    BOOST_TEST(!concerned(Date{2024, 10, 1}, {}));
    BOOST_TEST(concerned(Date{2024, 9, 30}, {}));
    BOOST_TEST(!concerned(Date{2019, 1, 1}, {}, true));
    BOOST_TEST(!concerned({}, Date{2025, 3, 3}));
}

BOOST_AUTO_TEST_CASE(the_oldest_act_is_told) {
    auto matter = a_matter();
    matter.applications->front().acts->push_back(an_act("E3", {2019, 5, 1}));
    matter.applications->front().acts->push_back(
        {.id = {"E4"}, .from = Date{2018, 5, 1}, .to = Date{2025, 1, 1}});
    const auto told = finding(matter, application(0), "s13(2)");
    BOOST_TEST(answer(told) == "met, acts_may_be_old, s13(2)");
    BOOST_TEST((day_told(told, 0) == Date{2018, 5, 1}));
    BOOST_TEST((day_told(told, 1) == main_applied_for()));
}

BOOST_AUTO_TEST_SUITE_END()
