struct S { lazy var x: Int } // error: missing-value: lazy
