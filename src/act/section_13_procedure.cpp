// Section 13: applications are by complaint, and the time limit for complaints does not apply.
// https://www.legislation.gov.uk/ukpga/2019/9/section/13
#include "act/section_13_procedure.hpp"

#include "time/counting.hpp"

namespace spo::act {
namespace {

/// The six months of section 127 of the Magistrates' Courts Act 1980, which section 13(2) sets
/// aside.
constexpr int months_to_complain = 6;

std::optional<Date> day_made(const ApplicationFacts& facts) noexcept {
    if (facts.made_on) return facts.made_on;
    return facts.determined ? std::nullopt : std::optional{facts.as_at};
}

}  // namespace

bool form_of_application_is_recorded(const ApplicationFacts& facts) noexcept {
    return facts.form.has_value();
}
bool form_of_change_is_recorded(const ChangeFacts& facts) noexcept {
    return facts.step == ChangeStep::applied && facts.is_of_made_order() && facts.form.has_value();
}
bool acts_are_older_than_six_months(const ApplicationFacts& facts) noexcept {
    const auto made = day_made(facts);
    if (!made || !facts.acts.oldest) return false;
    const auto six_months = Length::in_months(months_to_complain);
    const auto last = time::last_day(*facts.acts.oldest, six_months, CountingWord::after);
    return last && last->date < *made;
}

// s.13(1): an application under any provision of the Act is by complaint, the defendant's too.
Finding application_is_by_complaint(const ApplicationFacts& facts) noexcept {
    constexpr auto provision = spa("s13(1)");
    return facts.form == ApplicationForm::complaint
               ? met(provision, Reason::application_by_complaint)
               : not_met(provision, Reason::application_in_another_form);
}
Finding change_is_sought_by_complaint(const ChangeFacts& facts) noexcept {
    constexpr auto provision = spa("s13(1)");
    return facts.form == ApplicationForm::complaint
               ? met(provision, Reason::change_by_complaint)
               : not_met(provision, Reason::change_in_another_form);
}

// s.13(2): acts of any age may be complained of.
Finding acts_are_never_too_old(const ApplicationFacts& facts) noexcept {
    return met(spa("s13(2)"), Reason::acts_may_be_old, operand(*facts.acts.oldest),
               operand(*day_made(facts)));
}

}  // namespace spo::act
