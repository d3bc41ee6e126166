var i = 0
repeat { i += 1; if i == 2 { continue }; print(i) } while i < 4
repeat {
  let j = i * 2
  print(j)
  if j > 5 { break }
} while true
// → 1
// → 3
// → 4
// → 8
