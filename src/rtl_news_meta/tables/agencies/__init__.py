"""Agencies, newspapers, broadcasters and news sites, by the country that they report from.

Source: reviewed by hand; the ids are the outlets' own web domains, the spellings those that the outlets use for
themselves and those that news texts of the six languages use for them.

A module holds one text, `OUTLETS`. An outlet is a line that starts at the margin: its id, ISO 3166-1 country code, kind
(agency, newspaper, broadcaster, site), the languages of ours that it publishes in, and its English name. The indented
lines below it give its spellings in one language, parted by «،», the commonest first. Leave out the words for
"agency" and "newspaper": `words.py` has them, and look-up tries a name with and without. A spelling that is also an
ordinary word, a place or a person's name ends with `*`: it counts only where a source must stand.
"""
