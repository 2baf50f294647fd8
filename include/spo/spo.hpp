// libspo: stalking protection orders, held the way the law holds them.
//
//   date.hpp  period.hpp       days, and the two ways of counting them
//   law.hpp                    provisions, open questions, routes, dated limits
//   case_file.hpp              the whole matter: person.hpp  place.hpp  application.hpp  order.hpp
//                              condition.hpp  term.hpp  chief_officer.hpp  confidential.hpp  id.hpp
//                              event.hpp  notification.hpp  conduct.hpp
//   area.hpp  track.hpp        where things are, and where a location tag was: instant.hpp
//   check.hpp  report.hpp      the main job, and its answer: finding.hpp  reason.hpp
//   timeline.hpp               what binds on a day, and why
//   duties.hpp                 what must be notified, and the days to come
//   breach.hpp                 reported acts against the conditions in force
//   offence.hpp                the six offences as data, and the greatest sentence by date
//   service.hpp                rules of court: deemed days of service, business days, hearsay
//   facts.hpp  rules.hpp       the rules on plain facts, for bulk
//   json.hpp  render.hpp       case files and reports in and out
//   receipt.hpp                replaying an answer
//   problem.hpp                the one exception
//
//   const spo::CaseFile file = spo::parse_case_file(text);
//   const spo::Report report = spo::check(file, spo::Date{2025, 4, 1});
//   for (const spo::Finding& finding : report.findings()) {
//       if (finding.verdict() != spo::Verdict::not_met) continue;
//       std::cout << spo::info(finding.provision()).citation << ": "
//                 << report.explain(finding).text << '\n';
//   }
//   std::cout << spo::receipt(report).report_sha256 << '\n';
//   const spo::Timeline timeline{file};
//   for (const auto& order : timeline.state(spo::Date{2025, 4, 1}).orders) {
//       std::cout << timeline.explain(order.why).text << '\n';
//   }
#pragma once

#include "spo/area.hpp"
#include "spo/breach.hpp"
#include "spo/case_file.hpp"
#include "spo/check.hpp"
#include "spo/date.hpp"
#include "spo/duties.hpp"
#include "spo/facts.hpp"
#include "spo/finding.hpp"
#include "spo/instant.hpp"
#include "spo/json.hpp"
#include "spo/law.hpp"
#include "spo/offence.hpp"
#include "spo/period.hpp"
#include "spo/problem.hpp"
#include "spo/receipt.hpp"
#include "spo/render.hpp"
#include "spo/report.hpp"
#include "spo/rules.hpp"
#include "spo/service.hpp"
#include "spo/timeline.hpp"
#include "spo/track.hpp"
