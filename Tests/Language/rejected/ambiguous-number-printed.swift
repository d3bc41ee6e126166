import Foundation
print(exp(1)) // error: ambiguous-number: `exp`
