"""A typed name is known surely, asked about, or left alone."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.countries import Match
from tests.unit.countries.shipped import TABLE

DOUBTFUL_NAMES = {"Congo", "Конго", "刚果", "الكونغو"}
EVERY_NAME = [
    (country.iso3, name)
    for country in TABLE
    for name in (*country.names, *country.aliases)
    if name not in DOUBTFUL_NAMES
]
OFTEN_TYPED = {
    "KOR": "South Korea|S. Korea|ROK|R.O.K.|Korea, Rep.|Rep. of Korea|KOREA, REPUBLIC OF|Südkorea",
    "PRK": "North Korea|DPRK|D.P.R.K.|DPR Korea|Korea, Dem. People's Rep. of|Corée du Nord|КНДР",
    "CHN": "PRC|P.R. China|China, P.R.|People’s Republic of China|中华人民共和国",
    "LAO": "Laos|Lao PDR|Lao P.D.R.|Lao Peoples Democratic Republic|老挝|Лаос",
    "VNM": "Vietnam|Viet-Nam|VIETNAM|Việt Nam|Vietnam, Socialist Republic of",
    "IRN": "Iran|Iran, Islamic Rep.|Islamic Republic of Iran|I.R. Iran|伊朗|ايران",
    "MMR": "Burma|Myanmar (Burma)|Birmanie",
    "BRN": "Brunei|Negara Brunei Darussalam",
    "TLS": "East Timor|Timor Leste|Timor oriental",
    "TUR": "Turkey|TURKIYE|TÜRKİYE|Turquie",
    "CIV": "Ivory Coast|Cote d'Ivoire|Côte d’Ivoire|Cote d Ivoire|cote divoire",
    "CPV": "Cape Verde",
    "CZE": "Czech Republic|The Czech Republic",
    "SWZ": "Swaziland|eSwatini",
    "MKD": "Macedonia|FYROM",
    "NLD": "Holland|The Netherlands|Kingdom of the Netherlands|Pays-Bas",
    "RUS": "Russia|Россия|俄罗斯|Russie",
    "SYR": "Syria|Syrie|叙利亚",
    "BOL": "Bolivia|Plurinational State of Bolivia",
    "VEN": "Venezuela|Venezuela, Bolivarian Republic of",
    "TZA": "Tanzania|Tanzania, United Republic of",
    "MDA": "Moldova|Moldova, Rep.",
    "FSM": "Micronesia|Federated States of Micronesia|Micronesia, Fed. States of",
    "COD": "DRC|DR Congo|Congo-Kinshasa|Congo, Dem. Rep.|Zaire|RDC",
    "COG": "Congo-Brazzaville|Republic of the Congo|Congo, Rep.",
    "ARE": "UAE|U.A.E.|Emirates|EAU|ОАЭ|阿联酋",
    "GBR": "UK|U.K.|United Kingdom|Great Britain|Royaume-Uni|英国",
    "USA": "USA|U.S.A.|US|United States|the United States of America|США|美国|EE.UU.",
    "GMB": "The Gambia|Gambia, The",
    "NRU": "Nauru",
    "PSE": "Palestine",
    "KNA": "St. Kitts & Nevis|St Kitts and Nevis",
    "GIN": "Guinea|Guinée|Guinea, Republic of",
    "GNB": "Guinea-Bissau|guinea bissau",
    "THA": "Kingdom of Thailand|THAILAND ",
}
MISSPELT = {
    "Malysia": "MYS",
    "Phillipines": "PHL",
    "Bangla Desh": "BGD",
    "Indonisia": "IDN",
    "Cambodja": "KHM",
    "Mongolai": "MNG",
    "Singapor": "SGP",
    "Thailnad": "THA",
    "Butan": "BTN",
    "Shri Lanka": "LKA",
    "Kirgistan": "KGZ",
    "Repubic of Korea": "KOR",
    "South Corea": "KOR",
    "North Corea": "PRK",
    "Guinea Bisau": "GNB",
    "Papua New Guinee": "PNG",
    "Филипины": "PHL",
    "Аргентинская Республика": "ARG",
}


def matched(typed: str) -> str | None:
    match = TABLE.match(typed)
    return match.country.iso3 if match.country and match.is_sure else None


def asked(typed: str) -> tuple[str | None, list[str]]:
    match = TABLE.match(typed)
    assert not match.is_sure
    return (
        match.country.iso3 if match.country else None,
        [country.iso3 for country in match.suggestions],
    )


def test_every_name_in_every_language_surely_means_its_own_country() -> None:
    assert [(iso3, name) for iso3, name in EVERY_NAME if matched(name) != iso3] == []


def test_iso_codes_are_known_in_any_case_except_the_two_that_mean_other_things() -> None:
    unsure = {
        code
        for country in TABLE
        for code in (country.iso2, country.iso3.lower())
        if matched(code) != country.iso3
    }
    assert unsure == {"NA", "SA"}


def test_na_is_asked_about_because_it_is_often_not_available() -> None:
    assert asked("NA") == ("NAM", ["NAM"])


def test_sa_is_asked_about_because_it_is_often_south_africa() -> None:
    assert asked("SA") == ("SAU", ["SAU", "ZAF"])


@pytest.mark.parametrize(
    ("iso3", "typed"),
    [(iso3, typed) for iso3, names in OFTEN_TYPED.items() for typed in names.split("|")],
)
def test_often_typed_names_are_known_surely(iso3: str, typed: str) -> None:
    assert matched(typed) == iso3


@pytest.mark.parametrize(("typed", "iso3"), MISSPELT.items())
def test_misspellings_are_asked_about(typed: str, iso3: str) -> None:
    country, suggestions = asked(typed)
    assert country == iso3
    assert suggestions[0] == iso3


@pytest.mark.parametrize("typed", ["Korea", "korea", "Corée", "Corea", "Корея", "كوريا", "Korrea"])
def test_korea_alone_is_doubtful_between_both(typed: str) -> None:
    country, suggestions = asked(typed)
    assert country is None
    assert sorted(suggestions) == ["KOR", "PRK"]


@pytest.mark.parametrize("language", range(6))
def test_the_name_of_one_korea_never_suggests_the_other(language: int) -> None:
    for iso3 in ("KOR", "PRK"):
        country = TABLE.by_iso3(iso3)
        assert country is not None
        assert TABLE.match(country.names[language]).suggestions == (country,)


@pytest.mark.parametrize("typed", sorted(DOUBTFUL_NAMES))
def test_congo_is_congo_but_asked_about(typed: str) -> None:
    assert asked(typed) == ("COG", ["COG", "COD"])


def test_guinea_is_never_another_guinea() -> None:
    assert TABLE.match("Guinea").suggestions == (TABLE.by_iso3("GIN"),)


def test_two_names_equally_near_are_both_offered() -> None:
    country, suggestions = asked("Nigera")
    assert country is None
    assert sorted(suggestions) == ["NER", "NGA"]


@pytest.mark.parametrize(
    ("typed", "iso3"),
    [
        ("Malaysia (host)", "MYS"),
        ("Ministry of Environment, Viet Nam", "VNM"),
        ("Government of the People's Republic of China", "CHN"),
        ("Republic of Iceland", "ISL"),
        ("République d'Islande", "ISL"),
        ("Республика Чад", "TCD"),
        ("几内亚比绍共和国", "GNB"),
        ("Republic of North Korea", "PRK"),
        ("England", "GBR"),
        ("Dominican", "DOM"),
        ("Northern Ireland", "GBR"),
    ],
)
def test_a_name_within_a_longer_text_is_asked_about(typed: str, iso3: str) -> None:
    assert asked(typed) == (iso3, [iso3])


def test_two_countries_in_one_text_are_both_offered() -> None:
    country, suggestions = asked("Malaysia and Singapore")
    assert country is None
    assert sorted(suggestions) == ["MYS", "SGP"]


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "  ",
        "?",
        "SCBD",
        "UNEP",
        "xyz",
        "中间",
        "the",
        "x" * 500,
        "SCBD\nsecretariat",
        "N/A",
        " n.a.",
    ],
)
def test_what_is_no_country_suggests_none(typed: str) -> None:
    assert TABLE.match(typed) == Match(typed)


@pytest.mark.parametrize(
    "typed",
    [
        *("Niue", "Cook Islands", "European Union", "欧洲联盟", "American Samoa", "Somaliland"),
        *("Taiwan", "Taiwan, Province of China", "Republic of China", "Hong Kong, China"),
        "中国香港",
    ],
)
def test_what_stands_outside_the_table_is_not_taken_for_a_misspelt_state(typed: str) -> None:
    assert TABLE.match(typed) == Match(typed)


def test_what_was_typed_is_kept_as_typed() -> None:
    assert TABLE.match("  vietNAM ").typed == "  vietNAM "


@given(st.text(max_size=80))
def test_matching_never_raises_and_keeps_what_was_typed(typed: str) -> None:
    match = TABLE.match(typed)
    assert match.typed == typed
    assert match.country is None or match.country in match.suggestions


@given(st.lists(st.sampled_from([word for _, name in EVERY_NAME for word in name.split()])))
def test_shuffled_words_of_names_never_raise(words: list[str]) -> None:
    match = TABLE.match(" ".join(words))
    assert len(match.suggestions) <= 5


@given(st.sampled_from(EVERY_NAME), st.sampled_from(["upper", "lower", "title"]))
def test_case_and_surrounding_marks_do_not_count(entry: tuple[str, str], case: str) -> None:
    iso3, name = entry
    if "'" not in name or case != "title":
        assert matched(f" ({getattr(name, case)()}). ") == iso3


@given(st.sampled_from(EVERY_NAME), st.data())
def test_one_wrong_letter_is_never_taken_for_another_country(
    entry: tuple[str, str], data: st.DataObject
) -> None:
    iso3, name = entry
    place = data.draw(st.integers(0, len(name) - 1))
    letter = data.draw(st.sampled_from(string.ascii_lowercase))
    sure = matched(name[:place] + letter + name[place + 1 :])
    assert sure in (iso3, None) or len(name) <= 6
