# SPDX-License-Identifier: Apache-2.0
"""What is left of a session whose kernel dies: tables, models, and from where to run on."""

import os
import signal
import time

from session import Session

MODEL = """\
let penguins = Dataset.penguins()
let (train, test) = penguins.split(test: 0.25, stratifiedBy: "species", seed: 7)
let pipeline = Impute(.median) + Standardize() + OneHot() + LogisticRegression()
let model = pipeline.fit(train, target: "species")
func accuracy() throws -> Double { model.evaluate(test).accuracy }
var rates = (0..<200).map { Double($0) / 7 }
let once = print("only once")
"""

PREDICTIONS = "print(model.predict(test), accuracy(), rates)"

AGAIN = """\
let again = pipeline.fit(train, target: "species")
again.evaluate(test).accuracy
"""

TRAINING = """\
print("training")
let long = (0..<1_000_000).map { _ in pipeline.fit(train, target: "species") }
"""


def kill(session):
    """Ends the kernel as no program can expect."""
    os.kill(session.process, signal.SIGKILL)
    while session.is_alive:
        time.sleep(0.02)


def wait_for_journal(folder, number):
    """Waits until the journal has the state after a cell."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        for path in (folder / ".martlet/journal").glob("*/journal"):
            if f'"number":{number},' in path.read_text():
                return
        time.sleep(0.05)
    raise AssertionError("no journal was written")


def test_tables_and_models_survive_a_kernel_that_is_killed_while_it_trains(folder):
    with Session() as first:
        assert first.run(MODEL).status == "ok"
        expected = first.run(PREDICTIONS).stdout
        wait_for_journal(folder, 1)
        request = first.send(TRAINING)
        first.wait_for_output(request, "training")
        kill(first)
    with Session() as second:
        began = second.run("1")
        assert "%restore brings back" in began.stderr
        report = second.run("%restore")
        assert report.status == "ok", report.explanation
        for name in ("penguins", "train", "test", "model", "rates"):
            assert f"  {name} " in report.stdout
        assert "Declared: accuracy" in report.stdout
        assert "only once" not in report.stdout
        # The cell that printed ran after the model was kept, so it comes first.
        assert "Run on from cell 2, `print(model.predict(test)" in report.stdout
        assert second.run(PREDICTIONS).stdout == expected
        more = second.run(AGAIN)
        assert more.status == "ok", more.explanation


def test_a_kernel_that_is_closed_leaves_nothing(folder):
    with Session() as session:
        assert session.run("let birds = Dataset.penguins()").status == "ok"
        wait_for_journal(folder, 1)
        session.client.shutdown()
        while session.is_alive:
            time.sleep(0.02)
    assert list(folder.iterdir()) == []


def test_a_kernel_that_is_terminated_keeps_its_journal(folder):
    with Session() as session:
        assert session.run("let birds = Dataset.penguins()").status == "ok"
        wait_for_journal(folder, 1)
        os.kill(session.process, signal.SIGTERM)
        while session.is_alive:
            time.sleep(0.02)
    with Session() as session:
        assert "birds" in session.run("%restore").stdout


def test_variables_travel_in_a_file(folder):
    with Session() as session:
        assert session.run(MODEL).status == "ok"
        expected = session.run(PREDICTIONS).stdout
        saved = session.run("%save all.martlet")
        assert saved.stdout.startswith("Saved "), saved.explanation
    with Session() as session:
        assert session.run("%load all.martlet").status == "ok"
        assert session.run(PREDICTIONS).stdout == expected


def test_nothing_is_kept_where_nobody_is(folder):
    with Session() as session:
        session.client.allow_stdin = False
        assert session.run("let birds = Dataset.penguins()").status == "ok"
        assert session.run("1").status == "ok"
    assert list(folder.iterdir()) == []
