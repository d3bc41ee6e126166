@resultBuilder // error: unsupported: resultBuilder
struct Lines {
  static func buildBlock(_ lines: String...) -> [String] { lines }
}
