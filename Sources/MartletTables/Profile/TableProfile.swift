// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletText

/// What to know of a table before training, and what to do about it: the result of ``Table/profile(target:rows:)``.
public struct TableProfile: Sendable, Equatable, CustomStringConvertible {
  /// What is known of each column.
  public let columns: [ColumnProfile]
  /// What was found, the most important first.
  public let findings: [Finding]
  /// The column to be predicted, if one was named.
  public let target: String?
  /// The number of rows of the table.
  public let rowCount: Int
  /// How many of them were looked at: all, or a sample.
  public let rowsLookedAt: Int

  /// The columns as a table: a row each.
  public var table: Table {
    func numbers(_ name: String, _ value: (ColumnProfile) -> Double?) -> Column {
      Column(name, columns.map(value))
    }
    return Table(unchecked: [
      Column("column", columns.map { $0.name as String? }),
      Column("type", columns.map { $0.type.description as String? }),
      Column("missing", columns.map { $0.missingCount as Int? }),
      numbers("missing_share", \.missingShare),
      Column("distinct", columns.map { $0.distinctCount as Int? }),
      Column(
        "most_frequent",
        columns.map { $0.mostFrequent.isMissing ? nil : "\($0.mostFrequent)" }
      ),
      numbers("most_frequent_share", \.mostFrequentShare),
      Column("minimum", columns.map { $0.minimum.isMissing ? nil : "\($0.minimum)" }),
      Column("maximum", columns.map { $0.maximum.isMissing ? nil : "\($0.maximum)" }),
      numbers("outlier_share", \.outlierShare),
      numbers("skewness", \.skewness),
      Column("histogram", columns.map { $0.histogram as String? }),
    ])
  }

  /// The findings as a table: `severity`, `kind`, `columns`, `message` and `advice`.
  public var findingsTable: Table {
    Table(unchecked: [
      Column("severity", findings.map { $0.severity.rawValue as String? }),
      Column("kind", findings.map { $0.kind.rawValue as String? }),
      Column("columns", findings.map { $0.columns.joined(separator: ", ") as String? }),
      Column("message", findings.map { $0.message as String? }),
      Column("advice", findings.map { $0.advice as String? }),
    ])
  }

  /// The profile in plain text.
  public var description: String {
    var lines = [display.text()]
    if findings.isEmpty {
      lines.append("Nothing stands out.")
    }
    for finding in findings.prefix(Self.mostShown) {
      let columns = finding.columns.joined(separator: ", ")
      lines.append(
        "\(Self.mark(finding.severity)) \(columns.isEmpty ? "" : columns + " ")\(finding.message)"
      )
      lines.append("  → \(finding.advice)")
    }
    return (lines + more).joined(separator: "\n")
  }

  /// The most findings that are shown.
  private static let mostShown = 40

  private var more: [String] {
    findings.count > Self.mostShown
      ? ["… and \(counted(findings.count - Self.mostShown, "more finding")): .findingsTable"] : []
  }

  private static func mark(_ severity: FindingSeverity) -> String {
    switch severity {
    case .problem: "✗"
    case .warning: "!"
    case .note: "·"
    }
  }

  private var display: DisplayTable {
    let kinds: [(FindingSeverity, String)] = [
      (.problem, "problem"), (.warning, "warning"), (.note, "note"),
    ]
    let tally = kinds.compactMap { severity, noun in
      let count = findings.lazy.filter { $0.severity == severity }.count
      return count == 0 ? nil : counted(count, noun)
    }
    var footer = [
      "\(counted(rowCount, "row")) × \(counted(columns.count, "column"))"
    ]
    if let target { footer.append("target \(target)") }
    footer += tally
    if rowsLookedAt < rowCount {
      footer.append("missing counted in all rows, the rest in a sample of \(grouped(rowsLookedAt))")
    }
    return DisplayTable(
      headers: [
        DisplayTable.Header("column"), DisplayTable.Header("type"),
        DisplayTable.Header("NA", alignment: .right),
        DisplayTable.Header("distinct", alignment: .right),
        DisplayTable.Header("range or most frequent"), DisplayTable.Header("histogram"),
      ],
      rows: columns.map { column in
        [
          DisplayTable.Entry(column.name), DisplayTable.Entry(column.type.description),
          DisplayTable.Entry(percentText(column.missingShare), isFaint: column.missingCount == 0),
          DisplayTable.Entry(grouped(column.distinctCount)),
          DisplayTable.Entry(column.valuesText), DisplayTable.Entry(column.histogram),
        ]
      },
      footer: footer.joined(separator: " · ")
    )
  }
}

