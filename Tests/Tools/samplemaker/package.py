"""Puts the parts of a sample's Word file together; the same source gives the same parts, byte for byte."""

import io
import zipfile
from xml.sax.saxutils import escape

from .word import NAMESPACES, REVISER, Body, paragraph, text_run

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
NOTE_STYLE, COMMENT_STYLE = '<w:pStyle w:val="FootnoteText"/>', '<w:pStyle w:val="CommentText"/>'
HEADER_STYLE = '<w:pStyle w:val="Header"/><w:jc w:val="center"/>'
FORMATS = {
    "upper-roman": ("upperRoman", "%1."), "decimal": ("decimal", "%1."), "letter": ("lowerLetter", "%1)"),
    "dash": ("bullet", "-"), "plus": ("bullet", "+")}


def style(kind, identifier, name, inner, based="Normal"):
    """One style that rests on another."""
    return (f'<w:style w:type="{kind}" w:styleId="{identifier}"><w:name w:val="{name}"/>'
            f'<w:basedOn w:val="{based}"/>{inner}</w:style>')


def styles(half_points):
    """The part `word/styles.xml`."""
    fonts = "".join(f' w:{x}="Times New Roman"' for x in ("ascii", "hAnsi", "eastAsia", "cs"))
    heading = '<w:qFormat/><w:pPr><w:keepNext/><w:outlineLvl w:val="{}"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr>'
    border = "".join(
        f'<w:{s} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
        for s in ("top", "left", "bottom", "right", "insideH", "insideV"))
    small = '<w:pPr><w:spacing w:before="0" w:after="0"/><w:ind w:firstLine="0"/></w:pPr><w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr>'
    default = "Default Paragraph Font"
    return (
        f'<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts{fonts}/><w:sz w:val="{half_points}"/>'
        f'<w:szCs w:val="{half_points}"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        '<w:pPrDefault/></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr>'
        '<w:spacing w:before="60" w:after="60"/><w:ind w:firstLine="567"/><w:jc w:val="both"/></w:pPr></w:style>'
        f'<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="{default}"/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" '
        'w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        + style("paragraph", "Heading1", "heading 1", heading.format(0))
        + style("paragraph", "Heading2", "heading 2", heading.format(1))
        + style("paragraph", "Header", "header", '<w:pPr><w:spacing w:before="0" w:after="0"/><w:ind w:firstLine="0"/></w:pPr>')
        + style("paragraph", "FootnoteText", "footnote text", small)
        + style("character", "FootnoteReference", "footnote reference", '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>', "DefaultParagraphFont")
        + style("paragraph", "CommentText", "annotation text", small)
        + style("character", "CommentReference", "annotation reference", '<w:rPr><w:sz w:val="16"/></w:rPr>', "DefaultParagraphFont")
        + style("table", "TableGrid", "Table Grid", f"<w:tblPr><w:tblBorders>{border}</w:tblBorders></w:tblPr>", "TableNormal")
        + "</w:styles>")


def numbering(lists):
    """The part `word/numbering.xml`: one abstract list a kind, one instance a list, each beginning anew."""
    kinds = list(FORMATS)
    abstract = ""
    for at, kind in enumerate(kinds):
        form, text = FORMATS[kind]
        abstract += (
            f'<w:abstractNum w:abstractNumId="{at}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>'
            f'<w:numFmt w:val="{form}"/><w:suff w:val="space"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
            '<w:pPr><w:ind w:left="0" w:firstLine="567"/></w:pPr></w:lvl></w:abstractNum>')
    instances = "".join(
        f'<w:num w:numId="{at}"><w:abstractNumId w:val="{kinds.index(kind)}"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="1"/></w:lvlOverride></w:num>' for at, kind in enumerate(lists, 1))
    return f"<w:numbering {NAMESPACES}>{abstract}{instances}</w:numbering>"


def settings(sample):
    """The part `word/settings.xml`."""
    revisions = "<w:trackRevisions/>" if sample.tracked() else ""
    notes = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' if sample.notes else ""
    return (f'<w:settings {NAMESPACES}><w:zoom w:percent="100"/>{revisions}<w:defaultTabStop w:val="720"/>'
            f'<w:characterSpacingControl w:val="doNotCompress"/>{notes}<w:compat><w:compatSetting w:name="compatibilityMode" '
            'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>')


