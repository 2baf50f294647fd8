// Provisions by name in the rules: a name that is not in the table does not compile.
#pragma once

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string_view>

#include "law/provision_table.hpp"
#include "spo/law.hpp"

namespace spo::law {

/// The provision whose id is `prefix` followed by `rest`.
consteval ProvisionId provision_named(std::string_view prefix, std::string_view rest) {
    for (std::size_t i = 0; i < provision_table.size(); ++i) {
        const std::string_view id = provision_table[i].id;
        // The length first: it settles most rows, and keeps the compiler's work small.
        if (id.size() == prefix.size() + rest.size() && id.ends_with(rest) &&
            id.starts_with(prefix)) {
            return {static_cast<std::uint16_t>(i)};
        }
    }
    // Reached only during compilation, where it becomes the error message.
    throw std::invalid_argument("no such provision in the table");
}

/// A provision of the Act: `spa("s3(2)")`.
consteval ProvisionId spa(std::string_view rest) { return provision_named("spa-2019:", rest); }

/// A rule of the Magistrates' Courts Rules 1981: `mcr("r115(4)")`.
consteval ProvisionId mcr(std::string_view rest) { return provision_named("mcr-1981:", rest); }

/// A rule of the Hearsay Evidence in Civil Proceedings Rules 1999: `hearsay("r6")`.
consteval ProvisionId hearsay(std::string_view rest) {
    return provision_named("hearsay-1999:", rest);
}

/// A provision of any instrument, by its whole id: `provision("pha-1997:s2A(3)")`.
consteval ProvisionId provision(std::string_view full_id) { return provision_named("", full_id); }

}  // namespace spo::law
