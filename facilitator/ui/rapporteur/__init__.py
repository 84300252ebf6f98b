"""The rapporteur: an outline at the left, the slides as they will be at the right."""
