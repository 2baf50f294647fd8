// Section 10: how a notification is given; and section 9(2), what the first one says.
#pragma once

#include "act/rule.hpp"

namespace spo::act {

Finding names_were_notified(const NotificationFacts& facts) noexcept;
Finding home_address_was_notified(const NotificationFacts& facts) noexcept;
Finding notified_at_the_right_station(const NotificationFacts& facts) noexcept;
Finding notified_by_word_of_mouth(const NotificationFacts& facts) noexcept;
Finding home_that_counts_is_known(const NotificationFacts& facts) noexcept;
Finding acknowledged_in_writing(const NotificationFacts& facts) noexcept;
Finding fingerprints_were_allowed(const NotificationFacts& facts) noexcept;
Finding photographs_were_allowed(const NotificationFacts& facts) noexcept;

bool is_first_notification(const NotificationFacts& facts) noexcept;
bool every_notification(const NotificationFacts& facts) noexcept;
bool is_notification_of_move(const NotificationFacts& facts) noexcept;
bool fingerprints_were_requested(const NotificationFacts& facts) noexcept;
bool photographs_were_requested(const NotificationFacts& facts) noexcept;

}  // namespace spo::act
