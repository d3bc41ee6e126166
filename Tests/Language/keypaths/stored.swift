struct Model { var rate = 0.1; var depth = 2.0 }
struct Knob {
  let name: String
  let path: WritableKeyPath<Model, Double>
  let choices: [Double]
}
let knobs = [Knob(name: "rate", path: \.rate, choices: [0.1, 0.2]), Knob(name: "depth", path: \.depth, choices: [3])]
var model = Model()
for knob in knobs {
  for choice in knob.choices {
    model[keyPath: knob.path] = choice
    print(knob.name, model.rate, model.depth)
  }
}
// → rate 0.1 2.0
// → rate 0.2 2.0
// → depth 0.2 3.0
