let x = 3
if x > 3 { // error: missing-bracket: never closed
  print("a")
else {
  print("b")
