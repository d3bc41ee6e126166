// SPDX-License-Identifier: Apache-2.0

import JupyterKernel
import Testing

@Suite struct MessageSignerTests {
  /// The value is test case 2 of RFC 4231.
  @Test(
    "Signatures are HMAC-SHA256, also when the data comes in pieces",
    arguments: [
      (
        "Jefe", ["what do ya want ", "for nothing?"],
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
      )
    ]
  )
  func referenceValues(key: String, parts: [String], expected: String) throws {
    let signer = try MessageSigner(key: key)
    let frames = parts.map { Array($0.utf8) }
    #expect(String(decoding: signer.signature(of: frames), as: UTF8.self) == expected)
    #expect(signer.verify(Array(expected.utf8), of: frames) != nil)
    #expect(signer.verify(Array(expected.uppercased().utf8), of: frames) != nil)
    #expect(signer.verify(Array(expected.utf8.dropLast(2)), of: frames) == nil)
    #expect(signer.verify([], of: frames) == nil)
  }

  @Test("A different key makes a different signature")
  func differentKey() throws {
    let frames = [Array("x".utf8)]
    let signature = try MessageSigner(key: "a").signature(of: frames)
    #expect(try MessageSigner(key: "b").verify(signature, of: frames) == nil)
  }
}

@Suite struct ReplayWindowTests {
  @Test("A digest is admitted once, until newer ones have pushed it out")
  func window() {
    var window = ReplayWindow(capacity: 3)
    let digests: [UInt8] = [0, 1, 2, 0, 1, 2, 3, 0, 2, 3]
    let admitted = digests.map { window.admit([$0]) }
    #expect(admitted == [true, true, true, false, false, false, true, true, false, false])
  }
}

@Suite struct TimestampTests {
  @Test(
    "Moments are written and read to the microsecond",
    arguments: [
      (0, "1970-01-01T00:00:00.000000Z"), (-1, "1969-12-31T23:59:59.999999Z"),
      (951_782_400_000_000, "2000-02-29T00:00:00.000000Z"),
      (1_795_369_666_004_721, "2026-11-22T17:47:46.004721Z"),
      (4_107_542_399_999_999, "2100-02-28T23:59:59.999999Z"),
      (4_107_542_400_000_000, "2100-03-01T00:00:00.000000Z"),
    ]
  )
  func referenceValues(microseconds: Int, text: String) {
    #expect(Timestamp(microseconds: microseconds).text == text)
    #expect(Timestamp(text: text)?.microseconds == microseconds)
  }

  @Test("Every day of four centuries comes back as it was")
  func everyDay() {
    for day in -73_000..<73_097 {
      let moment = Timestamp(microseconds: day * 86_400_000_000 + 1)
      #expect(Timestamp(text: moment.text) == moment)
    }
  }

  @Test(
    "The forms that clients send mean the same moment",
    arguments: [
      "2026-11-22T17:47:46Z", "2026-11-22T17:47:46.000Z", "2026-11-22T17:47:46+00:00",
      "2026-11-22T18:47:46.000000+01:00", "2026-11-22T12:17:46-0530", "2026-11-22 17:47:46",
      "2026-11-22T17:47:46.000000999Z",
    ]
  )
  func forms(text: String) {
    #expect(Timestamp(text: text)?.text == "2026-11-22T17:47:46.000000Z")
  }

  @Test(
    "What is no moment is not read",
    arguments: [
      "", "now", "2026-11-22", "2026-13-22T17:47:46Z", "2026-11-22T24:00:00Z",
      "2026-11-22T17:47:46.Z", "2026-11-22T17:47:46+1", "2026-11-22T17:47:46Zx",
      "99999-11-22T17:47:46Z",
    ]
  )
  func noMoment(text: String) {
    #expect(Timestamp(text: text) == nil)
  }
}

@Suite struct GlobTests {
  @Test(
    "A pattern describes the whole text",
    arguments: [
      ("*", "", true), ("*", "anything\nat all", true), ("", "", true), ("", "x", false),
      ("a*c", "abbbc", true), ("a*c", "abcd", false), ("a?c", "a😀c", true), ("a?c", "ac", false),
      ("*1", "value 1", true), ("[abc]*", "bird", true), ("[a-c]x", "dx", false),
      ("[^a-c]x", "dx", true), ("[]]", "]", true), ("[", "[", true), ("[ab", "[ab", true),
      ("A", "a", false), ("**a**", "bab", true), ("a\\*", "a\\b", true), ("[z-a]", "m", false),
    ]
  )
  func referenceValues(pattern: String, text: String, expected: Bool) {
    #expect(Glob(pattern).matches(text) == expected)
  }

  @Test("A pattern of many stars ends in time that grows slowly")
  func manyStars() {
    let pattern = String(repeating: "*a", count: 500)
    let text = String(repeating: "a", count: 499)
    #expect(!Glob(pattern + "b").matches(text))
  }
}
