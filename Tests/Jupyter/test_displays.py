# SPDX-License-Identifier: Apache-2.0
"""Displays, passwords and progress through the reference clients, beside those of `martlet run`."""

import json
import subprocess

import nbformat
import pytest
from nbclient import NotebookClient

from test_notebook import outputs, run_martlet, write_notebook

PIXEL = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)

KINDS = {
    "text/html": 'HTML("<b>bold</b> &amp; more")',
    "text/markdown": 'Markdown("**bold**\\nand $x^2$")',
    "text/latex": 'LaTeX("x^2")',
    "application/json": 'JSON("{\\"b\\": [1, 2.5], \\"a\\": null}", expanded: true)',
    "image/svg+xml": 'SVG("<svg width=\'4\' height=\'3\'>\\n<rect width=\'2\' height=\'2\'/>\\n</svg>")',
    "image/png": f'Image(base64: "{PIXEL}", width: 40)',
    "application/vnd.vegalite.v5+json": 'VegaLite("{\\"mark\\": \\"bar\\"}")',
}

CELLS = [
    "\n".join(f"display({code})" for code in KINDS.values()),
    *KINDS.values(),
    'let first = display("one", id: "a")\nprint("between")\ndisplay(1, id: "b")',
    'first.update(Markdown("_two_"))\ndisplay([2], id: "b")\nfirst.update(3)',
    # A display that is cleared is not brought up to date any more.
    'display("gone", id: "c")\nprint("x")\nclearOutput(wait: true)\nupdateDisplay("later", id: "c")\n'
    'display("kept", id: "d")',
    'updateDisplay(Image(base64: "' + PIXEL + '", width: 7), id: "d")\ndisplay(4, id: "b")\nfirst',
    'for n in progress(1...3, "n") { print(n) }',
]


@pytest.fixture
def displays(tmp_path):
    path = tmp_path / "displays.ipynb"
    write_notebook(path, *((code, []) for code in CELLS))
    return path


def test_the_runner_stores_displays_as_nbclient_does(martlet, displays, tmp_path):
    result, other = tmp_path / "martlet.ipynb", tmp_path / "nbclient.ipynb"
    run = run_martlet(martlet, displays, result)
    assert run.returncode == 0, run.stderr
    document = nbformat.read(displays, as_version=4)
    NotebookClient(document, kernel_name="martlet", timeout=120).execute(cwd=str(tmp_path))
    nbformat.write(document, other)
    assert outputs(result) == outputs(other)
    # The files are the same as far as nbformat lays them down, metadata of outputs included.
    fresh = json.loads(result.read_text())["cells"]
    stored = json.loads(other.read_text())["cells"]
    for one, two in zip(fresh, stored, strict=True):
        assert one["outputs"] == two["outputs"]
    texts = json.dumps([cell["outputs"] for cell in stored])
    assert "_two_" not in texts and '"3"' in texts and "gone" not in texts
    nbformat.validate(nbformat.read(result, as_version=4))
    assert subprocess.run([martlet, "run", result, "--check"], capture_output=True).returncode == 0


def test_a_check_sees_what_a_later_cell_has_changed(martlet, displays, tmp_path):
    result = tmp_path / "result.ipynb"
    assert run_martlet(martlet, displays, result).returncode == 0
    result.write_text(result.read_text().replace("first.update(3)", "first.update(5)"))
    check = subprocess.run([martlet, "run", result, "--check"], capture_output=True, text=True)
    assert check.returncode == 3
    assert "- 3" in check.stdout + check.stderr and "+ 5" in check.stdout + check.stderr


def shown(session, request):
    """The messages that show something for a request, and its reply."""
    messages = []
    while True:
        message = session.client.get_iopub_msg(timeout=30)
        if message["parent_header"].get("msg_id") != request:
            continue
        if message["content"].get("execution_state") == "idle":
            break
        if "data" in message["content"]:
            messages.append(message)
    return messages, reply_to(session, request)


def reply_to(session, request):
    while True:
        reply = session.client.get_shell_msg(timeout=30)
        if reply["parent_header"]["msg_id"] == request:
            return reply["content"]


