import Foundation
print(Date() + Date()) // error: operand-types: `+` does not work on two values of `Date`
