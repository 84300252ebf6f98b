"""The fixed words of a form in the six languages of the UN: the scale, and what the kiosk says."""

from __future__ import annotations

from facilitator.evaluation.values import LANGUAGES, NOT_APPLICABLE, said

NAMES = {
    "en": "English",
    "fr": "Français",
    "es": "Español",
    "ru": "Русский",
    "ar": "العربية",
    "zh": "中文",
}
"""What each language calls itself."""

Six = tuple[str, str, str, str, str, str]

_SCALE: dict[int, Six] = {
    1: (
        *("strongly disagree", "pas du tout d’accord", "totalmente en desacuerdo"),
        *("совершенно не согласен", "لا أوافق بشدة", "非常不同意"),
    ),
    2: ("disagree", "pas d’accord", "en desacuerdo", "не согласен", "لا أوافق", "不同意"),
    3: (
        *("neither agree nor disagree", "ni d’accord ni pas d’accord"),
        *("ni de acuerdo ni en desacuerdo", "затрудняюсь сказать", "محايد", "中立"),
    ),
    4: ("agree", "d’accord", "de acuerdo", "согласен", "أوافق", "同意"),
    5: (
        *("strongly agree", "tout à fait d’accord", "totalmente de acuerdo"),
        *("полностью согласен", "أوافق بشدة", "非常同意"),
    ),
    NOT_APPLICABLE: (
        *("not applicable", "sans objet", "no se aplica", "неприменимо", "لا ينطبق", "不适用"),
    ),
}

