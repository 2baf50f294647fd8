// Points of a tag a second, against few areas and many, and out of a file.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include "spo/track.hpp"

namespace {

// Eleven degrees of sea and land, in which the areas are scattered as homes are: no two alike.
constexpr double west = -8;
constexpr double south = 50;
constexpr double width = 10;
constexpr double height = 9;

double between(std::mt19937_64& random, double least, double most) {
    return std::uniform_real_distribution<double>{least, most}(random);
}

/// So many stars of twelve corners, each about a kilometre across.
std::vector<spo::TrackedArea> areas(std::int64_t number) {
    std::mt19937_64 random{1};
    std::vector<spo::TrackedArea> all;
    for (std::int64_t i = 0; i < number; ++i) {
        constexpr int corners = 12;
        const double lon = between(random, west, west + width);
        const double lat = between(random, south, south + height);
        std::vector<spo::Position> ring;
        for (int k = 0; k < corners; ++k) {
            const double angle = 2 * 3.14159265358979 * k / corners;
            const double reach = between(random, 0.003, 0.009);
            ring.emplace_back(lon + reach * std::cos(angle), lat + 0.6 * reach * std::sin(angle));
        }
        ring.push_back(ring.front());
        all.push_back({"L" + std::to_string(i), spo::Area{std::vector{spo::Polygon{ring}}}, 0});
    }
    return all;
}

/// A walk of a point a minute, or points anywhere.
std::vector<spo::TrackPoint> points(std::size_t number, bool is_walk) {
    std::mt19937_64 random{2};
    std::vector<spo::TrackPoint> all;
    double lon = west + width / 2;
    double lat = south + height / 2;
    for (std::size_t i = 0; i < number; ++i) {
        if (is_walk) {
            lon = std::clamp(lon + between(random, -0.001, 0.001), west, west + width);
            lat = std::clamp(lat + between(random, -0.001, 0.001), south, south + height);
        } else {
            lon = between(random, west, west + width);
            lat = between(random, south, south + height);
        }
        constexpr std::int64_t minute = 60'000'000;
        all.push_back(
            {spo::Instant::from_microseconds_since_1970(static_cast<std::int64_t>(i) * minute),
             {lon, lat},
             10.0});
    }
    return all;
}

void run(benchmark::State& state, bool is_walk) {
    const auto held_against = areas(state.range(0));
    const auto tag = points(100'000, is_walk);
    for (auto _ : state) {
        spo::Tracker tracker{held_against, {}, {}};
        for (const auto& point : tag) tracker.add(point);
        benchmark::DoNotOptimize(tracker.finish());
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(tag.size()));
}

void points_of_a_walk(benchmark::State& state) { run(state, true); }
void points_anywhere(benchmark::State& state) { run(state, false); }

/// All in one area, where each is near an edge or not: the work that no index spares.
void points_in_one_area(benchmark::State& state) {
    const auto held_against = areas(1);
    std::mt19937_64 random{3};
    const auto& ring = std::get<std::vector<spo::Polygon>>(
                           held_against.front().area.reveal(spo::ForPoliceAndCourtOnly{}))
                           .front()
                           .outer;
    std::vector<spo::TrackPoint> tag;
    for (std::size_t i = 0; i < 100'000; ++i) {
        const auto& corner = ring[i % ring.size()];
        tag.push_back({spo::Instant::from_microseconds_since_1970(static_cast<std::int64_t>(i)),
                       {corner.longitude() + between(random, -0.01, 0.01),
                        corner.latitude() + between(random, -0.006, 0.006)},
                       static_cast<double>(state.range(0))});
    }
    for (auto _ : state) {
        spo::Tracker tracker{held_against, {}, {}};
        for (const auto& point : tag) tracker.add(point);
        benchmark::DoNotOptimize(tracker.finish());
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(tag.size()));
}

void lines_of_csv(benchmark::State& state) {
    const auto held_against = areas(state.range(0));
    std::string text = "time,lon,lat,accuracy_m\n";
    const auto tag = points(100'000, true);
    for (const auto& point : tag) {
        text += point.at.iso() + "," + std::to_string(point.position.longitude()) + "," +
                std::to_string(point.position.latitude()) + ",10\n";
    }
    for (auto _ : state) {
        std::istringstream file{text};
        spo::Tracker tracker{held_against, {}, {}};
        tracker.read(file);
        benchmark::DoNotOptimize(tracker.finish());
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(tag.size()));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}

void one_distance(benchmark::State& state) {
    const auto held_against = areas(1);
    const auto tag = points(1'000, false);
    std::size_t i = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(
            held_against.front().area.metres_outside(tag[i++ % tag.size()].position));
    }
}

BENCHMARK(points_of_a_walk)->Arg(1)->Arg(100)->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(points_anywhere)->Arg(1)->Arg(100)->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(points_in_one_area)->Arg(0)->Arg(10)->Unit(benchmark::kMillisecond);
BENCHMARK(lines_of_csv)->Arg(1)->Arg(100)->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(one_distance);

}  // namespace
