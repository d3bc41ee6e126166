@objc func f() { } // error: unsupported: @objc
