// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

/// The datasets that are kept compressed in the program; each is unpacked when it is first asked for.
enum EmbeddedData {
  /// The table of a text that `Tests/embed-datasets` wrote.
  ///
  /// - Parameters:
  ///   - text: CSV, compressed with gzip, in Base64.
  ///   - categories: The columns that become categories.
  ///   - entry: What is said of it.
  /// - Returns: The table.
  static func table(_ text: String, categories: [String], _ entry: DatasetEntry) -> Table {
    do {
      // Whoever asks first may be interrupted; the constant is made all the same.
      return try Execution.$current.withValue(Execution(isInterruptible: false)) {
        let csv = try Gzip.unpacked(bytes(base64: text))
        let format = CSVFormat(separator: ",")
        var table = try CSVReader(source: .memory(csv), file: nil, format: format).table()
        for name in categories { table = try table.converting(name, to: .category) }
        return table.from(DataSource(dataset: entry))
      }
    } catch {
      // The text is part of this program, and a test reads it.
      preconditionFailure("the dataset \(entry.name) cannot be read: \(error)")
    }
  }

  /// Reads Base64 (RFC 4648) that is known to be right.
  private static func bytes(base64 text: String) -> [UInt8] {
    var values = [UInt8](repeating: 0, count: 256)
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    for (value, letter) in alphabet.utf8.enumerated() { values[Int(letter)] = UInt8(value) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count * 3 / 4)
    var (bits, count): (UInt32, UInt32) = (0, 0)
    for letter in text.utf8 where letter != UInt8(ascii: "=") {
      bits = bits << 6 | UInt32(values[Int(letter)])
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> count))
      }
    }
    return bytes
  }
}

/// What is said of a dataset that comes with the library.
struct DatasetEntry: Sendable {
  let name: String
  let rows: Int
  let columns: Int
  let task: String
  let source: String
  let licence: String
}

extension DatasetEntry {
  static let penguins = DatasetEntry(
    name: "penguins",
    rows: 344,
    columns: 8,
    task: "classification: species",
    source: "Horst, Hill and Gorman 2020, palmerpenguins, doi:10.5281/zenodo.3960218",
    licence: "CC0 1.0"
  )
  static let iris = DatasetEntry(
    name: "iris",
    rows: 150,
    columns: 5,
    task: "classification: species",
    source: "Fisher 1936; UCI Machine Learning Repository, doi:10.24432/C56C76",
    licence: "CC BY 4.0"
  )
  static let wine = DatasetEntry(
    name: "wine",
    rows: 178,
    columns: 14,
    task: "classification: cultivar",
    source: "Aeberhard and Forina 1991; UCI Machine Learning Repository, doi:10.24432/C5PC7J",
    licence: "CC BY 4.0"
  )
  static let breastCancer = DatasetEntry(
    name: "breastCancer",
    rows: 569,
    columns: 31,
    task: "classification: diagnosis",
    source: "Wolberg, Mangasarian, Street and Street 1993; UCI Machine Learning Repository, "
      + "doi:10.24432/C5DW2B",
    licence: "CC BY 4.0"
  )
  static let diabetes = DatasetEntry(
    name: "diabetes",
    rows: 442,
    columns: 11,
    task: "regression: target",
    source: "Efron, Hastie, Johnstone and Tibshirani 2004, as in scikit-learn",
    licence: "BSD-3-Clause"
  )
  static let digits = DatasetEntry(
    name: "digits",
    rows: 1_797,
    columns: 65,
    task: "classification: label",
    source: "Alpaydin and Kaynak 1998; UCI Machine Learning Repository, doi:10.24432/C50P49",
    licence: "CC BY 4.0"
  )
  static let titanic = DatasetEntry(
    name: "titanic",
    rows: 1_309,
    columns: 14,
    task: "classification: survived",
    source: "Harrell and Cason, titanic3, Vanderbilt University; OpenML 40945",
    licence: "public"
  )
  static let autoMPG = DatasetEntry(
    name: "autoMPG",
    rows: 392,
    columns: 9,
    task: "regression: mpg",
    source: "Quinlan 1993; UCI Machine Learning Repository, doi:10.24432/C5859H",
    licence: "CC BY 4.0"
  )
  static let airlinePassengers = DatasetEntry(
    name: "airlinePassengers",
    rows: 144,
    columns: 2,
    task: "time series: passengers",
    source: "Box, Jenkins and Reinsel 1976, series G, as in river",
    licence: "BSD-3-Clause"
  )

  static let all = [
    penguins, iris, wine, breastCancer, diabetes, digits, titanic, autoMPG, airlinePassengers,
  ]
}
