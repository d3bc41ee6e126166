func best<T>(_ xs: [T]) -> T? { xs.max() } // error: : `max` needs a type that is `Comparable`, and
