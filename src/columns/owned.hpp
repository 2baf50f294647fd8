// Arrow structures that release themselves.
#pragma once

#include <utility>

#include "spo/arrow.h"

namespace spo::columns {

template <class Struct>
class Owned {
public:
    Owned() = default;
    explicit Owned(Struct taken) : value_(taken) {}
    Owned(Owned&& other) noexcept : value_(std::exchange(other.value_, {})) {}
    Owned& operator=(Owned&& other) noexcept {
        std::swap(value_, other.value_);
        return *this;
    }
    ~Owned() { reset(); }

    void reset() {
        if (value_.release != nullptr) value_.release(&value_);
        value_ = {};
    }
    bool is_live() const noexcept { return value_.release != nullptr; }
    Struct* get() noexcept { return &value_; }
    const Struct* operator->() const noexcept { return &value_; }
    Struct* operator->() noexcept { return &value_; }

private:
    Struct value_{};
};

}  // namespace spo::columns
