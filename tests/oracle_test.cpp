// A second reading of how long an order runs, what it must say of that, when the Act began, and the
// area of the applicant: sections 1(3), 3(1)-(2), 5(6)(a), 6(a)-(b) and 15(3). It was written from
// the Act's words with std::chrono alone, and shares nothing with src/ but the questions. Both
// readings are asked about tens of thousands of orders, drawn with a fixed seed, and must agree.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "spo/case_file.hpp"
#include "spo/check.hpp"
#include "spo/finding.hpp"
#include "spo/period.hpp"
#include "spo/report.hpp"

namespace {

using namespace std::chrono_literals;
using std::chrono::day;
using std::chrono::days;
using std::chrono::last;
using std::chrono::months;
using std::chrono::sys_days;
using std::chrono::year;
using std::chrono::year_month;
using std::chrono::year_month_day;

using enum spo::Verdict;
using spo::Verdict;

// --- The second reading

struct A_length {
    int years = 0;
    int months = 0;
    int days = 0;
};

enum class Runs { not_recorded, not_specified, until_further_order, fixed };

/// What a court officer would read off an order and its application.
struct Reading {
    bool is_interim = false;
    bool is_proposed = false;
    sys_days as_at;
    std::optional<sys_days> made = {};
    Runs runs = Runs::not_recorded;
    std::optional<A_length> length = {};
    std::optional<sys_days> last_day = {};
    bool silent_on_date = false;
    bool silent_on_period = false;

