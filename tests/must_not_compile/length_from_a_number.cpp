// A number is not a length: in_years, in_months and in_days say of what.
// expect: conversion from .int. to non-scalar type|no viable conversion from .int.
#include "spo/period.hpp"

spo::Length length = 2;
