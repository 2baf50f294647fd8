#include "columns/batch.hpp"

#include "spo/problem.hpp"

namespace spo::columns {

Batch::Batch(const Layout& layout, const ArrowArray& array) : layout_(layout) {
    const auto& table = layout.table();
    if (array.n_children != static_cast<std::int64_t>(table.children.size()) ||
        array.children == nullptr || array.length < 0 || array.offset < 0) {
        throw Problem("", "an Arrow array that is no table", "one that fits its schema");
    }
    for (std::size_t f = 0; f < fields; ++f) {
        if (const auto* constant = layout.constant(static_cast<Field>(f))) {
            columns_[f] = Column{constant->array, constant->type, 0};
        }
        const auto place = layout.place(static_cast<Field>(f));
        if (!place) continue;
        const auto& type = table.children[*place];
        if (array.children[*place] == nullptr) {
            throw Problem("/" + table.child_names[*place], "no Arrow array",
                          "one that fits its schema");
        }
        require_fit(*array.children[*place], type, table.child_names[*place],
                    array.offset + array.length);
        columns_[f] = Column{*array.children[*place], type, array.offset};
    }
}

}  // namespace spo::columns
