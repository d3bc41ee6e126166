# SPDX-License-Identifier: Apache-2.0
def benchmark():
    names = ["ash", "birch", "cedar", "elm", "fir", "hazel", "larch", "maple", "oak", "pine", "yew"]
    words = {}
    numbers = {}
    state = 42
    for _ in range(400_000):
        state = (state * 1_103_515_245 + 12345) % 2_147_483_648
        draw = state // 65536
        name = names[draw % len(names)]
        words[name] = words.get(name, 0) + 1
        number = draw % 5000
        numbers[number] = numbers.get(number, 0) + 1
    checksum = 0
    for word, count in words.items():
        checksum += len(word) * count
    for number, count in numbers.items():
        checksum += number * count
    return checksum
