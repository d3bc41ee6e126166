infix operator <+>: PowerPrecedence // error: : there is no precedence group `PowerPrecedence`
