// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletText
import Testing

@testable import MartletTables

/// The tree of a body in one line: `p(b("x"))`.
private func outline(_ html: String) throws -> String {
  let tree = try HTMLTree(parsing: html)
  func text(_ node: Int) -> String {
    let inside = tree.children(node).map(text).joined(separator: " ")
    if tree.nodes[node].kind == .text { return "\"\(tree.nodes[node].name)\"" }
    return tree.nodes[node].name + (inside.isEmpty ? "" : "(\(inside))")
  }
  let body = tree.elements(below: 0).first { tree.nodes[$0].name == "body" }
  return body.map { tree.children($0).map(text).joined(separator: " ") } ?? "none"
}

@Suite("HTML as people write it")
struct HTMLTreeTests {
  @Test(
    "trees are those that browsers build",
    arguments: [
      ("<p>1<p>2", #"p("1") p("2")"#),
      ("<ul><li>a<li>b<ul><li>c</ul></ul>", #"ul(li("a") li("b" ul(li("c"))))"#),
      ("<b>1<p>2</b>3</p>4", #"b("1") p(b("2") "3") "4""#),
      ("<b>1<i>2</b>3</i>4", #"b("1" i("2")) i("3") "4""#),
      ("<p><b>1<p>2", #"p(b("1")) p(b("2"))"#),
      ("<a href=1>x<a href=2>y", #"a("x") a("y")"#),
      ("<table><tr>x<td>y</table>", #""x" table(tbody(tr(td("y"))))"#),
      ("<table><b>x<tr><td>y", #"b("x") table(tbody(tr(td("y"))))"#),
      (
        "<table><td>1<table><td>2</table>3",
        #"table(tbody(tr(td("1" table(tbody(tr(td("2")))) "3"))))"#
      ),
      (
        "<table><col><tr><th>a<td>b<tbody><td>c",
        #"table(colgroup(col) tbody(tr(th("a") td("b"))) tbody(tr(td("c"))))"#
      ),
      ("</p>x<br></br>", #"p "x" br br"#),
      ("<h1>a<h2>b</h1>c", #"h1("a") h2("b") "c""#),
      ("<select><option>a<option>b</select>", #"select(option("a") option("b"))"#),
      ("<svg><path d=1 /><title>x</title></svg>y", #"svg(path title("x")) "y""#),
      ("<svg><![CDATA[<a>]]><p>x", #"svg("<a>") p("x")"#),
      ("<textarea>\n<b></textarea>x", #"textarea("<b>") "x""#),
      ("<pre>\n\nx", "pre(\"\nx\")"),
      ("<dl><dt>a<dd>b<dt>c</dl>", #"dl(dt("a") dd("b") dt("c"))"#),
      ("a<!-- x -- > -->b<!>c<?php ?>d</ e>f<!-->g", #""abcdfg""#),
      ("1 < 2 <3 <", #""1 < 2 <3 <""#),
      ("<div<p>x", #"div<p("x")"#),
      ("<p title='a>b' x y=\"'\">z<p", #"p("z")"#),
      ("<script>a<!--<script></script>--></script>b", #"script("a<!--<script></script>-->") "b""#),
    ]
  )
  func trees(html: String, expected: String) throws {
    #expect(try outline("<!DOCTYPE html><body>" + html) == expected)
  }

  @Test(
    "character references",
    arguments: [
      ("&amp;&lt;&eacute;&EACUTE;&hellip;", "&<é&EACUTE;…"), ("&notit;&not;&ampx", "¬it;¬&x"),
      ("&#65;&#x42;&#X43&#x;&#;&", "ABC&#x;&#;&"), ("&#128;&#0;&#xD800;&#99999999999;", "€���"),
      ("&NotEqualTilde;&CounterClockwiseContourIntegral;", "≂̸∳"), ("&nosuchname;", "&nosuchname;"),
    ]
  )
  func references(html: String, expected: String) throws {
    #expect(try WebPage(html: html).text == expected)
  }

  @Test("addresses keep what only looks like a reference")
  func references() throws {
    let page = try WebPage(html: "<a href='?a=1&copy=2&amp;b&lt;&not'>x")
    #expect(page.links.first?.address == "?a=1&copy=2&b<¬")
  }

  @Test("what is hostile costs no more than its length", arguments: [2_000])
  func hostile(count: Int) throws {
    let pieces = [
      "<div>", "<b>", "<table>", "<table><td>", "<object>", "<template>", "<svg>", "<ul><li>",
      "<a>",
      "<b><p>", "</b>", "<i a=1><u a=2>", "<p><font x>", "<select><option>", "<svg><title>", "<",
      "&",
      "<!--", "<a b", "<td></table>", "</", "<tr><table>", "<nobr>", "<button>", "<h1>",
      "<math><mi>",
      "<noscript>", "<head>", "<frameset>", "<caption>", "<table><a>",
    ]
    for piece in pieces {
      let tree = try HTMLTree(parsing: String(repeating: piece, count: count))
      #expect(tree.nodes.count < 40 * count)
      // It is a tree: everything is reached once, and not too deep.
      var (seen, depth, deepest) = (0, 0, 0)
      tree.walk(0) { _ in
        depth -= 1
      } entering: { _ in
        seen += 1
        depth += 1
        deepest = max(deepest, depth)
        return true
      }
      #expect(seen <= tree.nodes.count && depth == 0)
      #expect(deepest < HTMLTree.mostDepth * 3)
      #expect(tree.text(0).utf8.count <= piece.utf8.count * count)
    }
  }

  @Test("reading stops when it is told to")
  func interruption() throws {
    let text = String(repeating: "<p>x", count: 100_000)
    #expect(throws: Interrupted.self) {
      try Execution.$current.withValue(Execution(interruptingAtLook: 3)) {
        try WebPage(html: text)
      }
    }
  }

  @Test("the encoding is found out from the mark, the server, the page or the bytes")
  func encodings() throws {
    func text(_ bytes: [UInt8], said: String? = nil) throws -> String {
      try HTMLEncoding.text(bytes, said: said, name: nil)
    }
    let word = Array("né".utf8)
    #expect(try text(word) == "né")
    #expect(try text([0x6E, 0xE9, 0x80]) == "né€")
    #expect(try text([0xEF, 0xBB, 0xBF] + word, said: "latin1") == "né")
    #expect(try text([0xFF, 0xFE, 0x6E, 0, 0xE9, 0]) == "né")
    #expect(try text([0xFE, 0xFF, 0, 0x6E, 0, 0xE9, 0]) == "né")
    #expect(try text([0x6E, 0xE9], said: "UTF-8") == "n\u{FFFD}")
    #expect(try text([0x6E, 0xE9], said: "ISO-8859-1") == "né")
    let meta = Array("<meta charset='utf-16'>".utf8)
    #expect(try text(meta + word).hasSuffix("né"))
    #expect(throws: DataFileError.self) { try text([0xE9], said: "klingon") }
    #if canImport(Glibc)
    let cyrillic = "<meta http-equiv=content-type content='text/html; charset=windows-1251'>"
    #expect(try text(Array(cyrillic.utf8) + [0xEF, 0xF0]).hasSuffix("пр"))
    #expect(try text([0x82, 0xA0, 0x88], said: "Shift_JIS") == "あ\u{FFFD}")
    #endif
  }
}
