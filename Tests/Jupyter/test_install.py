# SPDX-License-Identifier: Apache-2.0
"""`martlet install`: where the kernelspec goes, and that it needs nothing of the clone."""

import json
import os
import pathlib
import shutil
import subprocess

import pytest
from jupyter_client.manager import start_new_kernel

from conftest import ROOT

FILES = {"kernel.json", "logo-svg.svg", "logo-32x32.png", "logo-64x64.png"}


def install(martlet, *arguments, **environment):
    return subprocess.run(
        [martlet, "install", *arguments],
        capture_output=True,
        text=True,
        check=True,
        env={"PATH": os.environ["PATH"], **{key: str(value) for key, value in environment.items()}},
    )


def check_specification(folder, martlet):
    assert {path.name for path in folder.iterdir()} == FILES
    specification = json.loads((folder / "kernel.json").read_text())
    assert specification["argv"] == [
        str(martlet),
        "kernel",
        "--connection-file",
        "{connection_file}",
    ]
    assert specification["language"] == "martlet"
    for name in FILES - {"kernel.json"}:
        assert (folder / name).read_bytes() == (ROOT / "kernelspec" / name).read_bytes()


def test_for_the_user(martlet, tmp_path):
    install(martlet, "--user", HOME=tmp_path)
    check_specification(tmp_path / ".local/share/jupyter/kernels/martlet", martlet)


def test_for_the_user_whose_jupyter_data_lies_elsewhere(martlet, tmp_path):
    install(martlet, "--user", HOME=tmp_path, JUPYTER_DATA_DIR=tmp_path / "data")
    check_specification(tmp_path / "data/kernels/martlet", martlet)


@pytest.mark.parametrize("variable", ["VIRTUAL_ENV", "CONDA_PREFIX"])
def test_for_the_environment_that_is_active(martlet, tmp_path, variable):
    install(martlet, "--sys-prefix", HOME=tmp_path / "home", **{variable: tmp_path / "environment"})
    check_specification(tmp_path / "environment/share/jupyter/kernels/martlet", martlet)


def test_under_a_prefix(martlet, tmp_path):
    install(martlet, "--prefix", tmp_path / "a place", HOME=tmp_path / "home")
    check_specification(tmp_path / "a place/share/jupyter/kernels/martlet", martlet)


def test_installing_twice_leaves_the_same(martlet, tmp_path):
    for _ in range(2):
        install(martlet, "--prefix", tmp_path, HOME=tmp_path)
    check_specification(tmp_path / "share/jupyter/kernels/martlet", martlet)


def test_it_says_where_it_put_the_kernel(martlet, tmp_path):
    folder = tmp_path / "share/jupyter/kernels/martlet"
    assert str(folder) in install(martlet, "--prefix", tmp_path, HOME=tmp_path).stdout


def test_a_folder_that_cannot_be_written_is_named(martlet, tmp_path):
    (tmp_path / "file").write_text("")
    run = subprocess.run(
        [martlet, "install", "--prefix", tmp_path / "file/below"], capture_output=True, text=True
    )
    assert run.returncode != 0
    assert str(tmp_path / "file/below") in run.stderr


def test_the_installed_kernel_needs_nothing_of_the_clone(martlet, tmp_path, monkeypatch):
    """A copy of the command, alone in a folder, with its kernelspec, another home and no PATH."""
    copy = tmp_path / "bin/martlet"
    copy.parent.mkdir()
    shutil.copy(martlet, copy)
    install(copy, "--prefix", tmp_path, HOME=tmp_path)
    check_specification(tmp_path / "share/jupyter/kernels/martlet", copy)

    monkeypatch.setenv("JUPYTER_PATH", str(tmp_path / "share/jupyter"))
    monkeypatch.setenv("PATH", "")
    monkeypatch.chdir(tmp_path)
    manager, client = start_new_kernel(kernel_name="martlet")
    try:
        running = pathlib.Path(f"/proc/{manager.provisioner.process.pid}/exe").resolve()
        assert running == copy
        rows = []
        client.execute_interactive(
            "Dataset.penguins().rowCount",
            timeout=60,
            output_hook=lambda message: rows.append(message["content"].get("data", {}).get("text/plain")),
        )
        assert "344" in rows
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)