@pytest.mark.parametrize(("mime", "code"), KINDS.items(), ids=KINDS.keys())
def test_each_kind_is_shown_as_display_as_value_and_as_expression(session, mime, code):
    request = session.client.execute(
        f"display({code})\n{code}", user_expressions={"value": code, "wrong": "nothing"}
    )
    messages, reply = shown(session, request)
    assert [message["msg_type"] for message in messages] == ["display_data", "execute_result"]
    expression = reply["user_expressions"]["value"]
    assert reply["user_expressions"]["wrong"]["status"] == "error"
    for content in [*(message["content"] for message in messages), expression]:
        assert set(content["data"]) == {mime, "text/plain"}
        assert content["data"]["text/plain"].strip()
        assert (mime in content["metadata"]) == (mime in ("application/json", "image/png"))
    if mime.endswith("json"):
        assert isinstance(expression["data"][mime], dict)
    if mime == "image/png":
        assert expression["metadata"] == {"image/png": {"width": 40}}
    # Nothing of it is left when the execution is silent, and the counter stands still.
    count = reply["execution_count"]
    request = session.client.execute(f"display({code})\n{code}", silent=True)
    messages, reply = shown(session, request)
    assert messages == [] and reply["status"] == "ok" and reply["execution_count"] == count
    # Without being stored it is shown all the same.
    request = session.client.execute(f"display({code})", store_history=False)
    messages, reply = shown(session, request)
    assert len(messages) == 1 and reply["execution_count"] == count


def test_updates_name_their_display_and_nothing_else_is_shown(session):
    request = session.client.execute('let d = display(1, id: "x")\nd.update(2)\nd')
    messages, _ = shown(session, request)
    assert [
        (message["msg_type"], message["content"]["transient"], message["content"]["data"])
        for message in messages
    ] == [
        ("display_data", {"display_id": "x"}, {"text/plain": "1"}),
        ("update_display_data", {"display_id": "x"}, {"text/plain": "2"}),
    ]
    request = session.client.execute('updateDisplay(3, id: "x")')
    messages, _ = shown(session, request)
    assert [message["msg_type"] for message in messages] == ["update_display_data"]
    outcome = session.run('updateDisplay(3, id: "y")')
    assert outcome.error["ename"] == "unknown-display"


def test_a_password_is_asked_for_as_one_and_leaves_no_trace(session):
    request = session.client.execute('let token = password("Token: ")', allow_stdin=True)
    question = session.client.get_stdin_msg(timeout=30)
    assert question["content"] == {"prompt": "Token: ", "password": True}
    session.client.input("open sesame")
    assert shown(session, request)[1]["status"] == "ok"
    assert session.run("token.count").text == "11"
    assert session.run("token").text == '"••••••••"'
    assert "sesame" not in session.run("%who").stdout
    request = session.client.history(hist_access_type="tail", n=10, output=True)
    history = json.dumps(reply_to(session, request))
    assert "token.count" in history and "sesame" not in history
    request = session.client.execute("1", user_expressions={"token": "token"})
    assert "sesame" not in json.dumps(shown(session, request)[1])


@pytest.mark.parametrize("function", ["input", "password"])
def test_where_nobody_can_be_asked_the_error_says_what_to_do(session, function):
    request = session.client.execute(f"{function}()", allow_stdin=False)
    messages, reply = shown(session, request)
    assert reply["ename"] == "no-input"
    assert f"`{function}` needs a person" in reply["evalue"]
    assert any("Run the notebook in JupyterLab" in line for line in reply["traceback"])


def test_a_bar_is_one_display_that_ends_as_one_line(session):
    code = "var sum = 0\nlet start = Date()\n" + (
        'for n in progress(1...200_000_000, "n") { sum += n; if Date().timeIntervalSince(start) > 2 '
        "{ break } }"
    )
    messages, reply = shown(session, session.client.execute(code, allow_stdin=True))
    assert reply["status"] == "ok"
    assert [message["msg_type"] for message in messages[:1]] == ["display_data"]
    assert {message["msg_type"] for message in messages[1:]} == {"update_display_data"}
    assert len({message["content"]["transient"]["display_id"] for message in messages}) == 1
    # Two seconds, but for the first half of one, at ten updates a second; a slow machine makes fewer.
    assert 2 <= len(messages) <= 17 + 10
    assert "<progress" in messages[0]["content"]["data"]["text/html"]
    last = messages[-1]["content"]["data"]
    assert "<progress" not in last["text/html"] and "steps in" in last["text/plain"]
    # Where nobody watches there is no bar at all.
    messages, _ = shown(session, session.client.execute(code, allow_stdin=False))
    assert messages == []
