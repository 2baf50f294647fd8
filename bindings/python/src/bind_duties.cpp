// Duties to notify, and the days to come.
#include "bind_answer.hpp"
#include "duty_answers.hpp"

namespace spo::python {

namespace life {

namespace {

std::vector<ExplainedFinding> all_explained(const Timeline& timeline,
                                            const std::vector<Finding>& findings) {
    std::vector<ExplainedFinding> told;
    for (const auto& one : findings) told.push_back(explained(timeline, one));
    return told;
}

}  // namespace

Duty told(const Timeline& timeline, const spo::Duty& d) {
    std::optional<std::string> order;
    if (d.order) order = order_id(timeline, *d.order);
    return {d.of,
            d.state,
            order,
            d.event,
            d.notification,
            d.clock_earliest,
            d.clock_latest,
            d.last_day_earliest,
            d.last_day_latest,
            explained(timeline, d.arises),
            explained(timeline, d.stands),
            d.area,
            d.area_before_move,
            explained(timeline, d.where),
            all_explained(timeline, d.clock),
            all_explained(timeline, d.content)};
}

std::vector<Duty> told(const Duties& duties) {
    std::vector<Duty> all;
    for (const auto& duty : duties.all) all.push_back(told(duties.timeline, duty));
    return all;
}

std::vector<Deadline> told(const Deadlines& deadlines) {
    const auto& timeline = deadlines.timeline;
    std::vector<Deadline> told;
    for (const auto& d : deadlines.all) {
        std::optional<std::string> order;
        std::optional<std::string> condition;
        if (d.order) order = order_id(timeline, *d.order);
        if (d.order && d.condition) condition = condition_id(timeline, *d.order, *d.condition);
        told.push_back({d.kind, d.day, d.latest, order, condition, d.event,
                        explained(timeline, d.why), all_explained(timeline, d.clock)});
    }
    return told;
}

}  // namespace life

namespace {

py::tuple identity(const life::Duties& duties) {
    return py::make_tuple(duties.timeline.case_file(), duties.as_at);
}
py::tuple identity(const life::Deadlines& deadlines) {
    return py::make_tuple(deadlines.timeline.case_file(), deadlines.as_at,
                          deadlines.options.renewal_lead_days);
}

life::Duties duties_of(const py::object& file, const py::object& as_at) {
    return {Timeline{argument<CaseFile>(file, "duties(): case")},
            argument<Date>(as_at, "duties(): as_at")};
}

life::Deadlines deadlines_of(const py::object& file, const py::object& as_at,
                             const py::object& renewal_lead_days) {
    return {
        Timeline{argument<CaseFile>(file, "deadlines(): case")},
        argument<Date>(as_at, "deadlines(): as_at"),
        {.renewal_lead_days = argument<int>(renewal_lead_days, "deadlines(): renewal_lead_days")}};
}

/// What a tuple of the answers would do, and where they come from.
template <class List>
void bind_list(py::class_<List>& cls) {
    bind_as_list(
        cls, [](const List& list) { return list.all.size(); },
        [](const List& list) { return to_python(life::told(list)); });
    cls.def_property_readonly("case", [](const List& list) { return list.timeline.case_file(); })
        .def_property_readonly("as_at", [](const List& list) { return list.as_at; })
        .def(
            "__eq__", [](const List& a, const List& b) { return identity(a).equal(identity(b)); },
            py::is_operator())
        .def("__hash__", [](const List& list) { return py::hash(identity(list)); });
}

void bind_duty_list(py::module_& m) {
    py::class_<life::Duties> cls(
        m, "Duties", "Every notification duty that a case gives rise to up to a day, in order.");
    bind_list(cls);
    cls.attr("__match_args__") = py::make_tuple("case", "as_at");
    cls.def(
           "to_text",
           [](const life::Duties& d, bool colour, int width) {
               return duties_text(d.timeline, d.as_at, d.all, {.colour = colour, .width = width});
           },
           py::kw_only(), py::arg("colour") = false, py::arg("width") = 96)
        .def(
            "to_json",
            [](const life::Duties& d) { return duties_json(d.timeline, d.as_at, d.all); },
            "Format spo-duties/1.")
        .def(
            "to_html",
            [](const life::Duties& d) { return duties_html(d.timeline, d.as_at, d.all); },
            "A self-contained page.")
        .def("_repr_html_",
             [](const life::Duties& d) { return duties_html_fragment(d.timeline, d.as_at, d.all); })
        .def(py::pickle([](const life::Duties& d) { return identity(d); },
                        [](const py::tuple& t) { return duties_of(t[0], t[1]); }))
        .def("__repr__", [](const life::Duties& d) {
            return "<Duties as at " + d.as_at.iso() + ", " + std::to_string(d.all.size()) + ">";
        });
}

void bind_deadline_list(py::module_& m) {
    py::class_<life::Deadlines> cls(m, "Deadlines", "The days to come from a day on, in order.");
    bind_list(cls);
    cls.attr("__match_args__") = py::make_tuple("case", "as_at", "renewal_lead_days");
    cls.def_property_readonly(
           "renewal_lead_days",
           [](const life::Deadlines& d) { return d.options.renewal_lead_days; },
           "How many days before the end of an order it reminds of renewal.")
        .def(
            "to_text",
            [](const life::Deadlines& d, bool colour, int width) {
                return deadlines_text(d.timeline, d.as_at, d.all,
                                      {.colour = colour, .width = width});
            },
            py::kw_only(), py::arg("colour") = false, py::arg("width") = 96)
        .def(
            "to_json",
            [](const life::Deadlines& d) { return deadlines_json(d.timeline, d.as_at, d.all); },
            "Format spo-deadlines/1.")
        .def(
            "to_html",
            [](const life::Deadlines& d) { return deadlines_html(d.timeline, d.as_at, d.all); },
            "A self-contained page.")
        .def("_repr_html_",
             [](const life::Deadlines& d) {
                 return deadlines_html_fragment(d.timeline, d.as_at, d.all);
             })
        .def(py::pickle([](const life::Deadlines& d) { return identity(d); },
                        [](const py::tuple& t) { return deadlines_of(t[0], t[1], t[2]); }))
        .def("__repr__", [](const life::Deadlines& d) {
            return "<Deadlines as at " + d.as_at.iso() + ", " + std::to_string(d.all.size()) + ">";
        });
}

}  // namespace

void bind_duties(py::module_& m) {
    bind_answer<life::Duty>(m).def("__str__", [](const life::Duty& duty) {
        return text_of(model::word(duty.of)) + ": " + text_of(model::word(duty.state));
    });
    bind_answer<life::Deadline>(m).def("__str__", [](const life::Deadline& deadline) {
        return deadline.day.iso() + ": " + text_of(model::word(deadline.kind));
    });
    bind_duty_list(m);
    bind_deadline_list(m);
    m.def("duties", &duties_of, py::arg("case"), py::kw_only(), py::arg("as_at"),
          "What the person bound must notify, by when, and how that stands.");
    m.def("deadlines", &deadlines_of, py::arg("case"), py::kw_only(), py::arg("as_at"),
          py::arg("renewal_lead_days") = DeadlineOptions{}.renewal_lead_days,
          "The days to come from `as_at` on. Raises Problem unless the lead is from 0 to 3650.");
}

}  // namespace spo::python
