// Which kind of act is held against which kind of condition, and how. Every pair that is not named
// here is of different kinds: nothing recorded of the act is what the condition forbids.
#include <algorithm>
#include <type_traits>

#include "breach/matching.hpp"

namespace spo::breach {
namespace {

/// Conditions that are about a person, and no more than that the act is of their kind.
template <class Act>
Finding simply(const Held& held, const People& whom, const Act& act, Reason when_it_is) {
    if (const auto why = not_about(held, act.towards, whom)) return *why;
    return met(held, when_it_is);
}

/// What may amount to what the condition forbids, if it is about one of its persons at all.
Finding may_amount(const Held& held, const std::optional<Targets>& towards, const People& whom) {
    if (const auto why = not_about(held, towards, whom)) return *why;
    return for_the_court(held, Reason::match_may_amount);
}

/// How often a requirement recurs, of the kinds that say so.
template <class Terms>
std::optional<Every> frequency(const Terms& terms) {
    if constexpr (requires { terms.every; }) {
        return terms.every;
    } else {
        return std::nullopt;
    }
}

template <class Act>
inline constexpr bool is_contact =
    std::is_same_v<Act, Contact> || std::is_same_v<Act, AttemptedContact>;

class Pair {
public:
    explicit Pair(const Held& held) : held_(held) {}

    // Contact.
    template <class Terms, class Act>
        requires(std::is_same_v<Terms, NoContact> ||
                 std::is_same_v<Terms, NoContactThroughOthers>) &&
                is_contact<Act>
    Finding operator()(const Terms& terms, const Act& act) const {
        return contact_made(held_, terms, act);
    }
    template <class Act>
        requires std::is_same_v<Act, Approach> || std::is_same_v<Act, Following>
    Finding operator()(const NoContact& terms, const Act& act) const {
        return in_person(terms, act.towards);
    }
    Finding operator()(const NoContact& terms, const Viewing& act) const {
        if (const auto why = not_about(held_, act.towards, terms.whom)) return *why;
        if (!act.shown_to_them) return unknown(held_, Reason::match_shown_not_recorded);
        return *act.shown_to_them ? for_the_court(held_, Reason::match_may_amount)
                                  : not_met(held_, Reason::match_not_shown);
    }
    Finding operator()(const NoContactThroughOthers& terms, const Publication& act) const {
        if (!act.directed_at) return unknown(held_, Reason::match_directed_not_recorded);
        return may_amount(held_, act.directed_at, terms.whom);
    }
    Finding operator()(const NoContact& terms, const Publication& act) const {
        if (!act.directed_at) return unknown(held_, Reason::match_directed_not_recorded);
        if (const auto why = not_about(held_, act.directed_at, terms.whom)) return *why;
        return perhaps(by_channel(held_, terms.channels, act.channel, Reason::match_may_amount));
    }

    // Approach, following, surveillance: what is one may be another.
    Finding operator()(const NoApproach& terms, const Approach& act) const {
        return came_near(held_, terms, act);
    }
    template <class Act>
        requires std::is_same_v<Act, Following> || std::is_same_v<Act, Surveillance>
    Finding operator()(const NoApproach& terms, const Act& act) const {
        return may_amount(held_, act.towards, terms.whom);
    }
    Finding operator()(const NoApproach& terms, const Presence&) const {
        // Whoever was there, and how near, a position alone does not tell.
        if (!terms.whom && !held_.condition.protects) {
            return unknown(held_, Reason::match_whom_not_recorded);
        }
        return unknown(held_, Reason::match_distance_from_person_not_recorded);
    }
    template <class Act>
        requires is_contact<Act>
    Finding operator()(const NoApproach& terms, const Act& act) const {
        if (const auto why = not_about(held_, act.towards, terms.whom)) return *why;
        return in_the_flesh(act, for_the_court(held_, Reason::match_may_amount));
    }
    Finding operator()(const NoFollowing& terms, const Following& act) const {
        return simply(held_, terms.whom, act, Reason::match_following);
    }
    template <class Act>
        requires std::is_same_v<Act, Approach> || std::is_same_v<Act, Surveillance>
    Finding operator()(const NoFollowing& terms, const Act& act) const {
        return may_amount(held_, act.towards, terms.whom);
    }
    Finding operator()(const NoSurveillance& terms, const Surveillance& act) const {
        return simply(held_, terms.whom, act, Reason::match_surveillance);
    }
    template <class Act>
        requires std::is_same_v<Act, Following> || std::is_same_v<Act, Approach> ||
                 std::is_same_v<Act, Viewing> || std::is_same_v<Act, ImageUse>
    Finding operator()(const NoSurveillance& terms, const Act& act) const {
        return may_amount(held_, act.towards, terms.whom);
    }
    template <class Terms>
        requires std::is_same_v<Terms, NoSurveillance> || std::is_same_v<Terms, NoFollowing>
    Finding operator()(const Terms& terms, const Presence&) const {
        return loitering(terms.whom);
    }
    Finding operator()(const NoViewingAccounts& terms, const Viewing& act) const {
        return simply(held_, terms.whom, act, Reason::match_viewing);
    }
    Finding operator()(const NoViewingAccounts& terms, const Surveillance& act) const {
        return may_amount(held_, act.towards, terms.whom);
    }

