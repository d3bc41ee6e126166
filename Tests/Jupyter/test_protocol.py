# SPDX-License-Identifier: Apache-2.0
"""What the protocol promises beyond single requests, with the installed kernel and real clients."""

import json
import os
import pathlib
import signal
import subprocess
import sys
import time

import jupyter_client
import psutil
import pytest
import zmq
from jupyter_client.manager import KernelManager, start_new_kernel

from session import Session

# What a person would call at once, on a machine that does other things as well.
PATIENCE = 10


def wait_until(is_true, seconds=PATIENCE):
    """Waits until something holds."""
    deadline = time.monotonic() + seconds
    while not is_true():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.02)


def control(session, kind, content=None):
    """Asks on the control channel."""
    message = session.client.session.msg(kind, content or {})
    session.client.control_channel.send(message)
    return session.client.get_control_msg(timeout=PATIENCE)["content"]


def test_one_version_is_said_everywhere(session):
    spec = session.manager.kernel_spec
    told = control(session, "kernel_info_request")
    request = session.client.kernel_info()
    reply = session.client.get_shell_msg(timeout=PATIENCE)
    assert reply["parent_header"]["msg_id"] == request
    assert spec.to_dict()["kernel_protocol_version"] == "5.5"
    assert told["protocol_version"] == reply["header"]["version"] == "5.5"
    assert told["debugger"] is False
    assert "debugger" not in told["supported_features"]


@pytest.mark.parametrize("transport", ["tcp", "ipc"])
def test_a_client_that_requires_encryption_gets_it(folder, transport):
    manager = KernelManager(
        kernel_name="martlet", transport=transport, transport_encryption="required"
    )
    if transport == "ipc":
        manager.ip = str(folder / "kernel")
    manager.start_kernel()
    client = manager.client()
    client.start_channels()
    try:
        client.wait_for_ready(timeout=60)
        connection = json.loads(pathlib.Path(manager.connection_file).read_text())
        assert len(connection["curve_publickey"]) == 40
        reply = client.execute_interactive("1 + 1", timeout=PATIENCE)
        assert reply["content"]["status"] == "ok"
        assert client.is_alive()
        # Without the keys a subscriber hears nothing, not even its welcome.
        if transport == "tcp":
            context = zmq.Context()
            eavesdropper = context.socket(zmq.SUB)
            eavesdropper.setsockopt(zmq.SUBSCRIBE, b"")
            eavesdropper.connect(f"tcp://127.0.0.1:{connection['iopub_port']}")
            client.execute_interactive("2 + 2", timeout=PATIENCE)
            assert not eavesdropper.poll(300)
            context.destroy(linger=0)
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


def test_the_history_outlives_the_kernel(folder):
    def ask(kernel, **content):
        request = kernel.client.history(**content)
        while True:
            reply = kernel.client.get_shell_msg(timeout=PATIENCE)
            if reply["parent_header"].get("msg_id") == request:
                return reply["content"]["history"]

    with Session() as first:
        first.run("let kept = 41")
        first.run("kept + 1")
        first.client.shutdown()
        first.client.get_control_msg(timeout=PATIENCE)
        wait_until(lambda: not first.is_alive)
    with Session() as second:
        second.run('print("another")')
        assert [row[2] for row in ask(second, hist_access_type="tail", n=3)] == [
            "let kept = 41",
            "kept + 1",
            'print("another")',
        ]
        before = ask(second, hist_access_type="range", session=-1, output=True)
        assert [row[2] for row in before] == [["let kept = 41", None], ["kept + 1", "42"]]
        found = ask(second, hist_access_type="search", pattern="kept*", n=1)
        assert found[-1][2] == "kept + 1"
    home = pathlib.Path(os.environ["HOME"])
    (file,) = home.rglob("history.sqlite")
    assert file.stat().st_mode & 0o077 == 0


def test_the_kernel_ends_when_its_parent_dies(folder):
    """A wrapper starts a kernel and is killed: the kernel must not be left behind."""
    script = """
import sys, time
from jupyter_client.manager import start_new_kernel
manager, client = start_new_kernel(kernel_name="martlet")
client.execute('while true {}')
print(manager.provisioner.process.pid, flush=True)
time.sleep(600)
"""
    wrapper = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
    try:
        kernel = psutil.Process(int(wrapper.stdout.readline()))
        wrapper.send_signal(signal.SIGKILL)
        wrapper.wait()
        wait_until(lambda: not kernel.is_running() or kernel.status() == psutil.STATUS_ZOMBIE)
    finally:
        wrapper.kill()


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_signal_ends_the_kernel_while_a_cell_computes(session, name):
    running = session.send('print("running")\nwhile true {}')
    session.wait_for_output(running, "running")
    os.kill(session.process, getattr(signal, name))
    reply = session.client.get_shell_msg(timeout=PATIENCE)
    while reply["parent_header"]["msg_id"] != running:
        reply = session.client.get_shell_msg(timeout=PATIENCE)
    assert reply["content"]["ename"] == "interrupted"
    wait_until(lambda: not session.is_alive)


