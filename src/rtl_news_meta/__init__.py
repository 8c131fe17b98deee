"""rtl-news-meta: clean Arabic-script news text and read it into typed records."""
