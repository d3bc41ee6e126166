struct Bird {
  lazy var mass: Double { 3.5 } // error: lazy-computed
}
print("never")
