"""Records as something else: text."""
