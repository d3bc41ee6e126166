func f(_ b: Bool) -> Int {
  let x: Int
  if b { x = 1 }
  return x // error: used-before-set: x
}
print(f(true))
