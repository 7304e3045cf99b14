/// The style sheet and the script of the page; what they say of themselves is hashed into its policy.
enum HTMLAssets {
  /// How the page looks: on a screen by day and night, and on paper.
  static let style = """

    :root { --ink: #1b1f24; --paper: #ffffff; --faint: #57606a; --line: #d0d7de; --soft: #f6f8fa; --link: #0a4fa8;
      --return: #a11212; --return-soft: #fde3e1; --warning: #7a4a00; --warning-soft: #fff0c7; --advice: #0a4fa8;
      --advice-soft: #dcebff; --accept: #14602f; --accept-soft: #dff3e4; --evidence-soft: #e6f4ea; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --paper: #11161d; --faint: #a3adb8; --line: #3a434e;
      --soft: #1a212b; --link: #8fc0ff; --return: #ff9f97; --return-soft: #4c1614; --warning: #f0c674;
      --warning-soft: #45330a; --advice: #8fc0ff; --advice-soft: #12305a; --accept: #8ddba4; --accept-soft: #14351f;
      --evidence-soft: #17301f; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 72rem; padding: 1rem; color: var(--ink); background: var(--paper);
      font: 1rem/1.55 "Noto Sans", "Segoe UI", "Liberation Sans", "DejaVu Sans", sans-serif; }
    h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.2rem; } h3 { font-size: 1.05rem; margin: 1rem 0 .3rem; }
    a { color: var(--link); } .known, .count { color: var(--faint); }
    .count { white-space: nowrap; }
    .skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; top: 1rem; background: var(--paper); }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    #summary dl { display: flex; flex-wrap: wrap; gap: .6rem; margin: 0; }
    #summary dl div { border: 1px solid var(--line); border-radius: .4rem; padding: .4rem .8rem; }
    #summary dd { margin: 0; font-size: 1.4rem; font-weight: 700; } #summary dt { color: var(--faint); }
    form { display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: end; margin: 1rem 0; padding: .8rem;
      border: 1px solid var(--line); border-radius: .4rem; background: var(--soft); }
    form[hidden], .file[hidden] { display: none; }
    fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .2rem 1rem; flex-basis: 100%; }
    legend { float: left; font-weight: 700; padding: 0; margin-right: 1rem; }
    select, input[type=search], button { display: block; font: inherit; max-width: 20rem; padding: .25rem .5rem;
      color: inherit; background: var(--paper); border: 1px solid var(--faint); border-radius: .3rem; }
    fieldset input { display: inline; width: 1.1rem; height: 1.1rem; vertical-align: -.15rem; }
    #shown { margin: 0; flex-basis: 100%; }
    .file { border: 1px solid var(--line); border-left: .4rem solid var(--faint); border-radius: .4rem;
      margin: .5rem 0; content-visibility: auto; contain-intrinsic-size: auto 3.2rem; }
    .file.return { border-left-color: var(--return); } .file.accept { border-left-color: var(--accept); }
    .file > summary { padding: .5rem .8rem; cursor: pointer; overflow-wrap: anywhere; }
    summary h2 { display: inline; font-size: 1rem; }
    .verdict { font-weight: 700; } .return .verdict { color: var(--return); } .accept .verdict { color: var(--accept); }
    .review { color: var(--warning); font-weight: 700; }
    .inside { padding: 0 .8rem .8rem; } .subject { font-style: italic; }
    table { border-collapse: collapse; width: 100%; } caption { text-align: left; font-weight: 700; padding: .3rem 0; }
    th, td { border: 1px solid var(--line); padding: .35rem .5rem; text-align: left; vertical-align: top;
      overflow-wrap: anywhere; }
    tbody th { font-weight: 400; width: 22%; } td:nth-child(3) { width: 18%; } .met { color: var(--accept); } .unmet { color: var(--return); }
    .met, .unmet { font-weight: 700; white-space: nowrap; }
    .findings { padding-left: 1.6rem; } .findings li { margin: .6rem 0; padding-left: .6rem;
      border-left: .25rem solid var(--advice); overflow-wrap: anywhere; }
    .findings li.return { border-color: var(--return); } .findings li.warning { border-color: var(--warning); }
    .findings p { margin: .2rem 0; } blockquote { margin: .2rem 0; padding-left: .8rem; color: var(--faint);
      border-left: 2px solid var(--line); }
    .severity { font-weight: 700; } .return .severity { color: var(--return); }
    .warning .severity { color: var(--warning); } .advice .severity { color: var(--advice); }
    .text > summary { cursor: pointer; font-weight: 700; padding: .4rem 0; }
    .document { white-space: pre-wrap; overflow-wrap: anywhere; max-height: 70vh; overflow: auto; padding: 1rem;
      border: 1px solid var(--line); border-radius: .3rem; background: var(--soft);
      font-family: "Noto Serif", "Liberation Serif", "DejaVu Serif", serif; }
    mark { color: inherit; background: var(--advice-soft); border-bottom: 2px solid var(--advice); }
    mark.return { background: var(--return-soft); border-color: var(--return); }
    mark.warning { background: var(--warning-soft); border-color: var(--warning); }
    mark.evidence { background: var(--evidence-soft); border-bottom: 1px dotted var(--accept); }
    .ref { font: 700 .72rem/1 sans-serif; padding: .1rem .3rem; margin-right: .15rem; border-radius: .3rem;
      border: 1px solid currentColor; text-decoration: none; color: var(--advice); background: var(--paper);
      white-space: nowrap; }
    .ref.return { color: var(--return); } .ref.warning { color: var(--warning); } .ref.evidence { color: var(--accept); }
    :target { outline: 3px solid var(--link); outline-offset: 2px; scroll-margin: 4rem; }
    #rules dt { margin-top: .6rem; } #rules dd { margin: 0 0 0 1rem; color: var(--faint); } #rules p { margin: 0; }
    @media print {
      :root { --ink: #000; --paper: #fff; --faint: #333; --soft: #fff; --link: #000; }
      body { max-width: none; padding: 0; font-size: 10pt; } form, .skip { display: none !important; }
      .file { content-visibility: visible; border-left-width: .2rem; } .file > summary { list-style: none; }
      summary, h3, caption { break-after: avoid; } tr, .findings li { break-inside: avoid; }
      .document { max-height: none; overflow: visible; border: 0; padding: 0; }
      mark, .ref { print-color-adjust: exact; -webkit-print-color-adjust: exact; } a { color: inherit; }
      :target { outline: 0; }
    }

    """

