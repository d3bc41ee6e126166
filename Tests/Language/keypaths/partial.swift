struct Row { var name = "r"; var size = 3; var ok = true }
let paths: [PartialKeyPath<Row>] = [\.name, \.size, \.ok]
let row = Row()
for path in paths { print(row[keyPath: path]) }
print(paths.contains(\Row.size), (row[keyPath: paths[1]] as? Int) ?? 0)
// → r
// → 3
// → true
// → true 3
