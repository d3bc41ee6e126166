// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables
import MartletText
import Testing

@Suite("Tests of hypotheses")
struct HypothesisTestTests {
  private func numbers(_ test: HypothesisTest) -> [Double] { [test.statistic, test.pValue] }

  @Test("t tests of the penguins are SciPy's")
  func means() throws {
    let oracle = try Oracle("ttest-penguins")
    let penguins = try Dataset.penguins().droppingMissing()
    // The expected difference is male less female: the groups are in the order of their levels.
    let table = try penguins.adding(
      Column("sex", categories: penguins["sex"].strings(), levels: ["male", "female"])
    )
    let pooled = try table.tTest("body_mass_g", by: "sex", equalVariances: true)
    let welch = try table.tTest("body_mass_g", by: "sex")
    try oracle.expect(pooled.groups["n"].doubles(), "n")
    try oracle.expect(numbers(pooled), "pooled")
    try oracle.expect(numbers(welch) + welch.degreesOfFreedom, "welch")
    try oracle.expect([try #require(welch.effectSize)], "cohen_d")
    #expect(
      welch.reading
        == "The mean of body_mass_g is 683.4 higher where sex is male than where it is female "
        + "(p < 0.001)."
    )
    let adelie = try penguins.filter { $0["species"] == "Adelie" }
    let single = try adelie.tTest("body_mass_g", mean: 3700)
    try oracle.expect(numbers(single), "one_sample")
    let interval = try #require(single.interval)
    try oracle.expect([interval.lower, interval.upper], "ci95")
    let same = try adelie.confidenceInterval("body_mass_g")
    try oracle.expect([same.lower, same.upper], "ci95")
    #expect(single.reading.contains("does not differ detectably from 3700 (p = 0.871)"))
    // One-sided p values are the halves and their complements.
    let less = try table.tTest("body_mass_g", by: "sex", alternative: .less)
    let greater = try table.tTest("body_mass_g", by: "sex", alternative: .greater)
    #expect(abs(greater.pValue * 2 - welch.pValue) < 1e-25 && abs(less.pValue - 1) < 1e-12)
  }

  @Test("tests of several groups are SciPy's")
  func groups() throws {
    let oracle = try Oracle("anova-penguins")
    let penguins = try Dataset.penguins().droppingMissing()
    let column = "flipper_length_mm"
    try oracle.expect(numbers(penguins.anova(column, by: "species")), "anova")
    try oracle.expect(numbers(penguins.kruskalWallis(column, by: "species")), "kruskal")
    try oracle.expect(numbers(penguins.levene(column, by: "species")), "levene")
    try oracle.expect(numbers(penguins.bartlett(column, by: "species")), "bartlett")
    let two = try penguins.filter { $0["species"] != "Gentoo" }
    try oracle.expect(numbers(two.mannWhitney(column, by: "species")), "mannwhitney")
    // With two groups, F is the square of the pooled t.
    let t = try two.tTest(column, by: "species", equalVariances: true)
    let f = try two.anova(column, by: "species")
    #expect(abs(f.statistic / (t.statistic * t.statistic) - 1) < 1e-12)
    #expect(abs(f.pValue / t.pValue - 1) < 1e-9)
  }

  @Test("counts of the titanic are tested as by SciPy")
  func counts() throws {
    let oracle = try Oracle("chi2-titanic")
    let titanic = Dataset.titanic()
    let table = try titanic.contingency("sex", "survived")
    try oracle.expect(table.counts.joined().map(Double.init), "table")
    try oracle.expect(numbers(titanic.chiSquareTest("sex", "survived")), "chi2")
    try oracle.expect(numbers(table.chiSquareTest(corrected: true)), "yates")
    try oracle.expect(Array(table.expected.joined()), "expected")
    try oracle.expect([table.oddsRatio()], "odds_ratio")
    try oracle.expect([table.phi()], "phi")
    let classes = try titanic.contingency("pclass", "survived")
    try oracle.expect(classes.counts.joined().map(Double.init), "table2")
    let test = try classes.chiSquareTest()
    try oracle.expect(numbers(test) + test.degreesOfFreedom, "chi2_pclass")
    try oracle.expect([classes.cramersV], "cramer_v")
    try oracle.expect([classes.mutualInformation], "mutual_information")
    try oracle.expect(numbers(titanic.goodnessOfFit("pclass")), "goodness")
    #expect(
      test.reading
        == "pclass and survived have to do with each other: a moderate relation (p < 0.001)."
    )
  }

