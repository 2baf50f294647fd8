"""A program that must not compile does not, and for the reason it names; a control does.

The first line of a program that must not compile is a comment with the reason in words. A line
`// expect: REGEX` says what the compiler must complain of, in a form that fits g++ and clang++.

check.py refused|accepted PROGRAM COMPILER [FLAG...]
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

EXPECT = re.compile(r"^// expect: *(\S.*?) *$", re.MULTILINE)


def wrong(what: str, output: str = "") -> int:
    print(output, what, sep="\n", flush=True)
    return 1


def main(wanted: str, program: str, *compiler: str) -> int:
    source = Path(program).read_text(encoding="utf-8")
    if not re.match(r"// \S", source):
        return wrong("its first line must be a comment with the reason")
    expected = EXPECT.findall(source)
    if wanted == "refused" and len(expected) != 1:
        return wrong(f"it must have one line '// expect: REGEX'; it has {len(expected)}")

    with tempfile.TemporaryDirectory() as folder:
        # Not -fsyntax-only: what only fails when a template is instantiated must be seen too.
        command = [*compiler, "-S", "-o", str(Path(folder, "out.s")), program]
        run = subprocess.run(command, capture_output=True, text=True, check=False)

    if wanted == "accepted":
        return wrong("it must compile, and does not", run.stderr) if run.returncode else 0
    if run.returncode == 0:
        return wrong("it must not compile, and does")
    if "fatal error:" in run.stderr:
        return wrong("it fails before the compiler has read all of it", run.stderr)
    errors = "\n".join(line for line in run.stderr.splitlines() if "error:" in line)
    if not re.search(expected[0], errors):
        return wrong(f"it fails, but no error matches: {expected[0]}", run.stderr)
    print(source.splitlines()[0], errors, sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
