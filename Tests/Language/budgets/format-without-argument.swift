import Foundation
let values: [CVarArg] = [1]
print(String(format: "%d %d", arguments: values)) // error: missing-argument: `%d` has no argument: the format got 1 argument
