"""`spo audit`: a whole order book against the Act."""

import argparse
import json
import sys

import spo
from spo._cli import common


def _mapping_of(arguments: argparse.Namespace) -> spo.BookMapping | None:
    return None if arguments.mapping is None else spo.BookMapping.load(arguments.mapping)


def _told(arguments: argparse.Namespace, mapping: spo.BookMapping | None) -> None:
    audit = spo.audit(
        arguments.book,
        as_at=arguments.as_at,
        mapping=mapping,
        out=arguments.out,
        keep_answers=False,
        progress=sys.stderr.isatty(),
        threads=arguments.threads,
    )
    if arguments.format == "json":
        common.put(json.dumps(audit.to_dict(), ensure_ascii=False, indent=2) + "\n", "json")
    elif arguments.format == "html":
        common.put(audit.to_html(), "html")
    else:
        common.put(str(audit), "text")


def _audit(arguments: argparse.Namespace) -> int:
    # What is at fault when something is: the mapping, until it is read.
    at_fault = arguments.mapping
    try:
        mapping = _mapping_of(arguments)
        at_fault = arguments.book
        _told(arguments, mapping)
    except spo.Problem as problem:
        # The pointer of its own argument; all others are places in the mapping or the book.
        common.complain(arguments.out if problem.pointer == "/out" else at_fault, problem)
        return common.UNREADABLE
    except ImportError as error:
        print(f"spo: {error}", file=sys.stderr)
        return common.UNREADABLE
    except BrokenPipeError:
        raise
    except OSError as error:
        why = error.strerror or type(error).__name__
        print(f"spo: {error.filename or at_fault}: {why}", file=sys.stderr)
        return common.UNREADABLE
    except KeyboardInterrupt:
        print("spo: stopped; nothing was written", file=sys.stderr)
        return common.UNREADABLE
    return common.OK


def add(verbs: common.Verbs) -> None:
    audit = verbs.add_parser(
        "audit",
        help="check a whole order book in a table",
        description="Five answers on every order of a book (CSV or Parquet) as at a day, and what "
        "they come to by reason. Rows that cannot be read are kept, marked and counted. The "
        "summary repeats no cell.",
    )
    audit.add_argument("book", metavar="BOOK", help="a .csv or .parquet file: docs/order-book.md")
    common.add_day(audit, "--as-at")
    audit.add_argument("--mapping", metavar="M.yaml", help="the book's own names and words")
    audit.add_argument("--out", metavar="FILE", help="where the answers go: .parquet or .csv")
    audit.add_argument(
        "--threads", type=common.number, default=0, help="how many work at once (default: all)"
    )
    audit.add_argument("--format", choices=["text", "html", "json"], default="text")
    audit.set_defaults(run=_audit)
