"""One public header compiles when nothing was included before it, and includes only the standard
library and other public headers: whoever uses libspo needs no Boost and no OpenSSL to compile.

header_alone.py HEADER COMPILER [FLAG...]
"""

import re
import subprocess
import sys
from pathlib import Path

INCLUDE = re.compile(r"^\s*#\s*include\s*(\S+)", re.MULTILINE)
ALLOWED = re.compile(r'<[a-z0-9_]+>|"spo/[a-z0-9_]+\.h(pp)?"')


def main(header: str, *compiler: str) -> int:
    includes = INCLUDE.findall(Path(header).read_text(encoding="utf-8"))
    foreign = [name for name in includes if not ALLOWED.fullmatch(name)]
    for name in foreign:
        print(f'{header}: includes {name}; a public header may include <standard> and "spo/…"')
    command = [*compiler, "-Werror", "-fsyntax-only", "-include", header, "-x", "c++", "/dev/null"]
    compiled = subprocess.run(command, check=False)
    return 1 if foreign or compiled.returncode else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
