struct Email {
  let user: String, host: String
  init?(_ text: String) {
    let parts = text.split(separator: "@")
    if parts.count != 2 { return nil }
    user = String(parts[0])
    host = String(parts[1])
  }
}
print(Email("a@b")?.host ?? "none", Email("nothing") == nil ? "bad" : "good")
if let e = Email("me@home") { print(e.user) }
extension Email: Equatable {}
// → b bad
// → me
