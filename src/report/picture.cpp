#include "report/picture.hpp"

#include <algorithm>
#include <array>

#include "report/axis.hpp"
#include "report/bars.hpp"
#include "report/html_parts.hpp"
#include "report/marks.hpp"
#include "report/page.hpp"
#include "spo/render.hpp"

namespace spo::report {

// Each colour stands twice: plain, for viewers that know no variables, and as a variable, which
// turns with the reader's light or dark. What is not known and what is for the court differ from
// what binds by their pattern as well.
const std::string_view picture_style = R"(.spo-picture{--ink:#1b1b1b;--soft:#4d4d4d;--line:#c8c8c8;
--paper:#fff;--met:#0b5d1e;--unknown:#7a4b00;--for_the_court:#1d4f91;--day:#a30000;max-width:100%;
height:auto;font:11px system-ui,sans-serif}
.spo-picture .spo-paper{fill:#fff;fill:var(--paper)}
.spo-picture text{fill:#1b1b1b;fill:var(--ink)}
.spo-picture .spo-soft{fill:#4d4d4d;fill:var(--soft)}
.spo-picture .spo-id{font:11px ui-monospace,monospace}
.spo-picture .spo-order{font-weight:700}
.spo-picture .spo-grid{stroke:#c8c8c8;stroke:var(--line);stroke-width:1}
.spo-picture .spo-mark{fill:#1b1b1b;fill:var(--ink)}
.spo-picture .spo-binds{fill:#0b5d1e;fill:var(--met);shape-rendering:crispEdges}
.spo-picture .spo-stripes{fill:none;stroke-dasharray:2 3}
.spo-picture .spo-outline{fill:none;stroke-width:1}
.spo-picture .spo-unknown{stroke:#7a4b00;stroke:var(--unknown)}
.spo-picture .spo-for_the_court{stroke:#1d4f91;stroke:var(--for_the_court)}
.spo-picture .spo-stripes.spo-for_the_court{stroke-dasharray:8 4}
.spo-picture .spo-gap{stroke:#4d4d4d;stroke:var(--soft);stroke-dasharray:4 3}
.spo-picture .spo-head{stroke:none}
.spo-picture .spo-head.spo-unknown{fill:#7a4b00;fill:var(--unknown)}
.spo-picture .spo-head.spo-for_the_court{fill:#1d4f91;fill:var(--for_the_court)}
.spo-picture .spo-day{stroke:#a30000;stroke:var(--day);stroke-width:1.5;stroke-dasharray:6 2}
@media (prefers-color-scheme:dark){.spo-picture{--ink:#ececec;--soft:#b5b5b5;--line:#4a4a4a;
--paper:#161616;--met:#7ddc92;--unknown:#f0bd6a;--for_the_court:#9cc3ff;--day:#ff8f8f}}
)";

namespace {

constexpr int width = 960;
constexpr int plot_right = 820;  // to the right of it: how each row ends
constexpr int head_of_arrow = 9;
constexpr std::size_t longest_label = 24;
constexpr std::size_t longest_line = 110;
constexpr std::size_t longest_list = 100;

/// A place in tenths of a pixel, as SVG writes it.
std::string place(std::int64_t tenths) {
    const auto part = tenths % 10;
    return std::to_string(tenths / 10) + (part == 0 ? "" : "." + std::to_string(part));
}
std::string number(int value) { return std::to_string(value); }

/// The beginning and the end of an id that is too long for its column.
std::string clipped_id(const std::string& id, std::size_t most) {
    if (id.size() <= most) return escaped(id);
    const auto tail = (most - 1) / 2;
    return escaped(id.substr(0, most - 1 - tail)) + "\u2026" + escaped(id.substr(id.size() - tail));
}

std::string clipped(const std::string& text) {
    if (text.size() <= longest_line) return escaped(text);
    return escaped(text.substr(0, longest_line)) + "\u2026";
}

std::string text_at(const std::string& x, int y, std::string_view attributes,
                    const std::string& escaped_text) {
    return "<text x=\"" + x + "\" y=\"" + number(y) + "\"" + std::string{attributes} + ">" +
           escaped_text + "</text>\n";
}

std::string upright(std::string_view style, std::int64_t x, int top, int bottom) {
    return "<path class=\"" + std::string{style} + "\" d=\"M" + place(x) + " " + number(top) + "V" +
           number(bottom) + "\"/>\n";
}

std::string_view style_of(BarKind kind) {
    switch (kind) {
        case BarKind::binds:
            return "spo-binds";
        case BarKind::unknown:
            return "spo-unknown";
        case BarKind::for_the_court:
            return "spo-for_the_court";
        case BarKind::gap:
            return "spo-gap";
    }
    return "";
}

/// A box: solid where it binds, striped where it may, an outline where nothing binds. No pattern by
/// reference: several pictures may stand on one page.
std::string box(BarKind kind, std::int64_t left, std::int64_t right, int top, int height) {
    const std::string style{style_of(kind)};
    right = std::max(right, left + 20);  // a day is always seen
    const auto rectangle = [&](const std::string& classes) {
        return "<rect class=\"" + classes + "\" x=\"" + place(left) + "\" y=\"" + number(top) +
               "\" width=\"" + place(right - left) + "\" height=\"" + number(height) + "\"/>";
    };
    if (kind == BarKind::binds) return rectangle(style);
    const auto outline = rectangle("spo-outline " + style);
    if (kind == BarKind::gap) return outline;
    return "<path class=\"spo-stripes " + style + "\" stroke-width=\"" + number(height) +
           "\" d=\"M" + place(left) + " " + number(top + height / 2) + "H" + place(right) + "\"/>" +
           outline;
}

std::string arrow_head(BarKind kind, int top, int height) {
    const int middle = top + height / 2;
    return "<path class=\"spo-head " + std::string{style_of(kind)} + "\" d=\"M" +
           number(plot_right) + " " + number(middle - height / 2 - 2) + "L" +
           number(plot_right + head_of_arrow) + " " + number(middle) + "L" + number(plot_right) +
           " " + number(middle + height / 2 + 2) + "Z\"/>";
}

std::string shape(Shape shape, std::int64_t x, int y) {
    const auto path = [&](const std::string& d) {
        return "<path class=\"spo-mark\" d=\"M" + place(x) + " " + number(y) + d + "\"/>";
    };
    switch (shape) {
        case Shape::square:
            return path("m-4 -4h8v8h-8z");
        case Shape::circle:
            return "<circle class=\"spo-mark\" cx=\"" + place(x) + "\" cy=\"" + number(y) +
                   "\" r=\"4\"/>";
        case Shape::diamond:
            return path("m0 -5l5 5l-5 5l-5 -5z");
        case Shape::triangle:
            return path("m0 -5l5 9h-10z");
        case Shape::bar:
            return path("m-1 -5h2v10h-2z");
        case Shape::several:
            return path("m-4 -4h3v8h-3zm5 0h3v8h-3z");
    }
    return "";
}

std::string numbers(std::size_t first, std::size_t last) {
    return std::to_string(first) + (first == last ? "" : "\u2013" + std::to_string(last));
}

/// Draws from the top down.
class Drawing {
public:
    Drawing(const Timeline& timeline, std::optional<Date> mark)
        : timeline_(timeline),
          mark_(mark),
          rows_(rows_of(timeline)),
          axis_(axis()),
          things_(marked(timeline, axis_)) {}

    /// The picture between its first tag and its last; `height` is then known.
    std::string draw();
    int height() const { return y_; }
    std::string description() const;

private:
    Axis axis() const;
    int column() const;
    std::string label(const Row& row) const;
    void draw_scale(int rows_begin, int rows_end);
    void draw_marks();
    void draw_day(int rows_end);
    void draw_row(const Row& row);
    void draw_key();
    void draw_list();

    const Timeline& timeline_;
    std::optional<Date> mark_;
    std::vector<Row> rows_;
    Axis axis_;
    std::vector<const Milestone*> things_;
    int y_ = 0;
    std::string out_;
};

/// From the first thing that happened to the last, with some room; more where a bar has no end.
Axis Drawing::axis() const {
    std::vector<std::int32_t> days;
    bool open = false;
    for (const auto& row : rows_) {
        for (const auto& bar : row.bars) {
            days.push_back(bar.first);
            if (bar.last) days.push_back(*bar.last);
            open = open || !bar.last;
        }
    }
    for (const auto& line : timeline_.chronology()) {
        // Part 2 of the Sexual Offences Act may have applied for decades before.
        if (line.kind == MilestoneKind::part_two_begins) continue;
        if (line.kind == MilestoneKind::part_two_ends) continue;
        days.push_back(line.day.days_since_1970());
    }
    if (mark_) days.push_back(mark_->days_since_1970());
    if (days.empty()) days.push_back(Law::england_and_wales().commencement().days_since_1970());
    const auto [first, last] = std::minmax_element(days.begin(), days.end());
    const auto span = std::max(*last - *first, 14);
    return {*first - span / 40 - 1, *last + span / 40 + 1 + (open ? std::max(span / 8, 14) : 0),
            column(), plot_right};
}

/// Where the column of labels ends.
int Drawing::column() const {
    std::size_t longest = 10;
    for (const auto& row : rows_) {
        const auto kind = row.kind.empty() ? 2 : row.kind.size() + 1;
        longest = std::max(longest, std::min(row.id.size(), longest_label) + kind);
    }
    return static_cast<int>(longest) * 7 + 28;
}

std::string Drawing::label(const Row& row) const {
    const auto id = clipped_id(row.id, longest_label);
    return row.is_order ? id + " " + row.kind : id;
}

std::string Drawing::draw() {
    int rows_height = 0;
    for (const auto& row : rows_) rows_height += row.is_order ? 28 : 16;
    const int rows_begin = mark_ ? 84 : 64;
    const int rows_end = rows_begin + rows_height;
    draw_scale(rows_begin, rows_end);
    draw_marks();
    if (mark_) draw_day(rows_end);
    for (const auto& row : rows_) draw_row(row);
    y_ += 12;
    draw_key();
    draw_list();
    y_ += 8;
    return std::move(out_);
}

void Drawing::draw_scale(int rows_begin, int rows_end) {
    for (const auto& tick : axis_.ticks()) {
        const auto x = axis_.begin(tick.day);
        out_ +=
            text_at(place(x), y_ + 14, " class=\"spo-soft\" text-anchor=\"middle\"", tick.label);
        out_ += upright("spo-grid", x, y_ + 18, y_ + 24);
        out_ += upright("spo-grid", x, rows_begin, rows_end);
    }
    y_ += 24;
}

void Drawing::draw_marks() {
    if (!things_.empty()) {
        out_ += text_at("8", y_ + 14, " class=\"spo-soft\"", "What happened");
        const auto all = marks(things_, axis_);
        for (const auto& one : labels(all)) {
            out_ += text_at(place(one.x), y_ + 14, "", numbers(one.first, one.last));
        }
        for (const auto& one : all) {
            const auto count = one.last - one.first + 1;
            out_ += "<g><title>" + numbers(one.first, one.last) +
                    (count > 1 ? ": " + std::to_string(count) + " things" : "") + "</title>" +
                    shape(one.shape, one.x, y_ + 24) + "</g>\n";
        }
    }
    y_ += 40;
}

/// The line of the day that was asked for, under its name, so that it crosses no other words.
void Drawing::draw_day(int rows_end) {
    const auto x = axis_.middle(mark_->days_since_1970());
    out_ += text_at(place(x), y_ + 12, " class=\"spo-order\" text-anchor=\"middle\"",
                    short_day(*mark_));
    y_ += 20;
    out_ += upright("spo-day", x, y_ - 4, rows_end);
}

void Drawing::draw_row(const Row& row) {
    const int height = row.is_order ? 12 : 6;
    const int top = y_ + (row.is_order ? 13 : 5);
    const int baseline = top + height / 2 + 4;
    out_ += text_at(row.is_order ? "8" : "20", baseline,
                    row.is_order ? " class=\"spo-id spo-order\"" : " class=\"spo-id\"", label(row));
    for (const auto& bar : row.bars) {
        const auto left = axis_.begin(bar.first);
        const auto right = bar.last ? axis_.begin(std::int64_t{*bar.last} + 1) : 10 * plot_right;
        out_ += "<g><title>" + escaped(bar.words) + "</title>" +
                box(bar.kind, left, right, top, height) +
                (bar.last ? "" : arrow_head(bar.kind, top, height)) + "</g>\n";
    }
    if (!row.end.empty()) {
        out_ += text_at(number(plot_right + head_of_arrow + 8), baseline, " class=\"spo-soft\"",
                        escaped(row.end));
    }
    y_ += row.is_order ? 28 : 16;
}

/// What the patterns mean.
void Drawing::draw_key() {
    struct Sample {
        BarKind kind;
        int x;
        std::string_view words;
    };
    constexpr std::array samples{
        Sample{BarKind::binds, 8, "binds"},
        Sample{BarKind::unknown, 110, "not known: a fact is missing"},
        Sample{BarKind::for_the_court, 330, "for the court: the reading is open"},
        Sample{BarKind::gap, 580, "gap: does not bind"}};
    for (const auto& sample : samples) {
        out_ += box(sample.kind, 10 * sample.x, 10 * (sample.x + 28), y_ + 4, 12);
        out_ += text_at(number(sample.x + 36), y_ + 14, "", std::string{sample.words});
    }
    out_ += shape(Shape::several, 7450, y_ + 10) + "\n";
    out_ += text_at("758", y_ + 14, "", "several things");
    y_ += 28;
}

void Drawing::draw_list() {
    for (std::size_t i = 0; i < std::min(things_.size(), longest_list); ++i) {
        const auto& line = *things_[i];
        out_ += text_at("34", y_ + 12, " text-anchor=\"end\"", std::to_string(i + 1));
        out_ += shape(shape_of(line.kind), 480, y_ + 8) + "\n";
        out_ += text_at("60", y_ + 12, " class=\"spo-soft\"", line.day.in_words());
        out_ += text_at("180", y_ + 12, "", clipped(line.text));
        y_ += 16;
    }
    if (things_.size() > longest_list) {
        out_ += text_at("60", y_ + 12, "",
                        "and " + std::to_string(things_.size() - longest_list) +
                            " more, which the chronology names");
        y_ += 16;
    }
}

std::string Drawing::description() const {
    std::string text;
    for (const auto& row : rows_) {
        if (!row.is_order) continue;
        if (row.bars.empty()) text += "Order " + row.id + ": " + row.end + ". ";
        for (const auto& bar : row.bars) {
            text += (bar.kind == BarKind::gap ? "" : "Order ") + bar.words + ". ";
        }
    }
    if (rows_.empty()) text = "The file records no order. ";
    return text + "The same is told in words in the text and the tables.";
}

std::string drawn(const Timeline& timeline, std::optional<Date> mark, std::string_view space,
                  const std::string& style) {
    Drawing drawing{timeline, mark};
    const auto inside = drawing.draw();
    const auto height = number(drawing.height());
    const auto size = number(width);
    return "<svg" + std::string{space} + " class=\"spo-picture\" role=\"img\" width=\"" + size +
           "\" height=\"" + height + "\" viewBox=\"0 0 " + size + " " + height +
           "\">\n<title>The life of the orders</title>\n<desc>" + escaped(drawing.description()) +
           "</desc>\n" + style + "<rect class=\"spo-paper\" width=\"" + size + "\" height=\"" +
           height + "\"/>\n" + inside + "</svg>\n";
}

}  // namespace

std::string picture(const Timeline& timeline, std::optional<Date> mark) {
    return drawn(timeline, mark, "", "");
}

}  // namespace spo::report

namespace spo {

std::string to_svg(const Timeline& timeline, std::optional<Date> mark) {
    return report::drawn(timeline, mark, " xmlns=\"http://www.w3.org/2000/svg\"",
                         "<style>\n" + std::string{report::picture_style} + "</style>\n");
}

}  // namespace spo
