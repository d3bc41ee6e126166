// SPDX-License-Identifier: Apache-2.0

/// The file of an exported package that stands in for the notebook around the cells.
enum ExportSupport {
  /// Shows values, keeps pictures and tables as files, and draws the random numbers of a session.
  ///
  /// Declarations of a module hide those of the modules that it imports: `display`, what belongs to it
  /// and the `random` functions below take the places of the library's and the standard library's.
  static let source = #"""
    // What a notebook does for its cells: it shows values, and its random numbers are the same each
    // time. Made by `martlet export`.

    import Foundation
    import Martlet

    /// The notebook that the program was made from.
    enum Notebook {
      /// Where pictures and tables go: `output`, or what the environment's `MARTLET_OUTPUT` says.
      static let folder = ProcessInfo.processInfo.environment["MARTLET_OUTPUT"] ?? "output"
      nonisolated(unsafe) private static var cell = 0
      nonisolated(unsafe) private static var count = 0
      /// The files of what was shown under a name, without their endings.
      nonisolated(unsafe) private static var names: [String: String] = [:]

      /// Says which cell the statements that follow stood in.
      static func cell(_ number: Int) {
        cell = number
        count = 0
      }

      /// Shows the value of a cell's last expression.
      static func show<Value>(_ value: Value) {
        if value is DisplayHandle { return }
        display(value as Any)
      }

      /// Sets the seed of the random numbers that follow.
      static func seed(_ seed: Int) {
        session = SessionGenerator(state: UInt64(bitPattern: Int64(seed)))
      }

      /// Has the paths of files begin in another folder.
      static func enter(_ folder: String) {
        if !FileManager.default.changeCurrentDirectoryPath(folder) {
          printError("There is no folder \(folder).")
        }
      }

      private static let endings = [
        "image/svg+xml": "svg", "text/html": "html", "image/png": "png", "image/jpeg": "jpg",
        "image/gif": "gif", "image/webp": "webp", "application/vnd.vegalite.v5+json": "vl.json",
      ]

      /// Writes the richer forms of a value to files that are named after the cell; what is shown
      /// under a name replaces the files of the same name.
      static func keep(_ value: Any, id: String? = nil) {
        guard let bundle = (value as? any MediaRepresentable)?.mediaBundle else { return }
        let files = bundle.representations.compactMap { type, text in
          endings[type].map { ending in
            let isPicture = type.hasPrefix("image/") && type != "image/svg+xml"
            let data = isPicture ? Data(base64Encoded: text) ?? Data() : Data(text.utf8)
            return (data: data, ending: ending)
          }
        }
        guard !files.isEmpty else { return }
        let name: String
        if let id, let known = names[id] {
          name = known
        } else {
          count += 1
          name = "cell-\(cell < 10 ? "0" : "")\(cell)" + (count > 1 ? "-\(count)" : "")
          if let id { names[id] = name }
        }
        do {
          try FileManager.default.createDirectory(
            atPath: folder,
            withIntermediateDirectories: true
          )
          for file in files {
            let path = "\(folder)/\(name).\(file.ending)"
            try file.data.write(to: URL(filePath: path), options: .atomic)
          }
        } catch {
          printError("Cannot write to \(folder): \(error)")
        }
      }
    }

    // MARK: - What the notebook shows

    /// Prints a value's text, and keeps its picture or table as a file.
    func display(_ value: any MediaRepresentable) {
      Martlet.display(value)
      Notebook.keep(value)
    }

    func display(_ value: Any) {
      Martlet.display(value)
      Notebook.keep(value)
    }

    @discardableResult
    func display(_ value: any MediaRepresentable, id: String) -> DisplayHandle {
      Notebook.keep(value, id: id)
      return Martlet.display(value, id: id)
    }

    @discardableResult
    func display(_ value: Any, id: String) -> DisplayHandle {
      Notebook.keep(value, id: id)
      return Martlet.display(value, id: id)
    }

    /// Prints the text of what is shown in the place of another value, if it is a new one.
    func updateDisplay(_ value: any MediaRepresentable, id: String) throws {
      try Martlet.updateDisplay(value, id: id)
      Notebook.keep(value, id: id)
    }

    func updateDisplay(_ value: Any, id: String) throws {
      try Martlet.updateDisplay(value, id: id)
      Notebook.keep(value, id: id)
    }

    extension DisplayHandle {
      func update(_ value: any MediaRepresentable) throws { try updateDisplay(value, id: id) }
      func update(_ value: Any) throws { try updateDisplay(value, id: id) }
    }

    // MARK: - The random numbers of a session

    /// SplitMix64 (Steele, Lea and Flood, 2014), seeded as each session is.
    private struct SessionGenerator: RandomNumberGenerator {
      var state: UInt64 = 0

      mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
      }
    }

    nonisolated(unsafe) private var session = SessionGenerator()

    extension FixedWidthInteger {
      static func random(in range: Range<Self>) -> Self { random(in: range, using: &session) }
      static func random(in range: ClosedRange<Self>) -> Self { random(in: range, using: &session) }
    }

    extension BinaryFloatingPoint where RawSignificand: FixedWidthInteger {
      static func random(in range: Range<Self>) -> Self { random(in: range, using: &session) }
      static func random(in range: ClosedRange<Self>) -> Self { random(in: range, using: &session) }
    }

    extension Bool {
      static func random() -> Bool { random(using: &session) }
    }

    extension Sequence {
      func shuffled() -> [Element] { shuffled(using: &session) }
    }

    extension Collection {
      func randomElement() -> Element? { randomElement(using: &session) }
    }

    extension MutableCollection where Self: RandomAccessCollection {
      mutating func shuffle() { shuffle(using: &session) }
    }

    """#
}
