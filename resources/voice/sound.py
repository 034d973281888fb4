"""Turns raw speech into an even, loud, clean clip: pauses, tone, level, peaks."""
import numpy as np

RATE = 24_000
TARGET = -17.0  # dBFS over the spoken parts of a clip, which is about -18 over the whole of it
CEILING = -1.0  # dBFS, the highest sample of a decoded clip
ROOM = 1.0  # dB left under the ceiling for what the encoder adds
LEAD, TAIL, PAUSE = 0.015, 0.080, 0.40  # seconds kept before, after and between sentences
FRAME = RATE // 200  # 5 ms
# A small phone or laptop speaker gives nothing below about 200 Hz, so power there only costs headroom. The consonants that
# tell words apart lie at 2 to 5 kHz and drown first in noise. (Hz, dB), straight lines over log frequency between the points.
TONE = [(60, -30), (120, -12), (220, -3), (600, 0), (1500, 2), (2500, 5), (4500, 6), (8000, 3), (12000, 0)]
# Where a frame is louder than this, in dB beside the level of the spoken parts, each further dB counts only 1/RATIO.
KNEE, RATIO = -8.0, 2.0


def db(x):
    """An amplitude in dB, 1 being 0 dB."""
    return 20 * np.log10(np.maximum(x, 1e-9))


def frames(x, size=FRAME):
    """The RMS of each frame of x; a short last frame is filled with silence."""
    padded = np.pad(x, (0, -len(x) % size)).reshape(-1, size)
    return np.sqrt(np.mean(padded**2, axis=1))


def spoken(x, rate=RATE):
    """The RMS of the spoken parts: frames of 20 ms at most 25 dB below the loudest one."""
    level = frames(x, rate // 50)
    return float(np.sqrt(np.mean(level[level > level.max() * 10 ** (-25 / 20)] ** 2)))


def trim(x, lead=LEAD, tail=TAIL):
    """Cuts silence at both ends, keeping a little of it, and fades the cut so that it does not click."""
    # The generator's silence is near nothing, so a low threshold keeps weak first and last consonants whole.
    level = frames(x)
    heard = np.flatnonzero(level > level.max() * 10 ** (-45 / 20))
    start = max(0, heard[0] * FRAME - round(lead * RATE))
    end = min(len(x), (heard[-1] + 1) * FRAME + round(tail * RATE))
    out = np.array(x[start:end], np.float64)
    ramp = FRAME
    out[:ramp] *= np.linspace(0, 1, ramp)
    out[-4 * ramp:] *= np.linspace(1, 0, 4 * ramp)
    return out


def join(sentences):
    """One clip of several sentences, with a steady short pause where the generator leaves most of a second."""
    pause = np.zeros(round((PAUSE - LEAD - TAIL) * RATE))
    parts = [trim(s) for s in sentences]
    return np.concatenate([p for part in parts for p in (pause, part)][1:])


def tone(x):
    """Applies the tone curve. Zero phase, so that nothing moves in time."""
    size = len(x) + RATE // 10
    hz = np.maximum(np.fft.rfftfreq(size, 1 / RATE), 1)
    points, gains = zip(*TONE)
    curve = 10 ** (np.interp(np.log(hz), np.log(points), gains) / 20)
    return np.fft.irfft(np.fft.rfft(x, size) * curve, size)[: len(x)]


def compress(x):
    """Brings loud and soft syllables nearer to each other, slowly enough to leave the words' own shape alone."""
    level = db(frames(x)) - db(spoken(x))
    gain = -np.maximum(level - KNEE, 0) * (1 - 1 / RATIO)
    window = np.hanning(21)  # about 50 ms each way
    gain = np.convolve(np.pad(gain, 10, mode="edge"), window / window.sum(), mode="valid")
    at = (np.arange(len(gain)) + 0.5) * FRAME
    return x * 10 ** (np.interp(np.arange(len(x)), at, gain) / 20)


def limit(x, ceiling):
    """Holds every sample under the ceiling: the gain bends down 5 ms before a peak and up again after it."""
    reach = FRAME
    need = np.minimum(1.0, ceiling / np.maximum(np.abs(x), 1e-9))
    view = np.lib.stride_tricks.sliding_window_view
    lowest = view(np.pad(need, 2 * reach, mode="edge"), 2 * reach + 1).min(axis=1)
    window = np.hanning(2 * reach + 3)[1:-1]
    return x * np.convolve(lowest, window / window.sum(), mode="valid")


def finish(sentences):
    """The finished clip: sentences joined, toned, evened, at the target level and limited."""
    x = compress(tone(join(sentences)))
    out = x
    # Limiting takes a little level away, so the gain is found in a few rounds.
    gain = TARGET - db(spoken(x))
    for _ in range(12):
        out = limit(x * 10 ** (gain / 20), 10 ** ((CEILING - ROOM) / 20))
        gain += TARGET - db(spoken(out))
    return out
