// Every answer as JSON, all but the receipt, which is made from it.
#pragma once

#include <boost/json/object.hpp>
#include <span>

#include "spo/breach.hpp"
#include "spo/duties.hpp"
#include "spo/report.hpp"
#include "spo/timeline.hpp"

namespace spo::report {

boost::json::object report_body(const Report& report);
boost::json::object timeline_body(const Timeline& timeline);
boost::json::object state_body(const Timeline& timeline, const State& state);
boost::json::object duties_body(const Timeline& timeline, Date as_at, std::span<const Duty> duties);
boost::json::object deadlines_body(const Timeline& timeline, Date as_at,
                                   std::span<const Deadline> deadlines);

boost::json::object breach_body(const BreachAssessment& assessment);

}  // namespace spo::report
