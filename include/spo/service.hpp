// Service under the rules of court: when a paper is taken to have been received, and by when
// hearsay papers must go. These are rules of court and not the Act, and every day they give can be
// displaced by proof.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "spo/date.hpp"
#include "spo/law.hpp"
#include "spo/reason.hpp"

namespace spo {

/// The paper served; each has its own rule.
enum class Document : std::uint8_t {
    order,           ///< the copy of an order: rule 115 of the Magistrates' Courts Rules 1981
    summons,         ///< rule 99 of the same
    hearsay_papers,  ///< rule 6 of the Hearsay Evidence in Civil Proceedings Rules 1999
};

/// How it was served.
enum class ServiceMethod : std::uint8_t {
    handed,           ///< to the person
    left_at_address,  ///< at the person's address or residence
    posted,           ///< by first-class post
    emailed,          ///< to an address given for it
    portal,           ///< deposited on an electronic portal
    document_exchange,
    fax,
    legal_representative,
    custodian,  ///< the person who keeps the addressee in custody
    other,
};

/// Who served it.
enum class Server : std::uint8_t { court, police, agent, other };

/// Facts about one service, as the rules of court read them.
struct ServiceFacts {
    Document document = Document::order;
    std::optional<ServiceMethod> how = {};
    std::optional<Date> on = {};                 ///< handed, left, posted or sent
    bool court_directed = false;                 ///< the court specified the method
    std::optional<Date> court_set_day = {};      ///< the day of receipt set; for a summons
    std::optional<Date> produced_on = {};        ///< printed by a computer for the post; not for
                                                 ///< hearsay papers
    std::optional<Date> shown_received_on = {};  ///< the day of receipt that was proved
    std::optional<bool> before_four = {};        ///< sent before 4 p.m.; for fax
};

/// When a paper is taken to have been received. Two days where the rule can be read in two ways;
/// none where it gives none.
struct DeemedService {
    std::optional<Date> earliest;
    std::optional<Date> latest;
    bool rebuttable;  ///< a different day may be shown; false when this one was
    Reason reason;
    ProvisionId provision;
    std::uint8_t question;  ///< the open question it leans on; 0 for none
    /// It was counted over days after the one up to which the table of bank holidays is known to be
    /// right: a holiday proclaimed since would move it on.
    bool holidays_may_follow = false;
};

/// The day of receipt under the rules. Never throws: without an answer, `reason` says why.
DeemedService deemed_service(const ServiceFacts& facts) noexcept;

/// A day on which courts and offices are taken to be shut, and why.
struct BankHoliday {
    Date day;
    std::string_view name;
};

/// The bank holidays of England and Wales, Christmas Day and Good Friday among them, in order. One
/// that would fall on a Saturday or a Sunday stands on its substitute day.
std::span<const BankHoliday> bank_holidays() noexcept;

/// The first and the last day of the table, and the last day for which it is known to be right. A
/// holiday may still be proclaimed for a later day in it.
Date bank_holidays_first() noexcept;
Date bank_holidays_last() noexcept;
Date bank_holidays_known_up_to() noexcept;
std::string_view bank_holidays_source() noexcept;

/// Whether `day` is a business day: not a Saturday, a Sunday, Christmas Day, Good Friday or a bank
/// holiday in England and Wales (rule 2(1) of the 1981 Rules). Empty for a day outside the table
/// that is not a Saturday or Sunday.
std::optional<bool> is_business_day(Date day) noexcept;

/// The n-th business day after `day`; empty when a day on the way is outside the table, or n is
/// less than 1.
std::optional<Date> business_days_after(Date day, int n) noexcept;
/// The last day after which `n` business days still pass by `day`: posted then, a paper that takes
/// `n` business days is received on `day` or before it. Empty as above.
std::optional<Date> business_days_before(Date day, int n) noexcept;

/// The last days for hearsay papers before a hearing (rules 3 and 4 of the 1999 Rules).
struct HearsayDays {
    /// The last day to serve the notice, with the days between taken as clear days. The safe one.
    Date last_clear;
    /// The last day to serve it if the day of the hearing alone is left out: Q41.
    Date last_not_clear;
    /// The last day to post it so that it is received by `last_clear`; empty outside the table of
    /// bank holidays.
    std::optional<Date> last_to_post;
};

/// How many days before the hearing notice of hearsay must be served, unless the court sets another
/// number (rule 3(1)).
inline constexpr int hearsay_notice_days = 21;

/// Throws `Problem` when a day falls outside the calendar, or when the number is below 0.
HearsayDays hearsay_days(Date hearing, int notice_days = hearsay_notice_days);

/// The last day for the other side to apply to have the maker called: 7 days after service of the
/// notice (rule 4(2)(b)). Throws `Problem` when it falls outside the calendar.
Date last_day_to_seek_cross_examination(Date notice_served);

/// The time to appeal to the Crown Court. The Act sets none; the words of the rule of court were
/// not verified, so this is configuration, and every day made from it carries open question Q30.
struct AppealLimit {
    int days;   ///< after the day of the decision, which is not counted
    Date from;  ///< first day of a decision it is used for
    std::string_view source;
};

/// The limit used for a decision of that day; the first one for any earlier day, on which no
/// decision under the Act was possible.
const AppealLimit& appeal_limit(Date decision) noexcept;
/// The last day to appeal by that limit; empty past the end of the calendar.
std::optional<Date> last_day_to_appeal(Date decision) noexcept;

}  // namespace spo
