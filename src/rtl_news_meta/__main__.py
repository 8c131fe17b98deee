"""`python -m rtl_news_meta` is the command line."""

import sys

from rtl_news_meta.cli import main

if __name__ == "__main__":
    sys.exit(main())
