let a: UInt8 = 200
print(a.addingReportingOverflow(100), a.subtractingReportingOverflow(201))
print(a.multipliedReportingOverflow(by: 2), a.dividedReportingOverflow(by: 3))
let (value, overflow) = Int.max.addingReportingOverflow(1)
print(value == Int.min, overflow, Int8(7).remainderReportingOverflow(dividingBy: 4).partialValue)
// → (partialValue: 44, overflow: true) (partialValue: 255, overflow: true)
// → (partialValue: 144, overflow: true) (partialValue: 66, overflow: false)
// → true true 3
