// Service under the rules of court: when a paper is taken to have been received, business days,
// the days for hearsay papers, the time to appeal, and which scheme of notification comes first.
#include "spo/service.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <optional>
#include <set>
#include <string_view>
#include <vector>

#include "spo/notification.hpp"
#include "spo/problem.hpp"

namespace {

using namespace spo;
using enum Document;
using Day = std::optional<Date>;

/// 2 June 2025 was a Monday, with no bank holiday in that week or the next.
const Date monday{2025, 6, 2};
const Date wednesday{2025, 6, 4};
const Date thursday{2025, 6, 5};
const Date friday{2025, 6, 6};
const Date saturday{2025, 6, 7};

Day on(int year, int month, int day) { return Date{year, month, day}; }

/// One paper served in one way, and what the rules make of it.
struct Row {
    std::string_view name;
    ServiceFacts facts;
    Day earliest;
    Day latest;
    Reason reason;
    std::string_view provision;
    int question = 0;
};

/// A row with one day.
Row row(std::string_view name, const ServiceFacts& facts, Day day, Reason reason,
        std::string_view provision) {
    return {name, facts, day, day, reason, provision};
}

/// A row without any.
Row no_day(std::string_view name, const ServiceFacts& facts, Reason reason,
           std::string_view provision, int question = 0) {
    return {name, facts, {}, {}, reason, provision, question};
}

void check(const std::vector<Row>& rows) {
    for (const auto& expected : rows) {
        BOOST_TEST_CONTEXT(expected.name) {
            const auto answer = deemed_service(expected.facts);
            BOOST_TEST((answer.earliest == expected.earliest));
            BOOST_TEST((answer.latest == expected.latest));
            BOOST_TEST(info(answer.reason).code == info(expected.reason).code);
            BOOST_TEST(info(answer.provision).id == expected.provision);
            BOOST_TEST(answer.question == expected.question);
            BOOST_TEST(answer.rebuttable == (expected.reason != Reason::service_shown_received));
        }
    }
}

ServiceFacts served(Document document, ServiceMethod how, Date day) {
    return {.document = document, .how = how, .on = day};
}

ServiceFacts directed(ServiceMethod how, Date day) {
    return {.document = order, .how = how, .on = day, .court_directed = true};
}

constexpr std::string_view of_order = "mcr-1981:r115(4)";
constexpr std::string_view of_summons = "mcr-1981:r99(4)";
constexpr std::string_view of_hearsay = "hearsay-1999:r6";

const std::vector<ServiceMethod> every_method{
    ServiceMethod::handed,    ServiceMethod::left_at_address,
    ServiceMethod::posted,    ServiceMethod::emailed,
    ServiceMethod::portal,    ServiceMethod::document_exchange,
    ServiceMethod::fax,       ServiceMethod::legal_representative,
    ServiceMethod::custodian, ServiceMethod::other};

std::vector<Date> every_day(Date first, Date last) {
    std::vector<Date> days;
    for (Date day = first; day <= last; day = day.plus_days(1)) days.push_back(day);
    return days;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(service_under_the_rules_of_court)

// --- The copy of an order: rule 115

BOOST_AUTO_TEST_CASE(an_order_served_in_each_way) {
    using enum ServiceMethod;
    check({
        row("handed over", served(order, handed, monday), monday, Reason::service_same_day,
            of_order),
        row("handed over on a Saturday", served(order, handed, saturday), saturday,
            Reason::service_same_day, of_order),
        row("e-mailed", served(order, emailed, monday), on(2025, 6, 3),
            Reason::service_day_after_sending, of_order),
        row("e-mailed on a Friday: a day is any day", served(order, emailed, friday), saturday,
            Reason::service_day_after_sending, of_order),
        row("posted", served(order, posted, monday), thursday, Reason::service_three_business_days,
            of_order),
        row("posted on a Friday", served(order, posted, friday), on(2025, 6, 11),
            Reason::service_three_business_days, of_order),
        row("posted on a Saturday", served(order, posted, saturday), on(2025, 6, 11),
            Reason::service_three_business_days, of_order),
        row("sent to the custodian", served(order, custodian, monday), thursday,
            Reason::service_three_business_days, of_order),
        {"given to the legal representative, in no recorded way",
         served(order, legal_representative, monday), monday, thursday,
         Reason::service_order_to_representative, of_order, 39},
    });
}

BOOST_AUTO_TEST_CASE(a_way_that_rule_115_does_not_list_needs_a_direction_of_the_court) {
    using enum ServiceMethod;
    for (const auto how : {left_at_address, portal, document_exchange, fax, other}) {
        check({no_day("no direction", served(order, how, monday),
                      Reason::service_order_method_not_listed, "mcr-1981:r115(2)", 39),
               row("directed", directed(how, monday), thursday, Reason::service_as_court_specified,
                   of_order)});
    }
}

BOOST_AUTO_TEST_CASE(a_direction_does_not_change_the_day_of_a_way_that_is_listed) {
    using enum ServiceMethod;
    for (const auto how : {handed, posted, emailed, custodian, legal_representative}) {
        const auto with = deemed_service(directed(how, monday));
        const auto without = deemed_service(served(order, how, monday));
        BOOST_TEST((with.earliest == without.earliest));
        BOOST_TEST((with.latest == without.latest));
        BOOST_TEST((with.reason == without.reason));
    }
}

// --- A summons: rule 99

BOOST_AUTO_TEST_CASE(a_summons_served_in_each_way) {
    using enum ServiceMethod;
    check({
        row("handed over", served(summons, handed, monday), monday, Reason::service_same_day,
            of_summons),
        row("e-mailed", served(summons, emailed, monday), on(2025, 6, 3),
            Reason::service_day_after_sending, of_summons),
        row("posted", served(summons, posted, monday), thursday,
            Reason::service_three_business_days, of_summons),
        row("left at an address", served(summons, left_at_address, monday), thursday,
            Reason::service_three_business_days, of_summons),
        row("sent to the custodian", served(summons, custodian, monday), thursday,
            Reason::service_three_business_days, of_summons),
        row("left at a document exchange", served(summons, document_exchange, monday), thursday,
            Reason::service_three_business_days, of_summons),
        no_day("put on a portal", served(summons, portal, monday),
               Reason::service_portal_without_day, of_summons, 40),
        no_day("given to the legal representative", served(summons, legal_representative, monday),
               Reason::service_way_to_representative_not_recorded, of_summons, 40),
        no_day("faxed", served(summons, fax, monday), Reason::service_court_day_not_recorded,
               of_summons),
        no_day("otherwise", served(summons, other, monday), Reason::service_court_day_not_recorded,
               of_summons),
    });
}

BOOST_AUTO_TEST_CASE(the_court_may_set_the_day_of_a_summons) {
    for (const auto how : every_method) {
        auto facts = served(summons, how, monday);
        facts.court_set_day = friday;
        check(
            {row("set by the court", facts, friday, Reason::service_day_set_by_court, of_summons)});
    }
    check({row("set by the court, and nothing else is recorded",
               {.document = summons, .court_set_day = friday}, friday,
               Reason::service_day_set_by_court, of_summons)});
}

BOOST_AUTO_TEST_CASE(a_day_set_by_the_court_is_a_matter_of_summonses_only) {
    auto facts = served(order, ServiceMethod::posted, monday);
    facts.court_set_day = friday;
    check({row("an order", facts, thursday, Reason::service_three_business_days, of_order)});
}

// --- What a computer produced for the post

BOOST_AUTO_TEST_CASE(computer_produced_post_is_taken_as_sent_on_the_third_business_day) {
    struct Paper {
        Document document;
        std::string_view provision;
    };
    for (const auto& [document, provision] :
         {Paper{order, "mcr-1981:r115(5)"}, Paper{summons, "mcr-1981:r99(5)"}}) {
        const ServiceFacts produced{
            .document = document, .how = ServiceMethod::posted, .produced_on = monday};
        // Sent on Thursday 5 June; received three business days after it.
        check({row("produced on a Monday", produced, on(2025, 6, 10),
                   Reason::service_produced_by_computer, provision)});
        auto with_day = produced;
        with_day.on = wednesday;
        check({row("and a day of posting recorded", with_day, on(2025, 6, 10),
                   Reason::service_produced_by_computer, provision)});
        auto emailed = produced;
        emailed.how = ServiceMethod::emailed;
        emailed.on = monday;
        check({row("not posted", emailed, on(2025, 6, 3), Reason::service_day_after_sending,
                   document == order ? of_order : of_summons)});
    }
}

BOOST_AUTO_TEST_CASE(the_hearsay_rules_say_nothing_of_computers) {
    check({no_day("produced on a Monday",
                  {.document = hearsay_papers, .how = ServiceMethod::posted, .produced_on = monday},
                  Reason::service_day_not_recorded, of_hearsay)});
}

// --- Hearsay papers: rule 6

BOOST_AUTO_TEST_CASE(hearsay_papers_served_in_each_way) {
    using enum ServiceMethod;
    check({
        row("handed over", served(hearsay_papers, handed, monday), monday, Reason::service_same_day,
            of_hearsay),
        row("left at the residence", served(hearsay_papers, left_at_address, saturday), saturday,
            Reason::service_same_day, of_hearsay),
        row("posted", served(hearsay_papers, posted, monday), wednesday,
            Reason::service_second_business_day, of_hearsay),
        row("posted on a Thursday", served(hearsay_papers, posted, thursday), on(2025, 6, 9),
            Reason::service_second_business_day, of_hearsay),
        row("left at a document exchange", served(hearsay_papers, document_exchange, monday),
            wednesday, Reason::service_second_business_day, of_hearsay),
        no_day("given to the legal representative",
               served(hearsay_papers, legal_representative, monday),
               Reason::service_way_to_representative_not_recorded, of_hearsay, 40),
    });
    for (const auto how : {emailed, portal, custodian, other}) {
        check({no_day("not listed", served(hearsay_papers, how, monday),
                      Reason::service_hearsay_method_not_listed, of_hearsay, 40)});
    }
}

BOOST_AUTO_TEST_CASE(a_fax_is_served_that_day_before_four_and_on_the_next_business_day_after) {
    const auto faxed = [](Date day, std::optional<bool> before_four) {
        auto facts = served(hearsay_papers, ServiceMethod::fax, day);
        facts.before_four = before_four;
        return facts;
    };
    check({
        row("before four", faxed(friday, true), friday, Reason::service_fax_before_four,
            of_hearsay),
        row("from four on", faxed(friday, false), on(2025, 6, 9),
            Reason::service_fax_next_business_day, of_hearsay),
        no_day("at no recorded time", faxed(friday, {}), Reason::service_fax_time_not_recorded,
               of_hearsay),
        row("before four on a Saturday", faxed(saturday, true), on(2025, 6, 9),
            Reason::service_fax_next_business_day, of_hearsay),
        row("on a Saturday at no recorded time", faxed(saturday, {}), on(2025, 6, 9),
            Reason::service_fax_next_business_day, of_hearsay),
        row("before four on Good Friday", faxed({2025, 4, 18}, true), on(2025, 4, 22),
            Reason::service_fax_next_business_day, of_hearsay),
    });
}

// --- What was shown, and what is missing

BOOST_AUTO_TEST_CASE(a_day_counted_past_the_known_bank_holidays_may_be_moved_on) {
    // Known up to Monday 23 November 2026: three business days after the Wednesday before.
    BOOST_REQUIRE(bank_holidays_known_up_to() == Date(2026, 11, 23));
    const auto may_follow = [](Document document, ServiceMethod how, Date on) {
        return deemed_service(served(document, how, on)).holidays_may_follow;
    };
    BOOST_TEST(!may_follow(order, ServiceMethod::posted, {2026, 11, 18}));
    BOOST_TEST(may_follow(order, ServiceMethod::posted, {2026, 11, 19}));
    BOOST_TEST(may_follow(order, ServiceMethod::posted, {2028, 5, 22}));
    BOOST_TEST(may_follow(order, ServiceMethod::legal_representative, {2028, 5, 22}));
    BOOST_TEST(may_follow(summons, ServiceMethod::left_at_address, {2028, 5, 22}));
    BOOST_TEST(may_follow(hearsay_papers, ServiceMethod::posted, {2028, 5, 22}));
    // Days that no holiday moves, and answers without a day.
    BOOST_TEST(!may_follow(order, ServiceMethod::handed, {2028, 5, 22}));
    BOOST_TEST(!may_follow(order, ServiceMethod::emailed, {2028, 5, 22}));
    BOOST_TEST(!may_follow(order, ServiceMethod::posted, {2029, 1, 8}));
    BOOST_TEST(!deemed_service({.document = order,
                                .how = ServiceMethod::posted,
                                .on = Date{2028, 5, 22},
                                .shown_received_on = Date{2028, 5, 23}})
                    .holidays_may_follow);
}

BOOST_AUTO_TEST_CASE(a_day_that_was_shown_displaces_every_other) {
    for (const auto document : {order, summons, hearsay_papers}) {
        for (const auto how : every_method) {
            auto facts = served(document, how, friday);
            facts.court_set_day = friday;
            facts.produced_on = friday;
            // Even one before the day of sending: whether the record fits together is asked
            // elsewhere.
            facts.shown_received_on = monday;
            const auto answer = deemed_service(facts);
            BOOST_TEST((answer.earliest == monday && answer.latest == monday));
            BOOST_TEST(!answer.rebuttable);
            BOOST_TEST(answer.question == 0);
            BOOST_TEST((answer.reason == Reason::service_shown_received));
        }
        BOOST_TEST((deemed_service({.document = document, .shown_received_on = monday}).earliest ==
                    monday));
    }
}

BOOST_AUTO_TEST_CASE(without_the_way_or_the_day_there_is_no_answer) {
    using enum ServiceMethod;
    check({
        no_day("an order, nothing recorded", {}, Reason::service_method_not_recorded, of_order),
        no_day("an order, the day alone", {.on = monday}, Reason::service_method_not_recorded,
               of_order),
        no_day("a summons", {.document = summons, .on = monday},
               Reason::service_method_not_recorded, of_summons),
        no_day("hearsay papers", {.document = hearsay_papers, .on = monday},
               Reason::service_method_not_recorded, of_hearsay),
    });
    for (const auto how : {handed, posted, emailed, custodian, legal_representative}) {
        check({no_day("an order", {.how = how}, Reason::service_day_not_recorded, of_order)});
    }
    for (const auto how :
         {handed, posted, emailed, custodian, left_at_address, document_exchange}) {
        check({no_day("a summons", {.document = summons, .how = how},
                      Reason::service_day_not_recorded, of_summons)});
    }
    for (const auto how : {handed, posted, left_at_address, document_exchange, fax}) {
        check({no_day("hearsay papers", {.document = hearsay_papers, .how = how},
                      Reason::service_day_not_recorded, of_hearsay)});
    }
    check({no_day("an order, as the court specified", {.how = other, .court_directed = true},
                  Reason::service_day_not_recorded, of_order)});
}

BOOST_AUTO_TEST_CASE(an_answer_without_a_day_names_what_is_missing_or_leans_on_a_question) {
    const std::set<Reason> limits{Reason::service_outside_bank_holidays,
                                  Reason::service_past_calendar};
    for (const auto document : {order, summons, hearsay_papers}) {
        for (const auto how : every_method) {
            for (const Day day : {Day{}, Day{monday}, Day{Date{2018, 12, 20}}, Day{Date::last()}}) {
                const auto answer = deemed_service({.document = document, .how = how, .on = day});
                BOOST_TEST(answer.earliest.has_value() == answer.latest.has_value());
                BOOST_TEST(info(answer.provision).id.find(":r") != std::string_view::npos);
                const bool names_something = !info(answer.reason).missing.empty();
                if (answer.earliest) {
                    BOOST_TEST(!names_something);
                    BOOST_TEST((*answer.earliest <= *answer.latest));
                    BOOST_TEST((*answer.earliest != *answer.latest) == (answer.question != 0));
                } else {
                    BOOST_TEST(
                        (names_something || answer.question != 0 || limits.contains(answer.reason)),
                        info(answer.reason).code);
                }
            }
        }
    }
}

// --- Business days

BOOST_AUTO_TEST_CASE(easter_2025_is_four_days_without_post) {
    using enum ServiceMethod;
    // Good Friday is 18 April and Easter Monday 21 April.
    check({
        row("an order posted on Wednesday 16 April", served(order, posted, {2025, 4, 16}),
            on(2025, 4, 23), Reason::service_three_business_days, of_order),
        row("on Thursday 17 April", served(order, posted, {2025, 4, 17}), on(2025, 4, 24),
            Reason::service_three_business_days, of_order),
        row("on Good Friday itself", served(order, posted, {2025, 4, 18}), on(2025, 4, 24),
            Reason::service_three_business_days, of_order),
        row("e-mailed on Maundy Thursday: received on Good Friday",
            served(order, emailed, {2025, 4, 17}), on(2025, 4, 18),
            Reason::service_day_after_sending, of_order),
        row("hearsay papers posted on Wednesday 16 April",
            served(hearsay_papers, posted, {2025, 4, 16}), on(2025, 4, 22),
            Reason::service_second_business_day, of_hearsay),
        row("a summons left on Tuesday 15 April", served(summons, left_at_address, {2025, 4, 15}),
            on(2025, 4, 22), Reason::service_three_business_days, of_summons),
    });
}

BOOST_AUTO_TEST_CASE(christmas_and_the_days_that_stand_for_it) {
    using enum ServiceMethod;
    check({
        row("an order posted on Christmas Eve 2025", served(order, posted, {2025, 12, 24}),
            on(2025, 12, 31), Reason::service_three_business_days, of_order),
        row("on New Year's Eve 2025", served(order, posted, {2025, 12, 31}), on(2026, 1, 6),
            Reason::service_three_business_days, of_order),
        // Christmas Day 2026 is a Friday, and Boxing Day is kept on Monday 28 December.
        row("on Christmas Eve 2026", served(order, posted, {2026, 12, 24}), on(2026, 12, 31),
            Reason::service_three_business_days, of_order),
        // In 2027 they are a Saturday and a Sunday, kept on Monday and Tuesday.
        row("on Friday 24 December 2027", served(order, posted, {2027, 12, 24}), on(2027, 12, 31),
            Reason::service_three_business_days, of_order),
    });
}

BOOST_AUTO_TEST_CASE(days_that_were_moved_or_given_once) {
    struct Weekday {
        Date day;
        bool is_business;
    };
    const std::vector<Weekday> days{
        {{2020, 5, 4}, true},   {{2020, 5, 8}, false},    // Victory in Europe, in place of the 4th
        {{2022, 5, 30}, true},  {{2022, 6, 2}, false},    // the spring holiday, moved
        {{2022, 6, 3}, false},  {{2022, 6, 6}, true},     // the Platinum Jubilee
        {{2022, 9, 19}, false}, {{2022, 9, 20}, true},    // the funeral of Queen Elizabeth II
        {{2023, 5, 1}, false},  {{2023, 5, 8}, false},    // the coronation, beside the usual one
        {{2022, 1, 3}, false},  {{2022, 12, 27}, false},  // substitutes
        {{2024, 3, 29}, false}, {{2024, 2, 29}, true},    // Good Friday, and a leap day
        {{2024, 4, 13}, false}, {{2024, 4, 14}, false},   // a Saturday and a Sunday
    };
    for (const auto& [day, is_business] : days) {
        BOOST_TEST((is_business_day(day) == is_business), day);
    }
}

BOOST_AUTO_TEST_CASE(the_table_is_in_order_and_holds_eight_days_a_year_or_more) {
    const auto holidays = bank_holidays();
    std::vector<int> a_year(10);
    for (std::size_t i = 0; i < holidays.size(); ++i) {
        const auto& [day, name] = holidays[i];
        BOOST_TEST(!name.empty(), day);
        BOOST_TEST((day >= bank_holidays_first() && day <= bank_holidays_last()), day);
        BOOST_TEST((i == 0 || holidays[i - 1].day < day), day);
        BOOST_TEST((is_business_day(day) == false), day);
        // A Thursday in 1970 and every seventh day from it: no holiday stands on a weekend.
        const auto weekday = (day.days_since_1970() + 3) % 7;
        BOOST_TEST(weekday < 5, day);
        ++a_year.at(static_cast<std::size_t>(day.year() - 2019));
    }
    const std::vector<int> expected{8, 8, 8, 10, 9, 8, 8, 8, 8, 8};
    BOOST_TEST(a_year == expected, boost::test_tools::per_element());
    BOOST_TEST((bank_holidays_known_up_to() >= bank_holidays_first()));
    BOOST_TEST((bank_holidays_known_up_to() <= bank_holidays_last()));
    BOOST_TEST(bank_holidays_source().find("gov.uk/bank-holidays") != std::string_view::npos);
}

BOOST_AUTO_TEST_CASE(a_weekend_is_known_everywhere_and_a_weekday_only_in_the_table) {
    BOOST_TEST((is_business_day({2018, 12, 31}) == std::nullopt));
    BOOST_TEST((is_business_day({2019, 1, 1}) == false));
    BOOST_TEST((is_business_day({2019, 1, 2}) == true));
    BOOST_TEST((is_business_day({2028, 12, 29}) == true));
    BOOST_TEST((is_business_day({2028, 12, 31}) == false));  // a Sunday
    BOOST_TEST((is_business_day({2029, 1, 1}) == std::nullopt));
    BOOST_TEST((is_business_day({2018, 12, 29}) == false));  // a Saturday
    BOOST_TEST((is_business_day({1969, 12, 28}) == false));  // a Sunday before 1970
    BOOST_TEST((is_business_day({1969, 12, 29}) == std::nullopt));
    BOOST_TEST((is_business_day(Date::last()) == std::nullopt));
}

BOOST_AUTO_TEST_CASE(a_count_that_leaves_the_table_has_no_answer) {
    using enum ServiceMethod;
    constexpr auto outside = Reason::service_outside_bank_holidays;
    BOOST_TEST((business_days_after({2018, 12, 31}, 1) == on(2019, 1, 2)));
    BOOST_TEST((business_days_after({2018, 12, 30}, 1) == std::nullopt));
    BOOST_TEST((business_days_after({2028, 12, 26}, 3) == on(2028, 12, 29)));
    BOOST_TEST((business_days_after({2028, 12, 27}, 3) == std::nullopt));
    BOOST_TEST((business_days_before({2019, 1, 2}, 1) == on(2019, 1, 1)));
    BOOST_TEST((business_days_before({2019, 1, 2}, 2) == std::nullopt));
    BOOST_TEST((business_days_before({2028, 12, 31}, 1) == on(2028, 12, 28)));
    BOOST_TEST((business_days_before({2029, 1, 1}, 1) == std::nullopt));
    for (const int n : {0, -1, -1000}) {
        BOOST_TEST((business_days_after(monday, n) == std::nullopt));
        BOOST_TEST((business_days_before(monday, n) == std::nullopt));
    }
    BOOST_TEST((business_days_after(monday, 1'000'000) == std::nullopt));
    BOOST_TEST((business_days_before(monday, 1'000'000) == std::nullopt));
    for (const Date day : {Date::first(), Date::last()}) {
        BOOST_TEST((business_days_after(day, 1) == std::nullopt));
        BOOST_TEST((business_days_before(day, 1) == std::nullopt));
    }
    check({
        no_day("posted before the table", served(order, posted, {2018, 12, 28}), outside, of_order),
        row("posted on the day before it", served(order, posted, {2018, 12, 31}), on(2019, 1, 4),
            Reason::service_three_business_days, of_order),
        row("posted so that the last day is in it", served(order, posted, {2028, 12, 26}),
            on(2028, 12, 29), Reason::service_three_business_days, of_order),
        no_day("posted a day later", served(order, posted, {2028, 12, 27}), outside, of_order),
        no_day("to the legal representative", served(order, legal_representative, {2028, 12, 27}),
               outside, of_order),
        no_day("produced so that only the sending is in it",
               {.how = posted, .produced_on = Date{2028, 12, 21}}, outside, "mcr-1981:r115(5)"),
        no_day("faxed outside it", served(hearsay_papers, fax, {2029, 1, 2}), outside, of_hearsay),
        row("handed over: no count", served(order, handed, {2031, 1, 1}), on(2031, 1, 1),
            Reason::service_same_day, of_order),
        row("e-mailed: no business days", served(order, emailed, {2030, 12, 31}), on(2031, 1, 1),
            Reason::service_day_after_sending, of_order),
        no_day("e-mailed on the calendar's last day", served(order, emailed, Date::last()),
               Reason::service_past_calendar, of_order),
    });
}

BOOST_AUTO_TEST_CASE(counting_back_is_the_inverse_of_counting_on) {
    for (const Date day : every_day({2024, 12, 1}, {2026, 1, 31})) {
        for (const int n : {1, 2, 3, 5, 10}) {
            BOOST_TEST_CONTEXT(n << " before " << day) {
                const auto back = business_days_before(day, n);
                BOOST_REQUIRE(back.has_value());
                // Posted then, it is there by the day; posted a day later, it is not.
                BOOST_TEST((*business_days_after(*back, n) <= day));
                BOOST_TEST((*business_days_after(back->plus_days(1), n) > day));
                // Nothing is lost by going to and fro.
                const auto there = *business_days_after(day, n);
                BOOST_TEST((is_business_day(there) == true));
                BOOST_TEST((*business_days_before(there, n) >= day));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(business_days_add_up) {
    for (const Date day : every_day({2025, 3, 1}, {2025, 6, 30})) {
        for (int n = 1; n < 8; ++n) {
            const auto one_by_one = business_days_after(*business_days_after(day, n), 1);
            BOOST_TEST((one_by_one == business_days_after(day, n + 1)), day);
        }
    }
}

// --- Hearsay: when the notice must go

BOOST_AUTO_TEST_CASE(the_last_days_for_a_notice_of_hearsay) {
    struct Row {
        std::string_view name;
        Date hearing;
        int notice;
        Date not_clear;
        Date clear;
        Day last_to_post;
    };
    const std::vector<Row> rows{
        {"a hearing on Monday 30 June 2025",
         {2025, 6, 30},
         21,
         {2025, 6, 9},
         {2025, 6, 8},
         on(2025, 6, 4)},
        {"a hearing on Tuesday 13 May 2025: Easter is in the way of the post",
         {2025, 5, 13},
         21,
         {2025, 4, 22},
         {2025, 4, 21},
         on(2025, 4, 15)},
        {"a hearing in 2025 and its notice in 2024",
         {2025, 1, 15},
         21,
         {2024, 12, 25},
         {2024, 12, 24},
         on(2024, 12, 22)},
        {"the court set seven days",
         {2025, 6, 30},
         7,
         {2025, 6, 23},
         {2025, 6, 22},
         on(2025, 6, 18)},
        {"the court set none", {2025, 6, 30}, 0, {2025, 6, 30}, {2025, 6, 29}, on(2025, 6, 25)},
        {"a hearing outside the table of bank holidays",
         {2030, 6, 28},
         21,
         {2030, 6, 7},
         {2030, 6, 6},
         {}},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            const auto days = hearsay_days(row.hearing, row.notice);
            BOOST_TEST(days.last_not_clear == row.not_clear);
            BOOST_TEST(days.last_clear == row.clear);
            BOOST_TEST((days.last_to_post == row.last_to_post));
        }
    }
    BOOST_TEST(hearsay_notice_days == 21);
    BOOST_TEST(hearsay_days({2025, 6, 30}).last_clear == Date(2025, 6, 8));
}

BOOST_AUTO_TEST_CASE(a_notice_posted_on_the_last_day_arrives_in_time) {
    for (const Date hearing : every_day({2025, 1, 1}, {2025, 12, 31})) {
        const auto days = hearsay_days(hearing);
        BOOST_REQUIRE(days.last_to_post.has_value());
        const auto arrival = [](Date posted) {
            return *deemed_service(served(hearsay_papers, ServiceMethod::posted, posted)).latest;
        };
        BOOST_TEST((arrival(*days.last_to_post) <= days.last_clear), hearing);
        BOOST_TEST((arrival(days.last_to_post->plus_days(1)) > days.last_clear), hearing);
        // The clear days between service and hearing.
        BOOST_TEST(days_between(days.last_clear, hearing) - 1 == hearsay_notice_days);
    }
}

BOOST_AUTO_TEST_CASE(days_of_notice_that_cannot_be_are_refused) {
    BOOST_CHECK_THROW(hearsay_days({2025, 6, 30}, -1), Problem);
    BOOST_CHECK_THROW(hearsay_days(Date::first()), Problem);
    BOOST_CHECK_THROW(hearsay_days(Date::first().plus_days(21)), Problem);
    BOOST_TEST(hearsay_days(Date::first().plus_days(22)).last_clear == Date::first());
}

BOOST_AUTO_TEST_CASE(seven_days_after_the_notice_to_ask_for_the_maker) {
    BOOST_TEST(last_day_to_seek_cross_examination(monday) == Date(2025, 6, 9));
    BOOST_TEST(last_day_to_seek_cross_examination({2024, 2, 25}) == Date(2024, 3, 3));
    BOOST_CHECK_THROW(last_day_to_seek_cross_examination(Date::last()), Problem);
}

// --- The time to appeal

BOOST_AUTO_TEST_CASE(the_day_of_the_decision_is_not_one_of_the_twenty_one) {
    BOOST_TEST((last_day_to_appeal({2026, 6, 1}) == on(2026, 6, 22)));
    BOOST_TEST((last_day_to_appeal({2024, 2, 9}) == on(2024, 3, 1)));
    BOOST_TEST((last_day_to_appeal(Date::last()) == std::nullopt));
    BOOST_TEST((last_day_to_appeal(Date::last().plus_days(-21)) == Date::last()));
    const auto& limit = appeal_limit({2025, 6, 2});
    BOOST_TEST(limit.days == 21);
    BOOST_TEST(limit.from == Date(2020, 1, 20));
    BOOST_TEST(limit.source.find("not verified") != std::string_view::npos);
    BOOST_TEST(&appeal_limit({2019, 1, 1}) == &limit);
}

// --- Which scheme of notification comes first

BOOST_AUTO_TEST_CASE(the_schemes_of_notification_give_way_in_one_order) {
    using enum NotificationRegime;
    const auto schemes = notification_precedence();
    BOOST_REQUIRE(schemes.size() == 3U);
    BOOST_TEST((schemes[0].regime == sexual_offences_part_2));
    BOOST_TEST((schemes[1].regime == stalking_protection_order));
    BOOST_TEST((schemes[2].regime == domestic_abuse_protection_order));
    BOOST_TEST(schemes[0].yields_by.empty());
    BOOST_TEST(schemes[1].yields_by == "spa-2019:s9(5)");
    BOOST_TEST(schemes[2].yields_by == "daa-2021:s41(8)(b)");
    for (const auto& scheme : schemes) {
        BOOST_TEST((scheme.yields_by.empty() || find_provision(scheme.yields_by).has_value()));
        BOOST_TEST(scheme.note.ends_with('.'));
    }
}

BOOST_AUTO_TEST_SUITE_END()
