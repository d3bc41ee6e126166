// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

/// Builds the tree of a document from its tags, as browsers do where tags are missing, crossed or in
/// the wrong place.
///
/// It follows the rules of HTML but for a few that no reader of data would notice: there are no
/// framesets, and templates hold their elements as others do. To bound its work, elements are open
/// in one another only so deep, and formatting goes on in later paragraphs only so often.
///
/// - Note: WHATWG, *HTML*, section 13.2.6 *Tree construction*,
///   <https://html.spec.whatwg.org/multipage/parsing.html#tree-construction>.
struct HTMLTreeBuilder {
  typealias Token = HTMLTokenizer.Token

  /// Which rules are in force.
  enum Mode {
    case start, beforeHead, head, headScript, afterHead, body
    case table, caption, columns, rows, row, cell
    case afterBody
  }

  var tokenizer: HTMLTokenizer
  var tree: [HTMLNode] = [HTMLNode(kind: .document, name: "")]
  /// The open elements, from the outermost.
  var stack: [Int] = []
  /// The formatting elements that go on in later paragraphs; -1 separates those of a cell.
  var formatting: [Int] = []
  var mode = Mode.start
  /// The modes around open templates.
  var templateModes: [Mode] = []
  var head = -1
  var form = -1
  var isOld = true
  /// Whether what does not belong into a table is put before it.
  var fosters = false
  /// Whether a line break at the start of the next text does not count.
  var skipsLineBreak = false
  /// How many elements may still be made that no tag stands for.
  var copiesLeft: Int

  init(_ text: String) {
    tokenizer = HTMLTokenizer(text)
    copiesLeft = 10_000 + text.utf8.count / 16
  }

  /// The nodes of the whole document.
  mutating func nodes() throws -> [HTMLNode] {
    var count = 0
    var asked = 1 << 16
    while let token = tokenizer.next() {
      count += 1
      if count % 256 == 0 { try Execution.current.checkInterruption() }
      if tree.count > asked {
        try Execution.current.require(bytes: tree.count * 2 * MemoryLayout<HTMLNode>.stride)
        asked = tree.count * 2
      }
      process(token)
      tokenizer.allowsCDATA = stack.last.map { tree[$0].kind == .foreign } ?? false
    }
    // An empty document has its three elements too.
    while mode == .start || mode == .beforeHead || mode == .head || mode == .headScript
      || mode == .afterHead
    { leaveHead() }
    return tree
  }

  /// Goes on towards the body, with the elements that no tag stands for.
  mutating func leaveHead() {
    switch mode {
    case .start:
      open(HTMLTag(name: "html"))
      mode = .beforeHead
    case .beforeHead:
      head = open(HTMLTag(name: "head"))
      mode = .head
    case .head, .headScript:
      close()
      mode = mode == .head ? .afterHead : .head
    default:
      open(HTMLTag(name: "body"))
      mode = .body
    }
  }

  mutating func process(_ token: Token) {
    if case .text(var text) = token {
      if skipsLineBreak, text.utf8.first == 0x0A { text.removeFirst() }
      skipsLineBreak = false
      if !text.isEmpty { self.text(text) }
      return
    }
    skipsLineBreak = false
    // A rule that changes the mode gives the token back, each at most a few times.
    var rounds = 0
    while rounds < 64, !isDone(token) { rounds += 1 }
  }

  /// Whether the token was dealt with; otherwise the mode has changed.
  private mutating func isDone(_ token: Token) -> Bool {
    if isInForeign(token) { return foreign(token) }
    switch mode {
    case .start, .beforeHead, .head, .headScript, .afterHead: return beforeBody(token)
    case .body, .afterBody: return body(token)
    case .table: return table(token)
    case .caption: return caption(token)
    case .columns: return columns(token)
    case .rows: return rows(token)
    case .row: return row(token)
    case .cell: return cell(token)
    }
  }

  // MARK: The head

