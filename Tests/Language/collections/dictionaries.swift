var ages = ["Ann": 31]
ages["Bob"] = 25
print(ages["Ann"]!, ages["Zoe"] == nil, ages["Zoe"] ?? 0, ages.count, ages["Bob", default: 1])
ages["Ann"] = nil
ages["Bob"]! += 1
print(ages, ages.isEmpty, ages.keys.contains("Bob"))
print(ages.removeValue(forKey: "Bob")!, ages.removeValue(forKey: "Bob") == nil, ages)
let empty: [String: Int] = [:]
print(empty, empty.count)
let one = ["k": [1, 2]]
print(one, one["k"]![1])
print(ages.updateValue(5, forKey: "New") == nil, ages)
// → 31 true 0 2 25
// → ["Bob": 26] false true
// → 26 true [:]
// → [:] 0
// → ["k": [1, 2]] 2
// → true ["New": 5]
