struct S { private func secret() {} }
S().secret() // error: private: secret
