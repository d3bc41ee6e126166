var handlers: [(Int) -> String] = []
func register(_ handler: @escaping (Int) -> String) { handlers.append(handler) }
func register(named name: String) { register { "\(name) \($0)" } }
register { "got \($0)" }
register(named: "n")
print(handlers.map { $0(3) })
// → ["got 3", "n 3"]
