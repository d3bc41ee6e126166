import Foundation
print(String(format: "%d|%5d|%-5d|%05d|%+d|% d|%i", 42, 42, 42, 42, 42, 42, 7))
print(String(format: "%x|%X|%o|%#x|%08x|%.3d", 255, 255, 8, 255, 255, 5))
print(String(format: "%u %hhd %hd %hu", 7, 300, 70000, -1), String(format: "%d", UInt8(200)))
// → 42|   42|42   |00042|+42| 42|7
// → ff|FF|10|0xff|000000ff|005
// → 7 44 4464 65535 200
