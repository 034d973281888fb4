"""Proves that each clip says its own words: it is told apart from every other line and from lines with one wrong word."""
import re
import sys
from functools import lru_cache
from pathlib import Path

import numpy as np
import pocketsphinx

from clips import RATE as CLIP_RATE, lines, read, resample, stop

RATE = 16_000
SILENCE = 0.20  # seconds added around a clip: the recogniser needs some to start and end on, and with 0.10 lost some last words
LEVEL = 0.125  # the RMS that any sound is brought to, so that loudness tells nothing
# The mean spectrum of this voice, as the recogniser counts it (Decoder.get_cmn after all clips). A short clip is too little to
# estimate it from: without it "Call" alone was not recognised, whatever else was tried.
MEAN = "62.6,-6.5,-3.8,2.8,-7.2,-2.5,-4.2,10.8,-3.1,0.6,-2.2,0.9,-1.8"
# Words of the lines that the recogniser's dictionary lacks, in its own sounds.
SOUNDS = {
    "aed": "EY IY D IY",
    "ampoule": "AE M P Y UW L",
    "benzo": "B EH N Z OW",
    "benzos": "B EH N Z OW Z",
    "breastbone": "B R EH S T B OW N",
    "cpr": "S IY P IY AA R",
    "fentanyl": "F EH N T AH N IH L",
    "naloxone": "N AE L AA K S OW N",
    "narcan": "N AA R K AE N",
    "nyxoid": "N IH K S OY D",
    "opioid": "OW P IY OY D",
    "opioids": "OW P IY OY D Z",
    "prenoxad": "P R IH N AA K S AE D",
}
# Words that must never be taken for each other. Each one found in a line makes a decoy: the line with the other word in it.
SWAPS = [
    ("five", "nine"), ("one", "two"), ("two", "ten"), ("three", "four"), ("six", "seven"), ("zero", "four"), ("eight", "nine"),
    ("ten", "twenty"), ("twenty", "thirty"), ("thirty", "thirteen"), ("second", "third"), ("seconds", "minutes"),
    ("minute", "hour"), ("minutes", "hours"), ("nose", "mouth"), ("not", "now"), ("do", "do not"), ("will", "will not"),
    ("back", "side"), ("flat", "up"), ("head", "chest"), ("chin", "chest"), ("chest", "stomach"), ("hard", "soft"),
    ("fast", "slow"), ("push", "pull"), ("pushes", "breaths"), ("give", "take"), ("keep", "leave"), ("stay", "go"),
    ("call", "leave"), ("awake", "asleep"), ("breathing", "bleeding"), ("more", "no"), ("now", "later"), ("first", "last"),
    ("lift", "drop"), ("all", "some"), ("touch", "hold"), ("worse", "better"), ("before", "after"), ("on", "off"),
    ("them", "him"), ("child", "adult"), ("naloxone", "medicine"), ("small", "big"), ("every", "any"),
    ("left", "right"), ("fewer", "more"), ("start", "stop"), ("hot", "cold"), ("yes", "no"), ("no", "number"), ("thigh", "arm"),
    ("draw up", "drop"), ("cool", "call"), ("cloths", "clothes"),
]


def spoken(text):
    """The words of a text as the recogniser knows them."""
    text = re.sub(r"\b[A-Za-z](?: [A-Za-z])+\b", lambda found: found[0].replace(" ", ""), text)
    return " ".join(re.findall(r"[a-z']+", text.lower()))


def decoys(texts):
    """Every line with one word, and one word only, changed for a wrong one."""
    out = set()
    swaps = [(first.split(), second) for one, other in SWAPS for first, second in ((one, other), (other, one))]
    for text in texts:
        words = text.split()
        for at in range(len(words)):
            for here, there in swaps:
                if words[at:at + len(here)] == here:
                    out.add(" ".join([*words[:at], there, *words[at + len(here):]]))
    return sorted(decoy for decoy in out - set(texts) if "not not" not in decoy)


def transitions(texts):
    """The texts as ways from word to word, which share their beginnings and their ends: the first state, and the ways to state 0.

    With shared ends, a line with one word of twenty changed costs a few states and not a copy of all that follows: whole details
    take seconds instead of minutes.
    """
    tree = {}
    for text in texts:
        node = tree
        for word in text.split():
            node = node.setdefault(word, {})
        node[""] = {}
    states, ways = {}, []

    def state(node):
        """The number of a place in the tree: the same for all from which the same words follow."""
        after = tuple((word, state(child) if word else 0) for word, child in sorted(node.items()))
        # Where a text ends, a way without a word leads to state 0.
        if after not in states:
            states[after] = len(states) + 1
            ways.extend((states[after], there, 1.0, *([word] if word else [])) for word, there in after)
        return states[after]

    return state(tree), ways


class Recogniser:
    """Picks the text that was said out of a closed list of texts."""

    def __init__(self, texts):
        self.texts = {spoken(text): text for text in texts}
        self.decoder = pocketsphinx.Decoder(
            hmm=pocketsphinx.get_model_path("en-us/en-us"), dict=pocketsphinx.get_model_path("en-us/cmudict-en-us.dict"),
            samprate=RATE, lm=None, fsgusealtpron=False, cmn="live", loglevel="FATAL")
        for word in sorted({word for text in self.texts for word in text.split()}):
            if self.decoder.lookup_word(word) is None:
                if word not in SOUNDS:
                    stop(f"the recogniser does not know the word {word!r}", Path(__file__), "add its sounds to SOUNDS")
                self.decoder.add_word(word, SOUNDS[word], False)
        start, ways = transitions(self.texts)
        self.decoder.add_fsg("lines", self.decoder.create_fsg("lines", start, 0, ways))
        self.decoder.activate_search("lines")

    def best(self, samples, rate):
        """The text of the list that mono samples in -1..1 say, or None where none of them fits."""
        edge = np.zeros(round(SILENCE * RATE))
        sound = resample(samples, rate, RATE)
        sound = np.concatenate([edge, sound * LEVEL / max(np.sqrt(np.mean(sound**2)), 1e-6), edge])
        # A little noise: whole silence has no spectrum. The seed is fixed, so the answer is too.
        sound += np.random.default_rng(0).standard_normal(len(sound)) * 1e-4
        self.decoder.set_cmn(MEAN)
        self.decoder.start_utt()
        self.decoder.process_raw((np.clip(sound, -1, 1) * 32767).astype("<i2").tobytes(), False, False)
        self.decoder.end_utt()
        found = self.decoder.hyp()
        return self.texts.get(found.hypstr) if found else None


@lru_cache(maxsize=8)
def recogniser(texts):
    """The recogniser of a list of texts."""
    return Recogniser(texts)


def best(samples, rate, texts):
    """The one of `texts` that mono samples in -1..1 at `rate` say, or None. The same list again costs no new set-up."""
    return recogniser(tuple(texts)).best(np.asarray(samples, float), rate)


def main():
    wanted = lines()
    real = sorted({spoken(line["say"]) for line in wanted})
    wrong = decoys(real)
    texts = real + wrong
    faults = []
    for line in wanted:
        heard = best(read(line["clip"]), CLIP_RATE, texts)
        if heard != spoken(line["say"]):
            faults.append(f"voice: {line['clip']} says {line['say']!r}, heard as {heard!r}")
    if faults:
        print("\n".join(faults))
        print("  what to do: run make.py where the words changed, else give the line other words, or other sounds in make.py")
    print(f"voice: {len(wanted) - len(faults)} of {len(wanted)} clips recognised as their own words, {len(wrong)} decoys")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
