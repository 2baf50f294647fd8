// The binders, in the order in which they must run, and what they share.
#pragma once

#include <string>
#include <string_view>

#include "casters.hpp"
#include "io/codec_terms.hpp"
#include "io/syntax.hpp"

namespace spo::python {

void bind_problem(py::module_& m);  // first: every other may raise it
void bind_enums(py::module_& m);
void bind_time(py::module_& m);
void bind_law(py::module_& m);    // needs enums, dates
void bind_terms(py::module_& m);  // needs time
void bind_area(py::module_& m);
void bind_model(py::module_& m);  // needs enums, terms, areas
void bind_conditions(py::module_& m);
void bind_events(py::module_& m);     // needs conditions
void bind_conduct(py::module_& m);    // needs model
void bind_case_file(py::module_& m);  // needs model, events
void bind_finding(py::module_& m);    // needs law
void bind_report(py::module_& m);     // needs case file, findings
void bind_service(py::module_& m);    // needs law
void bind_life(py::module_& m);       // needs case file, findings
void bind_duties(py::module_& m);     // needs life
void bind_breach(py::module_& m);
void bind_columns(py::module_& m);   // needs life, offences
void bind_offences(py::module_& m);  // needs duties
void bind_track(py::module_& m);     // needs case file, areas
/// Last: see quiet_refusals.cpp.
void refuse_quietly(py::module_& m);

/// A vector is a tuple in Python: changing a copy would silently change nothing.
template <class T>
py::object to_python(const T& value) {
    return py::cast(value);
}
template <class T>
py::object to_python(const std::vector<T>& values) {
    py::tuple items(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) items[i] = to_python(values[i]);
    return items;
}
template <class T>
py::object to_python(const std::optional<T>& value) {
    return value ? to_python(*value) : py::none();
}

inline std::string text_of(std::string_view view) { return std::string{view}; }

/// What a tuple does, for an answer that is first of all a list of something.
template <class T, class Size, class Items>
void bind_as_list(py::class_<T>& cls, Size size, Items items) {
    cls.def("__len__", size)
        .def("__iter__", [items](const T& list) { return py::iter(items(list)); })
        .def("__getitem__", [items](const T& list, const py::object& index) {
            return py::object(items(list)[index]);
        });
}

/// An answer is an answer even where it lists nothing.
template <class T>
void bind_as_true(py::class_<T>& cls) {
    cls.def("__bool__", [](const T&) { return true; });
}

/// An entry of one of the law's lists: it is written, copied and pickled as the call that looks it
/// up.
template <class T, class Key>
void bind_as_entry(py::class_<T>& cls, const char* finder, Key key) {
    cls.def("__reduce__", [finder, key](const T& entry) {
        const auto module = py::module_::import("spo._spo");
        return py::make_tuple(module.attr(finder), py::make_tuple(key(entry)));
    });
    cls.def("__repr__", [finder, key](const T& entry) {
        return finder + std::string{"("} +
               py::repr(py::cast(key(entry))).template cast<std::string>() + ")";
    });
}

/// "Name(a=1, b='x')", leaving out what is None.
py::str repr_of(std::string_view name, const py::dict& fields);

/// Equality, hash and pickling of a value by its JSON form, which is its whole content. Unpickling
/// goes through the reader, so a tampered pickle is refused.
template <class T>
void bind_as_value(py::class_<T>& cls) {
    cls.def(py::self == py::self);
    cls.def("__hash__", [](const T& value) {
        return py::hash(py::str(io::canonical(io::Codec<T>::write(value))));
    });
    cls.def(py::pickle([](const T& value) { return io::canonical(io::Codec<T>::write(value)); },
                       [](const std::string& text) {
                           io::Reading reading;
                           auto value = io::Codec<T>::read(io::parse(text), io::Pointer{}, reading);
                           if (!reading.defects().empty())
                               throw Problem(std::move(reading.defects()));
                           return std::move(*value);
                       }));
}

}  // namespace spo::python
