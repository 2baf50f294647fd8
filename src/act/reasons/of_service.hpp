// The words of the reasons of deemed days of service.
#pragma once

#include <array>

#include "spo/reason.hpp"

namespace spo::words {

// A deemed day carries its reason and no operands, so no words here have a place for one.
inline constexpr std::array of_service{
    ReasonInfo{Reason::service_shown_received, "service_shown_received",
               "The day of receipt was proved, and it stands in place of any deemed day.",
               "{event}/shown_received_on", ""},
    ReasonInfo{Reason::service_day_set_by_court, "service_day_set_by_court",
               "The court set the day on which the summons is taken to have been received.",
               "{event}/court_set_day", ""},
    ReasonInfo{Reason::service_same_day, "service_same_day",
               "It is taken to have been received on the day it was delivered.",
               "{event}/how {event}/on", ""},
    ReasonInfo{Reason::service_day_after_sending, "service_day_after_sending",
               "Sent by electronic means, it is taken to have been received one day after it was "
               "sent, business day or not.",
               "{event}/how {event}/on", ""},
    ReasonInfo{Reason::service_three_business_days, "service_three_business_days",
               "It is taken to have been received three business days after it was posted, left or "
               "sent.",
               "{event}/how {event}/on", ""},
    ReasonInfo{Reason::service_as_court_specified, "service_as_court_specified",
               "The court specified this way of serving the order, and it is taken to have been "
               "received three business days after it was posted, left or sent.",
               "{event}/how {event}/court_directed {event}/on", ""},
    ReasonInfo{Reason::service_produced_by_computer, "service_produced_by_computer",
               "A computer produced it for the post, so it is taken to have been sent on the third "
               "business day after, and received three business days after that.",
               "{event}/how {event}/produced_on", ""},
    ReasonInfo{Reason::service_second_business_day, "service_second_business_day",
               "It is taken to have been served on the second business day after it was posted or "
               "left at the document exchange.",
               "{event}/how {event}/on", ""},
    ReasonInfo{Reason::service_fax_before_four, "service_fax_before_four",
               "Faxed before four in the afternoon of a business day, it is taken to have been "
               "served on that day.",
               "{event}/how {event}/on {event}/at", ""},
    ReasonInfo{Reason::service_fax_next_business_day, "service_fax_next_business_day",
               "Faxed from four in the afternoon on, or on no business day, it is taken to have "
               "been served on the next business day.",
               "{event}/how {event}/on", ""},
    ReasonInfo{Reason::service_order_to_representative, "service_order_to_representative",
               "It went to the legal representative, and in which way is not recorded. Handed "
               "over, it is taken to have been received on that day; sent by electronic means, one "
               "day after, or so the rule seems to mean; posted, three business days after.",
               "{event}/how {event}/on", ""},
    ReasonInfo{Reason::service_order_method_not_listed, "service_order_method_not_listed",
               "The rule does not list this way of serving an order, and no direction of the court "
               "that specifies it is recorded, so the rule gives no day of receipt.",
               "{event}/how", ""},
    ReasonInfo{Reason::service_portal_without_day, "service_portal_without_day",
               "A summons may be served by depositing it on a portal, but the rule gives no day on "
               "which it is then taken to have been received.",
               "{event}/how", ""},
    ReasonInfo{Reason::service_way_to_representative_not_recorded,
               "service_way_to_representative_not_recorded",
               "It went to the legal representative, and in which way is not recorded. The day of "
               "receipt turns on that, and the rule does not give one for every way.",
               "{event}/how", ""},
    ReasonInfo{Reason::service_hearsay_method_not_listed, "service_hearsay_method_not_listed",
               "The rule on hearsay papers does not list this way of serving them, so it gives no "
               "day.",
               "{event}/how", ""},
    ReasonInfo{Reason::service_court_day_not_recorded, "service_court_day_not_recorded",
               "A summons may be served in this way only if the court specified it, and then the "
               "day of receipt is the one that the court set. No such day is recorded.",
               "{event}/how", "{event}/court_set_day"},
    ReasonInfo{Reason::service_fax_time_not_recorded, "service_fax_time_not_recorded",
               "The day turns on whether the fax was sent before four in the afternoon, and its "
               "time is not recorded.",
               "{event}/how {event}/on", "{event}/at"},
    ReasonInfo{Reason::service_method_not_recorded, "service_method_not_recorded",
               "How it was served is not recorded.", "", "{event}/how"},
    ReasonInfo{Reason::service_day_not_recorded, "service_day_not_recorded",
               "The day on which it was handed over, left, posted or sent is not recorded.",
               "{event}/how", "{event}/on"},
    ReasonInfo{Reason::service_outside_bank_holidays, "service_outside_bank_holidays",
               "The day turns on bank holidays of years that the library's table does not hold.",
               "{event}/how {event}/on", ""},
    ReasonInfo{Reason::service_past_calendar, "service_past_calendar",
               "The day falls after the last day that the library can hold.",
               "{event}/how {event}/on", ""},
};

}  // namespace spo::words