    // Places.
    Finding operator()(const NoEnter& terms, const Presence& act) const {
        return entered(held_, terms, act);
    }
    template <class Act>
        requires std::is_same_v<Act, Presence> || std::is_same_v<Act, Approach> ||
                 std::is_same_v<Act, Following> || std::is_same_v<Act, Surveillance>
    Finding operator()(const NoEnterWhereBelieved& terms, const Act&) const {
        return went_where_believed(held_, terms.whom);
    }
    template <class Act>
        requires is_contact<Act>
    Finding operator()(const NoEnterWhereBelieved& terms, const Act& act) const {
        return in_the_flesh(act, act.channel == Channel::in_person
                                     ? went_where_believed(held_, terms.whom)
                                     : loitering(terms.whom));
    }
    // Where these were done they do not say, nor is there a fact that would: being at a place is an
    // act of its own (`Presence`). It may have been at this one.
    template <class Act>
        requires std::is_same_v<Act, Approach> || std::is_same_v<Act, Following> ||
                 std::is_same_v<Act, Surveillance>
    Finding operator()(const NoEnter&, const Act&) const {
        return for_the_court(held_, Reason::match_may_amount);
    }
    template <class Act>
        requires is_contact<Act>
    Finding operator()(const NoEnter&, const Act& act) const {
        return in_the_flesh(act, for_the_court(held_, Reason::match_may_amount));
    }

    // Publication and images.
    Finding operator()(const NoPublication& terms, const Publication& act) const {
        if (!terms.whom && !held_.condition.protects) {
            return unknown(held_, Reason::match_whom_not_recorded);
        }
        if (act.towards && is_about(held_, act.towards->persons, terms.whom)) {
            return met(held_, Reason::match_publication);
        }
        if (act.purporting_from && is_about(held_, act.purporting_from->persons, terms.whom)) {
            return for_the_court(held_, Reason::match_impersonation);
        }
        const auto why = *not_about(held_, act.towards, terms.whom);
        // In whose name it was published is not recorded: it may be in one of theirs.
        const bool may_be_in_their_name = !act.purporting_from && why.verdict() == Verdict::not_met;
        return may_be_in_their_name ? unknown(held_, Reason::match_in_whose_name_not_recorded)
                                    : why;
    }
    Finding operator()(const NoPublication& terms, const ImageUse& act) const {
        if (const auto why = not_about(held_, act.towards, terms.whom)) return *why;
        if (!act.did) return unknown(held_, Reason::match_image_deed_not_recorded);
        return was_passed_on(*act.did) ? for_the_court(held_, Reason::match_may_amount)
                                       : not_met(held_, Reason::match_other_kind);
    }
    Finding operator()(const NoImages& terms, const ImageUse& act) const {
        return simply(held_, terms.whom, act, Reason::match_images);
    }
    Finding operator()(const NoImages& terms, const Publication& act) const {
        if (const auto why = not_about(held_, act.towards, terms.whom)) return *why;
        if (!act.with_images) return unknown(held_, Reason::match_images_not_recorded);
        if (!*act.with_images) return not_met(held_, Reason::match_without_images);
        // The image is of somebody the publication is about: it may be of one of the others.
        const auto& persons = act.towards->persons;
        const bool is_surely_theirs =
            std::all_of(persons.begin(), persons.end(),
                        [&](const Ref<Person>& one) { return is_about(held_, {one}, terms.whom); });
        return is_surely_theirs ? met(held_, Reason::match_images_published)
                                : for_the_court(held_, Reason::match_may_amount);
    }