    std::optional<sys_days> applied = {};
    bool is_determined = false;
    std::optional<int> force = {};            ///< 0 to 42 have an area each; 43 and 44 have none
    std::optional<int> defendants_area = {};  ///< 0 to 42, as the forces; 43: elsewhere
    enum class Ground { none, resides, believed } ground = Ground::none;
};

year_month month_of(sys_days date) {
    const year_month_day d{date};
    return d.year() / d.month();
}

/// Halsbury and Migotti: the day before the corresponding date, and the end of the month where
/// there is none.
sys_days by_corresponding_date(sys_days from, A_length length) {
    const auto month = month_of(from) + months{length.years * 12 + length.months};
    const auto reached = month / year_month_day{from}.day();
    const sys_days end = reached.ok() ? sys_days{reached} - days{1} : sys_days{month / last};
    return end + days{length.days};
}

/// The other way: count from the day before, as for a period "after" that day.
sys_days by_the_day_before(sys_days from, A_length length) {
    const sys_days before = from - days{1};
    const auto month = month_of(before) + months{length.years * 12 + length.months};
    const auto reached = month / year_month_day{before}.day();
    return (reached.ok() ? sys_days{reached} : sys_days{month / last}) + days{length.days};
}

/// The last day of a length beginning with a day. Days alone can be counted in one way only.
sys_days last_day_of(sys_days from, A_length length) {
    if (length.years == 0 && length.months == 0) return from + days{length.days - 1};
    return by_corresponding_date(from, length);
}

constexpr sys_days act_began = 2020y / 1 / 20;
constexpr A_length two_years{.years = 2};

/// For the statutory minimum, the later of the two ways.
sys_days least_day(sys_days made) {
    return std::max(by_corresponding_date(made, two_years), by_the_day_before(made, two_years));
}

/// The last day of the order's fixed period; the earlier where its length and its last day differ.
sys_days end_of_order(const Reading& order, sys_days made) {
    if (!order.length) return *order.last_day;
    const auto counted = last_day_of(made, *order.length);
    return order.last_day ? std::min(counted, *order.last_day) : counted;
}

// s.3(1): "for a fixed period specified in the order, or until a further order".
Verdict has_effect(const Reading& order) {
    if (order.runs == Runs::not_recorded) return unknown;
    return order.runs == Runs::not_specified ? not_met : met;
}

// s.3(2): "a period of at least 2 years beginning with the day on which the order is made". With no
// day made, only what is so whatever the day can be said.
Verdict is_two_years(const Reading& order) {
    if (order.made) {
        if (*order.made < act_began) return unknown;
        return end_of_order(order, *order.made) >= least_day(*order.made) ? met : not_met;
    }
    if (order.last_day || order.as_at < act_began) return unknown;
    bool always = true;
    bool never = true;
    // Every day of nine years, with a leap day left out among them.
    for (auto from = sys_days{2095y / 1 / 1}; from < sys_days{2104y / 1 / 1}; from += days{1}) {
        const bool enough = last_day_of(from, *order.length) >= least_day(from);
        (enough ? never : always) = false;
    }
    return always ? met : never ? not_met : unknown;
}

// s.5(6)(a): "has effect only for a fixed period specified in the order".
Verdict has_a_fixed_period(const Reading& order) {
    if (order.runs == Runs::not_recorded) return unknown;
    return order.runs == Runs::fixed ? met : not_met;
}

// s.6(a): "the date on which the order is made".
Verdict states_its_date(const Reading& order) {
    if (order.silent_on_date) return not_met;
    return order.made ? met : unknown;
}

// s.6(b): "whether it has effect for a fixed period and, if it does, the length of that period".
Verdict states_its_period(const Reading& order) {
    if (order.silent_on_period || order.runs == Runs::not_specified) return not_met;
    if (order.runs == Runs::not_recorded) return unknown;
    if (!order.length || !order.last_day) return met;
    if (!order.made) return unknown;
    const bool agrees = last_day_of(*order.made, *order.length) == *order.last_day ||
                        by_the_day_before(*order.made, *order.length) == *order.last_day;
    return agrees ? met : not_met;
}

Verdict is_after_commencement(std::optional<sys_days> on) {
    if (!on) return unknown;
    return *on >= act_began ? met : not_met;
}

// s.15(3), of the order: a draft is looked at on the as-at day.
Verdict order_is_under_the_act(const Reading& order) {
    return is_after_commencement(!order.made && order.is_proposed ? order.as_at : order.made);
}

// s.15(3), of the application: one not yet made is looked at on the as-at day.
Verdict application_is_under_the_act(const Reading& order) {
    return is_after_commencement(!order.applied && !order.is_determined ? order.as_at
                                                                        : order.applied);
}

// s.1(3): "only in respect of a person (a) who resides in the chief officer's police area, or (b)
// who the chief officer believes is in that area or is intending to come to it".
Verdict is_in_respect_of_somebody_in_the_area(const Reading& order) {
    if (!order.force) return unknown;
    if (*order.force >= 43) return met;  // no area: the restriction binds an officer who has one
    if (order.ground == Reading::Ground::believed) return met;
    if (order.defendants_area == order.force) return met;
    if (order.ground == Reading::Ground::none) return unknown;
    return order.defendants_area ? not_met : met;
}

// --- The same order for the library

spo::Date library_date(sys_days date) {
    return spo::Date::from_days_since_1970(
        static_cast<std::int32_t>(date.time_since_epoch().count()));
}
std::optional<spo::Date> library_date(std::optional<sys_days> date) {
    return date ? std::optional{library_date(*date)} : std::nullopt;
}
spo::Length library_length(A_length length) {
    return spo::Length{{.years = length.years, .months = length.months, .days = length.days}};
}

std::optional<spo::Term> library_term(const Reading& order) {
    switch (order.runs) {
        case Runs::not_recorded:
            return std::nullopt;
        case Runs::not_specified:
            return spo::TermNotSpecified{};
        case Runs::until_further_order:
            return spo::UntilFurtherOrder{};
        case Runs::fixed:
            break;
    }
    if (!order.last_day) return spo::FixedTerm{library_length(*order.length)};
    if (!order.length) return spo::FixedTerm{library_date(*order.last_day)};
    return spo::FixedTerm{library_length(*order.length), library_date(*order.last_day)};
}

std::optional<spo::AreaGround> library_ground(const Reading& order) {
    using Ground = Reading::Ground;
    if (order.ground == Ground::none) return std::nullopt;
    return order.ground == Ground::resides ? spo::AreaGround::resides
                                           : spo::AreaGround::believed_to_be_in_area;
}

spo::CaseFile library_file(const Reading& reading) {
    spo::Application application{.id = {"A1"}};
    application.seeks = spo::Seeks::full_and_interim;
    application.made_on = library_date(reading.applied);
    application.area_ground = library_ground(reading);
    if (reading.is_determined) {
        application.determined = spo::Determination{.outcome = spo::Outcome::granted};
    }
    if (reading.force) {
        application.by = spo::ChiefOfficer{.force = static_cast<spo::Force>(*reading.force)};
    }
    spo::Order order{.id = {"O1"},
                     .kind = reading.is_interim ? spo::OrderKind::interim : spo::OrderKind::full};
    if (reading.is_proposed) order.stage = spo::Stage::proposed;
    order.application = spo::Ref<spo::Application>{"A1"};
    order.made_on = library_date(reading.made);
    order.term = library_term(reading);
    order.omits.emplace();
    if (reading.silent_on_date) order.omits->push_back(spo::Omission::date_made);
    if (reading.silent_on_period) order.omits->push_back(spo::Omission::period);
    spo::CaseFile::Contents contents{.defendant = {.id = {"D1"}}};
    if (reading.defendants_area) {
        contents.defendant.police_area = static_cast<spo::PoliceArea>(*reading.defendants_area);
    }
    contents.applications = {{std::move(application)}};
    contents.orders = {{std::move(order)}};
    return spo::CaseFile{std::move(contents)};
}

/// What the library says under a provision, or a part of it, of the order or of the application.
std::optional<Verdict> library_verdict(const spo::Report& report, spo::SubjectKind of,
                                       std::string_view provision) {
    const auto full_id = "spa-2019:" + std::string{provision};
    for (const auto& finding : report.findings()) {
        if (finding.subject_kind() == of && info(finding.provision()).id.starts_with(full_id)) {
            return finding.verdict();
        }
    }
    return std::nullopt;
}

// --- Orders drawn

class Dice {
public:
    int number(int from, int to) { return std::uniform_int_distribution{from, to}(engine_); }
    bool one_in(int n) { return number(1, n) == 1; }

