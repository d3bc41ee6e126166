var text = "abc"
text.append("d")
text.append(contentsOf: "ef")
text.append(contentsOf: ["g", "h"])
text += "i"
print(text)
text.insert("_", at: text.startIndex)
text.insert(contentsOf: "<>", at: text.index(text.startIndex, offsetBy: 2))
print(text, text.remove(at: text.startIndex), text)
text.removeSubrange(text.startIndex..<text.index(text.startIndex, offsetBy: 3))
print(text)
text.replaceSubrange(text.startIndex...text.startIndex, with: "XYZ")
print(text)
text.removeAll { $0.isUppercase }
print(text, text.removeFirst(), text.removeLast(), text)
text.removeFirst(2)
text.removeLast(1)
print(text, text.popLast() ?? "-", text.popLast() ?? "-", text.popLast() ?? "-")
text.removeAll()
print(text.isEmpty)
// → abcdefghi
// → _a<>bcdefghi _ a<>bcdefghi
// → bcdefghi
// → XYZcdefghi
// → cdefghi c i defgh
// → fg g f -
// → true
