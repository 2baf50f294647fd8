// Notifications to the police: sections 9 and 10.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "spo/event.hpp"

namespace spo {

/// Which duty a notification was given under.
enum class NotificationOf : std::uint8_t {
    first,    ///< section 9(1)
    name,     ///< section 9(3)
    address,  ///< section 9(4)
};

/// To whom it was given (section 10(1)(b), (2)(b)).
enum class NotifiedTo : std::uint8_t { police_officer, authorised_person, other };

/// A request for fingerprints or photographs, and the answer to it (section 10(5)).
struct IdentityCheck {
    std::optional<bool> requested = {};
    std::optional<bool> allowed = {};

    friend bool operator==(const IdentityCheck&, const IdentityCheck&) = default;
};

/// One notification as it was given.
struct Notification {
    std::optional<Id<Notification>> id = {};
    NotificationOf of;
    std::optional<Date> on = {};
    std::optional<Ref<Order>> order = {};      ///< the order under which a first one was given
    std::optional<Ref<EventMark>> event = {};  ///< the name use or the move it was about
    std::optional<PoliceArea> area = {};       ///< the police area of the station attended
    std::optional<std::string> station = {};
    std::optional<bool> attended = {};  ///< in person, at a police station
    std::optional<bool> oral = {};
    std::optional<NotifiedTo> given_to = {};
    std::optional<std::vector<std::string>> names = {};
    std::optional<Confidential> home_address = {};
    std::optional<bool> acknowledged_in_writing = {};
    /// Whether it is alleged that something in it was false and the person knew it (section
    /// 11(1)(b)).
    std::optional<bool> known_to_be_false = {};
    std::optional<IdentityCheck> fingerprints = {};
    std::optional<IdentityCheck> photographs = {};

    friend bool operator==(const Notification&, const Notification&) = default;
};

/// In what the person bound is said to have failed (section 11(1)).
enum class FailureOf : std::uint8_t {
    first,                        ///< section 9(1)
    name,                         ///< section 9(3)
    address,                      ///< section 9(4)
    fingerprints_or_photographs,  ///< section 10(5)
    false_information,            ///< section 11(1)(b)
};

/// What a prosecution needs to know of a failure beside the duty itself, which follows from the
/// rest of the file.
struct NotificationFailure {
    FailureOf of;
    std::optional<Ref<Order>> order = {};      ///< of a first notification: under which order
    std::optional<Ref<EventMark>> event = {};  ///< of a name or an address: which use, which move
    std::optional<Ref<Notification>> notification = {};  ///< of the others: at which notification
    std::optional<bool> excuse_raised = {};
    std::optional<std::string> excuse = {};  ///< in whose words it was raised; then it was raised
    std::optional<bool> prosecuted = {};     ///< whether it has been prosecuted (section 11(5))
    std::optional<Date> convicted_on = {};

    friend bool operator==(const NotificationFailure&, const NotificationFailure&) = default;
};

/// Why somebody is subject to notification requirements under Part 2 of the Sexual Offences Act
/// 2003. Whether every regime in that Part counts for section 9(5) is open question Q24.
enum class PartTwoBasis : std::uint8_t { relevant_offender, other };

/// A time during which the defendant was subject to those requirements.
struct SexualOffencesNotification {
    std::optional<Date> from = {};  ///< the first day; absent: not recorded
    /// The day on which the defendant ceased to be subject: "the final day" of section 9(6)(c), the
    /// first day on which those requirements no longer held. Absent: no end is recorded.
    std::optional<Date> to = {};
    std::optional<PartTwoBasis> basis = {};  ///< absent: taken as a relevant offender's

    friend bool operator==(const SexualOffencesNotification&,
                           const SexualOffencesNotification&) = default;
};

/// A scheme of notification to the police.
enum class NotificationRegime : std::uint8_t {
    sexual_offences_part_2,
    stalking_protection_order,
    domestic_abuse_protection_order,
};

/// One place in the order of precedence: while a person is subject to a scheme, those after it in
/// the list do not apply.
struct Precedence {
    NotificationRegime regime;
    std::string_view name;
    std::string_view yields_by;  ///< id of the provision that makes it give way; "" for the first
    std::string_view note;
};

/// The schemes in order: the first that binds a person is the one to notify under.
std::span<const Precedence> notification_precedence() noexcept;

}  // namespace spo
