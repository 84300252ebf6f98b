"""Hard sets of findings: one bullet, eighty long ones, every script, tables and photos."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

SENTENCE = (
    "Ministries of planning and of finance should be brought into the revision of the national "
    "strategy from its first meeting, with a mandate of their own and a budget line"
)
SHORT = "Put biodiversity into the budget circular before the ministries start to plan"
ARABIC = (
    "ينبغي إشراك وزارات التخطيط والمالية في مراجعة الاستراتيجية الوطنية للتنوع البيولوجي "
    "(NBSAP) منذ الاجتماع الأول، مع تخصيص 25 في المائة من الميزانية للتنفيذ"
)
CHINESE = (
    "规划部和财政部应从第一次会议起参与国家生物多样性战略（NBSAP）的修订工作，"
    "并为实施工作安排专门的预算，同时确保地方政府和社区代表的充分参与。"
)
PHOTO = "flipchart.jpg"
REORDERED = ("05-arabic", "07-special", "08-words")
"""Sets whose letters a PDF holds in another order or not at all, or that break within words."""
THAI = (
    "กระทรวงการวางแผนและกระทรวงการคลังควรมีส่วนร่วมในการทบทวนยุทธศาสตร์ความหลากหลายทางชีวภาพ"
    "แห่งชาติตั้งแต่การประชุมครั้งแรกและควรมีงบประมาณเฉพาะสำหรับการดำเนินงาน"
)
UNSPACED = ("14-thai",)
"""Sets whose lines end where a dictionary of the drawing program says: never more than planned."""
UPRIGHT = "upright.png"
RUSSIAN = "Министерства планирования и финансов должны участвовать в пересмотре стратегии"


def findings(group: str = "Group 1", language: str = "en", **more: Any) -> dict[str, Any]:
    """An ordinary head; `more` replaces or adds fields."""
    head: dict[str, Any] = {
        "schema": "findings/1",
        "workshop": "Regional workshop on national biodiversity strategies",
        "session": "Item 3: mainstreaming",
        "language": language,
        "group": group,
        "rapporteur": "Participant 01",
        "question": "Which entry points does your planning process offer?",
        "sections": [],
    }
    return {**head, **more}


def outline(kind: str, *texts: Any) -> dict[str, Any]:
    """A section of items; a text alone is an item without children."""
    return {
        "kind": kind,
        "items": [{"text": text} if isinstance(text, str) else text for text in texts],
    }


def nest(text: str, depth: int, count: int = 1) -> dict[str, Any]:
    """An item with levels below it."""
    numbers = range(1, count + 1) if depth > 1 else ()
    below = [nest(f"{text}.{i}", depth - 1, count) for i in numbers]
    return {"text": f"{text} {SHORT}", "children": below}


def _long_items() -> dict[str, Any]:
    items = [f"{i}. {SENTENCE}, as point {i} of the plan" for i in range(1, 81)]
    return findings(sections=[outline("recommendations", *items)])


def _levels() -> dict[str, Any]:
    tree = [nest(f"L{i}", 5, 2 if i == 1 else 1) for i in range(1, 4)]
    return findings(sections=[outline("entry points", *tree)])


def _special() -> dict[str, Any]:
    return findings(
        group='Group <2> & "friends" 🌿',
        sections=[
            outline(
                "challenges",
                "Emoji 👩🏽‍🌾🌳🐘 and flags 🇲🇾🇯🇵 with text behind them",
                "<a:t>XML & entities &amp; ]]></a:t> stay letters",
                "Bell \u0007, null \u0000, escape \u001b, U+FFFF \uffff and half \ud83d letters",
                "Combining e\u0301 and a\u030a\u0323, ligature ﬁ, no\u00a0break, soft\u00adhyphen",
                "=1+1 and +SUM(A1) and @cmd and -2 are texts",
                "Tab\there, line\nbreak, vertical\u000btab and \u2028separator",
                "\u202eoverride turned round\u202c and \u200bzero width",
            ),
            {
                "kind": "quotes",
                "items": [
                    {"text": "We never had a budget line.", "by": "Participant 07"},
                    {"text": "“Nous n’avons jamais été invités.”", "by": "Participant 08"},
                ],
            },
        ],
    )


def _words() -> dict[str, Any]:
    return findings(
        sections=[
            outline(
                "references",
                "w" * 200,
                "https://www.example.org/" + "a-very-long-path/" * 12,
                "Donaudampfschifffahrtsgesellschaftskapitän" * 3,
                f"An ordinary reference. {SHORT}",
            )
        ]
    )


def _huge_item() -> dict[str, Any]:
    return findings(
        sections=[
            outline(
                "recommendations",
                " ".join(f"{i}. {SENTENCE}." for i in range(1, 16)),
                {"text": "A parent", "children": [{"text": f"{SENTENCE}. " * 12}]},
                "The last one",
            )
        ]
    )


def _table(folder: Path) -> dict[str, Any]:
    photo(folder / PHOTO, (8000, 6000))
    columns = ["Country", *(f"Measure {i}" for i in range(1, 12))]
    rows = [
        [f"Country {r:02}", *(f"r{r}c{c} in place since 20{r:02}" for c in range(1, 12))]
        for r in range(1, 15)
    ]
    return findings(
        sections=[
            {"kind": "table", "caption": "Measures by country", "columns": columns, "rows": rows},
            {
                "kind": "image",
                "file": PHOTO,
                "alt": "Flip chart with three columns of notes",
                "caption": "What the group wrote on its first flip chart",
            },
        ]
    )


def photo(path: Path, size: tuple[int, int], *, orientation: int = 1) -> None:
    """A photo with noise, an orientation and a place where it was taken."""
    image = Image.effect_noise((size[0] // 8, size[1] // 8), 60).convert("RGB").resize(size)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, size[0] // 3, size[1] // 4), fill=(200, 30, 30))
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x8825] = {1: "N", 2: (3.0, 8.0, 0.0), 3: "E", 4: (101.0, 41.0, 0.0)}
    stream = io.BytesIO()
    image.save(stream, "JPEG", quality=80, exif=exif)
    path.write_bytes(stream.getvalue())


def _empty() -> dict[str, Any]:
    kinds = ("entry points", "challenges", "recommendations", "quotes", "references")
    return findings(
        question="",
        rapporteur="",
        sections=[*(outline(kind) for kind in kinds), {"kind": "table", "columns": [], "rows": []}],
    )


def _thai() -> dict[str, Any]:
    cells = [[THAI[at : at + size] for at, size in ((0, 30), (8, 90), (30, 60))]] * 3
    return findings(
        "กลุ่มที่ 1",
        "th",
        question=THAI,
        sections=[
            outline("challenges", *(f"{number} {THAI}" for number in range(1, 6))),
            outline("recommendations", f"{THAI} " * 8),
            {"kind": "table", "caption": THAI[:24], "columns": cells[0], "rows": cells},
        ],
    )


def _cells(folder: Path) -> dict[str, Any]:
    """Tables with long headers, addresses and numbers, a row of two slides; an upright photo."""
    Image.new("RGB", (300, 600), "#c8dcb4").save(folder / UPRIGHT)
    address = "https://www.example.org/" + "protected/areas/" * 9
    head = ["Who", SENTENCE, "Where it stands", "Sum"]
    rows = [[f"Row {i}", f"{SHORT} {i}", address, f"{i},000"] for i in range(1, 5)]
    high = [["Everything", " ".join(f"{i}. {SENTENCE}." for i in range(1, 9)), "", ""]]
    return findings(
        sections=[
            {"kind": "table", "caption": "Long heads", "columns": head, "rows": rows + high},
            outline("references", address * 2, f"{SHORT} {address}"),
            {"kind": "image", "file": UPRIGHT, "alt": "One column of cards", "caption": SENTENCE},
        ]
    )


def _long_titles() -> dict[str, Any]:
    return findings(
        group=f"Group on {SENTENCE}",
        session=SENTENCE,
        workshop=f"{SENTENCE} and {SENTENCE}",
        question=f"{SENTENCE}, and {SENTENCE}?",
        sections=[
            {"kind": "table", "caption": SENTENCE * 2, "columns": ["A", "B"], "rows": [["1", "2"]]},
            {**outline("recommendations", SHORT), "title": SENTENCE * 3},
            {**outline("recommendations", SENTENCE), "title": SENTENCE * 3 + " again"},
            {**outline("recommendations", "one"), "title": "الأردن: (a) " + SENTENCE[:120] + "!"},
            *({**outline("recommendations", t), "title": "Twin"} for t in ("two", "three")),
            {**outline("recommendations", "four"), "title": "Twin (2 of 2)"},
        ],
    )


def _languages(language: str, text: str) -> dict[str, Any]:
    return findings(
        group={"ar": "الفريق الأول", "zh": "第一小组", "ru": "Группа 1"}[language],
        language=language,
        workshop=text[:60],
        session=text[:30],
        question=text,
        sections=[
            outline("entry points", *(f"{text} {i}" for i in range(1, 9))),
            outline("recommendations", {"text": text, "children": [{"text": text}] * 1}),
            {
                "kind": "table",
                "caption": text[:40],
                "columns": [text[:12], text[:20], "BCH"],
                "rows": [[text[:15], text, "25 %"], [text[:9], text[:50], "3"]],
            },
        ],
    )


def hard_sets(folder: Path) -> dict[str, dict[str, Any]]:
    """All sets by name; pictures are written to the folder."""
    return {
        "01-one": findings(sections=[outline("recommendations", SHORT)]),
        "02-eighty": _long_items(),
        "03-long": findings(sections=[outline("recommendations", (SENTENCE + ". ") * 4)]),
        "04-levels": _levels(),
        "05-arabic": _languages("ar", ARABIC),
        "06-chinese": _languages("zh", CHINESE),
        "07-special": _special(),
        "08-words": _words(),
        "09-empty": _empty(),
        "10-table": _table(folder),
        "11-huge": _huge_item(),
        "12-titles": _long_titles(),
        "13-russian": _languages("ru", RUSSIAN),
        "14-thai": _thai(),
        "15-cells": _cells(folder),
    }


def write_sets(folder: Path) -> list[Path]:
    """All sets as files."""
    paths = []
    for name, value in hard_sets(folder).items():
        path = folder / f"{name}.json"
        path.write_text(json.dumps(value, ensure_ascii=True), encoding="utf-8")
        paths.append(path)
    return paths


def is_repeated(name: str) -> bool:
    """Whether a set holds equal texts on purpose."""
    return name in ("05-arabic", "06-chinese", "13-russian", "12-titles", "04-levels", "11-huge")


def write_kind(kind: str, folder: Path) -> list[Path]:
    """Findings of several groups or countries for a kind of deck."""
    sets = {
        "plenary": [_group(number) for number in range(1, 11)],
        "evaluation": [_evaluation()],
    }.get(kind) or [_country(number) for number in range(1, 7)]
    paths = [folder / f"{kind}-{number}.json" for number in range(len(sets))]
    for path, value in zip(paths, sets, strict=True):
        path.write_text(json.dumps(value), encoding="utf-8")
    return paths


def _group(number: int) -> dict[str, Any]:
    challenges = [f"{SENTENCE} ({number}.{k})" for k in range(3)] if number % 3 else []
    family = {"text": f"Group {number} asks for a line", "children": [{"text": SHORT}]}
    return findings(
        f"Group {number}",
        rapporteur=f"Participant {number:02}",
        sections=[
            outline("entry points", *(f"{SHORT} ({number}.{k})" for k in range(4))),
            outline("challenges", *challenges),
            outline("recommendations", family),
        ],
    )


def _country(number: int) -> dict[str, Any]:
    questions = ("Case 1: how was finance brought in?", f"Case 2: {SENTENCE}?")
    partners = outline("partners", *([SENTENCE] if number % 2 else []))
    return findings(
        f"Country {number:02}",
        session="Item 5: country presentations",
        question=questions[number % 2],
        used_s=500 + 13 * number,
        allotment_s=600,
        sections=[
            {**outline("status", f"{SHORT} {number}"), "title": "(a) Status of the revision"},
            {**partners, "title": "(b) Who takes part"},
            outline("challenges", f"{SENTENCE} {number}"),
        ],
    )


def _evaluation() -> dict[str, Any]:
    useful = [["Very useful", "21"], ["Useful", "15"], ["Somewhat useful", 4], ["Not useful", "1"]]
    long_answers = [[SENTENCE, "3"], [SHORT, "12"]]
    ratings = [["Venue", "0", "1", "5", "20", "15"], ["Documents came in time", 1, 2, 3, 4, 5]]
    return findings(
        "",
        session="Evaluation of the workshop",
        question="",
        sections=[
            _counts("How useful was the workshop?", ["Answer", "Count"], useful),
            _counts("What would you change?", ["Answer", "Count"], long_answers),
            _counts("Ratings", ["Question", "1", "2", "3", "4", "5"], ratings),
            outline("comments", "More time for groups", SENTENCE),
        ],
    )


def _counts(caption: str, columns: list[str], rows: list[list[Any]]) -> dict[str, Any]:
    return {"kind": "table", "caption": caption, "columns": columns, "rows": rows}