def test_control_and_heartbeat_answer_while_a_cell_computes(session):
    running = session.send('print("running")\nwhile true {}')
    session.wait_for_output(running, "running")
    for _ in range(50):
        assert control(session, "kernel_info_request")["status"] == "ok"
    assert session.client.hb_channel.is_beating()
    assert control(session, "interrupt_request")["status"] == "ok"
    assert session.finish(running).status == "error"


def test_a_reader_that_stalls_gets_every_line(session):
    request = session.send("for n in 0..<100_000 { print(n) }\n1 + 1")
    reply = session.client.get_shell_msg(timeout=60)
    assert reply["content"]["status"] == "ok"
    # Nobody has read a line so far.
    text, messages = "", 0
    while True:
        message = session.client.get_iopub_msg(timeout=PATIENCE)
        if message["parent_header"].get("msg_id") != request:
            continue
        if message["msg_type"] == "stream":
            text += message["content"]["text"]
            messages += 1
        if message["content"].get("execution_state") == "idle":
            break
    assert text == "".join(f"{n}\n" for n in range(100_000))
    assert messages <= 200


def test_a_flood_keeps_its_head_and_its_tail(session):
    outcome = session.run("for n in 0..<1_000_000 { print(n) }", timeout=120)
    assert outcome.status == "ok"
    assert outcome.stdout.startswith("0\n1\n2\n")
    assert outcome.stdout.endswith("999998\n999999\n")
    assert "bytes cut …" in outcome.stdout
    assert len(outcome.stdout) < 2_001_000


def test_a_second_client_is_welcomed_and_sees_what_the_first_one_does(session):
    other = jupyter_client.BlockingKernelClient(connection_file=session.manager.connection_file)
    other.load_connection_file()
    other.start_channels()
    try:
        welcome = other.get_iopub_msg(timeout=PATIENCE)
        assert welcome["msg_type"] == "iopub_welcome"
        assert welcome["content"] == {"subscription": ""}
        request = session.send('print("seen")')
        texts = ""
        while "seen" not in texts:
            message = other.get_iopub_msg(timeout=PATIENCE)
            if message["parent_header"].get("msg_id") == request:
                texts += message["content"].get("text", "")
    finally:
        other.stop_channels()


def test_a_cell_with_half_a_character_is_answered(session):
    # As browsers write it; the reference client's own way refuses to.
    session.client.session.pack = lambda message: json.dumps(message, default=str).encode()
    outcome = session.run('print("\ud83d!")')
    assert outcome.status == "ok"
    assert outcome.stdout == "\ufffd!\n"


def test_random_interrupts_kill_nothing(session):
    """By signal and by message, while idle, in loops, in output and between requests.

    MARTLET_INTERRUPTS=10000 makes it longer.
    """
    session.run("var kept = 0")
    codes = [
        "for n in 0..<200_000 { }",
        'for n in 0..<200 { print("line", n) }',
        'for n in 0..<200 { display(n, id: "n"); updateDisplay(-n, id: "n") }',
        "Dataset.penguins().describe()",
        "kept = kept + 1",
        "1 + 1",
    ]
    turns = int(os.environ.get("MARTLET_INTERRUPTS", 500))
    for turn in range(turns):
        request = session.send(codes[turn % len(codes)])
        for _ in range(turn % 4):
            os.kill(session.process, signal.SIGINT)
        if turn % 3 == 0:
            session.client.control_channel.send(session.client.session.msg("interrupt_request", {}))
            assert session.client.get_control_msg(timeout=PATIENCE)["content"]["status"] == "ok"
        assert session.finish(request).status in ("ok", "error")
    assert session.is_alive
    wait_until(lambda: session.run("1 + 1").text == "2")
    assert 0 <= int(session.run("kept").text) <= turns // len(codes) + 1


def test_starting_again_and_again_loses_no_output(folder):
    """Restart and run all: the first cell's output is there, every time."""
    manager, client = start_new_kernel(kernel_name="martlet")
    try:
        for turn in range(6):
            outputs = []
            client.execute_interactive(
                f'print("turn {turn}")',
                timeout=PATIENCE,
                output_hook=lambda message: outputs.append(message["content"].get("text", "")),
            )
            assert f"turn {turn}\n" in outputs
            manager.restart_kernel(now=turn % 2 == 0)
            client.wait_for_ready(timeout=60)
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


def ask(session, kind, content, subshell=None):
    """Asks on the shell channel, perhaps in a subshell, and waits for the reply."""
    message = session.client.session.msg(kind, content)
    if subshell:
        message["header"]["subshell_id"] = subshell
    session.client.shell_channel.send(message)
    while True:
        reply = session.client.get_shell_msg(timeout=PATIENCE)
        if reply["parent_header"]["msg_id"] == message["header"]["msg_id"]:
            return reply["content"]


