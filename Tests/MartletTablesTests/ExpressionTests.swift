// SPDX-License-Identifier: Apache-2.0

import MartletTables
import Testing

@Suite("Column expressions")
struct ExpressionTests {
  let table: Table

  init() throws {
    table = try Table([
      Column("i", [7, nil, -3, 0]), Column("j", [2, 5, nil, 0]),
      Column("d", [0.5, .nan, nil, -4]), Column("s", ["b", "a", nil, "c"]),
      Column("t", [true, false, nil, true]), Column("u", [nil, nil, nil, false] as [Bool?]),
      Column(
        "day",
        [
          CalendarDate(year: 2024, month: 1, day: 1), CalendarDate(year: 2024, month: 6, day: 1),
          nil,
          CalendarDate(year: 2025, month: 1, day: 1),
        ]
      ),
      Column("c", categories: ["lo", "hi", nil, "lo"], levels: ["lo", "hi", "top"]),
    ])
  }

  func values(_ expression: (Columns) throws -> ColumnExpression) throws -> [Cell] {
    try table.adding("result", expression)["result"].cells
  }

  @Test("whole numbers stay whole, but division is decimal")
  func arithmetic() throws {
    #expect(try values { $0["i"] + $0["j"] } == [9, nil, nil, 0])
    #expect(try values { $0["i"] * 2 - 1 } == [13, nil, -7, -1])
    #expect(try values { -$0["i"] } == [-7, nil, 3, 0])
    #expect(try values { $0["i"] / $0["j"] } == [3.5, nil, nil, .double(.nan)])
    #expect(try values { 1 / $0["j"] } == [0.5, 0.2, nil, .double(.infinity)])
    #expect(try values { $0["i"] + $0["d"] } == [7.5, nil, nil, -4])
    #expect(try table.adding("r") { $0["i"] * 2 }["r"].type == .int)
    #expect(try table.adding("r") { $0["i"] * 2.0 }["r"].type == .double)
    #expect(try values { $0["s"] + "!" + $0["c"] } == ["b!lo", "a!hi", nil, "c!lo"])
  }

  @Test("variables work as literals do, on either side")
  func variables() throws {
    let (whole, decimal, text, truth) = (2, 0.5, "b", true)
    #expect(try values { $0["i"] > whole } == [true, nil, false, false])
    #expect(try values { whole < $0["i"] } == [true, nil, false, false])
    #expect(try values { $0["d"] == decimal } == [true, false, nil, false])
    #expect(try values { $0["s"] == text } == [true, false, nil, false])
    #expect(try values { text != $0["s"] } == [false, true, nil, true])
    #expect(try values { $0["t"] && truth } == [true, false, nil, true])
    #expect(try values { decimal * $0["j"] + whole } == [3, 4.5, nil, 2])
    #expect(try values { _ in ColumnExpression(3) } == [3, 3, 3, 3])
    #expect(try values { _ in ColumnExpression("x") } == ["x", "x", "x", "x"])
    #expect(try values { _ in ColumnExpression(.missing) } == [nil, nil, nil, nil])
  }

  @Test("a comparison with a missing value is missing, one with NaN is false")
  func comparisons() throws {
    #expect(try values { $0["i"] >= $0["j"] } == [true, nil, nil, true])
    #expect(try values { $0["d"] < 1 } == [true, false, nil, true])
    #expect(try values { $0["d"] != 1 } == [true, true, nil, true])
    #expect(try values { $0["s"] <= "b" } == [true, true, nil, false])
    #expect(try values { $0["c"] == "lo" } == [true, false, nil, true])
    #expect(try values { "hi" == $0["c"] } == [false, true, nil, false])
    #expect(try values { "hj" > $0["c"] } == [false, true, nil, false])
    #expect(try values { $0["c"] == "none" } == [false, false, nil, false])
    #expect(try values { $0["t"] == true } == [true, false, nil, true])
    #expect(try values { $0["day"] >= "2024-06-01" } == [false, true, nil, true])
    #expect(try values { "2024-06-01" > $0["day"] } == [true, false, nil, false])
  }

  @Test("false && missing is false, true || missing is true")
  func logic() throws {
    #expect(try values { $0["t"] && $0["u"] } == [nil, false, nil, false])
    #expect(try values { $0["t"] || $0["u"] } == [true, nil, nil, true])
    #expect(try values { !$0["t"] } == [false, true, nil, false])
    #expect(try values { $0["i"].isMissing } == [false, true, false, false])
    #expect(try values { $0["i"].isPresent && $0["i"] > 0 } == [true, false, false, false])
    #expect(try values { $0["d"].isNaN } == [false, true, nil, false])
  }

