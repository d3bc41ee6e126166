var celsius = 100.0
var fahrenheit: Double {
  get { celsius * 9 / 5 + 32 }
  set { celsius = (newValue - 32) * 5 / 9 }
}
print(fahrenheit)
fahrenheit = 32
print(celsius)
fahrenheit += 18
print(celsius)
var kelvin: Double { celsius + 273.15 }
print(kelvin)
// → 212.0
// → 0.0
// → 10.0
// → 283.15
