#include "duties/engine.hpp"

#include <algorithm>

namespace spo {
namespace duty {

Engine::Engine(const Timeline::Parts& parts, Date as_at)
    : parts_(parts),
      as_at_(as_at),
      part_two_(timeline::listed(parts.file->sexual_offences_notification)),
      index_(parts.file),
      given_(timeline::listed(parts.file->notifications), as_at,
             [&](std::size_t n) { return says_enough(n) == Verdict::met; }),
      bound_(parts.lives) {
    for (const auto& life : parts.lives) {
        if (!life.stretches.empty()) {
            const auto day = life.stretches.front().first;
            first_made_ = std::min(first_made_.value_or(day), day);
        }
        const auto& made = order(life.order);
        if (made.kind != OrderKind::interim || made.is_proposed()) continue;
        if (!parts.log.is_known(made.made_on)) continue;
        if (const auto main = parts.log.main_of(made)) interim_on_.try_emplace(*main, life.order);
    }
    // One that was made on a day that nobody recorded may have been the first.
    if (bound_.is_one_undated()) first_made_.reset();
}

std::vector<Duty> Engine::all() {
    for (const auto& life : parts_.lives) {
        const auto& made = order(life.order);
        if (!made.is_proposed() && parts_.log.is_known(made.made_on)) add_first(life.order);
    }
    for (const auto e : parts_.log.of_defendant()) {
        const auto& event = parts_.log.events()[e];
        if (const auto* used = std::get_if<NameUsed>(&event)) add_name(e, *used);
        if (const auto* moved = std::get_if<Moved>(&event)) {
            add_move(e, *moved);
            last_move_on_ = moved->on;
        }
    }
    std::stable_sort(duties_.begin(), duties_.end(), [](const Duty& a, const Duty& b) {
        return a.clock_earliest && (!b.clock_earliest || *a.clock_earliest < *b.clock_earliest);
    });
    return std::move(duties_);
}

Finding Engine::placed(const Duty& duty, const Finding& finding) const {
    return duty.of == NotificationOf::first
               ? finding.about(SubjectKind::order, static_cast<std::uint32_t>(*duty.order))
               : finding.about(SubjectKind::event, static_cast<std::uint32_t>(*duty.event));
}

}  // namespace duty

std::vector<Duty> duties(const Timeline& timeline, Date as_at) {
    const Timeline::Parts known{timeline.parts().file, as_at};
    return duty::Engine{known, as_at}.all();
}

}  // namespace spo
