"""The four checks as a colleague would write them in an afternoon: regular expressions over folded text."""

import re
import unicodedata

# What no submission should say where a decision is asked for.
VAGUE = ["xem xét, cho ý kiến", "cho ý kiến chỉ đạo", "quan tâm, tạo điều kiện", "trong thời gian tới", "để biết", "cho định hướng"]
CITATION = re.compile(
    r"(?:(?:điểm\s+[a-zđ]\s+)?(?:khoản\s+\d+[a-z]?\s+))?điều\s+\d+[a-z]?\b[^.;]{0,80}?(?:luật|nghị định|nghị quyết|thông tư|quyết định)"
    r"|\b\d{1,4}/(?:\d{4}/)?[a-zđ]{2,6}(?:-[a-zđ]{2,8}\d{0,2})?\b|\b\d{1,3}/\d{4}/qh\d{1,2}\b"
)
POWER = re.compile(r"thẩm quyền|quyết định việc|(?:do|giao)\s+(?:chủ tịch\s+)?(?:ủy ban nhân dân|ubnd)")
APPRAISAL = re.compile(r"(?:sở|ban|công an)\s[^.;]{0,120}?(?:thẩm định|thẩm tra)|(?:thẩm định|thẩm tra)[^.;]{0,120}?\bsở\b")
AGREES = re.compile(r"thống nhất|nhất trí|đồng ý|đồng thuận|tán thành|ủng hộ")
DENIED = re.compile(r"(?:chưa|không)\s+(?:thống nhất|nhất trí|đồng ý)|đang chờ|sẽ gửi")
ASKED = re.compile(r"(?:lấy|xin|gửi[^.;]{0,60}?)\s+ý kiến|góp ý|trả lời bằng văn bản|văn bản trả lời")
PLANNED = re.compile(r"\b(?:sẽ|dự kiến)\b[^.;]{0,80}?ý kiến")
REQUEST = re.compile(
    r"(?:kính trình|kính đề nghị|trân trọng đề nghị)[^.;]{0,200}?(?:phê duyệt|ban hành|chấp thuận|cho phép|quyết định)"
)
SENTENCE = re.compile(r"(?<=[.;!?])\s+|\n+")
BLANKS = re.compile(r"[ \t\u00a0]+")


class Checks:
    """The checks with a list of phrases that are looked for."""

    def __init__(self, phrases):
        words = sorted(phrases, key=len, reverse=True)
        self.phrases = re.compile(r"\b(?:" + "|".join(re.escape(fold(word)) for word in words) + r")\b") if words else None
        self.vague = re.compile("|".join(re.escape(word) for word in VAGUE))

    def check(self, text):
        """What is found in a text, as a dictionary."""
        text = fold(text)
        found = {"authority": None, "appraisal": None, "consultation": None, "recommendation": None}
        vague, citations = [], 0
        for sentence in SENTENCE.split(text):
            cited = CITATION.search(sentence)
            citations += cited is not None
            if cited and POWER.search(sentence):
                found["authority"] = found["authority"] or sentence
            if APPRAISAL.search(sentence) and AGREES.search(sentence) and not DENIED.search(sentence):
                found["appraisal"] = found["appraisal"] or sentence
            if ASKED.search(sentence) and not PLANNED.search(sentence):
                found["consultation"] = found["consultation"] or sentence
            if REQUEST.search(sentence):
                found["recommendation"] = found["recommendation"] or sentence
            vague += self.vague.findall(sentence)
        hits = {}
        if self.phrases:
            for match in self.phrases.finditer(text):
                hits[match.group()] = hits.get(match.group(), 0) + 1
        missing = [name for name, sentence in found.items() if sentence is None]
        return {
            "verdict": "return" if missing else "accept",
            "missing": missing,
            "evidence": found,
            "citations": citations,
            "vague": vague,
            "phrases": hits,
        }


def fold(text):
    """Text in one form and without capitals, its blanks made one."""
    return BLANKS.sub(" ", unicodedata.normalize("NFC", text).lower())
