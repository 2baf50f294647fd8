// How near, and where: distances from persons, places and their edges.
#include <cmath>

#include "area/plausible.hpp"
#include "breach/matching.hpp"

namespace spo::breach {
namespace {

int whole_metres(double metres) { return static_cast<int>(std::lround(metres)); }

/// A distance that was stated against a limit that was: within it, beyond it, or not to be told.
enum class Reach { within, beyond, at_the_limit, too_near_to_tell };

Reach reach(int metres, const std::optional<int>& accuracy, int limit) {
    if (metres == limit && accuracy.value_or(0) == 0) return Reach::at_the_limit;
    if (accuracy && std::abs(metres - limit) <= *accuracy) return Reach::too_near_to_tell;
    return metres < limit ? Reach::within : Reach::beyond;
}

Finding against_limit(const Held& held, int metres, const std::optional<int>& accuracy, int limit,
                      Reason within) {
    const auto found = metres_operand(metres);
    const auto allowed = metres_operand(limit);
    switch (reach(metres, accuracy, limit)) {
        case Reach::within:
            return met(held, within, found, allowed);
        case Reach::beyond:
            return not_met(held, Reason::match_too_far, found, allowed);
        case Reach::at_the_limit:
            return for_the_court(held, Reason::match_at_the_limit, found);
        case Reach::too_near_to_tell:
            break;
    }
    return unknown(held, Reason::match_near_the_limit, found, allowed);
}

/// A position against the extent of the place. No distance from the edge of a confidential place is
/// told: a few of them would give its address away.
Finding at_position(const Held& held, std::size_t place, const Fix& fix, int within) {
    const auto& named = held.places[place];
    const Operand where{OperandKind::place, static_cast<std::int32_t>(place)};
    if (!named.area) return unknown(held, Reason::match_area_not_recorded, where);
    if (area::look_swapped_near_home(fix.at.longitude(), fix.at.latitude())) {
        return unknown(held, Reason::match_position_swapped);
    }
    if (!fix.accuracy_metres) return unknown(held, Reason::match_accuracy_not_recorded, where);
    const auto side = named.area->side_of(fix.at, within, *fix.accuracy_metres);
    if (side == Side::unknown) return unknown(held, Reason::match_near_the_edge, where);
    const bool is_inside = side == Side::inside;
    if (named.confidential != false) {
        return is_inside ? met(held, Reason::match_inside, where)
                         : not_met(held, Reason::match_outside, where);
    }
    const auto outside = named.area->metres_outside(fix.at) - within;
    const auto by = metres_operand(whole_metres(std::abs(outside)));
    return is_inside ? met(held, Reason::match_inside_by, where, by)
                     : not_met(held, Reason::match_outside_by, where, by);
}

/// A stated distance from the place against its edge, or against the distance to stay away from it.
Finding at_distance(const Held& held, const NoEnter& terms, int metres,
                    const std::optional<int>& accuracy) {
    if (terms.metres) {
        return against_limit(held, metres, accuracy, *terms.metres, Reason::match_near_place);
    }
    const auto found = metres_operand(metres);
    return metres <= accuracy.value_or(0) ? unknown(held, Reason::match_near_perhaps_inside, found)
                                          : not_met(held, Reason::match_near_not_inside, found);
}

/// Two answers to where it was, of which one says inside and the other outside.
bool contradict(const Finding& one, const Finding& other) {
    return (one.verdict() == Verdict::met && other.verdict() == Verdict::not_met) ||
           (one.verdict() == Verdict::not_met && other.verdict() == Verdict::met);
}

}  // namespace

Finding came_near(const Held& held, const NoApproach& terms, const Approach& act) {
    if (const auto why = not_about(held, act.towards, terms.whom)) return *why;
    if (!terms.metres) return for_the_court(held, Reason::match_approach_without_limit);
    if (!act.metres) return unknown(held, Reason::match_distance_not_recorded);
    return against_limit(held, *act.metres, act.accuracy_metres, *terms.metres,
                         Reason::match_approach);
}

Finding entered(const Held& held, const NoEnter& terms, const Presence& act) {
    const auto place = held.places.find(terms.place);
    if (act.place == terms.place) {
        if (act.at && place) {
            const auto by_position = at_position(held, *place, *act.at, terms.metres.value_or(0));
            if (by_position.verdict() == Verdict::not_met) {
                return unknown(held, Reason::match_place_and_position_disagree,
                               by_position.operand(1));
            }
        }
        return met(held, Reason::match_at_place);
    }
    std::optional<Finding> by_position;
    if (act.at && place) {
        by_position = at_position(held, *place, *act.at, terms.metres.value_or(0));
    }
    if (act.near == terms.place && act.metres) {
        const auto by_distance = at_distance(held, terms, *act.metres, act.accuracy_metres);
        if (!by_position) return by_distance;
        if (contradict(*by_position, by_distance)) {
            return unknown(held, Reason::match_position_and_distance_disagree);
        }
    }
    if (by_position) return *by_position;
    if (act.place || act.near) return unknown(held, Reason::match_elsewhere_not_compared);
    return unknown(held, Reason::match_where_not_recorded);
}

Finding went_where_believed(const Held& held, const People& whom) {
    if (!whom && !held.condition.protects) return unknown(held, Reason::match_whom_not_recorded);
    const auto& believed = held.conduct.believed_there;
    if (!believed) return unknown(held, Reason::match_belief_not_recorded);
    return is_about(held, *believed, whom) ? met(held, Reason::match_believed_there)
                                           : not_met(held, Reason::match_not_believed_there);
}

}  // namespace spo::breach