  @Test("functions keep to IEEE 754")
  func functions() throws {
    #expect(try values { $0["i"].abs } == [7, nil, 3, 0])
    #expect(
      try values { $0["d"].sqrt } == [.double(0.5.squareRoot()), .double(.nan), nil, .double(.nan)]
    )
    #expect(
      try values { $0["i"].log } == [
        .double(1.9459101490553132), nil, .double(.nan), .double(-.infinity),
      ]
    )
    #expect(
      try values { ($0["j"] * 50).log10 } == [
        2, .double(2.3979400086720375), nil, .double(-.infinity),
      ]
    )
    #expect(
      try values { $0["j"].exp } == [.double(7.38905609893065), .double(148.4131591025766), nil, 1]
    )
    #expect(try values { ($0["i"] / 2).rounded } == [4, nil, -2, 0])
    #expect(try values { ($0["i"] / 2).roundedDown } == [3, nil, -2, 0])
    #expect(try values { ($0["i"] / 2).roundedUp } == [4, nil, -1, 0])
    #expect(try table.adding("r") { $0["i"].rounded }["r"].type == .int)
  }

  @Test("filter keeps the rows for which the condition is true")
  func filter() throws {
    #expect(try table.filter { $0["i"] > -10 }.rowCount == 3)
    #expect(try table.filter { _ in ColumnExpression(true) }.rowCount == 4)
    #expect(try table.filter { _ in ColumnExpression(false) }.rowCount == 0)
    #expect(try Table([]).filter { _ in ColumnExpression(true) }.rowCount == 0)
    #expect(try table.head(0).filter { $0["i"] > 1 && $0["s"] == "x" }.rowCount == 0)
    #expect(try table.filterRows { try $0["i"] == 7 }.rowCount == 1)
    expectError(.unknownColumn(name: "k", available: table.columnNames)) {
      try table.filterRows { try $0["k"] == 7 }
    }
  }

  @Test("an unknown column is named with the nearest one")
  func unknownColumn() throws {
    let error = try tableError { try Dataset.penguins().filter { $0["flipper_lenght_mm"] > 3 } }
    #expect(error.code == "unknown-column" && error.culprit == "flipper_lenght_mm")
    #expect(error.remedy == "Did you mean \"flipper_length_mm\"?")
  }

  @Test("operands that do not fit are errors that name both")
  func wrongOperands() throws {
    let cases: [((Columns) -> ColumnExpression, String)] = [
      ({ $0["s"] > 3 }, "Cannot compare $0[\"s\"] (text) with 3 (a whole number)."),
      ({ $0["i"] == "7" }, "Cannot compare $0[\"i\"] (whole numbers) with \"7\" (text)."),
      ({ $0["t"] < $0["t"] }, ""), ({ $0["s"] * 2 }, ""), ({ $0["t"] + 1 }, ""),
      ({ $0["i"] && $0["t"] }, ""), ({ !$0["i"] }, "$0[\"i\"] gives whole numbers"),
      ({ $0["s"].sqrt }, "$0[\"s\"] gives text, but .sqrt needs numbers."), ({ -$0["t"] }, ""),
      ({ $0["day"] > $0["s"] }, ""), ({ $0["day"] > 3 }, ""), ({ $0["s"].isNaN }, ""),
      ({ $0["i"] == ColumnExpression(.missing) }, "nil (a missing value)"),
    ]
    for (expression, message) in cases {
      let error = try tableError { try table.adding("r", expression) }
      #expect(["wrong-operands", "wrong-operand"].contains(error.code))
      #expect(error.message.contains(message) || message.isEmpty, "\(error)")
    }
    let text = try tableError { try table.filter { $0["s"] > 3 } }
    #expect(text.culprit == "s" && text.remedy?.contains("quotes") == true)
    #expect(try tableError { try table.filter { $0["s"] } }.code == "wrong-operand")
    expectError(.invalidDate("soon")) { try table.filter { $0["day"] > "soon" } }
  }

  @Test("a whole number beyond 64 bits is an error that names the row")
  func overflow() throws {
    let large = try Table([Column("x", [0, .max, .min])])
    for expression in [
      { $0["x"] + 1 }, { $0["x"] * 2 }, { -1 - $0["x"] - 1 }, { -$0["x"] }, { $0["x"].abs },
    ] as [(Columns) -> ColumnExpression] {
      #expect(try tableError { try large.adding("r", expression) }.code == "overflow")
    }
    #expect(try large.adding("r") { $0["x"] * 1.0 }["r"].type == .double)
  }

  @Test("an expression that has grown too large is refused")
  func tooLarge() throws {
    var deep = ColumnExpression(.column("i"))
    var wide = deep
    for _ in 0..<100_000 { deep = deep + 1 }
    for _ in 0..<200 { wide = wide + wide }
    for expression in [deep, wide, !deep, deep && wide] {
      #expect(
        try tableError { try table.adding("r") { _ in expression } }.code == "invalid-argument"
      )
    }
    var fine = ColumnExpression(.column("j"))
    for _ in 0..<900 { fine = fine + 1 }
    #expect(try values { _ in fine } == [902, 905, nil, 900])
  }

  @Test("an expression describes itself as it was written")
  func description() {
    let columns = Columns()
    let expression = (columns["a"] + 1) * 2.5 >= columns["b"].abs && !(columns["s"] == "x")
    #expect(
      expression.description
        == "((($0[\"a\"] + 1) * 2.5) >= $0[\"b\"].abs) && !($0[\"s\"] == \"x\")"
    )
  }
}
