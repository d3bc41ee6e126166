// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables
import Testing

@Suite("Splits")
struct SplittingTests {
  @Test(
    "a split is a partition that keeps the order of the rows",
    arguments: [0.01, 0.25, 0.5, 0.99]
  )
  func partition(share: Double) throws {
    let table = try Table([Column("row", Array(0..<101))])
    let (train, test) = try table.split(test: share, seed: 5)
    let rows = try (train["row"].doubles(), test["row"].doubles())
    #expect(test.rowCount == Int((101 * share).rounded()))
    #expect(rows.0 == rows.0.sorted() && rows.1 == rows.1.sorted())
    #expect((rows.0 + rows.1).sorted() == (0..<101).map(Double.init))
  }

  @Test("the seed decides, and nothing else")
  func seeds() throws {
    let table = Dataset.penguins()
    let first = try table.split(test: 0.25, stratifiedBy: "species", seed: 7)
    let again = try table.split(test: 0.25, stratifiedBy: "species", seed: 7)
    let other = try table.split(test: 0.25, stratifiedBy: "species", seed: 8)
    #expect(first.train == again.train && first.test == again.test)
    #expect(first.test != other.test)
  }

  @Test("each class is represented by the largest remainder")
  func stratified() throws {
    let (train, test) = try Dataset.penguins().split(test: 0.25, stratifiedBy: "species", seed: 7)
    // 86 of 344: 38 of 152 Adelie, 17 of 68 Chinstrap and 31 of 124 Gentoo.
    #expect(try test["species"].valueCounts()["count"].cells == [38, 31, 17])
    #expect(train.rowCount == 258)
    let sex = try Dataset.penguins().split(test: 0.2, stratifiedBy: "sex", seed: 1)
    // The missing ones are a class of 11, of which a fifth is 2.2.
    #expect(try sex.test["sex"].missingCount == 2)
  }

  @Test("shares add up, stay within their classes and are near their quota", arguments: 0..<300)
  func largestRemainder(seed: Int) throws {
    var random = RandomGenerator(seed: seed)
    let sizes = (0..<(1 + random.draw(6))).map { _ in 2 + random.draw(30) }
    let all = sizes.reduce(0, +)
    let total = random.draw(all + 1)
    guard let shares = representation(of: sizes, total: total) else {
      #expect(total < sizes.count || total > all - sizes.count)
      return
    }
    #expect(shares.reduce(0, +) == total)
    for (share, size) in zip(shares, sizes) { #expect(share >= 1 && share < size) }
    let quotas = sizes.map { Double(total) * Double($0) / Double(all) }
    // Where no bound interferes, no class is a whole row or more from its quota.
    if zip(quotas, sizes).allSatisfy({ $0 >= 1 && $0 <= Double($1 - 1) }) {
      for (share, quota) in zip(shares, quotas) { #expect(abs(Double(share) - quota) < 1) }
    }
  }

  @Test("a share is above 0 and below 1", arguments: [0, 1, -0.1, 1.5, .nan, .infinity])
  func shares(share: Double) throws {
    let error = try tableError { try Dataset.penguins().split(test: share) }
    #expect(error.code == "invalid-argument" && error.culprit == "test")
  }

  @Test("too few rows and too small classes are errors")
  func tooSmall() throws {
    let table = try Table([Column("c", ["a", "a", "b", "a", "a"])])
    expectError(.classTooSmall(column: "c", level: "b", count: 1, needed: 2)) {
      try table.split(test: 0.4, stratifiedBy: "c")
    }
    expectError(.tooFewRows(operation: "a split", count: 1, needed: 2)) {
      try table.head(1).split(test: 0.5)
    }
    #expect(throws: TableError.self) { try Table([]).split(test: 0.5) }
    let many = try Table([Column("c", (0..<100).map { $0 % 10 })])
    let error = try tableError { try many.split(test: 0.05, stratifiedBy: "c") }
    #expect(error.code == "invalid-argument" && error.message.contains("10 classes"))
  }
}
