// Ids: the names by which one part of a case file points at another.
#pragma once

#include <compare>
#include <string>

namespace spo {

struct Defendant;
struct Person;
struct Place;
struct Act;
struct Application;
struct Order;
struct Condition;
struct Notification;
struct Conduct;
struct EventMark;  // what the id of an event points at: Event itself is a variant

/// The id of a thing, unique in its case file. Ids of different things cannot be swapped: an
/// `Id<Order>` is not an `Id<Person>`. Ids appear in reports and errors, so they must not be
/// personal: "P1", never a name.
template <class Thing>
struct Id {
    std::string value;

    friend auto operator<=>(const Id&, const Id&) = default;
};

/// A pointer by id to a thing that the same case file holds.
template <class Thing>
struct Ref {
    std::string value;

    Ref() = default;
    explicit Ref(std::string id) : value(std::move(id)) {}
    // A thing's own id is a good pointer to it.
    Ref(const Id<Thing>& id) : value(id.value) {}

    friend bool operator==(const Ref&, const Ref&) = default;
    friend auto operator<=>(const Ref&, const Ref&) = default;
    friend bool operator==(const Ref& ref, const Id<Thing>& id) { return ref.value == id.value; }
};

}  // namespace spo