@pytest.fixture
def computing(session):
    """A session whose main shell computes until somebody interrupts it; its cell's request."""
    for code in (
        "let birds = Dataset.penguins()\nvar numbers = [1, 2, 3]\nlet answer = 42",
        "func twice(_ n: Int) -> Int { n * 2 }",
    ):
        assert session.run(code).status == "ok"
    running = session.send('print("running")\nwhile true { numbers.append(1); numbers.removeLast() }')
    session.wait_for_output(running, "running")
    yield session
    control(session, "interrupt_request")
    outcome = session.finish(running)
    assert outcome.error["ename"] == "interrupted"
    assert session.run("twice(answer)").text == "84"
    assert session.run("numbers.count").text in ("3", "4")


@pytest.mark.parametrize("shell", ["main", "subshell"])
def test_help_while_a_cell_computes(computing, shell):
    subshell = control(computing, "create_subshell_request")["subshell_id"] if shell != "main" else None

    def complete(code):
        return ask(computing, "complete_request", {"code": code, "cursor_pos": len(code)}, subshell)

    def inspect(code):
        content = {"code": code, "cursor_pos": len(code), "detail_level": 0}
        return ask(computing, "inspect_request", content, subshell)["data"].get("text/plain", "")

    assert complete("twi")["matches"] == ["twice"]
    assert complete("birds.filte")["matches"][0] == "filter"
    assert complete('birds["flipper')["matches"] == ["flipper_length_mm"]
    assert complete("%who")["matches"][:1] == ["who"]
    assert "344 rows × 8 columns" in inspect("birds")
    assert "3 elements" in inspect("numbers")
    assert inspect("twice").startswith("func twice(_ n: Int) -> Int")
    state = ask(computing, "is_complete_request", {"code": "func f() {"}, subshell)
    assert state["status"] == "incomplete"


def test_the_variables_are_listed_while_a_cell_computes(computing):
    subshell = control(computing, "create_subshell_request")["subshell_id"]
    message = computing.client.session.msg("execute_request", {"code": "%who", "silent": False})
    message["header"]["subshell_id"] = subshell
    computing.client.shell_channel.send(message)
    request = message["header"]["msg_id"]
    computing.wait_for_output(request, "numbers  [Int]")
    reply = computing.client.get_shell_msg(timeout=PATIENCE)
    assert reply["parent_header"]["msg_id"] == request
    assert reply["content"]["status"] == "ok"


def test_a_cell_of_a_subshell_waits_for_the_one_that_computes(computing):
    subshell = control(computing, "create_subshell_request")["subshell_id"]
    message = computing.client.session.msg("execute_request", {"code": "let after = answer + 1"})
    message["header"]["subshell_id"] = subshell
    computing.client.shell_channel.send(message)
    assert control(computing, "list_subshell_request")["subshell_id"] == [subshell]
    # Deleting the subshell ends its cell, and no other one.
    deleted = control(computing, "delete_subshell_request", {"subshell_id": subshell})
    assert deleted["status"] == "ok"
    reply = computing.client.get_shell_msg(timeout=PATIENCE)
    assert reply["parent_header"]["msg_id"] == message["header"]["msg_id"]
    assert reply["content"]["status"] in ("error", "aborted")


def test_a_subshell_computes_when_the_main_shell_is_free(session):
    session.run("var shared = 1")
    subshell = control(session, "create_subshell_request")["subshell_id"]
    reply = ask(session, "execute_request", {"code": "shared = shared + 1"}, subshell)
    assert (reply["status"], reply["execution_count"]) == ("ok", 1)
    assert session.run("shared").text == "2"
    told = control(session, "kernel_info_request")
    assert told["supported_features"] == ["kernel subshells"]


def test_a_cell_that_uses_a_stale_variable_says_so_where_the_front_end_names_its_cells(session):
    def run(cell, code):
        message = session.client.session.msg("execute_request", {"code": code, "silent": False})
        message["metadata"]["cellId"] = cell
        session.client.shell_channel.send(message)
        return session.finish(message["header"]["msg_id"])

    run("a", "let train = [1, 2]")
    run("b", "let model = train.count")
    run("a", "let train = [1, 2, 3]")
    outcome = run("c", "model")
    assert [bundle["text/plain"] for bundle in outcome.bundles] == [
        "note: model (cell 2) was made from train before cell 3 changed it; "
        "%stale lists what to run again",
        "2",
    ]
    assert (outcome.stdout, outcome.stderr) == ("", "")
    assert session.run("%stale").stdout == (
        "Run these cells again, in this order:\n"
        "  cell 2  model       train was changed by cell 3\n"
        "  cell 4  its output  train was changed by cell 3\n"
    )
    run("b", "let model = train.count")
    assert [bundle["text/plain"] for bundle in run("c", "model").bundles] == ["3"]
    assert session.run("%stale").stdout == "Nothing is stale.\n"
