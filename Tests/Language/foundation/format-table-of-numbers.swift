import Foundation
let rows = [("setosa", 5.006, 50), ("virginica", 6.588, 50)]
for (name, mean, n) in rows {
  print(name.padding(toLength: 12, withPad: " ", startingAt: 0) + String(format: "%6.2f %4d", mean, n))
}
// → setosa        5.01   50
// → virginica     6.59   50
