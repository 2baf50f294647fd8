"""The command `spo`.

Exit status of `spo check`: 0 when nothing is not met, 1 when something is not met, 2 when a file
could not be read or the command was not understood. Of the others: 0, or 2 as before.
"""

import argparse
import io
import os
import sys
from collections.abc import Sequence

import spo
from spo._cli import audit, breach, check, common, law, life, offences, service, track


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="spo",
        description="Stalking protection orders: check a case file against the Act, and see what "
        "binds, what is due, and when.",
    )
    parser.add_argument("--version", action="version", version=f"libspo {spo.__version__}")
    verbs = parser.add_subparsers(required=True, metavar="VERB")
    for module in (check, life, breach, offences, track, audit, service, law):
        module.add(verbs)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A court's words may hold what the terminal cannot show: better escaped than not told.
        sys.stdout.reconfigure(errors="backslashreplace")
    arguments = _parser().parse_args(argv)
    try:
        status: int = arguments.run(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader went away, as `head` does: what it did not read was not told.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return common.UNREADABLE
    except Exception as error:
        # Status 1 means "not met", so nothing unforeseen may end with it. The error's own text is
        # left out: it might repeat what is in the file.
        print(f"spo: could not go on: {type(error).__name__}", file=sys.stderr)
        return common.UNREADABLE
    return status


if __name__ == "__main__":
    sys.exit(main())
