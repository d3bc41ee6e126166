enum Result2<Success, Failure: Error> { case ok(Success), err(Failure)
  func map<T>(_ f: (Success) -> T) -> Result2<T, Failure> {
    switch self { case .ok(let s): .ok(f(s)); case .err(let e): .err(e) }
  }
  func get() throws -> Success { switch self { case .ok(let s): return s; case .err(let e): throw e } }
}
enum NetError: Error, CustomStringConvertible { case status(Int), timeout
  var description: String { switch self { case .status(let c): "HTTP \(c)"; case .timeout: "timeout" } } }
func load(_ id: Int) -> Result<String, NetError> {
  switch id { case ..<0: .failure(.timeout); case 0: .failure(.status(404)); default: .success("item \(id)") }
}
for i in -1...1 {
  switch load(i) {
  case .success(let s): print("ok", s)
  case .failure(.status(let code)) where code >= 400: print("bad", code)
  case .failure(let e): print("err", e)
  }
}
print(load(5).map(\.count), load(0).mapError { "\($0)" as! String is String ? NetError.timeout : $0 })
let r = Result { try load(0).get() }
if case .failure(let e) = r { print(e) }
print((try? load(3).get()) ?? "none", load(2).flatMap { $0.isEmpty ? .failure(.timeout) : .success($0.count) })
func typed(_ n: Int) throws(NetError) -> Int { if n > 3 { throw .status(n) }; return n }
do { print(try typed(2)); print(try typed(9)) } catch { print("typed", error) }
do { _ = try typed(5) } catch .status(let c) { print(c) } catch { print(error) }
print(Result2<Int, NetError>.ok(3).map { $0 + 1 })
do { _ = try Result2<Int, NetError>.err(.timeout).get() } catch NetError.timeout { print("t/o") }
// → err timeout
// → bad 404
// → ok item 1
// → success(6) failure(timeout)
// → HTTP 404
// → item 3 success(6)
// → 2
// → typed HTTP 9
// → 5
// → ok(4)
// → t/o
