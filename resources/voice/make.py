"""Makes the English clips that lines.json asks for, removes the others, and lists them all in manifest.json."""
import hashlib
import io
import json
import re
import sys
from importlib.metadata import PackageNotFoundError, version

import numpy as np
import soundfile

import sound
from clips import FOLDER, LINES, MANIFEST, RATE, goes_on, lines, path, read, stop

PACKAGE, SPEAKER, SPEED, SEED = "0.2.1", "heart", 0.85, 0
# Lines with a speed of their own: faster, the end of "one two, one two" was heard as "ten". Where one changes its clip is made by name.
SPEEDS = {"eight two, one two, one two, one two": 0.75}
# A line of many short words comes out too fast to follow (one of seven words at 260 words a minute). It is slowed to this, as
# little as it takes: very slow speech loses its consonants.
MOST, SLOWEST = 195, 0.60
QUALITY = 2
# Seconds that a clip lasts: the longest are the details with several sentences, which are heard by who asks to hear it all.
SHORTEST, LONGEST = 0.3, 12
# Raise it whenever a change in this file or in sound.py changes how a clip sounds: then every clip is made anew.
RECIPE = 1
PACE = f"speed {SPEED} (at most {MOST} words a minute)"
VOICE = f"hibari-tts {PACKAGE}, {SPEAKER}, {PACE}, seed {SEED}, recipe {RECIPE}, Vorbis q{QUALITY}"

# Words the generator reads unclearly, with sounds by which Whisper and the closed-set recogniser understand them.
# "naloxone" was heard as "the lock zone", "Narcan" as "narkin", "AED" as "A.D." and "cloths" as "clouds". "no" at the end of a
# sentence is taken for the abbreviation and read as "number", and "Nyxoid" begins with "nike". "draw up" was heard as "drop", and
# "throw up" as "throw flat".
SOUNDS = {
    "naloxone": "nˌælˈɑksˌOn", "Narcan": "nˈɑɹkˌæn", "AED": "ˈA ˈi dˈi", "Nyxoid": "nˈɪksYd", "cloths": "klˈɔθs", "no": "nˈO",
    "draw up": "dɹˈɔ ˈʌp", "throw up": "θɹˈO ˈʌp",
}
# A word that starts with one of these sounds starts with a silence, so it can be cut off cleanly from the word before it.
STOPS = "ptkbdɡʧʤ"
BEFORE = "ɹˈɛdi, "  # "Ready, "


def sentences(voice, say):
    """The raw sentences of a line, spoken slower where it would be too fast."""
    sounds = [weighed(sounds) for sounds in voice.phonemize(written(say))]
    speed = SPEEDS.get(say, SPEED)
    while True:
        raw = [sentence(voice, one, speed) for one in sounds]
        if not raw or speed < SLOWEST or pace(say, len(sound.join(raw))) <= MOST:
            return raw
        speed -= 0.01


def pace(say, samples):
    """Words a minute: 0 for one or two words, which have no pace."""
    count = len(say.split())
    return count / samples * RATE * 60 if count > 2 else 0


def written(say):
    """The words as the generator has to be given them."""
    text = " ".join(say.split())
    # Letters said one by one are a name: "A E D" would be read as "uh E D".
    text = re.sub(r"\b[A-Z](?: [A-Z])+\b", lambda found: found[0].replace(" ", ""), text)
    # The generator takes a small letter for the same sentence going on.
    text = re.sub(r"(?<=[.?!] )[a-z]", lambda found: found[0].upper(), text)
    if text[-1].isalnum():
        text += "," if goes_on(text) else "."
    for word, sounds in SOUNDS.items():
        text = re.sub(rf"\b[{word[0]}{word[0].upper()}]{word[1:]}\b", rf"[\g<0>](/{sounds}/)", text)
    return text


def weighed(sounds):
    """Puts the weight on "not" instead of the word behind it: spoken lightly, "do not wait" was taken for "do now wait"."""
    return re.sub(r"nˌɑt( [^ ˈ]*)ˈ", r"nˈɑt\1ˌ", sounds).replace("nˌɑt", "nˈɑt")


def sentence(voice, sounds, speed):
    """One raw sentence."""
    # Alone, a short word comes out clipped: "Call" was heard as "cut" or "code", and "Push" was lost in noise. Behind
    # another word it is whole, so it is spoken there, and cut off in the silence with which it starts.
    first = sounds.lstrip("ˈˌ")[0]
    if " " in sounds or first not in STOPS:
        return speak(voice, sounds, speed)
    both = sound.trim(speak(voice, BEFORE + sounds, speed))
    level = sound.frames(both)
    start, end = (round(seconds * SPEED / speed * RATE / sound.FRAME) for seconds in (0.35, 0.60))
    cut = start + int(level[start:end].argmin())
    if level[cut] > level.max() * 10 ** (-35 / 20):
        return speak(voice, sounds, speed)
    return both[cut * sound.FRAME:]


def speak(voice, sounds, speed):
    return voice.from_phonemes(sounds, speed, SEED)


def encode(samples):
    """The samples as Ogg Vorbis, the same bytes each time."""
    file = io.BytesIO()
    soundfile.write(file, samples, RATE, format="OGG", subtype="VORBIS", compression_level=1 - QUALITY / 10)
    return numbered(file.getvalue())


def numbered(ogg):
    """The same Ogg file as stream number 1. The encoder draws that number by chance, and the bytes would differ each time."""
    out = bytearray(ogg)
    start = 0
    while start < len(out):
        count = out[start + 26]
        end = start + 27 + count + sum(out[start + 27:start + 27 + count])
        out[start + 14:start + 18] = (1).to_bytes(4, "little")
        out[start + 22:start + 26] = bytes(4)
        out[start + 22:start + 26] = checksum(out[start:end]).to_bytes(4, "little")
        start = end
    return bytes(out)


