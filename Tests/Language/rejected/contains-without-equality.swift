struct P {}
print([P()].contains(P())) // error: : `contains` needs a type that is `Equatable`, and
