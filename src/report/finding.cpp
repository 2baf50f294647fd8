#include "spo/finding.hpp"

#include <ostream>

#include "model/words.hpp"

namespace spo {

std::string_view name(Verdict verdict) noexcept { return model::word(verdict); }

std::ostream& operator<<(std::ostream& out, Verdict verdict) { return out << name(verdict); }

}  // namespace spo
