"""What the page says: its texts by the names that page, script and server have for them. Names of
fields, parts and details are here too; what a diagnostic says is not."""

from __future__ import annotations

from collections.abc import Mapping

from ..words import Words

_TEXTS = {
    # the frame of the page
    "page": "Review of notices",
    "source": "Source",
    "source-help": (
        "The text of the notice. Select with Shift and the arrow keys; without a selection a key "
        "means the line of the cursor."
    ),
    "fields": "Fields",
    "notice-remarks": "On the notice as a whole",
    "keys": "Keys",
    "all-keys": "All keys",
    "keys-on": "Single keys on",
    "place": "Notice {at} of {all}",
    "left": "{doubtful} doubtful and {sure} others to go; {done} done, {skipped} skipped",
    "status-open": "open",
    "status-done": "done",
    "status-skipped": "skipped",
    # what may be done
    "done": "Accept notice",
    "done-all": "Accept with doubts",
    "skip": "Skip",
    "undo": "Undo",
    "previous": "Previous",
    "next": "Next",
    "figures": "Figures",
    "back": "Back to the notices",
    "accept": "Accept",
    "leave": "Don't judge",
    "none": "Not there",
    "take": "Take selection",
    "split": "Split at cursor",
    "join": "Join with next",
    "order": "Ordering information",
    "unorder": "Paragraph",
    "remove": "Remove",
    "parts": "Parts",
    "entry": "{field}, entry {at}",
    # where a field stands
    "state-certain": "certain",
    "state-doubtful": "doubtful",
    "state-left": "not judged",
    "state-accepted": "accepted",
    "state-corrected": "corrected",
    "nothing": "not found",
    "proposed": "A record that nobody has checked says so.",
    # what was done
    "saved": "Saved.",
    "saved-done": "Accepted and saved.",
    "saved-partly": "Accepted and saved; not judged, since they are doubtful: {fields}.",
    "saved-skip": "Skipped; it comes again at the end.",
    "undone": "Undone.",
    "nothing-to-undo": "There is nothing to undo.",
    "all-done": "Every notice has been looked at.",
    # what can't be done
    "conflict": "This was changed elsewhere meanwhile. You see the newer state; nothing was saved.",
    "offline": "The server does not answer; nothing was saved. Start it again, then try again.",
    "cannot-write": "It could not be saved: {given}",
    "nothing-selected": "Nothing is selected in the source.",
    "no-date": 'There is no such day as "{given}".',
    "no-figure": '"{given}" is no whole number.',
    "no-family": 'Write a family, or "unknown".',
    "no-such-field": 'There is no field "{given}".',
    "no-such-part": 'There is no part "{given}".',
    "no-such-entry": "There is no entry {given}.",
    "no-text-yet": "Give the field itself first.",
    "empty-half": "Put the cursor inside the paragraph: neither half may be empty.",
    "wrong-value": "This is no right value: {given}",
    "nothing-judged": (
        "Nothing would be judged: accept or correct a field first, or skip the notice."
    ),
    "bad-request": "The page sent something wrong.",
    # the keys
    "key-done": "accept the notice; doubtful fields stay not judged",
    "key-done-all": "accept the notice with its doubtful fields",
    "key-skip": "skip",
    "key-undo": "undo",
    "key-move": "previous, next notice",
    "key-fields": "next, previous field; doubtful first field: J",
    "key-field": "accept, don't judge, not there, edit the field",
    "key-source": "to the source, and back to the fields",
    "key-take": "selection or line is: title, subtitle, header, number, date, Az., publisher",
    "key-entries": "selection or line is one more: paragraph, ordering, reference, detail",
    "key-paragraphs": "in a paragraph: Enter splits, Backspace at its start joins",
    "key-figures": "figures so far",
    "key-help": "this help",
    # fields and their parts
    "field-chrome": "Page",
    "field-other": "Other notices",
    "field-family": "Family",
    "field-kind": "Kind",
    "field-publisher": "Publisher",
    "field-header": "Header",
    "field-number": "Number",
    "field-date": "Date",
    "field-title": "Title",
    "field-subtitle": "Subtitle",
    "field-body": "Body",
    "field-ordering": "Ordering",
    "field-az": "Az.",
    "field-references": "References",
    "field-details": "Details",
    "part-text": "text",
    "part-section": "section",
    "part-sequence": "sequence",
    "part-year": "year",
    "part-phones": "phones",
    "part-faxes": "faxes",
    "part-emails": "e-mails",
    "part-urls": "web addresses",
    "part-isbns": "ISBNs",
    "part-postal_code": "postal code",
    "part-city": "city",
    "part-street": "street",
    "part-price": "price",
    "part-department": "department",
    "part-file_plan": "file plan",
    "part-initials": "initials",
    "part-number": "number",
    "part-date": "date",
    "part-name": "name",
    # figures
    "figures-title": "What evaluate says of the gold so far",
    "figures-whole": "Whole notices right: {part} of {of}",
    "figures-silent": "Without a silent error: {part} of {of}",
    "figures-field": "Field",
    "figures-judged": "judged",
    "figures-right": "right",
    "figures-doubted": "wrong, doubted",
    "figures-wrong": "wrong, silent",
    "figures-none": "Nothing has been judged yet.",
    # on the terminal
    "at": "The review is at {address}",
    "stop": (
        "It is for this computer only; the address has a secret. Ctrl+C ends it, nothing is lost."
    ),
    "found": "{all} notices: {doubtful} doubtful, {sure} others to go, {done} done.",
}


def words(language: str) -> Mapping[str, str]:
    """All texts of the page in a language of `LANGUAGES`."""
    speak = Words(language)
    return {name: speak(text) for name, text in _TEXTS.items()}
