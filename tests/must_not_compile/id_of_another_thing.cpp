// An order's id is not a person's.
// expect: conversion from .*Order>. to non-scalar type|no viable conversion from .*Order>.
#include "spo/id.hpp"

spo::Id<spo::Person> person = spo::Id<spo::Order>{"O1"};
