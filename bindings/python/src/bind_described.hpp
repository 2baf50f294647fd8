// A Python class for every described struct: keyword-only constructor, read-only properties, and
// the rest of a value's manners, all from the one description.
#pragma once

#include "arguments.hpp"

namespace spo::python {

template <class T, class Member>
void bind_field(py::class_<T>& cls, const model::Field<T, Member>& field) {
    const auto member = field.member;
    cls.def_property_readonly(
        keyword(field.word).c_str(), [member](const T& value) { return to_python(value.*member); },
        field.doc.data());
}

/// The fields as a dict, for repr.
template <class T>
py::dict fields_of(const T& value) {
    py::dict all;
    std::apply(
        [&](const auto&... fields) {
            ((all[py::str(keyword(fields.word))] = to_python(value.*fields.member)), ...);
        },
        model::Described<T>::fields);
    return all;
}

/// `replace(**changes)`: what `make` makes of the fields with some of them changed. It is what
/// copy.replace of newer Pythons asks for too.
template <class T, class Fields, class Make>
void bind_replace(py::class_<T>& cls, Fields fields, Make make) {
    cls.def(
        "replace",
        [fields, make](const T& value, const py::kwargs& changes) {
            py::kwargs all(fields(value));
            for (const auto& change : changes) all[change.first] = change.second;
            return make(all);
        },
        "A copy in which these are changed, and everything else is as it was. None makes a fact "
        "not recorded.");
    cls.attr("__replace__") = cls.attr("replace");
}

/// The constructor from keywords alone, and a copy with some of them changed.
template <class T>
void bind_keywords(py::class_<T>& cls) {
    const auto make = [](const py::kwargs& given) { return FromKeywords<T>{given}.build(); };
    {
        py::options options;
        options.disable_function_signatures();  // the true one is written from the description
        cls.def(py::init(make), FromKeywords<T>::signature().c_str());
    }
    bind_replace(cls, &fields_of<T>, make);
}

template <class T>
py::class_<T> bind_described(py::module_& m) {
    using Description = model::Described<T>;
    py::class_<T> cls(m, Description::name.data(), Description::doc.data());
    bind_keywords(cls);
    std::apply(
        [&](const auto&... fields) {
            (bind_field(cls, fields), ...);
            cls.attr("__match_args__") = py::make_tuple(py::str(keyword(fields.word))...);
        },
        Description::fields);
    cls.def("__repr__",
            [](const T& value) { return repr_of(Description::name, fields_of(value)); });
    bind_as_value(cls);
    return cls;
}

}  // namespace spo::python
