struct Failure: Error { var code = 1 }
extension Error { var name: String { "any" } }
extension Failure { var name: String { "Failure" } }
func typed() throws(Failure) { throw Failure() }

do { throw Failure() } catch { print(error.name) }
do { try typed() } catch { print(error.name, error.code) }
do { throw Failure(code: 3) } catch let error as Failure { print(error.name, error.code) }
// → any
// → Failure 1
// → Failure 3
