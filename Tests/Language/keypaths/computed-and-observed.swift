struct Temperature {
  var celsius = 0.0 { didSet { print("was \(oldValue)") } }
  var fahrenheit: Double {
    get { celsius * 1.8 + 32 }
    set { celsius = (newValue - 32) / 1.8 }
  }
  var isCold: Bool { celsius < 5 }
}
var t = Temperature()
t[keyPath: \.fahrenheit] = 212
t[keyPath: \.celsius] += 1
print(t[keyPath: \.isCold], t.celsius)
// → was 0.0
// → was 100.0
// → false 101.0
