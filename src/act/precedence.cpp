// Which scheme of notification to the police comes first: section 9(5), and section 41 of the
// Domestic Abuse Act 2021. The order is read off the three Acts; none of them states it whole.
#include <array>

#include "law/provision_literal.hpp"
#include "spo/notification.hpp"

namespace spo {
namespace {

/// The id of a provision, checked when this file is compiled.
consteval std::string_view id_of(ProvisionId provision) {
    return law::provision_table[provision.index].id;
}

constexpr std::array precedence{
    Precedence{NotificationRegime::sexual_offences_part_2,
               "Notification under Part 2 of the Sexual Offences Act 2003", "",
               "It gives way to neither of the others. Whether every scheme in that Part counts is "
               "open question Q24."},
    Precedence{NotificationRegime::stalking_protection_order,
               "Notification under a stalking protection order", id_of(law::spa("s9(5)")),
               "It gives way to the first only. Where the order was made while it gave way, it "
               "comes back from the day the first stops: section 9(6) and (7)."},
    Precedence{NotificationRegime::domestic_abuse_protection_order,
               "Notification under a domestic abuse protection order",
               id_of(law::provision("daa-2021:s41(8)(b)")),
               "It gives way to both, and comes back from the day the other stops: section 41(9) "
               "of the Domestic Abuse Act 2021. That Part was in force in pilot areas only, and "
               "nothing was verified of it after 31 March 2026."},
};

}  // namespace

std::span<const Precedence> notification_precedence() noexcept { return precedence; }

}  // namespace spo
