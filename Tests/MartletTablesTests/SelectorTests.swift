// SPDX-License-Identifier: Apache-2.0

import MartletText
import Testing

@testable import MartletTables

@Suite("Selectors")
struct SelectorTests {
  private static let html = """
    <div id=a class="x y"><p id=b>one</p><p id=c class=x lang=en-GB>two <b id=d>three</b></p>
    <ul id=e><li id=f>1<li id=g class=x>2<li id=h>3<li id=i title="Say Hi">4</ul></div>
    <div id=j><span id=k></span><p id=l class=y>two</p><span id=m>x</span></div>
    """

  @Test(
    "each means what it means in CSS",
    arguments: [
      ("p", "b c l"), ("P.x", "c"), (".x", "a c g"), ("div.x.y", "a"), ("#e > li", "f g h i"),
      ("*[id=d]", "d"), ("div p", "b c l"), ("div > b", ""), ("div b", "d"), ("p + p", "c"),
      ("p ~ *", "c e m"), ("b, li.x", "d g"), ("li:first-child", "f"), ("li:last-child", "i"),
      ("li:nth-child(2n)", "g i"), ("li:nth-child(odd)", "f h"), ("li:nth-child(-n+2)", "f g"),
      ("li:nth-child( 3 )", "h"), ("li:nth-child(n + 3)", "h i"), ("li:nth-last-child(2)", "h"),
      ("span:nth-of-type(2)", "m"), ("span:last-of-type", "m"), ("p:only-of-type", "l"),
      ("b:only-child", "d"), ("span:empty", "k"), ("li:not(.x)", "f h i"),
      ("li:not(.x, #f)", "h i"),
      (":is(b, span)", "d k m"), ("div:has(> ul)", "a"), ("div:has(b)", "a"), ("p:has(+ p)", "b"),
      ("p:has(b, i)", "c"), ("span:has(~ span)", "k"), ("div:not(:has(ul))", "j"),
      ("p:contains('two three')", "c"), ("p:contains(two)", "c l"), ("[lang|=en]", "c"),
      ("[title*='y H']", "i"), ("[title^=Say]", "i"), ("[title$=hi i]", "i"), ("[title~=Hi]", "i"),
      ("[title~=hi]", ""), ("[class]", "a c g l"), ("li:nth-child(1 of .x)", "g"),
      ("body > div:last-child", "j"), ("html:root > body #k", "k"), ("#\\6a  > p", "l"),
      ("div>p+p>b", "d"), ("  p\n>\tb  ", "d"), ("p:nth-child(2)", "c l"), ("* p *", "d"),
      (":not(*) > html", ""), ("p:first-of-type:not(#b)", "l"), ("li:nth-child(+3n-2)", "f i"),
    ]
  )
  func meanings(selector: String, ids: String) throws {
    let page = try WebPage(html: Self.html)
    #expect(try page.select(selector).values(of: "id").joined(separator: " ") == ids, "\(selector)")
  }

  @Test("within an element only what is inside of it counts")
  func scopes() throws {
    let first = try WebPage(html: Self.html).first("#a")
    #expect(try first.select("p").count == 2)
    #expect(try first.select(":scope > p").count == 2)
    #expect(try first.select("div > p").count == 2)
    #expect(try first.select("body p").isEmpty)
    #expect(try first.select("#a").isEmpty)
    #expect(try first.select("b:contains(three)").count == 1)
  }

  @Test(
    "what is none says where",
    arguments: [
      ("", 1), ("p >", 4), ("p[", 3), ("p[a", 4), ("p[a=", 5), ("p[a='x", 5), ("p:hover", 3),
      ("p::before", 3), (":nth-child(x)", 12), (":nth-child(2", 13), ("p,", 3), ("p)", 2), ("$", 1),
      (":not(", 6), (":nth-child(99999999999999999999)", 12), ("p\\", 3), ("a > > b", 5),
    ]
  )
  func mistakes(selector: String, column: Int) throws {
    do {
      _ = try WebPage(html: Self.html).select(selector)
      Issue.record("\(selector) was accepted")
    } catch let error as WebError {
      guard case .invalidSelector(_, _, let found) = error.kind else {
        Issue.record("\(error)")
        return
      }
      #expect(found == column, "\(selector): \(error)")
      #expect(error.message.contains("character \(column)"))
    }
  }

  @Test("long and deep ones are refused, and long chains cost little")
  func limits() throws {
    let deep = try WebPage(html: String(repeating: "<div>", count: 600) + "<p>x")
    let chain = Array(repeating: "div", count: 200).joined(separator: " ") + " p"
    #expect(try deep.select(chain).count == 1)
    #expect(try deep.select(Array(repeating: "*", count: 300).joined(separator: " ~ ")).isEmpty)
    #expect(throws: WebError.self) { try deep.select(String(repeating: "a", count: 5_000)) }
    #expect(throws: WebError.self) {
      try deep.select(
        String(repeating: ":not(", count: 40) + "p" + String(repeating: ")", count: 40)
      )
    }
  }
}
