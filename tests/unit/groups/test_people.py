"""Lists of participants of any making become people."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import datetime

import openpyxl  # type: ignore[import-untyped]
import pytest

from facilitator.commands.people import PeopleError, PeopleList, read_people
from facilitator.commands.people_columns import column_name
from facilitator.countries import load_countries
from tests.unit.countries.shipped import TEXT

COUNTRIES = load_countries(TEXT)


def read(text: str, name: str = "list.csv") -> PeopleList:
    return read_people(text.encode(), name, COUNTRIES)


def a_book(rows: list[list[object]], *, hidden_first: bool = False) -> bytes:
    book = openpyxl.Workbook()
    if hidden_first:
        book.active.sheet_state = "hidden"
        book.create_sheet()
    for row in rows:
        book.worksheets[-1].append(row)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def test_ids_are_the_id_then_the_e_mail_then_the_row() -> None:
    listed = read("id,e-mail,name\nx7,a@b.example,A\n,c@d.example,C\n,,D\n")
    assert [p.person_id for p in listed.people] == ["x7", "c@d.example", "p3"]
    assert [p.has_own_id for p in listed.people] == [True, True, False]


def test_row_numbers_are_padded_to_the_length_of_the_list() -> None:
    listed = read("name\n" + "".join(f"Participant {n:02}\n" for n in range(1, 12)))
    assert [p.person_id for p in listed.people][::10] == ["p01", "p11"]


def test_duplicate_names_stay_two_people() -> None:
    assert [p.person_id for p in read("name\nA\nA\n").people] == ["p1", "p2"]


def test_an_id_that_two_people_have_is_told_and_kept_by_the_first() -> None:
    listed = read("id,name\np2,A\np2,B\nP2,C\n")
    assert [p.person_id for p in listed.people] == ["p2", "p2'", "p3"]
    assert len(listed.doubts) == 2


@pytest.mark.parametrize("blank", ["", " ", "-", "n/a", "N/A", "—", "?"])
def test_blanks_are_not_a_value(blank: str) -> None:
    assert read(f"name,role\nA,{blank}\n").people[0].values("role") == ()


def test_several_values_are_told_apart() -> None:
    person = read("name,expertise,organization\nA,data; water | data,Ministry; Unit\n").people[0]
    assert person.values("expertise") == ("data", "water")
    assert person.values("organization") == ("Ministry; Unit",)


def test_countries_get_their_un_names_and_doubts_are_told() -> None:
    listed = read("name,country\nA,Vietnam\nB,Lao PDR\nC,Malysia\nD,Atlantis\nE,Malysia\n")
    assert [p.values("country")[0] for p in listed.people] == [
        "Viet Nam",
        "Lao People's Democratic Republic",
        "Malysia",
        "Atlantis",
        "Malysia",
    ]
    assert [doubt.attribute for doubt in listed.doubts] == ["country", "country"]
    assert "may be Malaysia" in listed.doubts[0].message


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_the_separator_is_found_out(sign: str) -> None:
    text = f'name{sign}gender\n"A{sign}B"{sign}F\nC{sign}M\n'
    listed = read(text)
    assert listed.people[0].name == " ".join(f"A{sign}B".split())
    assert listed.people[1].values("gender") == ("M",)


def test_a_list_of_names_alone_may_hold_commas() -> None:
    assert [p.name for p in read("name\nDoe, Jane\nRoe, Richard\nPoe\n").people][:1] == [
        "Doe, Jane"
    ]


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("utf-8", "Zoë"), ("utf-8-sig", "Zoë"), ("utf-16", "Zoë"), ("utf-16-le", "Zoe Participant"),
        ("utf-16-be", "Zoe Participant"), ("cp1252", "Zoë"), ("cp1251", "Анна Петрова"),
        ("gb18030", "张伟"),
    ],
)  # fmt: skip
def test_the_encoding_is_found_out(encoding: str, name: str) -> None:
    listed = read_people(f"name,gender\n{name},F\n".encode(encoding), "list.csv")
    assert listed.people[0].name == name


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ("Full Name;Organisation;Sex", ("organization", "gender")),
        ("Nom complet;Pays;Langue", ("country", "language")),
        ("姓名;国家;性别", ("country", "gender")),
        ("Name;Favourite colour;", ("favourite colour",)),
    ],
)
def test_columns_are_known_by_many_names(head: str, names: tuple[str, ...]) -> None:
    assert read(f"{head}\na;b;c\n").attributes == names


def test_titles_above_the_column_names_are_passed_over() -> None:
    listed = read("Participants of the workshop,\n,\nname,country\nA,Nepal\n")
    assert [p.name for p in listed.people] == ["A"]


def test_first_and_last_names_make_a_name() -> None:
    assert read("first name,last name\nJane,Doe\n").people[0].name == "Jane Doe"


def test_a_column_met_twice_counts_once() -> None:
    assert read("name,role,role\nA,x,y\n").people[0].values("role") == ("x",)


def test_a_spreadsheet_is_read() -> None:
    rows: list[list[object]] = [["id", "name", "since"], [7.0, "A", datetime(2017, 11, 6)]]  # noqa: DTZ001
    for hidden_first in (False, True):
        listed = read_people(a_book([*rows, [None, "B", 1.5]], hidden_first=hidden_first), "l.xlsx")
        assert [p.person_id for p in listed.people] == ["7", "p2"]
        assert listed.people[0].values("since") == ("2017-11-06",)


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"", "empty.csv"),
        (b"\x00 \r\n", "blank.csv"),
        (b"\xff\xd8\xff\xe0" + bytes(100), "photo.csv"),
        (b"\xff\xd8\xff\xe0" + bytes(100), "photo.xlsx"),
        (b"PK\x03\x04" + bytes(100), "zip.csv"),
        (b"PK\x03\x04xl/" + bytes(100), "broken.xlsx"),
        (bytes(range(256)) * 40, "noise.csv"),
        (b"\xff\xfeabc\x00\xd8", "half.csv"),
        (b"a,b\n1,2\n", "no_head.csv"),
        (b"name\n", "nobody.csv"),
        (b"name\n" + b"A\n" * 5100, "long.csv"),
        (b"name,role\n" + b"A,b\n" * 5050, "long2.csv"),
        (b"name,role\n" + b"x" * 200_000 + b",y\n", "wide.csv"),
        (b"name\n" * 5_000_000, "huge.csv"),
        (a_book([]), "empty.xlsx"),
    ],
)
def test_what_is_no_list_is_refused_in_one_sentence(data: bytes, name: str) -> None:
    with pytest.raises(PeopleError, match=r"^[^\n]+\.$"):
        read_people(data, name)


def test_a_column_is_known_whatever_its_letters() -> None:
    assert column_name(" Organisation: ") == "organization"
    assert column_name("E_MAIL") == "e mail"
    assert column_name("Email Address") == "e-mail"


def sheet(*rows: Sequence[str | None], merged: Sequence[str] = ()) -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(list(row))
    for cells in merged:
        book.active.merge_cells(cells)
    return book


def of_book(book: openpyxl.Workbook) -> list[tuple[str, str]]:
    data = io.BytesIO()
    book.save(data)
    listed = read_people(data.getvalue(), "list.xlsx")
    return [
        (p.name, ",".join(v for a in listed.attributes for v in p.values(a))) for p in listed.people
    ]


def test_a_title_above_the_names_of_columns_is_no_row() -> None:
    listed = read_people(b"List of participants\n\nName,Country,Gender\nA,Nepal,F\n", "list.csv")
    assert [(p.name, p.values("gender")) for p in listed.people] == [("A", ("F",))]


def test_names_with_a_comma_stay_one_column() -> None:
    listed = read_people(b"Name\nDoe, Jane\nRoe, Rich\n", "list.csv")
    assert [person.name for person in listed.people] == ["Doe, Jane", "Roe, Rich"]


def test_a_cover_sheet_is_passed_over() -> None:
    book = sheet(["Workshop on biodiversity", "Kuala Lumpur"])
    second = book.create_sheet("People")
    for row in (["Name", "Gender"], ["A", "F"]):
        second.append(row)
    assert of_book(book) == [("A", "F")]


def test_a_heading_over_two_rows_is_read_as_one() -> None:
    rows = (
        ["Name", "Country", "Details", None],
        [None, None, "Gender", "Role"],
        ["A", "Nepal", "F", "x"],
    )
    assert of_book(sheet(*rows, merged=["A1:A2", "C1:D1"])) == [("A", "Nepal,F,x")]


def test_a_country_merged_beside_its_delegates_is_that_of_each() -> None:
    rows = (["Country", "Name"], ["Nepal", "A"], [None, "B"], ["India", "C"], [None, None])
    found = of_book(sheet(*rows, merged=["A2:A3", "A4:A5"]))
    assert found == [("A", "Nepal"), ("B", "Nepal"), ("C", "India")]


def test_columns_are_known_in_portuguese_and_german() -> None:
    for head in ("Nome;País;Gênero;Organização", "Nachname;Land;Geschlecht;Einrichtung"):
        listed = read_people(f"{head}\nA;Nepal;F;x\n".encode(), "list.csv")
        assert listed.people[0].name == "A"
        assert listed.attributes == ("country", "gender", "organization")
