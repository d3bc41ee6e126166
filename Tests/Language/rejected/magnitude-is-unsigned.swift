let n: Int = (-5).magnitude
