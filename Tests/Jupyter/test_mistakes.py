# SPDX-License-Identifier: Apache-2.0
"""Mistakes that everybody makes: each is explained, changes nothing, and leaves the kernel alive."""

from dataclasses import dataclass

import pytest

PREPARE = """\
let penguins = Dataset.penguins().dropping("year")
let model = (Impute() + Standardize() + OneHot() + LogisticRegression()).fit(penguins, target: "species")
let numbers = [1, 2, 3]
let text = "x"
let zero = 0
let wide = Matrix([[1.0, 2.0, 3.0]])
var total = 10
"""


@dataclass
class Mistake:
    """A statement that cannot work, and what the explanation has to say about it."""

    name: str
    statement: str
    # The text that the carets stand under, so that the place is pinned to the column; empty where
    # that is everything after the `=`.
    marked: str
    # What was found or expected, and the remedy: all must be in the explanation.
    says: tuple[str, ...]
    # Whether it is found before anything of the cell runs.
    checked: bool = False


MISTAKES = [
    Mistake(
        "unknown column",
        'total = penguins["flipper_lenght_mm"].missingCount',
        '"flipper_lenght_mm"',
        ("flipper_lenght_mm", 'Did you mean "flipper_length_mm"?'),
    ),
    Mistake(
        "misspelt method",
        "total = penguins.dropingMissing().rowCount",
        "dropingMissing",
        ("dropingMissing", "Did you mean `droppingMissing"),
        checked=True,
    ),
    Mistake(
        "missing label",
        'let other = LogisticRegression().fit(penguins, "species")',
        '"species"',
        ("target:",),
        checked=True,
    ),
    Mistake(
        "wrong argument type",
        'total = penguins.head("five").rowCount',
        '"five"',
        ("Int", "String"),
        checked=True,
    ),
    Mistake(
        "array index out of range",
        "total = numbers[3]",
        "numbers[3]",
        ("index 3", "3 elements", "2"),
    ),
    Mistake("integer overflow", "total = Int.max + total", "Int.max + total", ("9223372036854775807", "11")),
    Mistake("division by zero", "total = total / zero", "total / zero", ("zero",)),
    Mistake("a text that is no number", 'total = Int(text)!', "Int(text)!", ("nil", "??")),
    Mistake(
        "infinite recursion",
        "func down(_ n: Int) -> Int { down(n + 1) }; total = down(0)",
        "down(n + 1)",
        ("down",),
    ),
    Mistake(
        "a CSV file with a ragged row",
        'let ragged = Table(csv: "ragged.csv")',
        '"ragged.csv"',
        ("ragged.csv", "line 3", "2 fields", "3 columns", "shortRows: .filled"),
    ),
    Mistake(
        "a missing file",
        'let missing = Table(csv: "ragde.csv")',
        '"ragde.csv"',
        ("no such file", 'Did you mean "ragged.csv"?'),
    ),
    Mistake(
        "an empty table into fit",
        'let empty = LogisticRegression().fit(penguins.filter { $0["body_mass_g"] > 99_999 }, target: "species")',
        "",
        ("at least one row", "filter"),
    ),
    Mistake(
        "a target with one class",
        "let single = (Impute() + OneHot() + LogisticRegression())"
        '.fit(penguins.filter { $0["species"] == "Adelie" }, target: "species")',
        '"species"',
        ("species", "Adelie", "two"),
    ),
    Mistake(
        "a prediction table without a needed column",
        'let guesses = model.predict(penguins.dropping("bill_depth_mm"))',
        "",
        ("bill_depth_mm", "Add it"),
    ),
    Mistake("matrix shapes that do not fit", "let product = wide * wide", "wide * wide", ("1 × 3",)),
]


@pytest.fixture(scope="module")
def prepared(tmp_path_factory):
    """One kernel for all mistakes: that it survives them is part of the test."""
    import os

    from session import Session

    folder = tmp_path_factory.mktemp("mistakes")
    (folder / "ragged.csv").write_text("a,b,c\n1,2,3\n4,5\n6,7,8\n")
    before = os.getcwd()
    os.chdir(folder)
    with Session() as session:
        outcome = session.run(PREPARE)
        assert outcome.status == "ok", outcome.explanation
        yield session
    os.chdir(before)


def marked_place(explanation, line_number):
    """What the carets below the quoted line stand under."""
    lines = explanation.split("\n")
    for index, line in enumerate(lines[:-1]):
        number, bar, source = line.partition("│")
        if bar and number.strip() == str(line_number):
            carets = lines[index + 1].partition("│")[2]
            start = len(carets) - len(carets.lstrip())
            return source[start : start + len(carets.strip())]
    return None


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.name)
def test_the_error_names_place_and_remedy_and_nothing_else_changes(prepared, mistake):
    assert prepared.run("total = 10").status == "ok"
    outcome = prepared.run("total = total + 1\n" + mistake.statement)

    assert outcome.status == "error"
    assert outcome.error["ename"] and outcome.error["evalue"]
    explanation = outcome.explanation
    for words in mistake.says:
        assert words in explanation, explanation
    assert f"cell {outcome.count}, line 2" in explanation, explanation
    assert marked_place(explanation, 2) == (
        mistake.marked or mistake.statement.partition(" = ")[2]
    ), explanation

    # The failing statement changed nothing; what ran before it stays done.
    assert prepared.run("total").text == ("10" if mistake.checked else "11")
    assert prepared.run("numbers").text == "[1, 2, 3]"
    assert prepared.run("penguins.rowCount").text == "344"
    # What the failing statement was to declare does not exist.
    if mistake.statement.startswith("let "):
        declared = mistake.statement.split()[1]
        assert prepared.run(declared).status == "error"
    assert prepared.is_alive


def test_a_mistake_in_the_last_line_is_found_before_the_first_one_runs(prepared):
    outcome = prepared.run('print("started")\ntotal = 99\ntotal.hed()')
    assert outcome.status == "error"
    assert outcome.stdout == ""
    assert prepared.run("total").text != "99"
