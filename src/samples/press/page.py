"""Blocks → HTML: for the browser that prints it, or as the page of a municipality's site."""

from html import escape
from . import labels, markup

PRINT = """<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>{title}</title><style>
@page {{ size: A4; margin: {margin}; @bottom-center {{ content: {foot}; font: 9pt "{face}"; }} @top-right {{ content: "{top}"; font: 8.5pt "{face}"; }} }}
@page wide {{ size: A4 landscape; margin: 16mm 14mm; }}
body {{ font: {size}pt/1.65 "{face}"; margin: 0; text-align: justify; line-break: strict; }}
p {{ margin: 0; }} h1 {{ font-size: 1.3em; text-align: center; margin: 0 0 1em; font-weight: normal; }}
h2 {{ font: 1.05em "{bold}"; margin: .9em 0 .3em; break-after: avoid; }} b {{ font-family: "{bold}"; font-weight: normal; }}
.right {{ text-align: right; }} .centre {{ text-align: center; }}
.box {{ border: .8pt solid; padding: 1pt 12pt; width: max-content; margin: 0 0 8pt auto; }}
table {{ border-collapse: collapse; width: calc(100% - 1pt); margin: 2pt 0 8pt; font-size: {cell}pt; line-height: 1.5; }}
th, td {{ border: .6pt solid #000; padding: 2.5pt 5pt; vertical-align: top; font-weight: normal; text-align: justify; }}
.plain td {{ border: 0; }} .l, th {{ background: {shade}; text-align: left; }} .n {{ text-align: center; vertical-align: middle; }}
thead {{ display: table-header-group; }} th {{ text-align: center; }} tr {{ break-inside: {tear}; }}
.wide {{ page: wide; }} .newpage {{ break-before: page; }} u {{ text-underline-offset: 2pt; }}
i.ring {{ font-style: normal; border: .8pt solid; border-radius: 50%; padding: 0 2pt; }}
.turn {{ margin-bottom: .35em; }}
</style></head><body>{body}</body></html>"""


def printed(source):
    head = source.head
    foot = head.get("foot", "- # -").replace("##", "\0").replace("#", '" counter(page) "').replace("\0", '" counter(pages) "')
    gothic = head.get("face") == "gothic"
    return PRINT.format(
        title=escape(head["title"]), body=body(source), foot=f'"{foot}"', top=head.get("top", ""), size=head.get("size", "10.5"),
        cell=head.get("cell", "9.5"), margin=head.get("margin", "24mm 22mm 22mm"), shade=head.get("shade", "#eee"), tear=head.get("tear", "auto"),
        face="Noto Sans CJK JP" if gothic else "IPAMincho", bold="Noto Sans CJK JP" if gothic else "IPAGothic")


def body(source):
    """Each break opens a section and closes the one before."""
    out = ["<div>"]
    for block in source.blocks:
        if isinstance(block, markup.Break):
            out.append(f'</div><div class="{SECTIONS[block.kind]}">')
        else:
            out.append(_block(block, source.head.get("turns")))
    return "\n".join(out + ["</div>"])


SECTIONS = {"page": "newpage", "wide": "wide newpage", "tall": "newpage"}


def _block(block, style):
    if isinstance(block, markup.Table):
        return _table(block)
    if isinstance(block, markup.Turn):
        return _turn(block, style)
    tag = {"title": "h1", "heading": "h2"}.get(block.kind, "p")
    css = f' style="padding-left:{block.indent + block.hang}em;text-indent:-{block.hang}em"' if block.hang or block.indent else ""
    name = f' class="{block.kind}"' if block.kind in ("right", "centre", "box") else ""
    return f"<{tag}{name}{css}>{_text(block.text)}</{tag}>"


def _turn(turn, style):
    mark = labels.MARKS[style]
    label = escape(mark.pattern.format(turn.label))
    texts = [_text(t) for t in turn.paragraphs]
    if mark.alone:
        return f'<div class="turn"><p>{label}</p>' + "".join(f'<p style="padding-left:1em;text-indent:1em">{t}</p>' for t in texts) + "</div>"
    first = f'<p style="padding-left:{mark.hang}em;text-indent:-{mark.hang}em">{label}{texts[0]}</p>'
    rest = "".join(f'<p style="padding-left:{mark.hang}em;text-indent:1em">{t}</p>' for t in texts[1:])
    return f'<div class="turn">{first}{rest}</div>'


def _table(table):
    columns = "".join(f'<col style="width:{w}%">' for w in table.widths)
    rows = [_row(row, "th" if n == 0 and "head" in table.options else "td", table.options) for n, row in enumerate(table.rows)]
    if "head" in table.options:
        rows[0] = f"<thead>{rows[0]}</thead>"
    return f'<table class="{" ".join(sorted(table.options - {"head"}))}"><colgroup>{columns}</colgroup>{"".join(rows)}</table>'


def _row(row, tag, options):
    out = []
    for c, cell in enumerate(row):
        if cell:
            names = ["l"] * markup.is_label(c, cell, options) + ["n"] * (c == 0 and "narrow" in options)
            span = (f' class="{" ".join(names)}"' if names and tag == "td" else "") + (f' rowspan="{cell.rows}"' if cell.rows > 1 else "") + (f' colspan="{cell.columns}"' if cell.columns > 1 else "")
            out.append(f"<{tag}{span}>{_lines(cell.text)}</{tag}>")
    return f"<tr>{''.join(out)}</tr>"


def _lines(text):
    """The lines of a cell; a line of a list hangs below its sign."""
    lines = [(markup.sign_width(line), _text(line)) for line in text.split("\n")]
    if any(w for w, _ in lines):
        return "".join(f'<p style="padding-left:{w}em;text-indent:-{w}em">{t}</p>' if w else f"<p>{t}</p>" for w, t in lines)
    return "<br>".join(t for _, t in lines)


TAGS = {"bold": ("<b>", "</b>"), "under": ("<u>", "</u>"), "ring": ('<i class="ring">', "</i>"), "": ("", "")}


def _text(text):
    return "".join(TAGS[k][0] + escape(t, quote=False) + TAGS[k][1] for k, t in markup.spans(text)).replace("\n", "<br>")


def site(source, template):
    """A page of a municipality's site: the template has {title} and {main}."""
    return template.replace("{title}", escape(source.head["title"])).replace("{main}", body(source)).replace("{updated}", source.head.get("updated", ""))
