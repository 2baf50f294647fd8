// Problem and its defects, and what a wrong argument raises.
#include "report_answers.hpp"

namespace spo::python {
namespace {

// Kept alive for the life of the process, as types are.
PyObject* problem_type = nullptr;   // spo.Problem, a ValueError
PyObject* argument_type = nullptr;  // spo.ArgumentError, a TypeError

py::object made(PyObject* type, const char* text) {
    return py::reinterpret_borrow<py::object>(type)(text);
}

py::object error_of(const Problem& problem) {
    auto error = made(problem_type, problem.what());
    error.attr("defects") = to_python(problem.defects());
    error.attr("pointer") = problem.pointer();
    error.attr("provision") = py::none();
    return error;
}

py::object error_of(const WrongArgument& wrong) {
    auto error = made(argument_type, wrong.what());
    error.attr("called") = wrong.called();
    error.attr("pointer") = wrong.pointer();
    error.attr("provision") = py::none();
    return error;
}

void raise(const py::object& error) {
    PyErr_SetObject(py::type::handle_of(error).ptr(), error.ptr());
}

PyObject* exception(py::module_& m, const char* name, const char* doc, PyObject* base) {
    const auto full = std::string{"spo."} + name;
    PyObject* type = PyErr_NewExceptionWithDoc(full.c_str(), doc, base, nullptr);
    m.attr(name) = py::reinterpret_borrow<py::object>(type);
    return type;
}

}  // namespace

void bind_problem(py::module_& m) {
    bind_answer<Defect>(m).def("__str__", &Defect::text);
    problem_type = exception(
        m, "Problem",
        "A value that cannot exist, or a file that cannot be read. `defects` is the tuple of "
        "everything found; `pointer` is the place of the first. `provision` is None: what the law "
        "makes of a value that can exist is a Finding, which has one.",
        PyExc_ValueError);
    argument_type = exception(
        m, "ArgumentError",
        "An argument of the wrong type, missing, or unknown. `called` is the name of what was "
        "called; `pointer` names the argument as a JSON pointer, and is empty where no single one "
        "is at fault.",
        PyExc_TypeError);
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
            raise(error_of(problem));
        } catch (const WrongArgument& wrong) {
            raise(error_of(wrong));
        }
    });
}

}  // namespace spo::python
