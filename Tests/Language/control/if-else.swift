func kind(_ n: Int) -> String {
  if n < 0 {
    return "negative"
  } else if n == 0 {
    return "zero"
  } else {
    return "positive"
  }
}
print(kind(-1), kind(0), kind(1))
let n = 7
let text = if n > 5 { "big" } else { "small" }
print(text)
if n > 3, n < 10 { print("between") }
// → negative zero positive
// → big
// → between
