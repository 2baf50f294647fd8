#include "spo/condition.hpp"

#include "spo/problem.hpp"

namespace spo {

Every::Every(int number, TimeUnit unit) : number_(number), unit_(unit) {
    if (number < 1 || number > 9999) {
        throw Problem("", std::to_string(number), "a whole number from 1 to 9999");
    }
}

}  // namespace spo
