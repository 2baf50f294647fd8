// When a paper is taken to have been received: rules 99(4)-(5) and 115(2)-(5) of the Magistrates'
// Courts Rules 1981, and rule 6 of the Hearsay Evidence in Civil Proceedings Rules 1999. All of it
// gives way to proof of another day.
// https://www.legislation.gov.uk/uksi/2019/1367 https://www.legislation.gov.uk/uksi/1999/681
#include "law/provision_literal.hpp"
#include "rules_of_court/days.hpp"

namespace spo {
namespace {

using law::hearsay;
using law::mcr;
using rules_of_court::days_on;

constexpr std::uint8_t which_day_of_an_order = 39;
constexpr std::uint8_t no_day_in_the_rule = 40;

/// The rules on a paper: where its deemed days stand, and the day a computer's post is sent.
struct Rules {
    ProvisionId deemed;
    ProvisionId computers;
};

DeemedService no_day(ProvisionId provision, Reason reason, std::uint8_t question = 0) noexcept {
    return {std::nullopt, std::nullopt, true, reason, provision, question};
}

DeemedService taken_as(ProvisionId provision, Reason reason, std::optional<Date> day,
                       Reason if_none = Reason::service_outside_bank_holidays) noexcept {
    if (!day) return no_day(provision, if_none);
    return {day, day, true, reason, provision, 0};
}

/// A day counted by the table of bank holidays, which may not be the whole of them so late.
DeemedService by_the_table(DeemedService answer) noexcept {
    answer.holidays_may_follow = answer.latest && *answer.latest > bank_holidays_known_up_to();
    return answer;
}

DeemedService same_day(ProvisionId provision, Date on) noexcept {
    return taken_as(provision, Reason::service_same_day, on);
}

DeemedService day_after_sending(ProvisionId provision, Date on) noexcept {
    return taken_as(provision, Reason::service_day_after_sending, days_on(on, 1),
                    Reason::service_past_calendar);
}

DeemedService three_business_days(ProvisionId provision, Date on,
                                  Reason reason = Reason::service_three_business_days) noexcept {
    return by_the_table(taken_as(provision, reason, business_days_after(on, 3)));
}

/// What a computer produced for the post is taken as sent on the third business day after.
DeemedService posted(const Rules& rules, const ServiceFacts& facts) noexcept {
    if (facts.produced_on) {
        const auto sent = business_days_after(*facts.produced_on, 3);
        return by_the_table(taken_as(rules.computers, Reason::service_produced_by_computer,
                                     sent ? business_days_after(*sent, 3) : std::nullopt));
    }
    if (!facts.on) return no_day(rules.deemed, Reason::service_day_not_recorded);
    return three_business_days(rules.deemed, *facts.on);
}

/// The representative may be served in any of the first three ways, and the rule's references to
/// them have slipped: from the day it was handed over to three business days later (Q39).
DeemedService order_to_representative(ProvisionId provision, Date on) noexcept {
    const auto latest = business_days_after(on, 3);
    if (!latest) return no_day(provision, Reason::service_outside_bank_holidays);
    return by_the_table({on, latest, true, Reason::service_order_to_representative, provision,
                         which_day_of_an_order});
}

DeemedService order_served(const ServiceFacts& facts) noexcept {
    using enum ServiceMethod;
    constexpr Rules rules{mcr("r115(4)"), mcr("r115(5)")};
    const auto how = *facts.how;
    const bool is_listed = how == handed || how == posted || how == emailed ||
                           how == legal_representative || how == custodian;
    if (!is_listed && !facts.court_directed) {
        return no_day(mcr("r115(2)"), Reason::service_order_method_not_listed,
                      which_day_of_an_order);
    }
    if (how == posted) return spo::posted(rules, facts);
    if (!facts.on) return no_day(rules.deemed, Reason::service_day_not_recorded);
    switch (how) {
        case handed:
            return same_day(rules.deemed, *facts.on);
        case emailed:
            return day_after_sending(rules.deemed, *facts.on);
        case legal_representative:
            return order_to_representative(rules.deemed, *facts.on);
        case custodian:
            return three_business_days(rules.deemed, *facts.on);
        default:
            return three_business_days(rules.deemed, *facts.on, Reason::service_as_court_specified);
    }
}

DeemedService summons_served(const ServiceFacts& facts) noexcept {
    using enum ServiceMethod;
    constexpr Rules rules{mcr("r99(4)"), mcr("r99(5)")};
    const auto how = *facts.how;
    if (how == portal) {
        return no_day(rules.deemed, Reason::service_portal_without_day, no_day_in_the_rule);
    }
    // Handed over, e-mailed or posted: three ways, and the rule has no day for the third.
    if (how == legal_representative) {
        return no_day(rules.deemed, Reason::service_way_to_representative_not_recorded,
                      no_day_in_the_rule);
    }
    if (how == fax || how == other) {
        return no_day(rules.deemed, Reason::service_court_day_not_recorded);
    }
    if (how == posted) return spo::posted(rules, facts);
    if (!facts.on) return no_day(rules.deemed, Reason::service_day_not_recorded);
    if (how == handed) return same_day(rules.deemed, *facts.on);
    if (how == emailed) return day_after_sending(rules.deemed, *facts.on);
    return three_business_days(rules.deemed, *facts.on);
}

/// Rule 6(3)(c): on the day for what is sent on a business day before four, and otherwise on the
/// next business day.
DeemedService faxed(ProvisionId rule, Date on, std::optional<bool> before_four) noexcept {
    const auto is_business = is_business_day(on);
    if (!is_business) return no_day(rule, Reason::service_outside_bank_holidays);
    if (*is_business && !before_four) return no_day(rule, Reason::service_fax_time_not_recorded);
    if (*is_business && *before_four) {
        return by_the_table(taken_as(rule, Reason::service_fax_before_four, on));
    }
    return by_the_table(
        taken_as(rule, Reason::service_fax_next_business_day, business_days_after(on, 1)));
}

DeemedService hearsay_papers_served(const ServiceFacts& facts) noexcept {
    using enum ServiceMethod;
    constexpr auto rule = hearsay("r6");
    const auto how = *facts.how;
    if (how == legal_representative) {
        return no_day(rule, Reason::service_way_to_representative_not_recorded, no_day_in_the_rule);
    }
    if (how == emailed || how == portal || how == custodian || how == other) {
        return no_day(rule, Reason::service_hearsay_method_not_listed, no_day_in_the_rule);
    }
    if (!facts.on) return no_day(rule, Reason::service_day_not_recorded);
    if (how == fax) return faxed(rule, *facts.on, facts.before_four);
    if (how == handed || how == left_at_address) return same_day(rule, *facts.on);
    return by_the_table(
        taken_as(rule, Reason::service_second_business_day, business_days_after(*facts.on, 2)));
}

ProvisionId rule_on(Document document) noexcept {
    switch (document) {
        case Document::order:
            return mcr("r115(4)");
        case Document::summons:
            return mcr("r99(4)");
        case Document::hearsay_papers:
            break;
    }
    return hearsay("r6");
}

}  // namespace

DeemedService deemed_service(const ServiceFacts& facts) noexcept {
    const auto rule = rule_on(facts.document);
    if (facts.shown_received_on) {
        const auto shown = facts.shown_received_on;
        return {shown, shown, false, Reason::service_shown_received, rule, 0};
    }
    if (facts.document == Document::summons && facts.court_set_day) {
        return taken_as(rule, Reason::service_day_set_by_court, facts.court_set_day);
    }
    if (!facts.how) return no_day(rule, Reason::service_method_not_recorded);
    switch (facts.document) {
        case Document::order:
            return order_served(facts);
        case Document::summons:
            return summons_served(facts);
        case Document::hearsay_papers:
            break;
    }
    return hearsay_papers_served(facts);
}

}  // namespace spo
