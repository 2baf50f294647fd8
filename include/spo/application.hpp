// An application to a magistrates' court: sections 1 and 5(2).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "spo/chief_officer.hpp"
#include "spo/date.hpp"
#include "spo/id.hpp"

namespace spo {

/// The examples in section 2A(3) of the Protection from Harassment Act 1997, and anything else. A
/// listed kind is an example "in particular circumstances", not a conclusion.
enum class ActKind : std::uint8_t {
    following,
    contacting,  ///< or attempting to contact, by any means
    publishing,  ///< about a person, or purporting to come from one
    monitoring,  ///< use of the internet, email or other electronic communication
    loitering,   ///< in any place, public or private
    interfering_with_property,
    watching_or_spying,
    other,
};

/// Where in the world an act was done; it does not matter to sections 1 and 2 (sections 1(5)(a),
/// 2(5)(a)).
enum class Country : std::uint8_t { england_and_wales, scotland, northern_ireland, elsewhere };

/// At whom an act was aimed: protected or not, one person or several.
struct Targets {
    std::vector<Ref<Person>> persons;

    friend bool operator==(const Targets&, const Targets&) = default;
};

/// Something the defendant is said to have done or omitted (section 14(1): acts include omissions).
struct Act {
    Id<Act> id;
    std::optional<ActKind> kind = {};
    std::optional<Date> on = {};    ///< the day, when it was one day
    std::optional<Date> from = {};  ///< the first day of a range
    std::optional<Date> to = {};    ///< the last day of a range, inclusive
    std::optional<Country> country = {};
    std::optional<Targets> towards = {};
    std::optional<std::string> summary = {};
    std::optional<std::string> evidence = {};

    friend bool operator==(const Act&, const Act&) = default;
};

/// The harm a risk is of (section 1(4)(a)).
enum class Harm : std::uint8_t { physical, psychological, physical_and_psychological };

/// The risk associated with stalking that the defendant is said to pose (section 1(4)).
struct Risk {
    std::optional<std::vector<Ref<Person>>> to = {};
    std::optional<Harm> harm = {};
    std::optional<std::string> summary = {};

    friend bool operator==(const Risk&, const Risk&) = default;
};

/// The officer's threshold, limb by limb (section 1(1)): what appears to the chief officer. Each is
/// the officer's own view, recorded and never computed.
struct Appears {
    std::optional<bool> acts = {};       ///< (a) that acts associated with stalking were done
    std::optional<bool> risk = {};       ///< (b) that the defendant poses a risk
    std::optional<bool> necessary = {};  ///< (c) reasonable cause to believe the order necessary

    friend bool operator==(const Appears&, const Appears&) = default;
};

/// The ground on which the defendant falls within the applicant's area (section 1(3)).
enum class AreaGround : std::uint8_t {
    resides,                 ///< (a) a fact
    believed_to_be_in_area,  ///< (b) the officer's belief
    believed_to_be_coming,   ///< (b) the officer's belief
};

/// How an application ended.
enum class Outcome : std::uint8_t { granted, refused, withdrawn };

struct Determination {
    std::optional<Date> on = {};
    Outcome outcome;

    friend bool operator==(const Determination&, const Determination&) = default;
};

/// What an application asks for.
enum class Seeks : std::uint8_t {
    full,              ///< a stalking protection order (section 1(1)): a main application
    interim,           ///< an interim order, the main application being made apart (5(2)(b))
    full_and_interim,  ///< both, made at the same time by the same officer (5(2)(a))
};

/// How an application is brought. The Act's way is by complaint (section 13(1)).
enum class ApplicationForm : std::uint8_t { complaint, other };

/// One application. What is absent was not recorded.
struct Application {
    Id<Application> id;
    std::optional<Seeks> seeks = {};
    std::optional<Ref<Application>> main = {};  ///< for an interim application: its main one
    std::optional<Date> made_on = {};           ///< absent while it is a draft, or not recorded
    std::optional<ApplicationForm> form = {};
    std::optional<ChiefOfficer> by = {};
    std::optional<AreaGround> area_ground = {};
    std::optional<std::vector<Act>> acts = {};  ///< empty: the application alleges none
    std::optional<Risk> risk = {};
    std::optional<std::string> necessity = {};  ///< why the order is said to be necessary
    std::optional<Appears> appears = {};
    std::optional<Determination> determined = {};

    friend bool operator==(const Application&, const Application&) = default;
};

}  // namespace spo
