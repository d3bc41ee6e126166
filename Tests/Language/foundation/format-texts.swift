import Foundation
let name = "Ada"
print(String(format: "%@ is %d, 100%%", name, 36), String(format: "%c%c %5c|", 65, 66, 67))
print(String(format: "é %d ü", 1), String(format: "nothing"), String(format: ""))
// → Ada is 36, 100% AB     C|
// → é 1 ü nothing
