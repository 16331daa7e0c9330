"""Blocks → a flat OpenDocument text, which LibreOffice turns into PDF or Word."""

from xml.sax.saxutils import escape
from . import labels, markup

NAMES = " ".join(f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{n}"' for p, n in {
    "office": "office:1.0", "style": "style:1.0", "text": "text:1.0", "table": "table:1.0", "meta": "meta:1.0",
    "fo": "xsl-fo-compatible:1.0", "svg": "svg-compatible:1.0"}.items()) + ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
FACES = {"mincho": "IPA明朝", "gothic": "IPAゴシック"}
TALL, WIDE = (170.0, "21cm", "29.7cm", "portrait"), (261.0, "29.7cm", "21cm", "landscape")


class Writer:
    """Collects automatic styles while the body is written."""

    def __init__(self, source):
        self.source, self.styles = source, {}
        self.size = float(source.head.get("size", "10.5"))
        self.cell = float(source.head.get("cell", self.size - 0.5))
        self.width = TALL[0]
        self.pending = None  # a break that the next paragraph or table carries

    def style(self, family, inner, attributes=""):
        key = (family, inner, attributes)
        if key not in self.styles:
            self.styles[key] = f"{family[0].upper()}{len(self.styles) + 1}"
        return self.styles[key]

    def paragraph(self, text, align="justify", indent=0.0, hang=0.0, tab=False, size=None, bold=False, cell=False, keep=False, after=0):
        em = (size or self.size) / 28.35
        props = f'fo:text-align="{align}" fo:margin-left="{(indent + hang) * em:.3f}cm" fo:text-indent="{-hang * em:.3f}cm" fo:margin-bottom="{after}cm"'
        props += ' fo:keep-with-next="always"' if keep else ""
        props += ' fo:line-height="118%"' if cell else ""
        brk, master = "", ""
        if self.pending and not cell:
            brk, master = self._break()
        tabs = f'<style:tab-stops><style:tab-stop style:position="0cm"/></style:tab-stops>' if tab else ""
        font = f'<style:text-properties {self._font(size, bold)}/>' if size or bold else ""
        name = self.style("paragraph", f"<style:paragraph-properties {props}{brk}>{tabs}</style:paragraph-properties>{font}", master)
        return f'<text:p text:style-name="{name}">{self.spans(text)}</text:p>'

    def _break(self):
        kind, self.pending = self.pending, None
        if kind == "page":
            return ' fo:break-before="page"', ""
        return "", f'style:master-page-name="{"Wide" if kind == "wide" else "Tall"}"'

    def _font(self, size, bold):
        face = FACES["gothic" if bold else self.source.head.get("face", "mincho")]
        size = size or self.size
        return f'style:font-name="{face}" style:font-name-asian="{face}" fo:font-size="{size}pt" style:font-size-asian="{size}pt"'

    def spans(self, text):
        out = []
        for kind, piece in markup.spans(text):
            piece = escape(piece).replace("\n", "<text:line-break/>").replace("\t", "<text:tab/>")
            if kind:
                inner = {"bold": self._font(None, True), "under": 'style:text-underline-style="solid" style:text-underline-width="auto"',
                         "ring": 'fo:border="0.6pt solid #000000" fo:padding="0.02cm"'}[kind]
                piece = f'<text:span text:style-name="{self.style("text", f"<style:text-properties {inner}/>")}">{piece}</text:span>'
            out.append(piece)
        return "".join(out)

    def block(self, block):
        if isinstance(block, markup.Break):
            self.pending = block.kind
            self.width = {"wide": WIDE, "tall": TALL}.get(block.kind, (self.width,))[0]
            return ""
        if isinstance(block, markup.Table):
            return self.table(block)
        if isinstance(block, markup.Turn):
            return self.turn(block)
        if block.kind == "box":
            return self.box(block.text)
        return {"title": lambda: self.paragraph(block.text, "center", size=self.size + 3.5, after=0.4),
                "heading": lambda: self.paragraph(block.text, "start", bold=True, keep=True),
                "right": lambda: self.paragraph(block.text, "end"),
                "centre": lambda: self.paragraph(block.text, "center"),
                "body": lambda: self.paragraph(block.text, indent=block.indent, hang=block.hang)}[block.kind]()

    def turn(self, turn):
        mark = labels.MARKS[self.source.head["turns"]]
        label = mark.pattern.format(turn.label)
        if mark.alone:
            out = [self.paragraph(label, "start", keep=True)]
            return "".join(out + [self.paragraph("　" + p, indent=1) for p in turn.paragraphs])
        first = self.paragraph(label + ("\t" if mark.tab else "") + turn.paragraphs[0], hang=mark.hang, tab=mark.tab)
        return first + "".join(self.paragraph("　" + p, indent=mark.hang) for p in turn.paragraphs[1:])

    def box(self, text):
        width = (len(text) + 3) * self.size / 28.35
        return self.table(markup.Table([100], set(), [[markup.Cell(text)]]), width * 10, "right", "center") + self.paragraph("", size=5)

    def table(self, table, width=None, place="left", align=None):
        width = width or self.width
        brk, master = self._break() if self.pending else ("", "")
        name = self.style("table", f'<style:table-properties style:width="{width / 10:.2f}cm" table:align="{place}" fo:margin-bottom="0.15cm"{brk}/>', master)
        columns = []
        for w in table.widths:
            column = self.style("table-column", f'<style:table-column-properties style:column-width="{width / 10 * w / sum(table.widths):.3f}cm"/>')
            columns.append(f'<table:table-column table:style-name="{column}"/>')
        rows = [self.row(table, n, row, align) for n, row in enumerate(table.rows)]
        if "head" in table.options:
            rows[0] = f"<table:table-header-rows>{rows[0]}</table:table-header-rows>"
        return f'<table:table table:style-name="{name}">{"".join(columns)}{"".join(rows)}</table:table>'

    def row(self, table, n, row, align):
        whole = "whole" in table.options
        name = self.style("table-row", f'<style:table-row-properties fo:keep-together="{"always" if whole else "auto"}"/>')
        return f'<table:table-row table:style-name="{name}">{"".join(self._cell(table, n, c, cell, align) for c, cell in enumerate(row))}</table:table-row>'

    def _cell(self, table, n, c, cell, align):
        if cell is None:
            return "<table:covered-table-cell/>"
        head = n == 0 and "head" in table.options
        label = markup.is_label(c, cell, table.options)
        rule = "none" if "plain" in table.options else "0.5pt solid #000000"
        shade = f' fo:background-color="{self.source.head.get("shade", "#e8e8e8")}"' if head or label else ""
        middle = ' style:vertical-align="middle"' if head or ("narrow" in table.options and c == 0) else ""
        name = self.style("table-cell", f'<style:table-cell-properties fo:padding="0.09cm" fo:border="{rule}"{shade}{middle}/>')
        span = f' table:number-rows-spanned="{cell.rows}" table:number-columns-spanned="{cell.columns}"'
        align = align or ("center" if head or middle else "start" if label else "justify")
        lines = "".join(self.paragraph(line, align, hang=markup.sign_width(line), size=self.cell, cell=True) for line in cell.text.split("\n"))
        return f'<table:table-cell table:style-name="{name}"{span} office:value-type="string">{lines}</table:table-cell>'


