// Everything dated in a file, in order of day, in words made of ids and of the library's own
// vocabulary.
#include <algorithm>
#include <map>

#include "act/term_days.hpp"
#include "model/words.hpp"
#include "time/turning_18.hpp"
#include "timeline/parts.hpp"
#include "timeline/period_end.hpp"

namespace spo::timeline {
namespace {

/// "served by hand", from the words of a vocabulary: "left_at_address" as "left at address".
template <class Enum>
std::string said(Enum value) {
    std::string text{model::word(value)};
    std::replace(text.begin(), text.end(), '_', ' ');
    return text;
}

template <class Enum>
std::string in_brackets(const std::optional<Enum>& value) {
    return value ? " (" + said(*value) + ")" : "";
}

std::string list_of(const std::vector<std::string>& words) {
    std::string text;
    for (const auto& word : words) text += (text.empty() ? "" : ", ") + word;
    return text;
}

std::string who(const std::optional<ChangeApplicant>& by) {
    return by ? " by the " + said(by->party) : "";
}

/// What a variation does, by the ids of the conditions.
template <class Changed>
std::string what_changed(const Changed& changed) {
    std::vector<std::string> ids;
    std::string text;
    const auto add = [&](const char* verb) {
        if (!ids.empty()) text += std::string{"; "} + verb + " " + list_of(ids);
        ids.clear();
    };
    for (const auto& one : listed(changed.adds)) ids.push_back(one.id.value);
    add("adds");
    for (const auto& one : listed(changed.removes)) ids.push_back(one.value);
    add("removes");
    for (const auto& one : listed(changed.changes)) ids.push_back(one.condition.value);
    add("changes");
    return text + (changed.term ? "; changes the term of the order" : "");
}

std::string words(const Served& served) {
    if (!served.document || *served.document == Document::order) {
        return "Copy of " + (served.order ? "order " + served.order->value : "an order") +
               " served" + in_brackets(served.how) +
               (served.by ? ", by the " + said(*served.by) : "");
    }
    return (*served.document == Document::summons ? "Summons" : "Hearsay papers") +
           std::string{" served"} +
           (served.application ? " on application " + served.application->value : "") +
           in_brackets(served.how);
}
std::string words(const HearingFixed& fixed) {
    return "Hearing of " + (fixed.application ? "application " + fixed.application->value
                            : fixed.applied   ? "event " + fixed.applied->value
                                              : std::string{"an application"});
}
std::string words(const Applied& applied) {
    return "Application to " + (applied.seeks ? said(*applied.seeks) : "change") + " order " +
           applied.order.value + who(applied.by);
}
std::string words(const Varied& varied) {
    return "Order " + varied.order.value + " varied" + what_changed(varied);
}
std::string words(const Renewed& renewed) {
    return "Order " + renewed.order.value + " renewed" + what_changed(renewed);
}
std::string words(const Discharged& discharged) {
    return "Order " + discharged.order.value + " discharged";
}
std::string words(const Determined& determined) {
    return (determined.application ? "Application " + determined.application->value
            : determined.applied   ? "Event " + determined.applied->value
                                   : std::string{"An application"}) +
           " " + said(determined.outcome);
}
std::string words(const Appealed& appealed) {
    return "Appeal lodged" + who(appealed.by) + " against " +
           (appealed.order         ? "the making of order " + appealed.order->value
            : appealed.application ? "the refusal of application " + appealed.application->value
            : appealed.decision    ? "event " + appealed.decision->value
                                   : std::string{"a decision not recorded"});
}
std::string words(const AppealEnded& ended) {
    return "Appeal " + ended.appeal.value + " " + said(ended.outcome) + in_brackets(ended.effect) +
           what_changed(ended);
}
std::string words(const Died&) { return "The defendant died"; }
std::string words(const NameUsed&) { return "The defendant used a name"; }
std::string words(const Moved& moved) {
    const std::string text = "The defendant changed home address";
    if (!moved.home) return text;
    switch (*moved.home) {
        case Home::england_or_wales:
            return text + " (England or Wales)";
        case Home::scotland:
            return text + " (Scotland)";
        case Home::northern_ireland:
            return text + " (Northern Ireland)";
        case Home::outside_uk:
            return text + " (outside the United Kingdom)";
        case Home::none:
            break;
    }
    return "The defendant lost the home address";
}

class Writer {
public:
    explicit Writer(const Timeline::Parts& parts) : parts_(parts) {}

    std::vector<Milestone> write() {
        write_applications();
        write_orders();
        write_events();
        write_notifications();
        write_part_two();
        write_gaps();
        write_birthday();
        std::stable_sort(lines_.begin(), lines_.end(),
                         [](const Milestone& a, const Milestone& b) { return a.day < b.day; });
        return std::move(lines_);
    }

private:
    void add(Date day, MilestoneKind kind, std::string text, std::string pointer,
             std::optional<std::size_t> order = {}) {
        lines_.push_back({day, kind, std::move(text), std::move(pointer), order});
    }
    void write_applications();
    void write_orders();
    void write_ends(const OrderLife& life);
    void write_events();
    void write_notifications();
    void write_part_two();
    void write_gaps();
    void write_birthday();

