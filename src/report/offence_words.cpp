#include "report/offence_words.hpp"

#include "report/duty_words.hpp"
#include "report/page.hpp"

namespace spo::report {
namespace {

std::string citations(std::span<const ProvisionId> provisions) {
    std::vector<std::string> cited;
    for (const auto provision : provisions) cited.emplace_back(info(provision).citation);
    return joined(cited, ", ");
}

std::string companions_of(Offence offence) {
    std::vector<std::string> told;
    for (const auto& one : companions(offence)) {
        told.push_back(std::string{one.code} + " " + std::string{one.title});
    }
    return joined(told, "; ");
}

std::string_view not_shown(const MaximumPenalty& maximum) {
    return maximum.age == PenaltyAge::under_18
               ? "no figure is shown: the defendant was under 18 on a day that counts"
               : "no figure can be shown";
}

std::string of_an_adult(const MaximumPenalty& maximum, std::string term) {
    if (maximum.fine) term += ", a fine, or both";
    // The figure is an adult's; whether it applies is not known.
    if (maximum.age == PenaltyAge::not_recorded) term += ", of an adult";
    return term;
}

}  // namespace

std::vector<std::pair<std::string, std::string>> facts_of(Offence offence) {
    const auto& known = info(offence);
    std::vector<std::pair<std::string, std::string>> facts;
    facts.emplace_back("Offence",
                       std::string{known.title} + " (" + citations(known.created_by) + ")");
    facts.emplace_back("Codes", std::string{known.code} + "; PNLD " + std::string{known.pnld} +
                                    "; Home Office class " + std::string{known.home_office_class});
    facts.emplace_back(
        "Tried", "either way; " + std::string{known.notifiable ? "notifiable" : "not notifiable"} +
                     ", " + (known.recordable ? "recordable" : "not recordable"));
    if (known.bars_conditional_discharge) {
        facts.emplace_back("Not open", "a conditional discharge (s.8(4))");
    }
    if (known.venue) {
        facts.emplace_back("Venue", std::string{info(*known.venue).statement} + " (" +
                                        std::string{info(*known.venue).citation} + ")");
    }
    if (known.guideline) {
        facts.emplace_back("Guideline", std::string{known.guideline->title} + ". " +
                                            std::string{known.guideline->applies_to} + ". Range: " +
                                            std::string{known.guideline->range} + ".");
    } else {
        facts.emplace_back("Guideline", "none was found");
    }
    if (const auto beside = companions_of(offence); !beside.empty()) {
        facts.emplace_back("Consider",
                           beside +
                               ". Nothing is worked out about these, and that they stand here "
                               "says nothing about the act.");
    }
    return facts;
}

std::string summary_term(const MaximumPenalty& maximum) {
    if (!maximum.summary) return std::string{not_shown(maximum)};
    auto term = std::to_string(maximum.summary->most) + " months";
    if (!maximum.summary->is_one()) {
        term = std::to_string(maximum.summary->least) + " months or " + term;
    }
    return of_an_adult(maximum, std::move(term));
}

std::string indictment_term(const MaximumPenalty& maximum) {
    if (!maximum.indictment_years) return std::string{not_shown(maximum)};
    return of_an_adult(maximum, std::to_string(*maximum.indictment_years) + " years");
}

std::string title_of(const Explainer& explainer, const NotificationOffence& offence) {
    const auto& known = info(offence.offence);
    auto title = std::string{known.code} + ", ";
    if (offence.duty) return title + what(explainer, *offence.duty);
    title += known.title;
    if (offence.notification)
        title += " (" + explainer.notification_name(*offence.notification) + ")";
    return title;
}

std::string days_of(const NotificationOffence& offence) {
    const auto first = days(offence.first_day_earliest, offence.first_day_latest);
    const auto last = days(offence.last_day_earliest, offence.last_day_latest);
    if (first.empty()) return "";
    return "first day " + first + (last.empty() ? "" : "; last day looked at " + last);
}

}  // namespace spo::report
