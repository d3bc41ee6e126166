// Arrays of Bool: every way to make, read, change and pass on their elements.
var flags = [true, false, true]
flags.append(false)
flags.insert(true, at: 1)
flags.insert(false, at: flags.count)
print(flags, flags.count)
print(flags.remove(at: 0), flags.removeLast(), flags)
flags.swapAt(0, 3)
flags += [true, true]
flags[2].toggle()
print(flags, flags.first as Any, flags.last as Any, flags.firstIndex(of: false) as Any)
print(flags.sorted { !$0 && $1 }, Array(flags.reversed()), flags.contains(true))
print(flags.max { !$0 && $1 } as Any, flags.min { !$0 && $1 } as Any)
flags.sort { $0 && !$1 }
print(flags, flags == [true, true, true, true, false, false], flags.filter { $0 }.count)

let slice = flags[2..<5]
print(slice, slice.startIndex, slice[4], Array(slice))
var middle = flags[1...3]
middle[2] = false
middle.append(true)
print(middle, flags)

func flip(_ flag: inout Bool) { flag = !flag }
flip(&flags[5])
let copy = flags
flags.removeSubrange(1..<3)
flags.replaceSubrange(0..<1, with: [false, false])
print(flags, copy)

let parities = (0..<9).map { $0 % 3 == 0 }
print(parities, parities.compactMap { $0 ? $0 : nil }, zip(parities, [1, 2, 3]).map { $0 ? $1 : -$1 })
print(["a": parities.prefix(2).map { !$0 }], Set([true, false, true]).count)
print([[Bool]](repeating: [true], count: 2), (parities + [true]).split(separator: false).count)

// Often enough to be translated for the processor.
func primes(below limit: Int) -> Int {
  var isPrime = Array(repeating: true, count: limit)
  var count = 0
  for number in 2..<limit where isPrime[number] {
    count += 1
    var multiple = number * number
    while multiple < limit {
      isPrime[multiple] = false
      multiple += number
    }
  }
  return count
}
print(primes(below: 100), primes(below: 20_000))

// The glider of Conway's Game of Life on a torus.
func next(_ world: [[Bool]]) -> [[Bool]] {
  let size = world.count
  var result = [[Bool]](repeating: [Bool](repeating: false, count: size), count: size)
  for row in 0..<size {
    for column in 0..<size {
      var neighbours = 0
      for down in [size - 1, 0, 1] {
        for right in [size - 1, 0, 1] where down != 0 || right != 0 {
          if world[(row + down) % size][(column + right) % size] { neighbours += 1 }
        }
      }
      result[row][column] = neighbours == 3 || neighbours == 2 && world[row][column]
    }
  }
  return result
}
var world = [[Bool]](repeating: [Bool](repeating: false, count: 8), count: 8)
for (row, column) in [(0, 1), (1, 2), (2, 0), (2, 1), (2, 2)] { world[row][column] = true }
for _ in 0..<32 { world = next(world) }
for row in world { print(row.map { $0 ? "#" : "." }.joined()) }

var stack: [Bool] = []
for step in 0..<500 { stack.append(step % 7 < 3) }
var changes = 0
for (place, flag) in stack.enumerated() where place > 0 && flag != stack[place - 1] { changes += 1 }
print(changes, stack.reduce(0) { $0 + ($1 ? 1 : 0) }, stack.allSatisfy { $0 })
while let last = stack.popLast(), stack.count > 3 { if last { changes &+= 1 } }
print(changes, stack)
// → [true, true, false, true, false, false] 6
// → true false [true, false, true, false]
// → [false, false, false, true, true, true] Optional(false) Optional(true) Optional(0)
// → [false, false, false, true, true, true] [true, true, true, false, false, false] true
// → Optional(true) Optional(false)
// → [true, true, true, false, false, false] false 3
// → [true, false, false] 2 false [true, false, false]
// → [true, false, false, true] [true, true, true, false, false, false]
// → [false, false, false, false, true] [true, true, true, false, false, true]
// → [true, false, false, true, false, false, true, false, false] [true, true, true] [1, -2, -3]
// → ["a": [false, true]] 2
// → [[true], [true]] 4
// → 25 2262
// → .#......
// → ..#.....
// → ###.....
// → ........
// → ........
// → ........
// → ........
// → ........
// → 142 216 false
// → 355 [true, true, true]
