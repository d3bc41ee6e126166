// SPDX-License-Identifier: Apache-2.0
func benchmark() -> Int {
  var values: [Int] = []
  var state = 7
  for _ in 0..<200_000 {
    state = (state * 1_103_515_245 + 12345) % 2_147_483_648
    values.append(state)
  }
  let byDigits = values.sorted { $0 % 1000 < $1 % 1000 || ($0 % 1000 == $1 % 1000 && $0 < $1) }
  let falling = values.sorted { $0 > $1 }
  var checksum = 0
  for i in 0..<byDigits.count { checksum += (byDigits[i] ^ falling[i]) % 1000 * (i % 7) }
  return checksum
}
