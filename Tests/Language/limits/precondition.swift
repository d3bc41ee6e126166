precondition(1 > 2, "math is broken") // error: failed-precondition: the condition does not hold: math is broken
