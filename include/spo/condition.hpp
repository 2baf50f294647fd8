// Conditions: the prohibitions and requirements of an order (sections 1(2), 2(2)-(4), 5(3)-(5)).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "spo/id.hpp"
#include "spo/term.hpp"

namespace spo {

using People = std::optional<std::vector<Ref<Person>>>;

/// A way of reaching somebody.
enum class Channel : std::uint8_t {
    any,
    in_person,
    phone,
    sms,
    email,
    post,
    social_media,
    messaging_app,
    gift_or_delivery,
    internet,
    other,
};

/// A unit in which the frequency of a duty is stated.
enum class TimeUnit : std::uint8_t { day, week, month, year };

/// "every 2 weeks". Throws `Problem` unless the number is from 1 to 9999.
class Every {
public:
    Every(int number, TimeUnit unit);

    int number() const noexcept { return number_; }
    TimeUnit unit() const noexcept { return unit_; }

    friend bool operator==(const Every&, const Every&) = default;

private:
    int number_;
    TimeUnit unit_;
};

// What a condition is. `whom`, where a kind has it, names the persons it is about when they are not
// exactly those it protects.

// Prohibitions.

/// Not to contact.
struct NoContact {
    std::optional<std::vector<Channel>> channels = {};
    std::optional<bool> through_others = {};
    std::optional<bool> attempts = {};  ///< whether an attempt that reaches nobody is covered
    People whom = {};
    friend bool operator==(const NoContact&, const NoContact&) = default;
};
/// Not to contact through other people, when that stands alone.
struct NoContactThroughOthers {
    std::optional<bool> attempts = {};
    People whom = {};
    friend bool operator==(const NoContactThroughOthers&, const NoContactThroughOthers&) = default;
};
/// Not to approach: within a distance, or at all.
struct NoApproach {
    std::optional<int> metres = {};  ///< absent: at all, or the distance is not recorded
    People whom = {};
    friend bool operator==(const NoApproach&, const NoApproach&) = default;
};
/// Not to enter a place, or come within a distance of it.
struct NoEnter {
    Ref<Place> place;
    std::optional<int> metres = {};
    friend bool operator==(const NoEnter&, const NoEnter&) = default;
};
/// Not to go anywhere the defendant knows or believes the person to be.
struct NoEnterWhereBelieved {
    People whom = {};
    friend bool operator==(const NoEnterWhereBelieved&, const NoEnterWhereBelieved&) = default;
};
/// No surveillance of any form.
struct NoSurveillance {
    People whom = {};
    friend bool operator==(const NoSurveillance&, const NoSurveillance&) = default;
};
/// Not to publish about, or refer to.
struct NoPublication {
    People whom = {};
    friend bool operator==(const NoPublication&, const NoPublication&) = default;
};
/// Not to record, keep, share or post images.
struct NoImages {
    People whom = {};
    friend bool operator==(const NoImages&, const NoImages&) = default;
};
/// Not to view accounts, profiles or posts.
struct NoViewingAccounts {
    People whom = {};
    friend bool operator==(const NoViewingAccounts&, const NoViewingAccounts&) = default;
};
/// Limits on devices or on use of the internet.
struct DeviceLimits {
    std::optional<int> most_devices = {};
    std::optional<bool> must_keep_history = {};
    std::optional<bool> no_internet = {};
    friend bool operator==(const DeviceLimits&, const DeviceLimits&) = default;
};
/// Not to follow, on foot or in a vehicle.
struct NoFollowing {
    People whom = {};
    friend bool operator==(const NoFollowing&, const NoFollowing&) = default;
};

// Requirements.

enum class ProgrammeKind : std::uint8_t {
    perpetrator,
    drug_and_alcohol,
    restorative_justice,
    other
};
/// To attend a programme.
struct Programme {
    std::optional<ProgrammeKind> programme = {};
    std::optional<Ref<Place>> at = {};
    People meeting = {};  ///< persons whom attending means meeting, as in restorative justice
    friend bool operator==(const Programme&, const Programme&) = default;
};
enum class AssessmentKind : std::uint8_t { mental_health, drug_and_alcohol, suitability, other };
/// To attend an assessment.
struct Assessment {
    std::optional<AssessmentKind> assessment = {};
    std::optional<Ref<Place>> at = {};
    friend bool operator==(const Assessment&, const Assessment&) = default;
};
/// To give up devices.
struct SurrenderDevices {
    friend bool operator==(const SurrenderDevices&, const SurrenderDevices&) = default;
};
/// To hand devices over for inspection.
struct DeviceInspection {
    std::optional<Every> every = {};
    friend bool operator==(const DeviceInspection&, const DeviceInspection&) = default;
};
/// To give the police passwords, codes and log-ins.
struct Credentials {
    friend bool operator==(const Credentials&, const Credentials&) = default;
};
/// To register details with the police beyond what section 9 asks, or more often.
struct RegisterDetails {
    std::optional<std::vector<std::string>> what = {};
    std::optional<Every> every = {};
    friend bool operator==(const RegisterDetails&, const RegisterDetails&) = default;
};
/// To report to a police station.
struct ReportToStation {
    std::optional<Ref<Place>> at = {};
    std::optional<Every> every = {};
    friend bool operator==(const ReportToStation&, const ReportToStation&) = default;
};
/// To tell the police of relationships.
struct DeclareRelationships {
    friend bool operator==(const DeclareRelationships&, const DeclareRelationships&) = default;
};
/// To have monitoring software on devices.
struct Monitoring {
    friend bool operator==(const Monitoring&, const Monitoring&) = default;
};
/// To let officers into the home.
struct HomeAccess {
    friend bool operator==(const HomeAccess&, const HomeAccess&) = default;
};
/// To wear a tag.
struct Tag {
    friend bool operator==(const Tag&, const Tag&) = default;
};
/// To live at a place.
struct LiveAt {
    Ref<Place> place;
    friend bool operator==(const LiveAt&, const LiveAt&) = default;
};

/// Anything else: nothing is inferred from it.
struct OtherCondition {
    friend bool operator==(const OtherCondition&, const OtherCondition&) = default;
};

/// What a condition is. The wording stays authoritative.
using ConditionIs =
    std::variant<NoContact, NoContactThroughOthers, NoApproach, NoEnter, NoEnterWhereBelieved,
                 NoSurveillance, NoPublication, NoImages, NoViewingAccounts, DeviceLimits,
                 NoFollowing, Programme, Assessment, SurrenderDevices, DeviceInspection,
                 Credentials, RegisterDetails, ReportToStation, DeclareRelationships, Monitoring,
                 HomeAccess, Tag, LiveAt, OtherCondition>;

/// Whether a condition forbids or demands (section 1(2)(a), (b); 5(3)(a), (b)).
enum class ConditionKind : std::uint8_t { prohibition, requirement };

/// Everywhere in the United Kingdom (section 2(4), 5(5)): not expressly limited.
struct UkWide {
    friend bool operator==(UkWide, UkWide) = default;
};
/// Expressly limited to a particular locality, as the order states it.
struct LimitedTo {
    std::string place;
    friend bool operator==(const LimitedTo&, const LimitedTo&) = default;
};
/// Expressly limited, and the order does not say to which locality.
struct LimitedToUnstatedPlace {
    friend bool operator==(LimitedToUnstatedPlace, LimitedToUnstatedPlace) = default;
};
using Locality = std::variant<UkWide, LimitedTo, LimitedToUnstatedPlace>;

enum class ExceptionKind : std::uint8_t {
    through_solicitors,
    child_arrangements,
    court_proceedings,
    work,
    emergency,
    other
};
/// A carve-out: what the condition allows all the same.
struct ConditionException {
    std::optional<ExceptionKind> kind = {};
    std::optional<std::string> text = {};
    friend bool operator==(const ConditionException&, const ConditionException&) = default;
};

/// A person's assessment of sections 2(3) and 5(4): that the condition does not clash. `false`
/// records that a clash remains, which is not a bar: the Act says "so far as practicable".
struct Avoids {
    std::optional<bool> religious_conflict = {};
    std::optional<bool> work_or_education = {};
    friend bool operator==(const Avoids&, const Avoids&) = default;
};

/// One prohibition or requirement. What is absent was not recorded.
struct Condition {
    Id<Condition> id;
    ConditionKind kind;
    std::optional<std::string> wording = {};  ///< the court's words
    ConditionIs is = OtherCondition{};
    People protects = {};
    std::optional<bool> necessary = {};      ///< the court's finding under section 2(2)
    std::optional<std::string> reason = {};  ///< why it is asked for
    std::optional<Term> term = {};           ///< its own period, where it differs (section 3(3))
    std::optional<Locality> locality = {};
    std::optional<std::vector<ConditionException>> exceptions = {};
    std::optional<Avoids> avoids = {};

    friend bool operator==(const Condition&, const Condition&) = default;
};

}  // namespace spo
