// SPDX-License-Identifier: Apache-2.0

import Martlet
import MartletLanguage
import MartletTables
import MartletText

/// What to do about a mistake where the library has what was meant by another name.
///
/// The language, which does not know the library, cannot say that.
struct LibraryAdvice {
  /// The tables of the session, whose columns and texts may be meant by a name without quotes.
  let tables: [Table]

  /// A remedy that is better than the one that the mistake has; `nil` if there is none.
  func remedy(for mistake: Diagnostic) -> String? {
    let written = mistake.source.slice(mistake.range)
    switch mistake.code {
    case "unknown-name": return Self.names[written] ?? quoted(written)
    case "unknown-member": return member(written, mistake.message)
    case "operand-types" where mistake.message.contains("`Column`"):
      return "Columns are computed with in `filter` and `adding`, as in"
        + " `table.filter { $0[\"price\"] > 100 }`."
    case "operand-types" where mistake.message.hasPrefix("`|`"):
      return "Steps are put together with `+`."
    case "type-mismatch" where mistake.message.hasPrefix("`Table` needs a `[Column]`"):
      return mistake.message.hasSuffix("`String`")
        ? "Read a file with `Table(csv: \(written))`." : nil
    case "missing-argument":
      for name in ["max", "min"] where mistake.message.hasPrefix("`\(name)` needs `y`") {
        return "The \(name == "max" ? "largest" : "smallest") of an array is `array.\(name)()`."
      }
      return nil
    default: return nil
    }
  }

  /// A name that would be right as a text.
  private func quoted(_ name: String) -> String? {
    for table in tables {
      if table.hasColumn(name) { return "A column is named by a text: write `\"\(name)\"`." }
      for column in table.columns where column.levels.contains(name) {
        return "A text stands in quotes: write `\"\(name)\"`."
      }
    }
    return nil
  }

  private func member(_ name: String, _ message: String) -> String? {
    let isColumn = tables.contains { $0.hasColumn(name) }
    if message.hasPrefix("a `Table` ") {
      return isColumn
        ? "A column is taken by its name: `table[\"\(name)\"]`." : Self.ofTables[name]
    }
    if message.hasPrefix("a `Columns` ") {
      return isColumn ? "A column is taken by its name: `$0[\"\(name)\"]`." : nil
    }
    if message.hasPrefix("a `Chart` ") { return Self.ofCharts[name] }
    if message.hasPrefix("a `Column` ") { return Self.ofColumns[name] }
    return nil
  }

  /// Names that people know from Python's libraries.
  private static let names: [String: String] = [
    "pd": reading, "pandas": reading, "read_csv": reading, "pl": reading, "polars": reading,
    "DataFrame": "Write `Table([Column(\"name\", values)])`.",
    "np": arrays, "numpy": arrays,
    "plt": charts, "sns": charts, "matplotlib": charts, "seaborn": charts, "px": charts,
    "sklearn": "The models are there without an import; Tab completes their names.",
    "random":
      "Write `Int.random(in: 1...6)`, `Double.random(in: 0...1)` or `array.randomElement()`.",
    "train_test_split": "Write `table.split(test: 0.25, seed: 7)`.",
    "StandardScaler": "Write `Standardize()`.",
    "SimpleImputer": "Write `Impute()`.",
    "OneHotEncoder": "Write `OneHot()`.",
    "make_pipeline": "Put steps together with `+`, as in `Standardize() + LogisticRegression()`.",
    "Pipeline": "Put steps together with `+`, as in `Standardize() + LogisticRegression()`.",
    "tqdm": "Write `for x in progress(values, \"label\")`.",
    "getpass": "Write `password(\"Password: \")`.",
    "clear_output": "Write `clearOutput(wait: true)`.",
    "update_display": "Write `updateDisplay(value, id: \"name\")`.",
    "Latex": "Write `LaTeX(\"x^2\")`.", "Math": "Write `LaTeX(\"x^2\")`.",
    "PNG": "Write `Image(file: \"picture.png\")`.",
    "accuracy_score": evaluation, "confusion_matrix": evaluation,
    "classification_report": evaluation,
  ]
  private static let reading = "Read a table with `Table(csv: \"file.csv\")`."
  private static let arrays =
    "Write arrays as `[1, 2, 3]`, matrices as `Matrix([[1, 2], [3, 4]])`, and `sqrt(x)` as it is."
  private static let charts = "Draw a table with `table.chart().point(x: \"…\", y: \"…\")`."
  private static let evaluation = "Write `model.evaluate(test)`, which has them all."

