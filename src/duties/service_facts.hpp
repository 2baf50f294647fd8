// What the rules of court read of a recorded service.
#pragma once

#include "spo/event.hpp"
#include "spo/service.hpp"

namespace spo::duty {

inline ServiceFacts service_facts(const Served& served) {
    ServiceFacts facts{.document = served.document.value_or(Document::order),
                       .how = served.how,
                       .on = served.on,
                       .court_directed = served.court_directed.value_or(false),
                       .court_set_day = served.court_set_day,
                       .produced_on = served.produced_on,
                       .shown_received_on = served.shown_received_on};
    // "16:00" in the same form compares as text.
    if (served.at) facts.before_four = *served.at < "16:00";
    return facts;
}

}  // namespace spo::duty
