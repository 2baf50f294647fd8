// Checks a case file and prints what is not met: the main job in a dozen lines.
#include <fstream>
#include <iostream>
#include <iterator>
#include <spo/spo.hpp>

int main(int argc, char** argv) {
    std::ifstream in(argc > 1 ? argv[1] : "case.json");
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    const auto report = spo::check(spo::parse_case_file(text), spo::Date{2025, 4, 1});
    for (const auto& finding : report.findings()) {
        if (finding.verdict() != spo::Verdict::not_met) continue;
        const auto why = report.explain(finding);
        std::cout << spo::info(finding.provision()).citation << ", " << why.subject << ": "
                  << why.text << '\n';
    }
    std::cout << "all together: " << report.verdict() << '\n';
}
