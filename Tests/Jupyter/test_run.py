# SPDX-License-Identifier: Apache-2.0
"""`martlet run`: parameters, limits, comparison, reports and exit statuses, without Jupyter."""

import json
import os
import re
import signal
import subprocess
import time
import xml.etree.ElementTree

import nbformat
import psutil
import pytest
from nbclient import NotebookClient


def write_notebook(path, *cells):
    """A notebook of cells, each a text or a text with tags."""
    document = nbformat.v4.new_notebook()
    document.metadata.kernelspec = {"name": "martlet", "display_name": "Martlet", "language": "martlet"}
    for index, cell in enumerate(cells):
        source, tags = cell if isinstance(cell, tuple) else (cell, [])
        cell = nbformat.v4.new_code_cell(source, id=f"cell-{index}")
        if tags:
            cell.metadata.tags = tags
        document.cells.append(cell)
    nbformat.write(document, path)
    return path


def run(martlet, *arguments, **options):
    return subprocess.run(
        [martlet, "run", *arguments], capture_output=True, text=True, timeout=120, **options
    )


def sources(path):
    return [(cell.source, cell.metadata.get("tags", [])) for cell in nbformat.read(path, 4).cells]


@pytest.fixture
def parameterized(folder):
    return write_notebook(
        folder / "parameters.ipynb",
        ('let rate = 0.5\nlet name = "x"\nlet steps = [1, 2]', ["parameters"]),
        'print(rate * 2, name, steps, flag)',
    )


def test_parameters_come_behind_their_cell_with_the_types_it_has(martlet, parameterized, folder):
    outcome = run(
        martlet, parameterized, "--print", "-o", "out.ipynb",
        "-p", "rate=3", "-p", 'name=Adélie "2"\\', "-p", "flag=true", "-p", "steps=",
    )
    assert outcome.returncode == 1  # The empty text is no list of numbers, and the error says so.
    assert "[Int]" in outcome.stderr
    outcome = run(
        martlet, parameterized, "--print", "-o", "out.ipynb",
        "-p", "rate=3", "-p", 'name=Adélie "2"\\', "-p", "flag=true",
    )
    assert outcome.stdout == '6.0 Adélie "2"\\ [1, 2] true\n', outcome.stderr
    injected = sources("out.ipynb")[1]
    assert injected == (
        '// Parameters\nvar rate: Double = 3\nvar name: String = "Adélie \\"2\\"\\\\"\nvar flag = true',
        ["injected-parameters"],
    )
    nbformat.validate(nbformat.read("out.ipynb", 4))
    # Once more with others: the cell is replaced, not doubled.
    again = run(martlet, "out.ipynb", "--print", "-o", "again.ipynb", "-p", "flag=false")
    assert again.stdout == "1.0 x [1, 2] false\n", again.stderr
    assert [tags for _, tags in sources("again.ipynb")].count(["injected-parameters"]) == 1


def test_parameters_from_a_file_and_the_command_line_above_it(martlet, parameterized, folder):
    (folder / "values.json").write_text(
        json.dumps({"rate": 2, "steps": [3, 4, 5], "flag": None, "more": {"a": [1, "b", None]}})
    )
    outcome = run(
        martlet, parameterized, "--print", "--parameters", "values.json", "-p", "flag=0.25"
    )
    assert outcome.stdout == "4.0 x [3, 4, 5] 0.25\n", outcome.stderr


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["-p", "novalue"], "-p name=value"),
        (["-p", "1x=2"], "no name"),
        (["--parameters", "none.json"], "none.json"),
        (["--parameters", "bad.json"], "bad.json"),
        (["--timeout", "-1"], "--timeout"),
        (["--jobs", "0"], "--jobs"),
        (["--inplace", "--output", "x"], "not both"),
        (["--inplace", "--check"], "one of them"),
        (["--nonsense"], "--nonsense"),
        (["--junit", "none/x.xml"], "none/x.xml"),
        (["--kernel-log", "none/x.log"], "none/x.log"),
        (["--output", "none/x.ipynb"], "none/x.ipynb"),
    ],
)
def test_wrong_use_and_files_give_status_2(martlet, folder, arguments, says):
    (folder / "bad.json").write_text("[1]")
    notebook = write_notebook(folder / "one.ipynb", "1")
    outcome = run(martlet, notebook, *arguments)
    assert outcome.returncode == 2, outcome
    assert says in outcome.stderr
    assert len(outcome.stderr.splitlines()) < 8


