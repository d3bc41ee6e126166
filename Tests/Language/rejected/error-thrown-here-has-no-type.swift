struct Failure: Error { var code = 1 }
do { throw Failure() } catch { print(error.code) } // error: unknown-member: code
