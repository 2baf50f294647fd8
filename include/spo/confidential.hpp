// Text that must not leak: a protected person's address, and whatever is marked confidential.
#pragma once

#include <string>
#include <utility>

namespace spo {

/// Proof, made on purpose and visible in review, that the reader is the police or the court. No
/// document for the defendant is given one.
struct ForPoliceAndCourtOnly {};

/// Text with no way out but `reveal`: it converts to nothing, prints to no stream, and no report
/// contains it. Writing it into a document for the defendant is a compile error.
class Confidential {
public:
    explicit Confidential(std::string text) : text_(std::move(text)) {}

    const std::string& reveal(ForPoliceAndCourtOnly) const noexcept { return text_; }

    friend bool operator==(const Confidential&, const Confidential&) = default;

private:
    std::string text_;
};

}  // namespace spo
