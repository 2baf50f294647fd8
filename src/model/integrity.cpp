#include "model/integrity.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include "base/shown.hpp"

namespace spo::model {
namespace {

/// "/orders/0" of "/orders/0/conditions/1/id", "/events/3" of "/events/3/varied/adds/0/id".
std::string holder(const std::string& pointer) {
    return pointer.substr(0, pointer.find('/', pointer.find('/', 1) + 1));
}

/// "an order", "a person".
std::string with_article(std::string_view thing) {
    const bool vowel = std::string_view{"aeiou"}.find(thing.front()) != std::string_view::npos;
    return (vowel ? "an " : "a ") + std::string{thing};
}

/// The ids of that thing, a few of them, for whoever mistyped one.
std::string choices(const std::set<std::string>& ids) {
    constexpr std::size_t most = 8;
    if (ids.empty()) return " (there is none)";
    std::string text;
    std::size_t n = 0;
    for (const auto& id : ids) {
        if (n++ == most) return " (" + text + ", ...)";
        text += (text.empty() ? "" : ", ") + id;
    }
    return " (" + text + ")";
}

/// Well-formed UTF-8: no stray or missing continuation, no overlong form, no surrogate, nothing
/// above U+10FFFF.
bool is_utf8(std::string_view text) noexcept {
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        if (lead < 0xC2 || lead > 0xF4 || i + length > text.size()) return false;
        for (std::size_t k = 1; k < length; ++k) {
            if ((static_cast<unsigned char>(text[i + k]) & 0xC0) != 0x80) return false;
        }
        const auto second = static_cast<unsigned char>(text[i + 1]);
        const bool overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
        const bool surrogate = lead == 0xED && second >= 0xA0;
        const bool too_high = lead == 0xF4 && second >= 0x90;
        if (overlong || surrogate || too_high) return false;
        i += length;
    }
    return true;
}

}  // namespace

void Integrity::note_order(const Mention& mention) {
    order_at_.try_emplace(holder(mention.pointer), mention.id);
}

/// Where an id must be unique: for a condition the order it belongs to, else the file.
std::string Integrity::scope(const Mention& mention) const {
    if (mention.thing != thing_word<Condition>) return "";
    const auto place = holder(mention.pointer);
    const auto order = order_at_.find(place);
    return order == order_at_.end() ? place : "order " + order->second;
}

std::vector<Defect> Integrity::defects() const {
    std::vector<Defect> found;
    std::map<std::pair<std::string, std::string>, const Mention*> first;
    // Of every kind of thing, and of the conditions of every order.
    std::map<std::pair<std::string_view, std::string>, std::set<std::string>> ids_of;
    std::unordered_map<std::string_view, const Mention*> id_at;
    for (const auto& id : given_) {
        id_at.emplace(id.pointer, &id);
        const auto [place, is_new] = first.try_emplace({scope(id), id.id}, &id);
        if (!is_new) {
            found.push_back({id.pointer,
                             shown(id.id) + ", already given at " + place->second->pointer,
                             "an id that nothing else has"});
        }
        ids_of[{id.thing, scope(id)}].insert(id.id);
    }
    for (const auto& ref : used_) {
        const auto& ids = ids_of[{ref.thing, scope(ref)}];
        if (!ids.contains(ref.id)) {
            found.push_back(
                {ref.pointer, shown(ref.id),
                 "the id of " + with_article(ref.thing) +
                     (ref.thing == thing_word<Condition> ? " of that order" : " in this file") +
                     choices(ids)});
            continue;
        }
        // A thing that points at itself: an order that replaces itself, an application its own
        // main.
        const auto own = id_at.find(ref.pointer.substr(0, ref.pointer.rfind('/') + 1) + "id");
        if (own != id_at.end() && own->second->id == ref.id && own->second->thing == ref.thing) {
            found.push_back({ref.pointer, shown(ref.id) + ", its own id",
                             "the id of another " + std::string{ref.thing}});
        }
    }
    return found;
}

bool is_id(std::string_view text) noexcept {
    constexpr std::size_t longest = 64;
    return !text.empty() && text.size() <= longest &&
           std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '-' || c == '.' || c == ':' || c == '_';
           });
}

void check_id(const std::string& id, const Pointer& at, std::vector<Defect>& defects) {
    if (is_id(id)) return;
    defects.push_back(
        {at.text(), "text of " + std::to_string(id.size()) + " bytes", std::string{id_expected}});
}

