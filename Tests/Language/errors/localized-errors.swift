import Foundation

enum LoadError: LocalizedError {
  case missing(String)
  case empty

  var errorDescription: String? {
    switch self {
    case .missing(let name): return "There is no \(name)."
    case .empty: return nil
    }
  }
  var recoverySuggestion: String? { "Look elsewhere." }
}

func load(_ name: String) throws -> Int {
  if name.isEmpty { throw LoadError.empty }
  throw LoadError.missing(name)
}

for name in ["a", ""] {
  do { print(try load(name)) } catch { print(error.localizedDescription) }
}
let error = LoadError.missing("b")
print(error.localizedDescription, error.recoverySuggestion ?? "-", error.failureReason ?? "-")
do { print(try load("c")) } catch let error as any LocalizedError {
  print(error.errorDescription ?? "nothing")
}
// → There is no a.
// → The operation could not be completed. (main.LoadError error 1.)
// → There is no b. Look elsewhere. -
// → There is no c.
