struct Box<T> { static var count = 0 } // error: static-in-generic
