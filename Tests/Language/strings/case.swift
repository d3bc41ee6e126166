import Foundation
print("straße".uppercased(), "İ".lowercased().count, "ÉCOLE".lowercased())
print("hello big world".capitalized, "o'neil mc-donald".capitalized)
print("abc".uppercased() == "ABC", "abc".caseInsensitiveCompare("ABC") == .orderedSame)
print("b".compare("a") == .orderedDescending, "a".compare("b") == .orderedAscending)
print("Hello".localizedCaseInsensitiveContains("ELL"))
// → STRASSE 1 école
// → Hello Big World O'neil Mc-Donald
// → true true
// → true true
// → true
