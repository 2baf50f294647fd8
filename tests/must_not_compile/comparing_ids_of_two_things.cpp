// Whether an order's id equals a person's is no question.
// expect: no match for .operator==|invalid operands to binary expression
#include "spo/id.hpp"

bool same(spo::Id<spo::Person> person, spo::Id<spo::Order> order) { return person == order; }
