protocol Named { var name: String { get } }
protocol Aged { var age: Int { get } }
protocol Person: Named, Aged { func summary() -> String }
extension Person { func summary() -> String { "\(name), \(age)" } }
struct Pet: Named, Aged { let name: String; let age: Int }
struct Human: Person { let name: String; let age: Int }
typealias Living = Named & Aged
func birthday(_ one: Named & Aged) -> String { "\(one.name) turns \(one.age + 1)" }
func older<T: Named & Aged>(_ a: T, _ b: T) -> T { a.age > b.age ? a : b }
func show(_ all: [any Living]) { print(all.map(\.name)) }
let rex = Pet(name: "Rex", age: 3), ada = Human(name: "Ada", age: 36)
print(birthday(rex), birthday(ada))
print(ada.summary())
print(older(rex, Pet(name: "Tom", age: 5)).name)
show([rex, ada])
let named: Named = ada
print(named is Person, rex as Named is Person)
// → Rex turns 4 Ada turns 37
// → Ada, 36
// → Tom
// → ["Rex", "Ada"]
// → true false
