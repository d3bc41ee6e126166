struct Config { var rate = 0.1; var layers = 3 }
let a: WritableKeyPath<Config, Double> = \.rate
let b: KeyPath<Config, Int> = \.layers
let c: KeyPath<Config, Double> = a
var config = Config()
config[keyPath: a] = 0.5
print(config[keyPath: b], config[keyPath: c], config.rate)
let all: [WritableKeyPath<Config, Double>] = [\.rate, \Config.rate]
for path in all { config[keyPath: path] *= 2 }
print(config.rate)
// → 3 0.5 0.5
// → 2.0
