struct Person { var address: Address?; func greet() -> String { "hi" } }
struct Address { var street: String; var number: Int?; func full() -> String? { number.map { "\(street) \($0)" } } }
let ps: [Person?] = [Person(address: Address(street: "A", number: 1)), Person(address: nil), nil, Person(address: Address(street: "B", number: nil))]
for p in ps {
  print(p?.address?.street ?? "-", p?.address?.number ?? 0, p?.address?.full() ?? "no", p?.greet() ?? "nobody")
}
print(ps.first??.address?.street.count ?? 0)
print(ps.compactMap { $0?.address?.number })
print(ps[0]!.address!.full()!.uppercased())
// → A 1 A 1 hi
// → - 0 no hi
// → - 0 no nobody
// → B 0 no hi
// → 1
// → [1]
// → A 1
