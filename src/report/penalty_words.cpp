// The words of a finding on a penalty, where there is no case file to point into.
#include <algorithm>

#include "report/filled.hpp"
#include "spo/facts.hpp"
#include "spo/report.hpp"

namespace spo {
namespace {

std::string told(const Operand& operand) {
    return operand.kind == OperandKind::date ? Date::from_days_since_1970(operand.value).in_words()
                                             : std::to_string(operand.value);
}

/// The facts that are there, as pointers.
std::vector<std::string_view> recorded(const PenaltyFacts& facts) {
    std::vector<std::string_view> all;
    if (facts.from) all.push_back("/from");
    if (facts.to) all.push_back("/to");
    if (facts.from && facts.from == facts.to) all.push_back("/on");
    if (facts.convicted_on) all.push_back("/convicted_on");
    if (facts.defendant_born) all.push_back("/defendant/born");
    return all;
}

/// Those of the places that are recorded, or those that are not.
std::vector<std::string> places(std::string_view templates, const PenaltyFacts& facts,
                                bool wanted) {
    const auto there = recorded(facts);
    std::vector<std::string> found;
    while (!templates.empty()) {
        const auto space = templates.find(' ');
        auto pointer = report::filled(templates.substr(0, space),
                                      [](std::string_view) { return std::string{}; });
        const bool is_there = std::find(there.begin(), there.end(), pointer) != there.end();
        if (!pointer.empty() && is_there == wanted) found.push_back(std::move(pointer));
        if (space == std::string_view::npos) break;
        templates.remove_prefix(space + 1);
    }
    return found;
}

}  // namespace

Explanation explain(const Finding& finding, const PenaltyFacts& facts) {
    const auto& reason = info(finding.reason());
    return {
        "the offence",
        report::filled(reason.text,
                       [&](std::string_view word) {
                           return told(finding.operand(static_cast<std::size_t>(word[0] - 'a')));
                       }),
        places(reason.rests_on, facts, true), places(reason.missing, facts, false)};
}

}  // namespace spo
