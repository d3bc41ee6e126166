import Foundation
print(pow(2, 3)) // error: ambiguous-number: `pow`
