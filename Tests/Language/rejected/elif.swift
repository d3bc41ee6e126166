let x = 3
if x > 5 {
  print("a")
} elif x > 2 { // error: foreign-syntax: else if
  print("b")
}
