// Terms and localities: small values with constructors of their own.
#include "arguments.hpp"

namespace spo::python {
namespace {

FixedTerm fixed_term(std::optional<Length> length, std::optional<Date> last_day) {
    if (length && last_day) return FixedTerm{*length, *last_day};
    if (length) return FixedTerm{*length};
    if (last_day) return FixedTerm{*last_day};
    throw Problem("", "neither a length nor a last day", "a length, a last_day, or both");
}

/// A value with no fields: every one is equal to every other.
template <class T>
void bind_plain(py::module_& m, const char* name, const char* doc) {
    py::class_<T> cls(m, name, doc);
    cls.attr("__match_args__") = py::tuple{};
    cls.def(py::init<>())
        .def(py::self == py::self)
        .def("__hash__", [name](const T&) { return py::hash(py::str(name)); })
        .def("__repr__", [name](const T&) { return std::string{name} + "()"; })
        .def(
            py::pickle([](const T&) { return py::tuple{}; }, [](const py::tuple&) { return T{}; }));
}

}  // namespace

void bind_terms(py::module_& m) {
    py::class_<FixedTerm> fixed(m, "FixedTerm",
                                "A fixed period: by its length beginning with the day made, by "
                                "its last day, or by both.");
    fixed
        .def(py::init(&fixed_term), py::kw_only(), py::arg("length") = py::none(),
             py::arg("last_day") = py::none())
        .def_property_readonly("length", [](const FixedTerm& t) { return to_python(t.length()); })
        .def_property_readonly("last_day",
                               [](const FixedTerm& t) { return to_python(t.last_day()); })
        .def(py::self == py::self)
        .def("__hash__",
             [](const FixedTerm& t) {
                 return py::hash(py::make_tuple(to_python(t.length()), to_python(t.last_day())));
             })
        .def("__repr__",
             [](const FixedTerm& t) {
                 py::dict fields;
                 fields["length"] = to_python(t.length());
                 fields["last_day"] = to_python(t.last_day());
                 return repr_of("FixedTerm", fields);
             })
        .def(py::pickle(
            [](const FixedTerm& t) {
                return py::make_tuple(to_python(t.length()), to_python(t.last_day()));
            },
            [](const py::tuple& t) {
                return fixed_term(t[0].cast<std::optional<Length>>(),
                                  t[1].cast<std::optional<Date>>());
            }));
    fixed.attr("__match_args__") = py::make_tuple("length", "last_day");
    bind_plain<UntilFurtherOrder>(m, "UntilFurtherOrder", "Until a further order: no end date.");
    bind_plain<TermNotSpecified>(m, "TermNotSpecified",
                                 "The order itself is silent about how long it runs.");

    bind_plain<UkWide>(m, "UkWide", "Everywhere in the United Kingdom: not expressly limited.");
    bind_plain<LimitedToUnstatedPlace>(m, "LimitedToUnstatedPlace",
                                       "Expressly limited, to a place the order does not state.");
    py::class_<LimitedTo> limited(m, "LimitedTo", "Expressly limited to a particular locality.");
    limited
        .def(py::init([](const py::object& place) {
                 return LimitedTo{argument<std::string>(place, "LimitedTo(): place")};
             }),
             py::arg("place"))
        .def_readonly("place", &LimitedTo::place)
        .def(py::self == py::self)
        .def("__hash__", [](const LimitedTo& l) { return py::hash(py::str(l.place)); })
        .def("__repr__",
             [](const LimitedTo& l) { return repr_of("LimitedTo", py::dict("place"_a = l.place)); })
        .def(py::pickle([](const LimitedTo& l) { return py::make_tuple(l.place); },
                        [](const py::tuple& t) {
                            return LimitedTo{argument<std::string>(t[0], "LimitedTo: place")};
                        }));
    limited.attr("__match_args__") = py::make_tuple("place");

    py::class_<Every> every(m, "Every", "How often: Every(2, TimeUnit.week).");
    every
        .def(py::init([](WholeNumber number, TimeUnit unit) {
                 return Every{number.value, unit};
             }),
             py::arg("number"), py::arg("unit"))
        .def_property_readonly("number", &Every::number)
        .def_property_readonly("unit", &Every::unit)
        .def("__repr__", [](const Every& e) {
            return repr_of("Every", py::dict("number"_a = e.number(), "unit"_a = e.unit()));
        });
    bind_as_value(every);
    every.attr("__match_args__") = py::make_tuple("number", "unit");

    py::class_<Confidential> confidential(
        m, "Confidential",
        "Text that must not leak: it prints as <confidential>, and only reveal() gives it.");
    confidential
        .def(py::init([](const py::object& text) {
                 return Confidential{argument<std::string>(text, "Confidential(): text")};
             }),
             py::arg("text"))
        .def(
            "reveal", [](const Confidential& c) { return c.reveal(ForPoliceAndCourtOnly{}); },
            "The text, for police and court only.")
        .def("__str__", [](const Confidential&) { return "<confidential>"; })
        .def("__repr__", [](const Confidential&) { return "<confidential>"; });
    bind_as_value(confidential);
    confidential.attr("__match_args__") = py::tuple{};  // matching would take the mask off
}

}  // namespace spo::python
