// Contact and attempts at it: with whom, by which channel, directly or through others.
#include <algorithm>
#include <array>

#include "breach/matching.hpp"

namespace spo::breach {
namespace {

/// Channels of which one may be a case of the other, or be called by its name: whether a condition
/// that names the one covers the other is not for the library to say.
struct Overlap {
    Channel one;
    Channel other;
};
constexpr std::array overlaps{
    Overlap{Channel::internet, Channel::email},
    Overlap{Channel::internet, Channel::social_media},
    Overlap{Channel::internet, Channel::messaging_app},
    Overlap{Channel::social_media, Channel::messaging_app},
    // A call may go over the internet, by an application.
    Overlap{Channel::internet, Channel::phone},
    Overlap{Channel::social_media, Channel::phone},
    Overlap{Channel::phone, Channel::sms},
    Overlap{Channel::phone, Channel::messaging_app},
    Overlap{Channel::sms, Channel::messaging_app},
    Overlap{Channel::post, Channel::gift_or_delivery},
    Overlap{Channel::in_person, Channel::gift_or_delivery},
};

bool overlap(Channel a, Channel b) {
    // What another channel is, nobody has typed.
    if (a == Channel::other || b == Channel::other) return true;
    return std::any_of(overlaps.begin(), overlaps.end(), [&](const Overlap& pair) {
        return (pair.one == a && pair.other == b) || (pair.one == b && pair.other == a);
    });
}

/// Why contact is not covered for being direct, or for being through somebody else; empty when it
/// is covered.
std::optional<Finding> not_covered(const Held& held, const NoContact& terms,
                                   const std::optional<bool>& through_others) {
    if (through_others == false) return std::nullopt;
    if (terms.through_others == true) return std::nullopt;
    if (!through_others) return unknown(held, Reason::match_directness_not_recorded);
    return terms.through_others ? not_met(held, Reason::match_through_others_not_covered)
                                : unknown(held, Reason::match_through_others_term_not_recorded);
}

std::optional<Finding> attempt_not_covered(const Held& held, const std::optional<bool>& attempts) {
    if (attempts == true) return std::nullopt;
    return attempts ? not_met(held, Reason::match_attempt_not_covered)
                    : unknown(held, Reason::match_attempts_not_recorded);
}

/// What puts an act outside counts before what leaves it open.
Finding first_that_decides(std::initializer_list<std::optional<Finding>> all, Finding otherwise) {
    const Finding* decides = &otherwise;
    for (const auto& one : all) {
        if (!one) continue;
        const bool weighs_more = all_of(one->verdict(), decides->verdict()) != decides->verdict();
        if (weighs_more) decides = &*one;
    }
    return *decides;
}

template <class Act>
Finding whether_made(const Held& held, const NoContact& terms, const Act& act, Reason made,
                     const std::optional<Finding>& of_the_attempt) {
    return first_that_decides({not_about(held, act.towards, terms.whom),
                               not_covered(held, terms, act.through_others), of_the_attempt},
                              by_channel(held, terms.channels, act.channel, made));
}

template <class Act>
Finding whether_through_others(const Held& held, const NoContactThroughOthers& terms,
                               const Act& act, Reason made,
                               const std::optional<Finding>& of_the_attempt) {
    std::optional<Finding> direct;
    if (act.through_others == false) direct = not_met(held, Reason::match_direct_not_covered);
    if (!act.through_others) direct = unknown(held, Reason::match_directness_not_recorded);
    return first_that_decides({not_about(held, act.towards, terms.whom), direct, of_the_attempt},
                              met(held, made));
}

}  // namespace

Finding by_channel(const Held& held, const std::optional<std::vector<Channel>>& named,
                   const std::optional<Channel>& used, Reason when_it_is) {
    if (!named) return unknown(held, Reason::match_channels_not_recorded);
    const auto names = [&](Channel one) {
        return std::find(named->begin(), named->end(), one) != named->end();
    };
    if (names(Channel::any)) return met(held, when_it_is);
    if (!used) return unknown(held, Reason::match_channel_not_recorded);
    if (*used != Channel::other && names(*used)) return met(held, when_it_is);
    const bool is_open =
        std::any_of(named->begin(), named->end(), [&](Channel one) { return overlap(one, *used); });
    return is_open ? for_the_court(held, Reason::match_channels_overlap)
                   : not_met(held, Reason::match_other_channel);
}

Finding contact_made(const Held& held, const NoContact& terms, const Contact& act) {
    return whether_made(held, terms, act, Reason::match_contact, std::nullopt);
}

Finding contact_made(const Held& held, const NoContact& terms, const AttemptedContact& act) {
    return whether_made(held, terms, act, Reason::match_attempt,
                        attempt_not_covered(held, terms.attempts));
}

Finding contact_made(const Held& held, const NoContactThroughOthers& terms, const Contact& act) {
    return whether_through_others(held, terms, act, Reason::match_contact, std::nullopt);
}

Finding contact_made(const Held& held, const NoContactThroughOthers& terms,
                     const AttemptedContact& act) {
    return whether_through_others(held, terms, act, Reason::match_attempt,
                                  attempt_not_covered(held, terms.attempts));
}

}  // namespace spo::breach