  private mutating func beforeBody(_ token: Token) -> Bool {
    switch (mode, token) {
    case (_, .documentType(let isOld)):
      if mode == .start, stack.isEmpty { self.isOld = isOld }
      return true
    case (.start, .start(let tag)) where tag.name == "html":
      open(tag)
      mode = .beforeHead
    case (_, .start(let tag)) where tag.name == "html": addAttributes(of: tag, to: stack.first)
    case (.beforeHead, .start(let tag)) where tag.name == "head":
      head = open(tag)
      mode = .head
    case (.head, .end("head")), (.headScript, .end("noscript")): leaveHead()
    case (.start, .end(let name)), (.beforeHead, .end(let name)), (.head, .end(let name)),
      (.afterHead, .end(let name)):
      guard ["head", "body", "html", "br", "template"].contains(name) else { return true }
      if name == "template" { return headElement(token) }
      leaveHead()
      return false
    case (.headScript, .end(let name)):
      guard name == "br" else { return true }
      leaveHead()
      return false
    case (.head, .start(let tag)):
      if tag.name == "head" || headElement(token) { return true }
      leaveHead()
      return false
    case (.headScript, .start(let tag)):
      switch tag.name {
      case "head", "noscript": return true
      case "basefont", "bgsound", "link", "meta", "noframes", "style": return headElement(token)
      default:
        leaveHead()
        return false
      }
    case (.afterHead, .start(let tag)):
      if tag.name == "body" {
        open(tag)
        mode = .body
        return true
      }
      if tag.name == "head" { return true }
      guard Self.headNames.contains(tag.name), head >= 0 else {
        leaveHead()
        return false
      }
      // What comes too late still belongs into the head.
      stack.append(head)
      _ = headElement(token)
      if tag.name == "template" { return true }
      stack.removeAll { $0 == head }
    default:
      leaveHead()
      return false
    }
    return true
  }

  private static let headNames: Set<String> = [
    "base", "basefont", "bgsound", "link", "meta", "noframes", "script", "style", "template",
    "title",
  ]

  /// Whether the token is one of those that a head holds, and was dealt with.
  mutating func headElement(_ token: Token) -> Bool {
    switch token {
    case .start(let tag):
      switch tag.name {
      case "base", "basefont", "bgsound", "link", "meta": insert(tag)
      case "title": openText(tag, .text(until: tag.name, hasReferences: true))
      case "style", "noframes": openText(tag, .text(until: tag.name, hasReferences: false))
      case "script": openText(tag, .script)
      case "noscript":
        guard mode == .head else { return false }
        open(tag)
        mode = .headScript
      case "template":
        let node = open(tag)
        guard stack.last == node else { return true }
        formatting.append(-1)
        templateModes.append(mode)
        mode = .body
      default: return false
      }
      return true
    case .end("template"):
      guard stack.contains(where: { isHTML($0, "template") }) else { return true }
      closeImplied()
      popUntil("template")
      clearFormatting()
      mode = templateModes.popLast() ?? .body
      if mode == .afterHead { stack.removeAll { $0 == head } }
      return true
    default: return false
    }
  }

  // MARK: Text

  /// Puts a text where it belongs.
  private mutating func text(_ text: String) {
    switch mode {
    case .start, .beforeHead, .head, .headScript, .afterHead:
      if stack.last.map({ Self.holdsText(tree[$0].name) }) ?? false { return insertText(text) }
      // Spaces before anything else count only within and behind the head.
      let rest = text.drop { $0.isASCII && ($0.utf8.first ?? 0).isSpace }
      let spaces = String(text[..<rest.startIndex])
      if !spaces.isEmpty, mode != .start, mode != .beforeHead { insertText(spaces) }
      if rest.isEmpty { return }
      while mode == .start || mode == .beforeHead || mode == .head || mode == .headScript
        || mode == .afterHead
      { leaveHead() }
      return self.text(String(rest))
    case .table, .rows, .row:
      guard let last = stack.last, Self.tableNames.contains(tree[last].name),
        tree[last].kind == .element
      else { break }
      if text.utf8.allSatisfy(\.isSpace) { return insertText(text) }
      // Text does not belong into a table: it comes before it.
      fosters = true
      reconstruct()
      insertText(text)
      fosters = false
      return
    case .columns:
      guard let last = stack.last, isHTML(last, "colgroup") else { break }
      let rest = text.drop { $0.isASCII && ($0.utf8.first ?? 0).isSpace }
      if rest.isEmpty { return insertText(text) }
      close()
      mode = .table
      return self.text(text)
    case .afterBody:
      if !text.utf8.allSatisfy(\.isSpace) { mode = .body }
    default: break
    }
    guard let last = stack.last else { return }
    if tree[last].kind == .element, !Self.holdsText(tree[last].name) { reconstruct() }
    insertText(text)
  }

  private static func holdsText(_ name: String) -> Bool {
    ["title", "style", "script", "textarea", "xmp", "iframe", "noembed", "noframes", "plaintext"]
      .contains(name)
  }

  static let tableNames: Set<String> = ["table", "tbody", "tfoot", "thead", "tr"]
}
