#include "io/canonical.hpp"

#include <algorithm>
#include <array>
#include <boost/json/serialize.hpp>
#include <charconv>
#include <cmath>
#include <stdexcept>
#include <vector>

namespace spo::io {
namespace {

namespace json = boost::json;

/// UTF-8 to UTF-16 code units, for comparing keys. The parser has already refused bad UTF-8.
std::u16string utf16(std::string_view text) {
    std::u16string units;
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        constexpr std::array<unsigned, 5> mask{0, 0x7F, 0x1F, 0x0F, 0x07};
        char32_t point = lead & mask[length];
        for (std::size_t k = 1; k < length && i + k < text.size(); ++k) {
            point = (point << 6) | (static_cast<unsigned char>(text[i + k]) & 0x3F);
        }
        if (point >= 0x10000) {
            point -= 0x10000;
            units += static_cast<char16_t>(0xD800 + (point >> 10));
            units += static_cast<char16_t>(0xDC00 + (point & 0x3FF));
        } else {
            units += static_cast<char16_t>(point);
        }
        i += length;
    }
    return units;
}

void write_text(std::string_view text, std::string& out) {
    constexpr std::string_view hex = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        switch (c) {
            case '"':
                out += "\\\"";
                break;
            case '\\':
                out += "\\\\";
                break;
            case '\b':
                out += "\\b";
                break;
            case '\f':
                out += "\\f";
                break;
            case '\n':
                out += "\\n";
                break;
            case '\r':
                out += "\\r";
                break;
            case '\t':
                out += "\\t";
                break;
            default:
                if (static_cast<unsigned char>(c) < 0x20) {
                    out += "\\u00";
                    out += hex[static_cast<unsigned char>(c) >> 4];
                    out += hex[static_cast<unsigned char>(c) & 0xF];
                } else {
                    out += c;
                }
        }
    }
    out += '"';
}

/// ECMAScript's Number::toString: the shortest digits that read back, laid out by its rules.
std::string ecmascript(double number) {
    if (!std::isfinite(number)) throw std::invalid_argument("JSON has no such number");
    if (number == 0) return "0";
    std::array<char, 32> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::abs(number),
                                   std::chars_format::scientific)
                         .ptr;
    const std::string_view written(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
    const auto e = written.find('e');
    std::string digits{written.substr(0, e)};
    std::erase(digits, '.');
    const int exponent = std::stoi(std::string{written.substr(e + 1)});
    const int count = static_cast<int>(digits.size());
    const int point = exponent + 1;  // the decimal point stands after this many digits
    std::string out = number < 0 ? "-" : "";
    if (point > 0 && point <= 21) {
        if (count <= point) {
            out += digits + std::string(static_cast<std::size_t>(point - count), '0');
        } else {
            out += digits.substr(0, static_cast<std::size_t>(point)) + "." +
                   digits.substr(static_cast<std::size_t>(point));
        }
    } else if (point > -6 && point <= 0) {
        out.append("0.").append(static_cast<std::size_t>(-point), '0').append(digits);
    } else {
        out += digits.substr(0, 1);
        if (count > 1) out.append(".").append(digits, 1);
        out += std::string{"e"} + (exponent < 0 ? "-" : "+") + std::to_string(std::abs(exponent));
    }
    return out;
}

void write_scalar(const json::value& value, std::string& out) {
    constexpr std::int64_t most_exact = std::int64_t{1} << 53;
    if (const auto* text = value.if_string()) {
        write_text({text->data(), text->size()}, out);
    } else if (value.is_double()) {
        out += ecmascript(value.get_double());
    } else if (value.is_int64() &&
               (value.get_int64() > most_exact || value.get_int64() < -most_exact)) {
        out += ecmascript(static_cast<double>(value.get_int64()));
    } else if (value.is_uint64() && value.get_uint64() > (std::uint64_t{1} << 53)) {
        out += ecmascript(static_cast<double>(value.get_uint64()));
    } else {
        out += json::serialize(value);
    }
}

void write_canonical(const json::value& value, std::string& out) {
    if (const auto* list = value.if_array()) {
        out += '[';
        bool first = true;
        for (const auto& item : *list) {
            if (!std::exchange(first, false)) out += ',';
            write_canonical(item, out);
        }
        out += ']';
    } else if (const auto* object = value.if_object()) {
        std::vector<std::pair<std::u16string, const json::key_value_pair*>> members;
        for (const auto& member : *object) {
            members.emplace_back(utf16({member.key().data(), member.key().size()}), &member);
        }
        std::sort(members.begin(), members.end());
        out += '{';
        bool first = true;
        for (const auto& [units, member] : members) {
            if (!std::exchange(first, false)) out += ',';
            write_text({member->key().data(), member->key().size()}, out);
            out += ':';
            write_canonical(member->value(), out);
        }
        out += '}';
    } else {
        write_scalar(value, out);
    }
}

/// A list of numbers only, such as a position, which is read best on one line.
bool is_row_of_numbers(const json::array& list) {
    return std::all_of(list.begin(), list.end(), [](const auto& item) { return item.is_number(); });
}

void write_row(const json::array& list, std::string& out) {
    bool first = true;
    for (const auto& item : list) {
        out += std::exchange(first, false) ? "[" : ", ";
        write_scalar(item, out);
    }
    out += ']';
}

void write_spaced(const json::value& value, std::string& out, const std::string& margin) {
    const std::string deeper = margin + "  ";
    if (const auto* list = value.if_array(); list != nullptr && !list->empty()) {
        if (is_row_of_numbers(*list)) return write_row(*list, out);
        out += '[';
        bool first = true;
        for (const auto& item : *list) {
            out += (std::exchange(first, false) ? "\n" : ",\n") + deeper;
            write_spaced(item, out, deeper);
        }
        out += "\n" + margin + "]";
    } else if (const auto* object = value.if_object(); object != nullptr && !object->empty()) {
        out += '{';
        bool first = true;
        for (const auto& member : *object) {
            out += (std::exchange(first, false) ? "\n" : ",\n") + deeper;
            write_text({member.key().data(), member.key().size()}, out);
            out += ": ";
            write_spaced(member.value(), out, deeper);
        }
        out += "\n" + margin + "}";
    } else {
        write_canonical(value, out);
    }
}

}  // namespace

std::string canonical(const json::value& value) {
    std::string out;
    write_canonical(value, out);
    return out;
}

std::string spaced(const json::value& value) {
    std::string out;
    write_spaced(value, out, "");
    return out + "\n";
}

}  // namespace spo::io
