import Foundation
print(Int(pow(2, 10))) // error: ambiguous-number: `pow`
