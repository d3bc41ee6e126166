# SPDX-License-Identifier: Apache-2.0
"""What the tests with real Jupyter clients share: an installed kernel, and a way to talk to it."""

import os
import pathlib
import shutil
import subprocess
import tempfile

import pytest

from session import Session

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILT = pathlib.Path(os.environ.get("MARTLET", ROOT / ".build/release/martlet")).resolve()


HOME = pytest.StashKey()


def pytest_configure(config):
    """Keeps every kernel of this run away from the person's own Jupyter: a new home for all."""
    if not BUILT.exists():
        raise pytest.UsageError(f"{BUILT} is not there. Tests/run builds it.")
    home = pathlib.Path(tempfile.mkdtemp(prefix="martlet-tests-"))
    prefix = home / "prefix"
    os.environ.update(
        HOME=str(home),
        JUPYTER_PATH=str(prefix / "share/jupyter"),
        JUPYTER_CONFIG_DIR=str(home / "config"),
        JUPYTER_RUNTIME_DIR=str(home / "runtime"),
        JUPYTER_PLATFORM_DIRS="1",
        IPYTHONDIR=str(home / "ipython"),
    )
    for name in ("JUPYTER_DATA_DIR", "XDG_DATA_HOME"):
        os.environ.pop(name, None)
    subprocess.run([BUILT, "install", "--prefix", prefix], check=True, stdout=subprocess.DEVNULL)
    config.stash[HOME] = home


def pytest_unconfigure(config):
    if HOME in config.stash:
        shutil.rmtree(config.stash[HOME], ignore_errors=True)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """A test that was skipped has tested nothing: here it counts as failed."""
    report = yield
    if report.skipped:
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} was skipped: {call.excinfo.value if call.excinfo else ''}"
    return report


@pytest.fixture
def martlet():
    """The path of the command."""
    return BUILT


@pytest.fixture(
    params=sorted((ROOT / "notebooks").glob("*.ipynb")), ids=lambda path: path.stem
)
def notebook(request):
    """The path of a notebook of the project; a test that takes it runs for each."""
    return request.param


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """An empty folder, in which the test and its kernels work."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def session(folder):
    """A kernel of its own for one test."""
    with Session() as session:
        yield session
