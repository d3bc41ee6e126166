var out = ""
for i in 0..<20000 {
  out += "\(i % 10)"
  if i % 1000 == 0 { out.append("\n") }
}
print(out.count, out.suffix(3))
var total = 0
for c in out { if let n = c.wholeNumberValue { total += n } }
print(total)
// → 20020 789
// → 90000
