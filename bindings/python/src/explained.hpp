// A finding as Python has it: with its words, since there the two are always wanted together.
#pragma once

#include "arguments.hpp"

namespace spo::python {

struct ExplainedFinding {
    Finding finding;
    Explanation words;
};

template <>
struct TypeText<ExplainedFinding> {
    static std::string text() { return "Finding"; }
};

/// The open question of that number; None for 0.
py::object question_numbered(int number);

/// What a finding and a deemed day are made from again; `name` is "Finding(): reason" and the like.
Reason reason_coded(const py::object& code, const std::string& name);
ProvisionId provision_given(const py::object& provision, const std::string& name);
/// The number of an OpenQuestion; 0 for None.
std::uint8_t question_given(const py::object& question, const std::string& name);

}  // namespace spo::python
