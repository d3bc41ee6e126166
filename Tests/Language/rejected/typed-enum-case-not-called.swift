indirect enum Expr { case number(Double), sum(Expr, Expr) }
let e = Expr.sum(.number(1)) // error: : `sum` needs `_`, an
