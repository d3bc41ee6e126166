// SPDX-License-Identifier: Apache-2.0

import MartletText
import Testing

@Suite("Values that show themselves")
struct MediaTests {
  /// The forms of a value, without its plain text.
  private func forms(_ value: any MediaRepresentable) -> [String: String] {
    var forms = value.mediaBundle.representations
    forms["text/plain"] = nil
    return forms
  }

  private func text(_ value: any MediaRepresentable) -> String? {
    value.mediaBundle.representations["text/plain"]
  }

  // MARK: Texts

  @Test(
    "Markup goes out as it is, and as text without tags",
    arguments: [
      ("<b>one</b> two", "one two"), ("a<br>b", "a\nb"), ("<p>a</p><p>b</p>", "a\nb"),
      ("<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>", "1  2\n3"),
      ("  a \n\t b  ", "a b"), ("1 &lt; 2 &amp; 3&nbsp;&#62; &#x2F;", "1 < 2 & 3 > /"),
      ("a<script>if (a < b) { }</script>b<style>p > q</style>c", "abc"),
      ("a<SCRIPT>x</ScRiPt >b", "ab"), ("a<!-- <b> -->b", "ab"),
      ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
      (#"<a title="x > y">z</a>"#, "z"), ("a <b", "a <b"), ("&unknown; &#0; &", "&unknown; &#0; &"),
      ("<script>never ends", ""), ("<!-- never ends", ""), ("", ""),
    ]
  )
  func html(markup: String, plain: String) {
    let html = HTML(markup)
    #expect(forms(html) == ["text/html": markup])
    let shown = text(html)?.replacing("\u{A0}", with: " ")
    #expect(shown == plain)
  }

  @Test("Markup that never ends is read in one pass")
  func hugeMarkup() {
    let tags = String(repeating: "<a ", count: 100_000)
    #expect(text(HTML(tags))?.hasPrefix("<a <a ") == true)
  }

  @Test("Text is made fit for markup in the one way that all displays use")
  func escaping() {
    #expect(HTML.escape("<a & 'b'>\u{0}") == "&lt;a &amp; &#39;b&#39;&gt;")
    #expect(SVG.escape("\"") == HTML.escape("\""))
  }

  @Test("Markdown and plain text are shown as they are written")
  func plainTexts() {
    #expect(forms(Markdown("**a**")) == ["text/markdown": "**a**"])
    #expect(text(Markdown("**a**")) == "**a**")
    #expect(forms(PlainText("a\nb")) == [:])
    #expect(text(PlainText("a\nb")) == "a\nb")
  }

  @Test(
    "A formula without delimiters gets them, a text with formulas does not",
    arguments: [
      ("x^2", "$$x^2$$"), ("where $x$ is", "where $x$ is"), (#"\(x\)"#, #"\(x\)"#),
      (#"\begin{align}x\end{align}"#, #"\begin{align}x\end{align}"#),
    ]
  )
  func latex(source: String, sent: String) {
    #expect(forms(LaTeX(source)) == ["text/latex": sent])
    #expect(text(LaTeX(source)) == source)
  }

  // MARK: Documents

  @Test("A document keeps the order of its keys, and says whether it is open")
  func json() throws {
    let json = try JSON(#" {"b": [1, 2.5], "a": {}} "#)
    #expect(forms(json) == ["application/json": #"{"b":[1,2.5],"a":{}}"#])
    #expect(text(json) == "{\n  \"b\": [\n    1,\n    2.5\n  ],\n  \"a\": {}\n}")
    #expect(json.mediaBundle.metadata == [:])
    let open = try JSON("[]", expanded: true)
    #expect(open.mediaBundle.metadataValue == ["application/json": ["expanded": true]])
  }

  @Test(
    "What is no JSON is refused at its byte",
    arguments: [("{", "byte 1"), ("[1,]", "byte 3"), ("", "byte 0")]
  )
  func badJSON(source: String, place: String) {
    let error = #expect(throws: MediaError.self) { try JSON(source) }
    #expect(error?.code == "bad-media")
    #expect(error?.message.contains(place) == true)
  }

  @Test("A description of a chart is sent under the type of its schema, and told in words")
  func vegaLite() throws {
    let chart = try VegaLite(
      #"""
      {"title": {"text": "Cars"}, "mark": {"type": "bar"},
       "encoding": {"x": {"field": "year"}, "y": {"aggregate": "mean", "field": "price"},
                    "color": {"value": "red"}}}
      """#
    )
    #expect(forms(chart).keys.sorted() == ["application/vnd.vegalite.v5+json"])
    #expect(
      chart.specification.hasPrefix(#"{"$schema":"https://vega.github.io/schema/vega-lite/v5"#)
    )
    #expect(text(chart) == "Vega-Lite chart · Cars · bar · x: year · y: mean price")
    let schemas = [
      "vega-lite/v4.17.0.json": "application/vnd.vegalite.v4+json",
      "vega/v5.json": "application/vnd.vega.v5+json",
    ]
    for (schema, type) in schemas {
      let source = #"{"$schema": "https://vega.github.io/schema/\#(schema)"}"#
      #expect(forms(try VegaLite(source)).keys.sorted() == [type])
    }
  }

  @Test(
    "What describes no chart is refused",
    arguments: ["[]", "{", #"{"$schema": "https://example.org/v5.json"}"#, #"{"$schema": 5}"#]
  )
  func badSpecification(source: String) {
    #expect(throws: MediaError.self) { try VegaLite(source) }
  }

  // MARK: Pictures of shapes

  @Test(
    "A picture says its size and its title, and gets its namespace",
    arguments: [
      ("<svg/>", "SVG picture", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
      (
        "<svg width='4' height=\"5cm\"></svg>", "SVG picture, 4 × 5cm",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width='4' height=\"5cm\"></svg>"
      ),
      (
        "<?xml version=\"1.0\"?>\n<!DOCTYPE svg>\n<!-- x --><svg viewBox=\"0 0 6,7\"><title>A &lt; B</title></svg>",
        "SVG picture, 6 × 7: A < B", nil
      ),
      (
        "<s:svg xmlns:s=\"http://www.w3.org/2000/svg\"/>", "SVG picture",
        "<s:svg xmlns:s=\"http://www.w3.org/2000/svg\"/>"
      ),
      ("<svg><style><![CDATA[a<b]]></style></svg>\n", "SVG picture", nil),
    ]
  )
  func svg(source: String, plain: String, sent: String?) throws {
    let picture = try SVG(source)
    #expect(text(picture) == plain)
    if let sent { #expect(forms(picture) == ["image/svg+xml": sent]) }
    #expect(try SVG(picture.source) == picture)
  }

  @Test(
    "What is not well-formed, or no SVG, is refused with its line",
    arguments: [
      ("", "no element"), ("text", "outside of all elements"), ("<p></p>", "type <p>"),
      ("<svg>\n<g></svg>", "line 2: </svg> stands where </g> should"), ("<svg>", "no end </svg>"),
      ("<svg></svg><svg/>", "behind the end"), ("<svg></svg>x", "outside"),
      ("</svg>", "ends nothing"),
      ("<svg a=1/>", "not in quotes"), ("<svg a/>", "no value"), ("<svg a='1' a='2'/>", "twice"),
      ("<svg a='1'b='2'/>", "space"), ("<svg a='<'/>", "&lt;"), ("<svg a='1", "no end"),
      ("<svg>a & b</svg>", "&amp;"), ("<svg>&nbsp;</svg>", "&nbsp;"), ("<svg>1 < 2</svg>", "&lt;"),
      ("<svg>&#xD800;</svg>", "not known"), ("<svg>\u{1}</svg>", "control character"),
      ("<svg><use xlink:href='#a'/></svg>", "xmlns:xlink"), ("<svg>]]></svg>", "]]>"),
      ("<svg><!-- a -- b --></svg>", "--"), ("<svg><!-- a</svg>", "no end -->"),
      ("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>", "entities of its own"), ("<svg", "no end >"),
      ("<svg xmlns='http://example.org'/>", "xmlns"), ("<svg><![CDATA[</svg>", "no end ]]>"),
    ]
  )
  func badSVG(source: String, problem: String) {
    let error = #expect(throws: MediaError.self) { try SVG(source) }
    #expect(error?.description.contains(problem) == true, "\(error?.description ?? "")")
  }

  @Test("Ten thousand elements in each other are checked")
  func deepSVG() throws {
    let count = 10_000
    let source =
      "<svg>" + String(repeating: "<g>", count: count) + String(repeating: "</g>", count: count)
      + "</svg>"
    #expect(try SVG(source).description == "SVG picture")
  }

  // MARK: Pictures of pixels

  static let pixel: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
    + [0, 0, 2, 128, 0, 0, 1, 224, 8, 6, 0, 0, 0]
  static let jpeg: [UInt8] = [
    0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFF, 0xC4, 0, 3, 9, 0xFF, 0xC2, 0, 17, 8, 1, 44, 2,
    88,
    3,
  ]

  @Test(
    "The kind and the size of a picture are read from its first bytes",
    arguments: [
      (pixel, "image/png", "PNG picture, 640 × 480 pixels"),
      (jpeg, "image/jpeg", "JPEG picture, 600 × 300 pixels"),
      (Array("GIF89a".utf8) + [10, 0, 1, 1], "image/gif", "GIF picture, 10 × 257 pixels"),
      (
        Array("RIFF____WEBPVP8X".utf8) + [0, 0, 0, 0, 0, 0, 0, 0, 99, 0, 0, 49, 0, 0],
        "image/webp", "WebP picture, 100 × 50 pixels"
      ),
      (
        Array("RIFF____WEBPVP8L".utf8) + [0, 0, 0, 0, 0x2F, 9, 0x40, 1, 0],
        "image/webp", "WebP picture, 10 × 6 pixels"
      ),
      (Array(pixel.prefix(8)), "image/png", "PNG picture"),
      (Array(jpeg.prefix(10)), "image/jpeg", "JPEG picture"),
    ]
  )
  func image(bytes: [UInt8], type: String, plain: String) throws {
    let image = try Image(bytes)
    #expect(forms(image).keys.sorted() == [type])
    #expect(Base64.decode(forms(image)[type] ?? "") == bytes)
    #expect(text(image) == plain)
    #expect(try Image(base64: Base64.encode(bytes)) == image)
  }

  @Test("The size at which a picture is shown is metadata of its form")
  func size() throws {
    let image = try Image(Self.pixel, width: 320, height: -5)
    #expect(image.mediaBundle.metadataValue == ["image/png": ["width": 320, "height": 1]])
    #expect(try Image(Self.pixel).mediaBundle.metadata == [:])
  }

  @Test("Every start of a picture's file is read without a fault, and what is none is refused")
  func truncated() {
    for bytes in [Self.pixel, Self.jpeg] {
      for count in 8...bytes.count {
        #expect(throws: Never.self) { try Image(Array(bytes.prefix(count))) }
      }
    }
    for bytes in [[], [0], Array("<svg/>".utf8), Array("RIFF".utf8)] as [[UInt8]] {
      #expect(throws: MediaError.self) { try Image(bytes) }
    }
    #expect(throws: MediaError.self) { try Image(base64: "%%") }
  }

  @Test(
    "Base64 is that of RFC 4648",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ]
  )
  func base64(plain: String, encoded: String) {
    #expect(Base64.encode(Array(plain.utf8)) == encoded)
    #expect(Base64.decode(encoded) == Array(plain.utf8))
    #expect(Base64.decode(" " + encoded + "\n") == Array(plain.utf8))
  }

  @Test(
    "What is no Base64 is not read",
    arguments: ["Z", "Zg", "Zg=", "Z===", "Zm9v=", "=Zg=", "Zg==Zg=="]
  )
  func badBase64(text: String) {
    #expect(Base64.decode(text) == nil)
  }

  // MARK: Files

  @Test("A file that is not there is named, and a file of another kind says which")
  func files() {
    #expect(throws: (any Error).self) { try Image(file: "/no/such/file.png") }
    let error = #expect(throws: MediaError.self) { try Image(file: #filePath) }
    #expect(error?.message.contains("MediaTests.swift") == true)
    #expect(throws: MediaError.self) { try SVG(file: #filePath) }
    #expect(throws: MediaError.self) { try JSON(file: #filePath) }
    #expect(throws: MediaError.self) { try VegaLite(file: #filePath) }
    #expect(throws: Never.self) { try Markdown(file: #filePath) }
  }

  @Test("A display that is not there is named, with the one that was meant")
  func unknownDisplay() {
    let error = UnknownDisplay(id: "los", known: ["loss", "time"])
    #expect(error.remedy == "Did you mean \"loss\"?")
    #expect(
      UnknownDisplay(id: "x", known: []).remedy?.contains("display(value, id: \"x\")") == true
    )
  }
}
