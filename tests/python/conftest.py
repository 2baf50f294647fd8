import json
from typing import Any

import pytest
from hypothesis import settings
from jsonschema import Draft202012Validator
from support import AS_AT, FIRST_ORDER

import spo

# The same examples on every run, however slow the machine.
settings.register_profile("spo", derandomize=True, deadline=None)
settings.load_profile("spo")


@pytest.fixture
def case() -> spo.CaseFile:
    return spo.load(FIRST_ORDER)


@pytest.fixture
def report(case: spo.CaseFile) -> spo.Report:
    return spo.check(case, as_at=AS_AT)


@pytest.fixture(scope="session")
def case_schema() -> Any:
    return validator(spo.case_file_schema())


@pytest.fixture(scope="session")
def report_schema() -> Any:
    return validator(spo.report_schema())


def validator(schema: str) -> Any:
    return Draft202012Validator(json.loads(schema))
