// Reported acts against the conditions in force.
#include "bind_answer.hpp"
#include "breach_answers.hpp"
#include "report/breach_words.hpp"

namespace spo::python {
namespace breach {

std::vector<ActAssessment> acts_of(const BreachAssessment& assessment) {
    const auto& timeline = assessment.timeline();
    const auto explained = [&](const Finding& finding) {
        return ExplainedFinding{finding, assessment.explain(finding)};
    };
    std::vector<ActAssessment> told;
    for (const auto& act : assessment.acts()) {
        ActAssessment one{(*assessment.case_file()->conduct)[act.conduct].id.value,
                          act.first,
                          act.last,
                          {},
                          {},
                          {},
                          report::in_short(assessment, act)};
        if (act.maximum) {
            std::vector<ExplainedFinding> behind;
            for (const auto& finding : act.penalty) behind.push_back(explained(finding));
            one.maximum = offences::maximum_told(*act.maximum, std::move(behind));
        }
        for (const auto& match : act.conditions) {
            ConditionMatch of_condition{life::order_id(timeline, match.order),
                                        life::condition_id(timeline, match.order, match.condition),
                                        match.verdict(),
                                        explained(match.in_force),
                                        {match.touches, assessment.explain(match)},
                                        match.worded_by,
                                        {}};
            for (const auto& [first, last] : match.missed) {
                of_condition.missed.push_back({first, last});
            }
            one.conditions.push_back(std::move(of_condition));
        }
        for (const auto& order : act.orders) {
            OrderElements of_order{life::order_id(timeline, order.order), {}};
            for (const auto& [element, finding] : order.elements) {
                of_order.elements.push_back({element, explained(finding)});
            }
            one.orders.push_back(std::move(of_order));
        }
        told.push_back(std::move(one));
    }
    return told;
}

}  // namespace breach

namespace {

BreachAssessment assess_case(const py::object& file, const py::object& conduct,
                             const py::object& as_at) {
    const auto id = argument<std::optional<std::string>>(conduct, "assess(): conduct");
    std::optional<Ref<Conduct>> only;
    if (id) only = Ref<Conduct>{*id};
    return assess(argument<CaseFile>(file, "assess(): case"), only,
                  argument<Date>(as_at, "assess(): as_at"));
}

/// The case, the act asked for, and the day: what it is made from. That one act was asked for of a
/// file with no other shows only where there are failures to notify, which are then left out; where
/// there are none it makes no difference.
py::tuple identity(const BreachAssessment& assessment) {
    const auto& all = assessment.case_file()->conduct;
    const bool is_of_one = all && assessment.acts().size() == 1 &&
                           (all->size() > 1 || assessment.of_notifying().empty());
    py::object only = py::none();
    if (is_of_one) only = py::str((*all)[assessment.acts().front().conduct].id.value);
    return py::make_tuple(assessment.case_file(), only, assessment.as_at());
}

void bind_parts(py::module_& m) {
    bind_answer<breach::DayRange>(m).def("__str__", [](const breach::DayRange& days) {
        return days.first.iso() + " to " + days.last.iso();
    });
    bind_answer<breach::ConditionMatch>(m).def("__str__", [](const breach::ConditionMatch& match) {
        return match.condition + " of " + match.order + ": " + text_of(name(match.verdict));
    });
    bind_answer<breach::ElementFinding>(m)
        .def_property_readonly(
            "verdict",
            [](const breach::ElementFinding& one) { return one.finding.finding.verdict(); },
            "The answer alone.")
        .def("__str__", [](const breach::ElementFinding& one) {
            return text_of(model::word(one.element)) + ": " +
                   text_of(name(one.finding.finding.verdict()));
        });
    bind_answer<breach::OrderElements>(m);
    bind_answer<breach::ActAssessment>(m);
}

}  // namespace

void bind_breach(py::module_& m) {
    bind_parts(m);
    py::class_<BreachAssessment> cls(
        m, "BreachAssessment",
        "Reported acts held against the conditions in force. Never a conclusion that an offence "
        "was committed.");
    bind_as_list(
        cls, [](const BreachAssessment& a) { return a.acts().size(); },
        [](const BreachAssessment& a) { return to_python(breach::acts_of(a)); });
    bind_as_true(cls);
    cls.attr("__match_args__") = py::make_tuple("case", "as_at");
    cls.def_property_readonly("case", &BreachAssessment::case_file)
        .def_property_readonly("as_at", &BreachAssessment::as_at)
        .def_property_readonly(
            "acts", [](const BreachAssessment& a) { return to_python(breach::acts_of(a)); },
            "One for each act looked at.")
        .def_property_readonly(
            "notification_offences",
            [](const BreachAssessment& a) {
                return to_python(offences::all_told(a.timeline(), a.of_notifying()));
            },
            "The offences of section 11 that the duties to notify may have given rise to; none "
            "when one act was asked for.")
        .def_property_readonly(
            "notices", [](const BreachAssessment& a) { return to_python(a.notices()); },
            "What the reader must know besides.")
        .def_property_readonly(
            "open_questions",
            [](const BreachAssessment& a) {
                py::list questions;
                for (const auto* question : a.questions()) {
                    questions.append(question_numbered(question->number));
                }
                return py::tuple(questions);
            },
            "The open questions that findings lean on.")
        .def(
            "to_text",
            [](const BreachAssessment& a, bool colour, int width) {
                return to_text(a, {.colour = colour, .width = width});
            },
            py::kw_only(), py::arg("colour") = false, py::arg("width") = 96,
            "In words, with the conditions' wording and the words of an excuse.")
        .def("to_html", py::overload_cast<const BreachAssessment&>(&to_html),
             "A self-contained page, with the same words.")
        .def("_repr_html_", py::overload_cast<const BreachAssessment&>(&to_html_fragment))
        .def("to_json", py::overload_cast<const BreachAssessment&>(&to_json),
             "Format spo-breach/1, with the same words.")
        .def(
            "__eq__",
            [](const BreachAssessment& a, const BreachAssessment& b) {
                return identity(a).equal(identity(b));
            },
            py::is_operator())
        .def("__hash__", [](const BreachAssessment& a) { return py::hash(identity(a)); })
        .def(
            py::pickle(&identity, [](const py::tuple& t) { return assess_case(t[0], t[1], t[2]); }))
        .def("__repr__", [](const BreachAssessment& a) {
            return "<BreachAssessment as at " + a.as_at().iso() + ", " +
                   std::to_string(a.acts().size()) + " acts>";
        });
    m.def("assess", &assess_case, py::arg("case"), py::arg("conduct") = py::none(), py::kw_only(),
          py::arg("as_at"),
          "Holds the reported acts of a case, or the one of that id, against every condition of "
          "every order. Raises Problem when no act has that id.");
}

}  // namespace spo::python
