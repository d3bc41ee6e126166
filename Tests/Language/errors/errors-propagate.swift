enum E: Error { case a, b }
func throwing(_ e: E) throws { throw e }
func partly(_ e: E) throws -> String {
  do { try throwing(e) } catch E.a { return "caught a" }
  return "nothing"
}
do { print(try partly(.a)); print(try partly(.b)) } catch { print("outer", error) }
do {
  do { try throwing(.b) } catch E.a { print("no") }
} catch { print("second level", error) }
func rethrow() throws {
  do { try throwing(.a) } catch { print("log", error); throw error }
}
do { try rethrow() } catch { print("again", error) }
func replace() throws { do { try throwing(.a) } catch { throw E.b } }
do { try replace() } catch { print(error) }
// → caught a
// → outer b
// → second level b
// → log a
// → again a
// → b
