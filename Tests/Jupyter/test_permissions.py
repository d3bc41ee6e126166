# SPDX-License-Identifier: Apache-2.0
"""A notebook from somebody else can compute, and nothing more, unless the person allows it."""

import http.server
import json
import os
import pathlib
import subprocess
import threading

import nbformat
import psutil
import pytest
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

from session import Session, plain

SECRET = "the secret of the outside"

# Each tries to get at something; `{outside}` is the folder above the notebook's.
FILES = [
    'Table(csv: "/etc/passwd")',
    'Table(csv: "../secret.csv")',
    'Table(csv: "{outside}/secret.csv")',
    'Table(csv: "link.csv")',
    'Table(csv: "up/secret.csv")',
    'Table(csv: "data/../../secret.csv")',
    'Table(csv: ".hidden.csv")',
    'Table(csv: "~/secret.csv")',
    'Table(csv: "/proc/self/environ")',
    'Table(csv: "/proc/self/cwd/../secret.csv")',
    'Table(csv: "/proc/self/root{outside}/secret.csv")',
    'Table(csv: "/dev/stdin")',
    'Table(csv: "https://example.org/table.csv")',
    'Table(url: "{site}/table.csv")',
    'Table(csv: "{site}/table.csv")',
    'Table(json: "{site}/list.json", records: "")',
    'Table(url: "{site}/table.csv", options: WebOptions(obeysRobots: false, cache: .trusted))',
    'WebPage("{site}/")',
    'WebPage("http://localhost.@127.0.0.1/")',
    'WebPage("file://{outside}/secret.csv")',
    'Table(csv: "file://{outside}/secret.csv")',
    "%load ../secret.csv",
    "%load /etc/passwd",
    "%run ../secret.swift",
    "%run up/secret.swift",
    "%ls ..",
    "%ls /etc",
    "%ls ~",
    "%cd ..",
    "%cd /",
    'let paths = ["../secret.csv"]\nfor path in paths {{ print(try? Table(csv: path)) }}\nTable(csv: paths[0])',
]
WRITES = [
    'Dataset.penguins().chart().save("../written.svg")',
    'Dataset.penguins().chart().save("~/written.svg")',
    'Dataset.penguins().chart().save("{outside}/written.svg")',
    'Dataset.penguins().chart().save("up/written.svg")',
    'Dataset.penguins().chart().save("dangling.svg")',
    'Dataset.penguins().chart().save(".profile.svg")',
    'Dataset.penguins().chart().save("/tmp/../{outside}/written.svg")',
]
# Every name by which people start programs or reach past the language.
SHELLS = [
    "!touch pwned",
    "!!touch pwned",
    "%%bash\ntouch pwned",
    "%%sh\ntouch pwned",
    "%%script bash\ntouch pwned",
    "%system touch pwned",
    "%sx touch pwned",
    "%%cmd\ntouch pwned",
    "%%python\nopen('pwned', 'w')",
    "%%writefile pwned\nx",
    "%env HOME=/",
    "%config InteractiveShell.permissions = true",
    "%allow-read /",
    "import Foundation\nlet p = Process()\np.launchPath = \"/bin/sh\"\np.launch()",
    'Process.run(URL(fileURLWithPath: "/bin/touch"), arguments: ["pwned"])',
    'system("touch pwned")',
    'popen("touch pwned", "r")',
    'execv("/bin/touch", ["touch", "pwned"])',
    'execvp("touch", ["touch", "pwned"])',
    "fork()",
    'posix_spawn(nil, "/bin/touch", nil, nil, ["touch", "pwned"], nil)',
    'NSTask.launchedTask(withLaunchPath: "/bin/touch", arguments: ["pwned"])',
    'shell("touch pwned")',
    'open("/etc/passwd", 0)',
    'fopen("/etc/passwd", "r")',
    'FileManager.default.contents(atPath: "/etc/passwd")',
    'FileManager.default.createFile(atPath: "pwned", contents: nil)',
    'FileHandle(forReadingAtPath: "/etc/passwd")',
    'String(contentsOfFile: "/etc/passwd", encoding: .utf8)',
    'String(contentsOf: URL(fileURLWithPath: "/etc/passwd"))',
    'Data(contentsOf: URL(fileURLWithPath: "/etc/passwd"))',
    '"x".write(toFile: "pwned", atomically: true, encoding: .utf8)',
    'URLSession.shared.dataTask(with: URL(string: "https://example.org")!)',
    'socket(2, 1, 0)',
    'dlopen(nil, 0)',
    'dlsym(nil, "system")',
    'ProcessInfo.processInfo.environment',
    'getenv("HOME")',
    'Permissions.current = nil',
    'Permissions.everything',
    'Files.read("/etc/passwd")',
    'unsafeBitCast(1, to: Int.self)',
    'UnsafeMutablePointer<Int>(bitPattern: 1)',
    '@_silgen_name("system") func run(_ command: String) -> Int\nrun("touch pwned")',
]


