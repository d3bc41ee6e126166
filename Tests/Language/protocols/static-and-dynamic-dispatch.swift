protocol Animal { func required() -> String }
extension Animal {
  func required() -> String { "default" }
  func extra() -> String { "extension" }
}
struct Dog: Animal {
  func required() -> String { "dog" }
  func extra() -> String { "dog extra" }
}
let dog = Dog()
let animal: any Animal = dog
print(dog.required(), dog.extra())
print(animal.required(), animal.extra())
func ask<A: Animal>(_ a: A) -> String { a.required() + " " + a.extra() }
print(ask(dog))
// → dog dog extra
// → dog extension
// → dog extension
