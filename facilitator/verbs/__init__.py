"""The headless verbs, one module each; none of them needs a screen."""
