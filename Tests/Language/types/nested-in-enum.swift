enum Command {
  struct Options { var verbose = false }
  enum Failure: Error { case unknown(String) }
  case run(Options), stop
  func execute() throws -> String {
    switch self {
    case .run(let options): return options.verbose ? "running loudly" : "running"
    case .stop: throw Failure.unknown("stop")
    }
  }
}
print(try Command.run(.init(verbose: true)).execute())
do {
  _ = try Command.stop.execute()
} catch Command.Failure.unknown(let what) {
  print("failed: \(what)")
}
// → running loudly
// → failed: stop
