// Section 10: how a notification is given; and section 9(2), what the first one says. Whether there
// was a duty to notify, and by when, is for the duties of section 9.
// https://www.legislation.gov.uk/ukpga/2019/9/section/10
#include "act/section_10_giving_notification.hpp"

namespace spo::act {
namespace {

using enum ResidenceFacts::Kind;

/// Subsection (2) is for those who have no home address in England or Wales, (1) for the rest.
bool has_no_home_here(const ResidenceFacts& home) noexcept {
    return home.kind == elsewhere || home.kind == nowhere;
}

Finding home_unknown(ProvisionId provision, const ResidenceFacts& home) noexcept {
    if (home.kind == day_not_recorded) {
        return unknown(provision, Reason::notification_day_not_recorded);
    }
    if (home.kind == move_incomplete && home.move) {
        return unknown(provision, Reason::notification_move_incomplete, event_index(*home.move));
    }
    return unknown(provision, Reason::notification_home_not_recorded);
}

/// s.10(1)(a): in the area of the home address. Where no move is recorded, that is taken to be in
/// the area in which the defendant resides, which is not quite the same: Q32.
Finding at_station_near_home(const NotificationFacts& facts) noexcept {
    constexpr auto provision = spa("s10(1)(a)");
    const auto& home = facts.home;
    if (home.kind != in_area) return home_unknown(provision, home);
    const bool is_there = home.is_in(facts.area);
    if (home.move) {
        const auto move = event_index(*home.move);
        return is_there ? met(provision, Reason::notified_near_new_home, move)
                        : not_met(provision, Reason::notified_far_from_new_home, move);
    }
    return (is_there ? met(provision, Reason::notified_near_home)
                     : not_met(provision, Reason::notified_far_from_home))
        .leaning_on(32);
}

/// s.10(2)(a): in the area of the magistrates' court that last made an order against the person.
/// Which court that is when the Crown Court made it: Q29.
Finding at_station_near_court(const NotificationFacts& facts) noexcept {
    constexpr auto provision = spa("s10(2)(a)");
    if (!facts.last_order) return unknown(provision, Reason::notification_order_not_recorded);
    const auto order = order_index(*facts.last_order);
    if (facts.court_kind == CourtKind::crown) {
        return for_the_court(provision, Reason::notified_after_crown_court, order).leaning_on(29);
    }
    if (!facts.last_order_dated || !facts.court_area) {
        return unknown(provision, Reason::notification_court_not_recorded, order);
    }
    return facts.court_area == facts.area
               ? met(provision, Reason::notified_near_court, order)
               : not_met(provision, Reason::notified_far_from_court, order);
}

}  // namespace

bool is_first_notification(const NotificationFacts& facts) noexcept {
    return facts.of == NotificationOf::first;
}
bool every_notification(const NotificationFacts&) noexcept { return true; }
bool is_notification_of_move(const NotificationFacts& facts) noexcept {
    return facts.of == NotificationOf::address;
}
bool fingerprints_were_requested(const NotificationFacts& facts) noexcept {
    return facts.fingerprints.requested == Stated::yes;
}
bool photographs_were_requested(const NotificationFacts& facts) noexcept {
    return facts.photographs.requested == Stated::yes;
}

// s.9(2)(a): the name, and each other name that is used. A name recorded of the defendant that is
// not, as it is written, among those notified is told: whether it is one of them in other words is
// for a person, and whether it was used then, Q27. Whether there are more is not for the library to
// say.
Finding names_were_notified(const NotificationFacts& facts) noexcept {
    constexpr auto provision = spa("s9(2)(a)");
    if (!facts.names) return unknown(provision, Reason::names_not_recorded);
    if (*facts.names == 0) return not_met(provision, Reason::no_name_notified);
    if (facts.own_name_missing) return for_the_court(provision, Reason::own_name_not_notified);
    if (facts.used_name_missing) {
        return for_the_court(provision, Reason::used_name_not_notified,
                             event_index(*facts.used_name_missing))
            .leaning_on(27);
    }
    if (facts.other_name_missing) {
        return for_the_court(provision, Reason::other_name_not_notified).leaning_on(27);
    }
    return met(provision, Reason::names_notified, count(*facts.names));
}

// s.9(2)(b): the home address. Who has none in the United Kingdom has none to notify: Q25.
Finding home_address_was_notified(const NotificationFacts& facts) noexcept {
    constexpr auto provision = spa("s9(2)(b)");
    if (facts.home_address_given) return met(provision, Reason::home_address_notified);
    if (facts.has_no_home && facts.home.move) {
        return met(provision, Reason::no_home_address_to_notify, event_index(*facts.home.move))
            .leaning_on(25);
    }
    return unknown(provision, Reason::home_address_not_recorded);
}

// s.10(1)(a), (2)(a): by attending at a police station, and at which.
Finding notified_at_the_right_station(const NotificationFacts& facts) noexcept {
    const auto provision = has_no_home_here(facts.home) ? spa("s10(2)(a)") : spa("s10(1)(a)");
    if (facts.attended == Stated::no) {
        return not_met(provision, Reason::station_not_attended);
    }
    if (facts.attended == Stated::not_recorded) {
        return unknown(provision, Reason::attendance_not_recorded);
    }
    if (!facts.area) return unknown(provision, Reason::station_area_not_recorded);
    return has_no_home_here(facts.home) ? at_station_near_court(facts)
                                        : at_station_near_home(facts);
}

// s.10(1)(b), (2)(b): by word of mouth, to a police officer or to somebody whom the officer in
// charge of the station authorised.
Finding notified_by_word_of_mouth(const NotificationFacts& facts) noexcept {
    const auto provision = has_no_home_here(facts.home) ? spa("s10(2)(b)") : spa("s10(1)(b)");
    if (facts.oral == Stated::no) return not_met(provision, Reason::notification_not_oral);
    if (facts.given_to == NotifiedTo::other) {
        return not_met(provision, Reason::notified_somebody_else);
    }
    if (facts.oral == Stated::not_recorded || !facts.given_to) {
        return unknown(provision, Reason::notification_manner_not_recorded);
    }
    return met(provision, Reason::notified_orally);
}

// s.10(3): of a move, the new home address counts when it is notified after the move, the old one
// when before.
Finding home_that_counts_is_known(const NotificationFacts& facts) noexcept {
    const auto move = event_index(facts.move);
    switch (facts.home_counted) {
        case HomeCounted::fresh:
            return met(spa("s10(3)(a)"), Reason::new_home_counts, move);
        case HomeCounted::old:
            return met(spa("s10(3)(b)"), Reason::old_home_counts, move);
        case HomeCounted::days_not_recorded:
            return unknown(spa("s10(3)"), Reason::move_or_notification_undated, move);
        default:
            break;
    }
    return unknown(spa("s10(3)"), Reason::move_notified_not_recorded);
}

// s.10(4)(a): it must be acknowledged in writing. That duty is the police's.
Finding acknowledged_in_writing(const NotificationFacts& facts) noexcept {
    constexpr auto provision = spa("s10(4)(a)");
    return by(facts.acknowledged, met(provision, Reason::notification_acknowledged),
              not_met(provision, Reason::notification_not_acknowledged),
              unknown(provision, Reason::acknowledgement_not_recorded));
}

// s.10(5)(a)-(b): whoever notifies must, if asked, allow fingerprints and photographs to be taken.
Finding fingerprints_were_allowed(const NotificationFacts& facts) noexcept {
    constexpr auto provision = spa("s10(5)(a)");
    return by(facts.fingerprints.allowed, met(provision, Reason::fingerprints_allowed),
              not_met(provision, Reason::fingerprints_refused),
              unknown(provision, Reason::fingerprints_answer_not_recorded));
}
Finding photographs_were_allowed(const NotificationFacts& facts) noexcept {
    constexpr auto provision = spa("s10(5)(b)");
    return by(facts.photographs.allowed, met(provision, Reason::photographs_allowed),
              not_met(provision, Reason::photographs_refused),
              unknown(provision, Reason::photographs_answer_not_recorded));
}

}  // namespace spo::act