@pytest.fixture
def place(tmp_path, monkeypatch):
    """A folder for the notebook, in one with what it must not reach."""
    folder = tmp_path / "outside" / "book"
    (folder / "data").mkdir(parents=True)
    outside = folder.parent
    home = outside / "home"
    home.mkdir()
    for path in (outside / "secret.csv", home / "secret.csv", folder / ".hidden.csv"):
        path.write_text(f"a,b\n1,{SECRET}\n")
    (outside / "secret.swift").write_text(f'print("{SECRET}")\n')
    (folder / "own.csv").write_text("a,b\n1,2\n")
    (folder / "link.csv").symlink_to("../secret.csv")
    (folder / "up").symlink_to("..")
    (folder / "dangling.svg").symlink_to("../written.svg")
    monkeypatch.setenv("HOME", str(home))
    # The kernel itself remembers what was run; that is not the notebook's doing.
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.chdir(folder)
    return folder


def cells(place, site="http://127.0.0.1:9"):
    return [code.format(outside=place.parent, site=site) for code in FILES + WRITES] + SHELLS


@pytest.fixture
def site():
    """A server on this machine, the paths it was asked for, and whether it is keeping somebody waiting."""
    asked = []
    slow = threading.Event()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            if self.path == "/away":
                self.send_response(302)
                self.send_header("Location", f"http://localhost:{self.server.server_port}/table.csv")
                self.end_headers()
                return
            found = self.path != "/robots.txt"
            self.send_response(200 if found else 404)
            self.send_header("Content-Type", "text/csv")
            self.end_headers()
            if self.path == "/slow":
                self.wfile.flush()
                slow.set()
                # Until the other side goes away.
                self.connection.recv(1)
            elif found:
                self.wfile.write(f"a,b\n1,{SECRET}\n".encode())

        def log_message(self, *arguments):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}", asked, slow
    server.shutdown()


def snapshot(place):
    """Everything below the outer folder, with what it holds."""
    return {
        str(path.relative_to(place.parent)): path.read_bytes() if path.is_file() else None
        for path in sorted(place.parent.rglob("*"))
        if not path.is_symlink() and "jupyter" not in str(path).lower()
    }


def gives_nothing(text):
    return SECRET not in text and "root:x:" not in text and "pwned\n" not in text


def write_notebook(path, codes, tags=()):
    document = nbformat.v4.new_notebook()
    document.metadata.kernelspec = {"name": "martlet", "display_name": "Martlet", "language": "martlet"}
    for code in codes:
        cell = nbformat.v4.new_code_cell(code)
        cell.metadata.tags = list(tags)
        document.cells.append(cell)
    nbformat.write(document, path)
    return document


def test_a_hostile_notebook_gets_nothing_headless(martlet, place, site, tmp_path):
    notebook, result = place / "hostile.ipynb", tmp_path / "result.ipynb"
    write_notebook(notebook, cells(place, site[0]), ["raises-exception"])
    before = snapshot(place)
    run = subprocess.run(
        [martlet, "run", notebook, "--print", "--output", result], capture_output=True, text=True
    )
    assert run.returncode == 0, run.stderr
    assert gives_nothing(run.stdout + run.stderr)
    assert snapshot(place) == before
    assert site[1] == []
    for cell in nbformat.read(result, as_version=4).cells:
        failures = [output for output in cell.outputs if output.output_type == "error"]
        assert failures, f"this cell did not fail: {cell.source}"
        assert gives_nothing(json.dumps(cell.outputs)), cell.source
        assert failures[0].ename != "internal", plain("\n".join(failures[0].traceback))


