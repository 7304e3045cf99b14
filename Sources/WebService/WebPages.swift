import Checking
import Reporting

/// The pages: the form, the report, and what tells a fault.
struct WebPages {
  /// The largest copy that a report carries in itself, in bytes; Chromium follows no link of more than 2 MB.
  static let largestInside = 1 << 20

  /// What the program around it gives.
  let services: WebServices

  /// The form on which a file is dropped.
  var form: HTMLPage {
    let title = say("Kiểm tờ trình", "Check a submission")
    let body = """
      <header><h1>\(title)</h1></header>
      <main>
      <p>\(say(
        "Thả một tờ trình (Word .docx, .md hoặc .txt) vào khung dưới đây để biết hồ sơ đã đủ bốn nội dung chưa.",
        "Drop a submission (Word .docx, .md or .txt) into the frame to see whether the four demands are met."))</p>
      \(upload(offersReport: true))
      <p class="known">\(say(
        "Tệp chỉ được đọc để trả lời, không được lưu lại sau đó.",
        "The file is read to give the answer and is not kept afterwards."))</p>
      </main>
      """
    return HTMLPage(
      title: title, body: body, style: WebAssets.style, script: WebAssets.script, language: services.language)
  }

  /// The report on a file, with what can be saved of it above.
  func report(_ outcome: WebServices.Outcome, annotated: WebCopy?, slip: WebCopy?) -> HTMLPage {
    var links = ["<li><a href=\"?\">\(say("Kiểm tệp khác", "Check another file"))</a></li>"]
    var isMissing = false
    let copies = [
      (annotated, say("Tải bản Word có nhận xét", "Save the annotated Word copy")),
      (slip, say("Tải phiếu trả lại", "Save the return slip")),
    ]
    for case (let copy?, let words) in copies {
      if copy.bytes.count <= Self.largestInside {
        links.append("<li><a download=\"\(HTMLText.line(copy.name))\" href=\"\(link(to: copy))\">\(words)</a></li>")
      } else {
        isMissing = true
      }
    }
    var top = "<ul class=\"links\">\n\(links.joined(separator: "\n"))\n</ul>\n"
    if isMissing { top += upload(offersReport: false) }
    return HTMLPage(
      outcome.result, outcome.context, HTMLPage.Surroundings(top: top, style: WebAssets.style))
  }

  /// What tells a fault.
  func fault(_ fault: WebFault) -> HTMLPage {
    let title = say("Không kiểm được", "It could not be checked")
    let body = """
      <header><h1>\(title)</h1></header>
      <main>
      <p class="fault" role="alert">\(HTMLText.line(fault.message[services.language]))</p>
      <p><a href="?">\(say("Về trang gửi tệp", "Back to the form"))</a> <span class="known">\(fault.status.rawValue)</span></p>
      </main>
      """
    return HTMLPage(title: title, body: body, style: WebAssets.style, script: "", language: services.language)
  }

  /// The form; behind a report it only offers copies that are too large for the page.
  private func upload(offersReport: Bool) -> String {
    let most = services.limit >> 20
    let words =
      offersReport
      ? say("Thả tệp vào đây, hoặc bấm để chọn", "Drop a file here, or choose one")
      : say("Bản cần tải quá lớn; chọn lại tệp để tải", "The copy is too large; choose the file again to save it")
    var buttons = offersReport ? [button(.report, say("Kiểm", "Check"), look: "first")] : []
    if services.annotatedCopy != nil {
      buttons.append(button(.annotated, say("Tải bản Word có nhận xét", "Save the annotated Word copy")))
    }
    if services.slip != nil { buttons.append(button(.slip, say("Tải phiếu trả lại", "Save the return slip"))) }
    return """
      <form id="upload" method="post" enctype="multipart/form-data" action="?" data-most="\(services.limit)" \
      data-large="\(say("Tệp này lớn hơn \(most) MB nên không gửi được.", "The file is larger than \(most) MB."))" \
      data-one="\(say("Mỗi lần chỉ kiểm một tệp.", "One file at a time, please."))" \
      data-busy="\(say("Đang kiểm…", "Checking…"))">
      <div id="zone"><label for="file">\(words)</label>
      <input type="file" id="file" name="\(WebAssets.fileField)" required accept=".docx,.docm,.dotx,.md,.markdown,.txt,.xml"></div>
      <p id="state" role="status"></p>
      <div id="buttons">\(buttons.joined(separator: "\n"))</div>
      <p class="known">\(say("Tệp tối đa \(most) MB.", "At most \(most) MB."))</p>
      </form>
      """
  }

  /// A button that sends the form with a wish.
  private func button(_ wish: WebRequest.Wish, _ words: String, look: String = "other") -> String {
    "<button class=\"\(look)\" name=\"\(WebAssets.wishField)\" value=\"\(wish.rawValue)\">\(words)</button>"
  }

  /// A link that holds a copy itself, so that nothing has to be kept for it.
  private func link(to copy: WebCopy) -> String { "data:\(HTMLText.line(copy.type));base64,\(Base64.text(copy.bytes))" }

  /// A sentence in the language of the pages.
  private func say(_ vietnamese: String, _ english: String) -> String {
    services.language == .english ? english : vietnamese
  }
}
