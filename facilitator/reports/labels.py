"""The fixed words of decks in the six languages of the UN, and how each is written."""

from __future__ import annotations

LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")
TAGS = {
    **{"en": "en-GB", "fr": "fr-FR", "es": "es-ES", "ru": "ru-RU", "ar": "ar-SA", "zh": "zh-CN"},
    **{"he": "he-IL", "th": "th-TH", "lo": "lo-LA", "my": "my-MM", "km": "km-KH", "hi": "hi-IN"},
    **{"ja": "ja-JP", "ko": "ko-KR", "el": "el-GR", "bn": "bn-BD", "vi": "vi-VN", "pt": "pt-PT"},
}

_WORDS: dict[str, tuple[str, str, str, str, str, str]] = {
    "question": ("Question", "Question", "Pregunta", "Вопрос", "السؤال", "问题"),
    "entry points": (
        *("Entry points", "Points d’entrée", "Puntos de entrada", "Отправные точки"),
        *("نقاط الانطلاق", "切入点"),
    ),
    "challenges": ("Challenges", "Difficultés", "Desafíos", "Трудности", "التحديات", "挑战"),
    "recommendations": (
        *("Recommendations", "Recommandations", "Recomendaciones", "Рекомендации"),
        *("التوصيات", "建议"),
    ),
    "quotes": ("Quotes", "Citations", "Citas", "Цитаты", "اقتباسات", "引言"),
    "references": ("References", "Références", "Referencias", "Ссылки", "المراجع", "参考资料"),
    "comments": ("Comments", "Observations", "Observaciones", "Замечания", "تعليقات", "意见"),
    "table": ("Table", "Tableau", "Cuadro", "Таблица", "جدول", "表格"),
    "image": ("Flip chart", "Tableau de papier", "Rotafolio", "Флипчарт", "لوح ورقي", "活动挂图"),
    "about": (
        *("About this report", "À propos de ce rapport", "Acerca de este informe"),
        *("Об этом отчёте", "حول هذا التقرير", "关于本报告"),
    ),
    "agenda": ("Overview", "Aperçu", "Índice", "Обзор", "نظرة عامة", "概览"),
    "workshop": ("Workshop", "Atelier", "Taller", "Семинар", "حلقة العمل", "讲习班"),
    "session": ("Session", "Séance", "Sesión", "Заседание", "الجلسة", "会议"),
    "group": ("Group", "Groupe", "Grupo", "Группа", "الفريق", "小组"),
    "country": ("Country", "Pays", "País", "Страна", "البلد", "国家"),
    "rapporteur": ("Rapporteur", "Rapporteur", "Relator", "Докладчик", "المقرر", "报告员"),
    "language": ("Language", "Langue", "Idioma", "Язык", "اللغة", "语文"),
    "saved at": ("Saved at", "Enregistré le", "Guardado el", "Сохранено", "تاريخ الحفظ", "保存于"),
    "program": ("Program", "Logiciel", "Programa", "Программа", "البرنامج", "程序"),
    "template": ("Template", "Modèle", "Plantilla", "Шаблон", "القالب", "模板"),
    "fonts": (
        *("Fonts measured as another", "Polices mesurées autrement", "Fuentes sustituidas"),
        *("Заменённые шрифты", "خطوط مستبدلة", "替换的字体"),
    ),
    "nothing": (
        *("Nothing reported", "Rien à signaler", "Nada que informar", "Ничего не сообщено"),
        *("لم يُبلَّغ عن شيء", "未报告"),
    ),
    "not covered": (
        *("not covered", "non abordé", "no tratado", "не затронуто", "لم يُتناول", "未涉及"),
    ),
    "continued": ("continued", "suite", "continuación", "продолжение", "تابع", "续"),
    "of": ("of", "sur", "de", "из", "من", "/"),
    "full text": (
        *("Full text", "Texte intégral", "Texto completo", "Полный текст"),
        *("النص الكامل", "全文"),
    ),
    "time used": (
        *("Time used", "Temps utilisé", "Tiempo utilizado", "Использованное время"),
        *("الوقت المستخدم", "用时"),
    ),
    "answers": ("Answers", "Réponses", "Respuestas", "Ответы", "الإجابات", "答案"),
    "all groups": (
        *("all groups", "tous les groupes", "todos los grupos", "все группы"),
        *("جميع الأفرقة", "所有小组"),
    ),
    "results": ("Results", "Résultats", "Resultados", "Результаты", "النتائج", "结果"),
    "coverage": (
        *("Countries at a glance", "Les pays en bref", "Los países de un vistazo"),
        *("Страны вкратце", "البلدان في لمحة", "各国概览"),
    ),
}


def base_language(language: str) -> str:
    """The language without its region, in small letters."""
    return language.replace("_", "-").split("-")[0].lower()


def label(word: str, language: str) -> str:
    """A fixed word in a language; English where it is missing, the word itself when unknown."""
    if word not in _WORDS:
        return word[:1].upper() + word[1:]
    base = base_language(language)
    return _WORDS[word][LANGUAGES.index(base) if base in LANGUAGES else 0]


def section_label(kind: str, language: str) -> str:
    """The heading of a kind of section."""
    return label(kind, language)


def tag(language: str) -> str:
    """The language as office files name it, with a region."""
    if "-" in language or "_" in language:
        return language.replace("_", "-")
    return TAGS.get(base_language(language), language)


def part_of(part: int, whole: int, language: str) -> str:
    """The mark of a slide that is one of several: (2 of 5)."""
    if base_language(language) == "zh":
        return f"（{part}/{whole}）"
    return f" ({part} {label('of', language)} {whole})"
