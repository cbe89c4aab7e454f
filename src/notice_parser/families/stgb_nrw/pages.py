"""The publisher's pages: how the parts of a notice stand.

The same notice can be found on two of them; the address does not tell which.
"""

from __future__ import annotations

from ...pages.page import Page

_HEADS = "(header|heading|paragraph|sentence)"
# Any line that can stand for a press release's title
_PRESS_TITLE = "(short|sentence|paragraph|link|place|letter-head)"
_DATELINE = "(dateline=(place? date|place)|nothing)?"
# Below a body, from the last line up: furniture, a mail's greeting and signature, then the Az.;
# short lines that are nothing of the kind may stand there too
_ENDING = "(greeting (<aside>|sentence|paragraph){0,30})?"
_AZ = f"az=(az az-rest?) <aside>{{0,40}}? {_ENDING}"
_CLOSING = "(furniture|icons|pointer|imprint)*+"
_PRESS_CLOSING = "(furniture|icons|pointer|imprint|link)*+"

PAGES = (
    # A letter: letterhead, "Schnellbrief 192/2015", "Aktenzeichen: 17.0.5.4.2 Le/Be", date,
    # subject, salutation, body, greeting
    Page(
        "schnellbrief",
        head=f"""!letter-line*+ heading=letter-line
            (az=az|dateline=date|(letter-head|furniture|icons|foreign-az|nothing))*+
            (title={_PRESS_TITLE} &((salutation|paragraph|sentence)|$))? salutation?""",
        foot="(greeting !(paragraph|greeting){0,10}+)?",
        has="number date title body az",
        kind="schnellbrief",
    ),
    # "Mitteilungen - Section", the number line within three lines below, title, body, Az.; site
    # lines above, icon names below
    Page(
        "db",
        head=f"""(!heading*?
                (header=(header short{{0,2}}+) ~ | header=header !{_HEADS}{{0,3}}+) heading=heading
            | !{_HEADS}*+ header=header
            | !{_HEADS}*+ heading=heading) ~ title=<title>?""",
        foot=f"({_AZ} | {_CLOSING} {_ENDING})",
        has="header number date title body az",
        kind="mitteilung",
        spaced=True,
    ),
    # "weiss", "500/1996", title, "Link kopieren", body, Az.
    Page(
        "archive",
        head="""!(bare-number|paragraph|sentence)*+ heading=bare-number ~ dateline=date? ~
            title=<title>?""",
        foot=f"({_AZ} | {_CLOSING} {_ENDING})",
        has="number title body az",
    ),
    # Title, subtitle, "StGB NRW-Pressemitteilung", "Düsseldorf, 10.11.2008"; or the press line
    # first ("weiss", press line, "Düsseldorf", title); an invitation has a salutation
    Page(
        "press",
        head=f"""(!press-line*? (title={_PRESS_TITLE}|nothing) ~ subtitle={_PRESS_TITLE}? ~
                heading=press-line {_DATELINE}
            | !(press-line|paragraph|sentence|date)*+ (dateline=date ~)? heading=press-line
                {_DATELINE} ~
                title={_PRESS_TITLE}?) (~ salutation)?""",
        foot=f"dateline=date? {_PRESS_CLOSING}",
        has="date title body",
        spaced=True,
        bare_top=True,
    ),
    # A press release on somebody else's site: address and buttons above, "Pressemitteilung BoxID:
    # 596261", title, body
    Page(
        "foreign-copy",
        head=f"!foreign-press-line*+ heading=foreign-press-line ~ title={_PRESS_TITLE}?",
        foot=_PRESS_CLOSING,
        has="date title body",
    ),
    # "Mitteilung", title, body, date in words at the end
    Page(
        "topic",
        head="~ heading=word ~ title=<title>?",
        foot=f"dateline=date? {_PRESS_CLOSING}",
        has="body",
        kind="mitteilung",
    ),
    # The same without a head: body, imprint or a date last
    Page(
        "topic",
        head="~ (title=<title> &(~ (paragraph|sentence)))?",
        foot=f"""dateline=date? {_PRESS_CLOSING}
            &(date {_PRESS_CLOSING} | imprint (furniture|icons|pointer|link)*+)""",
        has="body",
    ),
    # Body and Az.
    Page("archive-bare", head="~ &(paragraph|sentence)", foot=_AZ, has="body az"),
)
