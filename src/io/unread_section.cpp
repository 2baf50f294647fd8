// A section kept as it stands: it must at least be a list of objects.
#include "io/canonical.hpp"
#include "io/reading.hpp"
#include "io/syntax.hpp"
#include "spo/case_file.hpp"

namespace spo {

UnreadSection::UnreadSection(std::string_view json) {
    // The case file around it is one level more.
    const auto value = io::parse(json, io::deepest - 1);
    const auto* list = value.if_array();
    if (list == nullptr) throw Problem("", io::kind_of(value), "a list of objects");
    std::vector<Defect> defects;
    for (std::size_t i = 0; i < list->size(); ++i) {
        if ((*list)[i].is_object()) continue;
        defects.push_back({"/" + std::to_string(i), io::kind_of((*list)[i]), "an object"});
    }
    if (!defects.empty()) throw Problem(std::move(defects));
    json_ = io::canonical(value);
}

}  // namespace spo
