import Foundation
let base = -log(2) * 3 // error: ambiguous-number: `log`
