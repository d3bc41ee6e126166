print(Int("ff", radix: "16"))
