enum Failure: Error { case empty, odd(Int) }
let good: Result<Int, Failure> = .success(3)
let bad: Result<Int, Failure> = .failure(.empty)
enum State: Equatable { case idle, done(Result<Int, Oops>) }
enum Oops: Error, Equatable { case failed }
print(State.done(.success(1)) == .done(.success(1)), State.done(.failure(.failed)) == .idle)
let one: Result<String, Oops> = .success("a")
print(one == .success("a"), one == .failure(.failed), one != .success("b"))
print(good, bad, State.done(.success(2)))
print([good], type(of: good))
// → true false
// → true false true
// → success(3) failure(main.Failure.empty) done(Swift.Result<Swift.Int, main.Oops>.success(2))
// → [Swift.Result<Swift.Int, main.Failure>.success(3)] Result<Int, Failure>
