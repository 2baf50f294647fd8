"""Every test is run: what the test program holds at top level is what ctest runs, no more, no less.

suites.py PROGRAM SUITE...
"""

import subprocess
import sys


def main(program: str, *expected: str) -> int:
    listed = subprocess.run([program, "--list_content"], capture_output=True, text=True, check=True)
    lines = (listed.stderr + listed.stdout).splitlines()
    held = {line.rstrip("* ") for line in lines if line and not line.startswith(" ")}
    cases = [line for line in lines if line.startswith(" ")]
    for name in sorted(held - set(expected)):
        print(f"{name}: no ctest entry runs this: put it in a suite that opens in a *_test.cpp")
    for name in sorted(set(expected) - held):
        print(f"{name}: a suite in the sources, but not in the test program")
    if not cases:
        print("the test program holds no tests")
    print(f"{len(held)} suites, {len(cases)} tests and inner suites")
    return 0 if held == set(expected) and cases else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
