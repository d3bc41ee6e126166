// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables
import Testing

@Suite("Buffers of texts")
struct TextBufferTests {
  /// Texts of every length around the border between short and long ones.
  private let texts =
    (0...14).map { String("abcdefghijklmnopq".prefix($0)) } + [
      "abcd\0", "abcdefghijklmnopZ", "abcZ", "über", "🐧🐧🐧", "🐧🐧🐧🐧", "abcdefghijkl\0",
    ]

  @Test("give back the texts that were put in")
  func roundTrip() {
    #expect(Array(TextBuffer(texts)) == texts)
  }

  @Test("compare as arrays of bytes do, whatever the lengths")
  func comparison() {
    let buffer = TextBuffer(texts)
    buffer.withReader { reader in
      for left in texts.indices {
        for right in texts.indices {
          let (one, other) = (Array(texts[left].utf8), Array(texts[right].utf8))
          let order = reader.compare(left, to: reader, right)
          #expect((order == 0) == (one == other), "\(texts[left]), \(texts[right])")
          #expect(
            (order < 0) == one.lexicographicallyPrecedes(other),
            "\(texts[left]), \(texts[right])"
          )
          #expect(reader.isEqual(left, to: reader, right) == (one == other))
        }
      }
    }
  }

  @Test("are joined with the heap of each")
  func joining() {
    let parts = [texts, [], Array(texts.reversed()), ["a longer text than fits"]]
    #expect(Array(TextBuffer(joining: parts.map { TextBuffer($0) })) == parts.flatMap { $0 })
  }

  @Test("give the empty text for a negative row when rows are gathered")
  func gathering() {
    let rows = [14, 3, -1, 3, 0]
    #expect(Array(TextBuffer(texts).gathered(rows)) == [texts[14], texts[3], "", texts[3], ""])
    #expect(Array(TextBuffer(texts).slice(2..<5)) == Array(texts[2..<5]))
  }

  @Test("do not keep a large heap of which little is needed")
  func compaction() {
    let long = String(repeating: "x", count: 200)
    let buffer = TextBuffer((0..<10_000).map { "\($0)\(long)" })
    let few = buffer.gathered([5, 9_999])
    #expect(Array(few) == ["5\(long)", "9999\(long)"])
    #expect(few.heap.count == 405)
  }
}

@Suite("Which rows are missing")
struct ValidityTests {
  private func pattern(_ count: Int, _ seed: Int, share: Int) -> [Bool] {
    var random = RandomGenerator(seed: seed)
    return (0..<count).map { _ in random.draw(10) < share }
  }

  private func validity(_ missing: [Bool]) -> Validity {
    Validity(count: missing.count) { missing[$0] }
  }

  @Test(
    "appending, slicing, gathering and joining say the same as doing it row by row",
    arguments: [0, 1, 63, 64, 65, 130, 200],
    [0, 3, 10]
  )
  func operations(count: Int, share: Int) {
    let one = pattern(count, 1, share: share)
    let other = pattern(77, 2, share: 10 - share)
    var appended = validity(one)
    appended.append(validity(other))
    #expect(appended == validity(one + other))
    #expect(validity(one) == Validity(missingBytes: one.map { $0 ? 1 : 0 }))
    for start in [0, count / 3, count] {
      #expect(validity(one).slice(start..<count) == validity(Array(one[start..<count])))
    }
    let rows = Array((0..<count).reversed()) + [-1]
    #expect(validity(one).gathered(rows) == validity(rows.map { $0 < 0 || one[$0] }))
    let second = pattern(count, 3, share: 5)
    #expect(
      validity(one).union(validity(second)) == validity(zip(one, second).map { $0 || $1 })
    )
    #expect(
      validity(one).intersection(validity(second)) == validity(zip(one, second).map { $0 && $1 })
    )
    var found: [Int] = []
    validity(one).forEachMissing { found.append($0) }
    #expect(found == one.indices.filter { one[$0] })
    var grown = Validity(allPresent: 0)
    for missing in one { grown.append(isMissing: missing) }
    #expect(grown == validity(one))
  }
}
