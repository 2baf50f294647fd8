// When the arguments of a call fit no overload, pybind11 raises a TypeError that repeats them, and
// they may be a name or an address. So every function and method gets a last overload that fits
// anything and raises a TypeError without them. Comparisons are left alone: they must answer
// NotImplemented.
#include <cstdlib>
#include <cstring>

#include "bind.hpp"
#include "wrong_argument.hpp"

namespace spo::python {
namespace {

PyCFunctionObject* as_function(py::handle value) {
    PyObject* object = value.ptr();
    if (PyInstanceMethod_Check(object)) object = PyInstanceMethod_GET_FUNCTION(object);
    return PyCFunction_Check(object) ? reinterpret_cast<PyCFunctionObject*>(object) : nullptr;
}

bool is_called_by_people(const std::string& name) {
    return !name.starts_with("_") || name == "__init__" || name == "__setstate__" ||
           name == "_repr_html_";
}

template <class... Extra>
void add_last_overload(PyCFunctionObject* function, const std::string& name,
                       const std::string& called, const Extra&... extra) {
    // Adding an overload writes the docstring anew; the one that is there says it better.
    const std::string doc = function->m_ml->ml_doc == nullptr ? "" : function->m_ml->ml_doc;
    const py::cpp_function last(
        [called](const py::args&, const py::kwargs&) {
            throw WrongArgument(called + "()", ": these arguments do not fit; see help()");
        },
        py::name(name.c_str()), py::sibling(py::handle(reinterpret_cast<PyObject*>(function))),
        extra...);
    std::free(const_cast<char*>(function->m_ml->ml_doc));
    function->m_ml->ml_doc = strdup(doc.c_str());
}

void refuse_quietly_in(py::handle type, const std::string& type_name) {
    for (const auto item : py::dict(type.attr("__dict__"))) {
        const auto name = item.first.cast<std::string>();
        auto* function = as_function(item.second);
        if (function == nullptr || !is_called_by_people(name)) continue;
        const auto called = name == "__init__" ? type_name : type_name + "." + name;
        add_last_overload(function, name, called, py::is_method(type), py::scope(type));
    }
}

}  // namespace

void refuse_quietly(py::module_& m) {
    for (const auto item : py::dict(m.attr("__dict__"))) {
        const auto name = item.first.cast<std::string>();
        if (auto* function = as_function(item.second)) {
            add_last_overload(function, name, name, py::scope(m));
        } else if (PyType_Check(item.second.ptr()) &&
                   py::hasattr(item.second, "_pybind11_conduit_v1_")) {
            refuse_quietly_in(item.second, name);
        }
    }
}

}  // namespace spo::python
