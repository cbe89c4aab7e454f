"""The clean view of a text and the way back; values of its stretches; what scans do to letters."""