  @Test("paired tests and adjusted p values are SciPy's and statsmodels'")
  func pairedAndAdjusted() throws {
    let oracle = try Oracle("paired-and-multiple")
    let iris = try Dataset.iris().head(50).adding("other") { $0["sepal_width"] + 1.5 }
    try oracle.expect(numbers(iris.pairedTTest("sepal_length", "other")), "paired")
    let p = oracle.input("p")
    try oracle.expect(PValueAdjustment.bonferroni.adjusted(p), "bonferroni")
    try oracle.expect(PValueAdjustment.holm.adjusted(p), "holm")
    try oracle.expect(PValueAdjustment.benjaminiHochberg.adjusted(p), "bh")
    // The order of the tests does not matter.
    let turned = Array(p.reversed())
    for method in [PValueAdjustment.bonferroni, .holm, .benjaminiHochberg] {
      #expect(try method.adjusted(turned) == method.adjusted(p).reversed())
    }
    #expect(try PValueAdjustment.holm.adjusted([]) == [])
  }

  @Test("small cases are what a calculation by hand gives")
  func small() throws {
    let table = try Table([
      Column("x", [1.0, 2, 3, 4, 5, 6]), Column("g", ["a", "a", "a", "b", "b", "b"]),
      Column("y", [2.0, 1, 5, 7, 5, 9]),
      Column("p", [true, true, false, true, false, false]),
      Column("q", [true, false, false, true, true, true]),
    ])
    #expect(try table.mannWhitney("x", by: "g").statistic == 0)
    #expect(try table.mannWhitney("x", by: "g").effectSize == -1)
    #expect(try table.kolmogorovSmirnov("x", by: "g").statistic == 1)
    // Differences -1, 1, -2, -3, 0, -3: the ranks of 1, 1, 2, 3, 3 are 1.5, 1.5, 3, 4.5, 4.5.
    #expect(try table.wilcoxon("x", "y").statistic == 1.5)
    // Three differ: one from true to false, two the other way.
    let test = try table.contingency("p", "q").mcNemarTest(corrected: false)
    #expect(abs(test.statistic - 1.0 / 3) < 1e-15)
    let normal = try table.kolmogorovSmirnov("x", mean: 3.5, standardDeviation: 2)
    #expect(normal.statistic > 0.05 && normal.statistic < 0.2 && normal.pValue > 0.9)
    let share = try table.confidenceInterval("p")
    #expect(abs(share.lower - 0.1876) < 1e-4 && abs(share.upper - 0.8124) < 1e-4)
  }

