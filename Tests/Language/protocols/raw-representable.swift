struct Level: RawRepresentable, Hashable { let rawValue: Int }
enum Color: String { case red, blue }
func raws<T: RawRepresentable>(_ xs: [T]) -> [T.RawValue] { xs.map(\.rawValue) }
print(raws([Level(rawValue: 2), Level(rawValue: 5)]), raws([Color.red]))
func parse<T: RawRepresentable>(_ raw: T.RawValue, as: T.Type) -> T? { T(rawValue: raw) }
print(parse("blue", as: Color.self) as Any, parse(3, as: Level.self)!.rawValue)
// → [2, 5] ["red"]
// → Optional(main.Color.blue) 3
