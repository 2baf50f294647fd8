#include "report/breach_words.hpp"

#include <algorithm>
#include <set>

#include "breach/elements.hpp"
#include "model/walk.hpp"
#include "report/page.hpp"
#include "timeline/parts.hpp"

namespace spo::report {
namespace {

const Conduct& conduct_of(const BreachAssessment& assessment, const ActAssessment& act) {
    return (*assessment.case_file()->conduct)[act.conduct];
}

std::string kind_of(const Conduct& conduct) {
    return std::visit([]<class Kind>(const Kind&) { return in_words(model::conduct_word<Kind>); },
                      conduct.is);
}

/// "14 June 2025 at 02:15", "1 to 4 ...", "on a day not recorded".
std::string when(const Conduct& conduct, const ActAssessment& act) {
    const auto at = conduct.at ? " at " + *conduct.at : "";
    if (!act.first && !act.last) return "day not recorded";
    if (!act.first) return "by " + act.last->in_words() + at;
    if (!act.last) return act.first->in_words() + at;
    return in_words(DayRange{*act.first, *act.last}) + at;
}

std::string condition_name(const BreachAssessment& assessment, const ConditionMatch& match) {
    const auto& explainer = assessment.timeline().explainer();
    return explainer.condition_id(match.order, match.condition) + " of order " +
           explainer.order_id(match.order);
}

void add_ids(const std::vector<std::string>& ids, const std::string& lead,
             std::vector<std::string>& lines) {
    if (!ids.empty()) lines.push_back(lead + joined(ids, ", ") + ".");
}

/// Which orders bound, did not bind, or are not known to have.
void tell_orders(const BreachAssessment& assessment, const ActAssessment& act,
                 std::vector<std::string>& lines) {
    std::vector<std::string> bound;
    std::vector<std::string> open;
    std::vector<std::string> not_bound;
    for (const auto& order : act.orders) {
        const auto& id = assessment.timeline().explainer().order_id(order.order);
        const auto found =
            std::find_if(order.elements.begin(), order.elements.end(),
                         [](const auto& e) { return e.element == Element::in_force; });
        if (found == order.elements.end()) continue;
        const auto verdict = found->finding.verdict();
        (verdict == Verdict::met       ? bound
         : verdict == Verdict::not_met ? not_bound
                                       : open)
            .push_back(id);
    }
    add_ids(bound, "In force then: order ", lines);
    add_ids(open, "Whether it was in force then cannot be told, or is for the court: order ",
            lines);
    add_ids(not_bound, "Not in force then: order ", lines);
    if (bound.empty() && open.empty() && not_bound.empty()) {
        lines.push_back("No order of the file is recorded as made.");
    }
}

void tell_conditions(const BreachAssessment& assessment, const ActAssessment& act,
                     std::vector<std::string>& lines) {
    std::vector<std::string> within;
    std::vector<std::string> court;
    std::vector<std::string> open;
    std::size_t outside = 0;
    for (const auto& match : act.conditions) {
        switch (match.verdict()) {
            case Verdict::met:
                within.push_back(condition_name(assessment, match));
                break;
            case Verdict::for_the_court:
                court.push_back(condition_name(assessment, match));
                break;
            case Verdict::unknown:
                open.push_back(condition_name(assessment, match));
                break;
            case Verdict::not_met:
                ++outside;
                break;
        }
    }
    add_ids(within, "Within, on the facts stated: ", lines);
    add_ids(court, "For the court or a person to compare: ", lines);
    add_ids(open, "Not known, since a fact is missing: ", lines);
    if (outside > 0) {
        lines.push_back("Outside, or not in force: " + std::to_string(outside) +
                        (outside == 1 ? " condition." : " conditions."));
    }
}

/// The facts missing that could still matter: not those of orders that did not bind.
void tell_missing(const BreachAssessment& assessment, const ActAssessment& act,
                  std::vector<std::string>& lines) {
    std::vector<std::string> missing;
    std::set<std::string> told;
    const auto add = [&](const Explanation& words) {
        for (const auto& pointer : words.missing) {
            if (told.insert(pointer).second) missing.push_back(pointer);
        }
    };
    for (const auto& match : act.conditions) {
        if (match.verdict() != Verdict::unknown) continue;
        add(assessment.explain(match.in_force));
        add(assessment.explain(match));
    }
    for (const auto& order : act.orders) {
        if (breach::surely_did_not_bind(order)) continue;
        for (const auto& one : order.elements) add(assessment.explain(one.finding));
    }
    add_ids(missing, "Missing: ", lines);
}

}  // namespace

std::string_view touching_word(Verdict verdict) noexcept {
    switch (verdict) {
        case Verdict::met:
            return "Within";
        case Verdict::not_met:
            return "Outside";
        case Verdict::unknown:
            return "Not known";
        case Verdict::for_the_court:
            break;
    }
    return "For the court";
}

std::string_view label(Element element) noexcept {
    switch (element) {
        case Element::order_made:
            return "An order was made";
        case Element::in_force:
            return "It was in force on the day";
        case Element::person_bound:
            return "It bound the person who did it";
        case Element::act_within_condition:
            return "The act is within a condition";
        case Element::without_reasonable_excuse:
            return "Without reasonable excuse";
        case Element::where_done:
            return "Where it was done";
        case Element::served:
            return "Evidence: the order was served by then";
        case Element::known:
            return "Evidence: the defendant knew of it";
        case Element::certified_copy:
            break;
    }
    return "Evidence: a certified copy";
}

std::string in_words(const DayRange& days) {
    if (days.first == days.last) return days.first.in_words();
    return days.first.in_words() + " to " + days.last.in_words();
}

std::string title_of(const BreachAssessment& assessment, const ActAssessment& act) {
    const auto& conduct = conduct_of(assessment, act);
    return "Act " + conduct.id.value + " (" + kind_of(conduct) + "), " + when(conduct, act);
}

std::vector<std::string> in_short(const BreachAssessment& assessment, const ActAssessment& act) {
    std::vector<std::string> lines;
    tell_orders(assessment, act, lines);
    tell_conditions(assessment, act, lines);
    tell_missing(assessment, act, lines);
    return lines;
}

std::string summary(const BreachAssessment& assessment) {
    const auto acts = assessment.acts();
    std::size_t within = 0;
    for (const auto& act : acts) {
        within += std::any_of(act.conditions.begin(), act.conditions.end(),
                              [](const auto& match) { return match.verdict() == Verdict::met; });
    }
    const auto day = "As at " + assessment.as_at().in_words() + ": ";
    if (acts.empty()) return day + "the file records no conduct to look at.";
    return day + std::to_string(acts.size()) + (acts.size() == 1 ? " act; " : " acts; ") +
           std::to_string(within) +
           " on the facts stated within a condition that bound on the day or days of the act.";
}

std::vector<const ConditionMatch*> matches_of(const ActAssessment& act, std::size_t order) {
    std::vector<const ConditionMatch*> matches;
    for (const auto& match : act.conditions) {
        if (match.order == order) matches.push_back(&match);
    }
    return matches;
}

const Condition& worded(const BreachAssessment& assessment, const ConditionMatch& match) {
    const auto& timeline = assessment.timeline();
    for (const auto& wording :
         timeline.orders()[match.order].conditions[match.condition].wordings) {
        if (wording.event == match.worded_by) return wording.condition;
    }
    return *timeline.parts().conditions.of(match.order)[match.condition].condition;
}

}  // namespace spo::report
