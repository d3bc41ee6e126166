// SPDX-License-Identifier: Apache-2.0

import MartletText

extension CellChecker {
  func nearest(_ name: String, _ names: [String]) -> String? { nearestName(to: name, among: names) }

  /// Declares the types of a block before everything else in it.
  func hoistTypes(_ statements: [Statement]) {}

  func checkType(_ declaration: TypeDeclaration, _ range: SourceRange) -> () -> [TypedStatement] {
    let what =
      switch declaration.kind {
      case .struct: "a `struct` of one's own"
      case .class: "a `class`"
      case .enum: "an `enum` of one's own"
      case .protocol: "a `protocol` of one's own"
      case .extension: "an `extension`"
      }
    notYet(what, declaration.name.range)
    return { [] }
  }
}
