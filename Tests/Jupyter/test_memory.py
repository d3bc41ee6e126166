# SPDX-License-Identifier: Apache-2.0
"""Memory has a bound: what does not fit ends the cell with an error, and the kernel lives on."""

import subprocess

import pytest

from session import Session

# What grows step by step, in the language and in the library, and what is asked for at once.
CELLS = {
    "array": "var rows: [[Int]] = []\nwhile true { rows.append(Array(repeating: 1, count: 100_000)) }",
    "array at once": "let one = Array(repeating: 1.5, count: 150_000_000)",
    "doubling": "var numbers = [1]\nwhile true { numbers += numbers }",
    "text": 'var text = "some text"\nwhile true { text += text }',
    "texts": 'var texts: [String] = []\nwhile true { texts.append("text number \\(texts.count) of many") }',
    "dictionary": "var counts: [Int: [Int]] = [:]\nwhile true { counts[counts.count] = [counts.count] }",
    "matrix": "let matrix = Matrix(rows: 16_000, columns: 16_000, repeating: 1)",
    "matrices": "var all: [Matrix] = []\nwhile true { all.append(Matrix(rows: 1000, columns: 1000, repeating: 1)) }",
    "columns": (
        "var columns: [Column] = []\n"
        'while true { columns.append(Column("x", (0..<1_000_000).map { Double($0) })) }'
    ),
    "csv": 'let table = Table(csv: "large.csv")',
    "recursion": "func deep(_ n: Int) -> Int { deep(n + 1) + 1 }\ndeep(0)",
}


def write_large(path):
    """A table that takes much more memory than there is."""
    line = ",".join(f"{n * 7919 % 1009}.{n}" for n in range(20)) + "\n"
    with open(path, "w") as file:
        file.write(",".join(f"column{n}" for n in range(20)) + "\n")
        for _ in range(20_000):
            file.write(line * 100)


@pytest.fixture(scope="module")
def kernel(tmp_path_factory):
    """One kernel for all cells: each must find what was there before the others."""
    folder = tmp_path_factory.mktemp("memory")
    write_large(folder / "large.csv")
    with Session(arguments=["--memory", "400M"], folder=folder) as session:
        outcome = session.run(
            "let kept = 41\nlet birds = Dataset.penguins().droppingMissing()\n"
            'let model = DecisionTreeClassifier(maximumDepth: 2).fit(birds, target: "species")'
        )
        assert outcome.status == "ok", outcome.explanation
        yield session


@pytest.mark.parametrize("name", CELLS)
def test_a_cell_that_takes_too_much_ends_with_an_error_and_the_kernel_lives_on(kernel, name):
    outcome = kernel.run(CELLS[name], timeout=120)
    assert outcome.status == "error"
    expected = "infinite-recursion" if name == "recursion" else "out-of-memory"
    assert outcome.error["ename"] == expected, outcome.explanation
    assert kernel.is_alive
    assert kernel.run("kept + birds.rowCount").text == "374"
    assert kernel.run("model.evaluate(birds).rowCount").text == "333"


def test_what_memory_is_there_can_be_said_for_a_run(martlet, tmp_path):
    notebook = tmp_path / "large.ipynb"
    notebook.write_text(
        '{"cells": [{"cell_type": "code", "execution_count": null, "id": "a", "metadata": {},'
        ' "outputs": [], "source": "let one = Array(repeating: 1.5, count: 150_000_000)"}],'
        ' "metadata": {}, "nbformat": 4, "nbformat_minor": 5}'
    )

    def run(*options):
        return subprocess.run(
            [martlet, "run", *options, notebook], capture_output=True, text=True, check=False
        )

    limited = run("--memory", "400M")
    assert limited.returncode == 1
    assert "out-of-memory" in limited.stderr or "of memory" in limited.stderr
    wrong = run("--memory", "much")
    assert wrong.returncode == 2
    assert "64M or more" in wrong.stderr
