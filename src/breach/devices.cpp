// Limits on devices and on use of the internet.
#include "breach/matching.hpp"

namespace spo::breach {
namespace {

bool is_online(Channel channel) {
    switch (channel) {
        case Channel::email:
        case Channel::social_media:
        case Channel::messaging_app:
        case Channel::internet:
            return true;
        default:
            return false;
    }
}

}  // namespace

Finding used_devices(const Held& held, const DeviceLimits& terms, const DeviceUse& act) {
    if (terms.most_devices && act.devices && *act.devices > *terms.most_devices) {
        return met(held, Reason::match_too_many_devices, count(*act.devices),
                   count(*terms.most_devices));
    }
    if (terms.must_keep_history == true && act.history_kept == false) {
        return met(held, Reason::match_history_not_kept);
    }
    if (terms.no_internet == true && act.internet == true) {
        return met(held, Reason::match_internet_used);
    }
    // Outside each limit on what is recorded; a limit, or a fact it needs, may not be.
    const bool is_silent = (terms.most_devices && !act.devices) ||
                           (terms.must_keep_history == true && !act.history_kept) ||
                           (terms.no_internet == true && !act.internet) ||
                           !(terms.most_devices || terms.must_keep_history || terms.no_internet);
    return is_silent ? unknown(held, Reason::match_devices_not_recorded)
                     : not_met(held, Reason::match_devices_within);
}

Finding used_internet(const Held& held, const DeviceLimits& terms,
                      const std::optional<Channel>& channel) {
    const bool says_nothing = !terms.no_internet && !terms.most_devices && !terms.must_keep_history;
    if (says_nothing) return unknown(held, Reason::match_devices_not_recorded);
    if (terms.no_internet != true) return not_met(held, Reason::match_other_kind);
    if (!channel) return unknown(held, Reason::match_channel_not_recorded);
    if (is_online(*channel)) return met(held, Reason::match_internet_used);
    // A call or a message to a number may have gone over the internet.
    const bool may_be_online =
        *channel == Channel::other || *channel == Channel::phone || *channel == Channel::sms;
    return may_be_online ? for_the_court(held, Reason::match_may_amount)
                         : not_met(held, Reason::match_other_kind);
}

}  // namespace spo::breach
