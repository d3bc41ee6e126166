let found: UInt8? = UInt8("77")
let none: Float? = nil
print(found ?? 0, none ?? 0.5, found.map { $0 + 1 } as Any, none as Any)
if let found, found > 70 { print("large", found) }
// → 77 0.5 Optional(78) nil
// → large 77
