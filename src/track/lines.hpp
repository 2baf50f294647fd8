// A file in pieces: its lines, and of a line longer than the memory for it, one piece after
// another.
#pragma once

#include <cstdint>
#include <istream>
#include <string>
#include <string_view>

#include "base/sha256.hpp"

namespace spo::tracking {

class Lines {
public:
    explicit Lines(std::istream& file);

    /// Goes to the next piece; false at the end of the file.
    bool next();

    /// With the newline, when it ends the line. Valid until the next piece.
    std::string_view piece() const { return piece_; }
    bool ends_line() const { return ends_line_; }
    /// The number of the line that the piece is of, from 1.
    std::uint64_t line() const { return line_; }
    std::uint64_t bytes() const { return bytes_; }

    /// Of everything read, once the end is reached.
    std::string sha256() { return hash_.digest(); }

private:
    void fill();

    std::istream& file_;
    Sha256 hash_;
    std::string buffer_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    std::string_view piece_;
    bool ends_line_ = true;
    std::uint64_t line_ = 0;
    std::uint64_t bytes_ = 0;
};

}  // namespace spo::tracking
