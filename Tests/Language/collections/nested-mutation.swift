var grid = Array(repeating: Array(repeating: 0, count: 3), count: 2)
grid[1][2] = 5
grid[0][0] += 1
grid[1].append(9)
grid[0].swapAt(0, 2)
grid[1][0...1] = [7]
print(grid)
var table = ["a": [1, 2]]
table["a"]![0] = 10
table["a"]?.append(3)
table["b", default: []] += [4]
print(table["a"]!, table["b"]!)
struct Box { var items: [Int] = []; var names: Set<String> = [] }
var boxes = [Box()]
boxes[0].items.append(1)
boxes[0].names.insert("n")
let old = boxes
boxes[0].items[0] = 2
print(boxes[0].items, old[0].items, boxes[0].names)
// → [[0, 0, 1], [7, 5, 9]]
// → [10, 2, 3] [4]
// → [2] [1] ["n"]
