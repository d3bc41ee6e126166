# SPDX-License-Identifier: Apache-2.0
def benchmark():
    text = ""
    parts = []
    for i in range(300_000):
        text += "x"
        if i % 3 == 0:
            text += f"{i}"
        if i % 10 == 0:
            parts.append(f"row {i}: {i * 2}")
    joined = "\n".join(parts)
    return len(text) + len(joined)
