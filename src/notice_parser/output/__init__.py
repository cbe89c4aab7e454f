"""Records as something else: text, HTML, what displaCy draws, what a terminal shows."""
