// Text is not a date until Date::parse has read it, and a time of day is never one.
// expect: conversion from .const char ?\[17\]. to non-scalar|no viable conversion from .const char
#include "spo/date.hpp"

spo::Date day = "2025-04-01T00:00";
