// SPDX-License-Identifier: Apache-2.0

import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The terminal, where a compiled program shows things.
final class Console: OutputSink {
  /// What was shown last under each identifier.
  private let shown = Mutex<[String: String]>([:])

  func write(_ text: String) { print(text, terminator: "") }

  func write(error text: String) {
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let written = bytes[start...].withUnsafeBytes { systemWrite(2, $0.baseAddress, $0.count) }
      guard written > 0 else { return }
      start += written
    }
  }

  func display(_ bundle: MediaBundle, id: String?) {
    let text = bundle.representations["text/plain"] ?? ""
    if let id { shown.withLock { $0[id] = text } }
    print(text)
  }

  /// Nothing can be taken back on a terminal: what is new is written below.
  func update(_ bundle: MediaBundle, id: String) throws {
    let text = bundle.representations["text/plain"] ?? ""
    let isNew = try shown.withLock { shown in
      guard let before = shown.updateValue(text, forKey: id) else {
        shown[id] = nil
        throw UnknownDisplay(id: id, known: Array(shown.keys))
      }
      return before != text
    }
    if isNew { print(text) }
  }

  func clear(wait: Bool) {}

  func input(_ prompt: String, isPassword: Bool) throws -> String {
    print(prompt, terminator: "")
    fflush(nil)
    guard let line = isPassword ? withoutEcho({ readLine() }) : readLine() else {
      throw NoInput(isPassword: isPassword)
    }
    return line
  }

  /// Reads from a terminal that does not show what is typed.
  ///
  /// Shells make the terminal show it again should the program be ended meanwhile.
  private func withoutEcho(_ read: () -> String?) -> String? {
    var settings = termios()
    guard isatty(0) == 1, tcgetattr(0, &settings) == 0 else { return read() }
    var quiet = settings
    quiet.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(0, TCSAFLUSH, &quiet)
    defer {
      tcsetattr(0, TCSAFLUSH, &settings)
      print()
    }
    return read()
  }
}

/// The C function, which the method of the same name would hide.
private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, bytes, count)
}
