// What points at a person cannot be given an order's id.
// expect: conversion from .*Order>. to non-scalar type|no viable conversion from .*Order>.
#include "spo/id.hpp"

spo::Ref<spo::Person> person = spo::Id<spo::Order>{"O1"};
