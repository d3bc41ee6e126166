func f(_ n: Int) -> Int {
  n += 1 // error: constant: parameter
  return n
}
print(f(1))