_WORDS: dict[str, Six] = {
    "begin": ("Begin", "Commencer", "Comenzar", "Начать", "ابدأ", "开始"),
    "back": ("Back", "Retour", "Atrás", "Назад", "السابق", "上一步"),
    "next": ("Next", "Suivant", "Siguiente", "Далее", "التالي", "下一步"),
    "finish": ("Finish", "Terminer", "Terminar", "Завершить", "إنهاء", "完成"),
    "thanks": ("Thank you", "Merci", "Gracias", "Спасибо", "شكرا لكم", "谢谢"),
    "kept": (
        "Your answers are kept without your name and without the time.",
        "Vos réponses sont conservées sans votre nom et sans l’heure.",
        "Sus respuestas se guardan sin su nombre y sin la hora.",
        "Ваши ответы сохранены без имени и без времени.",
        "حُفظت إجاباتكم دون اسم ودون وقت.",
        "您的回答已保存，不含姓名和时间。",
    ),
    "next person": (
        *("Next person", "Personne suivante", "Siguiente persona", "Следующий участник"),
        *("الشخص التالي", "下一位"),
    ),
    "still there": (
        *("Still there?", "Êtes-vous toujours là\u00a0?", "¿Sigue ahí?", "Вы ещё здесь?"),
        *("هل ما زلتم هنا؟", "您还在吗？"),
    ),
    "will be emptied": (
        "If nobody answers, this form is thrown away and the next person can begin.",
        "Sans réponse, ce formulaire est effacé et la personne suivante peut commencer.",
        "Si nadie responde, este formulario se borra y puede comenzar la siguiente persona.",
        "Если никто не ответит, анкета будет удалена и сможет начать следующий участник.",
        "إذا لم يرد أحد يُحذف هذا النموذج ويمكن للشخص التالي أن يبدأ.",
        "若无人回应，本表将被清除，下一位即可开始。",
    ),
    "go on": ("Go on", "Continuer", "Continuar", "Продолжить", "متابعة", "继续"),
    "anonymous": (
        "Anonymous. You may leave any question out.",
        "Anonyme. Vous pouvez laisser toute question sans réponse.",
        "Anónimo. Puede dejar cualquier pregunta sin respuesta.",
        "Анонимно. Любой вопрос можно пропустить.",
        "الاستبيان مجهول الهوية. يمكنكم ترك أي سؤال دون إجابة.",
        "匿名填写。任何问题均可不答。",
    ),
    "one": (
        *("Choose one", "Choisissez une réponse", "Elija una respuesta"),
        *("Выберите один ответ", "اختاروا إجابة واحدة", "请选一项"),
    ),
    "several": (
        *("Choose all that apply", "Plusieurs réponses possibles", "Elija todas las que procedan"),
        *("Можно выбрать несколько", "يمكن اختيار أكثر من إجابة", "可多选"),
    ),
    "own words": (
        *("In your own words", "Avec vos propres mots", "Con sus propias palabras"),
        *("Своими словами", "بكلماتكم", "请用自己的话回答"),
    ),
    "keys": (
        "Keys: numbers answer, 0 not applicable, Enter goes on",
        "Touches\u00a0: chiffres pour répondre, 0 sans objet, Entrée pour continuer",
        "Teclas: números para responder, 0 no se aplica, Intro para seguir",
        "Клавиши: цифры — ответ, 0 — неприменимо, Enter — далее",
        "المفاتيح: الأرقام للإجابة، 0 لا ينطبق، Enter للمتابعة",
        "按键：数字作答，0 不适用，Enter 继续",
    ),
    "keys of choices": (
        "Keys: numbers answer, Enter goes on",
        "Touches\u00a0: chiffres pour répondre, Entrée pour continuer",
        "Teclas: números para responder, Intro para seguir",
        "Клавиши: цифры — ответ, Enter — далее",
        "المفاتيح: الأرقام للإجابة، Enter للمتابعة",
        "按键：数字作答，Enter 继续",
    ),
    "keys of words": (
        "Keys: Ctrl+Enter goes on",
        "Touches\u00a0: Ctrl+Entrée pour continuer",
        "Teclas: Ctrl+Intro para seguir",
        "Клавиши: Ctrl+Enter — далее",
        "المفاتيح: Ctrl+Enter للمتابعة",
        "按键：Ctrl+Enter 继续",
    ),
    "answered": ("Answered", "Réponses", "Respuestas", "Ответили", "عدد المجيبين", "回答人数"),
    "of": (
        "{n} of {all}",
        "{n} sur {all}",
        "{n} de {all}",
        "{n} из {all}",
        "{n} من {all}",
        "{n}/{all}",
    ),
    "answer": ("Answer", "Réponse", "Respuesta", "Ответ", "الإجابة", "答案"),
    "people": ("People", "Personnes", "Personas", "Человек", "عدد الأشخاص", "人数"),
    "statement": ("Statement", "Énoncé", "Afirmación", "Утверждение", "العبارة", "陈述"),
    "median": ("Median", "Médiane", "Mediana", "Медиана", "الوسيط", "中位数"),
    "mean": ("Mean", "Moyenne", "Media", "Среднее", "المتوسط", "平均值"),
    "comment": ("Comment", "Observation", "Comentario", "Замечание", "تعليق", "意见"),
    "overview": ("Overview", "Aperçu", "Resumen", "Обзор", "نظرة عامة", "概览"),
    "few": (
        *("too few answers to show", "trop peu de réponses", "muy pocas respuestas"),
        *("слишком мало ответов", "إجابات قليلة جدا", "回答太少，不予显示"),
    ),
    "under 3": ("1 or 2", "1 ou 2", "1 o 2", "1 или 2", "1 أو 2", "1 或 2"),
    "all but few": (
        *("all but 1 or 2", "tous sauf 1 ou 2", "todos menos 1 o 2"),
        *("все, кроме 1 или 2", "الجميع ما عدا 1 أو 2", "除 1 或 2 人外全部"),
    ),
    "not kept": (
        "The answers could not be kept; please call the facilitator.",
        "Les réponses n’ont pas pu être conservées\u00a0; appelez la personne qui anime.",
        "No se pudieron guardar las respuestas; llame a quien modera.",
        "Ответы не удалось сохранить; позовите ведущего.",
        "تعذر حفظ الإجابات؛ يرجى استدعاء الميسر.",
        "回答未能保存，请叫主持人。",
    ),
}


def scale_word(point: int, language: str) -> str:
    """What a point of the scale means; 0 is "not applicable". Raises KeyError for another."""
    return _in(_SCALE[point], language)


def fixed_word(name: str, language: str) -> str:
    """A fixed word of the kiosk and the printed sheet. Raises KeyError for an unknown one."""
    return _in(_WORDS[name], language)


def is_right_to_left(language: str) -> bool:
    """True for Arabic."""
    return language.split("-")[0] == "ar"


def scale_words() -> dict[str, int]:
    """Every word of the scale in every language, in small letters, with its point."""
    return {word.casefold(): point for point, words in _SCALE.items() for word in words}


def _in(words: Six, language: str) -> str:
    return said(dict(zip(LANGUAGES, words, strict=True)), language)
