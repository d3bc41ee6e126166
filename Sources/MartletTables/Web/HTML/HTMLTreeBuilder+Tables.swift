// SPDX-License-Identifier: Apache-2.0

/// The rules for what stands in tables.
extension HTMLTreeBuilder {
  private static let sections: Set<String> = ["tbody", "thead", "tfoot"]
  private static let outerNames: Set<String> = ["body", "html"]
  private static let partNames: Set<String> = [
    "caption", "col", "colgroup", "tbody", "td", "tfoot", "th", "thead", "tr",
  ]

  mutating func table(_ token: Token) -> Bool {
    switch token {
    case .start(let tag):
      switch tag.name {
      case "caption":
        popBack(to: ["table"])
        formatting.append(-1)
        open(tag)
        mode = .caption
      case "colgroup":
        popBack(to: ["table"])
        open(tag)
        mode = .columns
      case "col":
        popBack(to: ["table"])
        open(HTMLTag(name: "colgroup"))
        mode = .columns
        return false
      case "tbody", "tfoot", "thead":
        popBack(to: ["table"])
        open(tag)
        mode = .rows
      case "td", "th", "tr":
        popBack(to: ["table"])
        open(HTMLTag(name: "tbody"))
        mode = .rows
        return false
      case "table":
        guard isOpen("table", .table) else { return true }
        popUntil("table")
        resetMode()
        return false
      case "style", "script", "template": return headElement(token)
      case "input":
        let type = tag.attributes.first { $0.name == "type" }?.value.lowercased()
        guard type == "hidden" else { return misplaced(token) }
        insert(tag)
      case "form":
        if form < 0, templateModes.isEmpty { form = insert(tag) }
      default: return misplaced(token)
      }
      return true
    case .end(let name):
      switch name {
      case "table":
        guard isOpen("table", .table) else { return true }
        popUntil("table")
        resetMode()
      case let name where Self.outerNames.contains(name) || Self.partNames.contains(name): break
      case "template": return headElement(token)
      default: return misplaced(token)
      }
      return true
    case .text, .documentType: return true
    }
  }

  /// What does not belong into a table comes before it.
  private mutating func misplaced(_ token: Token) -> Bool {
    fosters = true
    defer { fosters = false }
    return body(token)
  }

  mutating func caption(_ token: Token) -> Bool {
    switch token {
    case .start(let tag) where Self.partNames.contains(tag.name): return !closeCaption()
    case .end("table"): return !closeCaption()
    case .end("caption"):
      _ = closeCaption()
      return true
    case .end(let name) where Self.outerNames.contains(name) || Self.partNames.contains(name):
      return true
    default: return body(token)
    }
  }

  private mutating func closeCaption() -> Bool {
    guard isOpen("caption", .table) else { return false }
    closeImplied()
    popUntil("caption")
    clearFormatting()
    mode = .table
    return true
  }

  mutating func columns(_ token: Token) -> Bool {
    switch token {
    case .documentType, .end("col"): return true
    case .start(let tag) where tag.name == "html": return body(token)
    case .start(let tag) where tag.name == "col":
      insert(tag)
      return true
    case .start(let tag) where tag.name == "template": return headElement(token)
    case .end("template"): return headElement(token)
    case .end("colgroup"):
      if isHTML(stack.last ?? -1, "colgroup") {
        close()
        mode = .table
      }
      return true
    default:
      guard isHTML(stack.last ?? -1, "colgroup") else { return true }
      close()
      mode = .table
      return false
    }
  }

  mutating func rows(_ token: Token) -> Bool {
    switch token {
    case .start(let tag) where tag.name == "tr":
      popBack(to: Self.sections)
      open(tag)
      mode = .row
      return true
    case .start(let tag) where tag.name == "td" || tag.name == "th":
      popBack(to: Self.sections)
      open(HTMLTag(name: "tr"))
      mode = .row
      return false
    case .end(let name) where Self.sections.contains(name):
      if isOpen(name, .table) {
        popBack(to: Self.sections)
        close()
        mode = .table
      }
      return true
    case .start(let tag) where Self.partNames.contains(tag.name): return closeRows()
    case .end("table"): return closeRows()
    case .end(let name) where Self.outerNames.contains(name) || Self.partNames.contains(name):
      return true
    default: return table(token)
    }
  }

  private mutating func closeRows() -> Bool {
    guard isOpen(Self.sections, .table) else { return true }
    popBack(to: Self.sections)
    close()
    mode = .table
    return false
  }

  mutating func row(_ token: Token) -> Bool {
    switch token {
    case .start(let tag) where tag.name == "td" || tag.name == "th":
      popBack(to: ["tr"])
      open(tag)
      mode = .cell
      formatting.append(-1)
      return true
    case .end("tr"):
      _ = closeRow()
      return true
    case .start(let tag) where Self.partNames.contains(tag.name): return !closeRow()
    case .end("table"): return !closeRow()
    case .end(let name) where Self.sections.contains(name):
      return isOpen(name, .table) ? !closeRow() : true
    case .end(let name) where Self.outerNames.contains(name) || Self.partNames.contains(name):
      return true
    default: return table(token)
    }
  }

  private mutating func closeRow() -> Bool {
    guard isOpen("tr", .table) else { return false }
    popBack(to: ["tr"])
    close()
    mode = .rows
    return true
  }

  mutating func cell(_ token: Token) -> Bool {
    switch token {
    case .end(let name) where name == "td" || name == "th":
      if isOpen(name, .table) {
        closeImplied()
        popUntil(name)
        clearFormatting()
        mode = .row
      }
      return true
    case .start(let tag) where Self.partNames.contains(tag.name): return closeCell()
    case .end(let name) where Self.tableNames.contains(name):
      return isOpen(name, .table) ? closeCell() : true
    case .end(let name) where Self.outerNames.contains(name) || Self.partNames.contains(name):
      return true
    default: return body(token)
    }
  }

  private mutating func closeCell() -> Bool {
    guard isOpen(["td", "th"], .table) else { return true }
    closeImplied()
    popUntil(in: ["td", "th"])
    clearFormatting()
    mode = .row
    return false
  }
}
