import Foundation
let values: [CVarArg] = [1, 2.5, "x"]
print(String(format: "%d %.1f %@", arguments: values))
// → 1 2.5 x
