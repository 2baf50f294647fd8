// An order, as proposed or as made: sections 2, 3, 5 and 6.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "spo/application.hpp"
#include "spo/condition.hpp"
#include "spo/date.hpp"
#include "spo/law.hpp"
#include "spo/term.hpp"

namespace spo {

enum class OrderKind : std::uint8_t {
    full,     ///< a stalking protection order (section 2)
    interim,  ///< an interim stalking protection order (section 5)
};

/// Whether a court has made the order. Absent in a case file means made.
enum class Stage : std::uint8_t { proposed, made };

/// The court that made the order, by kind. Its name is recorded apart, and never read for this.
enum class CourtKind : std::uint8_t { magistrates, youth, crown };

/// What the court found, as it recorded it. Each is a fact about the past, and never computed.
struct CourtFound {
    std::optional<bool> acts = {};         ///< section 2(1)(a)
    std::optional<bool> risk = {};         ///< section 2(1)(b)
    std::optional<bool> necessary = {};    ///< section 2(1)(c)
    std::optional<bool> appropriate = {};  ///< section 5(3), for an interim order

    friend bool operator==(const CourtFound&, const CourtFound&) = default;
};

/// What somebody who read the sealed order found it does not state (section 6).
enum class Omission : std::uint8_t {
    date_made,         ///< section 6(a)
    period,            ///< section 6(b)
    conditions,        ///< section 6(c)
    locality,          ///< section 6(d)
    differing_period,  ///< section 6(e)
};

/// One order. Any order a court could have made can be held here, lawful or not. What is absent was
/// not recorded.
struct Order {
    Id<Order> id;
    OrderKind kind;
    std::optional<Stage> stage = {};
    std::optional<OrderRoute> route = {};
    std::optional<Ref<Application>> application = {};
    std::optional<std::string> court = {};
    std::optional<CourtKind> court_kind = {};
    std::optional<PoliceArea> court_area = {};  ///< the police area the court is in (10(2)(a))
    std::optional<Date> made_on = {};
    std::optional<Ref<Order>> replaces = {};  ///< the interim order it takes the place of
    std::optional<Term> term = {};
    std::optional<CourtFound> court_found = {};
    std::optional<bool> certified_copy_held = {};  ///< section 8(5)
    std::optional<std::vector<Omission>> omits = {};
    std::optional<std::vector<Condition>> conditions = {};  ///< empty: the order imposes none

    bool is_proposed() const noexcept { return stage == Stage::proposed; }

    friend bool operator==(const Order&, const Order&) = default;
};

}  // namespace spo
