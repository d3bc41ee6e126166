var stock = ["pears": 3, "apples": 5]
stock["figs"] = 1
stock["pears"] = nil
stock["pears"] = 2
print(stock)
print(Set([3, 1, 2, 3]))
// → ["apples": 5, "figs": 1, "pears": 2]
// → [3, 1, 2]
