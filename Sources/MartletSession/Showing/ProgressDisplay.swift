// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletText
import Synchronization

/// Shows how far long work has come: lines that are replaced in place, and one line at the end.
///
/// Nothing appears for work that ends within half a second, nor where nobody is watching: a notebook
/// that runs headless has the same outputs however fast the machine is. Work within work (a fit in a
/// loop that shows its progress) is a line below, which goes when the work does.
final class ProgressDisplay: Sendable {
  /// What a line is about.
  private enum Subject: Equatable {
    case bar(Int)
    /// Work of the library.
    case work(String)

    init(_ update: ProgressUpdate) {
      self = update.bar.map { .bar($0) } ?? .work(update.label)
    }
  }

  private struct Line {
    var subject: Subject
    var start: ContinuousClock.Instant
    var update: ProgressUpdate

    /// Whether it is work of the library that is over, as far as one can tell: whoever does not know
    /// the number of steps does nothing within them.
    var isOver: Bool {
      guard case .work = subject else { return false }
      return update.total.map { update.completed >= $0 } ?? true
    }
  }

  private struct State {
    /// The outermost work first.
    var lines: [Line] = []
    /// The name of the display, once there is one.
    var id: String?
    var lastShown: ContinuousClock.Instant?
  }

  /// Names of displays must not come again: front ends keep them as long as the kernel runs.
  private static let prefix = "martlet-progress-\(UInt64.random(in: 0 ... .max))"
  private static let lastNumber = Atomic<Int>(0)
  /// More lines than this nobody follows.
  private static let depth = 4

  private let output: any SessionOutput
  private let now: @Sendable () -> ContinuousClock.Instant
  private let state = Mutex(State())
  private let delay = Duration.milliseconds(500)
  /// Ten a second: front ends redraw for each.
  private let interval = Duration.milliseconds(100)

  init(
    output: any SessionOutput,
    now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
  ) {
    self.output = output
    self.now = now
  }

  /// Takes an update and shows it if it is time.
  func report(_ update: ProgressUpdate) {
    guard output.isInteractive else { return }
    state.withLock { state in
      let now = now()
      place(update, now, &state)
      guard let first = state.lines.first, now - first.start >= delay else { return }
      if let shown = state.lastShown, now - shown < interval { return }
      let bundle = Self.bundle(state.lines, now)
      if let id = state.id {
        output.update(bundle, id: id)
      } else {
        let id = "\(Self.prefix)-\(Self.lastNumber.add(1, ordering: .relaxed).newValue)"
        state.id = id
        output.display(bundle, id: id)
      }
      state.lastShown = now
    }
  }

  /// Replaces what is shown, if anything is, by its last line.
  func finish() {
    state.withLock { close(&$0, now()) }
  }

  /// Puts an update where it belongs among the lines.
  private func place(
    _ update: ProgressUpdate,
    _ now: ContinuousClock.Instant,
    _ state: inout State
  ) {
    let subject = Subject(update)
    if let index = state.lines.firstIndex(where: { $0.subject == subject }) {
      // What stands below was done within a step that is over.
      state.lines.removeSubrange((index + 1)...)
      guard update.completed < state.lines[index].update.completed else {
        state.lines[index].update = update
        if update.isLast { end(index, &state, now) }
        return
      }
      // The same work begins again.
      end(index, &state, now)
    }
    guard !update.isLast else { return }
    if let last = state.lines.last, last.isOver { end(state.lines.count - 1, &state, now) }
    if state.lines.count == Self.depth { state.lines.removeLast() }
    state.lines.append(Line(subject: subject, start: now, update: update))
  }

  private func end(_ index: Int, _ state: inout State, _ now: ContinuousClock.Instant) {
    if index == 0 { close(&state, now) } else { state.lines.removeSubrange(index...) }
  }

  private func close(_ state: inout State, _ now: ContinuousClock.Instant) {
    if let id = state.id, let line = state.lines.first {
      let text = Self.lastLine(line.update, now - line.start)
      output.update(MediaBundle(text: text, html: "<code>\(Markup.escape(text))</code>"), id: id)
    }
    state = State()
  }

  // MARK: Words

  /// `✓ epoch: 50 steps in 58 s`; without the sign where the work was left before its end.
  private static func lastLine(_ update: ProgressUpdate, _ elapsed: Duration) -> String {
    let isWhole = update.total.map { update.completed >= $0 } ?? true
    let label = update.label.isEmpty ? "" : "\(update.label): "
    let count = update.completed == 1 ? "1 step" : "\(update.completed) steps"
    let share = isWhole ? count : "\(update.completed) of \(update.total ?? 0) steps"
    return "\(isWhole ? "✓ " : "")\(label)\(share) in \(text(elapsed))"
  }

  private static func bundle(_ lines: [Line], _ now: ContinuousClock.Instant) -> MediaBundle {
    let parts = lines.map { form($0.update, elapsed: now - $0.start) }
    return MediaBundle(
      text: parts.map(\.text).joined(separator: "\n"),
      html: parts.map(\.html).joined(separator: "<br>")
    )
  }

  /// One line: `epoch 12/50 · loss 0.213 · 1.2 s/it · ETA 46 s` with a bar beside it.
  private static func form(_ update: ProgressUpdate, elapsed: Duration) -> (
    text: String, html: String
  ) {
    var total: Int?
    if let steps = update.total, steps > 0 { total = steps }
    let count = total.map { "\(update.completed)/\($0)" } ?? "\(update.completed)"
    var parts = [update.label.isEmpty ? count : "\(update.label) \(count)"]
    if !update.detail.isEmpty { parts.append(update.detail) }
    if update.completed > 0 {
      parts.append(rate(elapsed / Double(update.completed)))
      if let total {
        let left = Double(max(0, total - update.completed)) / Double(update.completed)
        parts.append("ETA \(text(elapsed * left))")
      }
    }
    let line = parts.joined(separator: " · ")
    guard let total else {
      return (line, "<progress></progress> <code>\(Markup.escape(line))</code>")
    }
    let share = min(1, Double(update.completed) / Double(total))
    let percent = "\(Int(share * 100))%"
    let bar = "<progress max=\"\(total)\" value=\"\(min(update.completed, total))\"></progress>"
    return (
      String(repeating: " ", count: max(0, 4 - percent.count))
        + "\(percent) |\(blocks(share))| \(line)",
      "\(bar) <code>\(Markup.escape(line))</code>"
    )
  }

  /// A bar of twenty characters, to an eighth of one.
  private static func blocks(_ share: Double) -> String {
    let eighths = Int(share * 160)
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    let filled = String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
    return filled + String(repeating: " ", count: 20 - filled.count)
  }

  /// Steps a second, or seconds a step where that is the larger number.
  private static func rate(_ step: Duration) -> String {
    let seconds = step / .seconds(1)
    guard seconds > 0 else { return "∞ it/s" }
    return seconds >= 1
      ? "\(significant(seconds, digits: 2)) s/it" : "\(significant(1 / seconds, digits: 2)) it/s"
  }

  /// A duration in words: `0.4 s`, `12 s`, `3 min 5 s`.
  private static func text(_ duration: Duration) -> String {
    let seconds = duration / .seconds(1)
    if seconds < 10 { return "\(fixed(seconds, decimals: 1)) s" }
    // Beyond a century nobody waits.
    let whole = Int(min(seconds, 3.2e9).rounded())
    return whole < 60 ? "\(whole) s" : "\(whole / 60) min \(whole % 60) s"
  }
}
