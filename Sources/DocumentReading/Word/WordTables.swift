import DocumentModel
import XML

extension WordPartHandler {
  /// Enters a table, row or cell, or its properties.
  func startTable(_ name: WordName) {
    let last = story.tables.indices.last
    switch name {
    case .tbl:
      let around = story.paragraph
      closeParagraph()
      flushPending()
      let container = state.add(Container(kind: .table, parent: story.place, ordinal: state.tables))
      state.tables += 1
      var table = WordStory.Table(container: container)
      if var around {
        // What follows in the paragraph goes on with its looks, and is no further item of a list.
        (around.builder, around.boxes, around.numbering) = (WordParagraphBuilder(), [], (nil, 0))
        table.around = around
      }
      story.tables.append(table)
    case .tr:
      guard let last else { return }
      let table = story.tables[last]
      story.tables[last].row = state.add(Container(kind: .row, parent: table.container, ordinal: table.rows))
      story.tables[last].rows += 1
      story.tables[last].cells = 0
    case .tc:
      guard let last, let row = story.tables[last].row else { return }
      story.tables[last].cell = state.add(Container(kind: .cell, parent: row, ordinal: story.tables[last].cells))
      story.tables[last].cells += 1
      story.tables[last].fill = nil
    case .tblPr: context = .table
    case .trPr: context = .row
    case .tcPr: context = .cell
    default: break
    }
  }

  /// Leaves a table, row or cell.
  func endTable(_ name: WordName) {
    closeParagraph()
    flushPending()
    guard let last = story.tables.indices.last else { return }
    switch name {
    case .tc:
      story.tables[last].cell = nil
      story.tables[last].fill = nil
      if story.tables[last].isCellGone { gone -= 1 }
      story.tables[last].isCellGone = false
    case .tr:
      story.tables[last].row = nil
      if story.tables[last].isRowGone { gone -= 1 }
      story.tables[last].isRowGone = false
      story.tables[last].hiddenRow = nil
    case .tbl: story.paragraph = story.tables.removeLast().around
    default: break
    }
  }

  /// Reads a child of `w:tblPr`, `w:trPr` or `w:tcPr`.
  func readTableProperty(_ name: WordName, _ attributes: XMLEventAttributes) {
    guard let last = story.tables.indices.last else { return }
    switch (context, name) {
    case (.table, .tblStyle):
      let style = state.styles.resolve(attributes.word(.val) ?? "")
      story.tables[last].isColored = style.colorsCells
      story.tables[last].run = style.run
    case (.table, .shd): story.tables[last].wholeFill = WordColor(shading: attributes)
    case (.table, .tblpPr):
      if WordBox.isAway(attributes, .tblpX, .tblpY) { story.tables[last].hidden = .offPage }
    case (.table, .tblInd):
      if WordBox.isAway(attributes, .w, nil) { story.tables[last].hidden = .offPage }
    case (.row, .hidden): if attributes.isOn { story.tables[last].hiddenRow = .vanish }
    case (.row, .trHeight):
      let height = attributes.measure(.val, unit: 20) ?? 60
      if attributes.word(.hRule, is: "exact"), height < 60 { story.tables[last].hiddenRow = .tiny }
    case (.cell, .shd): story.tables[last].fill = WordColor(shading: attributes)
    case (.row, .ins), (.row, .del):
      state.revisions += 1
      guard isGone(name), !story.tables[last].isRowGone else { return }
      story.tables[last].isRowGone = true
      gone += 1
    case (.cell, .cellIns), (.cell, .cellDel):
      state.revisions += 1
      guard isGone(name), !story.tables[last].isCellGone else { return }
      story.tables[last].isCellGone = true
      gone += 1
    case (.cell, .cellMerge): state.revisions += 1
    default: break
    }
  }
}
