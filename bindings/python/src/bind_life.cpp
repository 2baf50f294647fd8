// Which orders and which conditions bind on which days.
#include "bind_answer.hpp"
#include "life.hpp"

namespace spo::python {
namespace {

/// "2025-03-31 to 2030-03-30", "from 2025-03-31".
std::string days_of(const life::Stretch& stretch) {
    if (!stretch.last) return "from " + stretch.first.iso();
    return stretch.first.iso() + " to " + stretch.last->iso();
}

std::string word_of(const ExplainedFinding& finding) {
    return text_of(name(finding.finding.verdict()));
}

/// Adds the verdict of the finding, which is asked for most.
template <class T>
void bind_verdict(py::class_<T>& cls) {
    cls.def_property_readonly(
        "verdict", [](const T& answer) { return answer.finding.finding.verdict(); },
        "The answer alone.");
}

// The text of what holds the court's wording is short, since wordings hold names and places.
void bind_parts(py::module_& m) {
    auto stretch = bind_answer<life::Stretch>(m);
    bind_verdict(stretch);
    stretch.def("__str__",
                [](const life::Stretch& s) { return days_of(s) + ": " + word_of(s.finding); });
    bind_answer_in_few_words<life::Wording>(m).def("__repr__", [](const life::Wording& w) {
        return "<Wording of " + w.condition.id.value + " from " + w.from.iso() + ">";
    });
    bind_answer_in_few_words<life::ConditionLife>(m).def(
        "__repr__",
        [](const life::ConditionLife& c) { return "<ConditionLife " + c.condition + ">"; });
    bind_answer_in_few_words<life::OrderLife>(m).def(
        "__repr__", [](const life::OrderLife& o) { return "<OrderLife " + o.order + ">"; });
    bind_answer<life::Milestone>(m).def("__str__", [](const life::Milestone& milestone) {
        return milestone.day.iso() + ": " + milestone.text;
    });
    auto order = bind_answer<life::OrderState>(m);
    bind_verdict(order);
    order.def("__str__",
              [](const life::OrderState& o) { return o.order + ": " + word_of(o.finding); });
    auto condition = bind_answer_in_few_words<life::ConditionState>(m);
    bind_verdict(condition);
    condition.def("__repr__", [](const life::ConditionState& c) {
        return "<ConditionState " + c.condition + " of " + c.order + ": " + word_of(c.finding) +
               ">";
    });
}

py::tuple binding(const life::State& state) {
    py::list binding;
    for (auto& condition : life::conditions_of(state)) {
        if (condition.finding.finding.verdict() == Verdict::met) {
            binding.append(py::cast(std::move(condition)));
        }
    }
    return py::tuple(binding);
}

py::tuple identity(const life::State& state) {
    return py::make_tuple(state.timeline.case_file(), state.state.on);
}

void bind_state(py::module_& m) {
    py::class_<life::State> cls(m, "State", "What binds on one day.");
    cls.attr("__match_args__") = py::make_tuple("case", "on");
    cls.def_property_readonly("case", [](const life::State& s) { return s.timeline.case_file(); })
        .def_property_readonly(
            "on", [](const life::State& s) { return s.state.on; }, "The day.")
        .def_property_readonly(
            "orders", [](const life::State& s) { return to_python(life::orders_of(s)); },
            "Every order of the file.")
        .def_property_readonly(
            "conditions", [](const life::State& s) { return to_python(life::conditions_of(s)); },
            "Every condition of every order.")
        .def_property_readonly("binding", &binding, "The conditions that bind.")
        .def(
            "to_text",
            [](const life::State& s, bool colour, int width) {
                return state_text(s.timeline, s.state, {.colour = colour, .width = width});
            },
            py::kw_only(), py::arg("colour") = false, py::arg("width") = 96,
            "In words, with the conditions' wording.")
        .def(
            "to_json", [](const life::State& s) { return state_json(s.timeline, s.state); },
            "Format spo-state/1, with the conditions' wording.")
        .def(
            "to_html", [](const life::State& s) { return state_html(s.timeline, s.state); },
            "A self-contained page, with the conditions' wording.")
        .def("_repr_html_",
             [](const life::State& s) { return state_html_fragment(s.timeline, s.state); })
        .def(
            "__eq__",
            [](const life::State& a, const life::State& b) {
                return a.state.on == b.state.on && a.timeline.case_file() == b.timeline.case_file();
            },
            py::is_operator())
        .def("__hash__", [](const life::State& s) { return py::hash(identity(s)); })
        .def(py::pickle(&identity,
                        [](const py::tuple& t) {
                            return life::State{Timeline{argument<CaseFile>(t[0], "State: case")},
                                               argument<Date>(t[1], "State: on")};
                        }))
        .def("__repr__",
             [](const life::State& s) { return "<State on " + s.state.on.iso() + ">"; });
}

py::tuple conflicts(const Timeline& timeline) {
    py::list all;
    for (const auto& finding : timeline.conflicts()) {
        all.append(py::cast(life::explained(timeline, finding)));
    }
    return py::tuple(all);
}

py::tuple changes(const Timeline& timeline) { return py::tuple(to_python(timeline.changes())); }

void bind_timeline(py::module_& m) {
    py::class_<Timeline> cls(m, "Timeline", "The life of every order of a case file.");
    bind_as_list(
        cls, [](const Timeline& t) { return t.orders().size(); },
        [](const Timeline& t) { return to_python(life::orders_of(t)); });
    bind_as_true(cls);
    cls.attr("__match_args__") = py::make_tuple("case");
    cls.def_property_readonly("case", &Timeline::case_file)
        .def_property_readonly(
            "orders", [](const Timeline& t) { return to_python(life::orders_of(t)); },
            "One life for each order of the file, in its order.")
        .def_property_readonly(
            "chronology", [](const Timeline& t) { return to_python(life::chronology_of(t)); },
            "Everything dated, in order of day.")
        .def_property_readonly("conflicts", &conflicts,
                               "Events that are out of order or contradict another.")
        .def_property_readonly(
            "undated", [](const Timeline& t) { return to_python(t.undated()); },
            "JSON pointers to what has no day, and so stands on no line.")
        .def_property_readonly("changes", &changes,
                               "Every day on which the answer of `state` changes.")
        .def(
            "state",
            [](const Timeline& t, const py::object& on) {
                return life::State{t, argument<Date>(on, "Timeline.state(): on")};
            },
            py::kw_only(), py::arg("on"), "What binds on that day.")
        .def(
            "to_text",
            [](const Timeline& t, bool colour, int width) {
                return to_text(t, {.colour = colour, .width = width});
            },
            py::kw_only(), py::arg("colour") = false, py::arg("width") = 96)
        .def(
            "to_svg",
            [](const Timeline& t, const py::object& mark) {
                return to_svg(t, argument<std::optional<Date>>(mark, "Timeline.to_svg(): mark"));
            },
            py::kw_only(), py::arg("mark") = py::none(),
            "A drawing; `mark` is a day to draw a line at.")
        .def("to_html", py::overload_cast<const Timeline&>(&to_html), "A self-contained page.")
        .def("_repr_html_", py::overload_cast<const Timeline&>(&to_html_fragment))
        .def("to_json", py::overload_cast<const Timeline&>(&to_json), "Format spo-timeline/1.")
        .def(
            "__eq__",
            [](const Timeline& a, const Timeline& b) { return a.case_file() == b.case_file(); },
            py::is_operator())
        .def("__hash__", [](const Timeline& t) { return py::hash(py::cast(t.case_file())); })
        .def(py::pickle([](const Timeline& t) { return py::make_tuple(t.case_file()); },
                        [](const py::tuple& t) {
                            return Timeline{argument<CaseFile>(t[0], "Timeline: case")};
                        }))
        .def("__repr__", [](const Timeline& t) {
            return "<Timeline of " + std::to_string(t.orders().size()) + " orders>";
        });
}

}  // namespace

void bind_life(py::module_& m) {
    bind_parts(m);
    bind_state(m);
    bind_timeline(m);
    m.def(
        "timeline",
        [](const py::object& file) {
            return Timeline{argument<CaseFile>(file, "timeline(): case")};
        },
        py::arg("case"), "The life of every order of a case file.");
    m.def(
        "state",
        [](const py::object& file, const py::object& on) {
            return life::State{Timeline{argument<CaseFile>(file, "state(): case")},
                               argument<Date>(on, "state(): on")};
        },
        py::arg("case"), py::kw_only(), py::arg("on"),
        "Which orders and conditions bind on that day, and in what words.");
}

}  // namespace spo::python