bool is_blank(std::string_view text) noexcept {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

void check_leaf(const std::string& text, const Pointer& at, std::vector<Defect>& defects) {
    if (is_blank(text)) {
        defects.push_back({at.text(), "blank text", std::string{blank_expected}});
        return;
    }
    if (text.size() > longest_text) {
        defects.push_back({at.text(), "text of " + std::to_string(text.size()) + " bytes",
                           "text of at most 100,000 bytes"});
    } else if (!is_utf8(text)) {
        defects.push_back({at.text(), "bytes that are not UTF-8", "UTF-8"});
    }
}

void check_leaf(const Confidential& text, const Pointer& at, std::vector<Defect>& defects) {
    check_leaf(text.reveal(ForPoliceAndCourtOnly{}), at, defects);
}

void check_leaf(int number, const Pointer& at, std::vector<Defect>& defects) {
    if (number >= 0 && number <= largest_number) return;
    defects.push_back(
        {at.text(), "the number " + std::to_string(number), "a whole number from 0 to 1000000"});
}

namespace {

/// A day, or a range of days, of something done.
template <class Deed>
void check_when(const Deed& deed, const Pointer& at, std::vector<Defect>& defects) {
    if (deed.on && (deed.from || deed.to)) {
        defects.push_back({Pointer{at, "on"}.text(), deed.on->iso() + " beside a range of days",
                           "either a day (on) or a range (from, to)"});
    }
    if (deed.from && deed.to && *deed.to < *deed.from) {
        defects.push_back({Pointer{at, "to"}.text(), deed.to->iso(),
                           "a day not before " + deed.from->iso() + ", on which the range begins"});
    }
}

}  // namespace

void check_days(const Act& act, const Pointer& at, std::vector<Defect>& defects) {
    check_when(act, at, defects);
}

void check_days(const Order& order, const Pointer& at, std::vector<Defect>& defects) {
    if (!order.made_on) return;
    const auto check = [&](const std::optional<Term>& term, const Pointer& holder) {
        const auto* fixed = term ? std::get_if<FixedTerm>(&*term) : nullptr;
        if (fixed == nullptr || !fixed->last_day() || *fixed->last_day() >= *order.made_on) return;
        const Pointer term_at{holder, "term"};
        const Pointer fixed_at{term_at, "fixed"};
        defects.push_back(
            {Pointer{fixed_at, "last_day"}.text(), fixed->last_day()->iso(),
             "a day not before " + order.made_on->iso() + ", on which the order is made"});
    };
    check(order.term, at);
    if (!order.conditions) return;
    const Pointer list{at, "conditions"};
    for (std::size_t i = 0; i < order.conditions->size(); ++i) {
        check((*order.conditions)[i].term, Pointer{list, i});
    }
}

void check_days(const SexualOffencesNotification& time, const Pointer& at,
                std::vector<Defect>& defects) {
    if (time.from && time.to && *time.to < *time.from) {
        defects.push_back({Pointer{at, "to"}.text(), time.to->iso(),
                           "a day not before " + time.from->iso() + ", on which the time begins"});
    }
}

namespace {

/// "16:05"
bool is_time(std::string_view text) noexcept {
    const auto digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
    return text.size() == 5 && text[2] == ':' && digit(0) && digit(1) && digit(3) && digit(4) &&
           text.substr(0, 2) < "24" && text[3] < '6';
}

void check_time(const std::optional<std::string>& time, const Pointer& holder,
                std::vector<Defect>& defects) {
    if (!time || is_time(*time)) return;
    defects.push_back({Pointer{holder, "at"}.text(),
                       "text of " + std::to_string(time->size()) + " bytes",
                       "a time from 00:00 to 23:59, written HH:MM"});
}

/// What was done was done by one channel: `any` is for what a condition forbids.
void check_channel(const std::optional<Channel>& channel, const Pointer& holder,
                   std::vector<Defect>& defects) {
    if (channel != Channel::any) return;
    defects.push_back({Pointer{holder, "channel"}.text(), "any",
                       "the channel used (leave the key out when it is not recorded)"});
}

/// At most one of several references may be given: `given` tells which are, `words` their keys.
void at_most_one(std::initializer_list<bool> given, std::initializer_list<std::string_view> words,
                 const Pointer& at, std::vector<Defect>& defects) {
    if (std::count(given.begin(), given.end(), true) < 2) return;
    std::string expected = "only one of";
    for (const auto word : words)
        expected += (word == *words.begin() ? " " : ", ") + std::string{word};
    defects.push_back({at.text(), "more than one thing it is about", std::move(expected)});
}

}  // namespace

void check_days(const NotificationFailure& failure, const Pointer& at,
                std::vector<Defect>& defects) {
    const bool of_order = failure.of == FailureOf::first;
    const bool of_event = failure.of == FailureOf::name || failure.of == FailureOf::address;
    const auto check = [&](std::string_view word, bool given, bool wanted) {
        if (given == wanted) return;
        defects.push_back({Pointer{at, word}.text(), given ? "an id" : "no such key",
                           wanted ? "the id of what the failure is about"
                                  : "nothing: such a failure is about another thing"});
    };
    check("order", failure.order.has_value(), of_order);
    check("event", failure.event.has_value(), of_event);
    check("notification", failure.notification.has_value(), !of_order && !of_event);
    if (failure.excuse && failure.excuse_raised == false) {
        defects.push_back({Pointer{at, "excuse_raised"}.text(), "false, beside an excuse",
                           "true, or no such key"});
    }
    if (failure.convicted_on && failure.prosecuted == false) {
        defects.push_back({Pointer{at, "prosecuted"}.text(), "false, beside a conviction",
                           "true, or no such key"});
    }
}

void check_failures(const CaseFile::Contents& contents, std::vector<Defect>& defects) {
    if (!contents.notification_failures) return;
    // Of the events that have an id, in what each can be failed.
    std::unordered_map<std::string_view, std::optional<FailureOf>> of_event;
    const auto none = std::vector<Event>{};
    for (const auto& event : contents.events ? *contents.events : none) {
        std::visit(
            [&]<class T>(const T& one) {
                if (!one.id) return;
                std::optional<FailureOf> of;
                if constexpr (std::is_same_v<T, NameUsed>) of = FailureOf::name;
                if constexpr (std::is_same_v<T, Moved>) of = FailureOf::address;
                of_event.try_emplace(one.id->value, of);
            },
            event);
    }
    std::map<std::pair<FailureOf, std::string_view>, std::size_t> first;
    for (std::size_t i = 0; i < contents.notification_failures->size(); ++i) {
        const auto& failure = (*contents.notification_failures)[i];
        const auto at = "/notification_failures/" + std::to_string(i);
        std::string_view id;
        if (failure.order) id = failure.order->value;
        if (failure.event) id = failure.event->value;
        if (failure.notification) id = failure.notification->value;
        const auto [before, is_new] = first.try_emplace({failure.of, id}, i);
        if (!is_new && !id.empty()) {
            defects.push_back(
                {at,
                 "the same failure as at /notification_failures/" + std::to_string(before->second),
                 "one record of each failure"});
        }
        const bool is_of_event = failure.of == FailureOf::name || failure.of == FailureOf::address;
        const auto event =
            failure.event && is_of_event ? of_event.find(failure.event->value) : of_event.end();
        if (event != of_event.end() && event->second != failure.of) {
            defects.push_back(
                {at + "/event", "the id of another kind of event",
                 failure.of == FailureOf::name ? "the id of a use of a name" : "the id of a move"});
        }
    }
}

void check_days(const Served& served, const Pointer& at, std::vector<Defect>& defects) {
    at_most_one({served.order.has_value(), served.application.has_value()},
                {"order", "application"}, at, defects);
    check_time(served.at, at, defects);
    const bool of_an_order = !served.document || served.document == Document::order;
    if (of_an_order && served.application) {
        defects.push_back({Pointer{at, "document"}.text(),
                           served.document ? "order, beside an application" : "no such key",
                           "summons or hearsay_papers, of an application"});
    }
}

void check_days(const HearingFixed& fixed, const Pointer& at, std::vector<Defect>& defects) {
    at_most_one({fixed.application.has_value(), fixed.applied.has_value()},
                {"application", "applied"}, at, defects);
}

void check_days(const Determined& determined, const Pointer& at, std::vector<Defect>& defects) {
    at_most_one({determined.application.has_value(), determined.applied.has_value()},
                {"application", "applied"}, at, defects);
}

void check_days(const Appealed& appealed, const Pointer& at, std::vector<Defect>& defects) {
    at_most_one({appealed.order.has_value(), appealed.application.has_value(),
                 appealed.decision.has_value()},
                {"order", "application", "decision"}, at, defects);
}

void check_days(const AppealEnded& ended, const Pointer& at, std::vector<Defect>& defects) {
    const bool changes = ended.adds || ended.removes || ended.changes || ended.term;
    if (changes && !ended.order) {
        defects.push_back(
            {Pointer{at, "order"}.text(), "no such key", "the order whose terms it changes"});
    }
}

void check_days(const Conduct& conduct, const Pointer& at, std::vector<Defect>& defects) {
    check_when(conduct, at, defects);
    check_time(conduct.at, at, defects);
    const auto last = conduct.on ? conduct.on : conduct.from;
    if (conduct.convicted_on && last && *conduct.convicted_on < *last) {
        defects.push_back({Pointer{at, "convicted_on"}.text(), conduct.convicted_on->iso(),
                           "a day not before " + last->iso() + ", on which it was done"});
    }
}

void check_days(const Contact& contact, const Pointer& at, std::vector<Defect>& defects) {
    check_channel(contact.channel, at, defects);
}

void check_days(const AttemptedContact& contact, const Pointer& at, std::vector<Defect>& defects) {
    check_channel(contact.channel, at, defects);
}

void check_days(const Publication& publication, const Pointer& at, std::vector<Defect>& defects) {
    check_channel(publication.channel, at, defects);
}

void check_days(const Presence& presence, const Pointer& at, std::vector<Defect>& defects) {
    if (presence.metres && !presence.near) {
        defects.push_back({Pointer{at, "near"}.text(), "no such key",
                           "the place that the metres are measured from"});
    }
    if (presence.near && !presence.metres) {
        defects.push_back({Pointer{at, "metres"}.text(), "no such key",
                           "how far from that place (or the key place, for having been at it)"});
    }
}

}  // namespace spo::model
