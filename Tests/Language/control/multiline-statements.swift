let total = [1, 2, 3]
  .map { $0 * 2 }
  .filter {
    $0 > 2
  }
  .reduce(0, +)
let text =
  total > 5
  ? "large"
  : "small"
print(
  total,
  text,
  separator: " - "
)
if total > 1,
  text == "large"
{
  print("yes")
}
else {
  print("no")
}
func long(
  a: Int,
  b: Int = 2
)
  -> Int
{
  a + b
}
print(long(
  a: 1))
// → 10 - large
// → yes
// → 3