extension TableProfile: MediaRepresentable {
  /// The profile as plain text and HTML.
  public var mediaBundle: MediaBundle {
    var html = [display.html]
    if findings.isEmpty {
      html.append("<div>Nothing stands out.</div>")
    } else {
      html.append("<ul>")
      for finding in findings.prefix(Self.mostShown) {
        let columns = finding.columns.map { "<code>\(Markup.escape($0))</code>" }
          .joined(separator: ", ")
        html.append(
          "<li><strong>\(finding.severity.rawValue)</strong> \(columns) "
            + "\(Markup.escape(finding.message))<br>→ \(Markup.escape(finding.advice))</li>"
        )
      }
      html.append("</ul>")
      html += more.map { "<div>\(Markup.escape($0))</div>" }
    }
    return MediaBundle(text: description, html: html.joined(separator: "\n"))
  }
}

extension Table {
  /// What to know of the table before training, and what to do about it.
  ///
  /// It looks for values that are missing or not finite, columns that are constant or nearly so or that identify
  /// rows, texts of very many values or of numbers, outliers, long tails, repeated rows and pairs of columns that
  /// say nearly the same. With a target it looks at the balance of its classes, and at columns that alone predict
  /// it: each column by itself learns from every other row and is tested on the rest.
  ///
  /// `titanic.profile(target: "survived")`
  ///
  /// - Parameters:
  ///   - target: The column to be predicted; none by default.
  ///   - rows: How many rows are looked at most, at least 1000; 100 000 by default. Of a longer table a sample is
  ///     taken, always the same one, and the display says so; missing values are counted in all rows. Pairs of
  ///     columns are compared in at most 10 000 rows and for the first 60 columns of numbers.
  /// - Returns: What is known of each column, and the findings with what to do about each.
  /// - Throws: ``TableError`` of kind `unknownColumn` or `invalidArgument`; `Interrupted`.
  public func profile(target: String? = nil, rows: Int = 100_000) throws -> TableProfile {
    if let target { _ = try self[target] }
    guard rows >= 1000 else {
      throw TableError(
        .invalidArgument(name: "rows", value: "\(rows)", expected: "at least 1000")
      )
    }
    let sample = try self.sample(rows)
    var profiles: [ColumnProfile] = []
    var findings: [Finding] = []
    for (place, column) in sample.columns.enumerated() {
      let profile = try ColumnProfile(column, whole: columns[place])
      profiles.append(profile)
      findings += profile.findings(column, isTarget: column.name == target)
      Execution.current.report(
        ProgressUpdate(
          label: "profile",
          completed: place + 1,
          total: columnCount,
          detail: column.name
        )
      )
    }
    findings += try sample.duplicateFindings(isSample: sample.rowCount < rowCount)
    findings += try sample.correlationFindings(profiles, except: target)
    if let target { findings += try sample.targetFindings(target, profiles) }
    let order = findings.enumerated().sorted {
      ($0.element.severity.rank, $0.offset) < ($1.element.severity.rank, $1.offset)
    }
    return TableProfile(
      columns: profiles,
      findings: order.map(\.element),
      target: target,
      rowCount: rowCount,
      rowsLookedAt: sample.rowCount
    )
  }
}