def test_a_hostile_notebook_gets_nothing_in_jupyter_whose_person_says_no(place, site):
    before = snapshot(place)
    with Session() as session:
        process = psutil.Process(session.process)
        for code in cells(place, site[0]):
            outcome = session.run(code, answers=["no", "", "never", "allow"])
            assert outcome.status == "error", code
            assert gives_nothing(outcome.stdout + outcome.stderr + json.dumps(outcome.bundles)), code
            assert gives_nothing(outcome.explanation), code
            assert process.children(recursive=True) == []
        # Completion shows no names of other folders either.
        for code in ("%ls ../", '%load /etc/', 'Table(csv: "../'):
            session.client.complete(code, len(code))
            assert session.client.get_shell_msg(timeout=30)["content"]["matches"] == []
        assert session.run("1 + 1").text == "2"
    assert snapshot(place) == before
    assert site[1] == []


def test_a_host_is_reached_if_the_person_or_a_flag_allows_it(martlet, place, site, monkeypatch):
    address, asked, slow = site
    monkeypatch.setenv("XDG_CACHE_HOME", str(place / "data"))
    with Session() as session:
        code = f'Table(url: "{address}/table.csv")["b"][0]'
        first = session.run(code, answers=["once"])
        assert SECRET in first.text
        assert first.questions == [f"Allow reading {address}/table.csv? once / this session / no "]
        assert session.run(code, answers=["no"]).error["ename"] == "not-allowed"
        assert SECRET in session.run(code, answers=["this session"]).text
        again = session.run(f'WebPage("{address}/other").text', answers=["no"])
        assert SECRET in again.text and again.questions == []
        away = session.run(f'Table(url: "{address}/away")', answers=["no"])
        assert away.error["ename"] == "not-allowed" and "localhost" in away.questions[0]
        request = session.send(f'Table(url: "{address}/slow")')
        assert slow.wait(timeout=30)
        session.manager.interrupt_kernel()
        assert session.finish(request).error["ename"] == "interrupted"
        assert "/table.csv" in asked

    def run(*flags):
        write_notebook(place / "book.ipynb", [f'Table(url: "{address}/table.csv")'])
        return subprocess.run(
            [martlet, "run", "book.ipynb", "--print", *flags], capture_output=True, text=True
        )

    refused = run()
    assert refused.returncode == 1 and "--allow-net 127.0.0.1" in refused.stdout + refused.stderr
    assert SECRET in run("--allow-net", "127.0.0.1").stdout
    assert SECRET in run("--allow-net", address.removeprefix("http://")).stdout
    assert run("--allow-net", "127.0.0.1:1").returncode == 1
    assert run("--allow-net", "localhost").returncode == 1


def test_the_system_lets_the_kernel_start_no_program(place):
    with Session() as session:
        assert session.run("1").status == "ok"
        for task in pathlib.Path(f"/proc/{session.process}/task").iterdir():
            status = dict(
                line.split(":\t", 1) for line in (task / "status").read_text().splitlines() if ":\t" in line
            )
            assert status["NoNewPrivs"] == "1" and status["Seccomp"] == "2", task


def test_the_person_is_asked_for_what_is_really_read(place):
    with Session() as session:
        first = session.run('Table(csv: "link.csv").rowCount', answers=["once"])
        assert first.text == "1"
        assert first.questions == [
            f"Allow reading {place.parent}/secret.csv? once / this session / no "
        ]
        # Once is once, and a session is for this file and for reading.
        second = session.run('Table(csv: "../secret.csv").rowCount', answers=["this session"])
        assert (second.text, len(second.questions)) == ("1", 1)
        third = session.run('Table(csv: "up/secret.csv").rowCount', answers=["no"])
        assert (third.text, third.questions) == ("1", [])
        other = session.run("%run ../secret.swift", answers=["no"])
        assert other.status == "error" and len(other.questions) == 1
        write = session.run('Dataset.penguins().chart().save("../written.svg")', answers=["once"])
        assert write.questions == [
            f"Allow writing {place.parent}/written.svg? once / this session / no "
        ]
        assert write.status == "ok" and (place.parent / "written.svg").read_text().startswith("<svg")


