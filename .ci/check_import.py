"""Fails if importing the package is slow, warns, opens a socket or writes a file."""

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
# Processor time, so that what else the machine does counts little. The first import writes bytecode, the rest are warm.
subprocess.run([sys.executable, "-c", "import rtl_news_meta"], check=True)
times = [
    float(
        subprocess.run([sys.executable, "-W", "error", "-c", CODE], check=True, capture_output=True, text=True).stdout
    )
    for _ in range(5)
]
print(f"import rtl_news_meta: {min(times) * 1000:.0f} ms (best of {len(times)})")
if min(times) > 0.1:
    sys.exit("importing takes more than 100 ms")
