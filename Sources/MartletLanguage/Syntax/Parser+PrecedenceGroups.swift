// SPDX-License-Identifier: Apache-2.0

extension Parser {
  /// Takes in a `precedencegroup` before the cell is parsed, as far as it is well formed.
  mutating func declareGroup(at index: Int) {
    guard index + 2 < tokens.count, tokens[index + 1].kind == .identifier,
      tokens[index + 2].kind == .leftBrace
    else { return }
    var associativity = OperatorTable.Associativity.none
    var higher: [String] = []
    var lower: [String] = []
    var next = index + 3
    while next + 2 < tokens.count, tokens[next].kind != .rightBrace,
      tokens[next + 1].kind == .colon
    {
      let word = text(at: next)
      next += 2
      var values = [text(at: next)]
      next += 1
      while next + 1 < tokens.count, tokens[next].kind == .comma {
        values.append(text(at: next + 1))
        next += 2
      }
      switch word {
      case "associativity":
        associativity = values[0] == "left" ? .left : values[0] == "right" ? .right : .none
      case "higherThan": higher += values
      case "lowerThan": lower += values
      default: break
      }
    }
    operators.declareGroup(
      text(at: index + 1),
      associativity: associativity,
      higherThan: higher,
      lowerThan: lower
    )
  }

  /// Reads `precedencegroup Name { … }`, whose meaning is known already, and says what is wrong.
  mutating func parsePrecedenceGroup() -> Statement.Kind {
    let start = token.start
    advance()
    let name = parseDeclaredName("the name of the precedence group")
    guard !isPanicking else { return .missing }
    guard at(.leftBrace) else {
      reportExpected("`{`", "Write `precedencegroup \(name.text) { associativity: left }`.")
      return .missing
    }
    advance()
    while !at(.rightBrace), !at(.endOfFile) {
      let word = text
      guard ["associativity", "higherThan", "lowerThan", "assignment"].contains(word) else {
        reportExpected(
          "`associativity`, `higherThan` or `lowerThan`",
          "Write `associativity: left` or `higherThan: MultiplicationPrecedence`."
        )
        return .missing
      }
      advance()
      guard take(.colon) else {
        reportExpected("`:`")
        return .missing
      }
      repeat {
        let value = text
        if word == "associativity", !["left", "right", "none"].contains(value) {
          complain(
            "unknown-name",
            "there is no associativity `\(value)`",
            token.range,
            remedy: "It is `left`, `right` or `none`."
          )
        } else if word.hasSuffix("Than"), operators.precedenceGroup(named: value) == nil {
          reportUnknownGroup(Identifier(value, token.range))
        }
        advance()
      } while take(.comma)
    }
    guard take(.rightBrace) else {
      reportExpected("`}`")
      return .missing
    }
    return .operatorDeclaration(
      fixity: Identifier("precedencegroup", SourceRange(start, start)),
      name: name,
      precedence: nil
    )
  }

  mutating func reportUnknownGroup(_ group: Identifier) {
    let names = OperatorTable.groups.map(\.name) + operators.ownGroups.keys.sorted()
    complain(
      "unknown-name",
      "there is no precedence group `\(group.text)`",
      group.range,
      remedy: nearestRemedy(group.text, names) ?? "The groups are \(names.joined(separator: ", "))."
    )
  }
}