def footnotes(sample):
    """The part `word/footnotes.xml`, the two separators first."""
    separators = "".join(
        f'<w:footnote w:type="{kind}" w:id="{at}"><w:p><w:pPr><w:spacing w:before="0" w:after="0"/><w:ind w:firstLine="0"/>'
        f'</w:pPr><w:r><w:{kind}/></w:r></w:p></w:footnote>' for kind, at in (("separator", -1), ("continuationSeparator", 0)))
    mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
    notes = "".join(
        f'<w:footnote w:id="{number}">{paragraph(mark + text_run(" " + text), NOTE_STYLE)}'
        "</w:footnote>" for number, text in sample.notes.items())
    return f"<w:footnotes {NAMESPACES}>{separators}{notes}</w:footnotes>"


def comments(sample):
    """The part `word/comments.xml`."""
    inner = "".join(
        f'<w:comment w:id="{at}" {REVISER} w:initials="TH">'
        f'{paragraph(text, COMMENT_STYLE)}</w:comment>'
        for at, text in enumerate(sample.comments()))
    return f"<w:comments {NAMESPACES}>{inner}</w:comments>"


def header():
    """The part `word/header1.xml`: the page number, centred."""
    field = "".join(
        f"<w:r>{x}</w:r>" for x in (
            '<w:fldChar w:fldCharType="begin"/>', '<w:instrText xml:space="preserve"> PAGE </w:instrText>',
            '<w:fldChar w:fldCharType="separate"/>', "<w:t>2</w:t>", '<w:fldChar w:fldCharType="end"/>'))
    return f'<w:hdr {NAMESPACES}>{paragraph(field, HEADER_STYLE)}</w:hdr>'


def properties(sample):
    """The parts below `docProps/`."""
    day = sample.head["date"] + "T08:00:00Z"
    core = (
        f'<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f'<dc:title>{escape(sample.head["subject"])}</dc:title><dc:creator>{escape(sample.head["author"])}</dc:creator>'
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{day}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{day}</dcterms:modified><dc:language>vi-VN</dc:language></cp:coreProperties>')
    app = f'<Properties xmlns="{OFFICE}/extended-properties"><Application>Microsoft Office Word</Application><AppVersion>16.0000</AppVersion></Properties>'
    return core, app


def parts(sample):
    """Every part by its name, in the order of the package."""
    body = Body(sample)
    document = body.document()
    own = [("styles", styles(body.half_points)), ("settings", settings(sample))]
    own += [("numbering", numbering(body.numbering.lists))] if body.numbering.lists else []
    own += [("footnotes", footnotes(sample))] if sample.notes else []
    own += [("comments", comments(sample))] if sample.comments() else []
    own += [("header1", header())] if sample.option("word", "page-numbers") else []
    kinds = {name: name.rstrip("1") for name, _ in own}
    links = "".join(
        f'<Relationship Id="{"rIdHeader" if n == "header1" else f"rId{at}"}" Type="{OFFICE}/relationships/{kinds[n]}" Target="{n}.xml"/>'
        for at, (n, _) in enumerate(own, 1))
    types = "".join(f'<Override PartName="/word/{n}.xml" ContentType="{WORD_TYPE}.{kinds[n]}+xml"/>' for n, _ in own)
    core, app = properties(sample)
    result = {
        "[Content_Types].xml":
            f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
            'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" '
            f'ContentType="{WORD_TYPE}.document.main+xml"/>{types}<Override PartName="/docProps/core.xml" ContentType="application/'
            'vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/'
            'vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>',
        "_rels/.rels":
            f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{OFFICE}/relationships/officeDocument" '
            f'Target="word/document.xml"/><Relationship Id="rId2" Type="{PACKAGE}/relationships/metadata/core-properties" '
            f'Target="docProps/core.xml"/><Relationship Id="rId3" Type="{OFFICE}/relationships/extended-properties" '
            'Target="docProps/app.xml"/></Relationships>',
        "word/document.xml": document,
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">{links}</Relationships>'}
    result.update((f"word/{n}.xml", text) for n, text in own)
    result.update({"docProps/core.xml": core, "docProps/app.xml": app})
    return {name: (DECLARATION + text).encode("utf-8") for name, text in result.items()}


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
    """Whether two packages hold the same parts in the same order; how they are compressed may differ between zlib releases."""
    def content(data):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return [(n, archive.read(n)) for n in archive.namelist()]
    try:
        return content(a) == content(b)
    except zipfile.BadZipFile:
        return False
