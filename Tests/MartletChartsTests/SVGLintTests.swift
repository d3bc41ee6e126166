// SPDX-License-Identifier: Apache-2.0

import MartletTables
import Testing

@testable import MartletCharts

@Suite("SVG")
struct SVGLintTests {
  /// What may be in a chart, and nothing else.
  static let allowed: [String: Set<String>] = [
    "svg": [
      "xmlns", "id", "role", "aria-labelledby", "width", "height", "viewBox", "style",
      "font-family",
    ],
    "title": ["id"], "desc": ["id"], "style": [],
    "g": [
      "role", "aria-label", "aria-hidden", "class", "fill", "stroke", "stroke-width",
      "stroke-linecap", "stroke-linejoin", "stroke-dasharray", "fill-opacity", "stroke-opacity",
      "font-size", "font-weight", "text-anchor",
    ],
    "rect": ["x", "y", "width", "height", "class", "fill"],
    "line": [
      "x1", "y1", "x2", "y2", "class", "stroke", "stroke-width", "stroke-dasharray",
    ],
    "path": [
      "d", "class", "fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin",
    ],
    "text": ["x", "y", "transform", "class", "fill", "font-size", "font-weight", "text-anchor"],
  ]

  /// Checks everything that must hold for the SVG of any chart.
  static func lint(_ chart: Chart, _ name: String) throws {
    let svg = chart.svg
    let elements = try XMLCheck.elements(of: svg)
    let root = try #require(elements.first)
    let id = try #require(root["id"])
    #expect(id.hasPrefix("mk-") && id.count == 11, "\(name)")
    #expect(root["role"] == "img")
    #expect(root["aria-labelledby"] == "\(id)-t \(id)-d")
    for element in elements {
      let names = try #require(allowed[element.name], "\(name): element \(element.name)")
      for attribute in element.attributes {
        #expect(names.contains(attribute.name), "\(name): \(element.name) \(attribute.name)")
        #expect(attribute.value != "NaN" && !attribute.value.contains("inf"), "\(name)")
      }
      if let inner = element["id"] { #expect(inner.hasPrefix(id)) }
    }
    for (kind, place) in [("title", 1), ("desc", 2)] {
      #expect(elements[place].name == kind)
      #expect(!elements[place].text.isEmpty, "\(name): empty \(kind)")
    }
    for line in try #require(elements.first { $0.name == "style" }).text.split(separator: "\n")
    where line.contains("{") && !line.hasPrefix("@media") {
      #expect(line.contains("#\(id) ."), "\(name): a rule without the id: \(line)")
    }
    // The texts of users may say such things; what a browser interprets must not.
    for element in elements {
      let values = element.attributes.filter { $0.name != "aria-label" }.map(\.value)
      for value in values + (element.name == "style" ? [element.text] : []) {
        #expect(!value.contains("url("), "\(name): \(value)")
        #expect(!value.contains("script"), "\(name): \(value)")
      }
    }
    #expect(svg.utf8.count <= 64 * 1_024, "\(name): \(svg.utf8.count) bytes")
    let scene = SceneBuilder.scene(of: chart.specification)
    let card = Box(left: 0, top: 0, right: scene.width.value, bottom: scene.height.value)
    for (text, box) in scene.textBoxes {
      #expect(card.contains(box), "\(name): \"\(text)\" at \(box) leaves \(card)")
    }
  }

  @Test("Every chart of the gallery is well-formed, allow-listed, and keeps its text inside")
  func gallery() throws {
    for (name, chart) in try Samples.gallery() { try SVGLintTests.lint(chart, name) }
  }

  @Test("Texts of a chart do not lie on each other")
  func disjointTexts() throws {
    for (name, chart) in try Samples.gallery() {
      let boxes = SceneBuilder.scene(of: chart.specification).textBoxes
        // The label of a reference line may lie over marks and values.
        .filter { $0.text != "limit" }
      for (index, first) in boxes.enumerated() {
        for second in boxes.dropFirst(index + 1) {
          #expect(
            !first.box.overlaps(second.box),
            "\(name): \"\(first.text)\" and \"\(second.text)\""
          )
        }
      }
    }
  }

