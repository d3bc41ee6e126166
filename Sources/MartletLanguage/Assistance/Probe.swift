// SPDX-License-Identifier: Apache-2.0

/// Looks over the checker's shoulder at the place where the cursor is, for completion.
final class Probe {}

extension CellChecker {
  func probeName(_ name: String, _ range: SourceRange, expected: Type?) {}
  func probeMember(_ base: Draft, _ name: Identifier, isStatic: Bool) {}
  func probeStatic(_ type: Type, _ name: Identifier) {}
  func probeImplicit(_ type: Type?, _ name: Identifier) {}
  func probeArguments(_ candidates: [Candidate], _ arguments: [Argument]) {}
  func isProbing(_ name: Identifier) -> Bool { false }
}
