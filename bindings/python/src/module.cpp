// The extension module: the binders, in dependency order.
#include "bind.hpp"

namespace spo::python {

py::str repr_of(std::string_view name, const py::dict& fields) {
    std::string text = std::string{name} + "(";
    bool first = true;
    for (const auto& [key, value] : fields) {
        if (value.is_none()) continue;
        if (!std::exchange(first, false)) text += ", ";
        text += std::string(py::str(key)) + "=" + std::string(py::repr(value));
    }
    return py::str(text + ")");
}

}  // namespace spo::python

PYBIND11_MODULE(_spo, m, py::mod_gil_not_used()) {
    using namespace spo::python;
    m.doc() = "The extension module of libspo; import spo instead.";
    bind_problem(m);
    bind_enums(m);
    bind_time(m);
    bind_law(m);
    bind_terms(m);
    bind_area(m);
    bind_model(m);
    bind_conditions(m);
    bind_events(m);
    bind_conduct(m);
    bind_case_file(m);
    bind_finding(m);
    bind_report(m);
    bind_service(m);
    bind_life(m);
    bind_duties(m);
    bind_track(m);
    bind_offences(m);
    bind_breach(m);
    bind_columns(m);
    refuse_quietly(m);
    m.attr("library_version") = spo::python::text_of(spo::library_version());
}
