#include "track/lines.hpp"

#include <algorithm>
#include <cstring>

namespace spo::tracking {
namespace {

constexpr std::size_t memory = 256 * 1024;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

}  // namespace

Lines::Lines(std::istream& file) : file_(file), buffer_(memory, '\0') {
    fill();
    if (std::string_view{buffer_}.substr(0, end_).starts_with(byte_order_mark)) {
        begin_ = byte_order_mark.size();
    }
}

/// Moves what is left to the front, and reads as much as there is room for.
void Lines::fill() {
    std::copy(buffer_.begin() + static_cast<std::ptrdiff_t>(begin_),
              buffer_.begin() + static_cast<std::ptrdiff_t>(end_), buffer_.begin());
    end_ -= begin_;
    begin_ = 0;
    file_.read(buffer_.data() + end_, static_cast<std::streamsize>(buffer_.size() - end_));
    const auto read = static_cast<std::size_t>(file_.gcount());
    hash_.add(std::string_view{buffer_}.substr(end_, read));
    end_ += read;
    bytes_ += read;
}

bool Lines::next() {
    const auto newline = [&](std::size_t from) {
        return static_cast<const char*>(std::memchr(buffer_.data() + from, '\n', end_ - from));
    };
    const char* found = newline(begin_);
    if (found == nullptr) {
        const std::size_t seen = end_ - begin_;
        fill();
        found = newline(seen);
    }
    if (begin_ == end_) return false;
    if (ends_line_) ++line_;
    const std::size_t size = found == nullptr
                                 ? end_ - begin_
                                 : static_cast<std::size_t>(found - buffer_.data()) + 1 - begin_;
    piece_ = std::string_view{buffer_}.substr(begin_, size);
    ends_line_ = found != nullptr || (begin_ + size == end_ && file_.eof());
    begin_ += size;
    return true;
}

}  // namespace spo::tracking
