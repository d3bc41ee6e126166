// SPDX-License-Identifier: Apache-2.0

/// How an interface of the web gives long lists page by page.
public struct Paging: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    case field(String)
    case cursor(parameter: String, field: String)
    case number(parameter: String, first: Int)
    case offset(parameter: String)
    case link
    case none
  }

  let kind: Kind

  /// Everything is on one page.
  public static let none = Paging(kind: .none)

  /// The header `Link` holds the address of the next page, as with GitHub.
  public static let link = Paging(kind: .link)

  /// The answer holds the address of the next page, and `null` or nothing on the last.
  ///
  /// - Parameter field: Where, such as `next` or `links.next`.
  /// - Returns: The way of paging.
  public static func field(_ field: String) -> Paging { Paging(kind: .field(field)) }

  /// The answer holds a word that asks for the next page.
  ///
  /// - Parameters:
  ///   - parameter: The name of the parameter that the word goes into, such as `cursor`.
  ///   - field: Where in the answer the word is, such as `meta.next_cursor`.
  /// - Returns: The way of paging.
  public static func cursor(_ parameter: String, from field: String) -> Paging {
    Paging(kind: .cursor(parameter: parameter, field: field))
  }

  /// Pages have numbers; the one behind the last is empty.
  ///
  /// - Parameters:
  ///   - parameter: The name of the parameter, such as `page`.
  ///   - first: The number of the first page; 1 by default.
  /// - Returns: The way of paging.
  public static func number(_ parameter: String, first: Int = 1) -> Paging {
    Paging(kind: .number(parameter: parameter, first: first))
  }

  /// A parameter says how many records to leave out; behind the last there are none.
  ///
  /// - Parameter parameter: The name of the parameter, such as `offset`.
  /// - Returns: The way of paging.
  public static func offset(_ parameter: String) -> Paging {
    Paging(kind: .offset(parameter: parameter))
  }
}