  @Test("the order of the rows changes nothing, a change of unit only what has units")
  func invariance() throws {
    let penguins = Dataset.penguins()
    var random = RandomGenerator(seed: 5)
    let mixed = try penguins.rows(random.permutation(penguins.rowCount))
      .adding("pounds") { $0["body_mass_g"] / 453.59237 }
    func tests(_ table: Table, _ mass: String) throws -> [HypothesisTest] {
      [
        try table.tTest(mass, by: "sex"), try table.anova(mass, by: "species"),
        try table.kruskalWallis(mass, by: "island"), try table.levene(mass, by: "species"),
        try table.bartlett(mass, by: "species"), try table.mannWhitney(mass, by: "sex"),
        try table.kolmogorovSmirnov(mass, by: "sex"),
        try table.correlationTest(mass, "flipper_length_mm", method: .kendall),
        try table.chiSquareTest("species", "island"),
      ]
    }
    for (one, other) in zip(
      try tests(penguins, "body_mass_g"),
      try tests(mixed, "pounds")
    ) {
      #expect(abs(one.statistic - other.statistic) <= 1e-9 * abs(one.statistic), "\(one.name)")
      #expect(abs(one.pValue - other.pValue) <= 1e-7 * one.pValue, "\(one.name)")
      #expect(
        abs((one.effectSize ?? 0) - (other.effectSize ?? 0)) <= 1e-9 * abs(one.effectSize ?? 0)
      )
    }
  }

  @Test("a test is shown as its numbers, its groups and a sentence")
  func display() throws {
    let test = try Dataset.penguins().tTest("body_mass_g", by: "sex")
    let lines = test.description.split(separator: "\n")
    let first = try #require(lines.first)
    #expect(
      first.hasPrefix(
        "Welch's t test: t(323.9) = -8.555, p < 0.001, Cohen's d = -0.9362, estimate -683.4"
      )
    )
    #expect(lines.last?.hasPrefix("The mean of body_mass_g is ") == true)
    let html = try #require(test.mediaBundle.representations["text/html"])
    #expect(html.contains("<caption>Welch") && html.contains("<strong>The mean"))
    #expect(test.table.rowCount == 1 && test.isSignificant() && !test.isSignificant(level: 1e-30))
    #expect(try test == Dataset.penguins().tTest("body_mass_g", by: "sex"))
    let odd = try Table([
      Column("a<b>", ["<i>", "y", "<i>", "y"]), Column("n", [1.0, 2, 3, 5]),
    ])
    let escaped = try odd.tTest("n", by: "a<b>").mediaBundle.representations["text/html"] ?? ""
    #expect(!escaped.contains("<i>") && !escaped.contains("<b>"))
  }

  @Test("what cannot be tested is an error that says why")
  func errors() throws {
    let table = try Table([
      Column("x", [1.0, 2, 3, 4]), Column("same", [7, 7, 7, 7]),
      Column("g", ["a", "a", "b", "b"]), Column("one", ["a", "a", "a", "a"]),
      Column("three", ["a", "b", "c", "c"]), Column("text", ["p", "q", "r", "s"]),
      Column("nan", [1.0, .nan, 2, 3]), Column("gap", [Double?](repeating: nil, count: 4)),
      Column("infinite", [1, .infinity, 2, -.infinity]),
      Column("huge", [1.7e308, -1.7e308, 1.7e308, 1]),
    ])
    let empty = try table.head(0)
    let calls: [(Table) throws -> HypothesisTest] = [
      { try $0.tTest("x", by: "one") }, { try $0.tTest("x", by: "three") },
      { try $0.tTest("same", by: "g") }, { try $0.tTest("text", by: "g") },
      { try $0.tTest("nan", by: "g") }, { try $0.tTest("gap", by: "g") },
      { try $0.tTest("infinite", by: "g") }, { try $0.tTest("same", mean: 3) },
      { try $0.tTest("x", mean: .nan) }, { try $0.tTest("x", by: "g", level: 1) },
      { try $0.tTest("nowhere", by: "g") }, { try $0.pairedTTest("x", "x") },
      { try $0.pairedTTest("x", "gap") }, { try $0.anova("x", by: "one") },
      { try $0.anova("x", by: "text") }, { try $0.anova("same", by: "g") },
      { try $0.kruskalWallis("same", by: "g") }, { try $0.levene("same", by: "g") },
      { try $0.bartlett("x", by: "three") }, { try $0.bartlett("same", by: "g") },
      { try $0.mannWhitney("same", by: "g") }, { try $0.wilcoxon("x", "x") },
      { try $0.kolmogorovSmirnov("gap", by: "g") },
      { try $0.kolmogorovSmirnov("gap", mean: 0, standardDeviation: 1) },
      { try $0.chiSquareTest("one", "g") },
      { try $0.chiSquareTest("three", "g", corrected: true) },
      { try $0.goodnessOfFit("g", shares: [1, 0]) }, { try $0.goodnessOfFit("one") },
      { try $0.contingency("g", "three").mcNemarTest() },
      { try $0.contingency("g", "g").mcNemarTest() }, { try $0.correlationTest("x", "same") },
    ]
    for (place, call) in calls.enumerated() {
      let error = try tableError { try call(table) }
      #expect(!error.message.isEmpty && !error.message.contains("fatal"), "call \(place)")
      _ = try tableError { try call(empty) }
    }
    // Numbers at the end of the range give a result or an error, and no trap.
    for column in ["huge", "x"] {
      _ = try? table.tTest(column, by: "g")
      _ = try? table.anova(column, by: "g")
      _ = try? table.levene(column, by: "g")
      _ = try? table.correlationTest(column, "huge")
    }
    #expect(
      try tableError { try table.tTest("x", by: "three") }.message
        == "`three` is a column of 3 groups (a, b, c) with values of \"x\", but it must be one of "
        + "exactly 2 groups for a t test."
    )
    #expect(throws: DistributionError.self) {
      try table.kolmogorovSmirnov("x", mean: 0, standardDeviation: 0)
    }
    for bad in [[0.5, 1.5], [-0.1], [.nan]] {
      #expect(throws: TableError.self) { try PValueAdjustment.holm.adjusted(bad) }
    }
  }
}
