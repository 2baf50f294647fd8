// Order books: what a row says, and that it says it whichever way the answer is worked out.
#include <boost/test/unit_test.hpp>

#include "order_book/answers.hpp"
#include "order_book/auditor.hpp"
#include "order_book_fixture.hpp"
#include "spo/check.hpp"
#include "spo/duties.hpp"
#include "spo/problem.hpp"
#include "spo/timeline.hpp"

namespace spo::test {
namespace {

std::optional<Finding> found(const Report& report, std::string_view provision, SubjectKind kind) {
    for (const auto& finding : report.findings()) {
        if (finding.subject_kind() == kind && finding.subject() == 0 &&
            info(finding.provision()).id.starts_with(provision)) {
            return finding;
        }
    }
    return std::nullopt;
}

OrderRow full(Date made, TermFacts term) {
    return {.kind = OrderKind::full, .made = made, .term = term};
}
TermFacts years(int n) { return {.kind = TermFacts::Kind::fixed, .length = Length::in_years(n)}; }
TermFacts until(Date day) { return {.kind = TermFacts::Kind::fixed, .last_day = day}; }

}  // namespace

BOOST_AUTO_TEST_SUITE(order_book)

BOOST_AUTO_TEST_CASE(a_row_is_answered_alike_from_its_plain_facts_and_by_way_of_a_case_file) {
    RandomOrders orders{20260611};
    const int number = orders_compared();
    int plain = 0;
    int refused = 0;
    for (int i = 0; i < number; ++i) {
        const auto& row = orders.next();
        const auto as_at = Date{2020, 1, 1}.plus_days(i % 2600);
        std::optional<RowAudit> by_file;
        try {
            by_file = audit_by_case_file(row, as_at);
        } catch (const Problem&) {
            ++refused;
            BOOST_CHECK_THROW(audit(row, as_at), Problem);
            continue;
        }
        const auto told = audit(row, as_at);
        BOOST_REQUIRE_MESSAGE(told == *by_file, "order " << i << " as at " << as_at);
        RowAudit unused;
        if (row.kind && book::PlainAuditor{as_at}.answer(row, unused)) ++plain;
    }
    // A comparison of nothing with itself would prove nothing.
    BOOST_TEST(plain > number / 3);
    BOOST_TEST(plain < number / 10 * 9);
    BOOST_TEST(refused > 0);
    BOOST_TEST_MESSAGE(number << " orders, " << plain << " of them from plain facts, " << refused
                              << " refused both ways");
}

BOOST_AUTO_TEST_CASE(at_either_end_of_the_calendar_a_row_is_answered_alike_in_both_ways) {
    using enum TermFacts::Kind;
    const auto first = Date::first();
    const auto last = Date::last();
    const auto event = [](BookEventKind kind, Date on) {
        return BookEvent{.kind = kind, .on = on, .how = ServiceMethod::posted};
    };
    int compared = 0;
    for (const auto made : {first, first.plus_days(1), last.plus_days(-731), last.plus_days(-3),
                            last.plus_days(-1), last}) {
        const std::array terms{
            TermFacts{},
            TermFacts{.kind = not_specified},
            TermFacts{.kind = until_further_order},
            until(made),
            until(std::max(made, last.plus_days(-1))),
            until(last),
            years(1),
            years(2),
            years(600),
            TermFacts{.kind = fixed, .length = Length::in_days(1)},
            TermFacts{.kind = fixed, .length = Length::in_years(2), .last_day = last},
        };
        for (const auto& term : terms) {
            for (const auto kind : {OrderKind::full, OrderKind::interim}) {
                for (const auto end : {std::optional<Date>{}, std::optional{made},
                                       std::optional{last}, std::optional{last.plus_days(-1)}}) {
                    OrderRow row{.kind = kind, .made = made, .term = term};
                    row.service = event(BookEventKind::served, made);
                    if (end) row.discharged = event(BookEventKind::discharged, *end);
                    for (const auto as_at : {first, made, last.plus_days(-1), last}) {
                        BOOST_REQUIRE_MESSAGE(audit(row, as_at) == audit_by_case_file(row, as_at),
                                              "made " << made << ", term " << (&term - terms.data())
                                                      << ", as at " << as_at);
                        ++compared;
                    }
                }
            }
        }
    }
    BOOST_TEST(compared == 6 * 11 * 2 * 4 * 4);
}

BOOST_AUTO_TEST_CASE(the_answers_are_those_of_check_of_the_timeline_and_of_the_duties) {
    RandomOrders orders{44};
    for (int i = 0; i < orders_compared() / 10; ++i) {
        const auto& row = orders.next();
        if (!row.kind) continue;
        const auto as_at = Date{2020, 1, 1}.plus_days(i % 2600);
        std::optional<CaseFile> file;
        try {
            file = case_file(row);
        } catch (const Problem&) {
            continue;
        }
        const auto told = audit(row, as_at);
        const auto report = check(*file, as_at);
        const bool is_full = row.kind == OrderKind::full;
        const bool counts = is_full && row.term.kind == TermFacts::Kind::fixed;
        const auto period = found(report,
                                  counts    ? "spa-2019:s3(2)"
                                  : is_full ? "spa-2019:s3(1)"
                                            : "spa-2019:s5(6)(a)",
                                  SubjectKind::order);
        BOOST_REQUIRE(period);
        BOOST_TEST((told.term == book::unplaced(*period)));
        const Timeline timeline{*file};
        BOOST_TEST((told.state == book::unplaced(timeline.order_on(0, as_at))));
        auto conditions = Verdict::met;
        for (const auto& finding : report.findings()) {
            if (finding.subject_kind() == SubjectKind::condition && finding.subject() == 0 &&
                info(finding.provision()).id == "spa-2019:s2(2)") {
                conditions = all_of(conditions, finding.verdict());
            }
        }
        if (is_full && row.necessary && !row.necessary->empty()) {
            BOOST_TEST(told.conditions->verdict() == conditions);
        }
        for (const auto& duty : duties(timeline, as_at)) {
            if (duty.of != NotificationOf::first || duty.order != 0) continue;
            if (duty.arises.verdict() != Verdict::not_met && duty.state != DutyState::exempt) {
                BOOST_TEST((told.notify_by == duty.last_day_earliest));
                BOOST_TEST((told.notify_by_latest == duty.last_day_latest));
            }
            if (told.notify->verdict() == Verdict::met && !told.notify_by) {
                BOOST_ERROR("a notification owed by no day");
            }
        }
        if (told.last_day && told.effect->verdict() == Verdict::met) {
            BOOST_TEST((timeline.order_on(0, *told.last_day).verdict() != Verdict::not_met));
            if (*told.last_day < Date::last()) {
                const auto after = timeline.order_on(0, told.last_day->plus_days(1));
                BOOST_TEST(after.verdict() == Verdict::not_met);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(two_years_beginning_with_the_day_made_is_enough_and_a_day_less_is_not) {
    const Date made{2023, 5, 10};
    const Date as_at{2024, 1, 1};
    struct Case {
        Date last_day;
        Verdict verdict;
    };
    for (const auto& one : {Case{{2025, 5, 8}, Verdict::not_met}, Case{{2025, 5, 9}, Verdict::met},
                            Case{{2025, 5, 10}, Verdict::met}}) {
        const auto told = audit(full(made, until(one.last_day)), as_at);
        BOOST_TEST(told.term->verdict() == one.verdict);
        BOOST_TEST((told.least_last_day == Date{2025, 5, 9}));
        BOOST_TEST((told.last_day == one.last_day));
    }
}

BOOST_AUTO_TEST_CASE(an_order_made_on_29_february_has_its_least_period_told) {
    const auto told = audit(full({2024, 2, 29}, years(2)), {2024, 3, 1});
    BOOST_TEST(told.term->verdict() == Verdict::met);
    BOOST_TEST((told.least_last_day == Date{2026, 2, 28}));
}

BOOST_AUTO_TEST_CASE(the_state_is_told_on_the_day_before_the_day_and_the_day_after) {
    const auto row = full({2023, 5, 10}, until({2025, 5, 9}));
    BOOST_TEST((book_state(audit(row, {2023, 5, 9}).state) == BookState::not_made));
    BOOST_TEST((book_state(audit(row, {2023, 5, 10}).state) == BookState::in_force));
    BOOST_TEST((book_state(audit(row, {2025, 5, 9}).state) == BookState::in_force));
    BOOST_TEST((book_state(audit(row, {2025, 5, 10}).state) == BookState::ended));
}

BOOST_AUTO_TEST_CASE(on_the_day_of_a_discharge_it_cannot_be_told_whether_the_order_still_bound) {
    auto row = full({2023, 5, 10}, until({2025, 5, 9}));
    row.discharged = BookEvent{.kind = BookEventKind::discharged, .on = Date{2024, 6, 1}};
    BOOST_TEST((book_state(audit(row, {2024, 5, 31}).state) == BookState::in_force));
    BOOST_TEST((book_state(audit(row, {2024, 6, 1}).state) == BookState::unknown));
    BOOST_TEST((book_state(audit(row, {2024, 6, 2}).state) == BookState::ended));
    BOOST_TEST((audit(row, {2024, 5, 31}).last_day == Date{2024, 6, 1}));
}

BOOST_AUTO_TEST_CASE(an_interim_order_ceases_when_the_main_application_is_determined) {
    OrderRow row{
        .kind = OrderKind::interim, .made = Date{2024, 1, 10}, .term = until({2024, 7, 1})};
    row.main_determined = BookEvent{.kind = BookEventKind::main_determined,
                                    .on = Date{2024, 3, 5},
                                    .outcome = Outcome::granted};
    BOOST_TEST((book_state(audit(row, {2024, 3, 4}).state) == BookState::in_force));
    BOOST_TEST((book_state(audit(row, {2024, 3, 6}).state) == BookState::ended));
    row.main_determined->outcome = Outcome::withdrawn;
    const auto told = audit(row, {2024, 3, 6});
    BOOST_TEST((book_state(told.state) == BookState::for_the_court));
    BOOST_TEST(told.state->question() == 15);
}

BOOST_AUTO_TEST_CASE(an_interim_order_until_further_order_fails_section_5_6_a) {
    const OrderRow row{.kind = OrderKind::interim,
                       .made = Date{2024, 1, 10},
                       .term = {.kind = TermFacts::Kind::until_further_order}};
    const auto told = audit(row, {2024, 2, 1});
    BOOST_TEST(told.term->verdict() == Verdict::not_met);
    BOOST_TEST(info(told.term->provision()).id == "spa-2019:s5(6)(a)");
}

BOOST_AUTO_TEST_CASE(
    a_first_notification_is_due_by_the_third_day_the_day_of_service_being_the_first) {
    auto row = full({2023, 5, 10}, years(2));
    row.service = BookEvent{
        .kind = BookEventKind::served, .on = Date{2023, 5, 12}, .how = ServiceMethod::handed};
    const auto told = audit(row, {2023, 6, 1});
    BOOST_TEST(told.notify->verdict() == Verdict::met);
    BOOST_TEST((told.notify_by == Date{2023, 5, 14}));
}

BOOST_AUTO_TEST_CASE(
    without_a_service_or_its_method_the_last_day_is_unknown_and_what_is_missing_is_named) {
    auto row = full({2023, 5, 10}, years(2));
    BOOST_TEST(audit(row, {2023, 6, 1}).missing ==
               (static_cast<int>(Missing::served) | static_cast<int>(Missing::conditions)));
    row.service = BookEvent{.kind = BookEventKind::served, .on = Date{2023, 5, 12}};
    const auto told = audit(row, {2023, 6, 1});
    BOOST_TEST(told.notify->verdict() == Verdict::unknown);
    BOOST_TEST((told.missing & static_cast<int>(Missing::how)) != 0);
}

BOOST_AUTO_TEST_CASE(somebody_on_part_2_when_the_order_was_made_is_exempt) {
    auto row = full({2023, 5, 10}, years(2));
    row.part_two = SexualOffencesNotification{.from = Date{2020, 1, 1}};
    const auto told = audit(row, {2023, 6, 1});
    BOOST_TEST(told.notify->verdict() == Verdict::not_met);
    BOOST_TEST(info(told.notify->provision()).id == "spa-2019:s9(5)");
    BOOST_TEST(!told.notify_by);
}

BOOST_AUTO_TEST_CASE(a_row_without_a_kind_gets_no_answer_and_says_what_is_missing) {
    const auto told = audit({.made = Date{2023, 5, 10}}, {2023, 6, 1});
    BOOST_TEST(!told.term);
    BOOST_TEST(told.missing == static_cast<int>(Missing::kind));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace spo::test
