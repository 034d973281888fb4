"""The lines to speak and their clips: where they are, how they are read, how a fault is told."""
import json
import sys
from pathlib import Path

import numpy as np
import soundfile

RATE = 24_000
FOLDER = Path(__file__).resolve().parent / "en"
LINES = FOLDER / "lines.json"
MANIFEST = FOLDER / "manifest.json"
DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def stop(what, where, do):
    """Ends the program and says why."""
    sys.exit(f"voice: {what}\n  where: {where}\n  what to do: {do}")


def lines():
    """The lines, checked: each a dict with `clip`, `say`, and the messages that it is a clip `of`."""
    try:
        found = json.loads(LINES.read_text(encoding="utf-8"))
    except FileNotFoundError:
        stop("there are no lines to speak", LINES, "write the file first: a list of {\"clip\": ..., \"say\": ...}")
    except json.JSONDecodeError as error:
        stop(f"the lines are not JSON ({error})", LINES, "write the file anew")
    if not isinstance(found, list) or not all(isinstance(line, dict) for line in found):
        stop("the lines are not a list of lines", LINES, "write the file anew: [{\"clip\": ..., \"say\": ...}]")
    seen = set()
    for at, line in enumerate(found, 1):
        clip, say = line.get("clip"), line.get("say")
        if not clip or not say or not say.strip() or Path(clip).name != clip:
            stop(f"line {at} lacks a clip name or words", LINES, "give each line a plain file name as `clip` and words as `say`")
        # Two names that differ only in case are one file on some systems.
        if clip.lower() in seen:
            stop(f"two lines are named {clip}", LINES, "give each line its own clip name")
        seen.add(clip.lower())
    return found


def is_number(say):
    """Whether a line is a telephone number, said digit by digit, a long one in groups."""
    words = say.replace(",", "").split()
    return len(words) > 1 and all(word in DIGITS for word in words)


def goes_on(say):
    """Whether the words of a line go on in another clip: "Call" goes on with "nine one one", and that with "now"."""
    return is_number(say) or say.split()[-1].lower() == "call"


def ends_another(say):
    """Whether a line only ends what another clip began: it starts with a small letter, and not with a number."""
    return say[0].islower() and say.split()[0].rstrip(",") not in DIGITS


def path(clip):
    """Where the clip is."""
    return FOLDER / f"{clip}.ogg"


def read(clip):
    """The samples of a committed clip, at RATE."""
    try:
        samples, rate = soundfile.read(path(clip), dtype="float64")
    except (OSError, soundfile.LibsndfileError):
        stop(f"the clip {clip} cannot be read", path(clip), f"make it: python make.py {clip}")
    if samples.ndim != 1 or rate != RATE:
        stop(f"the clip {clip} is not mono at {RATE} Hz", path(clip), f"make it anew: python make.py {clip}")
    return samples


def resample(samples, rate, to):
    """The same sound at another rate, by cutting or filling its spectrum."""
    size = round(len(samples) * to / rate)
    spectrum = np.fft.rfft(samples)
    out = np.zeros(size // 2 + 1, complex)
    keep = min(len(out), len(spectrum))
    out[:keep] = spectrum[:keep]
    return np.fft.irfft(out, size) * size / len(samples)
