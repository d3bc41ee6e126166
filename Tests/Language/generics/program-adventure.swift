enum Item: String, CaseIterable, Hashable { case lamp, key, sword = "rusty sword" }
enum Direction: Character { case north = "n", south = "s", east = "e", west = "w"
  var opposite: Direction { switch self { case .north: .south; case .south: .north; case .east: .west; case .west: .east } } }
struct Room { let name: String; var exits: [Direction: Int] = [:]; var items: Set<Item> = [] }
struct World {
  enum Command { case go(Direction), take(Item), look, unknown(String)
    init(_ text: String) {
      let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
      switch (parts.first, parts.count > 1 ? parts[1] : nil) {
      case ("go", let d?): self = d.first.flatMap(Direction.init(rawValue:)).map(Command.go) ?? .unknown(text)
      case ("take", let name?): if let i = Item(rawValue: name) { self = .take(i) } else { self = .unknown(name) }
      case ("look", nil): self = .look
      default: self = .unknown(text)
      }
    }
  }
  var rooms: [Room], here = 0, bag: Set<Item> = []
  mutating func connect(_ a: Int, _ d: Direction, _ b: Int) { rooms[a].exits[d] = b; rooms[b].exits[d.opposite] = a }
  mutating func perform(_ c: Command) -> String {
    switch c {
    case .go(let d):
      guard let next = rooms[here].exits[d] else { return "no way \(d)" }
      here = next
      return "now in \(rooms[here].name)"
    case .take(let i) where rooms[here].items.contains(i):
      rooms[here].items.remove(i); bag.insert(i)
      return "took \(i.rawValue)"
    case .take(let i): return "no \(i) here"
    case .look: return rooms[here].exits.keys.map { "\($0)" }.sorted().joined(separator: ",")
    case .unknown(let s): return "what is '\(s)'?"
    }
  }
}
var w = World(rooms: [Room(name: "hall", items: [.lamp]), Room(name: "cave"), Room(name: "attic", exits: [:], items: [.sword, .key])])
w.connect(0, .north, 1)
w.connect(1, .east, 2)
for line in ["look", "take lamp", "take key", "go s", "go n", "look", "go e", "take rusty sword", "dance", "go"] { print(">", line, "→", w.perform(World.Command(line))) }
print(w.bag.map(\.rawValue).sorted())
// → > look → north
// → > take lamp → took lamp
// → > take key → no key here
// → > go s → no way south
// → > go n → now in cave
// → > look → east,south
// → > go e → now in attic
// → > take rusty sword → took rusty sword
// → > dance → what is 'dance'?
// → > go → what is 'go'?
// → ["lamp", "rusty sword"]
