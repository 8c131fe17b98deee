"""Fails if importing the package is slow, warns, opens a socket or writes a file."""

import os
import subprocess
import sys

CODE = """
import sys
def watch(event, args):
    if event.startswith("socket.") or (event == "open" and isinstance(args[1], str) and set(args[1]) & set("wax+")):
        raise SystemExit(f"import did {event} {args!r}")
sys.addaudithook(watch)
import time
start = time.process_time()
import rtl_news_meta
print(time.process_time() - start)
"""
LIMIT = 0.1  # seconds
# Without this variable the first import writes bytecode, so that the ones that are measured are warm.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def python(*arguments: str) -> str:
    """Run the interpreter and return what it prints."""
    command = [sys.executable, *arguments]
    return subprocess.run(command, check=True, env=ENVIRONMENT, stdout=subprocess.PIPE, text=True).stdout


python("-c", "import rtl_news_meta")
# Processor time, and the best of several, so that what else the machine does counts little.
best = min(float(python("-W", "error", "-c", CODE)) for _ in range(9))
print(f"import rtl_news_meta: {best * 1000:.0f} ms")
if best > LIMIT:
    sys.exit(f"importing takes more than {LIMIT * 1000:.0f} ms")
