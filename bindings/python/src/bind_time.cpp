// Lengths, periods and the dates they give.
#include "bind.hpp"

namespace spo::python {
namespace {

Length length(WholeNumber years, WholeNumber months, WholeNumber weeks, WholeNumber days) {
    return Length{
        {.years = years.value, .months = months.value, .weeks = weeks.value, .days = days.value}};
}

Length length_from(const py::tuple& parts) {
    return length(parts[0].cast<WholeNumber>(), parts[1].cast<WholeNumber>(),
                  parts[2].cast<WholeNumber>(), parts[3].cast<WholeNumber>());
}

void def_counting(py::module_& m, const char* name, CountingWord word, const char* doc) {
    m.def(
        name,
        [word](WholeNumber years, WholeNumber months, WholeNumber weeks, WholeNumber days) {
            return Period{length(years, months, weeks, days), word};
        },
        doc, py::kw_only(), py::arg("years") = WholeNumber{0}, py::arg("months") = WholeNumber{0},
        py::arg("weeks") = WholeNumber{0}, py::arg("days") = WholeNumber{0});
}

py::dict parts_dict(const Length& length) {
    const auto& parts = length.parts();
    py::dict fields;
    if (parts.years != 0) fields["years"] = parts.years;
    if (parts.months != 0) fields["months"] = parts.months;
    if (parts.weeks != 0) fields["weeks"] = parts.weeks;
    if (parts.days != 0) fields["days"] = parts.days;
    return fields;
}

py::tuple parts_tuple(const Length& length) {
    const auto& parts = length.parts();
    return py::make_tuple(parts.years, parts.months, parts.weeks, parts.days);
}

}  // namespace

void bind_time(py::module_& m) {
    py::class_<Length>(m, "Length",
                       "A length of time as a court states it. Years and months are calendar "
                       "years and months.")
        .def(py::init(&length), py::kw_only(), py::arg("years") = WholeNumber{0},
             py::arg("months") = WholeNumber{0}, py::arg("weeks") = WholeNumber{0},
             py::arg("days") = WholeNumber{0})
        .def_property_readonly("years", [](const Length& l) { return l.parts().years; })
        .def_property_readonly("months", [](const Length& l) { return l.parts().months; })
        .def_property_readonly("weeks", [](const Length& l) { return l.parts().weeks; })
        .def_property_readonly("days", [](const Length& l) { return l.parts().days; })
        .def(py::self == py::self)
        .def("__hash__", [](const Length& l) { return py::hash(parts_tuple(l)); })
        .def("__str__", &Length::in_words)
        .def("__repr__", [](const Length& l) { return repr_of("Length", parts_dict(l)); })
        .def(py::pickle(&parts_tuple, &length_from))
        .attr("__match_args__") = py::make_tuple("years", "months", "weeks", "days");

    py::class_<DateAnswer> answer(
        m, "DateAnswer", "A date worked out, and another where two methods of counting differ.");
    answer.attr("__match_args__") = py::make_tuple("date", "alternative", "reason");
    answer
        .def(py::init([](Date day, std::optional<Date> alternative, CountingReason reason) {
                 return DateAnswer{day, alternative, reason};
             }),
             py::kw_only(), py::arg("date"), py::arg("alternative") = py::none(), py::arg("reason"))
        .def(py::pickle(
            [](const DateAnswer& a) {
                return py::make_tuple(a.date, to_python(a.alternative), a.reason);
            },
            [](const py::tuple& t) {
                return DateAnswer{t[0].cast<Date>(), t[1].cast<std::optional<Date>>(),
                                  t[2].cast<CountingReason>()};
            }))
        .def_readonly("date", &DateAnswer::date, "The library's answer.")
        .def_property_readonly(
            "alternative", [](const DateAnswer& a) { return to_python(a.alternative); },
            "The other method's answer, when it differs; else None.")
        .def_readonly("reason", &DateAnswer::reason)
        .def_property_readonly(
            "why", [](const DateAnswer& a) { return text_of(sentence(a.reason)); },
            "The reason in one sentence.")
        .def(py::self == py::self)
        .def("__hash__",
             [](const DateAnswer& a) {
                 return py::hash(py::make_tuple(a.date, to_python(a.alternative)));
             })
        .def("__repr__", [](const DateAnswer& a) {
            py::dict fields;
            fields["date"] = a.date;
            fields["alternative"] = to_python(a.alternative);
            fields["reason"] = py::cast(a.reason);
            return repr_of("DateAnswer", fields);
        });

    py::class_<Period> period(
        m, "Period", "A length with its counting word; made by beginning_with() and after().");
    period.attr("__match_args__") = py::make_tuple("length", "counting_word");
    period
        .def(py::pickle(
            [](const Period& p) {
                return py::make_tuple(parts_tuple(p.length()), p.counting_word());
            },
            [](const py::tuple& t) {
                return Period{length_from(t[0].cast<py::tuple>()), t[1].cast<CountingWord>()};
            }))
        .def_property_readonly("length", &Period::length)
        .def_property_readonly("counting_word", &Period::counting_word)
        .def("last_day", &Period::last_day, py::arg("day"),
             "The last day of the period measured from `day`, inclusive, as a DateAnswer.")
        .def(py::self == py::self)
        .def("__hash__", [](const Period& p) { return py::hash(py::str(p.in_words())); })
        .def("__str__", &Period::in_words)
        .def("__repr__", [](const Period& p) {
            return repr_of(p.counting_word() == CountingWord::after ? "after" : "beginning_with",
                           parts_dict(p.length()));
        });

    def_counting(m, "beginning_with", CountingWord::beginning_with,
                 "A period beginning with a day: that day is day one.");
    def_counting(m, "after", CountingWord::after, "A period after a day: the next day is day one.");
}

}  // namespace spo::python
