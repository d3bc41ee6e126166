# SPDX-License-Identifier: Apache-2.0
"""The notebook as a person uses it: JupyterLab in headless Chromium, with keys that are pressed."""

import json
import os
import shutil
import subprocess
import sys
import time

import nbformat
import pytest

from screenshots import Page, free_port, wait_for

CELLS = [
    'let birds = Dataset.penguins()\nprint("rows", birds.rowCount)',
    "birds.head(2)",
    'let name = input("Who? ")\nprint("hello", name)',
    "",
    "",
]
KEYS = {"Tab": 9, "Enter": 13, "Escape": 27}


class Lab:
    """JupyterLab with one notebook open."""

    def __init__(self, page):
        self.page = page

    def value(self, expression):
        """What JavaScript says, with `app`, the notebook `book`, its `panel` and its `cells` at hand."""
        result = self.page.call(
            "Runtime.evaluate",
            expression=f"""(async () => {{
              const app = window.jupyterapp;
              const panel = [...app.shell.widgets("main")].find((one) => one.content?.widgets);
              const book = panel.content;
              const cells = book.widgets;
              return {expression};
            }})()""",
            returnByValue=True,
            awaitPromise=True,
        )
        assert "exceptionDetails" not in result, result
        return result["result"].get("value")

    def until(self, expression, seconds=30):
        deadline = time.monotonic() + seconds
        while True:
            found = self.value(expression)
            if found:
                return found
            assert time.monotonic() < deadline, f"never true in the page: {expression}"
            time.sleep(0.1)

    def text(self, cell):
        """What stands below a cell."""
        return self.value(f"cells[{cell}].outputArea.node.innerText")

    def until_text(self, cell, text):
        self.until(f"cells[{cell}].outputArea.node.innerText.includes({json.dumps(text)})")

    def edit(self, cell, code):
        """Puts code into a cell and the cursor at its end."""
        lines = code.split("\n")
        place = json.dumps({"line": len(lines) - 1, "column": len(lines[-1])})
        self.value(
            f"""(book.activeCellIndex = {cell}, book.mode = 'edit',
              cells[{cell}].model.sharedModel.setSource({json.dumps(code)}),
              cells[{cell}].editor.focus(), cells[{cell}].editor.setCursorPosition({place}), 1)"""
        )

    def source(self, cell):
        return self.value(f"cells[{cell}].model.sharedModel.getSource()")

    def start(self, cell):
        """Runs a cell and does not wait for it."""
        self.value(f"(book.activeCellIndex = {cell}, app.commands.execute('notebook:run-cell'), 1)")

    def press(self, key, modifiers=0):
        for kind in ("rawKeyDown", "keyUp"):
            self.page.call(
                "Input.dispatchKeyEvent",
                type=kind,
                key=key,
                code=key,
                modifiers=modifiers,
                windowsVirtualKeyCode=KEYS[key],
                nativeVirtualKeyCode=KEYS[key],
            )

    def complete(self, cell, code, expected):
        """Types code, presses Tab, sees the list, and takes its first entry."""
        self.edit(cell, code)
        self.press("Tab")
        self.until(
            "[...document.querySelectorAll('.jp-Completer-item')].some((one) =>"
            f" one.innerText.split('\\n').includes({json.dumps(expected.split('.')[-1])}))"
        )
        # Not by a key: one that is pressed while the list is still being drawn goes to the cell.
        deadline = time.monotonic() + 30
        while self.source(cell) != expected:
            assert time.monotonic() < deadline, f"{self.source(cell)!r} did not become {expected!r}"
            self.value("(app.commands.execute('completer:select-notebook'), 1)")
            time.sleep(0.2)

    def type(self, text):
        self.page.call("Input.insertText", text=text)


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    assert shutil.which("chromium"), "chromium is not there: apt-get install chromium"
    folder = tmp_path_factory.mktemp("lab")
    book = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(code) for code in CELLS])
    book.metadata.kernelspec = {"name": "martlet", "display_name": "Martlet", "language": "martlet"}
    nbformat.write(book, folder / "notebook.ipynb")
    settings = folder / "settings/@jupyterlab"
    for name, value in {
        "apputils-extension/notification": {"fetchNews": "false", "checkForUpdates": False},
        "notebook-extension/tracker": {"windowingMode": "none"},
    }.items():
        file = settings / f"{name}.jupyterlab-settings"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(value))
    environment = os.environ | {
        "JUPYTERLAB_SETTINGS_DIR": str(folder / "settings"),
        "JUPYTERLAB_WORKSPACES_DIR": str(folder / "workspaces"),
    }
    port, debugging = free_port(), free_port()
    processes = []
    try:
        processes.append(
            subprocess.Popen(
                [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root"]
                + [f"--port={port}", f"--ServerApp.root_dir={folder}", "--ip=127.0.0.1"]
                + ["--IdentityProvider.token=", "--LabApp.expose_app_in_browser=True"],
                env=environment,
                stdout=(folder / "lab.log").open("w"),
                stderr=subprocess.STDOUT,
            )
        )
        wait_for(f"http://127.0.0.1:{port}/api")
        # --no-sandbox: Chromium refuses to start as root with it, and it opens our own page only.
        processes.append(
            subprocess.Popen(
                ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu"]
                + [f"--remote-debugging-port={debugging}", "--window-size=1200,1400"]
                + [f"--user-data-dir={folder}/profile", "about:blank"],
                stdout=subprocess.DEVNULL,
                stderr=(folder / "chromium.log").open("w"),
            )
        )
        page = Page(debugging)
        # JupyterLab's commands go to what has the focus, which a window that nobody sees never has.
        page.call("Emulation.setFocusEmulationEnabled", enabled=True)
        page.call("Page.navigate", url=f"http://127.0.0.1:{port}/lab/tree/notebook.ipynb")
        page.until("document.querySelectorAll('.jp-Notebook .jp-CodeCell').length === 5")
        lab = Lab(page)
        lab.value("(app.shell.activateById(panel.id), 1)")
        lab.until("panel.sessionContext.session?.kernel?.status === 'idle'")
        yield lab
    finally:
        for process in reversed(processes):
            process.terminate()
            process.wait()


def test_run_all_shows_text_and_tables_and_asks_the_person(lab):
    lab.value("(app.commands.execute('notebook:run-all-cells'), 1)")
    lab.until_text(0, "rows 344")
    lab.until("cells[1].outputArea.node.querySelectorAll('table tr').length === 3")
    lab.until("document.querySelector('.jp-Stdin-input') != null")
    lab.value("(document.querySelector('.jp-Stdin-input').focus(), 1)")
    lab.type("Ada")
    lab.press("Enter")
    lab.until_text(2, "hello Ada")


def test_tab_completes(lab):
    lab.complete(3, "birds.filte", "birds.filter")


def test_shift_tab_explains(lab):
    lab.edit(3, "Dataset.penguins")
    lab.press("Tab", modifiers=8)
    lab.until("document.querySelector('.jp-Tooltip')?.innerText.includes('func penguins')")
    lab.press("Escape")


def test_help_works_while_a_cell_computes_and_an_interrupt_ends_it(lab):
    lab.edit(3, 'print("running")\nwhile true {}')
    lab.start(3)
    lab.until_text(3, "running")
    lab.complete(4, "birds.filte", "birds.filter")
    # Whatever was answered meanwhile, the kernel is still shown as busy.
    kernel = "panel.sessionContext.session.kernel"
    lab.until(f"{kernel}.status === 'busy'")
    lab.value("(app.commands.execute('kernelmenu:interrupt'), 1)")
    lab.until_text(3, "nterrupted")
    lab.until(f"{kernel}.status === 'idle'")
    lab.edit(4, "birds.rowCount")
    lab.start(4)
    lab.until_text(4, "344")


def test_a_restart_forgets_everything(lab):
    lab.value("(app.commands.execute('kernelmenu:restart'), 1)")
    lab.until("document.querySelector('.jp-Dialog .jp-mod-accept') != null")
    lab.value("(document.querySelector('.jp-Dialog .jp-mod-accept').click(), 1)")
    kernel = "panel.sessionContext.session?.kernel"
    lab.until(f"{kernel}?.status === 'idle' && document.querySelector('.jp-Dialog') == null")
    lab.edit(4, "birds.rowCount")
    lab.start(4)
    lab.until_text(4, "birds")
    assert "344" not in lab.text(4)
    lab.edit(4, "1 + 1")
    lab.start(4)
    lab.until("cells[4].outputArea.node.innerText.trim().endsWith('2')")
