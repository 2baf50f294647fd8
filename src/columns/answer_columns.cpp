#include "columns/answer_columns.hpp"

#include <algorithm>
#include <cstring>
#include <new>

#include "columns/words.hpp"

namespace spo {
namespace columns {
namespace {

/// What a slot holds: the width of a cell, its Arrow format, its words if it has any.
enum class Holds : std::uint8_t {
    row,
    day,
    status,
    verdict,
    state,
    reason,
    provision,
    question,
    missing
};

struct SlotInfo {
    const char* name;
    Holds holds;
    bool nullable;
};

constexpr std::array<SlotInfo, slots> slot_table{{
    {"row", Holds::row, false},
    {"status", Holds::status, false},
    {"least_last_day", Holds::day, true},
    {"least_last_day_other", Holds::day, true},
    {"term", Holds::verdict, true},
    {"term_reason", Holds::reason, true},
    {"term_provision", Holds::provision, true},
    {"term_question", Holds::question, true},
    {"conditions", Holds::verdict, true},
    {"conditions_reason", Holds::reason, true},
    {"conditions_provision", Holds::provision, true},
    {"conditions_question", Holds::question, true},
    {"last_day", Holds::day, true},
    {"last_day_latest", Holds::day, true},
    {"last_day_verdict", Holds::verdict, true},
    {"last_day_reason", Holds::reason, true},
    {"last_day_provision", Holds::provision, true},
    {"last_day_question", Holds::question, true},
    {"state", Holds::state, true},
    {"state_reason", Holds::reason, true},
    {"state_provision", Holds::provision, true},
    {"state_question", Holds::question, true},
    {"notify_by", Holds::day, true},
    {"notify_by_latest", Holds::day, true},
    {"notify", Holds::verdict, true},
    {"notify_reason", Holds::reason, true},
    {"notify_provision", Holds::provision, true},
    {"notify_question", Holds::question, true},
    {"missing", Holds::missing, true},
}};

constexpr const SlotInfo& info(Slot slot) { return slot_table[static_cast<std::size_t>(slot)]; }
constexpr Slot after(Slot slot, int steps) {
    return static_cast<Slot>(static_cast<int>(slot) + steps);
}

constexpr std::size_t width(Holds holds) {
    switch (holds) {
        case Holds::row:
            return 8;
        case Holds::day:
            return 4;
        case Holds::reason:
        case Holds::provision:
        case Holds::missing:
            return 2;
        default:
            return 1;
    }
}

constexpr const char* format(Holds holds) {
    switch (holds) {
        case Holds::row:
            return "L";
        case Holds::day:
            return "tdD";
        case Holds::question:
            return "C";
        case Holds::reason:
        case Holds::provision:
        case Holds::missing:
            return "s";
        default:
            return "c";
    }
}

/// Words that never change, as an Arrow array of text: every batch points at the same ones.
class Words {
public:
    template <class Range>
    explicit Words(const Range& words) {
        offsets_.push_back(0);
        for (const auto& word : words) {
            data_ += word;
            offsets_.push_back(static_cast<std::int32_t>(data_.size()));
        }
    }
    std::int64_t size() const noexcept { return static_cast<std::int64_t>(offsets_.size()) - 1; }
    const void* offsets() const noexcept { return offsets_.data(); }
    const void* data() const noexcept { return data_.data(); }

private:
    std::string data_;
    std::vector<std::int32_t> offsets_;
};

std::vector<std::string> words_for_missing() {
    const auto words = missing_words();
    std::vector<std::string> all;
    for (unsigned bits = 0; bits < 1U << missing_kinds; ++bits) {
        std::vector<std::string_view> these;
        for (std::size_t bit = 0; bit < missing_kinds; ++bit) {
            if ((bits >> bit & 1) != 0) these.push_back(words[bit]);
        }
        std::string text;
        for (const auto one : these) text += (text.empty() ? "" : "; ") + std::string{one};
        all.push_back(std::move(text));
    }
    return all;
}

const Words* words_of(Holds holds) {
    switch (holds) {
        case Holds::status: {
            static const Words words{std::array{"checked", "bad"}};
            return &words;
        }
        case Holds::verdict: {
            static const Words words{std::array{name(Verdict::met), name(Verdict::not_met),
                                                name(Verdict::unknown),
                                                name(Verdict::for_the_court)}};
            return &words;
        }
        case Holds::state: {
            static const Words words{model::words<BookState>};
            return &words;
        }
        case Holds::reason: {
            static const Words words{[] {
                std::vector<std::string_view> codes;
                for (const auto& reason : reasons()) codes.push_back(reason.code);
                return codes;
            }()};
            return &words;
        }
        case Holds::provision: {
            static const Words words{[] {
                std::vector<std::string_view> ids;
                for (const auto& provision : provisions()) ids.push_back(provision.id);
                return ids;
            }()};
            return &words;
        }
        case Holds::missing: {
            static const Words words{words_for_missing()};
            return &words;
        }
        default:
            return nullptr;
    }
}

// --- Handing over -------------------------------------------------------------------------------

/// What a schema keeps alive. A column keeps its own dictionary: a consumer may move a child away
/// and drop the rest.
struct KeptSchema {
    std::vector<std::unique_ptr<ArrowSchema>> owned;
    std::vector<ArrowSchema*> children;
};

void release_schema(ArrowSchema* schema) {
    auto* kept = static_cast<KeptSchema*>(schema->private_data);
    for (auto& part : kept->owned) {
        if (part->release != nullptr) part->release(part.get());
    }
    delete kept;
    schema->release = nullptr;
}

void fill(ArrowSchema& out, const char* format, const char* name, bool nullable) {
    out = {};
    out.format = format;
    out.name = name;
    out.flags = nullable ? ARROW_FLAG_NULLABLE : 0;
    out.release = release_schema;
    out.private_data = std::make_unique<KeptSchema>().release();
}

ArrowSchema& add_part(ArrowSchema& whole, const char* format, const char* name, bool nullable) {
    auto& owned = static_cast<KeptSchema*>(whole.private_data)->owned;
    fill(*owned.emplace_back(std::make_unique<ArrowSchema>()), format, name, nullable);
    return *owned.back();
}

/// Every array keeps the columns by itself: a consumer may move a child away and drop the rest.
struct KeptArray {
    std::shared_ptr<const AuditBatch::Columns> columns;
    std::array<const void*, 3> buffers{};
    std::vector<std::unique_ptr<ArrowArray>> owned;
    std::vector<ArrowArray*> children;
};

void release_array(ArrowArray* array) {
    auto* kept = static_cast<KeptArray*>(array->private_data);
    for (auto& child : kept->owned) {
        if (child->release != nullptr) child->release(child.get());
    }
    delete kept;
    array->release = nullptr;
}

void fill(ArrowArray& out, std::shared_ptr<const AuditBatch::Columns> columns, std::int64_t length,
          std::initializer_list<const void*> buffers, std::int64_t nulls) {
    auto kept = std::make_unique<KeptArray>();
    kept->columns = std::move(columns);
    std::copy(buffers.begin(), buffers.end(), kept->buffers.begin());
    out = {};
    out.length = length;
    out.null_count = nulls;
    out.n_buffers = static_cast<std::int64_t>(buffers.size());
    out.buffers = kept->buffers.data();
    out.release = release_array;
    out.private_data = kept.release();
}

void fill_text(ArrowArray& out, const std::shared_ptr<const AuditBatch::Columns>& columns,
               const TextColumn& text) {
    fill(out, columns, columns->rows,
         {text.nulls == 0 ? nullptr : text.valid.data(), text.offsets.data(), text.data.data()},
         text.nulls);
}

void fill_slot(ArrowArray& out, const std::shared_ptr<const AuditBatch::Columns>& columns,
               Slot slot) {
    const auto* valid = columns->valid(slot);
    fill(out, columns, columns->rows, {valid, columns->values(slot)}, valid == nullptr ? 0 : -1);
    const auto* words = words_of(info(slot).holds);
    if (words == nullptr) return;
    auto dictionary = std::make_unique<ArrowArray>();
    fill(*dictionary, columns, words->size(), {nullptr, words->offsets(), words->data()}, 0);
    auto* kept = static_cast<KeptArray*>(out.private_data);
    out.dictionary = dictionary.get();
    kept->owned.push_back(std::move(dictionary));
}

}  // namespace

TextColumn TextColumn::joined(std::span<const TextPart* const> parts) {
    TextColumn column;
    column.offsets.push_back(0);
    std::size_t rows = 0;
    for (const auto* part : parts) rows += part->ends().size();
    column.offsets.reserve(rows + 1);
    column.valid.resize((rows + 7) / 8);
    std::size_t i = 0;
    for (const auto* part : parts) {
        const auto base = static_cast<std::int64_t>(column.data.size());
        column.data += part->data();
        for (std::size_t r = 0; r < part->ends().size(); ++r, ++i) {
            column.offsets.push_back(base + part->ends()[r]);
            if (part->valid()[r]) {
                column.valid[i / 8] = static_cast<std::uint8_t>(column.valid[i / 8] | 1U << i % 8);
            } else {
                ++column.nulls;
            }
        }
    }
    return column;
}

TextColumn TextColumn::sparse(std::int64_t cells, std::span<const SparseText* const> parts) {
    TextColumn column;
    column.offsets.reserve(static_cast<std::size_t>(cells) + 1);
    column.valid.resize(static_cast<std::size_t>(cells + 7) / 8);
    column.nulls = cells;
    std::size_t before = 0;  // what the parts before this one hold
    for (const auto* part : parts) {
        for (const auto& [cell, end] : part->ends()) {
            // Up to where this text begins all is what was there when the last one ended.
            column.offsets.resize(static_cast<std::size_t>(cell) + 1,
                                  static_cast<std::int64_t>(column.data.size()));
            column.data.append(part->data(), column.data.size() - before,
                               end - (column.data.size() - before));
            auto& byte = column.valid[static_cast<std::size_t>(cell / 8)];
            byte = static_cast<std::uint8_t>(byte | 1U << cell % 8);
            --column.nulls;
        }
        before = column.data.size();
    }
    column.offsets.resize(static_cast<std::size_t>(cells) + 1,
                          static_cast<std::int64_t>(column.data.size()));
    return column;
}

void schema_of_answers(const AnswerLayout& layout, ArrowSchema& out) {
    fill(out, "+s", "", false);
    auto& children = static_cast<KeptSchema*>(out.private_data)->children;
    const auto add = [&](const char* format, const char* name, bool nullable) {
        children.push_back(&add_part(out, format, name, nullable));
    };
    const auto add_slot = [&](std::size_t s) {
        const auto& slot = slot_table[s];
        add(format(slot.holds), slot.name, slot.nullable);
        auto& column = *children.back();
        if (words_of(slot.holds) != nullptr) column.dictionary = &add_part(column, "u", "", false);
    };
    add_slot(0);
    if (layout.has_id) add("U", "id", true);
    if (layout.has_force) add("U", "force", true);
    add_slot(1);
    add("U", "faults", true);
    for (std::size_t s = 2; s < slots; ++s) add_slot(s);
    out.n_children = static_cast<std::int64_t>(children.size());
    out.children = children.data();
}

}  // namespace columns

using columns::Slot;

AuditBatch::Columns::Columns(std::int64_t number, columns::AnswerLayout which)
    : rows(number), layout(which) {
    constexpr std::size_t alignment = 64;
    const auto aligned = [](std::size_t size) {
        return (size + alignment - 1) / alignment * alignment;
    };
    const auto n = static_cast<std::size_t>(rows);
    // A bitmap at 0 is none: what is written there nobody is given.
    std::size_t at = aligned((n + 7) / 8 + 1);
    for (std::size_t s = 0; s < columns::slots; ++s) {
        value_at_[s] = at;
        at += aligned(n * columns::width(columns::slot_table[s].holds));
    }
    for (std::size_t s = 0; s < columns::slots; ++s) {
        if (!columns::slot_table[s].nullable) continue;
        valid_at_[s] = at;
        at += aligned((n + 7) / 8);
    }
    block_.reset(static_cast<std::uint8_t*>(std::calloc(at, 1)));
    if (!block_) throw std::bad_alloc{};
}

const void* AuditBatch::Columns::valid(Slot slot) const noexcept {
    const auto at = valid_at_[static_cast<std::size_t>(slot)];
    return at == 0 ? nullptr : block_.get() + at;
}

AuditBatch::Columns::Writer::Writer(Columns& columns, std::int64_t first_row) : at_(first_row) {
    for (std::size_t s = 0; s < columns::slots; ++s) {
        values_[s] = columns.block_.get() + columns.value_at_[s];
        bitmaps_[s] = columns.block_.get() + columns.valid_at_[s];
    }
}

namespace {

/// Eight bytes of eight bits, turned over: bit r of byte s becomes bit s of byte r.
constexpr std::uint64_t turned(std::uint64_t bits) noexcept {
    const auto swap = [&](int by, std::uint64_t which) {
        const auto differ = (bits ^ bits >> by) & which;
        bits ^= differ ^ differ << by;
    };
    swap(7, 0x00AA00AA00AA00AA);
    swap(14, 0x0000CCCC0000CCCC);
    swap(28, 0x00000000F0F0F0F0);
    return bits;
}

}  // namespace

/// Rows tell of columns; a bitmap tells of rows. They are turned over eight by eight.
void AuditBatch::Columns::Writer::write_marks() noexcept {
    constexpr std::size_t eight = 8;
    const auto first_byte =
        static_cast<std::size_t>((at_ - 1) / rows_gathered * rows_gathered) / eight;
    const auto bytes = static_cast<std::size_t>((at_ - 1) % rows_gathered) / eight + 1;
    for (std::size_t plane = 0; plane < marks_.size(); ++plane) {
        const auto from = plane * eight;
        const auto upto = std::min(from + eight, columns::slots);
        for (std::size_t byte = 0; byte < bytes; ++byte) {
            std::uint64_t bits = 0;
            for (std::size_t r = 0; r < eight; ++r) {
                bits |= std::uint64_t{marks_[plane][byte * eight + r]} << (r * eight);
            }
            bits = turned(bits);
            for (auto s = from; s < upto; ++s, bits >>= eight) {
                bitmaps_[s][first_byte + byte] = static_cast<std::uint8_t>(bits);
            }
        }
    }
    marks_ = {};
}

inline AuditBatch::Columns::Writer::Marks AuditBatch::Columns::Writer::put_finding(
    Slot verdict, const std::optional<Finding>& finding, std::int8_t word) noexcept {
    put(verdict, word);
    const auto told = mark(verdict, true);
    if (!finding) return told;
    const auto reason = columns::after(verdict, 1);
    const auto provision = columns::after(verdict, 2);
    const auto question = columns::after(verdict, 3);
    put(reason, static_cast<std::int16_t>(finding->reason()));
    put(provision, static_cast<std::int16_t>(finding->provision().index));
    put(question, finding->question());
    return told | mark(reason, true) | mark(provision, true) |
           mark(question, finding->question() != 0);
}

void AuditBatch::Columns::Writer::write(std::uint64_t row, bool is_bad,
                                        const RowAudit& audit) noexcept {
    put(Slot::row, row);
    put(Slot::status, static_cast<std::int8_t>(is_bad));
    Marks marks = 0;
    if (!is_bad) {
        const auto verdict = [](const std::optional<Finding>& finding) {
            return static_cast<std::int8_t>(finding ? finding->verdict() : Verdict::unknown);
        };
        marks |= put_day(Slot::least_last_day, audit.least_last_day);
        marks |= put_day(Slot::least_last_day_other, audit.least_last_day_other);
        marks |= put_finding(Slot::term, audit.term, verdict(audit.term));
        marks |= put_finding(Slot::conditions, audit.conditions, verdict(audit.conditions));
        marks |= put_day(Slot::last_day, audit.last_day);
        marks |= put_day(Slot::last_day_latest, audit.last_day_latest);
        marks |= put_finding(Slot::last_day_verdict, audit.effect, verdict(audit.effect));
        marks |= put_finding(Slot::state, audit.state,
                             static_cast<std::int8_t>(book_state(audit.state)));
        marks |= put_day(Slot::notify_by, audit.notify_by);
        marks |= put_day(Slot::notify_by_latest, audit.notify_by_latest);
        marks |= put_finding(Slot::notify, audit.notify, verdict(audit.notify));
        put(Slot::missing, static_cast<std::int16_t>(audit.missing));
        marks |= mark(Slot::missing, audit.missing != 0);
    }
    for (std::size_t plane = 0; plane < marks_.size(); ++plane) {
        marks_[plane][static_cast<std::size_t>(at_ % rows_gathered)] =
            static_cast<std::uint8_t>(marks >> (plane * 8));
    }
    if (++at_ % rows_gathered == 0) write_marks();
}

void AuditBatch::schema_to_arrow(ArrowSchema& out) const {
    columns::schema_of_answers(columns_->layout, out);
}

std::int64_t AuditBatch::rows() const noexcept { return columns_->rows; }

void AuditBatch::to_arrow(ArrowArray& out) const {
    const auto& held = columns_;
    columns::fill(out, held, held->rows, {nullptr}, 0);
    auto& kept = *static_cast<columns::KeptArray*>(out.private_data);
    const auto add = [&](const auto& filled) {
        auto child = std::make_unique<ArrowArray>();
        filled(*child);
        kept.children.push_back(child.get());
        kept.owned.push_back(std::move(child));
    };
    const auto add_slot = [&](Slot slot) {
        add([&](ArrowArray& child) { columns::fill_slot(child, held, slot); });
    };
    const auto add_text = [&](const columns::TextColumn& text) {
        add([&](ArrowArray& child) { columns::fill_text(child, held, text); });
    };
    add_slot(Slot::row);
    if (held->layout.has_id) add_text(held->ids);
    if (held->layout.has_force) add_text(held->forces);
    add_slot(Slot::status);
    add_text(held->faults);
    for (std::size_t s = 2; s < columns::slots; ++s) add_slot(static_cast<Slot>(s));
    out.n_children = static_cast<std::int64_t>(kept.children.size());
    out.children = kept.children.data();
}

}  // namespace spo
