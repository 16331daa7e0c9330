"""Blocks → plain text, one paragraph a line."""

from . import labels, markup


def text(source):
    return "\n".join(line for block in source.blocks for line in _lines(block, source.head.get("turns"))) + "\n"


def _lines(block, style):
    if isinstance(block, markup.Turn):
        mark = labels.MARKS[style]
        first = mark.pattern.format(block.label)
        yield from ([first, "　" + block.paragraphs[0]] if mark.alone else [first + block.paragraphs[0]])
        yield from ("　" + p for p in block.paragraphs[1:])
    elif isinstance(block, markup.Paragraph):
        if block.kind in ("title", "heading"):
            yield ""
        yield {"title": "　　　　　", "right": "　" * 24, "centre": "　" * 14}.get(block.kind, "　" * int(block.indent)) + markup.bare(block.text)
        if block.kind in ("title", "heading"):
            yield ""
