import Foundation
print("about \(hypot(3, 4))") // error: ambiguous-number: `hypot`
