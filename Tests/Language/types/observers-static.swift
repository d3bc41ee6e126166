struct Settings {
  static var volume = 3 {
    didSet { print("volume \(oldValue) -> \(volume)") }
  }
}
Settings.volume = 7
Settings.volume += 1
print(Settings.volume)
// → volume 3 -> 7
// → volume 7 -> 8
// → 8
