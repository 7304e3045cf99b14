"""Puts the parts of a sample's Word file together; the same source gives the same parts, byte for byte."""

import io
import pathlib
import zipfile
from xml.sax.saxutils import escape

from .word import NAMESPACES, REVISER, Body, paragraph, text_run

FIXED = pathlib.Path(__file__).resolve().parent / "parts"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
LINK_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
PROPERTY_TYPES = {
    "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml"}
STYLE = '<w:pStyle w:val="{}"/>'
LIST_FORMATS = {
    "upper-roman": ("upperRoman", "%1."), "decimal": ("decimal", "%1."), "letter": ("lowerLetter", "%1)"),
    "dash": ("bullet", "-"), "plus": ("bullet", "+")}


def fixed(name, **words):
    """A part from the folder `parts`, its words in capitals replaced."""
    text = (FIXED / name).read_text(encoding="utf-8")
    for word, value in words.items():
        text = text.replace(word.upper().replace("_", "-"), escape(value))
    return text


def numbering(lists):
    """The part `word/numbering.xml`: one abstract list a kind, one instance a list, each beginning anew."""
    kinds = list(LIST_FORMATS)
    abstract = "".join(
        f'<w:abstractNum w:abstractNumId="{at}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">'
        f'<w:start w:val="1"/><w:numFmt w:val="{form}"/><w:suff w:val="space"/><w:lvlText w:val="{text}"/>'
        '<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="567"/></w:pPr></w:lvl></w:abstractNum>'
        for at, (form, text) in enumerate(LIST_FORMATS.values()))
    instances = "".join(
        f'<w:num w:numId="{at}"><w:abstractNumId w:val="{kinds.index(kind)}"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="1"/></w:lvlOverride></w:num>' for at, kind in enumerate(lists, 1))
    return f"{DECLARATION}<w:numbering {NAMESPACES}>{abstract}{instances}</w:numbering>"


def settings(sample):
    """The part `word/settings.xml`."""
    revisions = "<w:trackRevisions/>" if sample.tracked() else ""
    notes = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' if sample.notes else ""
    return (
        f'{DECLARATION}<w:settings {NAMESPACES}><w:zoom w:percent="100"/>{revisions}<w:defaultTabStop w:val="720"/>'
        f'<w:characterSpacingControl w:val="doNotCompress"/>{notes}<w:compat><w:compatSetting w:val="15" '
        'w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word"/></w:compat></w:settings>')


def footnotes(sample):
    """The part `word/footnotes.xml`, the two separators first."""
    separators = "".join(
        f'<w:footnote w:type="{kind}" w:id="{at}">{paragraph(f"<w:r><w:{kind}/></w:r>", STYLE.format("FootnoteText"))}'
        "</w:footnote>" for kind, at in (("separator", -1), ("continuationSeparator", 0)))
    mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
    notes = "".join(
        f'<w:footnote w:id="{number}">{paragraph(mark + text_run(" " + text), STYLE.format("FootnoteText"))}'
        "</w:footnote>" for number, text in sample.notes.items())
    return f"{DECLARATION}<w:footnotes {NAMESPACES}>{separators}{notes}</w:footnotes>"


def comments(sample):
    """The part `word/comments.xml`."""
    inner = "".join(
        f'<w:comment w:id="{at}" {REVISER} w:initials="TH">{paragraph(text, STYLE.format("CommentText"))}</w:comment>'
        for at, text in enumerate(sample.comments()))
    return f"{DECLARATION}<w:comments {NAMESPACES}>{inner}</w:comments>"


def links(targets):
    """A part of relationships: id, type and target of each."""
    inner = "".join(f'<Relationship Id="{i}" Type="{kind}" Target="{target}"/>' for i, kind, target in targets)
    return f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">{inner}</Relationships>'


def content_types(kinds):
    """The part `[Content_Types].xml` from each part's type."""
    overrides = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in kinds.items())
    relationships = "application/vnd.openxmlformats-package.relationships+xml"
    return (
        f'{DECLARATION}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="{relationships}"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>')


def parts(sample):
    """Every part by its name, in the order of the package."""
    body = Body(sample)
    document = DECLARATION + body.document()
    own = {"styles": fixed("styles.xml", half_points=str(body.half_points)), "settings": settings(sample)}
    if body.numbering.lists:
        own["numbering"] = numbering(body.numbering.lists)
    if sample.notes:
        own["footnotes"] = footnotes(sample)
    if sample.comments():
        own["comments"] = comments(sample)
    if sample.option("word", "page-numbers"):
        own["header1"] = fixed("header1.xml")
    kinds = {"word/document.xml": f"{WORD_TYPE}.document.main+xml"}
    kinds.update((f"word/{name}.xml", f"{WORD_TYPE}.{name.rstrip('1')}+xml") for name in own)
    kinds.update(PROPERTY_TYPES)
    root = [
        ("rId1", f"{LINK_TYPE}/officeDocument", "word/document.xml"),
        ("rId2", f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        ("rId3", f"{LINK_TYPE}/extended-properties", "docProps/app.xml")]
    inner = [
        ("rIdHeader" if name == "header1" else f"rId{at}", f"{LINK_TYPE}/{name.rstrip('1')}", f"{name}.xml")
        for at, name in enumerate(own, 1)]
    head = sample.head
    result = {
        "[Content_Types].xml": content_types(kinds), "_rels/.rels": links(root), "word/document.xml": document,
        "word/_rels/document.xml.rels": links(inner)}
    result.update((f"word/{name}.xml", text) for name, text in own.items())
    result["docProps/core.xml"] = fixed("core.xml", subject=head["subject"], author=head["author"], day=head["date"])
    result["docProps/app.xml"] = fixed("app.xml")
    return {name: text.encode("utf-8") for name, text in result.items()}


def render(sample):
    """The bytes of the file; every entry bears the earliest date that ZIP knows."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name, data in parts(sample).items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
    return out.getvalue()


def same(a, b):
    """Whether two packages hold the same parts in the same order, however each zlib release packs them."""
    def content(data):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return [(n, archive.read(n)) for n in archive.namelist()]
    try:
        return content(a) == content(b)
    except zipfile.BadZipFile:
        return False
