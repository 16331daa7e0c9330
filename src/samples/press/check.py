"""Holds cases.toml to the finished documents, and writes from it what tests and readers use."""

import datetime
import json
import re
import subprocess
import tomllib
import unicodedata
import zipfile

WARDS = {"midorino": ("みどり野区", "みどり野区情報公開・個人情報保護運営審議会"), "shiomi": ("汐見区", "汐見区情報公開・個人情報保護審議会"),
         "hazuki": ("葉月市", "葉月市個人情報保護運営委員会")}
LEGAL = ("株式会社", "有限会社", "合同会社", "一般財団法人", "特定非営利活動法人")
ERAS = {"平成": 1988, "令和": 2018}


def faults(here, out):
    """What does not agree, in words; with nothing wrong, the two tables are written."""
    cases = tomllib.loads((here / "cases.toml").read_text(encoding="utf-8"))["case"]
    texts = {f"{p.parent.name}/{p.name}": squeezed(text_of(p)) for p in sorted(out.glob("*/*"))}
    ids = [case["id"] for case in cases]
    found = [f"twice: {i}" for i in set(ids) if ids.count(i) > 1]
    for case in cases:
        found += _case(case, ids, texts)
    found += [f for name, text in texts.items() for f in weekdays(name, text)]
    used = {f for case in cases for key in ("minutes", "files", "records") for f in case.get(key, [])}
    found += [f"a case names a file that is not there: {f}" for f in sorted(used - set(texts))]
    if not found:
        _write(here, cases)
    return found


def _case(case, ids, texts):
    name = case["id"]
    minutes = "".join(texts.get(f, "") for f in case["minutes"])
    every = "".join(texts.get(f, "") for key in ("minutes", "files", "records") for f in case.get(key, []))
    for what in ("title", "decision", "department"):
        if squeezed(case[what]) not in minutes:
            yield f"{name}: the minutes do not say {case[what]}"
    for contractor in case.get("contractors", []):
        if not any(squeezed(s) in every for s in surfaces(contractor)):
            yield f"{name}: no document names {contractor}"
    for missing in case.get("missing", []):
        if squeezed(missing) not in every:
            yield f"{name}: no document cites {missing}"
    for law, *place in (b.split("/") for b in case.get("basis", [])):
        cited = "".join(f"第{n}{unit}" for n, unit in zip(place, "条項号"))
        if cited not in every and kanji(cited) not in every:
            yield f"{name}: no document cites {law} {cited}"
    yield from (f"{name}: {e} is no case before it" for e in case.get("earlier", []) if e not in ids[: ids.index(name)])
    when = datetime.date.fromisoformat(name.split("/")[2])
    if not any(f"{era}{written(when.year - start)}年{when.month}月{when.day}日" in minutes for era, start in ERAS.items() if when.year > start):
        yield f"{name}: the minutes have another date"


def weekdays(name, text):
    for era, year, month, day, weekday in re.findall(r"(平成|令和)(元|\d+)年(\d+)月(\d+)日\(([月火水木金土日])", text):
        date = datetime.date(ERAS[era] + (1 if year == "元" else int(year)), int(month), int(day))
        if "月火水木金土日"[date.weekday()] != weekday:
            yield f"{name}: {date} is no {weekday}曜日"


def written(year):
    return "元" if year == 1 else str(year)


def kanji(text):
    def number(match):
        tens, ones = divmod(int(match[0]), 10)
        return ("" if not tens else ("" if tens == 1 else "〇一二三四五六七八九"[tens]) + "十") + ("" if not ones else "〇一二三四五六七八九"[ones])
    return re.sub(r"\d+", number, text)


def surfaces(name):
    """The name and its short forms: ㈱, （株）, (株) and so on, which NFKC makes one."""
    for legal in LEGAL:
        if name.startswith(legal):
            short = {"株式会社": "(株)", "有限会社": "(有)", "一般財団法人": "(一財)", "特定非営利活動法人": "NPO法人"}.get(legal, legal)
            return name, name.replace(legal, short)
    return (name,)


def squeezed(text):
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))


def text_of(path):
    if path.suffix == ".pdf":
        text = subprocess.run(["pdftotext", "-raw", path, "-"], check=True, capture_output=True).stdout.decode()
        return re.sub(r"\n(?:- ?\d+ ?-|\d+(?:[/／]\d+)?)\n\f(?:.*審議会\n)?", "\n", text)  # feet and heads of pages
    if path.suffix in (".docx", ".xlsx"):
        with zipfile.ZipFile(path) as parts:
            return "".join(re.sub("<[^>]+>", "", parts.read(n).decode()) for n in parts.namelist() if re.search(r"document\.xml|sharedStrings", n))
    data = path.read_bytes()
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("cp932")
    return re.sub("<[^>]+>", "", text)


def _write(here, cases):
    later = {case["id"]: [c["id"] for c in cases if case["id"] in c.get("earlier", [])] for case in cases}
    rows = []
    for case in cases:
        slug, council, date, item = case["id"].split("/")
        ward, name = WARDS[slug]
        rows.append({"id": case["id"], "ward": ward, "council": name, "councilKey": council, "date": date, "item": item} | {
            key: case.get(key, []) for key in ("title", "department", "outcome", "decision", "contractors", "counterparties", "basis")} | {
            "earlier": case.get("earlier", []), "later": later[case["id"]], "missing": case.get("missing", []),
            "minutes": case["minutes"], "files": case.get("files", []), "records": case.get("records", [])})
    target = here.parents[0] / "test" / "resources" / "samples" / "cases.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(rows, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    (here / "storylines.md").write_text(_page(rows), encoding="utf-8")


def _page(rows):
    out = ["# Storylines", "", "Written by `src/samples/typeset` from `cases.toml`; the same as data: `src/test/resources/samples/cases.json`.", "",
           "Decisions that a document cites and the corpus lacks stand under *missing*."]
    for ward in dict.fromkeys(row["ward"] for row in rows):
        out += ["", f"## {ward}", "", "| case | title | outcome | contractors | basis | earlier | later | missing | documents |", "|---|---|---|---|---|---|---|---|---|"]
        for row in (r for r in rows if r["ward"] == ward):
            links = ["<br>".join("/".join(i.split("/")[2:]) for i in row[key]) for key in ("earlier", "later")]
            names = "<br>".join(dict.fromkeys(f.split("/")[1] for key in ("minutes", "files", "records") for f in row[key]))
            cells = [f"{row['date']} {row['item']}", row["title"], row["outcome"], "<br>".join(row["contractors"]), "<br>".join(row["basis"]), *links, "<br>".join(row["missing"]), names]
            out.append("| " + " | ".join(cells) + " |")
    return "\n".join(out) + "\n"
