"""The Az.: its forms, what only looks like one, where it stands, and what is doubted about it."""

from __future__ import annotations

import pytest

import notice_parser
from notice_parser import Aktenzeichen
from notice_parser.families.stgb_nrw.file_numbers import split
from reading import HEAD, SENTENCE, codes, doubted, notice_of, words

AZ = [
    # text, department, file plan, initials
    ("III 810 - 2", "III", "810-2", None),
    ("III 810-12", "III", "810-12", None),
    ("III 806-3", "III", "806-3", None),
    ("III 901", "III", "901", None),
    ("III 470 - 30", "III", "470-30", None),
    ("III/2 711 - 2", "III/2", "711-2", None),
    ("III/2 855", "III/2", "855", None),
    ("IV/1 22-10-4", "IV/1", "22-10-4", None),
    ("IV/1 960-00", "IV/1", "960-00", None),
    ("IV/1 902-01/1", "IV/1", "902-01/1", None),
    ("III 810 - 2/2", "III", "810-2/2", None),
    ("II 31-60", "II", "31-60", None),
    ("IV-921-03", "IV", "921-03", None),
    ("IV/2-873-00", "IV/2", "873-00", None),
    ("I/2-024-13-1", "I/2", "024-13-1", None),
    ("V/1-902-17/0", "V/1", "902-17/0", None),
    ("I 05-17", "I", "05-17", None),
    ("I/2 100-00/2", "I/2", "100-00/2", None),
    ("G/3 805/06", "G/3", "805/06", None),
    ("G/3-1 830-00", "G/3-1", "830-00", None),
    ("G/2", "G/2", None, None),
    ("G/3-1", "G/3-1", None, None),
    ("IV", "IV", None, None),
    ("IV/1", "IV/1", None, None),
    ("840-05 G/3-1", "G/3-1", "840-05", None),
    ("II/2 32-16-4 qu/g", "II/2", "32-16-4", "qu/g"),
    ("II/2 33 -10 qu/g", "II/2", "33-10", "qu/g"),
    ("II/2 33-10 qu-qu", "II/2", "33-10", "qu-qu"),
    ("II ke-ko", "II", None, "ke-ko"),
    ("18.0.5", None, "18.0.5", None),
    ("16.1.4.2", None, "16.1.4.2", None),
    ("10.0.11-001", None, "10.0.11-001", None),
    ("10.0.9-003/001", None, "10.0.9-003/001", None),
    ("20.2.2-001/002 gr", None, "20.2.2-001/002", "gr"),
    ("25.0.9 qu", None, "25.0.9", "qu"),
    ("17.0.5.4.2 Le/Be", None, "17.0.5.4.2", "Le/Be"),
    ("IVI/1 921-03 / 922-01", "IVI/1", "921-03/922-01", None),
    ("III 810 – 2", "III", "810-2", None),
    ("GPM", None, None, None),
    ("II / 2 31", "II/2", "31", None),
    ("II/2 31 qu / g", "II/2", "31", "qu/g"),
]  # fmt: skip  # in rows, as a table is read: one entry a line would fill pages


@pytest.mark.parametrize(("text", "department", "file_plan", "initials"), AZ)
@pytest.mark.parametrize(
    "label",
    ["Az.: ", "Az.:", "Az ", "AZ: ", "Az. : ", "az.: ", "Aktenzeichen: ", "Unser Zeichen: "],
)
def test_az(
    label: str, text: str, department: str | None, file_plan: str | None, initials: str | None
) -> None:
    notice = notice_of("Die Vorschrift gilt.", label + text)
    assert notice.az == Aktenzeichen(
        text=text, department=department, file_plan=file_plan, initials=initials
    )
    assert notice.diagnostics == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("III 806-3", "III 806 - 3"),
        ("III 806-3", "III - 806-3"),
        ("IV/2-873-00", "IV/2 873-00"),
        ("G/3-1 840-05", "840-05 G/3-1"),
        ("II/2 33 -10 qu/g", "II/2 33-10 qu/g"),
        ("921-03 / 922-01", "921-03/922-01"),
    ],
)
def test_two_spellings_of_one_file_are_equal_when_normalised(one: str, other: str) -> None:
    spellings = [Aktenzeichen(text, **(split(text) or {})) for text in (one, other)]
    assert spellings[0].normalized == spellings[1].normalized
    assert spellings[0] != spellings[1]


def test_different_files_stay_different_when_normalised() -> None:
    normalized = {Aktenzeichen(text, **(split(text) or {})).normalized for text, *_ in AZ}
    # "III 810 - 2" stands there twice, with a hyphen and with a dash
    assert len(normalized) == len(AZ) - 1


@pytest.mark.parametrize(
    "line",
    [
        "Az.: 8 K 1244/14 (VG Arnsberg)",
        "Az.: 416 O 94/02",
        "Az: II C 4-9102",
        "Az.: III B 4 - 5/204 - 5612/99",
        "Az.: IV - 9- 094 024",
        "Az. 9 A 1248/92",
        "Aktenzeichen der Gerichte",
    ],
)
def test_a_file_of_somebody_else_is_not_taken_and_the_doubt_has_a_name(line: str) -> None:
    notice = notice_of("Die Vorschrift gilt.", line)
    assert notice.az is None
    assert notice.body[-1].text == line
    assert "az" in {diagnostic.field for diagnostic in notice.diagnostics}