    const Timeline::Parts& parts_;
    std::vector<Milestone> lines_;
};

void Writer::write_applications() {
    const auto applications = listed(parts_.file->applications);
    for (std::size_t a = 0; a < applications.size(); ++a) {
        const auto& application = applications[a];
        const auto pointer = "/applications/" + std::to_string(a);
        if (application.made_on) {
            add(*application.made_on, MilestoneKind::application_made,
                "Application " + application.id.value + " made" + in_brackets(application.seeks),
                pointer + "/made_on");
        }
        if (application.determined && application.determined->on) {
            add(*application.determined->on, MilestoneKind::application_determined,
                "Application " + application.id.value + " " + said(application.determined->outcome),
                pointer + "/determined");
        }
    }
}

void Writer::write_orders() {
    for (const auto& life : parts_.lives) {
        const auto& order = (*parts_.file->orders)[life.order];
        if (life.without_day) continue;
        add(*order.made_on, MilestoneKind::order_made,
            "Order " + order.id.value + " made (" + said(order.kind) + ")",
            "/orders/" + std::to_string(life.order) + "/made_on", life.order);
        write_ends(life);
    }
}

/// The last day of a stretch after which a period is over: an order's, or a condition's own. Where
/// the reading is open there are two.
void Writer::write_ends(const OrderLife& life) {
    const auto& order = (*parts_.file->orders)[life.order];
    const auto write = [&](const std::vector<Stretch>& stretches, MilestoneKind kind,
                           const std::string& of, const std::string& pointer) {
        for (const auto& end : period_ends(stretches)) {
            const std::string text = "Last day of " + of;
            const bool is_open = end.latest && *end.latest != end.day;
            add(end.day, kind, text + (is_open ? ", on one reading" : ""), pointer, life.order);
            if (is_open) {
                add(*end.latest, kind, text + ", on another reading", pointer, life.order);
            }
        }
    };
    write(life.stretches, MilestoneKind::order_ends, "order " + order.id.value,
          "/orders/" + std::to_string(life.order) + "/term");
    for (const auto& condition : life.conditions) {
        write(condition.stretches, MilestoneKind::condition_ends,
              "condition " + condition.id.value + " of order " + order.id.value,
              parts_.conditions.of(life.order)[condition.condition].pointer() + "/term");
    }
}

void Writer::write_events() {
    const auto events = parts_.log.events();
    for (std::size_t e = 0; e < events.size(); ++e) {
        const auto day = day_of(events[e]);
        if (!day) continue;
        std::visit(
            [&](const auto& kind) {
                add(*day, MilestoneKind::event,
                    words(kind) + (kind.id ? " [" + kind.id->value + "]" : ""),
                    "/events/" + std::to_string(e), parts_.log.order_of(e));
            },
            events[e]);
    }
}

void Writer::write_notifications() {
    const auto notifications = listed(parts_.file->notifications);
    for (std::size_t n = 0; n < notifications.size(); ++n) {
        if (!notifications[n].on) continue;
        add(*notifications[n].on, MilestoneKind::notification,
            "Notification to the police (" + said(notifications[n].of) + ")" +
                (notifications[n].id ? " [" + notifications[n].id->value + "]" : ""),
            "/notifications/" + std::to_string(n));
    }
}

void Writer::write_part_two() {
    const auto times = listed(parts_.file->sexual_offences_notification);
    for (std::size_t t = 0; t < times.size(); ++t) {
        const auto pointer = "/sexual_offences_notification/" + std::to_string(t);
        if (times[t].from) {
            add(*times[t].from, MilestoneKind::part_two_begins,
                "Subject to Part 2 of the Sexual Offences Act 2003 from this day",
                pointer + "/from");
        }
        if (times[t].to) {
            add(*times[t].to, MilestoneKind::part_two_ends,
                "Ceased to be subject to Part 2 of the Sexual Offences Act 2003", pointer + "/to");
        }
    }
}

/// Between orders on one main application: days on which none of them binds, though a later one
/// was still to be made.
void Writer::write_gaps() {
    std::map<std::size_t, std::vector<const OrderLife*>> chains;
    for (const auto& life : parts_.lives) {
        if (life.without_day) continue;
        const auto& order = (*parts_.file->orders)[life.order];
        if (const auto main = parts_.log.main_of(order)) chains[*main].push_back(&life);
    }
    for (auto& [main, chain] : chains) {
        const auto& application = (*parts_.file->applications)[main].id.value;
        std::stable_sort(chain.begin(), chain.end(), [](const OrderLife* a, const OrderLife* b) {
            return a->stretches.front().first < b->stretches.front().first;
        });
        std::optional<Date> covered = chain.front()->stretches.front().first;
        for (const auto* life : chain) {
            const auto made = life->stretches.front().first;
            const auto& order = (*parts_.file->orders)[life->order];
            if (covered && *covered < made && days_between(*covered, made) > 1) {
                const auto pointer = "/orders/" + std::to_string(life->order) + "/made_on";
                add(covered->plus_days(1), MilestoneKind::gap_begins,
                    "No order on application " + application + " binds from this day until order " +
                        order.id.value + " is made",
                    pointer, life->order);
                add(made, MilestoneKind::gap_ends,
                    "The gap ends: order " + order.id.value + " is made", pointer, life->order);
            }
            if (!covered) continue;
            const auto& last = life->stretches.back();
            if (last.binds() != Verdict::not_met) {
                covered.reset();
            } else if (last.first > *covered) {
                covered = last.first.plus_days(-1);
            }
        }
    }
}

/// Only where it falls within the matter: a birthday years before or after says nothing of it.
void Writer::write_birthday() {
    const auto day = time::first_day_of_18(parts_.file->defendant.born);
    if (!day || lines_.empty()) return;
    const auto [first, last] =
        std::minmax_element(lines_.begin(), lines_.end(),
                            [](const Milestone& a, const Milestone& b) { return a.day < b.day; });
    if (*day < first->day || *day > last->day) return;
    add(*day, MilestoneKind::turns_18, "The defendant is 18", "/defendant/born");
}

}  // namespace

std::vector<Milestone> chronology_of(const Timeline::Parts& parts) { return Writer{parts}.write(); }

}  // namespace spo::timeline