    /// Often a leap day, the 1st of March, an end of a month, or the day the Act began.
    sys_days a_day() {
        const year y{number(2018, 2034)};
        const auto nudge = days{number(-1, 1)};
        switch (number(0, 4)) {
            case 0:
                return sys_days{y / 2 / last} + nudge;
            case 1:
                return sys_days{y / 3 / 1} + nudge;
            case 2:
                return sys_days{y / number(1, 12) / last} + nudge;
            case 3:
                return act_began + days{number(-2, 2)};
            default:
                return sys_days{y / 1 / 1} + days{number(0, 364)};
        }
    }

    /// Often two years, or a little more or less.
    A_length a_length() {
        switch (number(0, 6)) {
            case 0:
                return two_years;
            case 1:
                return {.months = number(22, 26)};
            case 2:
                return {.days = number(728, 733)};
            case 3:
                return {.months = 23, .days = number(26, 32)};
            case 4:
                return {.years = 1, .days = number(363, 368)};
            case 5:
                return {.years = 1, .months = number(0, 24), .days = number(0, 40)};
            default:
                return {.years = number(0, 9), .months = number(0, 30), .days = number(1, 40)};
        }
    }

    /// Often the last day that two years or the given length has, or a day next to it.
    sys_days a_last_day(sys_days made, const std::optional<A_length>& length) {
        const auto nudge = days{number(-1, 1)};
        const auto counted = length && one_in(2) ? *length : two_years;
        switch (number(0, 2)) {
            case 0:
                return by_corresponding_date(made, counted) + nudge;
            case 1:
                return by_the_day_before(made, counted) + nudge;
            default:
                return made + days{number(0, 2000)};
        }
    }

