// People: the defendant, and those an order protects or an act was aimed at.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "spo/chief_officer.hpp"
#include "spo/confidential.hpp"
#include "spo/date.hpp"
#include "spo/id.hpp"

namespace spo {

/// An address. Its text is confidential by type, whatever `confidential` says; the flag records
/// whether it must be kept from the defendant even in papers that would otherwise show it.
struct Address {
    Confidential text;
    std::optional<bool> confidential = {};

    friend bool operator==(const Address&, const Address&) = default;
};

/// The person in respect of whom an order is sought or made (section 1(1)).
struct Defendant {
    Id<Defendant> id;
    std::optional<std::string> name = {};
    std::optional<std::vector<std::string>> other_names = {};
    std::optional<Date> born = {};
    std::optional<PoliceArea> police_area = {};  ///< where the defendant resides, before any move
                                                 ///< that the events record
    std::optional<Address> home_address = {};
    std::optional<std::string> work_times = {};
    std::optional<std::string> education_times = {};
    std::optional<std::string> religious_observance = {};
    /// The day on which somebody looked for earlier stalking protection orders (section 2(6)).
    std::optional<Date> earlier_orders_searched_on = {};

    friend bool operator==(const Defendant&, const Defendant&) = default;
};

/// Anyone else in the matter: a protected person, or a third person at whom an act was aimed.
struct Person {
    Id<Person> id;
    std::optional<std::string> name = {};
    std::optional<std::string> relation = {};  ///< to the defendant or to another person
    std::optional<Date> born = {};
    std::optional<Address> address = {};

    friend bool operator==(const Person&, const Person&) = default;
};

}  // namespace spo
