// A Python class for what the library answers: the manners of a value from the same description
// that the model's structs have. Answers are worked out; the constructor is for what pickles,
// copies and prints them, and for whoever tests a program of their own with them.
#pragma once

#include "bind_described.hpp"

namespace spo::python {

/// The parts of an answer, which are its whole content.
template <class T>
py::tuple parts_of(const T& answer) {
    return std::apply(
        [&](const auto&... fields) { return py::make_tuple(to_python(answer.*fields.member)...); },
        model::Described<T>::fields);
}

template <class T, class Member>
Member part_of(const py::tuple& parts, std::size_t i, const model::Field<T, Member>& field) {
    return argument<Member>(parts[i],
                            text_of(model::Described<T>::name) + ": " + keyword(field.word));
}

template <class T>
T from_parts(const py::tuple& parts) {
    return std::apply(
        [&](const auto&... fields) {
            std::size_t i = 0;
            return T{part_of(parts, i++, fields)...};  // braces: in the order of the parts
        },
        model::Described<T>::fields);
}

/// Equality and hash by the parts, and matching by their names.
template <class T>
py::class_<T> bind_parts_of(py::module_& m) {
    using Description = model::Described<T>;
    py::class_<T> cls(m, Description::name.data(), Description::doc.data());
    std::apply(
        [&](const auto&... fields) {
            (bind_field(cls, fields), ...);
            cls.attr("__match_args__") = py::make_tuple(py::str(keyword(fields.word))...);
        },
        Description::fields);
    cls.def(
        "__eq__", [](const T& a, const T& b) { return parts_of(a).equal(parts_of(b)); },
        py::is_operator());
    cls.def("__hash__", [](const T& answer) { return py::hash(parts_of(answer)); });
    return cls;
}

/// An answer that holds the court's wording, which may hold names and places: whoever binds it says
/// how it is written.
template <class T>
py::class_<T> bind_answer_in_few_words(py::module_& m) {
    auto cls = bind_parts_of<T>(m);
    bind_keywords(cls);
    cls.def(py::pickle(&parts_of<T>, &from_parts<T>));
    return cls;
}

template <class T>
py::class_<T> bind_answer(py::module_& m) {
    auto cls = bind_answer_in_few_words<T>(m);
    cls.def("__repr__",
            [](const T& value) { return repr_of(model::Described<T>::name, fields_of(value)); });
    return cls;
}

}  // namespace spo::python
