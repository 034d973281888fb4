"""Imported by the window checks that are written in Python: a virtual display with hands on its keyboard and pointer, and the
program in a window on it.
"""
import json
import os
import shutil
import subprocess
import time

from Xlib import X, XK, display
from Xlib.error import BadWindow
from Xlib.ext import xtest

# What the clock causes, and what says only that somebody is there.
BY_ITSELF = {
    "touched", "silence", "unanswered", "card_advanced", "dose_due", "look_due", "swap_due", "fit_lasts", "recheck_due",
    "wears_off", "wear_off_softens", "same_person_asked", "set_aside", "look_ended", "colour_asked",
}


class Display:
    """A virtual display, and hands on its keyboard and pointer."""

    def __init__(self, layout=None):
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-noreset", "-screen", "0", "1280x800x24"],
            pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as number:
            self.name = ":" + number.readline().strip()
        if layout:
            subprocess.run(["setxkbmap", "-display", self.name, "-layout", layout], check=True)
        self.x = display.Display(self.name)
        self.root = self.x.screen().root

    def fake(self, *arguments, **places):
        xtest.fake_input(self.x, *arguments, **places)
        self.x.sync()

    def key(self, name):
        self.press(self.x.keysym_to_keycode(XK.string_to_keysym(name)))

    def press(self, code):
        self.fake(X.KeyPress, code)
        self.fake(X.KeyRelease, code)

    def press_shifted(self, code):
        shift = self.x.keysym_to_keycode(XK.XK_Shift_L)
        self.fake(X.KeyPress, shift)
        self.press(code)
        self.fake(X.KeyRelease, shift)

    def move(self, place):
        self.fake(X.MotionNotify, x=round(place[0]), y=round(place[1]))

    def click(self):
        self.fake(X.ButtonPress, 1)
        time.sleep(0.02)
        self.fake(X.ButtonRelease, 1)

    def window(self):
        def is_shown(window):
            try:
                return window.get_wm_name() and window.get_attributes().map_state == X.IsViewable
            except BadWindow:
                # It was gone before it could be looked at.
                return False
        return [window for window in self.root.query_tree().children if is_shown(window)]

    def close(self):
        self.x.close()
        self.server.terminate()
        self.server.wait()


class Run:
    """The program in a window, with folders of its own."""

    def __init__(self, program, screen, folder, describes):
        self.folder = folder
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)
        self.description = os.path.join(folder, "shown")
        arguments = [program, "--country", "US"]
        if describes:
            arguments += ["--describe", self.description]
        environment = {"DISPLAY": screen.name, "PATH": "/usr/bin:/bin", "HOME": folder,
                       "XDG_STATE_HOME": folder + "/state", "XDG_CONFIG_HOME": folder + "/config"}
        self.process = subprocess.Popen(arguments, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        until = time.time() + 20
        while not screen.window():
            if time.time() > until:
                self.process.kill()
                raise SystemExit("no window opened")
            time.sleep(0.02)
        window = screen.window()[0]
        window.configure(x=0, y=0)
        window.set_input_focus(X.RevertToParent, X.CurrentTime)
        screen.x.sync()
        # What is looked for after the first screen has come by then.
        time.sleep(1.2)

    def shown(self):
        """What is on the screen now: texts and buttons; none where the program does not tell."""
        if not os.path.exists(self.description):
            return {"texts": [], "buttons": []}
        with open(self.description, encoding="utf-8") as lines:
            whole = [line for line in lines if line.endswith("}\n")]
        return json.loads(whole[-1]) if whole else {"texts": [], "buttons": []}

    def buttons(self):
        """The buttons on the screen now: name and middle."""
        return [(it["name"], (it["left"] + it["width"] / 2, it["top"] + it["height"] / 2)) for it in self.shown()["buttons"]]

    def settle(self, seconds=1.0):
        """Waits until everything on the screen has stood there long enough: lines that come and go move the rest."""
        stands = time.monotonic()
        buttons = self.buttons()
        while time.monotonic() - stands < seconds:
            time.sleep(0.1)
            shown = self.buttons()
            if shown != buttons:
                buttons, stands = shown, time.monotonic()

    def record(self):
        """The record without its times: the name of each event and what it is about."""
        folder = self.folder + "/state/overdose-checklist/open"
        events = []
        for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
            with open(os.path.join(folder, name), encoding="utf-8") as lines:
                rows = [json.loads(line) for line in lines if line.endswith("}\n")]
            events += [(row["event"]["name"], *row["event"].get("about", [])) for row in rows if "event" in row]
        return events

    def events(self):
        """What of it people did."""
        return [it for it in self.record() if it[0] not in BY_ITSELF]

    def end(self):
        self.process.kill()
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)
