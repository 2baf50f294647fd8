// How the library's small values cross into Python and back: dates as datetime.date, ids as text.
#pragma once

#include <pybind11/native_enum.h>
#include <pybind11/operators.h>
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

// After Python.h, which pybind11 includes in its own way.
#include <datetime.h>

#include "spo/breach.hpp"
#include "spo/duties.hpp"
#include "spo/instant.hpp"
#include "spo/service.hpp"
#include "spo/spo.hpp"
#include "spo/timeline.hpp"

namespace py = pybind11;
using py::literals::operator""_a;

namespace spo::python {

/// Text from a Python str, and from nothing else: bytes are not text.
inline bool load_text(py::handle source, std::string& text) {
    if (!PyUnicode_Check(source.ptr())) return false;
    Py_ssize_t size = 0;
    const char* data = PyUnicode_AsUTF8AndSize(source.ptr(), &size);
    if (data == nullptr) throw py::error_already_set();  // a lone surrogate
    text.assign(data, static_cast<std::size_t>(size));
    return true;
}

/// A Python int that is no bool: True is not one day.
struct WholeNumber {
    int value;
};

}  // namespace spo::python

namespace pybind11::detail {

template <>
struct type_caster<spo::python::WholeNumber> {
    PYBIND11_TYPE_CASTER(spo::python::WholeNumber, const_name("int"));

    bool load(handle source, bool) {
        make_caster<int> number;
        if (PyBool_Check(source.ptr()) || !number.load(source, false)) return false;
        value.value = cast_op<int>(number);
        return true;
    }
    static handle cast(spo::python::WholeNumber number, return_value_policy, handle) {
        return PyLong_FromLong(number.value);
    }
};

/// A datetime.date; a datetime.datetime is refused, since its day depends on a time zone.
template <>
struct type_caster<spo::Date> {
    static constexpr auto name = const_name("datetime.date");
    template <typename>
    using cast_op_type = spo::Date;

    bool load(handle source, bool) {
        if (PyDateTimeAPI == nullptr) PyDateTime_IMPORT;
        if (!PyDate_Check(source.ptr()) || PyDateTime_Check(source.ptr())) return false;
        value_ = spo::Date{PyDateTime_GET_YEAR(source.ptr()), PyDateTime_GET_MONTH(source.ptr()),
                           PyDateTime_GET_DAY(source.ptr())};
        return true;
    }
    operator spo::Date() const { return *value_; }

    static handle cast(const spo::Date& date, return_value_policy, handle) {
        if (PyDateTimeAPI == nullptr) PyDateTime_IMPORT;
        return PyDate_FromDate(date.year(), date.month(), date.day());
    }

private:
    std::optional<spo::Date> value_;
};

/// A datetime.datetime that says its offset from UTC; it comes back in UTC.
template <>
struct type_caster<spo::Instant> {
    static constexpr auto name = const_name("datetime.datetime");
    template <typename>
    using cast_op_type = spo::Instant;

    bool load(handle source, bool) {
        if (PyDateTimeAPI == nullptr) PyDateTime_IMPORT;
        if (!PyDateTime_Check(source.ptr())) return false;
        const object offset = source.attr("utcoffset")();
        if (offset.is_none()) return false;
        const spo::Date day{PyDateTime_GET_YEAR(source.ptr()), PyDateTime_GET_MONTH(source.ptr()),
                            PyDateTime_GET_DAY(source.ptr())};
        const std::int64_t seconds =
            std::int64_t{day.days_since_1970()} * 86'400 +
            PyDateTime_DATE_GET_HOUR(source.ptr()) * 3600 +
            PyDateTime_DATE_GET_MINUTE(source.ptr()) * 60 +
            PyDateTime_DATE_GET_SECOND(source.ptr()) -
            (std::int64_t{PyDateTime_DELTA_GET_DAYS(offset.ptr())} * 86'400 +
             PyDateTime_DELTA_GET_SECONDS(offset.ptr()));
        value_ = spo::Instant::from_microseconds_since_1970(
            seconds * 1'000'000 + PyDateTime_DATE_GET_MICROSECOND(source.ptr()) -
            PyDateTime_DELTA_GET_MICROSECONDS(offset.ptr()));
        return true;
    }
    operator spo::Instant() const { return *value_; }

    static handle cast(const spo::Instant& instant, return_value_policy, handle) {
        if (PyDateTimeAPI == nullptr) PyDateTime_IMPORT;
        const auto day = instant.date();
        const auto of_day = instant.microseconds_since_1970() -
                            std::int64_t{day.days_since_1970()} * 86'400'000'000;
        const auto seconds = static_cast<int>(of_day / 1'000'000);
        return PyDateTimeAPI->DateTime_FromDateAndTime(
            day.year(), day.month(), day.day(), seconds / 3600, seconds / 60 % 60, seconds % 60,
            static_cast<int>(of_day % 1'000'000), PyDateTime_TimeZone_UTC,
            PyDateTimeAPI->DateTimeType);
    }

private:
    std::optional<spo::Instant> value_;
};

/// Ids and references are plain text in Python.
template <class Pointing>
struct id_caster {
    PYBIND11_TYPE_CASTER(Pointing, const_name("str"));

    bool load(handle source, bool) { return spo::python::load_text(source, value.value); }
    static handle cast(const Pointing& id, return_value_policy, handle) {
        return str(id.value).release();
    }
};
template <class Thing>
struct type_caster<spo::Id<Thing>> : id_caster<spo::Id<Thing>> {};
template <class Thing>
struct type_caster<spo::Ref<Thing>> : id_caster<spo::Ref<Thing>> {};

/// One id, or several: always a tuple when read back.
template <>
struct type_caster<spo::Targets> {
    PYBIND11_TYPE_CASTER(spo::Targets, const_name("str | collections.abc.Sequence[str]"));

    bool load(handle source, bool convert) {
        if (std::string one; spo::python::load_text(source, one)) {
            value.persons = {spo::Ref<spo::Person>{one}};
            return true;
        }
        make_caster<std::vector<spo::Ref<spo::Person>>> several;
        if (!several.load(source, convert)) return false;
        value.persons = cast_op<std::vector<spo::Ref<spo::Person>>>(several);
        return true;
    }
    static handle cast(const spo::Targets& targets, return_value_policy, handle) {
        tuple persons(targets.persons.size());
        for (std::size_t i = 0; i < targets.persons.size(); ++i) {
            persons[i] = str(targets.persons[i].value);
        }
        return persons.release();
    }
};

}  // namespace pybind11::detail
