/// A line as Word draws it.
enum WordDrawing {
  /// A run that holds it in the new form, and in the old one for programs that do not know that.
  static let line =
    "<w:r><w:rPr><w:noProof/></w:rPr><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor distT=\"0\" "
    + "distB=\"0\" distL=\"114300\" distR=\"114300\" simplePos=\"0\" relativeHeight=\"251659264\" behindDoc=\"0\" "
    + "locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\" wp14:anchorId=\"4B2D6A10\" wp14:editId=\"2F0C5E31\">"
    + "<wp:simplePos x=\"0\" y=\"0\"/><wp:positionH relativeFrom=\"column\"><wp:posOffset>742315</wp:posOffset>"
    + "</wp:positionH><wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>38100</wp:posOffset></wp:positionV>"
    + "<wp:extent cx=\"2052000\" cy=\"0\"/><wp:effectExtent l=\"0\" t=\"0\" r=\"24765\" b=\"19050\"/><wp:wrapNone/>"
    + "<wp:docPr id=\"1\" name=\"Straight Connector 1\"/><wp:cNvGraphicFramePr/>"
    + "<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData "
    + "uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvCnPr/><wps:spPr>"
    + "<a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"2052000\" cy=\"0\"/></a:xfrm><a:prstGeom prst=\"line\"><a:avLst/>"
    + "</a:prstGeom><a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill></a:ln></wps:spPr>"
    + "<wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>"
    + "<v:line id=\"Straight Connector 1\" o:spid=\"_x0000_s1026\" style=\"position:absolute;z-index:251659264\" "
    + "from=\"58.45pt,3pt\" to=\"220pt,3pt\" strokecolor=\"black\"/></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
}
