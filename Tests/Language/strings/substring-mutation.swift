var rest = "key: value"[...]
print(rest.removeFirst(), rest)
print(rest.popFirst() ?? "-", rest.popLast() ?? "-", rest)
rest.append("!")
rest += "?"
rest.removeFirst(2)
print(rest, rest.removeLast())
rest.removeAll()
print(rest.isEmpty, rest.popFirst() == nil)
// → k ey: value
// → e e y: valu
// →  valu!? ?
// → true true
