// What cannot be: ids given twice, references to nothing, periods that end before they begin.
#pragma once

#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <vector>

#include "model/described.hpp"
#include "model/pointer.hpp"
#include "spo/problem.hpp"

namespace spo::model {

/// What an id names, in words for errors.
template <class Thing>
inline constexpr std::string_view thing_word = "";
template <>
inline constexpr std::string_view thing_word<Defendant> = "defendant";
template <>
inline constexpr std::string_view thing_word<Person> = "person";
template <>
inline constexpr std::string_view thing_word<Place> = "place";
template <>
inline constexpr std::string_view thing_word<Act> = "act";
template <>
inline constexpr std::string_view thing_word<Application> = "application";
template <>
inline constexpr std::string_view thing_word<Order> = "order";
template <>
inline constexpr std::string_view thing_word<Condition> = "condition";
template <>
inline constexpr std::string_view thing_word<EventMark> = "event";
template <>
inline constexpr std::string_view thing_word<Notification> = "notification";
template <>
inline constexpr std::string_view thing_word<Conduct> = "act of conduct";

/// Gathers ids and references as they are met, and tells which do not fit together. Condition ids
/// are unique in their order, those that later events add to it among them; all others are unique
/// in the file, whatever they name.
class Integrity {
public:
    template <class Thing>
    void met(const Id<Thing>& id, const Pointer& at) {
        given_.push_back({id.value, thing_word<Thing>, at.text()});
        if constexpr (std::is_same_v<Thing, Order>) note_order(given_.back());
    }
    template <class Thing>
    void met(const Ref<Thing>& ref, const Pointer& at) {
        used_.push_back({ref.value, thing_word<Thing>, at.text()});
        if constexpr (std::is_same_v<Thing, Order>) note_order(used_.back());
    }

    std::vector<Defect> defects() const;

private:
    struct Mention {
        std::string id;
        std::string_view thing;
        std::string pointer;
    };
    void note_order(const Mention& mention);
    std::string scope(const Mention& mention) const;

    std::vector<Mention> given_;
    std::vector<Mention> used_;
    /// By the pointer of an order or of an event that changes one: the order's id.
    std::unordered_map<std::string, std::string> order_at_;
};

/// The longest text, in bytes, and the largest number that a case file may hold.
inline constexpr std::size_t longest_text = 100'000;
inline constexpr int largest_number = 1'000'000;

/// Whether `text` is what an id may be: short, and of characters that need no quoting and suit no
/// sentence about a person.
bool is_id(std::string_view text) noexcept;
inline constexpr std::string_view id_expected =
    "an id of 1 to 64 letters, digits, hyphens, dots, colons or underscores";

/// Whether `text` says anything: an empty fact is left out, not written as nothing.
bool is_blank(std::string_view text) noexcept;
inline constexpr std::string_view blank_expected =
    "text that says something (leave the key out when not recorded)";

/// What the JSON format could not hold: appended to `defects`, placed at `at`.
void check_leaf(const std::string& text, const Pointer& at, std::vector<Defect>& defects);
void check_leaf(const Confidential& text, const Pointer& at, std::vector<Defect>& defects);
void check_leaf(int number, const Pointer& at, std::vector<Defect>& defects);
void check_id(const std::string& id, const Pointer& at, std::vector<Defect>& defects);
template <class Thing>
void check_leaf(const Id<Thing>& id, const Pointer& at, std::vector<Defect>& defects) {
    check_id(id.value, at, defects);
}
template <class Thing>
void check_leaf(const Ref<Thing>& ref, const Pointer& at, std::vector<Defect>& defects) {
    check_id(ref.value, at, defects);
}

/// Days of one value that cannot all be: appended to `defects`, placed at `at`.
void check_days(const Act& act, const Pointer& at, std::vector<Defect>& defects);
void check_days(const Order& order, const Pointer& at, std::vector<Defect>& defects);
void check_days(const SexualOffencesNotification& time, const Pointer& at,
                std::vector<Defect>& defects);
void check_days(const NotificationFailure& failure, const Pointer& at,
                std::vector<Defect>& defects);
/// Each failure to notify is recorded once, and one of a name or an address is of such an event:
/// what is recorded of anything else would be told nowhere.
void check_failures(const CaseFile::Contents& contents, std::vector<Defect>& defects);
/// Parts of one event that cannot stand together, or one without the other.
void check_days(const Served& served, const Pointer& at, std::vector<Defect>& defects);
void check_days(const HearingFixed& fixed, const Pointer& at, std::vector<Defect>& defects);
void check_days(const Determined& determined, const Pointer& at, std::vector<Defect>& defects);
void check_days(const Appealed& appealed, const Pointer& at, std::vector<Defect>& defects);
void check_days(const AppealEnded& ended, const Pointer& at, std::vector<Defect>& defects);
/// The same of reported conduct.
void check_days(const Conduct& conduct, const Pointer& at, std::vector<Defect>& defects);
void check_days(const Contact& contact, const Pointer& at, std::vector<Defect>& defects);
void check_days(const AttemptedContact& contact, const Pointer& at, std::vector<Defect>& defects);
void check_days(const Presence& presence, const Pointer& at, std::vector<Defect>& defects);
void check_days(const Publication& publication, const Pointer& at, std::vector<Defect>& defects);

}  // namespace spo::model
