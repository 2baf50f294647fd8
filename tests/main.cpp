// The test runner. Every other file here includes <boost/test/unit_test.hpp> and nothing is linked.
#define BOOST_TEST_MODULE spo
#include <boost/test/included/unit_test.hpp>
