"""News records: the parts of an article and who reported it, from where and when."""
