struct Ages: ExpressibleByDictionaryLiteral { var d: [String: Int] = [:]; init(dictionaryLiteral elements: (String, Int)...) { for (k, v) in elements { d[k] = v } } }
let a: Ages = ["x": "y"] // error: : the values here are of type `Int`, but this
