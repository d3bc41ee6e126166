# SPDX-License-Identifier: Apache-2.0
"""The notebooks, through every runner there is: the same outputs, byte for byte."""

import json
import subprocess
import sys

import nbformat
import pytest
from nbclient import NotebookClient


def outputs(path):
    """The outputs of a notebook's cells, as text that can be compared byte for byte."""
    notebook = nbformat.read(path, as_version=4)
    return {
        cell.id: json.dumps([strip(output) for output in cell.outputs], indent=1, sort_keys=True)
        for cell in notebook.cells
        if cell.cell_type == "code"
    }


def strip(output):
    """An output without what nbformat itself leaves open: `metadata: {}` may be there or not."""
    return {key: value for key, value in output.items() if value != {} or key != "metadata"}


def counts(path):
    notebook = nbformat.read(path, as_version=4)
    return [cell.execution_count for cell in notebook.cells if cell.cell_type == "code"]


def run_martlet(martlet, notebook, result, **options):
    return subprocess.run(
        [martlet, "run", notebook, "--output", result], capture_output=True, text=True, **options
    )


@pytest.fixture
def expected(martlet, notebook, tmp_path):
    result = tmp_path / "martlet.ipynb"
    run = run_martlet(martlet, notebook, result)
    assert run.returncode == 0, run.stderr
    return outputs(result)


def test_the_notebook_is_valid_and_its_cells_have_outputs(notebook, expected):
    document = nbformat.read(notebook, as_version=4)
    nbformat.validate(document)
    assert (document.nbformat, document.nbformat_minor) == (4, 5)
    assert document.metadata.kernelspec.name == "martlet"
    kinds = "".join(expected.values())
    for kind in ("text/html", "image/svg+xml", "text/plain", '"name": "stderr"'):
        assert kind in kinds


def test_the_stored_outputs_are_what_a_run_gives(notebook, expected):
    assert outputs(notebook) == expected


def test_a_second_run_gives_the_same(martlet, notebook, expected, tmp_path):
    first, second = tmp_path / "first.ipynb", tmp_path / "second.ipynb"
    for result in (first, second):
        assert run_martlet(martlet, notebook, result).returncode == 0
    assert first.read_bytes() == second.read_bytes()
    assert outputs(first) == expected


def test_running_the_result_again_gives_the_same_file(martlet, notebook, tmp_path):
    first, again = tmp_path / "first.ipynb", tmp_path / "again.ipynb"
    assert run_martlet(martlet, notebook, first).returncode == 0
    assert run_martlet(martlet, first, again).returncode == 0
    assert first.read_bytes() == again.read_bytes()


def test_in_place_writes_into_the_notebook_itself(martlet, notebook, expected, tmp_path):
    copy = tmp_path / "copy.ipynb"
    copy.write_bytes(notebook.read_bytes())
    assert subprocess.run([martlet, "run", copy, "--inplace"]).returncode == 0
    assert outputs(copy) == expected


def test_nbclient_gives_the_same_twice(notebook, expected, tmp_path):
    for attempt in range(2):
        document = nbformat.read(notebook, as_version=4)
        NotebookClient(document, kernel_name="martlet", timeout=120).execute(cwd=str(tmp_path))
        result = tmp_path / f"nbclient-{attempt}.ipynb"
        nbformat.write(document, result)
        assert outputs(result) == expected


def test_nbconvert_gives_the_same(notebook, expected, tmp_path):
    result = tmp_path / "nbconvert.ipynb"
    subprocess.run(
        [sys.executable, "-m", "nbconvert", "--execute", "--to", "notebook", "--output", result, notebook],
        check=True,
        capture_output=True,
    )
    assert outputs(result) == expected


def test_papermill_gives_the_same(notebook, expected, tmp_path):
    result = tmp_path / "papermill.ipynb"
    subprocess.run(
        [sys.executable, "-m", "papermill", "--no-progress-bar", notebook, result],
        check=True,
        capture_output=True,
    )
    assert outputs(result) == expected


def test_no_python_and_no_path_are_needed(martlet, notebook, expected, tmp_path):
    result = tmp_path / "bare.ipynb"
    run = run_martlet(martlet, notebook, result, env={}, cwd="/")
    assert run.returncode == 0, run.stderr
    assert outputs(result) == expected


def test_every_code_cell_is_numbered_in_order(martlet, notebook, tmp_path):
    result = tmp_path / "result.ipynb"
    assert run_martlet(martlet, notebook, result).returncode == 0
    numbers = counts(result)
    assert numbers == list(range(1, len(numbers) + 1))


def write_notebook(path, *cells):
    document = nbformat.v4.new_notebook()
    document.metadata.kernelspec = {"name": "martlet", "display_name": "Martlet", "language": "martlet"}
    for index, (source, tags) in enumerate(cells):
        cell = nbformat.v4.new_code_cell(source, id=f"cell-{index}")
        cell.metadata.tags = tags
        document.cells.append(cell)
    nbformat.write(document, path)


def test_a_failing_cell_ends_the_run_with_status_1_and_the_error_on_stderr(martlet, tmp_path):
    path, result = tmp_path / "failing.ipynb", tmp_path / "result.ipynb"
    write_notebook(path, ("let a = 1", []), ("a.hed()", []), ('print("never")', []))
    run = run_martlet(martlet, path, result)
    assert run.returncode == 1
    assert "hed" in run.stderr and "cell 2, line 1" in run.stderr
    # What was done up to there is kept, the error included, and nothing after it ran.
    kept = outputs(result)
    assert '"output_type": "error"' in kept["cell-1"]
    assert kept["cell-2"] == "[]"


def test_a_cell_tagged_raises_exception_may_fail(martlet, tmp_path):
    path, result = tmp_path / "tagged.ipynb", tmp_path / "result.ipynb"
    write_notebook(path, ("[1][5]", ["raises-exception"]), ('print("after")', []))
    run = run_martlet(martlet, path, result)
    assert run.returncode == 0, run.stderr
    assert "after" in outputs(result)["cell-1"]


def test_a_cell_that_expects_an_error_fails_without_one(martlet, tmp_path):
    path, result = tmp_path / "expecting.ipynb", tmp_path / "result.ipynb"
    write_notebook(path, ("%expectError\n[1][5]", []), ("%expectError\n1 + 1", []))
    run = run_martlet(martlet, path, result)
    assert run.returncode == 1
    assert "cell 2" in run.stderr and "meant to fail" in run.stderr
    assert "out of range" in outputs(result)["cell-0"]


@pytest.mark.parametrize(
    ("content", "says"),
    [("{", "JSON"), ("{}", "cells"), ('{"cells": [], "nbformat": 3, "nbformat_minor": 0}', "format 3")],
)
def test_a_file_that_is_no_notebook_is_refused_with_a_reason(martlet, tmp_path, content, says):
    path = tmp_path / "bad.ipynb"
    path.write_text(content)
    run = run_martlet(martlet, path, tmp_path / "result.ipynb")
    assert run.returncode != 0
    assert "bad.ipynb" in run.stderr and says in run.stderr, run.stderr


def test_a_missing_notebook_is_named(martlet, tmp_path):
    run = run_martlet(martlet, tmp_path / "none.ipynb", tmp_path / "result.ipynb")
    assert run.returncode != 0
    assert "none.ipynb" in run.stderr
