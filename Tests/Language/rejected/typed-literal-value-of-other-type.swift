struct Tags: ExpressibleByArrayLiteral { var names: [String]; init(arrayLiteral elements: String...) { names = elements } }
let t: Tags = ["a", 2] // error: : a `String` is needed here, but this is an
