print(self) // error: unknown-name: self
