struct Query {
  private var limit: Int?
  private var names: [String] = []
  func limit(_ n: Int) -> Query {
    var copy = self
    copy.limit = n
    return copy
  }
  func names(_ list: String...) -> Query {
    var copy = self
    copy.names = list
    return copy
  }
  var text: String { names.joined(separator: "+") + (limit.map { " up to \($0)" } ?? "") }
}
print(Query().limit(5).names("a", "b").text)
print(Query().names("c").text)
// → a+b up to 5
// → c
