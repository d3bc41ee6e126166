struct Config {
  var name: String
  var rate = 0.1
  let seed: Int = 7
  var tags: [String] = []
  var note: String?
  let limit: Int
}
print(Config(name: "a", limit: 3))
print(Config(name: "b", rate: 0.5, limit: 1))
print(Config(name: "c", tags: ["x"], note: "hi", limit: 2))
let make = Config.init(name:rate:tags:note:limit:)
print(make("d", 1, [], nil, 9).limit)
// → Config(name: "a", rate: 0.1, seed: 7, tags: [], note: nil, limit: 3)
// → Config(name: "b", rate: 0.5, seed: 7, tags: [], note: nil, limit: 1)
// → Config(name: "c", rate: 0.1, seed: 7, tags: ["x"], note: Optional("hi"), limit: 2)
// → 9
