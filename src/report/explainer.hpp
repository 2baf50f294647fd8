// From a finding to words: the reason's sentence, with the operands and the places filled in.
#pragma once

#include <boost/json/value.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "spo/report.hpp"

namespace spo::report {

class Explainer {
public:
    explicit Explainer(const CaseFile& file);

    Explanation explain(const Finding& finding) const;
    /// "application A1", "order O1", "condition C1 of order O1", "the matter".
    std::string subject(const Finding& finding) const;
    /// The id alone of a condition that a finding is about.
    std::string condition_id(const Finding& finding) const;

private:
    std::string text(const Finding& finding) const;
    std::string operand_text(const Finding& finding, std::size_t i) const;
    std::string operand_place(const Finding& finding, std::size_t i) const;
    std::vector<std::string> places(const Finding& finding, std::string_view templates) const;
    std::string place(const Finding& finding, std::string_view word) const;
    std::string application_place(const Finding& finding) const;
    std::string main_place(const Finding& finding) const;
    std::string place_of_application(const std::string& id) const;
    bool exists(const std::string& pointer) const;

    const Order& order(std::size_t index) const { return (*file_->orders)[index]; }

    CaseFile file_;
    boost::json::value json_;  ///< the file as written, to tell which places it has
};

}  // namespace spo::report
