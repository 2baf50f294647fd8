// What the JSON of every answer is made of.
#pragma once

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/string.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "report/explainer.hpp"
#include "spo/report.hpp"

namespace spo::report {

boost::json::string text(std::string_view view);
boost::json::array list(const std::vector<std::string>& items);

boost::json::object finding_json(const Explainer& explainer, const Finding& finding);
/// The same, in words found already.
boost::json::object finding_json(const Explainer& explainer, const Finding& finding,
                                 const Explanation& explanation);
boost::json::array findings_json(const Explainer& explainer, std::span<const Finding> findings);
boost::json::array questions_json(std::span<const OpenQuestion* const> questions);
boost::json::array notices_json(std::span<const Notice> notices);
boost::json::object counts_json(const Counts& counts);

/// How an answer begins: its format, the library, the law, and its day if it has one.
boost::json::object opening(std::string_view format, std::optional<Date> as_at);

/// A finished answer: the body and its receipt, spaced for people.
std::string with_receipt(boost::json::object body, const CaseFile& file, std::optional<Date> as_at);

}  // namespace spo::report
