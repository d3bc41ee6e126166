// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables
import Testing

@Suite("Joins against trying every pair of rows")
struct JoinPropertyTests {
  /// The pairs of row numbers that a join puts together; `nil` for none.
  private func plainPairs(_ left: Table, _ right: Table, _ keys: [String], _ kind: JoinKind) throws
    -> [[Int?]]
  {
    var pairs: [[Int?]] = []
    var hasPartner = [Bool](repeating: false, count: right.rowCount)
    for row in 0..<left.rowCount {
      let key = try keys.map { try left[$0][row] }
      var partners: [Int] = []
      for other in 0..<right.rowCount where !key.contains(where: \.isMissing) {
        if try keys.map({ try right[$0][other] }) == key { partners.append(other) }
      }
      for partner in partners { hasPartner[partner] = true }
      switch kind {
      case .semi: if !partners.isEmpty { pairs.append([row]) }
      case .anti: if partners.isEmpty { pairs.append([row]) }
      default:
        pairs += partners.map { [row, $0] }
        if partners.isEmpty, kind == .left || kind == .full { pairs.append([row, nil]) }
      }
    }
    if kind == .right || kind == .full {
      for row in 0..<right.rowCount where !hasPartner[row] { pairs.append([nil, row]) }
    }
    return pairs
  }

  @Test("random tables give the same pairs, for every kind", arguments: 0..<100)
  func pairs(seed: Int) throws {
    var random = RandomGenerator(seed: seed)
    let left = try randomTable(&random, rows: random.draw(25))
    let right = try randomTable(&random, rows: random.draw(25))
    let keys = Array(random.shuffled(randomTypes).prefix(1 + random.draw(3)))
    for kind in JoinKind.allCases {
      let joined = try left.joined(with: right, by: keys, kind: kind)
      let names = kind == .semi || kind == .anti ? ["row"] : ["row", "row_right"]
      let found = try (0..<joined.rowCount).map { row in
        try names.map { try joined[$0][row].int }
      }
      #expect(try found == plainPairs(left, right, keys, kind), "\(kind) by \(keys)")
      // The keys are those of whichever table has the row.
      for row in 0..<joined.rowCount {
        for key in keys {
          let source: Cell
          if let place = found[row][0] {
            source = try left[key][place]
          } else {
            source = try right[key][found[row].last.flatMap { $0 } ?? 0]
          }
          #expect(try joined[key][row] == source)
        }
      }
    }
  }

  @Test("keys may have other names and types in the other table")
  func names() throws {
    let left = try Table([Column("id", [1, 2, 3]), Column("v", ["a", "b", "c"])])
    let right = try Table([Column("key", [3.0, 1.0, 1.5]), Column("v", ["x", "y", "z"])])
    let joined = try left.joined(
      with: right,
      by: "id",
      kind: .full,
      otherKeys: ["key"],
      suffix: "2"
    )
    #expect(joined.columnNames == ["id", "v", "v2"])
    #expect(try joined["id"].doubles() == [1, 2, 3, 1.5])
    #expect(try joined["v2"].strings() == ["y", nil, "x", "z"])
  }

  @Test("more keys than expected are an error that names one")
  func cardinality() throws {
    let left = try Table([Column("k", ["a", "b", nil, nil])])
    let right = try Table([Column("k", ["a", "a"])])
    _ = try left.joined(with: right, by: "k", expecting: .oneToMany)
    expectError(.repeatedKey(columns: ["k"], key: "\"a\"", count: 2, expected: ".manyToOne")) {
      try left.joined(with: right, by: "k", expecting: .manyToOne)
    }
    expectError(.repeatedKey(columns: ["k"], key: "\"a\"", count: 2, expected: ".oneToOne")) {
      try right.joined(with: left, by: "k", expecting: .oneToOne)
    }
  }

  @Test("what cannot be joined is an error")
  func errors() throws {
    let left = try Table([Column("k", [1]), Column("x", [1]), Column("x_right", [1])])
    let right = try Table([Column("k", ["a"]), Column("x", [1])])
    #expect(try tableError { try left.joined(with: right, by: "k") }.code == "wrong-operands")
    #expect(try tableError { try left.joined(with: right, by: "j") }.code == "unknown-column")
    #expect(try tableError { try left.joined(with: right, by: []) }.code == "invalid-argument")
    expectError(.duplicateColumn(name: "x_right")) {
      try left.joined(with: Table([Column("k", [1]), Column("x", [1])]), by: "k")
    }
  }

  @Test("every row is put together with every row")
  func crossed() throws {
    let left = try Table([Column("a", [1, 2])])
    let right = try Table([Column("a", ["x", "y", "z"])])
    let crossed = try left.crossed(with: right)
    #expect(try crossed["a"].doubles() == [1, 1, 1, 2, 2, 2])
    #expect(try crossed["a_right"].strings() == ["x", "y", "z", "x", "y", "z"])
  }
}