def test_a_missing_notebook_does_not_keep_the_others_from_running(martlet, folder):
    write_notebook(folder / "a.ipynb", 'print("a")')
    outcome = run(martlet, "none.ipynb", "a.ipynb", "--print")
    assert (outcome.returncode, outcome.stdout) == (2, "a\n")
    assert "none.ipynb" in outcome.stderr


def test_errors_may_be_allowed_for_the_whole_notebook(martlet, folder):
    notebook = write_notebook(folder / "one.ipynb", "[1][2]", 'print("after")')
    assert run(martlet, notebook).returncode == 1
    outcome = run(martlet, notebook, "--allow-errors", "--print", "-o", "out.ipynb")
    assert outcome.returncode == 0
    assert outcome.stdout.endswith("after\n") and "out of range" in outcome.stdout


def test_a_cell_that_takes_too_long_is_stopped_and_named(martlet, folder):
    notebook = write_notebook(folder / "one.ipynb", "let a = 1", "while true {}", 'print("never")')
    outcome = run(martlet, notebook, "--timeout", "0.5", "-o", "out.ipynb")
    assert outcome.returncode == 1
    assert "cell 2" in outcome.stderr and "longer than 0.5 s" in outcome.stderr
    assert nbformat.read("out.ipynb", 4).cells[1].outputs[0].ename == "cell-timeout"
    assert run(martlet, write_notebook(folder / "two.ipynb", "1 + 1"), "--timeout", "60").returncode == 0


@pytest.mark.parametrize("jobs", ["1", "3"])
def test_several_notebooks_are_told_apart_and_in_order(martlet, folder, jobs):
    names = []
    for index in range(5):
        (folder / f"{index}").mkdir()
        names.append(f"{index}/book.ipynb")
        loops = (5 - index) * 100_000
        write_notebook(
            folder / names[-1], f"var n = 0\nfor i in 0..<{loops} {{ n += i }}\nprint({index})", "%pwd"
        )
    outcome = run(martlet, *names, "--print", "--jobs", jobs, "--inplace")
    assert outcome.returncode == 0, outcome.stderr
    assert outcome.stdout == "".join(f"{index}\n{folder}/{index}\n" for index in range(5))
    for index, name in enumerate(names):
        assert nbformat.read(name, 4).cells[0].outputs[0].text == f"{index}\n"


def test_check_finds_what_has_changed_and_shows_it(martlet, folder):
    notebook = write_notebook(
        folder / "one.ipynb",
        'print("one\\ntwo\\nthree")', "let n = 41\nn + 1", ('print("may differ")', ["nbval-ignore-output"]),
        "Dataset.penguins().head(2)",
    )
    assert run(martlet, notebook, "--inplace").returncode == 0
    assert run(martlet, notebook, "--check").returncode == 0
    text = notebook.read_text()
    assert '"two\\n"' in text
    notebook.write_text(
        text.replace('"two\\n"', '"zwei\\n"').replace('"may differ\\n"', '"was other\\n"')
        .replace('"42"', '"43"')
    )
    changed = notebook.read_bytes()
    outcome = run(martlet, notebook, "--check")
    assert outcome.returncode == 3
    assert "cell 1" in outcome.stderr and "  - zwei\n  + two\n" in outcome.stderr
    assert "cell 2" in outcome.stderr and "  - 43\n  + 42\n" in outcome.stderr
    assert "cell 3" not in outcome.stderr and "cell 4" not in outcome.stderr
    assert not re.search("^  . three", outcome.stderr, re.MULTILINE)
    # Nothing is written, and an error counts more than a difference.
    assert notebook.read_bytes() == changed
    broken = write_notebook(folder / "two.ipynb", "nothing")
    assert run(martlet, notebook, broken, "--check").returncode == 1


def test_a_process_that_is_killed_gives_138_and_names_the_cell(martlet, folder):
    notebook = write_notebook(folder / "one.ipynb", "1", 'print("here")\nwhile true {}')
    other = write_notebook(folder / "two.ipynb", "1")
    process = subprocess.Popen(
        [martlet, "run", notebook, other, "--kernel-log", "log", "--junit", "out.xml"],
        stderr=subprocess.PIPE, text=True,
    )
    deadline = time.monotonic() + 60
    while "cell 2 begins" not in (folder / "log").read_text() if (folder / "log").exists() else True:
        assert time.monotonic() < deadline
        time.sleep(0.05)
    [child] = psutil.Process(process.pid).children()
    child.kill()
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 138
    assert "one.ipynb" in errors and "cell 2" in errors and "signal 9" in errors
    log = (folder / "log").read_text()
    assert "killed by signal 9" in log and "two.ipynb: cell 1 passed" in log
    assert "signal 9" in (folder / "out.xml").read_text()


