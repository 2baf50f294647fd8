#include "report/marks.hpp"

namespace spo::report {
namespace {

/// The room that so many characters need, in tenths of a pixel.
std::int64_t room(std::size_t characters) { return static_cast<std::int64_t>(characters) * 65; }

std::size_t digits(std::size_t number) { return std::to_string(number).size(); }

}  // namespace

Shape shape_of(MilestoneKind kind) noexcept {
    switch (kind) {
        case MilestoneKind::application_made:
        case MilestoneKind::application_determined:
            return Shape::square;
        case MilestoneKind::order_made:
        case MilestoneKind::order_ends:
            return Shape::circle;
        case MilestoneKind::event:
            return Shape::diamond;
        case MilestoneKind::notification:
            return Shape::triangle;
        default:
            return Shape::bar;
    }
}

std::vector<const Milestone*> marked(const Timeline& timeline, const Axis& axis) {
    std::vector<const Milestone*> things;
    for (const auto& line : timeline.chronology()) {
        if (axis.holds(line.day.days_since_1970())) things.push_back(&line);
    }
    return things;
}

std::vector<Mark> marks(const std::vector<const Milestone*>& things, const Axis& axis) {
    constexpr std::int64_t width_of_shape = 90;
    std::vector<Mark> marks;
    for (std::size_t i = 0; i < things.size(); ++i) {
        const auto x = axis.middle(things[i]->day.days_since_1970());
        if (!marks.empty() && x - marks.back().x < width_of_shape) {
            marks.back().shape = Shape::several;
            marks.back().last = i + 1;
        } else {
            marks.push_back({x, shape_of(things[i]->kind), i + 1, i + 1});
        }
    }
    return marks;
}

/// From left to right: a number that would touch the one before is joined to it.
std::vector<MarkLabel> labels(const std::vector<Mark>& marks) {
    constexpr std::int64_t gap = 40;
    std::vector<MarkLabel> labels;
    std::int64_t end = 0;
    for (const auto& mark : marks) {
        const auto begin = mark.x - room(digits(mark.first)) / 2;
        if (labels.empty() || begin >= end + gap) labels.push_back({begin, mark.first, mark.last});
        auto& label = labels.back();
        label.last = mark.last;
        end = label.x +
              room(digits(label.first) + (label.first == label.last ? 0 : 1 + digits(label.last)));
    }
    return labels;
}

}  // namespace spo::report
