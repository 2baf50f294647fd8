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

}  // namespace spo::python