def test_a_cell_that_was_refused_does_not_ask_on(place):
    with Session() as session:
        outcome = session.run(
            'for _ in 1...50 { _ = try? Table(csv: "../secret.csv") }', answers=["no", "once", "once"]
        )
        assert (outcome.status, len(outcome.questions)) == ("ok", 1)


def test_a_question_can_be_interrupted(place):
    with Session() as session:
        request = session.send('Table(csv: "../secret.csv")')
        assert "Allow reading" in session.client.get_stdin_msg(timeout=30)["content"]["prompt"]
        session.manager.interrupt_kernel()
        outcome = session.finish(request)
        assert outcome.error["ename"] == "interrupted"
        assert session.run("1 + 1").text == "2"


def test_a_front_end_without_stdin_gets_an_error_that_names_the_flag(place):
    document = write_notebook(place / "book.ipynb", ['Table(csv: "../secret.csv")'])
    with pytest.raises(CellExecutionError) as caught:
        NotebookClient(document, kernel_name="martlet").execute(cwd=str(place))
    assert caught.value.ename == "not-allowed"
    assert f"--allow-read {place.parent}/secret.csv" in caught.value.traceback


def test_flags_allow_what_they_name_headless(martlet, place):
    def run(code, *flags, **environment):
        write_notebook(place / "book.ipynb", [code])
        return subprocess.run(
            [martlet, "run", "book.ipynb", "--print", *flags],
            capture_output=True,
            text=True,
            env=os.environ | environment,
        )

    read, write = 'Table(csv: "../secret.csv")', 'Dataset.penguins().chart().save("../written.svg")'
    assert run('Table(csv: "own.csv")').returncode == 0
    assert run(read).returncode == 1
    assert SECRET in run(read, "--allow-read", "../secret.csv").stdout
    assert SECRET in run(read, "--allow-read", "..").stdout
    assert SECRET in run(read, MARTLET_ALLOW_READ=f"/nowhere:{place.parent}").stdout
    assert run(read, "--allow-write", "..").returncode == 1
    assert run(write, "--allow-read", "..").returncode == 1
    assert not (place.parent / "written.svg").exists()
    assert run(write, "--allow-write", "../written.svg").returncode == 0
    assert (place.parent / "written.svg").exists()


def test_a_kernel_may_be_installed_with_permissions(martlet, place, tmp_path, monkeypatch):
    prefix = tmp_path / "prefix"
    subprocess.run(
        [martlet, "install", "--prefix", prefix, "--allow-read", "../secret.csv"], check=True
    )
    monkeypatch.setenv("JUPYTER_PATH", str(prefix / "share/jupyter"))
    with Session() as session:
        outcome = session.run('Table(csv: "../secret.csv").rowCount', answers=["no"])
        assert (outcome.text, outcome.questions) == ("1", [])


def test_the_commands_and_charts_work_within_the_folder(place):
    (place / "helper.swift").write_text("let helped = 7\n")
    with Session() as session:
        assert "own.csv\n" in session.run("%ls").stdout
        assert session.run("%cd data").status == "ok"
        assert session.run("%pwd").stdout == f"{place}/data\n"
        assert session.run("%cd ..").status == "ok"
        assert session.run("%run helper.swift\nhelped").text == "7"
        assert session.run('Dataset.penguins().chart().save("data/birds.svg")').status == "ok"
        for path in ("none/own.csv", "none/none/", "own.csv/x", "x" * 5000, "a/" * 2000):
            missing = session.run(f'Table(csv: "{path}")')
            assert missing.error["ename"] == "unreadable-file", path
        assert session.run("%ls none/").error["ename"] == "command-failed"
    assert (place / "data/birds.svg").read_text().startswith("<svg")