  /// What the page does: filters, opens what a link leads to, and opens everything for paper.
  static let script = """

    (() => {
      "use strict";
      const form = document.getElementById("filters");
      const shown = document.getElementById("shown");
      const files = Array.from(document.querySelectorAll("details.file"), (element) => ({
        element,
        verdict: element.dataset.verdict,
        review: element.dataset.review === "true",
        rules: element.dataset.rules.split(" ").filter(Boolean),
        unit: element.dataset.unit,
        words: element.firstElementChild.textContent.normalize("NFC").toLowerCase(),
      }));
      document.getElementById("top").append(document.getElementById("summary"));

      const fill = (select, values) => {
        const counts = new Map();
        for (const value of values) if (value) counts.set(value, (counts.get(value) || 0) + 1);
        const order = new Intl.Collator("vi", { numeric: true });
        for (const value of Array.from(counts.keys()).sort(order.compare)) {
          select.append(new Option(value + " (" + counts.get(value) + ")", value));
        }
      };
      fill(form.elements.rule, files.flatMap((file) => file.rules));
      fill(form.elements.unit, files.map((file) => file.unit));

      const apply = () => {
        const verdicts = new Set(new FormData(form).getAll("verdict"));
        const onlyReview = form.elements.review.checked;
        const rule = form.elements.rule.value;
        const unit = form.elements.unit.value;
        const words = form.elements.words.value.normalize("NFC").toLowerCase().trim();
        let count = 0;
        for (const file of files) {
          const fits = verdicts.has(file.verdict) && (!onlyReview || file.review) &&
            (!rule || file.rules.includes(rule)) && (!unit || file.unit === unit) &&
            (!words || file.words.includes(words));
          if (file.element.hidden === fits) file.element.hidden = !fits;
          if (fits) count += 1;
        }
        const numbers = [count, files.length];
        shown.textContent = form.dataset.shown.replace(/%/g, () => String(numbers.shift()));
      };
      form.addEventListener("input", apply);
      form.addEventListener("reset", () => setTimeout(apply));
      form.addEventListener("submit", (event) => event.preventDefault());

      const openAll = (open) => {
        for (const file of files) if (!file.element.hidden) file.element.open = open;
      };
      document.getElementById("open").addEventListener("click", () => openAll(true));
      document.getElementById("close").addEventListener("click", () => openAll(false));

      const reveal = (hash) => {
        const target = document.getElementById(decodeURIComponent(hash.slice(1)));
        if (!target) return;
        for (let here = target; here; here = here.parentElement) {
          if (here.localName === "details") here.open = true;
        }
        if (target.localName !== "a" && !target.hasAttribute("tabindex")) target.tabIndex = -1;
        target.scrollIntoView({ block: "center" });
        target.focus({ preventScroll: true });
      };
      document.addEventListener("click", (event) => {
        const link = event.target.closest("a[href^='#']");
        if (link) setTimeout(() => reveal(link.hash));
      });
      if (location.hash) reveal(location.hash);

      let opened = [];
      addEventListener("beforeprint", () => {
        opened = files.filter((file) => !file.element.hidden && !file.element.open);
        for (const file of opened) file.element.open = true;
      });
      addEventListener("afterprint", () => {
        for (const file of opened) file.element.open = false;
      });

      if (files.length <= 3) openAll(true);
      form.hidden = false;
      apply();
    })();

    """
}
