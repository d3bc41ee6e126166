import Foundation
import struct Foundation.Date
print(sqrt(16.0), floor(2.7))
// → 4.0 2.0
