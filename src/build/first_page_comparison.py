#!/usr/bin/env python3
"""From exec until the middle of the screen shows what it shows at rest, for several programs in turn, and what each then holds in memory.

    first_page_comparison.py [--first-ever] ROUNDS NAME=COMMAND ...

Starts an Xvfb whose picture is a file in memory (-fbdir), and looks at that file a hundred times a second: no request to the server, a few
thousandths of a core. Each launch has a session bus of its own, and a home as the program leaves it after its first start, which is not counted; with
--first-ever an empty one. Java is told of the home as well, for it does not look at HOME. A page counts as painted with the first look at which nine of ten
points are what they are once nothing has moved for three seconds. Memory is that of the whole process group, then.
"""
import mmap
import os
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import time

WIDTH, HEIGHT = 1400, 900
REST, LIMIT, LOOK, SAME = 3.0, 25.0, 0.01, 0.9


class Screen:
    """The middle of the screen, as a sparse grid of points."""

    def __init__(self, folder, display):
        self.server = subprocess.Popen(["Xvfb", display, "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", folder, "-nolisten", "tcp"],
                                       stderr=subprocess.DEVNULL)
        path = os.path.join(folder, "Xvfb_screen0")
        while not os.path.exists(path) or os.path.getsize(path) < WIDTH * HEIGHT * 4:
            time.sleep(0.05)
        time.sleep(0.3)
        with open(path, "rb") as file:
            self.memory = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        header = struct.unpack(">25I", self.memory[:100])
        self.line, self.start = header[12], header[0] + header[19] * 12

    def look(self):
        rows = range(HEIGHT // 4, 3 * HEIGHT // 4, 9)
        return b"".join(self.memory[self.start + y * self.line + WIDTH:self.start + y * self.line + 3 * WIDTH] for y in rows)


def alike(one, rest):
    """The share of what is not background at rest that is there already."""
    a, b = memoryview(one).cast("I")[::3].tolist(), memoryview(rest).cast("I")[::3].tolist()
    background = statistics.mode(b)
    ink = [(x, y) for x, y in zip(a, b) if y != background]
    return sum(x == y for x, y in ink) / max(1, len(ink))


def group_memory(group):
    found = {"Rss": 0, "Pss": 0}
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            if os.getsid(int(pid)) == group:
                with open(f"/proc/{pid}/smaps_rollup") as lines:
                    for line in lines:
                        key = line.split(":")[0]
                        if key in found:
                            found[key] += int(line.split()[1]) / 1024
        except OSError:
            pass
    return found


def launch(command, screen, display, left):
    """Keeps in the folder `left` what the home holds afterwards, where that is not there yet."""
    home = os.path.join(tempfile.mkdtemp(prefix="home"), "u")
    if left and os.path.isdir(left):
        shutil.copytree(left, home, symlinks=True)
    else:
        os.mkdir(home)
    run = os.path.join(os.path.dirname(home), "run")
    os.mkdir(run, 0o700)
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("XDG_", "DBUS_")) and k != "WAYLAND_DISPLAY"}
    environment.update(HOME=home, DISPLAY=display, XDG_RUNTIME_DIR=run, JDK_JAVA_OPTIONS=f"-Duser.home={home}")
    bare = screen.look()
    began = time.monotonic()
    process = subprocess.Popen(["dbus-run-session", "--", "sh", "-c", "exec " + command], env=environment, start_new_session=True,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    seen = [(0.0, bare)]
    changed = began
    while time.monotonic() - began < LIMIT and (len(seen) < 2 or time.monotonic() - changed < REST):
        time.sleep(LOOK)
        picture, now = screen.look(), time.monotonic()
        if picture != seen[-1][1]:
            seen.append((now - began, picture))
            changed = now
    memory = group_memory(process.pid)
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            if os.getsid(int(pid)) == process.pid:
                os.kill(int(pid), signal.SIGKILL)
        except OSError:
            pass
    process.wait()
    time.sleep(0.5)
    if left and not os.path.isdir(left):
        shutil.copytree(home, left, symlinks=True)
    shutil.rmtree(os.path.dirname(home), ignore_errors=True)
    rest = seen[-1][1]
    painted = next(when for when, picture in seen[1:] or seen if alike(picture, rest) >= SAME)
    return painted * 1000, memory


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--first-ever"]
    homes = "" if len(arguments) < len(sys.argv) - 1 else tempfile.mkdtemp(prefix="homes")
    rounds, programs = int(arguments[0]), [argument.split("=", 1) for argument in arguments[1:]]
    display = f":{os.getpid() % 1000 + 100}"
    folder = tempfile.mkdtemp(prefix="screen", dir="/dev/shm" if os.path.isdir("/dev/shm") else None)
    screen = Screen(folder, display)
    found = {name: [] for name, _ in programs}
    try:
        for turn in range(rounds + 1):
            for name, command in programs:
                result = launch(command, screen, display, homes and os.path.join(homes, name))
                if turn:
                    found[name].append(result)
                    print(f"{name} {result[0]:.0f} ms, {result[1]['Rss']:.0f} MB", file=sys.stderr)
    finally:
        screen.server.terminate()
        screen.server.wait()
        shutil.rmtree(folder, ignore_errors=True)
        shutil.rmtree(homes, ignore_errors=True)
    print("| program | first page, median ms | least – most | resident MB | proportional MB |\n|---|---:|---:|---:|---:|")
    for name, results in found.items():
        times = sorted(time for time, _ in results)
        print(f"| {name} | {statistics.median(times):.0f} | {times[0]:.0f} – {times[-1]:.0f} | "
              f"{statistics.median(m['Rss'] for _, m in results):.0f} | {statistics.median(m['Pss'] for _, m in results):.0f} |")


if __name__ == "__main__":
    main()
