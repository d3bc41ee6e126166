print("  text ".trimmingPrefix(while: \.isWhitespace), "007".trimmingPrefix(while: { $0 == "0" }))
print([0, 0, 3, 0].trimmingPrefix(while: { $0 == 0 }))
// → text  7
// → [3, 0]
