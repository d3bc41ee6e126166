import Foundation
print(String(format: "%*d|%-*d|%.*f|%*.*f", 6, 42, 6, 42, 2, 3.14159, 8, 2, 2.5))
print(String(format: "%2$d %1$d", 1, 2))
// →     42|42    |3.14|    2.50
// → 2 1
