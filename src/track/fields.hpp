// From the texts and numbers of a file to a point, or to what is wrong with it.
#pragma once

#include <optional>
#include <string_view>

#include "track/engine.hpp"

namespace spo::tracking {

/// The number that a text is, with or without spaces around it.
std::optional<double> number(std::string_view text);

std::string_view trimmed(std::string_view text);

/// Whether a number of metres can be an accuracy: from 0 to 1,000,000.
bool is_accuracy(double metres);

/// What a line or a feature says, as it was found.
struct Fields {
    std::optional<std::string_view> time = {};
    std::optional<double> longitude = {};
    std::optional<double> latitude = {};
    std::optional<double> accuracy = {};
    bool accuracy_is_unreadable = false;
};

/// Tells the engine of a point with a time, or of what makes its position none.
void report(const Instant& at, double longitude, double latitude, std::optional<double> accuracy,
            bool accuracy_is_unreadable, std::uint64_t line, Engine& engine);

/// Tells the engine of the point, or of the first thing that makes it none.
void report(const Fields& fields, std::uint64_t line, Engine& engine);

}  // namespace spo::tracking
