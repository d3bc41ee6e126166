import Foundation
print("flower".commonPrefix(with: "flow") + "|", "abc".commonPrefix(with: "xyz") + "|")
print("foobar".hasPrefix("foo"), "foobar".hasSuffix("bar"), "foobar".hasPrefix("foobarbaz"))
print("foobar".trimmingPrefix("foo"), "a".hasPrefix(""))
// → flow| |
// → true true false
// → bar true
