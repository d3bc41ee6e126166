func f(_ n: Int?) -> Int {
  guard let n else { print("none") } // error: guard-falls-through: return
  return n
}
print(f(1))
