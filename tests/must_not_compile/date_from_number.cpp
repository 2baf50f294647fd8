// A number is not a date: Date::from_days_since_1970 says from which day it counts.
// expect: conversion from .int. to non-scalar type|no viable conversion from .int.
#include "spo/date.hpp"

spo::Date day = 20250401;
