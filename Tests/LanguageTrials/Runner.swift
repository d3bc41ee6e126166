// SPDX-License-Identifier: Apache-2.0

import Foundation
import MartletLanguage

/// Runs programs with the interpreter, each in a session of its own, in a process that may die.
///
/// Before what a program prints comes a line `=== name`, after it a line `=== end` or, if it failed,
/// `=== failed: code` and the report.
enum Runner {
  /// What no printed line begins with, as far as the generator goes.
  static let mark = "=== "

  static func run(_ paths: [String]) {
    for path in paths {
      let output = Output()
      output.write("\(mark)\(URL(filePath: path).deletingPathExtension().lastPathComponent)\n")
      output.flush()
      let interpreter = Interpreter { output.write($0) }
      let watch = Watchdog(seconds: 5) { interpreter.interrupt() }
      let result = interpreter.run(ChildProcess.text(path), name: "cell 1")
      watch.stop()
      if let diagnostic = result.diagnostics.first {
        output.write("\(mark)failed: \(diagnostic.code)\n")
        output.write(result.report.joined(separator: "\n") + "\n")
      } else {
        output.write("\(mark)end\n")
      }
      output.flush()
    }
  }

  /// Runs something on a thread with as much stack as the kernel gives to cells, then ends.
  static func onLargeStack(_ work: @escaping @Sendable () -> Void) -> Never {
    let thread = Thread {
      work()
      exit(0)
    }
    thread.stackSize = 512 << 20
    thread.start()
    while true { sleep(1000) }
  }
}

/// Writes in large pieces.
final class Output {
  private var text = ""

  func write(_ more: String) {
    text += more
    if text.utf8.count > 1 << 16 { flush() }
  }

  func flush() {
    try? FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    text = ""
  }
}

/// Does something after some time, unless it is stopped before.
final class Watchdog: @unchecked Sendable {
  // Guarded by the queue, on which both the timer and its end run.
  private static let queue = DispatchQueue(label: "watchdog")
  private let timer: any DispatchSourceTimer

  init(seconds: Double, _ action: @escaping @Sendable () -> Void) {
    timer = DispatchSource.makeTimerSource(queue: Watchdog.queue)
    timer.schedule(deadline: .now() + seconds)
    timer.setEventHandler(handler: action)
    timer.resume()
  }

  func stop() { timer.cancel() }
}
