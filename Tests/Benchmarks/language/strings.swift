// SPDX-License-Identifier: Apache-2.0
func benchmark() -> Int {
  var text = ""
  var parts: [String] = []
  for i in 0..<300_000 {
    text += "x"
    if i % 3 == 0 { text += "\(i)" }
    if i % 10 == 0 { parts.append("row \(i): \(i * 2)") }
  }
  let joined = parts.joined(separator: "\n")
  return text.count + joined.count
}
