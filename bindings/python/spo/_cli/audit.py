"""`spo audit`: a whole order book against the Act."""

import argparse
import json
import sys
import time
from collections.abc import Callable

import spo
from spo._cli import common


def _bar() -> Callable[[int], None]:
    """Rows and rows a second on the terminal's last line."""
    started = time.monotonic()

    def show(rows: int) -> None:
        seconds = max(time.monotonic() - started, 1e-9)
        sys.stderr.write(f"\r{rows:,} orders, {rows / seconds:,.0f} a second ")
        sys.stderr.flush()

    return show


def _audit(arguments: argparse.Namespace) -> int:
    watched = sys.stderr.isatty()
    try:
        audit = spo.audit(
            arguments.book,
            as_at=arguments.as_at,
            mapping=arguments.mapping,
            out=arguments.out,
            progress=_bar() if watched else None,
            threads=arguments.threads,
        )
    except spo.Problem as problem:
        common.complain(arguments.book, problem)
        return common.UNREADABLE
    except ImportError as error:
        print(f"spo: {error}", file=sys.stderr)
        return common.UNREADABLE
    except OSError as error:
        print(f"spo: {error.filename or arguments.book}: {error.strerror}", file=sys.stderr)
        return common.UNREADABLE
    except KeyboardInterrupt:
        print("\nspo: stopped; nothing was written", file=sys.stderr)
        return common.UNREADABLE
    finally:
        if watched:
            sys.stderr.write("\n")
    if arguments.format == "json":
        common.put(json.dumps(audit.to_dict(), ensure_ascii=False, indent=2) + "\n", "json")
    elif arguments.format == "html":
        page = "<!doctype html><html lang='en'><meta charset='utf-8'><title>Audit</title>"
        style = (
            "<style>:root{color-scheme:light dark}body{font-family:sans-serif;margin:2em}</style>"
        )
        common.put(f"{page}{style}<body>{audit._repr_html_()}</body></html>\n", "html")
    else:
        common.put(str(audit), "text")
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