  private static let ofTables: [String: String] = [
    "shape": "Write `rowCount` and `columnCount`.",
    "count": rows, "size": rows, "length": rows, "len": rows, "nrows": rows,
    "mean": statistics, "median": statistics, "sum": statistics, "std": statistics,
    "min": statistics, "max": statistics, "unique": statistics,
    "value_counts": "Write `valueCounts(\"…\")`.",
    "groupby": grouping, "group_by": grouping, "groupBy": grouping,
    "merge": joining, "join": joining,
    "pivot": "Write `pivoted(rows: [\"…\"], columns: \"…\", values: \"…\")`.",
    "pivot_table": "Write `pivoted(rows: [\"…\"], columns: \"…\", values: \"…\", .mean)`.",
    "melt": "Write `melted(keeping: [\"…\"])`.", "unpivot": "Write `melted(keeping: [\"…\"])`.",
    "concat": "Write `appending(other)` for rows, `beside(other)` for columns.",
    "append": "Write `appending(other)`.", "vstack": "Write `appending(other)`.",
    "drop_duplicates": "Write `distinct()`.",
    "crosstab": "Write `crossTable(rows: \"…\", columns: \"…\")`.",
    "plot": charts, "hist": charts, "scatter": charts, "point": charts, "bar": charts,
    "histogram": charts,
    "info": "Write `describe()`.", "dtypes": "Write `describe()`.",
    "summary": "Write `describe()`.",
    "drop": "Write `dropping(\"…\")`.", "dropna": "Write `droppingMissing()`.",
    "fillna": "Write `Impute().fit(table).transform(table)`.",
    "rename": "Write `renaming(\"…\", to: \"…\")`.",
    "astype": "Write `converting(\"…\", to: .double)`.",
    "query": filter, "where": filter, "loc": filter,
    "iloc": "Write `slice(0..<5)`.",
    "sort": sorting, "sort_values": sorting,
    "train_test_split": "Write `split(test: 0.25, seed: 7)`.",
    "assign": "Write `adding(\"…\") { $0[\"…\"] * 2 }`.",
  ]
  private static let grouping =
    "Write `grouped(by: \"…\").summarized([\"mean\": .mean(\"…\"), \"n\": .count])`."
  private static let joining = "Write `joined(with: other, by: \"…\", kind: .left)`."
  private static let rows = "Write `rowCount` or `columnCount`."
  private static let statistics =
    "It belongs to a column, as in `table[\"price\"].mean()`; `table.describe()` sums up all."
  private static let filter = "Write `filter { $0[\"price\"] > 100 }`."
  private static let sorting = "Write `sorted(by: \"…\")`."

  private static let ofColumns: [String: String] = [
    "std": "Write `standardDeviation()`.", "value_counts": "Write `valueCounts()`.",
    "min": "Write `minimum()`.", "max": "Write `maximum()`.",
    "length": "Write `count`.", "size": "Write `count`.",
    "map": "Write `doubles().map { … }`, or compute a column with `table.adding(\"…\") { … }`.",
  ]

  private static let ofCharts: [String: String] = [
    "scatter": "Write `point(x: \"…\", y: \"…\")`.", "points": "Write `point(x: \"…\", y: \"…\")`.",
    "plot": "Write `line(x: \"…\", y: \"…\")` or `point(x: \"…\", y: \"…\")`.",
    "hist": "Write `histogram(x: \"…\")`.",
    "heatmap": "Write `cell(x: \"…\", y: \"…\", value: \"…\")`.",
    "show": "Leave it out: a chart shows itself when it ends a cell.",
    "xlabel": "Write `xLabel(\"…\")`.", "ylabel": "Write `yLabel(\"…\")`.",
  ]
}
