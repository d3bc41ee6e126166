func load() async -> Int { 1 } // error: : async
