// The law as data: where each rule comes from, since when, and what the library does with it.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "spo/date.hpp"

namespace spo {

/// What kind of authority a source is. Only `act` and `rules` bind by themselves.
enum class Authority : std::uint8_t { act, rules, decided_case, guidance, practice };

/// A source of law the library names.
enum class Instrument : std::uint8_t {
    spa_2019,      ///< Stalking Protection Act 2019 (c. 9), England and Wales
    cpa_2026,      ///< Crime and Policing Act 2026 (c. 20): enacted; its stalking text was not
                   ///< available
    pha_1997,      ///< Protection from Harassment Act 1997 (c. 40)
    daa_2021,      ///< Domestic Abuse Act 2021 (c. 17)
    mcr_1981,      ///< Magistrates' Courts Rules 1981 (SI 1981/552), as amended by SI 2019/1367
    hearsay_1999,  ///< Magistrates' Courts (Hearsay Evidence in Civil Proceedings) Rules 1999
                   ///< (SI 1999/681)
    ccr_1982,      ///< Crown Court Rules 1982 (SI 1982/1109); their words were not verified
};

/// An instrument's full title, its short form in provision ids ("spa-2019"), its authority and
/// page.
struct InstrumentInfo {
    Instrument instrument;
    std::string_view id;
    std::string_view title;
    Authority authority;
    std::string_view link;
};

const InstrumentInfo& info(Instrument instrument) noexcept;

/// What the library does with a provision. Every provision of the Act has one of these, and a test
/// fails when an `encoded` one has no rule or a rule cites one that is not `encoded`. The rules of
/// court are applied by the functions of spo/service.hpp.
enum class Treatment : std::uint8_t {
    encoded,        ///< a rule applies it, or applies each of its paragraphs
    not_operative,  ///< it defines, points, cites or empowers: nothing in a case can meet or fail
                    ///< it
    not_encoded,    ///< operative, and not applied: the note says why
};

/// The event that brought provisions into force.
enum class Commencement : std::uint8_t {
    royal_assent,  ///< 15 March 2019, section 15(2)
    si_2020_26,    ///< 20 January 2020, SI 2020/26 regulation 2
    si_1999_681,   ///< 1 April 1999, SI 1999/681 rule 1
    si_2019_1367,  ///< 1 January 2020, SI 2019/1367 rule 1(1)
    not_known,     ///< made or enacted; no commencement was verified
};

/// The day of a commencement, and where it is found; no day while it is `not_known`.
struct CommencementInfo {
    Commencement commencement;
    std::optional<Date> from;
    std::string_view source;
};

const CommencementInfo& info(Commencement commencement) noexcept;

/// One citable place in an instrument.
struct Provision {
    std::string_view id;         ///< "spa-2019:s3(2)"
    Instrument instrument;       ///<
    std::string_view citation;   ///< "s.3(2)"
    std::string_view heading;    ///< a plain heading of a few words, ours
    std::string_view statement;  ///< the rule in one sentence, in our own words
    std::string_view link;       ///< the official page
    Commencement commencement;   ///< when it came into force
    Treatment treatment;         ///< what the library does with it
    std::string_view note;       ///< why it is not encoded or not operative; empty when encoded
};

/// A place in the table of provisions: two bytes, so that every finding can carry one.
struct ProvisionId {
    std::uint16_t index;
    friend constexpr auto operator<=>(ProvisionId, ProvisionId) = default;
};

/// Every provision the library names, in the order of the instruments and then of their text.
std::span<const Provision> provisions() noexcept;

const Provision& info(ProvisionId provision) noexcept;

/// Finds a provision by id; empty when there is none of that id.
std::optional<ProvisionId> find_provision(std::string_view id) noexcept;

/// A place where the Act, or from Q39 on a rule of court, is silent or can be read in two ways. The
/// library does not choose in silence: a finding that leans on one carries its number.
struct OpenQuestion {
    std::uint8_t number;                           ///< 1 for Q1
    std::string_view id;                           ///< "Q1"
    std::string_view question;                     ///< one sentence, ours
    std::span<const std::string_view> readings;    ///< the readings known
    std::string_view handling;                     ///< what the library does, its default if any
    std::span<const std::string_view> provisions;  ///< ids of the provisions it touches
};

/// The register of open questions, Q1 to Q41, in order.
std::span<const OpenQuestion> open_questions() noexcept;

/// The open question of that number (1 to 41). Throws `Problem` for any other.
const OpenQuestion& open_question(int number);

/// How an order can come to be made.
enum class OrderRoute : std::uint8_t {
    police_application,  ///< section 2(1): on a chief officer's application
    on_appeal,           ///< section 7(4): by the Crown Court, giving effect to an appeal
    on_conviction,       ///< Crime and Policing Act 2026: enacted, not known to be in force
    on_acquittal,        ///< Crime and Policing Act 2026: enacted, not known to be in force
};

/// What is known of a route: the provision it comes from and the days that bound it.
struct RouteInfo {
    OrderRoute route;
    std::string_view provision;         ///< the id of its provision
    Date enacted;                       ///< Royal Assent
    std::optional<Date> in_force_from;  ///< absent: not known to be in force, so never applied
    std::string_view source;
};

const RouteInfo& info(OrderRoute route) noexcept;

/// A dated limit set by a provision: the least length of a fixed period.
struct LeastTerm {
    int months;  ///< the period, in calendar months
    std::string_view provision;
    Date from;               ///< first day on which an order is subject to it
    std::optional<Date> to;  ///< last such day, inclusive; absent while it continues
};

/// The law of one jurisdiction, as the library knew it when it was released.
class Law {
public:
    /// England and Wales. Northern Ireland has its own Act, which is not yet in the library.
    static const Law& england_and_wales() noexcept;

    std::string_view jurisdiction() const noexcept { return jurisdiction_; }
    /// The version of the law data; changes whenever a statement, date or status changes.
    std::string_view version() const noexcept { return version_; }
    /// The last day on which the sources were read. After it, changes are possible and unknown.
    Date known_up_to() const noexcept { return known_up_to_; }

    /// The day the operative sections came into force: 20 January 2020.
    Date commencement() const noexcept;

    /// The least length of a fixed period for an order made on `day` (section 3(2)); empty when no
    /// limit was in force on that day.
    std::optional<LeastTerm> least_term(Date day) const noexcept;

private:
    Law(std::string_view jurisdiction, std::string_view version, Date known_up_to) noexcept
        : jurisdiction_(jurisdiction), version_(version), known_up_to_(known_up_to) {}
    std::string_view jurisdiction_;
    std::string_view version_;
    Date known_up_to_;
};

}  // namespace spo
