// SPDX-License-Identifier: Apache-2.0

import MartletText
import Testing

@Suite("JSON")
struct JSONTests {
  @Test(
    "A valid document parses to its value",
    arguments: [
      ("null", .null), (" true ", true), ("\t[\r\n]\n", []), ("{}", [:]),
      ("0", 0), ("-0", 0), ("9223372036854775807", .int(.max)),
      ("-9223372036854775808", .int(.min)),
      ("1.0", 1.0), ("-1.5e+3", -1500.0), ("1E2", 100.0), ("0.1", 0.1),
      ("9223372036854775808", .double(9_223_372_036_854_775_808)),
      ("\"\"", ""), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{c}\n\r\t"), (#""\u00e9\u4E2d""#, "é中"),
      (#""\ud83d\ude00""#, "😀"), ("\"é😀\u{7f}\"", "é😀\u{7f}"), (#""\u0000""#, "\0"),
      (#"{"a":[1,{"b":null}],"c":"d"}"#, ["a": [1, ["b": nil]], "c": "d"]),
    ] as [(String, JSONValue)]
  )
  func parses(text: String, value: JSONValue) throws {
    #expect(try JSONValue.parse(text) == value)
  }

  @Test("Half a character is U+FFFD where that was asked for, and an error elsewhere")
  func loneSurrogates() throws {
    let text = #"["\ud800","\udc00x","\ud800\u0041","\ud83d\ud83d\ude00"]"#
    #expect(throws: JSONError.self) { try JSONValue.parse(text) }
    #expect(
      try JSONValue.parse(bytes: Array(text.utf8), replacingSurrogates: true)
        == ["\u{FFFD}", "\u{FFFD}x", "\u{FFFD}A", "\u{FFFD}😀"]
    )
    #expect(throws: JSONError.self) {
      try JSONValue.parse(bytes: Array(#""\ud800\uzzzz""#.utf8), replacingSurrogates: true)
    }
  }

  @Test(
    "What RFC 8259 does not allow is an error at its byte",
    arguments: [
      ("", 0), ("  ", 2), ("nul", 0), ("truE", 0), ("[1,]", 3), ("[1 2]", 3), ("[", 1), ("]", 0),
      ("{\"a\"}", 4), ("{\"a\":1,}", 7), ("{a:1}", 1), ("{\"a\":1", 6), ("01", 0), ("-01", 0),
      ("-", 1), ("+1", 0), (".5", 0), ("1.", 2), ("1e", 2), ("1e+", 3), ("0x1", 1), ("NaN", 0),
      ("Infinity", 0), ("1e400", 0), ("\"a", 0), ("\"\n\"", 1), ("\"\\x\"", 1), ("\"\\u12\"", 5),
      ("\"\\ud800\"", 1), ("\"\\udc00\"", 1), ("\"\\ud800\\u0041\"", 1), ("'a'", 0), ("1 1", 2),
      ("\u{FEFF}1", 0), ("// c\n1", 0), ("\"\\", 1),
    ]
  )
  func refuses(text: String, offset: Int) {
    #expect {
      try JSONValue.parse(text)
    } throws: { error in
      (error as? JSONError)?.offset == offset
    }
  }

  @Test("Invalid UTF-8 in a string is an error, and nothing else is read from it")
  func refusesInvalidUTF8() {
    #expect(throws: JSONError.self) { try JSONValue.parse(bytes: [0x22, 0xFF, 0x22]) }
    #expect(throws: JSONError.self) { try JSONValue.parse(bytes: [0x22, 0xED, 0xA0, 0x80, 0x22]) }
  }

  @Test("Nesting is accepted to 512 levels and refused beyond")
  func limitsDepth() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try JSONValue.parse(nested(512))
    #expect(throws: JSONError.self) { try JSONValue.parse(nested(513)) }
    #expect(throws: JSONError.self) {
      try JSONValue.parse(String(repeating: "{\"a\":", count: 100_000))
    }
  }

  @Test("Of a key that occurs twice the last value is kept, at the first place")
  func keepsLastDuplicate() throws {
    let value = try JSONValue.parse(#"{"a":1,"b":2,"a":3}"#)
    #expect(value.compactText == #"{"a":3,"b":2}"#)
  }

  @Test("The compact form keeps the order of keys and parses back to the same value")
  func writesCompact() throws {
    let text = #"{"b":[1,2.5,-1e-07,"a\"\\\n\u0001é"],"a":{},"c":[],"d":null,"e":true}"#
    #expect(try JSONValue.parse(text).compactText == text)
  }

  @Test("A number that is not finite is written as null")
  func writesNotFinite() {
    #expect(JSONValue.array([.double(.nan), .double(.infinity)]).compactText == "[null,null]")
  }

  // Python 3.11.2: json.dumps(v, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
  @Test("The notebook form is byte for byte what nbformat writes")
  func writesNotebookLayout() throws {
    let value = try JSONValue.parse(
      #"{"nbformat":4,"cells":[{"source":["a\n","é"],"outputs":[],"metadata":{}}],"Z":1e16,"z":0.1}"#
    )
    let expected = """
      {
       "Z": 1e+16,
       "cells": [
        {
         "metadata": {},
         "outputs": [],
         "source": [
          "a\\n",
          "é"
         ]
        }
       ],
       "nbformat": 4,
       "z": 0.1
      }

      """
    #expect(value.notebookText == expected)
  }

  @Test("Equality ignores the order of keys but not numbers' kinds")
  func comparesByMeaning() throws {
    #expect(try JSONValue.parse(#"{"a":1,"b":2}"#) == JSONValue.parse(#"{"b":2,"a":1}"#))
    #expect(try JSONValue.parse("1") != JSONValue.parse("1.0"))
    #expect(try JSONValue.parse(#"{"a":1}"#) != JSONValue.parse(#"{"a":1,"b":2}"#))
  }

  @Test("Looking into a value gives nil where there is nothing of that kind")
  func looksInto() throws {
    let value = try JSONValue.parse(#"{"a":[1,2.5],"b":"x","c":false}"#)
    #expect(value["a"]?[1]?.doubleValue == 2.5)
    #expect(value["a"]?[0]?.intValue == 1)
    #expect(value["a"]?[2] == nil)
    #expect(value["b"]?.stringValue == "x")
    #expect(value["c"]?.boolValue == false)
    #expect(value["d"] == nil)
    #expect(value["b"]?["x"] == nil)
    #expect(value["a"]?.arrayValue?.count == 2)
    #expect(value.objectValue?.map(\.key) == ["a", "b", "c"])
  }
}
