var stored: [() -> Void] = []
func f(_ body: () -> Void) { stored.append(body) } // error: escaping-parameter: body
