protocol Named {
  var name: String { get }
  var score: Int { get set }
  static var kind: String { get }
}
struct Player: Named {
  let name: String
  var score = 0
  static let kind = "player"
}
struct Team: Named {
  var members: [String]
  var name: String { members.joined(separator: "+") }
  var score: Int {
    get { members.count }
    set { members = Array(members.prefix(newValue)) }
  }
  static var kind: String { "team" }
}
func reward<T: Named>(_ one: inout T, by points: Int) {
  one.score += points
  print(T.kind, one.name, one.score)
}
var player = Player(name: "Ada")
reward(&player, by: 5)
var team = Team(members: ["a", "b", "c"])
reward(&team, by: -1)
print(player, team)
var all: [any Named] = [player, team]
all[0].score = 7
all[1].score -= 1
for one in all { print(one.name, one.score) }
// → player Ada 5
// → team a+b 2
// → Player(name: "Ada", score: 5) Team(members: ["a", "b"])
// → Ada 7
// → a 1
