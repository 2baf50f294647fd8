// Arrow tables made by hand, well formed or not.
#pragma once

#include <cstdint>
#include <cstring>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "spo/columns.hpp"

namespace spo::test {

/// One column and its buffers. It releases nothing of itself: a `Table` keeps it.
struct Made {
    std::string name;
    std::string format;
    std::int64_t length = 0;
    std::int64_t offset = 0;
    std::int64_t null_count = 0;
    /// Each in memory of just its size, so that a sanitizer sees a step beyond it.
    std::deque<std::vector<std::uint8_t>> buffers = {};
    std::vector<const void*> pointers = {};
    std::vector<std::shared_ptr<Made>> children = {};
    std::shared_ptr<Made> dictionary = {};
    std::vector<ArrowArray> child_arrays = {};
    std::vector<ArrowArray*> child_array_pointers = {};
    std::vector<ArrowSchema> child_schemas = {};
    std::vector<ArrowSchema*> child_schema_pointers = {};
    ArrowArray dictionary_array = {};
    ArrowSchema dictionary_schema = {};

    template <class Number>
    void add_buffer(const std::vector<Number>& values) {
        auto& buffer = buffers.emplace_back(values.size() * sizeof(Number));
        if (!values.empty()) std::memcpy(buffer.data(), values.data(), buffer.size());
    }
    /// The bitmap of what is there; none where everything is.
    template <class Value>
    void add_valid(const std::vector<std::optional<Value>>& cells) {
        std::vector<std::uint8_t> bits((cells.size() + 7) / 8);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (cells[i]) {
                bits[i / 8] = static_cast<std::uint8_t>(bits[i / 8] | 1U << i % 8);
            } else {
                ++null_count;
            }
        }
        if (null_count == 0) bits.clear();
        add_buffer(bits);
        length = static_cast<std::int64_t>(cells.size());
    }

    ArrowArray array();
    ArrowSchema schema();
};

inline void release_nothing(ArrowArray* array) { array->release = nullptr; }
inline void release_no_schema(ArrowSchema* schema) { schema->release = nullptr; }

inline ArrowArray Made::array() {
    pointers.clear();
    for (const auto& buffer : buffers) {
        pointers.push_back(buffer.empty() ? nullptr : buffer.data());
    }
    child_arrays.clear();
    child_array_pointers.clear();
    for (const auto& child : children) child_arrays.push_back(child->array());
    for (auto& child : child_arrays) child_array_pointers.push_back(&child);
    ArrowArray made{};
    made.length = length;
    made.offset = offset;
    made.null_count = null_count;
    made.n_buffers = static_cast<std::int64_t>(pointers.size());
    made.buffers = pointers.data();
    made.n_children = static_cast<std::int64_t>(children.size());
    made.children = child_array_pointers.data();
    if (dictionary) {
        dictionary_array = dictionary->array();
        made.dictionary = &dictionary_array;
    }
    made.release = release_nothing;
    return made;
}

inline ArrowSchema Made::schema() {
    child_schemas.clear();
    child_schema_pointers.clear();
    for (const auto& child : children) child_schemas.push_back(child->schema());
    for (auto& child : child_schemas) child_schema_pointers.push_back(&child);
    ArrowSchema made{};
    made.format = format.c_str();
    made.name = name.c_str();
    made.n_children = static_cast<std::int64_t>(children.size());
    made.children = child_schema_pointers.data();
    if (dictionary) {
        dictionary_schema = dictionary->schema();
        made.dictionary = &dictionary_schema;
    }
    made.release = release_no_schema;
    return made;
}

using Column = std::shared_ptr<Made>;

template <class Number>
Column numbers(std::string name, std::string format,
               const std::vector<std::optional<Number>>& cells) {
    auto made = std::make_shared<Made>();
    made->name = std::move(name);
    made->format = std::move(format);
    made->add_valid(cells);
    std::vector<Number> values;
    for (const auto& cell : cells) values.push_back(cell.value_or(Number{}));
    made->add_buffer(values);
    return made;
}

inline Column days(std::string name, const std::vector<std::optional<Date>>& cells) {
    std::vector<std::optional<std::int32_t>> values;
    for (const auto& cell : cells) {
        values.push_back(cell ? std::optional{cell->days_since_1970()} : std::nullopt);
    }
    return numbers(std::move(name), "tdD", values);
}

template <class Offset = std::int32_t>
Column texts(std::string name, const std::vector<std::optional<std::string>>& cells) {
    auto made = std::make_shared<Made>();
    made->name = std::move(name);
    made->format = sizeof(Offset) == 4 ? "u" : "U";
    made->add_valid(cells);
    std::vector<Offset> offsets{0};
    std::vector<char> data;
    for (const auto& cell : cells) {
        const auto text = cell.value_or("");
        data.insert(data.end(), text.begin(), text.end());
        offsets.push_back(static_cast<Offset>(data.size()));
    }
    made->add_buffer(offsets);
    made->add_buffer(data);
    return made;
}