def document(source):
    writer = Writer(source)
    body = "".join(writer.block(block) for block in source.blocks)
    face = FACES[source.head.get("face", "mincho")]
    faces = "".join(f'<style:font-face style:name="{f}" svg:font-family="{f}"/>' for f in FACES.values())
    styles = "".join(f'<style:style style:name="{name}" style:family="{family}" {extra}{_parent(family)}>{inner}</style:style>'
                     for (family, inner, extra), name in writer.styles.items())
    date = source.head.get("made", "2024-04-01") + "T09:00:00"
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {NAMES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>{escape(source.head["title"])}</dc:title><dc:date>{date}</dc:date><meta:creation-date>{date}</meta:creation-date></office:meta>
<office:font-face-decls>{faces}</office:font-face-decls>
<office:styles><style:default-style style:family="paragraph"><style:paragraph-properties fo:line-height="{source.head.get("leading", "135")}%" style:tab-stop-distance="0.74cm" style:punctuation-wrap="hanging" style:line-break="strict"/>
<style:text-properties {writer._font(None, False)} fo:language="ja" fo:country="JP" style:language-asian="ja" style:country-asian="JP"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="Foot" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/><style:text-properties {writer._font(9, False)}/></style:style>
<style:style style:name="Top" style:family="paragraph"><style:paragraph-properties fo:text-align="end"/><style:text-properties {writer._font(8.5, False)}/></style:style></office:styles>
<office:automatic-styles>{_layout("TallLayout", TALL, source)}{_layout("WideLayout", WIDE, source)}{styles}</office:automatic-styles>
<office:master-styles>{_master("Standard", "TallLayout", source)}{_master("Tall", "TallLayout", source)}{_master("Wide", "WideLayout", source)}</office:master-styles>
<office:body><office:text>{body}</office:text></office:body></office:document>"""


def _parent(family):
    return ' style:parent-style-name="Standard"' if family == "paragraph" else ""


def _layout(name, shape, source):
    _, width, height, way = shape
    head = "<style:header-style><style:header-footer-properties fo:min-height=\"0.6cm\" fo:margin-bottom=\"0.2cm\"/></style:header-style>" if "top" in source.head else ""
    return f"""<style:page-layout style:name="{name}"><style:page-layout-properties fo:page-width="{width}" fo:page-height="{height}" style:print-orientation="{way}"
 fo:margin-top="2cm" fo:margin-bottom="1.6cm" fo:margin-left="{'2cm' if way == 'portrait' else '1.8cm'}" fo:margin-right="{'2cm' if way == 'portrait' else '1.8cm'}"/>{head}
<style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.3cm"/></style:footer-style></style:page-layout>"""


def _master(name, layout, source):
    foot = escape(source.head.get("foot", "- # -")).replace("##", "<text:page-count/>").replace("#", '<text:page-number text:select-page="current"/>')
    top = f'<style:header><text:p text:style-name="Top">{escape(source.head["top"])}</text:p></style:header>' if "top" in source.head else ""
    return f'<style:master-page style:name="{name}" style:page-layout-name="{layout}">{top}<style:footer><text:p text:style-name="Foot">{foot}</text:p></style:footer></style:master-page>'


def sheet(source):
    """The tables of a source as a flat OpenDocument sheet: each heading names a sheet, paragraphs are rows of one cell."""
    sheets, rows = [], []
    for block in source.blocks:
        if isinstance(block, markup.Paragraph) and block.kind == "heading":
            rows = []
            sheets.append((block.text, rows))
        elif isinstance(block, markup.Table):
            rows.extend(block.rows)
        else:
            rows.append([markup.Cell(block.text)])
    tables = "".join(_sheet(name, rows) for name, rows in sheets)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {NAMES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles><style:style style:name="C" style:family="table-column"><style:table-column-properties style:column-width="4.2cm"/></style:style>
<style:style style:name="W" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top" fo:border="0.5pt solid #000000"/></style:style></office:automatic-styles>
<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document>"""


def _sheet(name, rows):
    columns = max(len(r) for r in rows)
    body = "".join("<table:table-row>" + "".join(_value(cell, len(row) > 1) for cell in row) + "</table:table-row>" for row in rows)
    return f'<table:table table:name="{escape(name)}"><table:table-column table:style-name="C" table:number-columns-repeated="{columns}"/>{body}</table:table>'


def _value(cell, ruled):
    if cell is None:
        return "<table:covered-table-cell/>"
    style = ' table:style-name="W"' if ruled else ""
    lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in cell.text.split("\n"))
    if cell.text.isdigit():
        return f'<table:table-cell{style} office:value-type="float" office:value="{cell.text}">{lines}</table:table-cell>'
    span = f' table:number-rows-spanned="{cell.rows}" table:number-columns-spanned="{cell.columns}"' if cell.rows + cell.columns > 2 else ""
    return f'<table:table-cell{style}{span} office:value-type="string">{lines}</table:table-cell>'
