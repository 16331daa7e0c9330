"""The sources' markup → blocks.

A source begins with `key: value` lines up to `---`. After it each line is a block:

    # title            ## heading          > to the right       ^ centred        ! 資料 box at the top right; `\\n` ends a line
    ~4 text            hangs four em       ~2,4 text            two em in, hangs four
    @page  @wide  @tall                    new page, landscape from here, portrait from here
    会長| text          a turn             + text               one more paragraph of the turn, or line of the last cell
    @table 20 80 label head plain          widths in percent; `label`: first column shaded; `head`: first row is a head; `plain`: no rules
    |cell|cell                             a row; `^` goes on the cell above, `<` the cell to the left; `\\n` ends a line
    anything else                          a paragraph, its indent typed as ideographic spaces

In a text `**bold**`, `__underlined__` and `((ringed))`. `{key}` is the front matter's value.
"""

import re
from dataclasses import dataclass, field


@dataclass
class Paragraph:
    text: str
    kind: str = "body"  # body | title | heading | right | centre | box
    indent: float = 0
    hang: float = 0


@dataclass
class Turn:
    label: str
    paragraphs: list


@dataclass
class Cell:
    text: str
    rows: int = 1
    columns: int = 1


@dataclass
class Table:
    widths: list
    options: set
    rows: list = field(default_factory=list)  # of lists of Cell, or None where a cell is covered


@dataclass
class Break:
    kind: str  # page | wide | tall


@dataclass
class Source:
    head: dict
    blocks: list


SIGNS = {"# ": "title", "## ": "heading", "> ": "right", "^ ": "centre", "! ": "box"}


def read(text):
    top, _, body = text.partition("\n---\n")
    head = dict(line.split(": ", 1) for line in top.splitlines() if line)
    for key, value in head.items():
        body = body.replace("{" + key + "}", value)
    blocks = []
    for line in body.splitlines():
        if line:
            _line(line, blocks)
    for block in blocks:
        if isinstance(block, Table):
            _merge(block)
    return Source(head, blocks)


def _line(line, blocks):
    last = blocks[-1] if blocks else None
    hang = re.match(r"~([\d.,]+) (.*)", line)
    turn = re.match(r"([^|\s]{1,30})\| (.*)", line)
    sign = next((s for s in SIGNS if line.startswith(s)), None)
    if sign:
        blocks.append(Paragraph(line[len(sign):].replace("\\n", "\n"), SIGNS[sign]))
    elif hang:
        sizes = [float(n) for n in hang[1].split(",")]
        blocks.append(Paragraph(hang[2], indent=sizes[0] if len(sizes) > 1 else 0, hang=sizes[-1]))
    elif line.startswith("@table"):
        words = line.split()[1:]
        blocks.append(Table([float(w) for w in words if w[0].isdigit()], {w for w in words if not w[0].isdigit()}))
    elif line.startswith("@"):
        blocks.append(Break(line[1:]))
    elif line.startswith("|"):
        cells = line[1:].rstrip("|").split("|")
        if len(cells) != len(last.widths):
            raise ValueError(f"{len(cells)} cells for {len(last.widths)} columns: {line}")
        last.rows.append([Cell(c.replace("\\n", "\n")) for c in cells])
    elif line.startswith("+ ") and isinstance(last, Table):
        last.rows[-1][-1].text += "\n" + line[2:]
    elif line.startswith("+ "):
        last.paragraphs.append(line[2:])
    elif turn:
        blocks.append(Turn(turn[1], [turn[2]]))
    else:
        blocks.append(Paragraph(line))


def _merge(table):
    for r, row in enumerate(table.rows):
        for c, cell in enumerate(row):
            if cell.text == "<":
                _owner(row, c).columns += 1
                row[c] = None
    for c in range(len(table.widths)):
        owner = None
        for row in table.rows:
            if row[c] is not None and row[c].text == "^":
                owner.rows += 1
                row[c] = None
            elif row[c] is not None:
                owner = row[c]


def _owner(row, c):
    while row[c - 1] is None:
        c -= 1
    return row[c - 1]


def is_label(c, cell, options):
    """Whether the cell in column c is a label by the options `label` (first column) and `label2` (the first two)."""
    return (c == 0 and bool({"label", "label2"} & options)) or (c == 1 and "label2" in options and cell.columns == 1)


def sign_width(line):
    """The width in em of the sign that a line of a list begins with: (1), ①, ア, ・, ※; 0 where there is none."""
    sign = re.match(r"(?:\(\d+\) |[①-⑳ア-ン１-９※]　|・|（[１-９ア-ン]）)", line)
    return 0 if not sign else {"・": 1, "(": 2, "（": 3}.get(sign[0][0], 2)


def spans(text):
    """The text as (kind, piece), kind being "", "bold", "under" or "ring"."""
    for piece in re.split(r"(\*\*.+?\*\*|__.+?__|\(\(.+?\)\))", text):
        if piece.startswith("**"):
            yield "bold", piece[2:-2]
        elif piece.startswith("__"):
            yield "under", piece[2:-2]
        elif piece.startswith("(("):
            yield "ring", piece[2:-2]
        elif piece:
            yield "", piece


def bare(text):
    return "".join(piece for _, piece in spans(text))
