import Foundation
print("a,b,,c".components(separatedBy: ","))
print("a, b and c".components(separatedBy: CharacterSet(charactersIn: ", ")))
print("x".components(separatedBy: "-"), "".components(separatedBy: ","))
print("1 2\n3".components(separatedBy: .whitespacesAndNewlines))
print("a-b".components(separatedBy: "-".prefix(1)))
// → ["a", "b", "", "c"]
// → ["a", "", "b", "and", "c"]
// → ["x"] [""]
// → ["1", "2", "3"]
// → ["a", "b"]
