#include "duties/part_two.hpp"

namespace spo::duty {
namespace {

/// A time holds from its first day to the day before its final day.
Exempt holds(const SexualOffencesNotification& time, Date day) {
    if (time.to && *time.to <= day) return Exempt::no;
    if (time.from && day < *time.from) return Exempt::no;
    if (!time.from) return Exempt::not_known;
    return time.basis == PartTwoBasis::other ? Exempt::open : Exempt::yes;
}

}  // namespace

Exempt PartTwo::on(Date day) const {
    auto answer = Exempt::no;
    for (const auto& time : times_) {
        const auto one = holds(time, day);
        if (one == Exempt::yes) return Exempt::yes;
        if (answer == Exempt::no || one == Exempt::open) answer = one == Exempt::no ? answer : one;
    }
    return answer;
}

std::optional<Date> PartTwo::final_day(Date day) const {
    // Times that overlap or follow on are one: each round moves the day on, so it ends.
    for (bool moved = true; moved;) {
        moved = false;
        for (const auto& time : times_) {
            if (holds(time, day) != Exempt::yes) continue;
            if (!time.to) return std::nullopt;
            day = *time.to;
            moved = true;
        }
    }
    return day;
}

std::optional<Date> PartTwo::begins_after(Date day, Date last) const {
    std::optional<Date> first;
    for (const auto& time : times_) {
        if (!time.from || *time.from <= day || *time.from > last) continue;
        if (!first || *time.from < *first) first = time.from;
    }
    return first;
}

}  // namespace spo::duty
