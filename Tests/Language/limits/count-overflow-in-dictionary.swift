func count(_ start: Int) {
  var counts = ["a": start]
  counts["a", default: 0] += 1
  print(counts)
  counts["a", default: 0] += 1 // error: integer-overflow: 9223372036854775807 + 1
}
count(Int.max - 1)
