// SPDX-License-Identifier: Apache-2.0
func benchmark() -> Int {
  let names = [
    "ash", "birch", "cedar", "elm", "fir", "hazel", "larch", "maple", "oak", "pine", "yew",
  ]
  var words: [String: Int] = [:]
  var numbers: [Int: Int] = [:]
  var state = 42
  for _ in 0..<400_000 {
    state = (state * 1_103_515_245 + 12345) % 2_147_483_648
    let draw = state / 65536
    words[names[draw % names.count], default: 0] += 1
    numbers[draw % 5000, default: 0] += 1
  }
  var checksum = 0
  for (word, count) in words { checksum += word.count * count }
  for (number, count) in numbers { checksum += number * count }
  return checksum
}
