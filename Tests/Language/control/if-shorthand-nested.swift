struct Box { var value: Int? }
func show(_ box: Box?) -> String {
  guard let box else { return "no box" }
  if let value = box.value { return "value \(value)" }
  return "empty"
}
print(show(nil), show(Box(value: nil)), show(Box(value: 3)))
// → no box empty value 3
