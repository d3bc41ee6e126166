func rest(_ x: Int, _ y: Int) -> Int {
  return x % y // error: division-by-zero
}
print(rest(7, 5), rest(-7, 5), 7 % -5, -7 / 2)
print(rest(1, 0))
