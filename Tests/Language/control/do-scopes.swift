let x = 1
do {
  let x = 2
  print(x)
  do { let x = x + 10; print(x) }
}
print(x)
do { let y = 5; print(y) }
do { let y = "text"; print(y) }
// → 2
// → 12
// → 1
// → 5
// → text
