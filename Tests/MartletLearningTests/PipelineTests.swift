// SPDX-License-Identifier: Apache-2.0

import MartletLearning
import MartletNumerics
import MartletTables
import MartletText
import Testing

@Suite("Pipelines")
struct PipelineTests {
  @Test("A pipeline predicts from raw rows, missing values and text included")
  func predictsRaw() throws {
    let penguins = Dataset.penguins()
    let pipeline = Impute(.median) + Standardize() + OneHot() + LogisticRegression(penalty: .l2(1))
    let model = try pipeline.fit(penguins, target: "species")
    #expect(try model.evaluate(penguins).accuracy > 0.99)
    #expect(model.features == penguins.columnNames.filter { $0 != "species" })
    let bird: [String: Cell] = [
      "bill_length_mm": 46.5, "bill_depth_mm": 17.9, "flipper_length_mm": 192, "body_mass_g": 3500,
      "sex": "female", "island": "Dream", "year": 2007,
    ]
    #expect(try model.predict(bird).label == "Chinstrap")
    // What is not known is filled in with what training learned; 4050 is the median there.
    let unknown = try model.predict(bird.merging(["sex": nil, "body_mass_g": nil]) { $1 })
    let filled = try model.predict(bird.merging(["sex": "male", "body_mass_g": 4050]) { $1 })
    #expect(unknown == filled)
    #expect(try model.summary().columnNames == ["feature", "Adelie", "Chinstrap", "Gentoo"])
  }

  @Test("An interrupted fit gives a pipeline as trained so far, which says so")
  func keepsWhatItLearned() throws {
    let penguins = Dataset.penguins()
    let pipeline = Impute(.median) + Standardize() + OneHot() + LogisticRegression()
    let patient = Execution(interruptingAtLook: .max)
    let whole = try Execution.$current.withValue(patient) {
      try pipeline.fit(penguins, target: "species")
    }
    #expect(whole.converged && !whole.interrupted)
    let model = try Execution.$current.withValue(
      Execution(interruptingAtLook: patient.lookCount * 3 / 4)
    ) { try pipeline.fit(penguins, target: "species") }
    #expect(model.interrupted && !model.converged)
    #expect(try model.evaluate(penguins).accuracy > 0.5)
    #expect("\(model)".contains("interrupted"))
    #expect(throws: Interrupted()) {
      try Execution.$current.withValue(Execution(interruptingAtLook: 3)) {
        try pipeline.fit(penguins, target: "species")
      }
    }
  }

  @Test("Steps learn from the training rows alone")
  func learnsFromTraining() throws {
    let train = try Table([Column("x", [1.0, 3]), Column("y", ["a", "b"])])
    let model = try (Standardize() + LogisticRegression()).fit(train, target: "y")
    let alone = try model.probabilities(Table([Column("x", [2.0])]))
    let poisoned = try model.probabilities(Table([Column("x", [2.0, 1e6])]))
    #expect(try alone["a"][0] == poisoned["a"][0])
    // 2 is the mean of the training rows, so it lies between the classes.
    #expect(abs((try alone["a"][0].double ?? 0) - 0.5) < 1e-9)
  }

  @Test("Joining with + keeps the order of the steps, however it is grouped")
  func joins() {
    let chain = Impute() + (Standardize() + OneHot())
    #expect(chain.steps.count == 3)
    let left = (Impute() + Standardize()) + OneHot() + LogisticRegression()
    let right = Impute() + (Standardize() + (OneHot() + LogisticRegression()))
    #expect("\(left)" == "Impute(.median) + Standardize() + OneHot() + LogisticRegression()")
    #expect("\(left)" == "\(right)")
  }

  @Test("A fitted chain transforms as its steps do one after the other")
  func chains() throws {
    let penguins = Dataset.penguins()
    let chain = try (Impute(.mean) + Standardize() + OneHot()).fit(penguins, target: "species")
    let imputed = try Impute(.mean).fit(penguins, target: "species").transform(penguins)
    let standardized = try Standardize().fit(imputed, target: "species").transform(imputed)
    let expected = try OneHot().fit(standardized, target: "species").transform(standardized)
    #expect(try chain.transform(penguins) == expected)
  }

  @Test("What a step cannot take is that step's error")
  func passesErrors() throws {
    let penguins = Dataset.penguins()
    #expect(
      try thrownCode {
        _ = try (Standardize() + OneHot() + LogisticRegression()).fit(penguins, target: "species")
      } == "missing-values"
    )
    #expect(
      try thrownCode {
        _ = try (Impute() + LogisticRegression()).fit(penguins, target: "species")
      } == "not-numeric"
    )
  }

  @Test("Arguments that are not at their default stand out on the card")
  func showsParameters() throws {
    let html = (Impute(.mean) + LogisticRegression(penalty: .l2(5)))
      .mediaBundle.representations["text/html"]
    #expect(html?.contains("<strong>.mean</strong>") == true)
    #expect(html?.contains("<strong>.l2(5)</strong>") == true)
    #expect(html?.contains("<strong>5000</strong>") == false)
  }

  @Test("A prediction shows its class and all probabilities")
  func showsPrediction() throws {
    let table = try Table([Column("x", [1, 1, 1, 2]), Column("y", ["a", "a", "b", "b"])])
    let prediction = try DecisionTreeClassifier().fit(table, target: "y").predict(["x": 1])
    #expect("\(prediction)" == "y: a  (a 66.7 %, b 33.3 %)")
    #expect(prediction.probability == 2.0 / 3)
    #expect(prediction.mediaBundle.representations["text/html"]?.contains("66.7 %") == true)
  }
}
