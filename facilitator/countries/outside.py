"""Words that are not a State's: names outside the table, and what a State may call itself."""

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

Sahara occidental · Samoa américaines · Samoa Americana · Samoa Estadounidense · Guyane ·
Guyane française · Guayana Francesa · Îles Vierges · Islas Vírgenes · Géorgie du Sud ·
South Georgia · Minor Outlying Islands · Bouvet Island · Christmas Island · Cocos Islands ·
Американское Самоа · Американские Самоа · غيانا الفرنسية · غرينلاند · أنغويلا ·
Тайвань · تايوان · 香港 · Гонконг · 澳门 · 澳門 · Макао · 纽埃 · 库克群岛 · 北马里亚纳 ·
美属 · 英属 · 法属 · 荷属
"""

_FORMS = """
republic republique republica repubblica kingdom royaume reino regno koninkrijk state
etat estado states commonwealth union federation federal principality sultanate duchy
independent республика королевство государство союз содружество федерация княжество
جمهورية الجمهورية مملكة المملكة دولة اتحاد الاتحاد إمارة سلطنة
government gouvernement gobierno правительство حكومة
"""

# "Not available", which is not Namibia.
FILLERS = frozenset({"n/a", "n.a.", "n.a", "n. a."})
# Never taken for a misspelt State.
OUTSIDE = frozenset(key_of(words_of(line)) for line in fold(_NAMES.replace("·", "\n")).split("\n"))
# They tell no State from another.
FORM_WORDS = frozenset(fold(_FORMS.replace("\n", " ")).split())
