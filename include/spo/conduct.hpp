// Reported conduct: what somebody is said to have done, or not to have done, while an order may
// have bound the defendant (section 8(1)). Typed, so that it can be held against typed conditions;
// what is left out was not recorded, and nothing is read from a summary.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "spo/application.hpp"
#include "spo/area.hpp"
#include "spo/condition.hpp"
#include "spo/date.hpp"
#include "spo/id.hpp"

namespace spo {

/// A person reached: directly, or through somebody else.
struct Contact {
    std::optional<Channel> channel = {};
    std::optional<Targets> towards = {};
    std::optional<bool> through_others = {};  ///< true: through somebody else; false: directly
    friend bool operator==(const Contact&, const Contact&) = default;
};
/// An attempt to reach a person that is not known to have reached anybody.
struct AttemptedContact {
    std::optional<Channel> channel = {};
    std::optional<Targets> towards = {};
    std::optional<bool> through_others = {};
    friend bool operator==(const AttemptedContact&, const AttemptedContact&) = default;
};
/// A person approached.
struct Approach {
    std::optional<Targets> towards = {};
    std::optional<int> metres = {};           ///< how near
    std::optional<int> accuracy_metres = {};  ///< how exact that is; absent: taken as stated
    friend bool operator==(const Approach&, const Approach&) = default;
};
/// Being somewhere: at a recorded place, at a position, or at a distance from a recorded place.
struct Presence {
    std::optional<Ref<Place>> place = {};
    std::optional<Fix> at = {};
    std::optional<Ref<Place>> near = {};      ///< the place that `metres` is measured from
    std::optional<int> metres = {};           ///< how far from `near`
    std::optional<int> accuracy_metres = {};  ///< how exact `metres` is; absent: taken as stated
    friend bool operator==(const Presence&, const Presence&) = default;
};
/// A person followed.
struct Following {
    std::optional<Targets> towards = {};
    std::optional<bool> in_vehicle = {};
    friend bool operator==(const Following&, const Following&) = default;
};
/// A person watched, tracked or monitored.
struct Surveillance {
    std::optional<Targets> towards = {};
    friend bool operator==(const Surveillance&, const Surveillance&) = default;
};
/// Something published. A false profile in a person's name is one that purports to come from them.
struct Publication {
    std::optional<Targets> towards = {};          ///< whom it is about or refers to
    std::optional<Targets> purporting_from = {};  ///< in whose name
    std::optional<Targets> directed_at = {};      ///< whom it was meant to reach
    std::optional<Channel> channel = {};
    std::optional<bool> with_images = {};  ///< with an image of somebody it is about
    friend bool operator==(const Publication&, const Publication&) = default;
};
enum class ImageDeed : std::uint8_t { recorded, kept, shared, posted };
/// An image of a person recorded, kept, shared or posted.
struct ImageUse {
    std::optional<Targets> towards = {};  ///< of whom
    std::optional<std::vector<ImageDeed>> did = {};
    friend bool operator==(const ImageUse&, const ImageUse&) = default;
};
/// A person's account, profile, posts or videos viewed, and no more than viewed.
struct Viewing {
    std::optional<Targets> towards = {};  ///< whose
    /// Whether the person was shown who had viewed, as some services do.
    std::optional<bool> shown_to_them = {};
    friend bool operator==(const Viewing&, const Viewing&) = default;
};
/// How devices and the internet were used.
struct DeviceUse {
    std::optional<int> devices = {};        ///< how many were held
    std::optional<bool> history_kept = {};  ///< whether they kept their history
    std::optional<bool> internet = {};      ///< whether the internet was used
    friend bool operator==(const DeviceUse&, const DeviceUse&) = default;
};
/// Whether a requirement was done by its time (section 14(1): acts include omissions).
struct Performance {
    Ref<Order> order;
    Ref<Condition> condition;
    std::optional<Date> due = {};  ///< the last day for it, as the order or who supervises it says
    std::optional<bool> done = {};
    std::optional<Date> done_on = {};
    friend bool operator==(const Performance&, const Performance&) = default;
};
/// Every occasion on which a requirement that recurs was done, over the days of the conduct.
struct Attendances {
    Ref<Order> order;
    Ref<Condition> condition;
    std::optional<Date> starts = {};             ///< the first day of the first of its periods
    std::optional<std::vector<Date>> days = {};  ///< empty: none
    friend bool operator==(const Attendances&, const Attendances&) = default;
};
/// Anything else: nothing is inferred from it.
struct OtherConduct {
    friend bool operator==(const OtherConduct&, const OtherConduct&) = default;
};

/// What an act is.
using ConductIs =
    std::variant<Contact, AttemptedContact, Approach, Presence, Following, Surveillance,
                 Publication, ImageUse, Viewing, DeviceUse, Performance, Attendances, OtherConduct>;

/// Who is said to have done it.
enum class DoneBy : std::uint8_t { defendant, another_person, not_identified };

/// An excuse, as it was put: whether it is reasonable is for the court (section 8(1)).
struct Excuse {
    std::optional<bool> raised = {};        ///< false: the person was asked and raised none
    std::optional<std::string> words = {};  ///< in which words; a breach summary repeats them
    friend bool operator==(const Excuse&, const Excuse&) = default;
};

/// One reported act. It is never a conclusion: who did it, and whether it was a breach, is for the
/// court.
struct Conduct {
    Id<Conduct> id;
    ConductIs is = OtherConduct{};
    std::optional<Date> on = {};         ///< the day, when it was one day
    std::optional<Date> from = {};       ///< the first day of a range
    std::optional<Date> to = {};         ///< the last day of a range, inclusive
    std::optional<std::string> at = {};  ///< the time of day, "02:15"
    std::optional<Country> country = {};
    std::optional<DoneBy> by = {};
    /// Persons whom the defendant knew or believed to be where he or she was; empty: nobody.
    std::optional<std::vector<Ref<Person>>> believed_there = {};
    std::optional<bool> knew_of_order = {};
    std::optional<Excuse> excuse = {};
    std::optional<Date> convicted_on = {};  ///< of the offence that it was
    std::optional<std::string> summary = {};
    std::optional<std::string> evidence = {};

    friend bool operator==(const Conduct&, const Conduct&) = default;
};

}  // namespace spo
