// One act against one condition: whether the act is within the condition's typed terms.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "breach/place_index.hpp"
#include "law/provision_literal.hpp"
#include "spo/breach.hpp"

namespace spo::breach {

/// What is held against what. Whether the condition bound on the day is no question here.
struct Held {
    const PlaceIndex& places;
    const Conduct& conduct;
    std::size_t index;  ///< of the act in the file
    const Condition& condition;
    Date as_at;
    std::vector<DayRange>* missed;  ///< where the occasions missed are written
    /// The whole days on which the condition was so worded; absent: without end.
    std::optional<Date> worded_from = {};
    std::optional<Date> worded_to = {};
};

/// The finding, not yet placed; the act is its first operand. Exceptions and a locality that the
/// condition states make what would be met a matter for the court.
Finding hold(const Held& held);

/// The act as an operand.
constexpr Operand act_operand(std::size_t index) noexcept {
    return {OperandKind::conduct, static_cast<std::int32_t>(index)};
}
constexpr Operand metres_operand(int metres) noexcept { return {OperandKind::metres, metres}; }

/// A finding of section 8(1) about the act held.
constexpr Finding finding(const Held& held, Verdict verdict, Reason reason, Operand b = {},
                          Operand c = {}) noexcept {
    return {verdict, law::spa("s8(1)"), reason, act_operand(held.index), b, c};
}
constexpr Finding met(const Held& held, Reason reason, Operand b = {}, Operand c = {}) noexcept {
    return finding(held, Verdict::met, reason, b, c);
}
constexpr Finding not_met(const Held& held, Reason reason, Operand b = {},
                          Operand c = {}) noexcept {
    return finding(held, Verdict::not_met, reason, b, c);
}
constexpr Finding unknown(const Held& held, Reason reason, Operand b = {},
                          Operand c = {}) noexcept {
    return finding(held, Verdict::unknown, reason, b, c);
}
constexpr Finding for_the_court(const Held& held, Reason reason, Operand b = {},
                                Operand c = {}) noexcept {
    return finding(held, Verdict::for_the_court, reason, b, c);
}

/// Why an act is not shown to be about a person whom the condition is about; empty when it is.
/// `whom` are the persons the condition names apart from those it protects.
std::optional<Finding> not_about(const Held& held, const std::optional<Targets>& towards,
                                 const People& whom);
/// Whether one of the persons is one whom the condition is about.
bool is_about(const Held& held, const std::vector<Ref<Person>>& persons, const People& whom);

// Against each kind of condition, by its subject.
Finding contact_made(const Held& held, const NoContact& terms, const Contact& act);
Finding contact_made(const Held& held, const NoContact& terms, const AttemptedContact& act);
Finding contact_made(const Held& held, const NoContactThroughOthers& terms, const Contact& act);
Finding contact_made(const Held& held, const NoContactThroughOthers& terms,
                     const AttemptedContact& act);
/// Whether a channel is one of those named.
Finding by_channel(const Held& held, const std::optional<std::vector<Channel>>& named,
                   const std::optional<Channel>& used, Reason when_it_is);

Finding came_near(const Held& held, const NoApproach& terms, const Approach& act);
Finding entered(const Held& held, const NoEnter& terms, const Presence& act);
Finding went_where_believed(const Held& held, const People& whom);
Finding used_devices(const Held& held, const DeviceLimits& terms, const DeviceUse& act);
Finding used_internet(const Held& held, const DeviceLimits& terms,
                      const std::optional<Channel>& channel);
Finding performed(const Held& held, const Performance& act);
Finding attended(const Held& held, const std::optional<Every>& every, const Attendances& act);
/// What two wordings say of the occasions together, each of those on its own days.
Finding attended_under_both(const Finding& one, const Finding& other);

}  // namespace spo::breach
