// Arguments from Python, refused by their type and never by their value: the text of an exception
// may not repeat a name or an address, as pybind11's own message would.
#pragma once

#include <limits>
#include <map>
#include <string>

#include "bind.hpp"
#include "wrong_argument.hpp"

namespace spo::python {

/// What Python calls a type, for signatures and refusals.
template <class T>
struct TypeText {
    static std::string text() {
        if constexpr (model::HasDescription<T>) {
            return text_of(model::Described<T>::name);
        } else {
            return py::type::handle_of(py::cast(T{})).attr("__name__").template cast<std::string>();
        }
    }
};
template <>
struct TypeText<std::string> {
    static std::string text() { return "str"; }
};
template <>
struct TypeText<Confidential> {
    static std::string text() { return "Confidential | str"; }
};
template <>
struct TypeText<Date> {
    static std::string text() { return "datetime.date"; }
};
template <>
struct TypeText<Instant> {
    static std::string text() { return "datetime.datetime with an offset from UTC"; }
};
template <>
struct TypeText<CaseFile> {
    static std::string text() { return "CaseFile"; }
};
template <>
struct TypeText<Position> {
    static std::string text() { return "Position"; }
};
template <>
struct TypeText<Polygon> {
    static std::string text() { return "Polygon"; }
};
template <>
struct TypeText<Area> {
    static std::string text() { return "Area"; }
};
template <>
struct TypeText<Every> {
    static std::string text() { return "Every"; }
};
template <>
struct TypeText<FixedTerm> {
    static std::string text() { return "FixedTerm"; }
};
template <class Thing>
struct TypeText<Id<Thing>> : TypeText<std::string> {};
template <class Thing>
struct TypeText<Ref<Thing>> : TypeText<std::string> {};
template <>
struct TypeText<Targets> {
    static std::string text() { return "str | collections.abc.Sequence[str]"; }
};
template <class T>
struct TypeText<std::vector<T>> {
    static std::string text() { return "collections.abc.Sequence[" + TypeText<T>::text() + "]"; }
};
template <class T>
struct TypeText<std::optional<T>> {
    static std::string text() { return TypeText<T>::text() + " | None"; }
};
template <class... T>
struct TypeText<std::variant<T...>> {
    static std::string text() {
        std::string all;
        ((all += (all.empty() ? "" : " | ") + TypeText<T>::text()), ...);
        return all;
    }
};

template <class T>
inline constexpr bool is_confidential =
    std::is_same_v<T, Confidential> || std::is_same_v<T, std::optional<Confidential>>;
template <class T>
inline constexpr bool is_number = std::is_same_v<T, int> || std::is_same_v<T, std::optional<int>>;

/// Bytes are not text, alone or in a list, though pybind11 takes them for it.
inline bool holds_bytes(py::handle value) {
    if (PyBytes_Check(value.ptr()) || PyByteArray_Check(value.ptr())) return true;
    if (!PyList_Check(value.ptr()) && !PyTuple_Check(value.ptr())) return false;
    for (const auto item : py::reinterpret_borrow<py::sequence>(value)) {
        if (holds_bytes(item)) return true;
    }
    return false;
}

/// `value` as a T, or a WrongArgument that names the argument and the two types. Nothing is
/// converted: None is never False, 1.5 never 1, True never 1. Only confidential text is made, from
/// a plain str.
template <class T>
T argument(py::handle value, const std::string& name) {
    if constexpr (is_confidential<T>) {
        if (std::string text; load_text(value, text)) return T{Confidential{std::move(text)}};
    }
    py::detail::make_caster<T> caster;
    const bool is_wrong = holds_bytes(value) || (is_number<T> && PyBool_Check(value.ptr()));
    if (is_wrong || !caster.load(value, false)) {
        if (is_number<T> && PyLong_Check(value.ptr()) && !is_wrong) {
            throw Problem("", "a number out of all range for " + name, "one that fits in 32 bits");
        }
        const auto given = py::type::handle_of(value).attr("__name__").cast<std::string>();
        throw WrongArgument(name, " must be " + TypeText<T>::text() + ", not " + given);
    }
    return py::detail::cast_op<T&&>(std::move(caster));
}

/// A float or an int, and no bool; an int beyond all floats is infinite.
inline double number(py::handle value, const std::string& name) {
    const bool is_number = PyFloat_Check(value.ptr()) || PyLong_Check(value.ptr());
    if (!is_number || PyBool_Check(value.ptr())) {
        const auto given = py::type::handle_of(value).attr("__name__").cast<std::string>();
        throw WrongArgument(name, " must be float, not " + given);
    }
    const double read = PyFloat_AsDouble(value.ptr());
    if (PyErr_Occurred() == nullptr) return read;
    PyErr_Clear();
    return std::numeric_limits<double>::infinity();
}

/// The keyword of a field: its word, with an underscore where Python keeps the word for itself.
inline std::string keyword(std::string_view word) {
    return text_of(word) + (word == "is" || word == "from" ? "_" : "");
}

/// Builds a described struct from keywords, refusing unknown and missing ones.
template <class T>
class FromKeywords {
public:
    explicit FromKeywords(const py::kwargs& given) : given_(given) {}

    T build() {
        return std::apply(
            [&](const auto&... fields) {
                refuse_unknown({keyword(fields.word)...});
                return T{take(fields)...};
            },
            model::Described<T>::fields);
    }

    static std::string signature() {
        std::string text = "__init__(self";
        std::apply(
            [&](const auto&... fields) {
                if constexpr (sizeof...(fields) > 0) text += ", *";
                (add_to(text, fields), ...);
            },
            model::Described<T>::fields);
        return text + ") -> None";
    }

private:
    static std::string call(std::string_view word) {
        return text_of(model::Described<T>::name) + "(): " + keyword(word);
    }

    template <class Member>
    Member take(const model::Field<T, Member>& field) {
        const auto key = keyword(field.word);
        if (given_.contains(key)) return argument<Member>(given_[key.c_str()], call(field.word));
        if constexpr (io::is_optional<Member>) {
            return Member{};
        } else {
            throw WrongArgument(call(field.word), " is required");
        }
    }

    void refuse_unknown(const std::vector<std::string>& known) const {
        const std::vector<std::string_view> words(known.begin(), known.end());
        for (const auto& item : given_) {
            const auto key = item.first.cast<std::string>();
            if (std::find(words.begin(), words.end(), key) != words.end()) continue;
            const auto near = io::nearest(key, words);
            throw WrongArgument(text_of(model::Described<T>::name) + "()",
                                ": no such keyword: " + key +
                                    (near ? "; did you mean " + text_of(*near) + "?" : ""));
        }
    }

    template <class Member>
    static void add_to(std::string& text, const model::Field<T, Member>& field) {
        text += ", " + keyword(field.word) + ": " + TypeText<Member>::text();
        if (io::is_optional<Member>) text += " = None";
    }

    const py::kwargs& given_;
};

}  // namespace spo::python