def checksum(page):
    """The CRC-32 of an Ogg page."""
    value = 0
    for byte in page:
        value ^= byte << 24
        for _ in range(8):
            value = (value << 1 ^ (0x04C11DB7 if value >> 31 else 0)) & 0xFFFFFFFF
    return value


def make(voice, line):
    """Writes one clip."""
    raw = sentences(voice, line["say"])
    if not raw:
        stop(f"the generator says nothing for {line['clip']}: {line['say']!r}", LINES, "give it words to say")
    samples = sound.finish(raw)
    # The encoder lifts some peaks, so the whole clip is turned down until the decoded one keeps under the ceiling.
    for _ in range(8):
        ogg = encode(samples)
        decoded, _rate = soundfile.read(io.BytesIO(ogg))
        over = sound.db(np.abs(decoded).max()) - sound.CEILING
        if over <= 0:
            path(line["clip"]).write_bytes(ogg)
            return
        samples *= 10 ** (-(over + 0.02) / 20)
    stop(f"the clip {line['clip']} stays {over:.1f} dB too loud", "sound.py, finish", "lower TARGET there")


def sha(data):
    return hashlib.sha256(data).hexdigest()


def text_sha(line):
    return sha(f"{VOICE}\n{line['say']}".encode())


def entry(line):
    """What the manifest says of a clip."""
    samples = read(line["clip"])
    return {
        "clip": line["clip"],
        "say": line["say"],
        "text_sha256": text_sha(line),
        "audio_sha256": sha(path(line["clip"]).read_bytes()),
        "samples": len(samples),
        "peak": round(float(np.abs(samples).max()), 4),
        "rms": round(float(np.sqrt(np.mean(samples**2))), 4),
    }


def known():
    """The manifest as it is, by clip name: nothing where there is none."""
    try:
        return {one["clip"]: one for one in json.loads(MANIFEST.read_text(encoding="utf-8"))["clips"]}
    except FileNotFoundError:
        return {}
    except (json.JSONDecodeError, KeyError, TypeError):
        stop("the manifest cannot be read", MANIFEST, "delete it: every clip is then made anew")


def stale(line, before):
    """Whether a clip is missing, says other words than it should, or is not the file the manifest tells of."""
    old, file = before.get(line["clip"]), path(line["clip"])
    return not old or not file.exists() or old["text_sha256"] != text_sha(line) or old["audio_sha256"] != sha(file.read_bytes())


def odd(one):
    """What is out of bounds in a clip, in words."""
    seconds = one["samples"] / RATE
    words_a_minute = pace(one["say"], one["samples"])
    samples = read(one["clip"])
    lead = int(np.argmax(np.abs(samples) > 0.02)) / RATE
    # Without the pauses between sentences: a clip of four of them is as loud as one of one.
    level = sound.db(sound.spoken(samples))
    checks = [
        (not SHORTEST <= seconds <= LONGEST, f"{seconds:.2f} s long, not {SHORTEST} to {LONGEST}"),
        (words_a_minute and not 80 <= words_a_minute <= 200, f"{words_a_minute:.0f} words a minute, not 80 to 200"),
        (sound.db(one["peak"]) > sound.CEILING + 0.01, f"peak {sound.db(one['peak']):.1f} dBFS, above {sound.CEILING}"),
        (abs(level - sound.TARGET) > 2, f"spoken parts at {level:.1f} dBFS, not near {sound.TARGET}"),
        (lead >= 0.060, f"{lead * 1000:.0f} ms of silence before it, not under 60"),
    ]
    return [f"{one['clip']}: {words}" for bad, words in checks if bad]


def generator():
    """The voice, in the one version that makes these clips."""
    try:
        found = version("hibari-tts")
    except PackageNotFoundError:
        found = None
    if found != PACKAGE:
        stop(f"hibari-tts {PACKAGE} is needed, found {found}", sys.executable,
             "pip install --require-hashes -r requirements-make.txt")
    from hibari import Hibari  # loaded only when there is something to say

    return Hibari(SPEAKER)


def main(names):
    wanted = lines()
    clips = [line["clip"] for line in wanted]
    for name in names:
        if name not in clips and name != "--all":
            stop(f"there is no clip {name}", LINES, "name a clip of that file, or --all, or nothing")
    before = known()
    todo = [line for line in wanted if "--all" in names or line["clip"] in names or stale(line, before)]
    voice = generator() if todo else None
    for line in todo:
        make(voice, line)
    gone = [file for file in sorted(FOLDER.glob("*.ogg")) if file.stem not in clips]
    for file in gone:
        file.unlink()
    entries = sorted(map(entry, wanted), key=lambda one: one["clip"])
    rows = ",\n".join("    " + json.dumps(one, ensure_ascii=False) for one in entries)
    text = f'{{\n  "voice": {json.dumps(VOICE)},\n  "clips": [\n{rows}\n  ]\n}}\n'
    MANIFEST.write_text(text, encoding="utf-8", newline="\n")
    faults = [fault for one in entries for fault in odd(one)]
    print("\n".join(faults) if faults else "every clip is within bounds")
    seconds = sum(one["samples"] for one in entries) / RATE
    size = sum(path(clip).stat().st_size for clip in clips)
    print(f"voice: {len(entries)} clips, {len(todo)} made, {len(gone)} removed, {seconds:.1f} s, {size} bytes")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
