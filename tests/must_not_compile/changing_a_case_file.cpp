// A case file is checked once, when it is made, and cannot be changed after.
// expect: passing .const .* as .this. argument|no match for .operator=|no viable overloaded '='
#include "spo/case_file.hpp"

void change(spo::CaseFile& file) { file.contents().title = "another"; }