    Reading an_order() {
        Reading order{.is_interim = one_in(3), .is_proposed = one_in(5), .as_at = a_day()};
        if (!one_in(8)) order.made = a_day();
        order.runs = one_in(3) ? static_cast<Runs>(number(0, 3)) : Runs::fixed;
        if (order.runs == Runs::fixed) {
            if (!one_in(3)) order.length = a_length();
            if (!order.length || one_in(2)) {
                order.last_day = a_last_day(order.made.value_or(a_day()), order.length);
            }
            // A period that ends before it begins is no period, and the library refuses it.
            if (order.made && order.last_day)
                order.last_day = std::max(*order.last_day, *order.made);
        }
        order.silent_on_date = one_in(10);
        order.silent_on_period = one_in(10);
        if (!one_in(4)) order.applied = a_day();
        order.is_determined = one_in(3);
        if (!one_in(6)) order.force = number(0, 44);
        if (!one_in(4)) {
            order.defendants_area =
                order.force && *order.force < 43 && !one_in(3) ? *order.force : number(0, 43);
        }
        order.ground = static_cast<Reading::Ground>(number(0, 2));
        return order;
    }

private:
    std::mt19937 engine_{20200120};
};

std::string in_words(std::optional<sys_days> date) {
    return date ? library_date(*date).iso() : "no day";
}

std::string in_words(const Reading& order) {
    auto text = std::string{order.is_proposed ? "proposed " : ""} +
                (order.is_interim ? "interim" : "full") + " order, made " + in_words(order.made) +
                ", as at " + in_words(order.as_at) + ", runs " +
                std::to_string(static_cast<int>(order.runs));
    if (order.length) text += ", for " + library_length(*order.length).in_words();
    if (order.last_day) text += ", until " + in_words(order.last_day);
    return text + ", applied for " + in_words(order.applied);
}

/// One question, and what either reading answers.
struct Question {
    std::string_view provision;
    spo::SubjectKind of;
    bool (*arises)(const Reading&);
    Verdict (*second_reading)(const Reading&);
};

bool always(const Reading&) { return true; }
bool if_full(const Reading& order) { return !order.is_interim; }
bool if_interim(const Reading& order) { return order.is_interim; }
bool if_made(const Reading& order) { return !order.is_proposed; }
bool if_full_and_fixed(const Reading& order) {
    return !order.is_interim && order.runs == Runs::fixed;
}

constexpr auto of_the_order = spo::SubjectKind::order;
constexpr auto of_the_application = spo::SubjectKind::application;

const std::vector<Question> questions{
    {"s1(3)", of_the_application, always, is_in_respect_of_somebody_in_the_area},
    {"s3(1)", of_the_order, if_full, has_effect},
    {"s3(2)", of_the_order, if_full_and_fixed, is_two_years},
    {"s5(6)(a)", of_the_order, if_interim, has_a_fixed_period},
    {"s6(a)", of_the_order, if_made, states_its_date},
    {"s6(b)", of_the_order, always, states_its_period},
    {"s15(3)", of_the_order, always, order_is_under_the_act},
    {"s15(3)", of_the_application, always, application_is_under_the_act},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(second_reading)

// The examples of the two ways of counting that the research found or worked out.
BOOST_AUTO_TEST_CASE(the_second_reading_counts_as_the_research_does) {
    struct Row {
        sys_days from;
        A_length length;
        sys_days a;
        sys_days b;
    };
    const std::vector<Row> rows{
        {2025y / 3 / 10, two_years, 2027y / 3 / 9, 2027y / 3 / 9},
        {2020y / 1 / 20, two_years, 2022y / 1 / 19, 2022y / 1 / 19},
        {2024y / 2 / 29, two_years, 2026y / 2 / 28, 2026y / 2 / 28},
        {2024y / 2 / 28, two_years, 2026y / 2 / 27, 2026y / 2 / 27},
        {2024y / 3 / 1, two_years, 2026y / 2 / 28, 2026y / 2 / 28},
        {2022y / 3 / 1, two_years, 2024y / 2 / 29, 2024y / 2 / 28},
        {2026y / 3 / 1, two_years, 2028y / 2 / 29, 2028y / 2 / 28},
        {2024y / 2 / 29, {.years = 4}, 2028y / 2 / 28, 2028y / 2 / 28},
        {2024y / 8 / 31, {.months = 6}, 2025y / 2 / 28, 2025y / 2 / 28},
        {2024y / 8 / 31, {.months = 1}, 2024y / 9 / 30, 2024y / 9 / 30},
        {2024y / 9 / 30, {.months = 1}, 2024y / 10 / 29, 2024y / 10 / 29},
    };
    for (const auto& [from, length, a, b] : rows) {
        BOOST_TEST_CONTEXT(in_words(from) << " for " << library_length(length).in_words()) {
            BOOST_TEST((by_corresponding_date(from, length) == a));
            BOOST_TEST((by_the_day_before(from, length) == b));
        }
    }
}

BOOST_AUTO_TEST_CASE(both_readings_count_the_same_days) {
    Dice dice;
    for (int i = 0; i < 20'000; ++i) {
        const auto from = dice.a_day();
        const auto length = dice.a_length();
        const auto answer =
            spo::beginning_with(library_length(length)).last_day(library_date(from));
        const auto other = length.years + length.months == 0 ? last_day_of(from, length)
                                                             : by_the_day_before(from, length);
        BOOST_TEST_CONTEXT(in_words(from) << " for " << library_length(length).in_words()) {
            BOOST_TEST((answer.date == library_date(last_day_of(from, length))));
            BOOST_TEST((answer.alternative.value_or(answer.date) == library_date(other)));
        }
    }
}

BOOST_AUTO_TEST_CASE(both_readings_agree_on_every_order) {
    Dice dice;
    std::map<std::pair<std::string, Verdict>, int> asked;
    for (int i = 0; i < 25'000; ++i) {
        const auto order = dice.an_order();
        const auto report = check(library_file(order), library_date(order.as_at));
        for (const auto& question : questions) {
            const auto answer = library_verdict(report, question.of, question.provision);
            BOOST_TEST_CONTEXT(question.provision << ": " << in_words(order)) {
                BOOST_TEST(answer.has_value() == question.arises(order));
                if (!answer || !question.arises(order)) continue;
                const auto second = question.second_reading(order);
                BOOST_TEST(*answer == second);
                ++asked[{std::string{question.provision}, second}];
            }
        }
    }
    // None of the questions was asked in vain.
    for (const auto& question : questions) {
        int times = 0;
        for (const auto verdict : {met, not_met, unknown}) {
            times += asked[{std::string{question.provision}, verdict}];
            BOOST_TEST((asked[{std::string{question.provision}, verdict}] > 100),
                       question.provision << " was hardly ever " << verdict);
        }
        BOOST_TEST(times > 5'000, question.provision);
    }
}

BOOST_AUTO_TEST_SUITE_END()
