// The case file's constructor: everything that cannot be, found in one walk.
#include "spo/case_file.hpp"

#include "model/integrity.hpp"
#include "model/walk.hpp"

namespace spo {
namespace {

std::vector<Defect> defects_of(const CaseFile::Contents& contents) {
    model::Integrity integrity;
    std::vector<Defect> defects;
    model::walk(contents, model::Pointer{}, [&]<class T>(const T& value, const auto& at) {
        if constexpr (requires { integrity.met(value, at); }) {
            if (model::is_id(value.value)) integrity.met(value, at);
        }
        if constexpr (requires { model::check_leaf(value, at, defects); }) {
            model::check_leaf(value, at, defects);
        }
        if constexpr (requires { model::check_days(value, at, defects); }) {
            model::check_days(value, at, defects);
        }
    });
    model::check_failures(contents, defects);
    const auto more = integrity.defects();
    defects.insert(defects.end(), more.begin(), more.end());
    return defects;
}

}  // namespace

CaseFile::CaseFile(Contents contents)
    : contents_(std::make_shared<const Contents>(std::move(contents))) {
    auto defects = defects_of(*contents_);
    if (!defects.empty()) throw Problem(std::move(defects));
}

}  // namespace spo
