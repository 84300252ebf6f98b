"""Two forms to start from: the tools of a workshop, and the workshop itself."""

from __future__ import annotations

from facilitator.evaluation.values import Form, Kind, Option, Statement

TOOLS = "tools"
WORKSHOP = "workshop"


def ready_forms() -> tuple[Form, ...]:
    """The form for the tools (item 8) and the form for the workshop (item 14)."""
    return (_tools(), _workshop())


def _tools() -> Form:
    tools = (
        ("module", "The e-learning module", "Le module d’apprentissage en ligne"),
        ("toolkit", "The toolkit", "La boîte à outils"),
        ("strategy", "The strategy tool", "L’outil de stratégie"),
    )
    qualities = (
        ("easy", "is easy to use", "est d’un emploi facile"),
        ("useful", "is useful for my work", "est utile à mon travail"),
    )
    statements = [
        _scale(f"{tool}_{quality}", f"{name_en} {en}.", f"{name_fr} {fr}.")
        for tool, name_en, name_fr in tools
        for quality, en, fr in qualities
    ]
    return Form(
        form_id=TOOLS,
        title=_two(
            "E-learning module, toolkit and strategy tool",
            "Module d’apprentissage, boîte à outils et outil de stratégie",
        ),
        item="8",
        statements=(
            *statements,
            Statement(
                "will_use",
                Kind.SEVERAL,
                _two(
                    "Which of them will you use at home?",
                    "Lesquels utiliserez-vous chez vous\u00a0?",
                ),
                tuple(Option(tool, _two(en, fr)) for tool, en, fr in tools),
            ),
            _text("improve", "What should be improved?", "Que faudrait-il améliorer\u00a0?"),
            _text("missing", "What is missing?", "Que manque-t-il\u00a0?"),
        ),
    )


def _workshop() -> Form:
    overall = (
        ("very_good", "Very good", "Très bon"),
        ("good", "Good", "Bon"),
        ("fair", "Fair", "Moyen"),
        ("poor", "Poor", "Insuffisant"),
    )
    return Form(
        form_id=WORKSHOP,
        title=_two("Evaluation of the workshop", "Évaluation de l’atelier"),
        item="14",
        statements=(
            _scale(
                "objectives",
                "The objectives of the workshop were met.",
                "Les objectifs de l’atelier ont été atteints.",
            ),
            _scale(
                "relevant",
                "The content is relevant to my work.",
                "Le contenu est pertinent pour mon travail.",
            ),
            _scale(
                "materials",
                "The materials are useful.",
                "Les documents et outils sont utiles.",
            ),
            _scale(
                "supplementary",
                "The module on the Supplementary Protocol is useful.",
                "Le module sur le Protocole additionnel est utile.",
            ),
            _scale(
                "time",
                "There was enough time for discussion.",
                "Le temps de discussion était suffisant.",
            ),
            _scale("groups", "The group work was useful.", "Le travail en groupe était utile."),
            _scale(
                "facilitation",
                "The workshop was well facilitated.",
                "L’atelier a été bien animé.",
            ),
            _scale(
                "organization",
                "The workshop was well organized.",
                "L’atelier était bien organisé.",
            ),
            _scale(
                "apply",
                "I can apply what I learned.",
                "Je peux appliquer ce que j’ai appris.",
            ),
            Statement(
                "overall",
                Kind.ONE,
                _two("Overall, the workshop was", "Dans l’ensemble, l’atelier était"),
                tuple(Option(name, _two(en, fr)) for name, en, fr in overall),
            ),
            _text("most", "What was most useful?", "Qu’est-ce qui a été le plus utile\u00a0?"),
            _text("least", "What was least useful?", "Qu’est-ce qui a été le moins utile\u00a0?"),
            _text("follow_up", "Which follow-up do you wish?", "Quel suivi souhaitez-vous\u00a0?"),
        ),
    )


def _two(english: str, french: str) -> dict[str, str]:
    return {"en": english, "fr": french}


def _scale(name: str, english: str, french: str) -> Statement:
    return Statement(name, Kind.SCALE, _two(english, french))


def _text(name: str, english: str, french: str) -> Statement:
    return Statement(name, Kind.TEXT, _two(english, french))
