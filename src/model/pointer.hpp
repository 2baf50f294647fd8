// A place in a case file, kept as a chain on the stack and written out only when it is needed.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace spo::model {

/// One step of a JSON pointer (RFC 6901), linked to the steps before it.
class Pointer {
public:
    Pointer() = default;
    Pointer(const Pointer& parent, std::string_view key) : parent_(&parent), key_(key) {}
    Pointer(const Pointer& parent, std::size_t index)
        : parent_(&parent), index_(index), is_index_(true) {}

    std::string text() const {
        if (parent_ == nullptr) return "";
        return parent_->text() + "/" + (is_index_ ? std::to_string(index_) : escaped(key_));
    }

    /// A key as RFC 6901 writes it in a pointer.
    static std::string escaped(std::string_view key) {
        std::string out;
        for (const char c : key) {
            if (c == '~') {
                out += "~0";
            } else if (c == '/') {
                out += "~1";
            } else {
                // Never a control character into a terminal.
                out += static_cast<unsigned char>(c) < ' ' ? '?' : c;
            }
        }
        return out;
    }

private:
    const Pointer* parent_ = nullptr;
    std::string_view key_;
    std::size_t index_ = 0;
    bool is_index_ = false;
};

}  // namespace spo::model
