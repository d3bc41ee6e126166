struct Odd: Error { let value: Int }
func check(_ values: [Int]) -> String {
  do {
    let sorted = try values.sorted { a, b in
      if a % 2 != 0 { throw Odd(value: a) }
      return a < b
    }
    return "\(sorted)"
  } catch let odd as Odd {
    return "odd \(odd.value)"
  } catch { return "other" }
}
print(check([8, 2, 4]), check([8, 3, 4]))
// → [2, 4, 8] odd 3
