# SPDX-License-Identifier: Apache-2.0
"""Interrupting: by signal and by message, a loop and a fit; what was there stays there."""

import os
import signal
import time

import pytest

# The issue of an interrupt that takes longer than this is one that a person notices.
PATIENCE = 1.0

LOOP = """\
kept = kept + 1
print("running")
var turns = 0
while true {
  turns = turns + 1
}
"""

# A table large enough that nearly all the time passes inside `fit`, which is native code.
LARGE = """\
var first: [Double] = []
var second: [Double] = []
var label: [String] = []
for n in 0..<200_000 {
  let x = Double(n % 1000) / 1000
  let y = Double((n * 7919) % 1009) / 1009
  first.append(x)
  second.append(y)
  label.append((n * 31) % 17 < 8 ? "a" : "b")
}
let large = Table([Column("x", first), Column("y", second), Column("label", label)])
"""

FIT = """\
kept = kept + 1
print("running")
for n in 0..<1_000_000 {
  let model = LogisticRegression().fit(large, target: "label")
}
"""


def by_signal(session):
    os.kill(session.process, signal.SIGINT)


def by_message(session):
    session.client.control_channel.send(session.client.session.msg("interrupt_request", {}))
    reply = session.client.get_control_msg(timeout=PATIENCE)
    assert reply["msg_type"] == "interrupt_reply"
    assert reply["content"]["status"] == "ok"


@pytest.mark.parametrize("interrupt", [by_signal, by_message])
@pytest.mark.parametrize(("prepare", "code"), [("1", LOOP), (LARGE, FIT)], ids=["loop", "fit"])
def test_an_interrupt_ends_the_cell_within_a_second_and_keeps_the_state(
    session, interrupt, prepare, code
):
    outcome = session.run(prepare, timeout=120)
    assert outcome.status == "ok", outcome.explanation
    session.run("var kept = 41")

    request = session.send(code)
    session.wait_for_output(request, "running")
    started = time.monotonic()
    interrupt(session)
    outcome = session.finish(request)
    elapsed = time.monotonic() - started

    assert outcome.status == "error"
    assert "interrupted" in outcome.explanation.lower()
    assert elapsed < PATIENCE
    assert session.is_alive
    assert session.run("kept").text == "42"
    assert session.run("1 + 1").text == "2"


PIPELINE = """\
kept = kept + 1
let pipeline = Standardize() + LogisticRegression(tolerance: 1e-300)
print("running")
let model = pipeline.fit(large, target: "label")
let never = 1
"""


@pytest.mark.parametrize("interrupt", [by_signal, by_message])
def test_an_interrupted_fit_leaves_the_model_as_trained_so_far(session, interrupt):
    # Many classes that nothing tells apart: enough to do for many seconds.
    outcome = session.run(LARGE.replace('(n * 31) % 17 < 8 ? "a" : "b"', '"c\\((n * 7919) % 31)"'))
    assert outcome.status == "ok", outcome.explanation
    session.run("var kept = 41")
    request = session.send(PIPELINE)
    session.wait_for_output(request, "running")
    # The first step must be over: the fit then shows how far it is.
    session.wait_for_display(request, "LogisticRegression", timeout=180)
    interrupt(session)
    waiting = session.send("1 + 1")
    outcome = session.finish(request)
    assert outcome.error["ename"] == "interrupted"
    session.client.get_shell_msg(timeout=60)
    assert session.run("kept").text == "42", waiting
    assert session.run("model.interrupted && !model.converged").text == "true"
    assert "as trained so far" in session.run("model").text
    assert session.run("model.predict(large).count").text == "200000"
    assert session.run("never").error["ename"] == "unknown-name"


def test_an_interrupt_of_an_idle_kernel_changes_nothing(session):
    session.run("var kept = 1")
    by_signal(session)
    by_message(session)
    assert session.run("kept = kept + 1\nkept").text == "2"
    assert session.is_alive


def test_cells_that_wait_behind_an_interrupted_one_are_answered(session):
    running = session.send('print("running")\nwhile true {}')
    session.wait_for_output(running, "running")
    waiting = session.send("1 + 1")
    by_message(session)
    assert session.finish(running).status == "error"
    # With `stop_on_error` the queue is given up; each request in it still gets its reply.
    reply = session.client.get_shell_msg(timeout=5)
    assert reply["parent_header"]["msg_id"] == waiting
    assert session.run("2 + 2").text == "4"
