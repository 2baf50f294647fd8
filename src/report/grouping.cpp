#include "report/grouping.hpp"

namespace spo::report {

bool say_the_same(const Finding& a, const Finding& b) {
    for (std::size_t i = 0; i < 3; ++i) {
        if (a.operand(i) != b.operand(i)) return false;
    }
    return a.provision() == b.provision() && a.reason() == b.reason() &&
           a.verdict() == b.verdict() && a.question() == b.question();
}

std::string list_of(const std::string& place) { return place.substr(0, place.rfind('/')); }

std::vector<std::string> for_conditions(std::vector<std::string> pointers,
                                        const std::vector<std::string>& places) {
    if (places.size() < 2) return pointers;
    const auto& one = places.front();
    const auto list = list_of(one);
    std::string numbers;
    for (const auto& place : places) {
        if (!numbers.empty()) numbers += ',';
        numbers += place.substr(list.size() + 1);
    }
    for (auto& pointer : pointers) {
        if (pointer == one || pointer.starts_with(one + "/")) {
            pointer.replace(0, one.size(), list + "/{" + numbers + "}");
        }
    }
    return pointers;
}

}  // namespace spo::report