def test_ctrl_c_interrupts_the_cell_and_leaves_no_process(martlet, folder):
    notebook = write_notebook(folder / "one.ipynb", "while true {}")
    later = write_notebook(folder / "two.ipynb", 'print("never")')
    process = subprocess.Popen(
        [martlet, "run", notebook, later, "--print", "--kernel-log", "log"],
        stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )
    deadline = time.monotonic() + 60
    while not ((folder / "log").exists() and "cell 1 begins" in (folder / "log").read_text()):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    children = psutil.Process(process.pid).children()
    process.send_signal(signal.SIGINT)
    output, errors = process.communicate(timeout=60)
    assert process.returncode == 1
    assert "Interrupted" in errors or "interrupted" in errors
    assert "never" not in output
    assert not any(child.is_running() for child in children)


def test_the_notebooks_end_with_the_command(martlet, folder):
    notebook = write_notebook(folder / "one.ipynb", "while true {}")
    process = subprocess.Popen([martlet, "run", notebook, "--kernel-log", "log"])
    deadline = time.monotonic() + 60
    while not ((folder / "log").exists() and "cell 1 begins" in (folder / "log").read_text()):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    [child] = psutil.Process(process.pid).children()
    process.kill()
    process.wait()
    psutil.wait_procs([child], timeout=20)
    assert not child.is_running()


def test_junit_tells_the_outcome_of_each_cell(martlet, folder):
    notebook = write_notebook(
        folder / "one.ipynb",
        'print("<&\\u{7}>")', ("1", ["skip-execution"]), ("[1][2]", ["raises-exception"]), "[1][3]", "2",
    )
    assert run(martlet, notebook, "--junit", "out.xml").returncode == 1
    root = xml.etree.ElementTree.parse(folder / "out.xml").getroot()
    [suite] = root
    assert {key: suite.get(key) for key in ("tests", "failures", "errors", "skipped")} == {
        "tests": "4", "failures": "1", "errors": "0", "skipped": "1",
    }
    kinds = [[part.tag for part in case] for case in suite]
    assert kinds == [["system-out"], ["skipped"], ["system-out"], ["failure"]]
    assert suite[0].find("system-out").text == "<&>\n"
    assert "out of range" in suite[3].find("failure").text
    assert [case.get("name").split(":")[0] for case in suite] == ["cell 1", "left out", "cell 2", "cell 3"]
    assert "cell 3, line 1" in suite[3].find("failure").text


def test_timings_are_those_that_nbclient_keeps(martlet, folder):
    notebook = write_notebook(folder / "one.ipynb", "1 + 1")
    assert run(martlet, notebook, "--timings", "-o", "ours.ipynb").returncode == 0
    document = nbformat.read(notebook, 4)
    NotebookClient(document, kernel_name="martlet").execute()
    ours, theirs = nbformat.read("ours.ipynb", 4).cells[0], document.cells[0]
    assert set(ours.metadata.execution) == set(theirs.metadata.execution)
    form = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z")
    for one in (ours, theirs):
        assert all(form.fullmatch(moment) for moment in one.metadata.execution.values())
    # Without the option nothing in the file says when it was made.
    assert run(martlet, notebook, "-o", "plain.ipynb").returncode == 0
    assert "execution" not in nbformat.read("plain.ipynb", 4).cells[0].metadata


def test_options_of_cells_as_quarto_writes_them_are_comments(martlet, folder):
    notebook = write_notebook(folder / "one.ipynb", "#| echo: false\n#| label: first\n%time let a = 20\na + 1")
    assert run(martlet, notebook, "--print").stdout.endswith("21\n")


def test_the_help_documents_the_exit_statuses(martlet):
    text = " ".join(run(martlet, "--help").stdout.split())
    for words in ("0 when all went well", "1 when a cell failed", "2 when", "3 when", "138 when"):
        assert words in text
    assert "--report" not in text
