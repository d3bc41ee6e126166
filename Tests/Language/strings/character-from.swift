let c = Character("q")
print(c, c.description, String(c) + "!", [c])
let letters = (0..<5).map { Character(String($0)) }
print(letters, String(letters))
let scalar = "a".unicodeScalars.first!
print(Character(scalar), String(scalar), scalar < "b", Character("é").unicodeScalars.count)
print("abc".map { Character($0.uppercased()) })
// → q q q! ["q"]
// → ["0", "1", "2", "3", "4"] 01234
// → a a true 1
// → ["A", "B", "C"]
