#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Photographs an executed notebook in real JupyterLab, whole, in the light and the dark theme.

    .venv/bin/python Tests/Jupyter/screenshots.py [NOTEBOOK] [--output FOLDER] [--martlet PATH]

Runs the notebook with `martlet run`, opens the result in JupyterLab (in a virtual environment of
its own, .build/screenshots/venv) with headless Chromium (Debian's package `chromium`), and writes
light.png and dark.png, and the same with `-untrusted` for a notebook that its reader does not
trust. For eyes, so not a part of Tests/run.
"""

import argparse
import base64
import json
import os
import pathlib
import secrets
import shutil
import socket
import subprocess
import sys
import time
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORK = ROOT / ".build/screenshots"
PACKAGES = ["jupyterlab==4.6.6", "websocket-client==1.9.2"]
WIDTH = 1100


def in_own_environment():
    """Starts this script again with a Python that has JupyterLab."""
    python = WORK / "venv/bin/python"
    if pathlib.Path(sys.prefix) == WORK / "venv":
        return
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", WORK / "venv"], check=True)
    subprocess.run([python, "-m", "pip", "install", "--quiet", *PACKAGES], check=True)
    os.execv(python, [python, __file__, *sys.argv[1:]])


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def wait_for(url, seconds=60):
    deadline = time.monotonic() + seconds
    while True:
        try:
            return urllib.request.urlopen(url).read()
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.2)


class Page:
    """One page of Chromium, over its debugging protocol."""

    def __init__(self, port):
        import websocket

        targets = json.loads(wait_for(f"http://127.0.0.1:{port}/json"))
        target = next(one for one in targets if one["type"] == "page")
        self.socket = websocket.create_connection(
            target["webSocketDebuggerUrl"], timeout=120, suppress_origin=True
        )
        self.number = 0

    def call(self, method, **parameters):
        self.number += 1
        self.socket.send(json.dumps({"id": self.number, "method": method, "params": parameters}))
        while True:
            answer = json.loads(self.socket.recv())
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]

    def value(self, expression):
        result = self.call("Runtime.evaluate", expression=expression, returnByValue=True)
        return result["result"].get("value")

    def until(self, expression, seconds=90):
        deadline = time.monotonic() + seconds
        while not self.value(expression):
            if time.monotonic() > deadline:
                raise TimeoutError(f"never true in the page: {expression}")
            time.sleep(0.2)

    def resize(self, height):
        self.call(
            "Emulation.setDeviceMetricsOverride",
            width=WIDTH,
            height=height,
            deviceScaleFactor=1,
            mobile=False,
        )


def settings(theme):
    """The person's settings of JupyterLab: the theme, all cells drawn, and no news."""
    folder = WORK / f"settings-{theme}"
    shutil.rmtree(folder, ignore_errors=True)
    texts = {
        "apputils-extension/themes": {"theme": f"JupyterLab {theme.title()}"},
        "apputils-extension/notification": {"fetchNews": "false", "checkForUpdates": False},
        "notebook-extension/tracker": {"windowingMode": "none", "scrollPastEnd": False},
    }
    for name, value in texts.items():
        file = folder / "@jupyterlab" / f"{name}.jupyterlab-settings"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(value))
    return folder


def photograph(theme, notebook, trusted, picture):
    folder = WORK / "served"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    copy = folder / "notebook.ipynb"
    shutil.copy(notebook, copy)
    environment = os.environ | {
        # A home for each: the signatures of trusted notebooks are kept there.
        "HOME": str(WORK / ("trusting" if trusted else "wary")),
        "JUPYTERLAB_SETTINGS_DIR": str(settings(theme)),
        "JUPYTERLAB_WORKSPACES_DIR": str(WORK / "workspaces" / secrets.token_hex(4)),
        "JUPYTER_PATH": str(WORK / "prefix/share/jupyter"),
    }
    if trusted:
        subprocess.run(
            [sys.executable, "-m", "jupyter", "trust", copy],
            env=environment,
            check=True,
            stdout=subprocess.DEVNULL,
        )
    port, debugging = free_port(), free_port()
    lab = subprocess.Popen(
        [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", f"--port={port}"]
        + [f"--ServerApp.root_dir={folder}", "--IdentityProvider.token=", "--ip=127.0.0.1"],
        env=environment,
        stdout=(WORK / "lab.log").open("w"),
        stderr=subprocess.STDOUT,
    )
    browser = None
    try:
        wait_for(f"http://127.0.0.1:{port}/api")
        # --no-sandbox: Chromium refuses to start as root with it, and it opens our own page only.
        browser = subprocess.Popen(
            ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
            + [f"--remote-debugging-port={debugging}", f"--window-size={WIDTH},1000"]
            + [f"--user-data-dir={WORK}/profile-{secrets.token_hex(4)}", "about:blank"],
            stdout=subprocess.DEVNULL,
            stderr=(WORK / "chromium.log").open("w"),
        )
        page = Page(debugging)
        page.resize(1000)
        page.call("Page.navigate", url=f"http://127.0.0.1:{port}/doc/tree/notebook.ipynb")
        page.until("document.querySelectorAll('.jp-Notebook .jp-Cell').length > 5")
        page.until("document.querySelector('.jp-Notebook .jp-OutputArea-output') != null")
        # The cells lie in a panel that scrolls: the window is made as high as the panel needs.
        panel = "document.querySelector('.jp-WindowedPanel-outer')"
        height = 1000
        for _ in range(5):
            time.sleep(1.5)
            needed = page.value(
                f"Math.ceil({panel}.scrollHeight + window.innerHeight - {panel}.clientHeight)"
            )
            if needed <= height:
                break
            height = needed
            page.resize(height)
        page.until("[...document.images].every((image) => image.complete)")
        shot = page.call("Page.captureScreenshot", format="png", captureBeyondViewport=False)
        picture.write_bytes(base64.b64decode(shot["data"]))
        print(f"{picture}  {WIDTH} × {height}")
    finally:
        for process in filter(None, (browser, lab)):
            process.terminate()
            process.wait()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("notebook", nargs="?", default=ROOT / "notebooks/01-First-flight.ipynb")
    parser.add_argument("--output", type=pathlib.Path, default=WORK)
    parser.add_argument("--martlet", default=ROOT / ".build/install/release/martlet")
    options = parser.parse_args()
    in_own_environment()
    if not shutil.which("chromium"):
        sys.exit("chromium is not there: apt-get install chromium")

    options.output.mkdir(parents=True, exist_ok=True)
    executed = WORK / "executed.ipynb"
    subprocess.run(
        [options.martlet, "run", options.notebook, "--output", executed], check=True
    )
    subprocess.run([options.martlet, "install", "--prefix", WORK / "prefix"], check=True)
    for theme in ("light", "dark"):
        photograph(theme, executed, True, options.output / f"{theme}.png")
        photograph(theme, executed, False, options.output / f"{theme}-untrusted.png")


if __name__ == "__main__":
    main()
