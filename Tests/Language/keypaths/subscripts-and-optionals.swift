struct Cell { var value: Int? = 3; var list = [10, 20, 30]; var table = ["a": 1] }
struct Grid { var first: Cell?; var cells = [Cell(), Cell(value: nil)] }
var g = Grid(first: Cell())
let a = \Grid.cells[1].list[2]
print(g[keyPath: a], g[keyPath: \.first?.list[0]] as Any, g[keyPath: \.cells[0].value!])
g[keyPath: a] = 99
print(g.cells[1].list)
var i = 0
let atStart = \Grid.cells[i].list
i = 1
g[keyPath: atStart] = []
print(g.cells.map { $0.list.count })
let inTable = \Cell.table["a"]
var cell = Cell()
cell[keyPath: inTable] = 5
print(cell.table, cell[keyPath: \.table["z"]] as Any)
// → 30 Optional(10) 3
// → [10, 20, 99]
// → [0, 3]
// → ["a": 5] nil
