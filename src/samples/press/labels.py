"""How a council marks who speaks: label → the mark before the words, and how the words hang below it."""

from dataclasses import dataclass


@dataclass
class Mark:
    pattern: str
    hang: float  # em that the lines after the first stand in
    alone: bool = False  # the mark has a line of its own
    tab: bool = False  # the words begin at the hang


MARKS = {
    "paren": Mark("（{}）", 6, tab=True),
    "maru": Mark("○{}　", 1),
    "colon": Mark("{}：", 2),
    "lenticular": Mark("【{}】", 0, alone=True),
}
