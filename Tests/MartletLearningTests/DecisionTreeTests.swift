// SPDX-License-Identifier: Apache-2.0

import MartletLearning
import MartletTables
import MartletText
import Testing

@Suite("Decision trees")
struct DecisionTreeTests {
  /// Compares a node and its children with a reference tree.
  private func expect(
    _ model: DecisionTreeModel,
    at place: Int,
    matches expected: JSONValue,
    path: String = "root"
  ) throws {
    let node = model.nodes[place]
    #expect(node.rowCount == expected["samples"]?.intValue, "\(path)")
    #expect(node.counts == expected["value"]?.arrayValue?.compactMap(\.intValue), "\(path)")
    let impurity = try #require(expected["impurity"]?.doubleValue)
    #expect(abs(node.impurity - impurity) < 1e-9, "\(path)")
    guard let best = expected["best_splits"]?[0] else {
      #expect(node.split == nil, "\(path)")
      return
    }
    let split = try #require(node.split, "\(path) is a leaf")
    #expect(model.questions.features[split.feature].column == best[0]?.stringValue, "\(path)")
    #expect(abs(split.threshold - (best[1]?.doubleValue ?? .nan)) < 1e-9, "\(path)")
    let decrease = try #require(expected["impurity_decrease"]?.doubleValue)
    #expect(abs(split.decrease - decrease) < 1e-9, "\(path)")
    try expect(model, at: split.left, matches: #require(expected["left"]), path: "\(path).left")
    try expect(model, at: split.right, matches: #require(expected["right"]), path: "\(path).right")
  }

  @Test(
    "Every node agrees with the reference",
    arguments: [
      ("tree-iris-gini", "iris", "species", 3, SplitCriterion.gini),
      ("tree-iris-entropy", "iris", "species", 3, .entropy),
      ("tree-bc-depth2", "breast_cancer", "diagnosis", 2, .gini),
    ]
  )
  func agreesWithReference(
    id: String,
    data: String,
    target: String,
    depth: Int,
    criterion: SplitCriterion
  ) throws {
    let table = try Fixture.table(data)
    let model = try DecisionTreeClassifier(maximumDepth: depth, criterion: criterion)
      .fit(table, target: target)
    let reference = try Fixture.reference(id)
    try expect(model, at: 0, matches: reference.value("tree"))
    try reference.expect([model.evaluate(table).accuracy], "accuracy")
    if data == "iris" { #expect(model.leafCount == 5) }
  }

  @Test("A tree without limits knows its training rows by heart")
  func learnsByHeart() throws {
    let wine = try Fixture.table("wine")
    let report = try DecisionTreeClassifier().fit(wine, target: "cultivar").evaluate(wine)
    #expect(report.accuracy == 1)
  }

  @Test("Exclusive or needs a question that gains nothing at first, and gets it")
  func learnsExclusiveOr() throws {
    let table = try Table([
      Column("a", [0, 0, 1, 1]), Column("b", [0, 1, 0, 1]), Column("y", ["n", "y", "y", "n"]),
    ])
    let model = try DecisionTreeClassifier().fit(table, target: "y")
    #expect(try model.evaluate(table).accuracy == 1)
    #expect(model.depth == 2)
  }

  @Test("No leaf has fewer rows than allowed, and no way to it more questions")
  func keepsLimits() throws {
    let table = try Fixture.table("breast_cancer")
    let model = try DecisionTreeClassifier(maximumDepth: 4, minimumLeaf: 20)
      .fit(table, target: "diagnosis")
    #expect(model.depth <= 4)
    #expect(model.nodes.allSatisfy { $0.rowCount >= 20 })
    #expect(model.leafCount > 2)
  }

  @Test("Text is asked about as it is, and unseen text is none of the known values")
  func asksAboutText() throws {
    let table = try Table([
      Column("color", ["red", "blue", "green", "red", "blue", "green"]),
      Column("y", ["warm", "cold", "cold", "warm", "cold", "cold"]),
    ])
    let model = try DecisionTreeClassifier().fit(table, target: "y")
    #expect(try model.evaluate(table).accuracy == 1)
    #expect(model.leafCount == 2)
    #expect("\(model)".contains("color = red?"))
    #expect(try model.predict(["color": "violet"]).label == "cold")
  }

  @Test("Missing values go where they help, and with the majority where none was seen")
  func routesMissing() throws {
    let table = try Table([
      Column("x", [1, 2, nil, nil, 8, 9, 10]), Column("y", ["a", "a", "b", "b", "b", "b", "b"]),
    ])
    let model = try DecisionTreeClassifier().fit(table, target: "y")
    #expect(try model.evaluate(table).accuracy == 1)
    #expect(try model.predict(["x": nil]).label == "b")

    let complete = try Table([Column("x", [1, 2, 3, 9]), Column("y", ["a", "a", "a", "b"])])
    let other = try DecisionTreeClassifier().fit(complete, target: "y")
    #expect(try other.predict(["x": nil]).label == "a")
  }

  @Test("Whether there is a value at all can be the question")
  func asksForPresence() throws {
    let table = try Table([
      Column("x", [1, nil, 1, nil]), Column("y", ["a", "b", "a", "b"]),
    ])
    let model = try DecisionTreeClassifier().fit(table, target: "y")
    #expect(try model.evaluate(table).accuracy == 1)
    #expect("\(model)".contains("x is present?"))
  }

  @Test("Neighbouring floating-point numbers are told apart")
  func splitsNeighbours() throws {
    let table = try Table([Column("x", [1, 1.nextUp]), Column("y", ["a", "b"])])
    #expect(try DecisionTreeClassifier().fit(table, target: "y").evaluate(table).accuracy == 1)
  }

  @Test("Rows that cannot be told apart share a leaf, and the first class wins a tie")
  func sharesLeaf() throws {
    let table = try Table([Column("x", [1, 1]), Column("y", ["b", "a"])])
    let model = try DecisionTreeClassifier().fit(table, target: "y")
    #expect(model.leafCount == 1)
    let prediction = try model.predict(["x": 1])
    #expect(prediction.label == "a")
    #expect(prediction.probabilities == ["a": 0.5, "b": 0.5])
  }

  @Test("The text shows questions, classes and counts")
  func describes() throws {
    let model = try DecisionTreeClassifier(maximumDepth: 2).fit(
      Fixture.table("iris"),
      target: "species"
    )
    let expected = """
      DecisionTree of species  (3 leaves, depth 2, 150 training rows)
      petal_length ≤ 2.45?
      ├─ yes: setosa  (50 of 50)
      └─ no: petal_width ≤ 1.75?
            ├─ yes: versicolor  (49 of 54)
            └─ no: virginica  (45 of 46)
      """
    #expect("\(model)" == expected)
  }

  @Test("The importances sum to one, largest first")
  func summarizes() throws {
    let summary = try DecisionTreeClassifier(maximumDepth: 2)
      .fit(Fixture.table("iris"), target: "species").summary()
    let shares = try summary["importance"].doubles()
    #expect(abs(shares.reduce(0, +) - 1) < 1e-12)
    #expect(shares == shares.sorted(by: >))
    #expect(try summary["feature"].strings().prefix(2) == ["petal_length", "petal_width"])
  }

  @Test("A very deep tree is grown, used and shown")
  func growsDeep() throws {
    // Classes that alternate along one feature: each question splits off few rows.
    let count = 3000
    let table = try Table([
      Column("x", (0..<count).map { $0 as Int? }),
      Column("y", (0..<count).map { ($0 % 2 == 0 ? "even" : "odd") as String? }),
    ])
    let model = try DecisionTreeClassifier().fit(table, target: "y")
    #expect(try model.evaluate(table).accuracy == 1)
    #expect("\(model)".split(separator: "\n").count <= 62)
  }

  @Test("Bad hyperparameters are errors")
  func refuses() throws {
    let table = try Table([Column("x", [1, 2]), Column("y", ["a", "b"])])
    for bad in [
      DecisionTreeClassifier(maximumDepth: 0), DecisionTreeClassifier(minimumLeaf: 0),
      DecisionTreeClassifier(maximumDepth: .min, minimumLeaf: .min),
    ] {
      #expect(try thrownCode { _ = try bad.fit(table, target: "y") } == "invalid-hyperparameter")
    }
    let large = DecisionTreeClassifier(maximumDepth: .max, minimumLeaf: .max)
    #expect(try large.fit(table, target: "y").leafCount == 1)
  }
}
