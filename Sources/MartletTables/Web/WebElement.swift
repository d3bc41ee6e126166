// SPDX-License-Identifier: Apache-2.0

public import MartletText

/// An element of a page, such as a heading, a link or a table.
///
/// ```swift
/// let page = try WebPage(html: "<p>See <a href='more.html'>more</a>.</p>")
/// let link = try page.first("a")
/// print(link.text, link["href"] ?? "none")
/// ```
public struct WebElement: Sendable {
  let tree: HTMLTree
  let number: Int
  /// The address that relative links start from; empty where there is none.
  let base: String
  /// Where the page came from, where that is known.
  let source: DataSource?

  init(_ tree: HTMLTree, _ number: Int, base: String, source: DataSource?) {
    self.tree = tree
    self.number = number
    self.base = base
    self.source = source
  }

  private var node: HTMLNode { tree.nodes[number] }

  private func sibling(_ number: Int) -> WebElement {
    WebElement(tree, number, base: base, source: source)
  }

  /// The name of its tag in small letters, such as `a`.
  public var name: String { node.name }

  /// Its text as a person reads it: without tags, scripts and style sheets, in one line.
  ///
  /// White space and no-break spaces are one space each; so are line breaks and the borders of
  /// paragraphs, cells and other blocks.
  public var text: String { tree.text(number) }

  /// The element as HTML, with all that is in it.
  public var html: String { tree.html(number) }

  /// All its attributes.
  public var attributes: [String: String] {
    Dictionary(node.attributes.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// The value of an attribute, `nil` if it has none of the name.
  ///
  /// - Parameter attribute: The name, in letters of any size.
  public subscript(attribute: String) -> String? { node.attribute(asciiLowercased(attribute)) }

  /// The address that it leads to or shows, from its `href` or `src`: whole, if the page has one
  /// itself.
  public var link: String? {
    (self["href"] ?? self["src"]).map { resolvedAddress($0, base: base) }
  }

  /// The element around it, `nil` for the outermost.
  public var parent: WebElement? {
    node.parent > 0 ? sibling(node.parent) : nil
  }

  /// The elements directly in it, in their order.
  public var children: WebElements {
    WebElements(tree.children(number).filter { tree.nodes[$0].isElement }.map { sibling($0) })
  }

  /// The elements inside of it that a selector of CSS means, in the order of the page.
  ///
  /// What stands around this element does not count: it is the outermost that a selector can name, as
  /// `:scope`. Selectors are those of ``WebPage/select(_:)``.
  ///
  /// - Parameter selector: The selector, such as `td > a[href]`.
  /// - Returns: The elements; none if there are none.
  /// - Throws: ``WebError`` of kind `invalidSelector`.
  public func select(_ selector: String) throws -> WebElements {
    let selector = try SelectorParser.parse(selector)
    return WebElements(
      try SelectorMatching(tree, below: number).matches(selector).map { sibling($0) }
    )
  }

  /// The first element inside of it that a selector means.
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
}

extension WebElement: CustomStringConvertible, MediaRepresentable {
  /// The element as HTML, shortened.
  public var description: String { shortened(html, to: 400) }

  /// The element as text; it is not shown as HTML, since that could hold scripts.
  public var mediaBundle: MediaBundle { MediaBundle(text: description) }
}

/// Elements of a page in the order of the page.
public struct WebElements: Sendable {
  /// The elements as an array, to go through with `for`.
  public let elements: [WebElement]

  init(_ elements: [WebElement]) { self.elements = elements }

  /// How many there are.
  public var count: Int { elements.count }

  /// Whether there is none.
  public var isEmpty: Bool { elements.isEmpty }

  /// The element at a place, from 0.
  ///
  /// - Throws: ``WebError`` of kind `elementOutOfRange`.
  public subscript(index: Int) -> WebElement {
    get throws {
      guard elements.indices.contains(index) else {
        throw WebError(.elementOutOfRange(index: index, count: count))
      }
      return elements[index]
    }
  }

  /// The texts of all.
  public var texts: [String] { elements.map(\.text) }

  /// The values of an attribute, of those that have it.
  ///
  /// - Parameter attribute: Its name.
  /// - Returns: The values, in the order of the elements.
  public func values(of attribute: String) -> [String] { elements.compactMap { $0[attribute] } }

  /// The addresses that they lead to or show, of those that do.
  public var links: [String] { elements.compactMap(\.link) }

  /// The elements inside of these that a selector means, each once.
  ///
  /// - Parameter selector: The selector.
  /// - Returns: The elements; none if there are none.
  /// - Throws: ``WebError`` of kind `invalidSelector`.
  public func select(_ selector: String) throws -> WebElements {
    let selector = try SelectorParser.parse(selector)
    var seen: Set<Int> = []
    var found: [WebElement] = []
    for element in elements {
      let numbers = try SelectorMatching(element.tree, below: element.number).matches(selector)
      for number in numbers where seen.insert(number).inserted {
        found.append(
          WebElement(element.tree, number, base: element.base, source: element.source)
        )
      }
    }
    return WebElements(found)
  }
}

extension WebElements: CustomStringConvertible, MediaRepresentable {
  /// How many there are, and the first ones as HTML.
  public var description: String {
    let lines = elements.prefix(10).map { shortened($0.html, to: 96) }
    let rest = count > 10 ? ["… and \(count - 10) more"] : []
    return ([counted(count, "element")] + lines + rest).joined(separator: "\n")
  }

  /// The elements as text.
  public var mediaBundle: MediaBundle { MediaBundle(text: description) }
}