    // Devices and the internet.
    Finding operator()(const DeviceLimits& terms, const DeviceUse& act) const {
        return used_devices(held_, terms, act);
    }
    Finding operator()(const DeviceLimits& terms, const Publication& act) const {
        return used_internet(held_, terms, act.channel);
    }
    template <class Act>
        requires is_contact<Act>
    Finding operator()(const DeviceLimits& terms, const Act& act) const {
        const auto online = used_internet(held_, terms, act.channel);
        // It may be that only the other person used it.
        return act.through_others == true ? perhaps(online) : online;
    }
    template <class Act>
        requires std::is_same_v<Act, Viewing> || std::is_same_v<Act, Surveillance> ||
                 std::is_same_v<Act, ImageUse>
    Finding operator()(const DeviceLimits& terms, const Act&) const {
        return perhaps(used_internet(held_, terms, Channel::internet));
    }
    // A device in use is one that was not given up, unless the requirement is about others.
    Finding operator()(const SurrenderDevices&, const DeviceUse&) const {
        return for_the_court(held_, Reason::match_may_amount);
    }

    // Requirements: the act names the one it is about.
    template <class Terms>
    Finding operator()(const Terms&, const Performance& act) const {
        return performed(held_, act);
    }
    template <class Terms>
    Finding operator()(const Terms& terms, const Attendances& act) const {
        return attended(held_, frequency(terms), act);
    }

    // What has no typed meaning.
    template <class Act>
    Finding operator()(const OtherCondition&, const Act&) const {
        return for_the_court(held_, Reason::match_untyped);
    }
    template <class Terms>
    Finding operator()(const Terms&, const OtherConduct&) const {
        return for_the_court(held_, Reason::match_untyped_act);
    }
    Finding operator()(const OtherCondition&, const OtherConduct&) const {
        return for_the_court(held_, Reason::match_untyped);
    }
    Finding operator()(const OtherCondition&, const Performance&) const {
        return for_the_court(held_, Reason::match_untyped);
    }
    Finding operator()(const OtherCondition&, const Attendances&) const {
        return for_the_court(held_, Reason::match_untyped);
    }

    template <class Terms, class Act>
    Finding operator()(const Terms&, const Act&) const {
        return not_met(held_, Reason::match_other_kind);
    }

private:
    Finding in_person(const NoContact& terms, const std::optional<Targets>& towards) const {
        if (const auto why = not_about(held_, towards, terms.whom)) return *why;
        return perhaps(
            by_channel(held_, terms.channels, Channel::in_person, Reason::match_may_amount));
    }
    /// What would be met, were the act surely of the condition's kind.
    Finding perhaps(const Finding& found) const {
        return found.verdict() == Verdict::met ? for_the_court(held_, Reason::match_may_amount)
                                               : found;
    }
    /// Contact for which the defendant may have been there in person.
    template <class Act>
    Finding in_the_flesh(const Act& act, const Finding& if_there) const {
        if (act.through_others == true) return not_met(held_, Reason::match_other_kind);
        if (!act.channel) return unknown(held_, Reason::match_channel_not_recorded);
        const bool may_be = *act.channel == Channel::in_person ||
                            *act.channel == Channel::gift_or_delivery ||
                            *act.channel == Channel::other;
        return may_be ? if_there : not_met(held_, Reason::match_other_kind);
    }
    /// Being somewhere may be watching or following, if one of the persons was there.
    Finding loitering(const People& whom) const {
        return perhaps(went_where_believed(held_, whom));
    }
    static bool was_passed_on(const std::vector<ImageDeed>& deeds) {
        return std::any_of(deeds.begin(), deeds.end(), [](ImageDeed deed) {
            return deed == ImageDeed::shared || deed == ImageDeed::posted;
        });
    }

    const Held& held_;
};

}  // namespace

Finding hold(const Held& held) {
    const auto found = std::visit(Pair{held}, held.condition.is, held.conduct.is);
    if (found.verdict() != Verdict::met) return found;
    const auto& exceptions = held.condition.exceptions;
    if (exceptions && !exceptions->empty()) {
        const Operand first{OperandKind::exception, 0};
        return exceptions->size() == 1 ? for_the_court(held, Reason::match_exception, first)
                                       : for_the_court(held, Reason::match_exceptions, first,
                                                       Operand{OperandKind::exception, 1});
    }
    const auto& locality = held.condition.locality;
    if (locality && !std::holds_alternative<UkWide>(*locality)) {
        return for_the_court(held, Reason::match_locality);
    }
    return found;
}

}  // namespace spo::breach
