// SHA-256 of bytes that come in pieces.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace spo {

class Sha256 {
public:
    Sha256();
    void add(std::string_view bytes);
    /// In hexadecimal. Nothing is added afterwards.
    std::string digest();

private:
    struct Free {
        void operator()(void* context) const;
    };
    std::unique_ptr<void, Free> context_;
};

}  // namespace spo
