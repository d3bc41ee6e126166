import Foundation
print(Calendar(identifier: .gregorian).component(.years, from: Date())) // error: unknown-member: `Component` has no case `years`
