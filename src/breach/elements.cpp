#include "breach/elements.hpp"

#include <algorithm>

#include "breach/matching.hpp"
#include "duties/service_facts.hpp"
#include "timeline/operands.hpp"
#include "timeline/parts.hpp"

namespace spo::breach {
namespace {

using law::spa;

class Writer {
public:
    Writer(const Timeline& timeline, std::size_t act, std::size_t order, const When& when,
           std::span<const ConditionMatch> matches)
        : timeline_(timeline),
          conduct_((*timeline.case_file()->conduct)[act]),
          order_((*timeline.case_file()->orders)[order]),
          act_(act),
          index_(order),
          when_(when),
          matches_(matches) {}

    OrderElements all() const {
        OrderElements all{index_, {}};
        const auto add = [&](Element element, const Finding& finding) {
            all.elements.push_back(
                {element, finding.about(SubjectKind::order, static_cast<std::uint32_t>(index_))});
        };
        add(Element::order_made, order_made());
        if (order_.is_proposed()) return all;
        add(Element::in_force, order_bound_on(timeline_, index_, when_, act_));
        add(Element::person_bound, person_bound());
        add(Element::act_within_condition, act_within_condition());
        add(Element::without_reasonable_excuse, excuse());
        add(Element::where_done, where_done());
        add(Element::served, served());
        add(Element::known, known());
        add(Element::certified_copy, certified_copy());
        return all;
    }

private:
    Finding found(Verdict verdict, Reason reason, Operand b = {}, Operand c = {}) const {
        return {verdict, spa("s8(1)"), reason, act_operand(act_), b, c};
    }
    Finding order_made() const;
    Finding person_bound() const;
    Finding act_within_condition() const;
    Finding excuse() const;
    Finding where_done() const;
    Finding served() const;
    Finding served_that_day(std::size_t event, const Served& served) const;
    Finding known() const;
    Finding certified_copy() const;

