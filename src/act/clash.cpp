// Section 2(7): typed conditions that cannot both be obeyed. Only two patterns are certain enough
// to name: having to be where one may not be, and having to meet whom one may not meet. Everything
// else is left to the person who compares the wordings.
#include <algorithm>
#include <optional>

#include "spo/facts.hpp"

namespace spo {
namespace {

using Persons = std::vector<Ref<Person>>;

/// The place where a condition requires the defendant to be.
std::optional<Ref<Place>> must_be_at(const ConditionIs& is) {
    if (const auto* live = std::get_if<LiveAt>(&is)) return live->place;
    if (const auto* report = std::get_if<ReportToStation>(&is)) return report->at;
    if (const auto* programme = std::get_if<Programme>(&is)) return programme->at;
    if (const auto* assessment = std::get_if<Assessment>(&is)) return assessment->at;
    return std::nullopt;
}

bool forbids(const ConditionIs& is, const Ref<Place>& place) {
    const auto* no_enter = std::get_if<NoEnter>(&is);
    return no_enter != nullptr && no_enter->place == place;
}

/// The persons whom a condition makes the defendant meet.
Persons must_meet(const ConditionIs& is) {
    const auto* programme = std::get_if<Programme>(&is);
    return programme != nullptr ? programme->meeting.value_or(Persons{}) : Persons{};
}

bool covers_meeting(const NoContact& no_contact) {
    if (!no_contact.channels) return false;  // silence is not a yes
    const auto& channels = *no_contact.channels;
    return std::any_of(channels.begin(), channels.end(), [](Channel channel) {
        return channel == Channel::any || channel == Channel::in_person;
    });
}

/// The persons whom a condition forbids the defendant to meet: those named, else those protected.
Persons may_not_meet(const Condition& condition) {
    const auto persons = [&](const People& whom) {
        return whom ? *whom : condition.protects.value_or(Persons{});
    };
    if (const auto* no_contact = std::get_if<NoContact>(&condition.is)) {
        return covers_meeting(*no_contact) ? persons(no_contact->whom) : Persons{};
    }
    if (const auto* no_approach = std::get_if<NoApproach>(&condition.is)) {
        return persons(no_approach->whom);
    }
    return {};
}

bool place_clash(const Condition& demands, const Condition& forbidding) {
    const auto place = must_be_at(demands.is);
    return place && forbids(forbidding.is, *place);
}

bool person_clash(const Condition& demands, const Condition& forbidding) {
    const auto forbidden = may_not_meet(forbidding);
    const auto meeting = must_meet(demands.is);
    return std::any_of(meeting.begin(), meeting.end(), [&](const Ref<Person>& person) {
        return std::find(forbidden.begin(), forbidden.end(), person) != forbidden.end();
    });
}

}  // namespace

Clash clash(const Condition& one, const Condition& other) {
    if (place_clash(one, other) || place_clash(other, one)) return Clash::of_place;
    if (person_clash(one, other) || person_clash(other, one)) return Clash::of_person;
    return Clash::none;
}

}  // namespace spo
