// SPDX-License-Identifier: Apache-2.0

/// Returns the name among `names` that `name` was most likely meant to be, or `nil`.
///
/// Likeness is the restricted Damerau–Levenshtein distance (optimal string alignment: insertions,
/// deletions, substitutions and swaps of neighbours count 1 each) of the lowercased names, so a
/// wrong case costs nothing; among equals the one that also fits in case wins, then the first.
/// A candidate is too far away when its distance exceeds a third of the longer name, and at least
/// one letter must agree. When none is near enough, a name that starts with what was written (three
/// letters or more) is taken. Names above 128 characters are not compared.
///
/// - Complexity: O(*k m²*) for *k* names of *m* characters.
/// - Note: Source of the distance: L. Boytsov, *Indexing methods for approximate dictionary
///   searching*, ACM JEA 16, 2011, doi:10.1145/1963190.1963191, section 2.2.
package func nearestName(to name: String, among names: [String]) -> String? {
  let longest = 128
  let wanted = Array(name)
  guard !wanted.isEmpty, wanted.count <= longest else { return nil }
  let wantedLowercase = Array(name.lowercased())

  var best: (name: String, distance: Int, exactDistance: Int)?
  for candidate in names where candidate != name {
    let letters = Array(candidate)
    guard !letters.isEmpty, letters.count <= longest else { continue }
    let length = max(wanted.count, letters.count)
    let limit = max(1, length / 3)
    guard abs(wanted.count - letters.count) <= limit else { continue }
    let distance = alignmentDistance(wantedLowercase, Array(candidate.lowercased()))
    guard distance <= limit, distance < length else { continue }
    if let best, distance > best.distance { continue }
    let exactDistance = alignmentDistance(wanted, letters)
    if let best, (best.distance, best.exactDistance) <= (distance, exactDistance) { continue }
    best = (candidate, distance, exactDistance)
  }
  if let best { return best.name }

  guard wanted.count >= 3 else { return nil }
  return names.first { $0 != name && $0.lowercased().hasPrefix(name.lowercased()) }
}

/// Returns ` Did you mean "x"?`, with a leading space, or the empty string when nothing is near.
package func didYouMean(_ name: String, among names: [String]) -> String {
  guard let nearest = nearestName(to: name, among: names) else { return "" }
  return " Did you mean \"\(nearest)\"?"
}

/// The least number of insertions, deletions, substitutions and neighbour swaps from one to other.
private func alignmentDistance(_ one: [Character], _ other: [Character]) -> Int {
  if one == other { return 0 }
  // Three rows of the table are enough: a swap looks two rows back.
  var beforeLast = [Int](repeating: 0, count: other.count + 1)
  var last = Array(0...other.count)
  for i in one.indices {
    var row = [Int](repeating: 0, count: other.count + 1)
    row[0] = i + 1
    for j in other.indices {
      let substitution = last[j] + (one[i] == other[j] ? 0 : 1)
      var cost = min(substitution, last[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
        cost = min(cost, beforeLast[j - 1] + 1)
      }
      row[j + 1] = cost
    }
    beforeLast = last
    last = row
  }
  return last[other.count]
}
