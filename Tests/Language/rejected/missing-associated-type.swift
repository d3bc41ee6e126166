protocol Box { associatedtype Item; func get() -> Item }
struct Empty: Box { } // error: : `Empty` is not yet `Box`: it lacks `typealias
