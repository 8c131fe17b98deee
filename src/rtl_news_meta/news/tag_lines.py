"""The tags of a story: below their label, bare above the buttons that close the page, in one run behind the text.

Strategy: a label tells; without one, lines of very few words at the end are tags where the story has most of them.
"""

from __future__ import annotations

import re

from rtl_news_meta.news.cues import squeeze
from rtl_news_meta.news.labels import LabelKind
from rtl_news_meta.news.roles import Layout, LineRole

__all__ = ["read_tags"]

WORD = re.compile(r"\S+")
FEWEST_AT_END = 3
NO_TAG_ENDS = '.۔:؟!»"'


def read_tags(layout: Layout) -> None:
    """Take the tags among and behind the lines of the story."""
    _labelled_tags(layout)
    _bare_tags(layout)
    _glued_tags(layout)


def _labelled_tags(layout: Layout) -> None:
    page, roles = layout.page, layout.roles
    for i, labels in layout.labels.items():
        if labels[0].kind is not LabelKind.TAGS or labels[0].value != labels[0].end:
            continue
        for j in range(i + 1, len(roles)):
            if roles[j] not in (LineRole.BODY, LineRole.NAME) or page.lines[j].words > 6 or page.lines[j].closed:
                break
            roles[j] = LineRole.TAG


def _bare_tags(layout: Layout) -> None:
    """Take two or more very short lines between the story and the buttons below it for tags, if the story has them."""
    page, roles = layout.page, layout.roles
    body = layout.indices(LineRole.BODY)
    if len(body) < 4:
        return
    ends_page = body[-1] == len(roles) - 1
    if not ends_page and roles[body[-1] + 1] is not LineRole.FURNITURE:
        return
    tags = []
    for i in reversed(body[1:]):
        line = page.lines[i]
        if line.words > 4 or line.text[-1] in NO_TAG_ENDS:
            break
        tags.append(i)
    if len(tags) < 2:
        return
    if ends_page:
        # Nothing below tells: each must be the section or words of the headline.
        head = layout.indices(LineRole.HEADLINE) + layout.indices(LineRole.SECTION)
        named = [page.lines[i].key for i in head]
        if len(tags) < FEWEST_AT_END or not all(any(page.lines[i].key in key for key in named) for i in tags):
            return
    story = squeeze(" ".join(page.lines[i].text for i in range(tags[-1])))
    if sum(page.lines[i].key in story for i in tags) * 2 >= len(tags):
        for i in tags:
            roles[i] = LineRole.TAG


def _glued_tags(layout: Layout) -> None:
    """Part the tags that stand in one run behind the last paragraph: each is the longest run that the story has."""
    text = layout.page.text
    for i, cue in layout.cues.items():
        if ":" in text[cue : cue + 30]:
            continue  # a link line, not a list
        story = f" {' '.join(text[: layout.cuts[i]].split())} "
        words = [match.span() for match in WORD.finditer(text, cue, layout.page.lines[i].end)]
        tags: list[tuple[int, int]] = []
        while words:
            most = next((n for n in range(min(4, len(words)), 1, -1) if _told(text, words[:n], story)), 1)
            tags.append((words[0][0], words[most - 1][1]))
            words = words[most:]
        layout.glued_tags[i] = tags


def _told(text: str, words: list[tuple[int, int]], story: str) -> bool:
    return " ".join(text[start:end] for start, end in words) in story
