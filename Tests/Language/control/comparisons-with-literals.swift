func compare(_ x: Int) -> String {
  var text = ""
  if x < 3 { text += "<" }
  if x <= 3 { text += "≤" }
  if x > 3 { text += ">" }
  if x >= 3 { text += "≥" }
  if x == 3 { text += "=" }
  if x != 3 { text += "≠" }
  if 3 < x { text += "[<" }
  if 3 <= x { text += "[≤" }
  if 3 > x { text += "[>" }
  if 3 >= x { text += "[≥" }
  if !(x < -40_000) && !(x > 40_000) { text += "in" }
  if x < -2 || -2 == x { text += "low" }
  return text
}
for x in [-50_000, -3, -2, 2, 3, 4, 29_999, 50_000] { print(x, compare(x)) }
// → -50000 <≤≠[>[≥low
// → -3 <≤≠[>[≥inlow
// → -2 <≤≠[>[≥inlow
// → 2 <≤≠[>[≥in
// → 3 ≤≥=[≤[≥in
// → 4 >≥≠[<[≤in
// → 29999 >≥≠[<[≤in
// → 50000 >≥≠[<[≤
