#include "columns/column.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstring>
#include <type_traits>

#include "spo/problem.hpp"

namespace spo::columns {
namespace {

constexpr std::int64_t seconds_a_day = 86'400;

[[noreturn]] void refuse(std::string_view column, std::string found, std::string expected) {
    throw Problem("/" + std::string{column}, std::move(found), std::move(expected));
}

bool is_whole_number(char code) noexcept {
    return std::string_view{"cCsSiIlL"}.find(code) != std::string_view::npos;
}

std::int64_t as_int64(std::uint64_t number) noexcept {
    // Beyond any number an order book asks for: refused as out of range by whoever reads it.
    return number > static_cast<std::uint64_t>(INT64_MAX) ? INT64_MAX
                                                          : static_cast<std::int64_t>(number);
}

std::int64_t floor_div(std::int64_t number, std::int64_t by) noexcept {
    return number / by - (number % by < 0 ? 1 : 0);
}

/// How many buffers a type has; empty where there may be any number.
std::optional<std::int64_t> buffers_of(const ColumnType& type) noexcept {
    switch (type.shape) {
        case Shape::nothing:
            return 0;
        case Shape::structure:
            return 1;
        case Shape::list:
            return type.code == 'w' ? 1 : 2;
        case Shape::text:
            if (type.code == 'v') return std::nullopt;
            return 3;
        case Shape::other:
            return std::nullopt;
        default:
            return 2;
    }
}

}  // namespace

ColumnType ColumnType::of(const ArrowSchema& schema) {
    ColumnType type;
    const std::string_view format = schema.format == nullptr ? "" : schema.format;
    type.format = format;
    for (std::int64_t i = 0; i < schema.n_children; ++i) {
        const auto* child = schema.children[i];
        type.child_names.emplace_back(child->name == nullptr ? "" : child->name);
        type.children.push_back(of(*child));
    }
    if (format.size() == 1) {
        type.code = format[0];
        if (is_whole_number(type.code)) type.shape = Shape::integer;
        if (format == "n") type.shape = Shape::nothing;
        if (format == "b") type.shape = Shape::boolean;
        if (format == "f" || format == "g") type.shape = Shape::real;
        if (format == "u" || format == "U") type.shape = Shape::text;
    } else if (format == "vu") {
        type.shape = Shape::text;
        type.code = 'v';
    } else if (format == "tdD") {
        type.shape = Shape::date32;
    } else if (format == "tdm") {
        type.shape = Shape::date64;
    } else if (format.starts_with("ts") && format.size() >= 4) {
        type.shape = Shape::timestamp;
        const auto a_second = format[2] == 's'   ? 1
                              : format[2] == 'm' ? 1'000
                              : format[2] == 'u' ? 1'000'000
                                                 : 1'000'000'000;
        type.per_unit = seconds_a_day * a_second;
        type.has_zone = format.size() > 4;
    } else if (format == "+l" || format == "+L" || format.starts_with("+w:")) {
        type.shape = type.children.size() == 1 ? Shape::list : Shape::other;
        type.code = format[1];
        if (type.code == 'w') {
            const auto size = format.substr(3);
            std::from_chars(size.data(), size.data() + size.size(), type.list_size);
        }
    } else if (format == "+s") {
        type.shape = Shape::structure;
    }
    if (schema.dictionary != nullptr) {
        type.values = std::make_shared<const ColumnType>(of(*schema.dictionary));
        // What a dictionary of numbers to dictionaries would be, nobody makes.
        if (type.shape != Shape::integer || type.values->values) type.shape = Shape::other;
    }
    return type;
}

void require_fit(const ArrowArray& array, const ColumnType& type, std::string_view column,
                 std::int64_t least_length) {
    const auto malformed = [&](const char* what) {
        refuse(column, std::string{"an Arrow array with "} + what, "one that fits its schema");
    };
    if (array.length < 0 || array.offset < 0 || array.n_buffers < 0 || array.n_children < 0) {
        malformed("a negative length");
    }
    if (array.length < least_length) malformed("fewer cells than the table has rows");
    const auto buffers = buffers_of(type);
    if (buffers && array.n_buffers != *buffers) malformed("another number of buffers");
    if (type.shape == Shape::text && type.code == 'v' && array.n_buffers < 3) {
        malformed("another number of buffers");
    }
    if (array.n_buffers > 0 && array.buffers == nullptr) malformed("no buffers");
    const bool has_cells = array.length > 0 && type.shape != Shape::other;
    if (has_cells && array.n_buffers > 0 && array.null_count > 0 && array.buffers[0] == nullptr) {
        malformed("nulls and no bitmap of them");
    }
    const bool has_data = type.shape != Shape::nothing && type.shape != Shape::structure &&
                          !(type.shape == Shape::list && type.code == 'w');
    if (has_cells && has_data && array.buffers[1] == nullptr) malformed("no data");
    if (array.n_children != static_cast<std::int64_t>(type.children.size())) {
        malformed("another number of children");
    }
    if ((type.values != nullptr) != (array.dictionary != nullptr)) malformed("no dictionary");
    if (type.values) require_fit(*array.dictionary, *type.values, column, 0);
    for (std::size_t i = 0; i < type.children.size(); ++i) {
        if (array.children == nullptr || array.children[i] == nullptr) malformed("no children");
        std::int64_t least = 0;
        if (type.shape == Shape::structure) least = array.offset + array.length;
        if (type.shape == Shape::list && type.code == 'w') {
            least = (array.offset + array.length) * type.list_size;
        }
        require_fit(*array.children[i], type.children[i], column, least);
    }
}

std::optional<std::int64_t> Column::dictionary_index(std::int64_t i) const noexcept {
    std::int64_t index = 0;
    numbers(i, std::span{&index, 1});
    if (index < 0 || index >= array_->dictionary->length) return std::nullopt;
    return index;
}

std::optional<std::string_view> Column::text(std::int64_t i) const noexcept {
    if (values_) {
        const auto index = dictionary_index(i);
        return index ? values_->text(*index) : std::nullopt;
    }
    if (type_->shape != Shape::text) return std::nullopt;
    const auto between = [&]<class Offset>(Offset begin,
                                           Offset end) -> std::optional<std::string_view> {
        if (begin < 0 || end < begin) return std::nullopt;
        const auto* data = static_cast<const char*>(array_->buffers[2]);
        if (begin == end) return std::string_view{};
        if (data == nullptr) return std::nullopt;
        return std::string_view{data + begin, static_cast<std::size_t>(end - begin)};
    };
    if (type_->code == 'u') {
        return between(number<std::int32_t>(i), number<std::int32_t>(i + 1));
    }
    if (type_->code == 'U') {
        return between(number<std::int64_t>(i), number<std::int64_t>(i + 1));
    }
    // A view: sixteen bytes, which hold a short text themselves, or say where a long one is.
    const auto* view = static_cast<const char*>(array_->buffers[1]) + (first_ + i) * 16;
    std::int32_t size = 0;
    std::memcpy(&size, view, 4);
    if (size < 0) return std::nullopt;
    if (size <= 12) return std::string_view{view + 4, static_cast<std::size_t>(size)};
    std::int32_t buffer = 0;
    std::int32_t at = 0;
    std::memcpy(&buffer, view + 8, 4);
    std::memcpy(&at, view + 12, 4);
    const auto data_buffers = array_->n_buffers - 3;  // the first two, and the sizes at the end
    if (buffer < 0 || buffer >= data_buffers || at < 0) return std::nullopt;
    const auto* sizes = static_cast<const std::int64_t*>(array_->buffers[array_->n_buffers - 1]);
    if (sizes == nullptr || sizes[buffer] < std::int64_t{at} + size) return std::nullopt;
    return std::string_view{static_cast<const char*>(array_->buffers[2 + buffer]) + at,
                            static_cast<std::size_t>(size)};
}

std::optional<bool> Column::boolean(std::int64_t i) const noexcept {
    if (type_->shape != Shape::boolean || values_) return std::nullopt;
    const auto at = first_ + i;
    return (static_cast<const std::uint8_t*>(array_->buffers[1])[at >> 3] >> (at & 7) & 1) != 0;
}

std::optional<std::int64_t> Column::whole(std::int64_t i) const noexcept {
    if (values_) {
        const auto index = dictionary_index(i);
        return index ? values_->whole(*index) : std::nullopt;
    }
    if (type_->shape == Shape::real) {
        const double real = type_->code == 'f' ? double{number<float>(i)} : number<double>(i);
        constexpr double beyond = 1e15;
        if (!(std::fabs(real) < beyond) || real != std::floor(real)) return std::nullopt;
        return static_cast<std::int64_t>(real);
    }
    if (type_->shape != Shape::integer) return std::nullopt;
    std::int64_t held = 0;
    numbers(i, std::span{&held, 1});
    return held;
}

bool Column::is_not_a_number(std::int64_t i) const noexcept {
    if (type_->shape != Shape::real || values_) return false;
    return type_->code == 'f' ? std::isnan(number<float>(i)) : std::isnan(number<double>(i));
}

std::optional<std::int64_t> Column::days(std::int64_t i, bool& has_time) const noexcept {
    has_time = false;
    if (values_) {
        const auto index = dictionary_index(i);
        return index ? values_->days(*index, has_time) : std::nullopt;
    }
    if (type_->shape == Shape::date32) return number<std::int32_t>(i);
    const auto per_day = type_->shape == Shape::date64 ? seconds_a_day * 1'000 : type_->per_unit;
    if (per_day == 0) return std::nullopt;
    const auto units = number<std::int64_t>(i);
    has_time = units % per_day != 0;
    return floor_div(units, per_day);
}

namespace {

bool is_set(const std::uint8_t* bits, std::int64_t at) noexcept {
    return (bits[at >> 3] >> (at & 7) & 1) != 0;
}

/// Bits from the `at`-th on, a byte each, `flipped` or as they are: eight at a time where they
/// begin with a byte.
void spread(const std::uint8_t* bits, std::int64_t at, bool flipped, std::span<bool> out) noexcept {
    if (out.empty()) return;  // and there may be no bits at all
    constexpr std::size_t eight = 8;
    constexpr std::uint64_t in_each = 0x0101010101010101;
    constexpr std::uint64_t one_in_each = 0x8040201008040201;  // bit r of byte r
    std::size_t r = 0;
    if (std::endian::native == std::endian::little && at % 8 == 0) {
        const auto* byte = bits + at / 8;
        for (; r + eight <= out.size(); r += eight, ++byte) {
            const auto its_bit = (*byte * in_each) & one_in_each;
            auto bytes = (its_bit + ~(in_each << 7)) >> 7 & in_each;
            if (flipped) bytes ^= in_each;
            std::memcpy(&out[r], &bytes, eight);
        }
    }
    for (; r < out.size(); ++r) out[r] = is_set(bits, at + static_cast<std::int64_t>(r)) != flipped;
}

}  // namespace

void Column::nulls(std::int64_t i, std::span<bool> out) const noexcept {
    if (type_->shape == Shape::nothing || valid_ == nullptr) {
        std::fill(out.begin(), out.end(), type_->shape == Shape::nothing);
    } else {
        spread(valid_, first_ + i, true, out);
    }
    // A word of a dictionary may be null itself.
    if (!values_ || !values_->may_have_nulls()) return;
    for (std::size_t r = 0; r < out.size(); ++r) out[r] = is_null(i + static_cast<std::int64_t>(r));
}

template <class Number>
void Column::copy_numbers(std::int64_t i, std::span<std::int64_t> out) const noexcept {
    const auto* from = static_cast<const Number*>(array_->buffers[1]) + first_ + i;
    for (std::size_t r = 0; r < out.size(); ++r) {
        if constexpr (std::is_same_v<Number, std::uint64_t>) {
            out[r] = as_int64(from[r]);
        } else {
            out[r] = std::int64_t{from[r]};
        }
    }
}

void Column::numbers(std::int64_t i, std::span<std::int64_t> out) const noexcept {
    if (type_->shape == Shape::date32) return copy_numbers<std::int32_t>(i, out);
    switch (type_->code) {
        case 'c':
            return copy_numbers<std::int8_t>(i, out);
        case 'C':
            return copy_numbers<std::uint8_t>(i, out);
        case 's':
            return copy_numbers<std::int16_t>(i, out);
        case 'S':
            return copy_numbers<std::uint16_t>(i, out);
        case 'i':
            return copy_numbers<std::int32_t>(i, out);
        case 'I':
            return copy_numbers<std::uint32_t>(i, out);
        case 'l':
            return copy_numbers<std::int64_t>(i, out);
        default:
            return copy_numbers<std::uint64_t>(i, out);
    }
}

void Column::booleans(std::int64_t i, std::span<bool> out) const noexcept {
    spread(static_cast<const std::uint8_t*>(array_->buffers[1]), first_ + i, false, out);
}

std::optional<Column::Range> Column::range(std::int64_t i) const noexcept {
    if (type_->shape != Shape::list) return std::nullopt;
    Range range{};
    if (type_->code == 'w') {
        range = {(first_ + i) * type_->list_size, (first_ + i + 1) * type_->list_size};
    } else if (type_->code == 'l') {
        range = {number<std::int32_t>(i), number<std::int32_t>(i + 1)};
    } else {
        range = {number<std::int64_t>(i), number<std::int64_t>(i + 1)};
    }
    const bool fits =
        0 <= range.begin && range.begin <= range.end && range.end <= array_->children[0]->length;
    return fits ? std::optional{range} : std::nullopt;
}

}  // namespace spo::columns
