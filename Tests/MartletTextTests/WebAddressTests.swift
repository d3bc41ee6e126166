// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import MartletText

@Suite("Addresses of the web")
struct WebAddressTests {
  @Test(
    "an address is put together from its parts",
    arguments: [
      ("http://Example.ORG", "http://example.org/", "example.org", 80),
      (" HTTPS://h:443/a b?c=d#e\n", "https://h/a%20b?c=d", "h", 443),
      ("http://h:8080/%20ü", "http://h:8080/%20%C3%BC", "h", 8080),
      ("http://h:/x", "http://h/x", "h", 80),
      ("http://[::1]:9/x", "http://[::1]:9/x", "::1", 9), ("http://h?x", "http://h/?x", "h", 80),
      ("http://a/\\\\evil.com/@x", "http://a/%5C%5Cevil.com/@x", "a", 80),
    ]
  )
  func parts(written: String, text: String, host: String, port: Int) throws {
    let address = try WebAddress(written)
    #expect(address.text == text)
    #expect(address.host == host && address.port == port)
    #expect(try WebAddress(address.text) == address)
  }

  @Test(
    "what could be read in two ways is no address",
    arguments: [
      "", "h", "http:/h", "http://", "http:///x", "http://a@b/", "http://a:b@c", "http://a\\@b/",
      "http://a b/", "http://a%2eb/", "http://ä.de/", "http://a:0/", "http://a:99999",
      "http://a:1x/",
      "http://[::1/", "http://[::1]x/", "http://[a.b]:x", "http://a\u{0}b/", "http://a:1:2/",
      "file:///x",
      "ftp://a/", "ht\ntp://a", "//a/b", "javascript:alert(1)", "http://a\tb/",
    ]
  )
  func refusals(written: String) {
    #expect(throws: WebAddressError.self) { try WebAddress(written) }
  }

  @Test(
    "relative addresses follow RFC 3986",
    arguments: [
      ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
      ("/g", "http://a/g"),
      ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"),
      ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"), ("", "http://a/b/c/d;p?q"),
      (".", "http://a/b/c/"), ("..", "http://a/b/"), ("../g", "http://a/b/g"),
      ("../..", "http://a/"),
      ("../../../g", "http://a/g"), ("/./g", "http://a/g"), ("g;x=1/../y", "http://a/b/c/y"),
      ("https://x/y", "https://x/y"), ("mailto:a", "mailto:a"),
      ("g?y/../x", "http://a/b/c/g?y/../x"),
    ]
  )
  func relative(written: String, expected: String) {
    #expect(resolvedAddress(written, base: "http://a/b/c/d;p?q") == expected)
  }
}
