// Problem: its text is the list of its defects.
#include "spo/problem.hpp"

namespace spo {
namespace {

std::string joined(const std::vector<Defect>& defects) {
    std::string text;
    for (const auto& defect : defects) {
        if (!text.empty()) text += "\n";
        text += defect.text();
    }
    return text;
}

}  // namespace

std::string Defect::text() const {
    const std::string place = pointer.empty() ? "" : pointer + ": ";
    return place + "found " + found + "; expected " + expected;
}

Problem::Problem(std::string pointer, std::string found, std::string expected)
    : Problem(std::vector<Defect>{{std::move(pointer), std::move(found), std::move(expected)}}) {}

Problem::Problem(std::vector<Defect> defects)
    : std::invalid_argument(joined(defects)), defects_(std::move(defects)) {}

}  // namespace spo
