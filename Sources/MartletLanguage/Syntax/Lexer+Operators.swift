// SPDX-License-Identifier: Apache-2.0

extension Lexer {
  func isOperatorStart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "!"), UInt8(ascii: "*"), UInt8(ascii: "%"), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "^"),
      UInt8(ascii: "~"), UInt8(ascii: "?"):
      true
    case 0x80...: isOperatorScalar(at: offset)
    default: false
    }
  }

  private func isOperatorScalar(at index: Int) -> Bool {
    guard let (scalar, _) = scalar(at: index) else { return false }
    return isOperatorScalar(scalar)
  }

  /// The operator heads beyond ASCII of *The Swift Programming Language*, "Lexical Structure".
  func isOperatorScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00A1...0x00A7, 0x00A9, 0x00AB, 0x00AC, 0x00AE, 0x00B0...0x00B1, 0x00B6, 0x00BB, 0x00BF,
      0x00D7, 0x00F7, 0x2016...0x2017, 0x2020...0x2027, 0x2030...0x203E, 0x2041...0x2053,
      0x2055...0x205E, 0x2190...0x23FF, 0x2500...0x2775, 0x2794...0x2BFF, 0x2E00...0x2E7F,
      0x3001...0x3003, 0x3008...0x3020, 0x3030:
      true
    default: false
    }
  }

  /// Reads the longest run of operator characters and decides by the white space around it whether
  /// it is prefix, postfix or infix, as Swift does.
  mutating func lexOperator() {
    let start = offset
    let isLeftBound = isLeftBound(start)
    let first = bytes[start]
    if isLeftBound, first == UInt8(ascii: "?") {
      single(.questionPostfix)
      return
    }
    if isLeftBound, first == UInt8(ascii: "!"), !isBangEqual(start) {
      single(.exclamationPostfix)
      return
    }
    let end = operatorEnd(start)
    let isRightBound = isRightBound(end, isLeftBound: isLeftBound)
    offset = end
    switch end - start {
    case 1 where first == UInt8(ascii: "="):
      if isLeftBound != isRightBound {
        report(
          "unbalanced-space",
          "`=` has a space on one side only",
          SourceRange(start, end),
          remedy: "Put spaces on both sides of it, or on none.",
          fix: " = "
        )
      }
      emit(.equal, from: start, to: end)
      return
    case 1 where first == UInt8(ascii: "&") && !isLeftBound && isRightBound:
      emit(.ampersandPrefix, from: start, to: end)
      return
    case 1 where first == UInt8(ascii: "?"):
      emit(.questionInfix, from: start, to: end)
      return
    case 2 where first == UInt8(ascii: "-") && bytes[start + 1] == UInt8(ascii: ">"):
      emit(.arrow, from: start, to: end)
      return
    case 2 where first == UInt8(ascii: "*") && bytes[start + 1] == UInt8(ascii: "/"):
      report(
        "unexpected-token",
        "`*/` ends no comment",
        SourceRange(start, end),
        remedy: "Delete it, or open the comment with `/*`.",
        fix: ""
      )
      return
    default: break
    }
    let kind: Token.Kind =
      isLeftBound == isRightBound
      ? .infixOperator : isLeftBound ? .postfixOperator : .prefixOperator
    emit(kind, from: start, to: end)
  }

  private mutating func single(_ kind: Token.Kind) {
    emit(kind, from: offset, to: offset + 1)
    offset += 1
  }

  /// `x!=y` is a comparison, `x! = y` an assignment.
  private func isBangEqual(_ start: Int) -> Bool {
    guard byte(start + 1) == UInt8(ascii: "=") else { return false }
    return isRightBound(operatorEnd(start), isLeftBound: true)
  }

  private func operatorEnd(_ start: Int) -> Int {
    let allowsDots = bytes[start] == UInt8(ascii: ".")
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      if byte == UInt8(ascii: ".") {
        guard allowsDots else { break }
        end += 1
      } else if byte == UInt8(ascii: "/"), end > start,
        self.byte(end + 1) == UInt8(ascii: "/") || self.byte(end + 1) == UInt8(ascii: "*")
      {
        break
      } else if byte < 0x80 {
        guard isOperatorStart(byte) else { break }
        end += 1
      } else if let (scalar, length) = scalar(at: end),
        isOperatorScalar(scalar) || (end > start && isOperatorContinuation(scalar))
      {
        end += length
      } else {
        break
      }
    }
    return max(end, start + 1)
  }

  private func isOperatorContinuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0300...0x036F, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F: true
    default: false
    }
  }

  private func isLeftBound(_ start: Int) -> Bool {
    guard start > 0 else { return false }
    switch bytes[start - 1] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), 0x0B, 0x0C,
      UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","),
      UInt8(ascii: ";"), UInt8(ascii: ":"), 0:
      return false
    case UInt8(ascii: "/"): return !(start > 1 && bytes[start - 2] == UInt8(ascii: "*"))
    case 0xA0: return !(start > 1 && bytes[start - 2] == 0xC2)
    default: return true
    }
  }

  private func isRightBound(_ end: Int, isLeftBound: Bool) -> Bool {
    guard end < bytes.count else { return false }
    switch bytes[end] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), 0x0B, 0x0C,
      UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ","),
      UInt8(ascii: ";"), UInt8(ascii: ":"), 0:
      return false
    // A dot leans to the right: in `x^.y` the operator is postfix.
    case UInt8(ascii: "."): return !isLeftBound
    case UInt8(ascii: "/"):
      return byte(end + 1) != UInt8(ascii: "/") && byte(end + 1) != UInt8(ascii: "*")
    case 0xC2: return byte(end + 1) != 0xA0
    default: return true
    }
  }
}
