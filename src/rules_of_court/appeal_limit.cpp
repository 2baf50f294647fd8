// The time to appeal to the Crown Court: configuration, since the words of the rule of court were
// not verified (Q30).
#include "rules_of_court/days.hpp"

namespace spo {

const AppealLimit& appeal_limit(Date /*decision*/) noexcept {
    // A new limit is a new row, chosen by the day of the decision. No decision under the Act can
    // come before this one's first day, when the Act came into force.
    static const AppealLimit limit{
        21,
        {2020, 1, 20},
        "Crown Court Rules 1982 (SI 1982/1109), rule 7: a notice in writing within 21 days, which "
        "the court may extend. The exact words were not verified; the limit is configuration. "
        "https://www.legislation.gov.uk/uksi/1982/1109"};
    return limit;
}

std::optional<Date> last_day_to_appeal(Date decision) noexcept {
    return rules_of_court::days_on(decision, appeal_limit(decision).days);
}

}  // namespace spo
