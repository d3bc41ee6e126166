import Foundation
print(String(format: "%s", 1)) // error: invalid-format: `%s` works on memory