  @Test("Charts of random names, numbers and sizes keep their text inside and apart")
  func randomCharts() throws {
    var random = TestRandom(11)
    let words = [
      "a", "Wednesday", "a name of forty characters, more or less", "日本語の長い列名です", "Ω≈ç√",
      "مرحبا بالعالم", "👩‍👩‍👧‍👦 family", "WWWWWWWWWWWWWWW", "iiiiiii", "x_1",
    ]
    for round in 0..<300 {
      let count = 2 + random.below(24)
      var names: [String?] = []
      var values: [Double?] = []
      let size = random.wide(12)
      for _ in 0..<count {
        names.append(words[random.below(words.count)] + " \(random.below(9))")
        values.append(size * (random.uniform() - 0.3))
      }
      let label = words[random.below(words.count)]
      let table = try Table([Column(label, names), Column("value", values)])
      let chart = try table.chart().size(300 + random.below(700), 250 + random.below(400))
      let kind = random.below(4)
      let drawn =
        switch kind {
        case 0: try chart.bar(x: label, y: "value")
        case 1: try chart.point(x: "value", y: "value", color: label)
        case 2: try chart.cell(x: label, y: label)
        default: try chart.line(x: label, y: "value")
        }
      try SVGLintTests.lint(drawn, "round \(round)")
      let boxes = SceneBuilder.scene(of: drawn.specification).textBoxes
      // Turned labels are disjoint although the boxes around them are not.
      if drawn.svg.contains("rotate(") { continue }
      for (index, first) in boxes.enumerated() {
        for second in boxes.dropFirst(index + 1) {
          #expect(
            !first.box.overlaps(second.box),
            "round \(round): \"\(first.text)\" and \"\(second.text)\""
          )
        }
      }
    }
  }

  static let hostile = [
    "</svg><script>alert(1)</script>", "]]>", "<!--", "--><b>", "\" onload=\"alert(1)", "' x='",
    "&amp;&lt;", "&#0;", "\u{0}\u{1}\u{8}\u{1F}", "\u{FFFE}\u{FFFF}", "\u{202E}txet desrever",
    "\u{2066}open isolate", "\u{2069}\u{2069}", "שלום עולם", "مرحبا", "line\nbreak\tand\rmore",
    "url(#x)", "javascript:alert(1)", "<![CDATA[x]]>", "<?xml version='1.0'?>", "&entity;", "%00",
    "😀👩‍👩‍👧‍👦🏳️‍🌈", "a\u{301}\u{302}\u{303}", String(repeating: "x", count: 10_000),
    String(repeating: "語", count: 500), "", " ", "\u{2028}\u{2029}", "<a href=\"http://x\">",
    "style=\"x:expression(1)\"", "@import url(x)", "{fill:red}", "--x:1", "</style>", "</title>",
  ]

  @Test("No text of a user becomes markup", arguments: hostile)
  func hostileText(text: String) throws {
    let name = text.isEmpty ? "empty" : text
    let table = try Table([
      Column(name, [text, "b", text, nil]), Column("v", [1.0, 2, 3, 4]),
      Column("w", [3.0, 1, 2, 5]),
    ])
    let charts = [
      try table.chart().bar(x: name, y: "v", color: name),
      try table.chart().point(x: "v", y: "w", color: name).rule(x: 2, label: text),
      try table.chart().cell(x: name, y: name),
      try table.chart().line(x: "v", y: "w", color: name).xLabel(text).yLabel(text),
    ]
    for chart in charts {
      try SVGLintTests.lint(chart.title(text).subtitle(text).caption(text), "hostile")
      for line in chart.title(text).description.split(separator: "\n") {
        #expect(line.unicodeScalars.allSatisfy { $0.value >= 32 })
      }
    }
  }

  @Test("The same chart gives the same bytes, and another chart another id")
  func determinism() throws {
    let first = try Samples.gallery()
    let second = try Samples.gallery()
    var ids: Set<String> = []
    for (a, b) in zip(first, second) {
      #expect(a.chart.svg == b.chart.svg)
      ids.insert(try #require(try XMLCheck.elements(of: a.chart.svg).first?["id"]))
    }
    #expect(ids.count == first.count)
  }

  @Test("The hash of the id is FNV-1a with 64 bits")
  func hash() {
    // Test vectors of draft-eastlake-fnv: "" → cbf29ce484222325, "foobar" → 85944171f73967e8.
    #expect(SVGWriter.shortHash("") == "cbf29ce4")
    #expect(SVGWriter.shortHash("foobar") == "85944171")
  }

  @Test("Paths written in relative steps return to the same places")
  func pathText() {
    let steps: [PathStep] = [
      .move(Pixels(1.25), Pixels(2)), .line(Pixels(4), Pixels(2)), .line(Pixels(4), Pixels(-0.5)),
      .close, .move(Pixels(0), Pixels(0)), .line(Pixels(0.1), Pixels(-0.1)),
    ]
    #expect(PathText.text(of: steps) == "M1.3 2h2.7v-2.5zm-1.3-2l0.1-0.1")
  }

  @Test("Large data stay small: scatter, line and histogram")
  func sizes() throws {
    let cloud = try Samples.cloud(100_000)
    let scatter = try cloud.chart().point(x: "x", y: "y")
    try SVGLintTests.lint(scatter, "binned scatter")
    #expect(scatter.svg.contains("100,000 points, binned"))
    let sample = try cloud.chart().point(x: "x", y: "y", color: "group")
    try SVGLintTests.lint(sample, "sampled scatter")
    #expect(sample.svg.contains("a sample of"))
    let line = try cloud.chart().line(x: "x", y: "y")
    #expect(line.svg.utf8.count <= 40_000)
    #expect(try cloud.chart().histogram(x: "x").svg.utf8.count <= 12_000)
    let thousand = try Samples.cloud(1_000).chart().point(x: "x", y: "y")
    #expect(thousand.svg.utf8.count <= 33_000)
  }
}
