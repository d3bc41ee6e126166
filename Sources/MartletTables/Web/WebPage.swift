// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletText

/// A page of the web: its tables, its links, and whatever a selector of CSS means.
///
/// ```swift
/// let page = try WebPage(html: "<ul><li class='price'>3 €</li><li class='price'>5 €</li></ul>")
/// print(try page.select("li.price").texts)
/// ```
///
/// HTML is read as browsers read it, so tags that are missing, crossed or in the wrong place do no
/// harm. Scripts are not run: what a page makes with them is not there.
public struct WebPage: Sendable {
  let tree: HTMLTree
  /// The address that relative links start from.
  private let base: String
  /// Its address, empty for a page that was read from a text; after redirects, where they led.
  public let address: String
  /// Where it came from, with its size and the sum of its bytes; `nil` for a text.
  public let source: DataSource?

  init(tree: HTMLTree, address: String, source: DataSource?) {
    self.tree = tree
    base = Self.base(of: tree, address)
    self.address = address
    self.source = source
  }

  /// Reads a page from a text.
  ///
  /// - Parameters:
  ///   - html: The text. Anything is accepted: what is no markup is text.
  ///   - address: The address that relative links start from; none by default.
  /// - Throws: ``Interrupted``.
  public init(html: String, address: String = "") throws {
    self.init(tree: try HTMLTree(parsing: html), address: address, source: nil)
  }

  /// Reads a page from a file.
  ///
  /// How its characters are written as bytes follows from its mark, from what it says itself, or from
  /// its bytes: UTF-8 if they can be, otherwise Windows-1252.
  ///
  /// - Parameter path: The path of the file; it may be compressed with gzip.
  /// - Throws: ``TableError`` of kind `unreadableFile`; ``DataFileError``; ``Interrupted``.
  public init(file path: String) throws {
    let bytes = try DataFile.contents(path)
    try Execution.current.require(bytes: bytes.count * 4)
    self.init(
      tree: try HTMLTree(parsing: try HTMLEncoding.text(bytes, said: nil, name: path)),
      address: "",
      source: DataSource(path, bytes)
    )
  }

  /// The outermost element, `html`.
  public var root: WebElement { element(max(0, tree.nodes[0].first)) }

  func element(_ number: Int) -> WebElement {
    WebElement(tree, number, base: base, source: source)
  }

  /// Its title; empty if it has none.
  public var title: String {
    let title = tree.elements(below: 0).first {
      tree.nodes[$0].name == "title" && tree.nodes[$0].kind == .element
    }
    return title.map { tree.text($0) } ?? ""
  }

  /// Its text as a person reads it, in one line; see ``WebElement/text``.
  public var text: String { tree.text(0) }

  /// The page as HTML, with the tags put in that were missing.
  public var html: String { tree.html(0) }

  /// The elements that a selector of CSS means, in the order of the page.
  ///
  /// | selector | means |
  /// |---|---|
  /// | `div`, `*` | elements of a name, all |
  /// | `.price`, `#total` | of a class, with an id |
  /// | `[href]`, `[rel=next]`, `~=` `^=` `$=` `*=` | with an attribute, a value, a word, a start, an end, a part |
  /// | `ul li`, `ul > li`, `h2 + p`, `h2 ~ p` | inside, directly inside, right behind, behind |
  /// | `:first-child`, `:last-child`, `:nth-child(2n+1)`, `:nth-of-type(2)` | by place |
  /// | `:not(.a)`, `:is(td, th)`, `:has(> img)` | that are not, are any, hold |
  /// | `:contains("total")` | whose text holds a text (not in CSS) |
  /// | `th, td` | either |
  ///
  /// - Parameter selector: The selector.
  /// - Returns: The elements; none if there are none.
  /// - Throws: ``WebError`` of kind `invalidSelector`, with the place.
  /// - Note: W3C, *Selectors Level 4*, <https://www.w3.org/TR/selectors-4/>.
  public func select(_ selector: String) throws -> WebElements {
    let selector = try SelectorParser.parse(selector)
    return WebElements(try SelectorMatching(tree, below: 0).matches(selector).map { element($0) })
  }

  /// The first element that a selector means.
  ///
  /// - Parameter selector: The selector.
  /// - Returns: The element.
  /// - Throws: ``WebError`` of kind `noElement` if there is none, or `invalidSelector`.
  public func first(_ selector: String) throws -> WebElement {
    guard let first = try select(selector).elements.first else {
      throw WebError(.noElement(selector: selector))
    }
    return first
  }

  /// Its links, in their order: where they lead and what they say.
  public var links: [WebLink] {
    tree.elements(below: 0).compactMap { number in
      let node = tree.nodes[number]
      guard node.name == "a" || node.name == "area", let link = node.attribute("href") else {
        return nil
      }
      return WebLink(
        address: resolvedAddress(link, base: base),
        text: tree.text(number),
        relation: node.attribute("rel") ?? ""
      )
    }
  }

  /// The address that relative links start from.
  private static func base(of tree: HTMLTree, _ address: String) -> String {
    for number in tree.elements(below: 0) where tree.nodes[number].name == "base" {
      if let base = tree.nodes[number].attribute("href") {
        return resolvedAddress(base, base: address)
      }
    }
    return address
  }
}

extension WebPage: CustomStringConvertible, MediaRepresentable {
  /// The title, the address, and the tables with their sizes.
  public var description: String {
    var lines = [title.isEmpty ? "A page without a title" : title]
    if let name = address.isEmpty ? source?.name : address { lines.append(name) }
    let tables = tableElements
    for (place, table) in tables.enumerated().prefix(10) {
      lines.append("table \(place): \(Self.label(tree, table))")
    }
    if tables.count > 10 { lines.append("… and \(tables.count - 10) more tables") }
    lines.append(counted(links.count, "link"))
    return lines.map { shortened($0, to: 100) }.joined(separator: "\n")
  }

  /// The page as text; it is not shown as HTML, since that could hold scripts.
  public var mediaBundle: MediaBundle { MediaBundle(text: description) }
}
