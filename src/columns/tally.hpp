// Counting answers and faults as they are given.
#pragma once

#include <array>
#include <boost/unordered/unordered_flat_map.hpp>
#include <cstdint>

#include "columns/order_book_reader.hpp"
#include "spo/columns.hpp"

namespace spo::columns {

class Tally {
public:
    void add(const RowAudit& audit) {
        add(Answer::term, audit.term);
        add(Answer::conditions, audit.conditions);
        add(Answer::last_day, audit.effect);
        add(Answer::state, audit.state);
        add(Answer::notify, audit.notify);
    }
    void add(Answer answer, const std::optional<Finding>& finding) {
        // Nearly every row has one of a few answers, which find their place in one look.
        const auto wanted = key(answer, finding);
        const auto which = finding ? static_cast<std::size_t>(finding->reason()) +
                                         finding->provision().index * near_provisions
                                   : 0;
        auto& slot = near_[static_cast<std::size_t>(answer)][which % near_answers];
        if (slot.key != wanted) {
            make_room(slot);
            slot.key = wanted;
        }
        ++slot.rows;
    }
    void add(const Faults& faults) {
        for (const auto& one : faults.all()) ++faults_[key(one)];
    }
    void add(const Tally& other) {
        for (const auto& [key, rows] : other.answers_) answers_[key] += rows;
        for (const auto& near : other.near_) {
            for (const auto& slot : near) {
                if (slot.rows != 0) answers_[slot.key] += slot.rows;
            }
        }
        for (const auto& [key, rows] : other.faults_) faults_[key] += rows;
        bad_rows += other.bad_rows;
    }

    /// Of what was added from other tallies: one that counts rows itself is added to another first.
    std::vector<AnswerCount> answers() const;
    std::vector<FaultCount> faults() const;

    std::int64_t bad_rows = 0;

private:
    // What tells one answer from another, in 64 bits; nought in all but the answer where no finding
    // could be given.
    static std::uint64_t key(Answer answer, const std::optional<Finding>& finding) noexcept {
        const auto which = static_cast<std::uint64_t>(answer) << 60;
        if (!finding) return which;
        return which | std::uint64_t{1} << 59 |
               static_cast<std::uint64_t>(finding->reason()) << 32 |
               std::uint64_t{finding->provision().index} << 16 |
               std::uint64_t{finding->question()} << 8 |
               static_cast<std::uint64_t>(finding->verdict());
    }
    static std::uint16_t key(Faults::One one) noexcept {
        return static_cast<std::uint16_t>(static_cast<unsigned>(one.field) << 8 |
                                          static_cast<unsigned>(one.fault));
    }

    struct Slot {
        std::uint64_t key = 0;
        std::int64_t rows = 0;
    };
    /// Apart from `add`, which is so short that it is put in line.
    void make_room(Slot& slot);

    static constexpr std::size_t near_answers = 256;
    static constexpr std::size_t near_provisions = 37;  // that those of one reason stand apart
    std::array<std::array<Slot, near_answers>, spo::answers> near_{};
    boost::unordered_flat_map<std::uint64_t, std::int64_t> answers_;
    boost::unordered_flat_map<std::uint16_t, std::int64_t> faults_;
};

}  // namespace spo::columns
