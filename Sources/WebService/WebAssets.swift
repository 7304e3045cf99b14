/// What the served pages add to the look of reports, and the script of the form.
enum WebAssets {
  /// The field of the file, as the form and its script call it.
  static let fileField = "tep"
  /// The field of the button that was pressed.
  static let wishField = "want"

  /// The look of the form and of the links above a report; a page of one file needs no filters and no counts.
  static let style = """

    #upload { display: block; } #upload > * { margin: .6rem 0; } #filters, #summary { display: none; }
    #zone { border: 3px dashed var(--faint); border-radius: .6rem; padding: 2.5rem 1rem; text-align: center; }
    #zone.over { border-color: var(--link); background: var(--advice-soft); } #zone label { display: block;
      font-size: 1.2rem; font-weight: 700; padding-bottom: .8rem; }
    input[type=file] { font: inherit; max-width: 100%; padding: 1rem; border: 1px solid var(--line);
      border-radius: .3rem; background: var(--paper); color: inherit; }
    button.first { background: var(--link); color: var(--paper); border-color: var(--link); font-weight: 700;
      padding: .6rem 1.4rem; } #buttons { display: flex; flex-wrap: wrap; gap: .6rem; }
    #state { min-height: 1.6em; font-weight: 700; } .fault { border-left: .4rem solid var(--return);
      padding: .6rem 1rem; background: var(--return-soft); }
    .links { display: flex; flex-wrap: wrap; gap: .4rem 1.4rem; padding: 0; list-style: none; }

    """

  /// The script of the form: a file may be dropped anywhere, is measured before it is sent, and is checked at once.
  static let script = """

    (() => {
      const form = document.getElementById("upload");
      const zone = document.getElementById("zone");
      const state = document.getElementById("state");
      const input = form.elements.\(fileField);
      const fits = () => {
        const file = input.files[0];
        const isLarge = file && file.size > Number(form.dataset.most);
        state.textContent = !file ? "" : isLarge ? form.dataset.large : file.name;
        return Boolean(file) && !isLarge;
      };
      input.addEventListener("change", fits);
      form.addEventListener("submit", (event) => {
        if (!fits()) event.preventDefault();
        else if (event.submitter && event.submitter.value === "report") state.textContent = form.dataset.busy;
      });
      for (const name of ["dragenter", "dragover"]) {
        document.addEventListener(name, (event) => {
          event.preventDefault();
          zone.classList.add("over");
        });
      }
      document.addEventListener("dragleave", (event) => {
        if (!event.relatedTarget) zone.classList.remove("over");
      });
      document.addEventListener("drop", (event) => {
        event.preventDefault();
        zone.classList.remove("over");
        const files = event.dataTransfer.files;
        if (files.length !== 1) {
          state.textContent = form.dataset.one;
          return;
        }
        input.files = files;
        if (fits()) form.requestSubmit(form.querySelector("button.first"));
      });
      addEventListener("pageshow", fits);
    })();

    """
}
