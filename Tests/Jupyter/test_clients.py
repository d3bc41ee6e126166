# SPDX-License-Identifier: Apache-2.0
"""The runners that people put into their continuous integration: papermill, nbmake and nbval."""

import json
import os
import subprocess
import sys

import nbformat
import yaml
from papermill.translators import papermill_translators

from test_run import write_notebook


def papermill(*arguments):
    return subprocess.run(
        [sys.executable, "-m", "papermill", "--no-progress-bar", *arguments],
        capture_output=True,
        text=True,
    )


def run_pytest(*arguments):
    """A pytest of its own, without what this one is told by its environment and its file."""
    environment = {name: value for name, value in os.environ.items() if "PYTEST" not in name}
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments],
        capture_output=True,
        text=True,
        env=environment,
    )


VALUES = {
    "count": 3,
    "rate": 0.25,
    "tiny": 1e-300,
    "missing": float("nan"),
    "huge": float("-inf"),
    "name": 'Adélie "2"\\(count)\n\t𝄞 \u202e\x07',
    "flag": True,
    "nothing": None,
    "numbers": [1, 2.5],
    "names": ["a", "ß"],
    "empty": [],
    "mixed": [1, "a", None, [2]],
    "table": {"a": 1, "b": 2},
    "bag": {"a": [1, "x"], "b": {"c": None}},
    "none": {},
}


def test_papermill_sets_parameters_of_all_kinds(folder):
    write_notebook(
        folder / "in.ipynb",
        ("let rate = 0.5\nlet name = \"\"\nlet count = 1\nlet flag = false", ["parameters"]),
        "print(count, rate, tiny, missing, huge, flag)\nprint(Array(name.unicodeScalars).map { $0.value })",
        'print(nothing as Any, numbers, names, empty.count, mixed.count, table["b"] ?? 0, bag.count, none.count)',
    )
    (folder / "values.yaml").write_text(yaml.safe_dump(VALUES, allow_unicode=True, sort_keys=False))
    outcome = papermill("in.ipynb", "out.ipynb", "-f", "values.yaml")
    assert outcome.returncode == 0, outcome.stderr
    cells = nbformat.read("out.ipynb", 4).cells
    assert cells[1].metadata.tags == ["injected-parameters"]
    assert cells[2].outputs[0].text == (
        "3 0.25 1e-300 nan -inf true\n" + str([ord(one) for one in VALUES["name"]]) + "\n"
    )
    assert cells[3].outputs[0].text == 'nil [1.0, 2.5] ["a", "ß"] 0 4 2 2 0\n'


def test_papermill_takes_parameters_from_the_command_line(folder):
    write_notebook(folder / "in.ipynb", ('let name = "x"', ["parameters"]), "name.count")
    outcome = papermill("in.ipynb", "out.ipynb", "-p", "name", "four")
    assert outcome.returncode == 0, outcome.stderr
    assert nbformat.read("out.ipynb", 4).cells[2].outputs[0].data["text/plain"] == "4"


def test_papermill_lists_the_parameters_of_a_notebook(folder):
    write_notebook(
        folder / "in.ipynb", ("// What to try\nvar rate: Double = 0.5 // how fast\nlet n = 3", ["parameters"])
    )
    outcome = papermill("--help-notebook", "in.ipynb")
    assert "rate: Double (default 0.5)" in outcome.stdout and "how fast" in outcome.stdout
    assert "n: Unknown type (default 3)" in outcome.stdout


def test_what_martlet_writes_and_what_papermill_writes_is_the_same(martlet, folder):
    """But for the types, which only `martlet run` knows, and the numbers that JSON lacks."""
    values = {key: value for key, value in VALUES.items() if value == value and key != "huge"}
    (folder / "values.json").write_text(json.dumps(values))
    write_notebook(folder / "in.ipynb", "1")
    run = subprocess.run(
        [martlet, "run", "in.ipynb", "--parameters", "values.json", "-o", "out.ipynb"],
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stderr
    ours = nbformat.read("out.ipynb", 4).cells[0].source
    translator = papermill_translators.find_translator("any", "martlet")
    assert ours == translator.codify(values).rstrip("\n")


def test_a_cell_that_fails_under_papermill_shows_its_report(folder):
    write_notebook(folder / "in.ipynb", "let a = [1, 2]\na[5]")
    outcome = papermill("in.ipynb", "out.ipynb")
    assert outcome.returncode == 1
    assert "index 5" in outcome.stderr and "line 2" in outcome.stderr


def test_nbmake_passes_and_fails_with_the_notebooks(notebook, folder):
    copy = folder / notebook.name
    copy.write_bytes(notebook.read_bytes())
    outcome = run_pytest("--nbmake", copy)
    assert outcome.returncode == 0, outcome.stdout
    write_notebook(folder / "broken.ipynb", "let a = [1, 2]\na[5]")
    outcome = run_pytest("--nbmake", folder / "broken.ipynb")
    assert outcome.returncode == 1 and "index 5" in outcome.stdout


def test_nbval_finds_the_stored_outputs_again(notebook, folder):
    copy = folder / notebook.name
    copy.write_bytes(notebook.read_bytes())
    outcome = run_pytest("--nbval", copy)
    assert outcome.returncode == 0, outcome.stdout[-3000:]
    assert "failed" not in outcome.stdout


def test_nbval_finds_a_difference(martlet, folder):
    path = write_notebook(folder / "one.ipynb", "let n = 41\nn + 1")
    subprocess.run([martlet, "run", path, "--inplace"], check=True)
    path.write_text(path.read_text().replace('"42"', '"43"'))
    outcome = run_pytest("--nbval", path)
    assert outcome.returncode == 1 and "43" in outcome.stdout
