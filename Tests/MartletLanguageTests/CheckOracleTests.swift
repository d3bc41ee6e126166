// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import MartletLanguage

@Suite("The checker agrees with swiftc")
struct CheckOracleTests {
  @Test("What swiftc accepts is accepted", arguments: CheckOracle.accepted)
  func accepted(_ code: String) {
    #expect(CheckLab().errors(code) == [])
  }

  @Test(
    "What swiftc rejects is rejected, with the code of the mistake",
    arguments: CheckOracle.rejected
  )
  func rejected(_ entry: String) {
    let parts = entry.split(separator: "\n", maxSplits: 1).map(String.init)
    let codes = CheckLab().check(parts.count > 1 ? parts[1] : "").diagnostics.map(\.code)
    #expect(codes.first == parts[0], "\(parts)")
  }

  @Test("The declarations of the standard library are sound")
  func prelude() {
    let checker = CheckLab().checker
    checker.declareEverything()
    #expect(checker.moduleProblems == [])
  }
}
