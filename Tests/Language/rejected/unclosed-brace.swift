func f() { // error: missing-bracket: never closed
  print(1)
