// SPDX-License-Identifier: Apache-2.0

/// Small charts of one line of text.
package enum Sparkline {
  private static let blocks = Array("▁▂▃▄▅▆▇█")

  /// One block for each count: the lowest for 0, the others in proportion to the largest count.
  package static func bars(_ counts: [Int]) -> String {
    guard let largest = counts.max(), largest > 0 else { return "" }
    return String(
      counts.map { count in
        if count <= 0 { return blocks[0] }
        let height = (Double(count) / Double(largest) * Double(blocks.count - 1)).rounded(.up)
        return blocks[min(max(Int(height), 1), blocks.count - 1)]
      }
    )
  }

  /// The histogram of numbers in equally wide bins from the smallest to the largest.
  ///
  /// What is not finite is left out. Equal numbers make a single bar.
  package static func histogram(_ values: [Double], bins: Int = 8) -> String {
    let values = values.filter(\.isFinite)
    guard let smallest = values.min(), let largest = values.max(), bins > 0 else { return "" }
    guard smallest < largest else { return bars([values.count]) }
    var counts = [Int](repeating: 0, count: bins)
    // The width of the widest range is not a finite number: then everything is halved.
    let scale = (largest - smallest).isFinite ? 1.0 : 0.5
    let width = largest * scale - smallest * scale
    for value in values {
      let place = (value * scale - smallest * scale) / width * Double(bins)
      counts[min(max(Int(place), 0), bins - 1)] += 1
    }
    return bars(counts)
  }
}
