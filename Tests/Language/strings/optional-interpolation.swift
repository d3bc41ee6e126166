let name: String? = "Zebra"
let none: String? = nil
print("\(name as Any) \(String(describing: name)) \(none as Any)")
print("-\(Optional("a"))\(Optional(10))-")
// → Optional("Zebra") Optional("Zebra") nil
// → -Optional("a")Optional(10)-
