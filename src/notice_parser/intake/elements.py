"""What the elements of a page are: text, furniture, or borders of lines; and whether a text is a
page at all."""

from __future__ import annotations

from ..grammar.build import IGNORECASE, any_of, pattern

# Elements
# --------------------------------------------------------------------------------------------


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Never text of the page. "title" and "desc" are the names of icons ("ICON/icon_verband") or stand
# in the head; "dialog" is a cookie banner.
NO_TEXT = _words("""
    head title script style noscript template svg canvas iframe noframes object embed audio video
    map input textarea select option optgroup datalist button label output progress meter dialog
    desc""")
CHROME = _words("nav aside form header footer menu search")
# their header and footer are text, those of the page are not
OWN_HEADERS = _words("main article section blockquote")
BLOCKS = _words("""
    address article aside blockquote body caption center dd details dialog dir div dl dt fieldset
    figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main
    menu nav ol p plaintext pre search section summary table tbody tfoot thead tr ul xmp""")
LISTS = _words("ul ol menu dir")
KEEPS_LINES = _words("pre listing xmp plaintext")
# The furniture of a page as its attributes name it. A class that a text could have too ("header",
# "title", "info"), or that says something of the page around ("has-sidebar", "cookie-open"), is not
# among them.
CHROME_ROLES = _words("""
    navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar
    button tooltip""")
CHROME_IDS = _words("header footer nav navi navigation menu sidebar kopf fuss fusszeile kopfzeile")
CHROME_NAMES = pattern(
    r"(?<!\S)"
    + any_of(r"""
        breadcrumbs?|brotkrumen?|skip-?links?|shariff|sr-only|visually-?hidden
        screen-?reader-?text|navbar|navigation|nav|sidebar|pagination
        (?:main|site|top|meta|page|sub|service)-?nav(?:igation)?|(?:site|page)-?(?:header|footer)
        (?:cookies?|consent)-?(?:banner|consent|notice|bar|hint|hinweis|layer|modal|overlay|popup)
        (?:social|share)(?:-?(?:media|share|sharing|buttons?|links?|icons?|bar|list))?|sharing""")
    + r"(?!\S)",
    IGNORECASE,
)
UNSEEN = pattern(
    r"(?:display *+: *+none|visibility *+: *+(?:hidden|collapse))(?![\w-])", IGNORECASE
)

# Before parsing
# --------------------------------------------------------------------------------------------

# Whether a text is a page or a part of one. "<DIR>" is left out: it stands in plain texts of the
# publisher's.
_TAG_NAMES = any_of(r"""
    html|head|body|title|meta|link|script|style|main|article|section|header|footer|nav|aside|div
    p|br|hr|h[1-6]|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tfoot|tr|td|th|blockquote|pre
    address|figure|figcaption|form|center|a|b|i|u|s|em|strong|span|font|small|big|sup|sub|img
    abbr|cite|code|tt|q|del|ins|mark|nobr|wbr|noscript|template|svg|button|label|input|iframe
    details|summary|o:p""")
MARKUP = pattern(rf"<!--|<!doctype\b|<\?xml\b|</?{_TAG_NAMES}(?=[\s/>])", IGNORECASE)
LINE_MARKUP = pattern(
    r"<(?:html|body|main|article|section|div|p|br|hr|h[1-6]|ul|ol|li|dl|table|tr|td|blockquote"
    r"|pre|address|center)(?=[\s/>])",
    IGNORECASE,
)
# "<info@example.org>" and "<https://www.example.org>" as mails write addresses: no elements
ADDRESS_IN_ANGLES = pattern(
    r"<(?=[\w.+-]{1,64}@[\w.-]{1,200}>|https?://[^\s<>\"']{1,500}>)", IGNORECASE
)
SURROGATE = pattern(r"[\ud800-\udfff]")
# Elements whose start ends the one before, that hold nothing, or whose text has no tags: they
# cannot pile up.
TAG = pattern(r"<(?P<end>/?)(?P<name>[a-z][a-z0-9]{0,15})(?=[\s/>])[^<>]{0,2000}+>?", IGNORECASE)
FLAT = _words("""
    a p li dt dd tr td th thead tbody tfoot option optgroup rt rp html head body br hr img input
    meta link area base col embed param wbr script style title textarea""")