# initials alone, letters apart, one letter or too many
@pytest.mark.parametrize("text", ["Ordner 7 links", "II 31 Quork", "qu/g", "G P M", "A", "ABCDEF"])
def test_az_of_unknown_form_keeps_its_text(text: str) -> None:
    notice = notice_of("Die Vorschrift gilt.", f"Az.: {text}")
    assert notice.az == Aktenzeichen(text=text)
    assert codes(notice) == ["az-unknown-form"]


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (("Az.: II/2 32-16-4", "qu/g"), "II/2 32-16-4 qu/g"),
        (("Az.:", "III 810 - 2"), "III 810 - 2"),
    ],
)
def test_az_over_two_lines(lines: tuple[str, ...], text: str) -> None:
    notice = notice_of("Die Vorschrift gilt.", *lines)
    assert notice.az is not None
    assert notice.az.text == text
    assert codes(notice) == ["az-joined"]


def test_empty_az() -> None:
    notice = notice_of("Die Vorschrift gilt.", "Az.:")
    assert notice.az is None
    assert codes(notice) == ["az-empty"]
    assert "Az.:" not in [paragraph.text for paragraph in notice.body]


# What a scan made of it
# --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("spaced", "text"),
    [
        ("I I I 8 1 0 - 2", "III 810-2"),
        ("I 3 1 - 6 0", "I 31-60"),
        ("3 1 - 6 0 - 1", "31-60-1"),
        ("I I 3 1 - 6 0 q u / g", "II 31-60 qu/g"),
        ("I I 3 1 . 1 . 2 . 3 . 4 . 5", "II 31.1.2.3.4.5"),
        ("8 4 0 - 0 5 G / 3 - 1", "G/3-1 840-05"),
    ],
)
def test_an_az_spaced_out_letter_by_letter(spaced: str, text: str) -> None:
    notice = notice_of("Die Vorschrift gilt.", f"Az.: {spaced}")
    assert notice.az == Aktenzeichen(text, **(split(text) or {}))


@pytest.mark.parametrize(
    ("az", "severity"), [("lII 8lO - 2", "info"), ("I I I 8 1 0 - 2", "warning")]
)
def test_a_file_put_right_is_certain_unless_it_was_spaced_out(az: str, severity: str) -> None:
    notice = notice_of("Die Vorschrift gilt.", f"Az.: {az}")
    assert notice.az is not None
    assert [(diagnostic.code, diagnostic.severity) for diagnostic in notice.diagnostics] == [
        ("az-repaired", severity)
    ]


# What stands around it
# --------------------------------------------------------------------------------------------


def test_a_short_line_below_the_az_is_a_doubt() -> None:
    notice = notice_of("Die Vorschrift gilt.", "Az.: II 3", "Geschäftsstelle Musterstadt")
    assert codes(notice) == ["az-doubtful"]


def test_a_signature_below_the_az_is_none() -> None:
    signature = ("Mit freundlichen Grüßen", "Max Mustermann")
    assert codes(notice_of("Die Vorschrift gilt.", "Az.: II 3", *signature)) == []


@pytest.mark.parametrize(
    ("lines", "line"),
    [
        (["Die Vorschrift gilt.", "Az.: II 3", words(90, ".")], "Az.: II 3"),
        (
            ["Az.: II 31-60", words(90, "."), "Az.: II 3", words(90, "."), words(90, ".")],
            "Az.: II 3",
        ),
        (
            [words(90, "."), "Die Vorschrift gilt.", "Az.: 8 K 1244/14 (VG Arnsberg)"],
            "Az.: 8 K 1244/14 (VG Arnsberg)",
        ),
    ],
)
def test_a_file_left_in_the_body_is_pointed_at(lines: list[str], line: str) -> None:
    text = "\n".join((*HEAD, *lines))
    notice = notice_parser.parse(text)
    assert notice.az is None
    assert doubted("az-doubtful", text) == [line]
    assert "az-missing" not in codes(notice)


@pytest.mark.parametrize(
    "lines",
    [[], ["Die Vorschrift gilt."], ["Az.: 8 K 1244/14 (VG Arnsberg)", "Die Vorschrift gilt."]],
)
def test_no_az_at_all_is_missed(lines: list[str]) -> None:
    remarks = notice_of(*lines).diagnostics
    assert [remark.code for remark in remarks if remark.field == "az"] == ["az-missing"]


def test_another_own_az_in_the_body_is_pointed_at() -> None:
    text = "\n".join((*HEAD, SENTENCE, "Az.: II 1-2", SENTENCE, "Az.: III 3-4"))
    notice = notice_parser.parse(text)
    assert notice.az is not None
    assert notice.az.text == "III 3-4"
    assert codes(notice) == ["az-doubtful", "body-doubtful"]
    assert doubted("az-doubtful", text) == doubted("body-doubtful", text) == ["Az.: II 1-2"]


# The label
# --------------------------------------------------------------------------------------------

LABELS = ("Az.", "Aktenzeichen", "Gesch.-Z.", "Geschäftszeichen", "Unser Zeichen", "Akz.", "Gz.")


@pytest.mark.parametrize("label", LABELS)
def test_each_label_is_known_in_every_place(label: str) -> None:
    """On a line of its own, in brackets, behind the last sentence, in a notice on one line and in a
    flattened letter."""
    header, heading, _ = HEAD
    own = f"{label}: III 810-2"
    letter = (
        f"Städte- und Gemeindebund NRW Schnellbrief 192/2015 An die Mitgliedsstädte {own} "
        f"10.09.2015 Neues Recht Sehr geehrte Damen und Herren, {SENTENCE} "
        "Mit freundlichen Grüßen Max Mustermann"
    )
    notices = [
        notice_of(SENTENCE, own),
        notice_of(SENTENCE, f"({own})"),
        notice_of(f"{SENTENCE} {own}"),
        notice_of(f"{header} {heading} Neue Hinweise {SENTENCE} {own}", head=()),
        notice_of(letter, head=()),
    ]
    assert [notice.az and notice.az.text for notice in notices] == ["III 810-2"] * 5