inline Column views(std::string name, const std::vector<std::optional<std::string>>& cells) {
    auto made = std::make_shared<Made>();
    made->name = std::move(name);
    made->format = "vu";
    made->add_valid(cells);
    std::vector<char> slots;
    std::vector<char> data;
    for (const auto& cell : cells) {
        const auto text = cell.value_or("");
        std::array<char, 16> slot{};
        const auto size = static_cast<std::int32_t>(text.size());
        std::memcpy(slot.data(), &size, 4);
        if (size <= 12) {
            std::memcpy(slot.data() + 4, text.data(), text.size());
        } else {
            const auto at = static_cast<std::int32_t>(data.size());
            std::memcpy(slot.data() + 4, text.data(), 4);
            std::memcpy(slot.data() + 12, &at, 4);
            data.insert(data.end(), text.begin(), text.end());
        }
        slots.insert(slots.end(), slot.begin(), slot.end());
    }
    made->add_buffer(slots);
    made->add_buffer(data);
    made->add_buffer(std::vector{static_cast<std::int64_t>(data.size())});
    return made;
}

inline Column dictionary(std::string name, const std::vector<std::optional<std::int8_t>>& indices,
                         const std::vector<std::optional<std::string>>& words) {
    auto made = numbers(std::move(name), "c", indices);
    made->dictionary = texts("", words);
    return made;
}

inline Column booleans(std::string name, const std::vector<std::optional<bool>>& cells) {
    auto made = std::make_shared<Made>();
    made->name = std::move(name);
    made->format = "b";
    made->add_valid(cells);
    std::vector<std::uint8_t> bits((cells.size() + 7) / 8);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (cells[i] == true) bits[i / 8] = static_cast<std::uint8_t>(bits[i / 8] | 1U << i % 8);
    }
    made->add_buffer(bits);
    return made;
}

inline Column lists(std::string name, const std::vector<std::int32_t>& offsets, Column items) {
    auto made = std::make_shared<Made>();
    made->name = std::move(name);
    made->format = "+l";
    made->length = static_cast<std::int64_t>(offsets.size()) - 1;
    made->add_buffer(std::vector<std::uint8_t>{});
    made->add_buffer(offsets);
    made->children = {std::move(items)};
    return made;
}

inline Column table(std::vector<Column> columns, std::int64_t rows, std::int64_t offset = 0) {
    auto made = std::make_shared<Made>();
    made->format = "+s";
    made->length = rows;
    made->offset = offset;
    made->add_buffer(std::vector<std::uint8_t>{});
    made->children = std::move(columns);
    return made;
}

/// A stream of one table, given as often as it says.
class Source {
public:
    explicit Source(Column table, int times = 1) : table_(std::move(table)), left_(times) {}

    ArrowArrayStream stream() {
        ArrowArrayStream made{};
        made.get_schema = [](ArrowArrayStream* self, ArrowSchema* out) {
            *out = of(self).table_->schema();
            return 0;
        };
        made.get_next = [](ArrowArrayStream* self, ArrowArray* out) {
            auto& source = of(self);
            *out = {};
            if (source.fails_) return 5;
            if (source.left_-- > 0) *out = source.table_->array();
            return 0;
        };
        made.get_last_error = [](ArrowArrayStream*) -> const char* { return "the disk went away"; };
        made.release = [](ArrowArrayStream* self) {
            ++of(self).released_;
            self->release = nullptr;
        };
        made.private_data = this;
        return made;
    }
    void fail() { fails_ = true; }
    int released() const { return released_; }

private:
    static Source& of(ArrowArrayStream* self) { return *static_cast<Source*>(self->private_data); }

    Column table_;
    int left_;
    bool fails_ = false;
    int released_ = 0;
};

/// Answers as text, cell by cell.
class Answers {
public:
    explicit Answers(const AuditBatch& batch) {
        batch.schema_to_arrow(schema_);
        batch.to_arrow(array_);
    }
    Answers(const Answers&) = delete;
    Answers& operator=(const Answers&) = delete;
    ~Answers() {
        array_.release(&array_);
        schema_.release(&schema_);
    }
    std::string at(std::string_view column, std::int64_t row) const {
        for (std::int64_t c = 0; c < schema_.n_children; ++c) {
            if (schema_.children[c]->name == column) {
                return cell(*schema_.children[c], *array_.children[c], row);
            }
        }
        return "no such column";
    }

private:
    static std::string cell(const ArrowSchema& schema, const ArrowArray& array, std::int64_t i) {
        const auto* valid = static_cast<const std::uint8_t*>(array.buffers[0]);
        if (valid != nullptr && (valid[i >> 3] >> (i & 7) & 1) == 0) return "null";
        const std::string_view format = schema.format;
        const auto number = [&]<class Number>(Number) {
            return static_cast<const Number*>(array.buffers[1])[i];
        };
        if (format == "u" || format == "U") {
            const auto begin = format == "u" ? number(std::int32_t{}) : number(std::int64_t{});
            const auto end = format == "u"
                                 ? static_cast<const std::int32_t*>(array.buffers[1])[i + 1]
                                 : static_cast<const std::int64_t*>(array.buffers[1])[i + 1];
            return {static_cast<const char*>(array.buffers[2]) + begin,
                    static_cast<std::size_t>(end - begin)};
        }
        if (format == "tdD") return Date::from_days_since_1970(number(std::int32_t{})).iso();
        if (format == "L") return std::to_string(number(std::uint64_t{}));
        if (format == "C") return std::to_string(number(std::uint8_t{}));
        const auto index = format == "c" ? number(std::int8_t{}) : number(std::int16_t{});
        return cell(*schema.dictionary, *array.dictionary, index);
    }

    ArrowSchema schema_{};
    ArrowArray array_{};
};

}  // namespace spo::test
