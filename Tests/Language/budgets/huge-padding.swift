import Foundation
print("a".padding(toLength: 5, withPad: "-+", startingAt: Int.max)) // → a+-+-
print("a".padding(toLength: Int.max, withPad: "-+", startingAt: 1)) // error: too-large: a text of 9223372036854775807
