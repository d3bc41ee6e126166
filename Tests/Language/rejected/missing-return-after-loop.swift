func f(_ xs: [Int]) -> Int {
  for x in xs { return x }
} // error: missing-return: f
print(f([1]))
