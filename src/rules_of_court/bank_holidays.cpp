// The bank holidays of England and Wales, as data. Easter is never computed, and a day proclaimed
// once is a row like any other. To go on after the last year: add its rows, move the last day, and
// compare again (tests/python/test_bank_holidays.py).
#include <array>

#include "spo/service.hpp"

namespace spo {

std::span<const BankHoliday> bank_holidays() noexcept {
    static const std::array holidays{
        BankHoliday{Date{2019, 1, 1}, "New Year's Day"},
        BankHoliday{Date{2019, 4, 19}, "Good Friday"},
        BankHoliday{Date{2019, 4, 22}, "Easter Monday"},
        BankHoliday{Date{2019, 5, 6}, "Early May bank holiday"},
        BankHoliday{Date{2019, 5, 27}, "Spring bank holiday"},
        BankHoliday{Date{2019, 8, 26}, "Summer bank holiday"},
        BankHoliday{Date{2019, 12, 25}, "Christmas Day"},
        BankHoliday{Date{2019, 12, 26}, "Boxing Day"},
        BankHoliday{Date{2020, 1, 1}, "New Year's Day"},
        BankHoliday{Date{2020, 4, 10}, "Good Friday"},
        BankHoliday{Date{2020, 4, 13}, "Easter Monday"},
        BankHoliday{Date{2020, 5, 8}, "Early May bank holiday (VE day)"},
        BankHoliday{Date{2020, 5, 25}, "Spring bank holiday"},
        BankHoliday{Date{2020, 8, 31}, "Summer bank holiday"},
        BankHoliday{Date{2020, 12, 25}, "Christmas Day"},
        BankHoliday{Date{2020, 12, 28}, "Boxing Day (substitute day)"},
        BankHoliday{Date{2021, 1, 1}, "New Year's Day"},
        BankHoliday{Date{2021, 4, 2}, "Good Friday"},
        BankHoliday{Date{2021, 4, 5}, "Easter Monday"},
        BankHoliday{Date{2021, 5, 3}, "Early May bank holiday"},
        BankHoliday{Date{2021, 5, 31}, "Spring bank holiday"},
        BankHoliday{Date{2021, 8, 30}, "Summer bank holiday"},
        BankHoliday{Date{2021, 12, 27}, "Christmas Day (substitute day)"},
        BankHoliday{Date{2021, 12, 28}, "Boxing Day (substitute day)"},
        BankHoliday{Date{2022, 1, 3}, "New Year's Day (substitute day)"},
        BankHoliday{Date{2022, 4, 15}, "Good Friday"},
        BankHoliday{Date{2022, 4, 18}, "Easter Monday"},
        BankHoliday{Date{2022, 5, 2}, "Early May bank holiday"},
        BankHoliday{Date{2022, 6, 2}, "Spring bank holiday"},
        BankHoliday{Date{2022, 6, 3}, "Platinum Jubilee bank holiday"},
        BankHoliday{Date{2022, 8, 29}, "Summer bank holiday"},
        BankHoliday{Date{2022, 9, 19}, "Bank holiday for the State Funeral of Queen Elizabeth II"},
        BankHoliday{Date{2022, 12, 26}, "Boxing Day"},
        BankHoliday{Date{2022, 12, 27}, "Christmas Day (substitute day)"},
        BankHoliday{Date{2023, 1, 2}, "New Year's Day (substitute day)"},
        BankHoliday{Date{2023, 4, 7}, "Good Friday"},
        BankHoliday{Date{2023, 4, 10}, "Easter Monday"},
        BankHoliday{Date{2023, 5, 1}, "Early May bank holiday"},
        BankHoliday{Date{2023, 5, 8}, "Bank holiday for the coronation of King Charles III"},
        BankHoliday{Date{2023, 5, 29}, "Spring bank holiday"},
        BankHoliday{Date{2023, 8, 28}, "Summer bank holiday"},
        BankHoliday{Date{2023, 12, 25}, "Christmas Day"},
        BankHoliday{Date{2023, 12, 26}, "Boxing Day"},
        BankHoliday{Date{2024, 1, 1}, "New Year's Day"},
        BankHoliday{Date{2024, 3, 29}, "Good Friday"},
        BankHoliday{Date{2024, 4, 1}, "Easter Monday"},
        BankHoliday{Date{2024, 5, 6}, "Early May bank holiday"},
        BankHoliday{Date{2024, 5, 27}, "Spring bank holiday"},
        BankHoliday{Date{2024, 8, 26}, "Summer bank holiday"},
        BankHoliday{Date{2024, 12, 25}, "Christmas Day"},
        BankHoliday{Date{2024, 12, 26}, "Boxing Day"},
        BankHoliday{Date{2025, 1, 1}, "New Year's Day"},
        BankHoliday{Date{2025, 4, 18}, "Good Friday"},
        BankHoliday{Date{2025, 4, 21}, "Easter Monday"},
        BankHoliday{Date{2025, 5, 5}, "Early May bank holiday"},
        BankHoliday{Date{2025, 5, 26}, "Spring bank holiday"},
        BankHoliday{Date{2025, 8, 25}, "Summer bank holiday"},
        BankHoliday{Date{2025, 12, 25}, "Christmas Day"},
        BankHoliday{Date{2025, 12, 26}, "Boxing Day"},
        BankHoliday{Date{2026, 1, 1}, "New Year's Day"},
        BankHoliday{Date{2026, 4, 3}, "Good Friday"},
        BankHoliday{Date{2026, 4, 6}, "Easter Monday"},
        BankHoliday{Date{2026, 5, 4}, "Early May bank holiday"},
        BankHoliday{Date{2026, 5, 25}, "Spring bank holiday"},
        BankHoliday{Date{2026, 8, 31}, "Summer bank holiday"},
        BankHoliday{Date{2026, 12, 25}, "Christmas Day"},
        BankHoliday{Date{2026, 12, 28}, "Boxing Day (substitute day)"},
        BankHoliday{Date{2027, 1, 1}, "New Year's Day"},
        BankHoliday{Date{2027, 3, 26}, "Good Friday"},
        BankHoliday{Date{2027, 3, 29}, "Easter Monday"},
        BankHoliday{Date{2027, 5, 3}, "Early May bank holiday"},
        BankHoliday{Date{2027, 5, 31}, "Spring bank holiday"},
        BankHoliday{Date{2027, 8, 30}, "Summer bank holiday"},
        BankHoliday{Date{2027, 12, 27}, "Christmas Day (substitute day)"},
        BankHoliday{Date{2027, 12, 28}, "Boxing Day (substitute day)"},
        BankHoliday{Date{2028, 1, 3}, "New Year's Day (substitute day)"},
        BankHoliday{Date{2028, 4, 14}, "Good Friday"},
        BankHoliday{Date{2028, 4, 17}, "Easter Monday"},
        BankHoliday{Date{2028, 5, 1}, "Early May bank holiday"},
        BankHoliday{Date{2028, 5, 29}, "Spring bank holiday"},
        BankHoliday{Date{2028, 8, 28}, "Summer bank holiday"},
        BankHoliday{Date{2028, 12, 25}, "Christmas Day"},
        BankHoliday{Date{2028, 12, 26}, "Boxing Day"},
    };
    return holidays;
}

Date bank_holidays_first() noexcept { return {2019, 1, 1}; }
Date bank_holidays_last() noexcept { return {2028, 12, 31}; }
Date bank_holidays_known_up_to() noexcept { return {2026, 11, 23}; }

std::string_view bank_holidays_source() noexcept {
    return "The bank holidays that https://www.gov.uk/bank-holidays lists for England and Wales, "
           "with earlier years as they were kept. The page itself was not read for this table: "
           "every day of it was compared with the Python library holidays, version 0.109.";
}

}  // namespace spo
