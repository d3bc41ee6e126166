// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import MartletCharts

@Suite("Snapshots")
struct SnapshotTests {
  /// The folder of the stored pictures, beside this file.
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Snapshots")

  /// Compares with the stored text, or stores it when `UPDATE_SNAPSHOTS=1`.
  ///
  /// On a difference the new text is written beside the old one as `…-changed`.
  private func expectSnapshot(_ text: String, _ name: String) throws {
    let file = SnapshotTests.folder.appendingPathComponent(name)
    let parts = name.split(separator: ".")
    let changed = SnapshotTests.folder.appendingPathComponent("\(parts[0])-changed.\(parts[1])")
    if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let stored = try String(contentsOf: file, encoding: .utf8)
    if stored != text { try text.write(to: changed, atomically: true, encoding: .utf8) }
    #expect(stored == text, "\(name) differs; see \(changed.lastPathComponent)")
  }

  @Test("Every chart of the gallery is drawn as it was stored, byte for byte")
  func pictures() throws {
    for (name, chart) in try Samples.gallery() { try expectSnapshot(chart.svg, "\(name).svg") }
  }

  @Test("Every chart of the gallery is written in text as it was stored")
  func texts() throws {
    var all = ""
    for (name, chart) in try Samples.gallery() { all += "== \(name)\n\(chart.description)\n\n" }
    try expectSnapshot(all, "gallery.txt")
  }
}
