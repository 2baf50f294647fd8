// The events of a file, found by what they are about. Made once, in time linear in the file.
//
// A log may be of the file as it stood on a day: then it knows nothing of what is dated later. A
// thing without a day is known on every day. A hearing is dated by the day it is fixed for, which
// is to come by its nature: it is known as soon as the application it is of.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "spo/case_file.hpp"
#include "spo/finding.hpp"
#include "timeline/condition_index.hpp"

namespace spo::timeline {

/// The list of a thing in the file; empty when the file has none.
template <class T>
std::span<const T> listed(const std::optional<std::vector<T>>& things) {
    return things ? std::span<const T>{*things} : std::span<const T>{};
}

/// How a main application ended, and what in the file says so.
struct Ending {
    std::optional<Date> on;
    Outcome outcome;
    Operand cause;  ///< an event, the application, or the full order made on it
};

class EventLog {
public:
    EventLog(const CaseFile& file, const ConditionIndex& conditions,
             std::optional<Date> as_at = {});

    /// Every event of the file, known or not.
    std::span<const Event> events() const { return listed(file_->events); }
    bool is_known(std::size_t event) const { return known_[event]; }
    /// Whether a thing of that day is known.
    bool is_known(std::optional<Date> day) const { return !as_at_ || !day || *day <= *as_at_; }
    /// The index of an event by its id.
    std::optional<std::size_t> find(std::string_view id) const;
    /// The index of an application by its id.
    std::optional<std::size_t> application(std::string_view id) const;
    /// The order an event is about; empty for none.
    std::optional<std::size_t> order_of(std::size_t event) const { return order_of_[event]; }
    /// The events about an order, by day, those of one day as the file lists them; the undated
    /// last.
    std::span<const std::size_t> about(std::size_t order) const { return about_order_[order]; }
    /// Events of no order in particular, by day: moves, name uses, a death, hearings.
    std::span<const std::size_t> of_defendant() const { return of_defendant_; }
    /// The first recorded death.
    std::optional<std::size_t> death() const { return death_; }

    /// Every recorded ending of an application, the earliest dated first.
    std::span<const Ending> endings(std::size_t application) const { return endings_[application]; }
    /// The main application of an interim order, when the file tells which it is.
    std::optional<std::size_t> main_of(const Order& interim) const;
    /// The full orders made on an application, as indices.
    std::span<const std::size_t> full_orders_on(std::size_t application) const {
        return full_orders_[application];
    }

    /// The made orders recorded as taking an order's place.
    std::span<const std::size_t> replacing(std::size_t order) const { return replacing_[order]; }

private:
    bool is_hearing_known(const HearingFixed& fixed) const;
    void note_order(std::size_t event);
    void note_endings();

    CaseFile file_;
    std::optional<Date> as_at_;
    std::vector<bool> known_;
    std::unordered_map<std::string_view, std::size_t> ids_;
    std::unordered_map<std::string_view, std::size_t> applications_;
    std::vector<std::optional<std::size_t>> order_of_;
    std::vector<std::vector<std::size_t>> about_order_;
    std::vector<std::size_t> of_defendant_;
    std::optional<std::size_t> death_;
    std::vector<std::vector<Ending>> endings_;
    std::vector<std::vector<std::size_t>> full_orders_;
    std::vector<std::vector<std::size_t>> replacing_;
};

}  // namespace spo::timeline
