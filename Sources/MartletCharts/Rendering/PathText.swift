// SPDX-License-Identifier: Apache-2.0

/// Writes the `d` attribute of a path: the start of it absolute, then relative steps.
///
/// Relative steps are shorter by a third. Coordinates are whole tenths of a pixel, so that adding
/// them up again gives the same places however long the path is.
enum PathText {
  static func text(of steps: [PathStep]) -> String {
    var result = ""
    var (x, y) = (0, 0)
    var start = (x: 0, y: 0)
    // The letter whose arguments may follow without repeating it.
    var letter: Character = " "
    for step in steps {
      switch step {
      case .close:
        result += "z"
        letter = "z"
        (x, y) = start
      case .move(let toX, let toY):
        if result.isEmpty {
          result += "M" + pair(toX.tenths, toY.tenths)
        } else {
          result += "m" + pair(toX.tenths - x, toY.tenths - y)
        }
        letter = "m"
        (x, y) = (toX.tenths, toY.tenths)
        start = (x, y)
      case .line(let toX, let toY):
        let (dx, dy) = (toX.tenths - x, toY.tenths - y)
        if dy == 0 {
          append("h", number(dx), &letter, &result)
        } else if dx == 0 {
          append("v", number(dy), &letter, &result)
        } else {
          append("l", pair(dx, dy), &letter, &result)
        }
        (x, y) = (toX.tenths, toY.tenths)
      }
    }
    return result
  }

  private static func append(
    _ command: Character,
    _ arguments: String,
    _ letter: inout Character,
    _ result: inout String
  ) {
    if letter != command {
      result.append(command)
    } else if !arguments.hasPrefix("-") {
      result += " "
    }
    result += arguments
    letter = command
  }

  private static func pair(_ x: Int, _ y: Int) -> String {
    let second = number(y)
    return number(x) + (second.hasPrefix("-") ? "" : " ") + second
  }

  private static func number(_ tenths: Int) -> String {
    SVGWriter.text(of: Pixels(tenths: tenths))
  }
}
