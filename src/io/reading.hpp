// What a reader carries with it: the defects so far, and the ids and references met.
#pragma once

#include <boost/json/value.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "model/integrity.hpp"
#include "model/pointer.hpp"
#include "spo/problem.hpp"

namespace spo::io {

using model::Pointer;

/// "a number", "text of 12 bytes", "a list of 2": a value by its kind, never by its content.
std::string kind_of(const boost::json::value& value);

/// The value itself where it looks like a word of a vocabulary, else its kind.
std::string word_or_kind_of(const boost::json::value& value);

class Reading {
public:
    /// Ids and references, checked against each other even when other parts could not be read.
    model::Integrity integrity;

    /// The value at `at` is not of the kind expected: it is described, not repeated.
    void wrong_kind(const boost::json::value& value, const Pointer& at, std::string expected) {
        add(at, kind_of(value), std::move(expected));
    }
    /// The same where a number is expected: a number of the wrong kind or size is repeated.
    void wrong_number(const boost::json::value& value, const Pointer& at, std::string expected);
    void add(const Pointer& at, std::string found, std::string expected) {
        defects_.push_back({at.text(), std::move(found), std::move(expected)});
    }
    /// The defects of a value's own constructor, placed at `at`.
    void add(const Pointer& at, const Problem& problem) {
        for (const auto& defect : problem.defects()) {
            defects_.push_back({at.text() + defect.pointer, defect.found, defect.expected});
        }
    }
    std::vector<Defect>& defects() { return defects_; }

private:
    std::vector<Defect> defects_;
};

/// Refuses every key of `object` that is not among `known`, suggesting the nearest.
void refuse_unknown_keys(const boost::json::object& object, const Pointer& at,
                         std::span<const std::string_view> known, Reading& reading);

}  // namespace spo::io
