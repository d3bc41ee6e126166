// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletText
import Synchronization
import Testing

@testable import MartletSession

@Suite("Progress bars")
struct ProgressTests {
  /// A clock that goes when it is told to.
  private final class Clock: Sendable {
    let time = Mutex(ContinuousClock.now)
    func advance(_ seconds: Double) { time.withLock { $0 += .seconds(seconds) } }
  }

  /// Keeps the plain text of what is shown, by identifier.
  private final class Screen: SessionOutput {
    let isInteractive: Bool
    let shown = Mutex<[(id: String, text: String, html: String)]>([])
    let messages = Atomic<Int>(0)

    init(isInteractive: Bool) { self.isInteractive = isInteractive }

    var texts: [String] { shown.withLock { $0.map(\.text) } }
    func write(_ text: String) {}
    func write(error text: String) {}
    func display(_ bundle: MediaBundle, id: String?) {
      messages.add(1, ordering: .relaxed)
      shown.withLock { $0.append((id ?? "", Self.text(bundle), Self.html(bundle))) }
    }
    func update(_ bundle: MediaBundle, id: String) {
      messages.add(1, ordering: .relaxed)
      shown.withLock { shown in
        for place in shown.indices where shown[place].id == id {
          shown[place] = (id, Self.text(bundle), Self.html(bundle))
        }
      }
    }
    func clear(wait: Bool) {}
    func page(_ bundle: MediaBundle) {}
    func replaceCell(with code: String) {}
    func input(_ prompt: String, isPassword: Bool) throws -> String { "" }

    private static func text(_ bundle: MediaBundle) -> String {
      bundle.representations["text/plain"] ?? ""
    }
    private static func html(_ bundle: MediaBundle) -> String {
      bundle.representations["text/html"] ?? ""
    }
  }

  private let clock = Clock()
  private let screen: Screen
  private let display: ProgressDisplay

  init() {
    let clock = clock
    screen = Screen(isInteractive: true)
    display = ProgressDisplay(output: screen) { clock.time.withLock { $0 } }
  }

  private func step(_ label: String, _ completed: Int, of total: Int? = nil, bar: Int? = nil) {
    display.report(ProgressUpdate(label: label, completed: completed, total: total, bar: bar))
  }

  @Test("Work that ends within half a second shows nothing, and neither does a headless run")
  func short() {
    for n in 0..<4 {
      step("fit", n)
      clock.advance(0.1)
    }
    display.finish()
    #expect(screen.texts == [])
    let headless = Screen(isInteractive: false)
    let clock = clock
    let silent = ProgressDisplay(output: headless) { clock.time.withLock { $0 } }
    for n in 0..<100 {
      silent.report(ProgressUpdate(label: "fit", completed: n, total: 100))
      clock.advance(1)
    }
    silent.finish()
    #expect(headless.texts == [])
  }

  @Test("A bar says how far it is, how fast, and how long it will take")
  func words() {
    step("epoch", 0, of: 50, bar: 1)
    clock.advance(14.4)
    display.report(
      ProgressUpdate(label: "epoch", completed: 12, total: 50, detail: "loss <2>", bar: 1)
    )
    #expect(
      screen.texts == [" 24% |████▊               | epoch 12/50 · loss <2> · 1.2 s/it · ETA 46 s"]
    )
    #expect(
      screen.shown.withLock { $0[0].html }
        == "<progress max=\"50\" value=\"12\"></progress> "
        + "<code>epoch 12/50 · loss &lt;2&gt; · 1.2 s/it · ETA 46 s</code>"
    )
    clock.advance(43.6)
    step("epoch", 50, of: 50, bar: 1)
    display.finish()
    #expect(screen.texts == ["✓ epoch: 50 steps in 58 s"])
  }

  @Test("It is brought up to date ten times a second at most, and is one display to the end")
  func rate() {
    for n in 0..<10_000 {
      step("fit", n)
      clock.advance(0.001)
    }
    display.finish()
    // Nine and a half seconds of updates, the first display and the last line.
    #expect((90...97).contains(screen.messages.load(ordering: .relaxed)))
    #expect(screen.texts == ["✓ fit: 9999 steps in 10 s"])
  }

  @Test("Work within the steps of a bar is a line below, which goes with it")
  func nested() {
    for outer in 0..<3 {
      step("fold", outer, of: 3, bar: 7)
      for inner in 0..<5 {
        clock.advance(0.2)
        step("LogisticRegression", inner)
      }
      let lines = screen.texts.last?.split(separator: "\n") ?? []
      #expect(lines.count == 2)
      #expect(lines.first?.contains("fold \(outer)/3") == true)
      #expect(lines.last?.hasPrefix("LogisticRegression") == true)
    }
    step("fold", 3, of: 3, bar: 7)
    display.finish()
    #expect(screen.texts == ["✓ fold: 3 steps in 3.0 s"])
  }

  @Test("One fit after another is one display each; a bar that was left early says how far it came")
  func sequence() {
    for label in ["First", "Second"] {
      for n in 0...10 {
        step(label, n)
        clock.advance(0.1)
      }
    }
    step("loop", 0, of: 9, bar: 1)
    clock.advance(2)
    step("loop", 1, of: 9, bar: 1)
    display.finish()
    #expect(
      screen.texts == [
        "✓ First: 10 steps in 1.1 s", "✓ Second: 10 steps in 1.1 s", "loop: 1 of 9 steps in 2.0 s",
      ]
    )
    #expect(Set(screen.shown.withLock { $0.map(\.id) }).count == 3)
  }

  @Test("Identifiers never come again, whatever cells come and go")
  func identifiers() {
    var ids: Set<String> = []
    for _ in 0..<50 {
      let screen = Screen(isInteractive: true)
      let clock = clock
      let display = ProgressDisplay(output: screen) { clock.time.withLock { $0 } }
      display.report(ProgressUpdate(label: "fit", completed: 0))
      clock.advance(1)
      display.report(ProgressUpdate(label: "fit", completed: 1))
      display.finish()
      for shown in screen.shown.withLock({ $0 }) { ids.insert(shown.id) }
    }
    #expect(ids.count == 50)
  }

  @Test("Numbers that no bar can show do no harm")
  func extremes() {
    for (completed, total) in [(0, 0), (5, -1), (Int.max, Int.max), (7, 3), (1, Int.max)] {
      step("odd", completed, of: total, bar: completed)
      clock.advance(1)
      step("odd", completed, of: total, bar: completed)
      clock.advance(1)
      display.finish()
    }
    #expect(screen.texts.count == 5)
  }
}
