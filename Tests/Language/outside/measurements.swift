import Foundation
let way = Measurement(value: 5, unit: UnitLength.kilometers) // error: unknown-name: Measurement
print(way.value)
