"""Lays out Samples/inbox/: copies of samples under names as offices use, and files that no one can judge."""


def scan():
    """A small PDF whose one page is a picture, as a scanner makes it: no text to read."""
    content = b"q 420 0 0 594 87 124 cm /Scan Do Q"
    inked = {(x, y) for y in range(3, 14, 3) for x in range(2, 14)}
    pixels = bytes(0x00 if (x, y) in inked else 0xF4 for y in range(16) for x in range(16))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        b"/Resources << /XObject << /Scan 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Type /XObject /Subtype /Image /Width 16 /Height 16 /ColorSpace /DeviceGray "
        b"/BitsPerComponent 8 /Length %d >>\n"
        b"stream\n%s\nendstream" % (len(pixels), pixels)]
    out, places = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % p for p in places)
    count = len(objects) + 1
    return out + b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        count, table, count, len(out))


def copies(table, files):
    """The inbox's files by their path below Samples/; each line of the table names a path and what it is made from."""
    made = {"scan": scan(), "nothing": b""}
    result = {}
    for number, line in enumerate(table.splitlines(), 1):
        path, _, origin = line.partition("\t")
        if origin not in made and origin not in files:
            raise ValueError(f"inbox.tsv:{number}: unknown origin {origin}")
        result[f"inbox/{path}"] = made[origin] if origin in made else files[origin]
    return result
