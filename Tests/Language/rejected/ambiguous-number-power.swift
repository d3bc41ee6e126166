import Foundation
let large = 5 * pow(10.0, 3) // error: ambiguous-number: `pow`
