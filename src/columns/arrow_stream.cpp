// Answers handed over as an Arrow stream.
#include <cerrno>
#include <functional>
#include <new>
#include <optional>

#include "spo/columns.hpp"

namespace spo {
namespace {

struct Given {
    std::function<void(ArrowSchema&)> schema;
    std::function<std::optional<AuditBatch>()> next;
    std::string error = {};
};

Given& given(ArrowArrayStream* stream) { return *static_cast<Given*>(stream->private_data); }

/// No exception may cross a C interface: it becomes a number, and words to be asked for.
template <class Action>
int told(ArrowArrayStream* stream, const Action& action) noexcept {
    try {
        action();
        return 0;
    } catch (const std::bad_alloc&) {
        return ENOMEM;
    } catch (const std::exception& error) {
        try {
            given(stream).error = error.what();
        } catch (...) {
            return ENOMEM;
        }
        return EINVAL;
    }
}

int get_schema(ArrowArrayStream* stream, ArrowSchema* out) {
    return told(stream, [&] { given(stream).schema(*out); });
}

int get_next(ArrowArrayStream* stream, ArrowArray* out) {
    return told(stream, [&] {
        *out = {};
        if (const auto batch = given(stream).next()) batch->to_arrow(*out);
    });
}

const char* get_last_error(ArrowArrayStream* stream) {
    const auto& error = given(stream).error;
    return error.empty() ? nullptr : error.c_str();
}

void release(ArrowArrayStream* stream) {
    delete &given(stream);
    stream->release = nullptr;
}

void hand_over(Given&& whole, ArrowArrayStream& out) {
    auto kept = std::make_unique<Given>(std::move(whole));
    out = {get_schema, get_next, get_last_error, release, kept.release()};
}

}  // namespace

void stream_to_arrow(const std::shared_ptr<AuditStream>& stream, ArrowArrayStream& out) {
    hand_over({.schema = [stream](ArrowSchema& schema) { stream->schema_to_arrow(schema); },
               .next = [stream] { return stream->next(); }},
              out);
}

void stream_to_arrow(std::vector<AuditBatch> batches, const AuditStream& like,
                     ArrowArrayStream& out) {
    const auto schema_of = batches.empty() ? like.no_rows() : batches.front();
    hand_over({.schema = [schema_of](ArrowSchema& schema) { schema_of.schema_to_arrow(schema); },
               .next =
                   [all = std::move(batches), i = std::size_t{0}]() mutable {
                       return i < all.size() ? std::optional{all[i++]} : std::nullopt;
                   }},
              out);
}

}  // namespace spo