    const Timeline& timeline_;
    const Conduct& conduct_;
    const Order& order_;
    std::size_t act_;
    std::size_t index_;
    const When& when_;
    std::span<const ConditionMatch> matches_;
};

Finding Writer::order_made() const {
    if (order_.is_proposed()) return found(Verdict::not_met, Reason::element_order_proposed);
    if (!order_.made_on) return found(Verdict::unknown, Reason::element_order_undated);
    return found(Verdict::met, Reason::element_order_made, operand(*order_.made_on));
}

/// An order binds the person in respect of whom it was made (section 1(1)), and nobody else.
Finding Writer::person_bound() const {
    if (!conduct_.by) return found(Verdict::unknown, Reason::element_by_not_recorded);
    switch (*conduct_.by) {
        case DoneBy::defendant:
            return found(Verdict::met, Reason::element_by_defendant);
        case DoneBy::another_person:
            return found(Verdict::for_the_court, Reason::element_by_another);
        case DoneBy::not_identified:
            break;
    }
    return found(Verdict::unknown, Reason::element_by_nobody_identified);
}

/// One condition is enough: what is surely within one outweighs every doubt about the others.
Finding Writer::act_within_condition() const {
    std::int32_t within = 0;
    bool is_unknown = false;
    bool is_for_the_court = false;
    for (const auto& match : matches_) {
        const auto verdict = match.verdict();
        if (verdict == Verdict::met) ++within;
        if (verdict == Verdict::unknown) is_unknown = true;
        if (verdict == Verdict::for_the_court) is_for_the_court = true;
    }
    if (within > 0) return found(Verdict::met, Reason::element_within, count(within));
    if (is_unknown) return found(Verdict::unknown, Reason::element_within_unknown);
    if (is_for_the_court) {
        return found(Verdict::for_the_court, Reason::element_within_for_the_court);
    }
    // A requirement that was not done is named by the act: no other condition matters.
    const bool names_its_condition = std::holds_alternative<Performance>(conduct_.is) ||
                                     std::holds_alternative<Attendances>(conduct_.is);
    if (!order_.conditions && (matches_.empty() || !names_its_condition)) {
        return found(Verdict::unknown, Reason::element_no_conditions);
    }
    return found(Verdict::not_met, Reason::element_not_within);
}

/// "Without reasonable excuse": whatever was said, the court decides.
Finding Writer::excuse() const {
    const auto& excuse = conduct_.excuse;
    if (!excuse || (!excuse->raised && !excuse->words)) {
        return found(Verdict::unknown, Reason::element_excuse_not_recorded);
    }
    // Words that were said are an excuse raised, whether or not anybody also ticked that.
    return found(Verdict::for_the_court, excuse->raised.value_or(true) || excuse->words
                                             ? Reason::element_excuse_raised
                                             : Reason::element_excuse_not_raised);
}

/// Sections 2(4) and 5(5): effect in all parts of the United Kingdom. The offence is in an Act that
/// extends to England and Wales only: Q20.
Finding Writer::where_done() const {
    const auto effect = order_.kind == OrderKind::full ? spa("s2(4)") : spa("s5(5)");
    const auto told = [&](Verdict verdict, Reason reason) {
        return Finding{verdict, effect, reason, act_operand(act_)};
    };
    if (!conduct_.country) return told(Verdict::unknown, Reason::element_country_not_recorded);
    switch (*conduct_.country) {
        case Country::england_and_wales:
            return told(Verdict::met, Reason::element_in_england_or_wales);
        case Country::scotland:
        case Country::northern_ireland:
            return told(Verdict::for_the_court, Reason::element_elsewhere_in_uk).leaning_on(20);
        case Country::elsewhere:
            break;
    }
    return told(Verdict::for_the_court, Reason::element_outside_uk).leaning_on(20);
}

/// On the day of the act itself the times decide, where both are recorded.
Finding Writer::served_that_day(std::size_t event, const Served& served) const {
    const auto by = timeline::event_operand(event);
    const bool has_times = served.how == ServiceMethod::handed && served.at && conduct_.at &&
                           when_.first == when_.last;
    // Equal minutes have no order.
    if (!has_times || *served.at == *conduct_.at)
        return found(Verdict::unknown, Reason::element_served_same_day, by);
    return *served.at < *conduct_.at
               ? found(Verdict::met, Reason::element_served_before, by)
               : found(Verdict::for_the_court, Reason::element_served_after, by).leaning_on(6);
}

/// No element: an order binds from its making (Q6). Service is how knowledge is proved.
Finding Writer::served() const {
    std::optional<Finding> perhaps;
    std::optional<Finding> that_day;
    std::optional<Finding> undated;
    std::optional<Finding> after;
    const auto& parts = timeline_.parts();
    for (const auto e : parts.log.about(index_)) {
        const auto* one = std::get_if<Served>(&parts.log.events()[e]);
        if (one == nullptr || one->document.value_or(Document::order) != Document::order) continue;
        const auto by = timeline::event_operand(e);
        const auto deemed = deemed_service(duty::service_facts(*one));
        if (!deemed.earliest) {
            if (!undated) {
                undated = found(Verdict::unknown,
                                one->on ? Reason::element_service_day_not_told
                                        : Reason::element_service_undated,
                                by)
                              .leaning_on(19);
            }
            continue;
        }
        // Before the order was made no copy of it can have been served.
        if (order_.made_on && *deemed.earliest < *order_.made_on) continue;
        if (!when_.first) {
            return found(Verdict::unknown, Reason::element_service_and_act_undated, by);
        }
        const auto act = *when_.first;
        if (*deemed.latest < act) {
            return found(Verdict::met, Reason::element_served_before, by);
        }
        // Within a range of days, some of the act came before that service and some after.
        const bool is_within_the_days =
            *deemed.earliest > act && when_.last && *deemed.earliest <= *when_.last;
        if (is_within_the_days) {
            if (!that_day) that_day = found(Verdict::unknown, Reason::element_served_same_day, by);
        } else if (*deemed.earliest == act && *deemed.latest == act) {
            if (!that_day || that_day->verdict() != Verdict::met)
                that_day = served_that_day(e, *one);
        } else if (*deemed.earliest <= act) {
            if (!perhaps) {
                perhaps = found(Verdict::for_the_court, Reason::element_served_perhaps, by)
                              .leaning_on(19);
            }
        } else if (!after) {
            after = found(Verdict::for_the_court, Reason::element_served_after, by).leaning_on(6);
        }
    }
    if (that_day && that_day->verdict() == Verdict::met) return *that_day;
    for (const auto& told : {undated, perhaps, that_day, after}) {
        if (told) return *told;
    }
    return found(Verdict::unknown, Reason::element_service_not_recorded).leaning_on(6);
}

Finding Writer::known() const {
    const auto& knew = conduct_.knew_of_order;
    if (!knew) return found(Verdict::unknown, Reason::element_knowledge_not_recorded);
    return *knew ? found(Verdict::met, Reason::element_knew)
                 : found(Verdict::for_the_court, Reason::element_did_not_know).leaning_on(6);
}

/// Section 8(5).
Finding Writer::certified_copy() const {
    const auto told = [&](Verdict verdict, Reason reason) {
        return Finding{verdict, spa("s8(5)"), reason, act_operand(act_)};
    };
    const auto& held = order_.certified_copy_held;
    if (!held) return told(Verdict::unknown, Reason::element_copy_not_recorded);
    return *held ? told(Verdict::met, Reason::element_copy_held)
                 : told(Verdict::not_met, Reason::element_copy_not_held);
}

}  // namespace

bool surely_did_not_bind(const OrderElements& order) noexcept {
    return std::any_of(order.elements.begin(), order.elements.end(), [](const auto& one) {
        const bool decides = one.element == Element::in_force || one.element == Element::order_made;
        return decides && one.finding.verdict() == Verdict::not_met;
    });
}

OrderElements elements_of(const Timeline& timeline, std::size_t act, std::size_t order,
                          const When& when, std::span<const ConditionMatch> matches) {
    return Writer{timeline, act, order, when, matches}.all();
}

}  // namespace spo::breach
