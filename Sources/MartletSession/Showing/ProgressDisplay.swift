// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletText
import Synchronization

/// Shows how far long work has come: a bar that is replaced in place, and one line at the end.
///
/// Nothing appears for work that ends within half a second, nor where nobody is watching: a notebook
/// that runs headless has the same outputs however fast the machine is.
final class ProgressDisplay: Sendable {
  private struct State {
    /// When the work that is shown first reported.
    var start: ContinuousClock.Instant?
    var lastShown: ContinuousClock.Instant?
    var last: ProgressUpdate?
    var count = 0
  }

  private let output: any SessionOutput
  private let state = Mutex(State())
  private let delay = Duration.milliseconds(500)
  /// Ten a second: front ends redraw for each.
  private let interval = Duration.milliseconds(100)

  init(output: any SessionOutput) {
    self.output = output
  }

  /// Takes an update and shows it if it is time.
  func report(_ update: ProgressUpdate) {
    guard output.isInteractive else { return }
    state.withLock { state in
      let now = ContinuousClock.now
      if let last = state.last, last.label != update.label || last.completed > update.completed {
        close(&state)
      }
      state.last = update
      guard let start = state.start else {
        state.start = now
        return
      }
      guard now - start >= delay else { return }
      if let shown = state.lastShown {
        guard now - shown >= interval else { return }
        output.update(Self.bundle(update, elapsed: now - start), id: id(state))
      } else {
        output.display(Self.bundle(update, elapsed: now - start), id: id(state))
      }
      state.lastShown = now
    }
  }

  /// Replaces the bar, if there is one, by its last line.
  func finish() {
    state.withLock { close(&$0) }
  }

  private func close(_ state: inout State) {
    if state.lastShown != nil, let last = state.last, let start = state.start {
      let line =
        "\(last.label): \(last.completed) steps in \(Self.text(ContinuousClock.now - start))"
      output.update(
        MediaBundle(text: "✓ \(line)", html: "<code>✓ \(Markup.escape(line))</code>"),
        id: id(state)
      )
      state.count += 1
    }
    state.start = nil
    state.lastShown = nil
    state.last = nil
  }

  /// Front ends keep identifiers per kernel, so the address of this object tells cells apart.
  private func id(_ state: State) -> String {
    "martlet-progress-\(UInt(bitPattern: ObjectIdentifier(self).hashValue))-\(state.count)"
  }

  private static func bundle(_ update: ProgressUpdate, elapsed: Duration) -> MediaBundle {
    var parts = [update.label]
    var bar = "<progress></progress>"
    var blocks = ""
    if let total = update.total, total > 0 {
      let share = min(1, Double(update.completed) / Double(total))
      bar = "<progress max=\"\(total)\" value=\"\(min(update.completed, total))\"></progress>"
      blocks =
        String(repeating: "█", count: Int(share * 20))
        + String(repeating: "░", count: 20 - Int(share * 20)) + " "
      parts.append("\(update.completed)/\(total)")
      if update.completed > 0 {
        let left = elapsed * (Double(max(0, total - update.completed)) / Double(update.completed))
        if !update.detail.isEmpty { parts.append(update.detail) }
        parts.append("at most \(text(left)) left")
      }
    } else {
      parts.append("\(update.completed)")
      if !update.detail.isEmpty { parts.append(update.detail) }
    }
    let line = parts.joined(separator: " · ")
    return MediaBundle(text: blocks + line, html: "\(bar) <code>\(Markup.escape(line))</code>")
  }

  /// A duration in words: `0.4 s`, `12 s`, `3 min 5 s`.
  private static func text(_ duration: Duration) -> String {
    let seconds =
      Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    if seconds < 10 { return "\(fixed(seconds, decimals: 1)) s" }
    let whole = Int(seconds.rounded())
    return whole < 60 ? "\(whole) s" : "\(whole / 60) min \(whole % 60) s"
  }
}
