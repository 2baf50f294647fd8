// Problem, the one exception, and its defects.
#include "arguments.hpp"

namespace spo::python {
namespace {

/// spo.Problem, a ValueError. Kept alive for the life of the process, as types are.
PyObject* problem_type = nullptr;

py::object error_of(const Problem& problem) {
    py::object error = py::reinterpret_borrow<py::object>(problem_type)(problem.what());
    error.attr("defects") = to_python(problem.defects());
    error.attr("pointer") = problem.pointer();
    return error;
}

void raise(const Problem& problem) { PyErr_SetObject(problem_type, error_of(problem).ptr()); }

}  // namespace

void bind_problem(py::module_& m) {
    py::class_<Defect>(m, "Defect",
                       "One thing wrong with what was given: where, what was found, and what was "
                       "expected. Free text is described and never repeated.")
        .def_readonly("pointer", &Defect::pointer, "JSON pointer (RFC 6901) to the value.")
        .def_readonly("found", &Defect::found, "What was there.")
        .def_readonly("expected", &Defect::expected, "What would have been accepted.")
        .def(py::self == py::self)
        .def(py::pickle(
            [](const Defect& d) { return py::make_tuple(d.pointer, d.found, d.expected); },
            [](const py::tuple& t) {
                return Defect{argument<std::string>(t[0], "Defect: pointer"),
                              argument<std::string>(t[1], "Defect: found"),
                              argument<std::string>(t[2], "Defect: expected")};
            }))
        .def("__hash__",
             [](const Defect& d) { return py::hash(py::make_tuple(d.pointer, d.found)); })
        .def("__str__", &Defect::text)
        .def("__repr__", [](const Defect& d) { return "<Defect " + d.text() + ">"; });
    problem_type = PyErr_NewExceptionWithDoc(
        "spo.Problem",
        "A value that cannot exist, or a file that cannot be read. `defects` is the tuple of "
        "everything found; `pointer` is the place of the first.",
        PyExc_ValueError, nullptr);
    m.attr("Problem") = py::reinterpret_borrow<py::object>(problem_type);
    m.def(
        "problem",
        [](std::string pointer, std::string found, std::string expected) {
            return error_of(Problem{std::move(pointer), std::move(found), std::move(expected)});
        },
        "pointer"_a, "found"_a, "expected"_a, "A Problem for the package's Python side to raise.");
    py::register_exception_translator([](std::exception_ptr thrown) {
        try {
            if (thrown) std::rethrow_exception(thrown);
        } catch (const Problem& problem) {
            raise(problem);
        }
    });
}

}  // namespace spo::python
