enum Shape: CaseIterable { case dot, circle(Double) } // error: : `Shape` is not yet `CaseIterable`: it has no
