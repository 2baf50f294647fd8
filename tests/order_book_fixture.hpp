// Orders as a table might hold them, drawn at random from a seed: every combination of facts that
// is there, missing, on a boundary or impossible.
#pragma once

#include <array>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <random>
#include <vector>

#include "spo/order_book.hpp"
#include "spo/period.hpp"

namespace spo::test {

/// How many random orders are compared: as many as the environment says (`./dev compare`).
inline int orders_compared() {
    const char* asked = std::getenv("SPO_ORDERS_COMPARED");
    return asked == nullptr ? 20'000 : std::atoi(asked);
}

class RandomOrders {
public:
    explicit RandomOrders(std::uint64_t seed) : random_(seed) {}

    /// A row, valid until the next is drawn.
    const OrderRow& next();

private:
    int upto(int n) { return std::uniform_int_distribution{0, n - 1}(random_); }
    bool one_in(int n) { return upto(n) == 0; }
    Date near(Date day, int days) { return day.plus_days(upto(2 * days + 1) - days); }
    Date some_day();
    TermFacts some_term(Date made);
    BookEvent some_event(Date made);

    std::mt19937_64 random_;
    OrderRow row_;
    std::vector<Stated> necessary_;
    std::vector<BookEvent> events_;
};

inline Date RandomOrders::some_day() {
    // Days on which counting goes wrong, and all the others.
    static const std::array edges{Date{2024, 2, 29}, Date{2023, 2, 28},  Date{2022, 3, 1},
                                  Date{2021, 1, 31}, Date{2022, 12, 31}, Date{2020, 1, 20},
                                  Date{2020, 1, 19}, Date{2024, 3, 1},   Date{2023, 6, 30}};
    if (one_in(4)) return edges[static_cast<std::size_t>(upto(edges.size()))];
    return Date{2020, 1, 1}.plus_days(upto(365 * 6));
}

inline TermFacts RandomOrders::some_term(Date made) {
    using enum TermFacts::Kind;
    if (one_in(12)) return {};
    if (one_in(20)) return {.kind = not_specified};
    if (one_in(4)) return {.kind = until_further_order};
    TermFacts term{.kind = fixed};
    const auto years = 1 + upto(4);
    if (!one_in(3)) {
        term.length = one_in(5)   ? Length::in_days(1 + upto(1500))
                      : one_in(4) ? Length::in_months(1 + upto(40))
                                  : Length::in_years(years);
    }
    if (!term.length || one_in(3)) {
        const auto end =
            Period{Length::in_years(years), CountingWord::beginning_with}.last_day(made);
        term.last_day = one_in(2) ? near(end.date, 2) : near(end.date, 500);
        if (*term.last_day < made && !one_in(30)) term.last_day = made;
    }
    return term;
}

inline BookEvent RandomOrders::some_event(Date made) {
    BookEvent event{.kind = static_cast<BookEventKind>(upto(6))};
    if (!one_in(10)) event.on = near(made.plus_days(400), 450);
    event.outcome = static_cast<Outcome>(upto(3));
    if (event.kind == BookEventKind::served && !one_in(4)) {
        event.how = static_cast<ServiceMethod>(upto(10));
    }
    const bool changes =
        event.kind == BookEventKind::varied || event.kind == BookEventKind::renewed;
    if (changes && !one_in(4)) event.term = some_term(event.on.value_or(made));
    return event;
}

inline const OrderRow& RandomOrders::next() {
    row_ = {};
    const auto made = some_day();
    if (!one_in(40)) row_.kind = one_in(4) ? OrderKind::interim : OrderKind::full;
    if (!one_in(12)) row_.made = made;
    row_.term = some_term(made);
    if (!one_in(6)) {
        row_.service = BookEvent{.kind = BookEventKind::served,
                                 .on = one_in(3) ? made : near(made.plus_days(3), 6)};
        if (!one_in(8)) {
            row_.service->how =
                one_in(2) ? ServiceMethod::handed : static_cast<ServiceMethod>(upto(10));
        }
    }
    row_.replaces_interim = static_cast<Stated>(upto(3));
    if (one_in(6)) {
        row_.part_two.emplace();
        if (!one_in(8)) row_.part_two->from = near(made, 700);
        if (!one_in(3)) row_.part_two->to = near(made.plus_days(300), 700);
    }
    if (one_in(5)) {
        row_.main_determined = BookEvent{.kind = BookEventKind::main_determined,
                                         .outcome = static_cast<Outcome>(upto(3))};
        if (!one_in(8)) row_.main_determined->on = near(made.plus_days(60), 70);
    }
    if (one_in(8)) {
        row_.discharged =
            BookEvent{.kind = BookEventKind::discharged, .on = near(made.plus_days(500), 510)};
    }
    events_.clear();
    if (one_in(8)) {
        const auto number = 1 + upto(3);
        for (int i = 0; i < number; ++i) events_.push_back(some_event(made));
    }
    row_.events = events_;
    if (!one_in(6)) {
        necessary_.clear();
        const auto number = upto(5);
        for (int i = 0; i < number; ++i) {
            necessary_.push_back(one_in(8) ? static_cast<Stated>(upto(3)) : Stated::yes);
        }
        row_.necessary = necessary_;
    }
    if (!one_in(5)) row_.protects = upto(4);
    return row_;
}

}  // namespace spo::test
