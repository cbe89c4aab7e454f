"""The record: its fields, each declared once, its diagnostics, and how one is built."""
