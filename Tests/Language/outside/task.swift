let t = Task { 1 } // error: unknown-name: one thing after the other
