"""What the columns of participants' lists are called, in the languages they come in."""

from __future__ import annotations

SPLIT_AT = {"expertise": r"[;|,\n]", "language": r"[;|,/\n]", "organization": r"\n"}
"""What separates several values of one cell, where it is not a semicolon, a bar or a line end."""

_NAMES = {
    "id": "id|participant id|person id",
    "name": "name|full name|participant|participant name|participants|name of participant|"
    "names|nom complet|nom et prénom|nom et prénoms|nombre y apellidos|nome|nome completo|"
    "nombre completo|nombre y apellido|имя|фио|姓名|名字|الاسم",
    "first name": "first name|given name|given names|forename|prénom|prénoms|nombre|nombres|"
    "vorname|primeiro nome",
    "last name": "last name|family name|surname|nom|nom de famille|apellido|apellidos|nachname|"
    "familienname|sobrenome|apelido|cognome|фамилия",
    "e-mail": "e-mail|email|mail|e-mail address|email address|courriel|adresse électronique|"
    "correo|correo electrónico|электронная почта|电子邮件|邮箱|البريد الإلكتروني",
    "country": "country|nationality|party|state|country name|country of origin|pays|país|pais|"
    "land|staat|paese|страна|国家|البلد|"
    "الدولة",
    "region": "region|région|región|un region|subregion|regione|região|регион|地区|المنطقة",
    "gender": "gender|sex|m/f|f/m|genre|sexe|género|genero|gênero|"
    "sexo|geschlecht|sesso|genere|пол|性别|الجنس",
    "organization": "organization|organisation|institution|affiliation|organisme|ministry|agency|"
    "organización|organizacion|organização|organizzazione|institución|instituição|einrichtung|"
    "организация|单位|组织|机构|المنظمة|المؤسسة",
    "role": "role|stakeholder|stakeholder group|sector|category|type|rôle|rol|función|"
    "função|papel|rolle|ruolo|роль|角色|"
    "الدور",
    "language": "language|languages|working language|langue|langues|"
    "idioma|idiomas|língua|sprache|sprachen|lingua|язык|语言|اللغة",
    "expertise": "expertise|field|fields|field of expertise|areas of expertise|topics|theme|themes|"
    "domaine|domaines|especialidad|специализация|专业|专长|الخبرة",
}
_KNOWN = {alias: name for name, aliases in _NAMES.items() for alias in aliases.split("|")}


def column_name(typed: str) -> str:
    """Our name of a column: one of ours for what is known, else what is written, in small letters.

    "organisation" and "Institution" are the organization.
    """
    plain = " ".join(typed.replace("_", " ").replace("\ufeff", "").casefold().split())
    plain = plain.rstrip(" :*")
    return _KNOWN.get(plain, plain)


def is_known(typed: str) -> bool:
    """True for the name of a column that participants' lists have."""
    return column_name(typed) in _NAMES
