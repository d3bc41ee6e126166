struct Cell { var value: Int; var open: Bool }
func grow(_ cells: [Cell]) -> [Cell] {
  var copy = cells
  for i in copy.indices {
    copy[i].value += i
    copy[i].open = i % 2 == 0
  }
  return copy
}
let cells = [Cell(value: 1, open: false), Cell(value: 2, open: false), Cell(value: 3, open: true)]
let grown = grow(cells)
var one = grown[2]
one.value = 100
print(cells.map(\.value), grown.map(\.value), grown.map(\.open), one.value)
var rows = [[Cell(value: 1, open: true)], [Cell(value: 2, open: true)]]
let before = rows
rows[1][0].value -= 5
print(rows[1][0].value, before[1][0].value)
// → [1, 2, 3] [1, 3, 5] [true, false, true] 100
// → -3 2
