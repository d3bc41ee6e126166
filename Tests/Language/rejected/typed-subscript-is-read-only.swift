struct Grid { var cells = [1, 2]; subscript(i: Int) -> Int { cells[i] } }
var g = Grid()
g[0] = 5 // error: : this element of `Grid` can only be read, not
