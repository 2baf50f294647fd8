// The law as data.
#include "arguments.hpp"

namespace spo::python {
namespace {

template <class Text>
py::tuple texts(const Text& all) {
    py::tuple items(all.size());
    for (std::size_t i = 0; i < all.size(); ++i) items[i] = py::str(text_of(all[i]));
    return items;
}

const Provision& provision_by_id(const py::object& id) {
    const auto found = find_provision(argument<std::string>(id, "provision(): id"));
    if (!found) throw Problem("", "no such provision", "an id such as spa-2019:s3(2)");
    return info(*found);
}

/// Two that the library finds by one key are equal. The object that Python holds for an entry may
/// be let go and made anew, so that its address says nothing.
template <class T, class Key>
void bind_identity(py::class_<T>& cls, Key key) {
    cls.def(
        "__eq__", [key](const T& a, const T& b) { return key(a) == key(b); }, py::is_operator());
    cls.def("__hash__", [key](const T& entry) { return py::hash(py::cast(key(entry))); });
}

template <class Span>
py::tuple references(Span items) {
    py::tuple all(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        all[i] = py::cast(&items[i], py::return_value_policy::reference);
    }
    return all;
}

}  // namespace

void bind_law(py::module_& m) {
    py::class_<Provision> provision(m, "Provision", "One citable place in an instrument.");
    provision.def_readonly("id", &Provision::id, "\"spa-2019:s3(2)\"")
        .def_readonly("citation", &Provision::citation, "\"s.3(2)\"")
        .def_readonly("heading", &Provision::heading, "A plain heading of a few words.")
        .def_readonly("statement", &Provision::statement, "The rule in one sentence, in our words.")
        .def_readonly("link", &Provision::link, "The official page.")
        .def_readonly("treatment", &Provision::treatment, "What the library does with it.")
        .def_readonly("note", &Provision::note, "Why it is not encoded; empty when it is.")
        .def_property_readonly(
            "instrument", [](const Provision& p) { return info(p.instrument).title; },
            "The instrument's title.")
        .def_property_readonly(
            "in_force_from",
            [](const Provision& p) { return to_python(info(p.commencement).from); },
            "The day it came into force; None when that is not known.")
        .def("__str__", [](const Provision& p) {
            return text_of(p.citation) + ", " + text_of(info(p.instrument).title);
        });

    py::class_<OpenQuestion> openquestion(
        m, "OpenQuestion", "A place where the Act is silent or can be read in two ways.");
    openquestion.def_readonly("id", &OpenQuestion::id, "\"Q7\"")
        .def_readonly("number", &OpenQuestion::number)
        .def_readonly("question", &OpenQuestion::question)
        .def_property_readonly("readings", [](const OpenQuestion& q) { return texts(q.readings); })
        .def_readonly("handling", &OpenQuestion::handling, "What the library does.")
        .def_property_readonly(
            "provisions", [](const OpenQuestion& q) { return texts(q.provisions); },
            "The ids of the provisions it touches.")
        .def("__str__",
             [](const OpenQuestion& q) { return text_of(q.id) + ": " + text_of(q.question); });

    py::class_<ForceInfo> forceinfo(m, "ForceInfo",
                                    "A force, its chief officer's office, its area.");
    forceinfo.def_readonly("force", &ForceInfo::force)
        .def_readonly("name", &ForceInfo::name)
        .def_readonly("office", &ForceInfo::office)
        .def_property_readonly("area", [](const ForceInfo& f) { return to_python(f.area); })
        .def("__str__", [](const ForceInfo& f) { return text_of(f.name); });

    py::class_<RouteInfo> routeinfo(m, "RouteInfo", "What is known of a way to an order.");
    routeinfo.def_readonly("route", &RouteInfo::route)
        .def_readonly("provision", &RouteInfo::provision)
        .def_readonly("enacted", &RouteInfo::enacted)
        .def_property_readonly(
            "in_force_from", [](const RouteInfo& r) { return to_python(r.in_force_from); },
            "None: not known to be in force, so never applied.")
        .def_readonly("source", &RouteInfo::source)
        .def("__str__", [](const RouteInfo& r) { return text_of(model::word(r.route)); });

    const auto bind_entry = [](auto& cls, const char* finder, auto key) {
        bind_as_entry(cls, finder, key);
        bind_identity(cls, key);
    };
    bind_entry(provision, "provision", [](const Provision& p) { return text_of(p.id); });
    bind_entry(openquestion, "open_question", [](const OpenQuestion& q) { return q.number; });
    bind_entry(forceinfo, "force_info", [](const ForceInfo& f) { return f.force; });
    bind_entry(routeinfo, "route", [](const RouteInfo& r) { return r.route; });

    for (auto& [cls, name] : {std::pair<py::object, const char*>{provision, "id"},
                              {openquestion, "number"},
                              {forceinfo, "force"},
                              {routeinfo, "route"}}) {
        cls.attr("__match_args__") = py::make_tuple(name);
    }

    m.def(
        "open_question", [](WholeNumber number) { return &open_question(number.value); },
        py::arg("number"), py::return_value_policy::reference,
        "The open question of that number, from 1. Raises Problem when there is none.");
    m.def("force_info", py::overload_cast<Force>(&info), py::arg("force"),
          py::return_value_policy::reference, "What is known of a force.");
    m.def(
        "provisions", [] { return references(provisions()); },
        "Every provision the library names, in order.");
    m.def("provision", &provision_by_id, py::arg("id"), py::return_value_policy::reference,
          "The provision of that id. Raises Problem when there is none.");
    m.def(
        "open_questions", [] { return references(open_questions()); },
        "The register of open questions, in order.");
    m.def(
        "forces", [] { return references(forces()); }, "Every force of section 14(1).");
    m.def("route", py::overload_cast<OrderRoute>(&info), py::arg("route"),
          py::return_value_policy::reference, "What is known of a way to an order.");
    m.def(
        "least_term_months",
        [](Date day) -> std::optional<int> {
            const auto least = Law::england_and_wales().least_term(day);
            return least ? std::optional{least->months} : std::nullopt;
        },
        py::arg("day"),
        "The least fixed period, in months, for an order made on `day` (section 3(2)); None "
        "when none was in force.");
    const auto& law = Law::england_and_wales();
    m.attr("law_version") = text_of(law.version());
    m.attr("law_known_up_to") = law.known_up_to();
    m.attr("commencement") = law.commencement();
}

}  // namespace spo::python
