struct Words: Sequence { var text: String } // error: : `Words` is not yet `Sequence`: it has no
