// SPDX-License-Identifier: Apache-2.0

import Martlet

// What a notebook's cells become in a compiled program: the same calls, with `try`.
let penguins = try Dataset.penguins().dropping("year")
let (train, test) = try penguins.split(test: 0.25, stratifiedBy: "species", seed: 7)
let pipeline = Impute(.median) + Standardize() + OneHot() + LogisticRegression()
let model = try pipeline.fit(train, target: "species")
let report = try model.evaluate(test)

guard report.accuracy >= 0.97 else {
  fatalError("The model is right about \(report.accuracy) of the test rows only.")
}
print("trained on \(train.rowCount) rows, accuracy on \(test.rowCount) others: \(report.accuracy)")
