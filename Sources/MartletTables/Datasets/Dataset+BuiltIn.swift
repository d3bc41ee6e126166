// SPDX-License-Identifier: Apache-2.0

extension Dataset {
  /// The datasets that come with the library: name, size, task, source and licence of each.
  public static func list() -> Table {
    let all = DatasetEntry.all
    return Table(unchecked: [
      Column("name", all.map { $0.name as String? }),
      Column("rows", all.map { $0.rows as Int? }),
      Column("columns", all.map { $0.columns as Int? }),
      Column("task", all.map { $0.task as String? }),
      Column("licence", all.map { $0.licence as String? }),
      Column("source", all.map { $0.source as String? }),
    ])
  }

  /// 150 irises of three species, measured in centimeters.
  ///
  /// The columns are `sepal_length`, `sepal_width`, `petal_length`, `petal_width` and the category
  /// `species`: setosa, versicolor or virginica, 50 of each.
  ///
  /// - Returns: A table of 150 rows and 5 columns.
  /// - Note: Fisher, *The use of multiple measurements in taxonomic problems*, Annals of Eugenics 7,
  ///   1936; UCI Machine Learning Repository, doi:10.24432/C56C76, licence CC BY 4.0. As in
  ///   scikit-learn 1.9.
  public static func iris() -> Table { irisTable }

  private static let irisTable = EmbeddedData.table(
    EmbeddedData.iris,
    categories: ["species"],
    .iris
  )

  /// 178 wines of three cultivars of one region of Italy, by chemical analysis.
  ///
  /// 13 decimal columns from `alcohol` to `proline`, and the category `cultivar`: 0, 1 or 2.
  ///
  /// - Returns: A table of 178 rows and 14 columns.
  /// - Note: Aeberhard and Forina, *Wine*, 1991, UCI Machine Learning Repository,
  ///   doi:10.24432/C5PC7J, licence CC BY 4.0. As in scikit-learn 1.9.
  public static func wine() -> Table { wineTable }

  private static let wineTable = EmbeddedData.table(
    EmbeddedData.wine,
    categories: ["cultivar"],
    .wine
  )

  /// 569 tumors of the breast, by what the nuclei of their cells look like.
  ///
  /// 30 decimal columns, the mean, the standard error and the worst of ten measures, and the category
  /// `diagnosis`: benign (357) or malignant (212).
  ///
  /// - Returns: A table of 569 rows and 31 columns.
  /// - Note: Wolberg, Mangasarian, Street and Street, *Breast Cancer Wisconsin (Diagnostic)*, 1993, UCI
  ///   Machine Learning Repository, doi:10.24432/C5DW2B, licence CC BY 4.0. As in scikit-learn 1.9.
  public static func breastCancer() -> Table { breastCancerTable }

  private static let breastCancerTable = EmbeddedData.table(
    EmbeddedData.breastCancer,
    categories: ["diagnosis"],
    .breastCancer
  )

  /// 442 patients with diabetes, and how the disease went on within a year.
  ///
  /// `age`, `sex` (1 or 2), `bmi`, mean blood pressure `bp`, six measures of blood serum `s1` to
  /// `s6` in natural units, and the measure of progression `target`.
  ///
  /// - Returns: A table of 442 rows and 11 columns.
  /// - Note: Efron, Hastie, Johnstone and Tibshirani, *Least angle regression*, Annals of Statistics
  ///   32, 2004. As in scikit-learn 1.9 without scaling, licence BSD-3-Clause.
  public static func diabetes() -> Table { diabetesTable }

  private static let diabetesTable = EmbeddedData.table(
    EmbeddedData.diabetes,
    categories: [],
    .diabetes
  )

  /// 1,797 digits written by hand, pictures of 8 × 8 gray values from 0 to 16.
  ///
  /// The column `pRC` is the value in row R and column C, both from 0 to 7; `label` is the digit, a
  /// whole number.
  ///
  /// - Returns: A table of 1,797 rows and 65 columns.
  /// - Note: Alpaydin and Kaynak, *Optical Recognition of Handwritten Digits*, 1998, UCI Machine
  ///   Learning Repository, doi:10.24432/C50P49, licence CC BY 4.0: its test part, as in
  ///   scikit-learn 1.9.
  public static func digits() -> Table { digitsTable }

  private static let digitsTable = EmbeddedData.table(EmbeddedData.digits, categories: [], .digits)

  /// 1,309 passengers of the Titanic, and who survived.
  ///
  /// `pclass` is the class, 1 to 3; `survived` is 1 or 0; `sibsp` and `parch` count relatives on
  /// board. `sex` and `embarked` (C, Q or S) are categories. 3,855 values are missing, most of them of
  /// `age`, `cabin`, `boat`, `body` and `home_dest`. The lifeboat `boat` and the number `body` of a
  /// body that was found tell who survived: leave them out of a model.
  ///
  /// - Returns: A table of 1,309 rows and 14 columns.
  /// - Note: *titanic3*, Harrell and Cason, Vanderbilt University, from the Encyclopedia Titanica;
  ///   OpenML 40945, which lists it as public. As in scikit-learn 1.9 (BSD-3-Clause).
  public static func titanic() -> Table { titanicTable }

  private static let titanicTable = EmbeddedData.table(
    EmbeddedData.titanic,
    categories: ["sex", "embarked"],
    .titanic
  )

  /// 392 cars of 1970 to 1982, and how far they go with a gallon.
  ///
  /// `cylinders`, `displacement`, `horsepower`, `weight`, `acceleration`, `model_year`, `origin` (1 the
  /// United States, 2 Europe, 3 Japan), `car_name`, and the miles a gallon `mpg`.
  ///
  /// - Returns: A table of 392 rows and 9 columns.
  /// - Note: Quinlan, *Auto MPG*, 1993, UCI Machine Learning Repository, doi:10.24432/C5859H, licence
  ///   CC BY 4.0. As in mlxtend 0.25 (BSD-3-Clause), without the six rows that lack the horsepower.
  public static func autoMPG() -> Table { autoMPGTable }

  private static let autoMPGTable = EmbeddedData.table(
    EmbeddedData.autoMPG,
    categories: [],
    .autoMPG
  )

  /// The passengers of airlines in thousands, month by month from 1949 to 1960.
  ///
  /// `month` is a text such as `1949-01`, `passengers` a whole number.
  ///
  /// - Returns: A table of 144 rows and 2 columns.
  /// - Note: Box, Jenkins and Reinsel, *Time Series Analysis*, 1976, series G. As in river 0.26
  ///   (BSD-3-Clause).
  public static func airlinePassengers() -> Table { airlinePassengersTable }

  private static let airlinePassengersTable = EmbeddedData.table(
    EmbeddedData.airlinePassengers,
    categories: [],
    .airlinePassengers
  )
}
