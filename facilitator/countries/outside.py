"""Names that stand outside the table: they are never taken for a misspelt State."""

from __future__ import annotations

from facilitator.countries.folding import fold, key_of, words_of

_NAMES = """
Abkhazia · African Union · American Samoa · Anguilla · Antarctica · Aruba · ASEAN · Bermuda ·
British Virgin Islands · Cayman Islands · Chinese Taipei · Cook Islands · Curaçao ·
European Commission · European Union · EU · Falkland Islands · Faroe Islands ·
French Guiana · French Polynesia · Gibraltar · Greenland · Guadeloupe · Guam · Guernsey ·
Hong Kong · HK · Isle of Man · Jersey · Kosovo · Macao · Macau · Martinique · Mayotte ·
Montserrat · New Caledonia · Niue · Norfolk Island · Northern Cyprus ·
Northern Mariana Islands · Pitcairn · Puerto Rico · Republic of China · ROC · Réunion ·
Saint Helena · Saint Martin · Sint Maarten · Somaliland · South Ossetia · Taiwan · Taipei ·
Tibet · Tokelau · Transnistria · Virgin Islands · Western Sahara · Union européenne ·
Unión Europea · Европейский союз · 欧洲联盟 · 欧盟 · الاتحاد الأوروبي · 台湾 · 台灣 · 臺灣 ·
Тайвань · تايوان · 香港 · Гонконг · 澳门 · 澳門 · Макао · 纽埃 · 库克群岛
"""

OUTSIDE = frozenset(key_of(words_of(line)) for line in fold(_NAMES.replace("·", "\n")).split("\n"))
