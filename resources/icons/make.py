#!/usr/bin/env python3
"""Writes the icons of the window from those of Lucide: `make.py FOLDER`, the folder `icons` of a copy of Lucide.

Each becomes a drawing of lines and curves as ../drawings/README.md describes them: no arcs, circles or boxes.
"""
import math
import re
import sys
from pathlib import Path
from xml.etree import ElementTree

HERE = Path(__file__).resolve().parent

# How each is called here, and at Lucide.
ICONS = {
    "aed": "zap", "again": "rotate-ccw", "alone": "user", "attention": "bell-ring", "back": "arrow-left", "breathing": "wind", "forward": "arrow-right",
    "call": "phone", "check": "circle-check", "child": "baby", "crew": "ambulance", "critical": "octagon-x",
    "danger": "triangle-alert",
    "help": "circle-question-mark", "late": "clock", "looked": "eye", "menu": "menu", "missed": "x", "naloxone": "spray-can",
    "notes": "pill", "order": "arrow-down-up", "people": "users", "place": "map-pin", "practice": "graduation-cap",
    "pushes": "activity", "say": "message-square-quote", "side": "bed", "sound": "volume-2", "swap": "refresh-cw",
}
NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?")
ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}


def commands(data):
    """The commands of a path with their numbers, one each; the flags of an arc may stand without a space."""
    for letter, rest in re.findall(r"([MmLlHhVvCcSsQqTtAaZz])([^MmLlHhVvCcSsQqTtAaZz]*)", data):
        count = ARGUMENTS[letter.upper()]
        if not count:
            yield letter, []
            continue
        rest, numbers = rest.strip(), []
        while rest:
            rest = rest.lstrip(" ,\n")
            flag = letter in "Aa" and len(numbers) % 7 in (3, 4)
            found = re.match("[01]", rest) if flag else NUMBER.match(rest)
            numbers.append(float(found.group()))
            rest = rest[found.end():].lstrip(" ,\n")
        for index in range(0, len(numbers), count):
            yield letter, numbers[index:index + count]
            letter = {"M": "L", "m": "l"}.get(letter, letter)


def arc(start, radius_x, radius_y, turn, large, sweep, end):
    """An arc as curves: each its two handles and its end."""
    if start == end:
        return []
    turn = math.radians(turn)
    cos, sin = math.cos(turn), math.sin(turn)
    half = ((start[0] - end[0]) / 2, (start[1] - end[1]) / 2)
    x, y = cos * half[0] + sin * half[1], -sin * half[0] + cos * half[1]
    fits = (x / radius_x) ** 2 + (y / radius_y) ** 2
    if fits > 1:
        radius_x, radius_y = radius_x * math.sqrt(fits), radius_y * math.sqrt(fits)
    over = (radius_x * radius_y) ** 2 - (radius_x * y) ** 2 - (radius_y * x) ** 2
    factor = math.sqrt(max(0, over / ((radius_x * y) ** 2 + (radius_y * x) ** 2)))
    factor = -factor if large == sweep else factor
    middle_x, middle_y = factor * radius_x * y / radius_y, -factor * radius_y * x / radius_x
    middle = (cos * middle_x - sin * middle_y + (start[0] + end[0]) / 2, sin * middle_x + cos * middle_y + (start[1] + end[1]) / 2)
    first = math.atan2((y - middle_y) / radius_y, (x - middle_x) / radius_x)
    last = math.atan2((-y - middle_y) / radius_y, (-x - middle_x) / radius_x)
    if sweep and last < first:
        last += 2 * math.pi
    if not sweep and last > first:
        last -= 2 * math.pi
    parts = max(1, math.ceil(abs(last - first) / (math.pi / 2) - 1e-9))
    step = (last - first) / parts
    pull = 4 / 3 * math.tan(step / 4)

    def at(angle, along=0.0):
        x = radius_x * (math.cos(angle) - along * math.sin(angle))
        y = radius_y * (math.sin(angle) + along * math.cos(angle))
        return (cos * x - sin * y + middle[0], sin * x + cos * y + middle[1])

    return [(at(first + n * step, pull), at(first + (n + 1) * step, -pull), at(first + (n + 1) * step)) for n in range(parts)]


def text(values):
    return " ".join(f"{round(value, 2):g}" for value in values)


def plain(data):
    """A path of M, l, c and Z alone."""
    out, here, start, handle = "", (0.0, 0.0), (0.0, 0.0), None
    for letter, numbers in commands(data):
        base = here if letter.islower() else (0.0, 0.0)
        kind = letter.upper()
        places = [(base[n % 2] + value) for n, value in enumerate(numbers)]
        if kind == "Z":
            out, here, handle = out + "Z", start, None
            continue
        if kind == "M":
            here = start = (places[0], places[1])
            out, handle = out + "M" + text(here), None
            continue
        if kind in "LHV":
            end = {"L": lambda: (places[0], places[1]), "H": lambda: (base[0] + numbers[0], here[1]),
                   "V": lambda: (here[0], base[1] + numbers[0])}[kind]()
            out, here, handle = out + "l" + text((end[0] - here[0], end[1] - here[1])), end, None
            continue
        if kind == "A":
            end = (base[0] + numbers[5], base[1] + numbers[6])
            curves = arc(here, numbers[0], numbers[1], numbers[2], bool(numbers[3]), bool(numbers[4]), end)
        elif kind == "C":
            curves = [((places[0], places[1]), (places[2], places[3]), (places[4], places[5]))]
        elif kind == "S":
            mirrored = (2 * here[0] - handle[0], 2 * here[1] - handle[1]) if handle else here
            curves = [(mirrored, (places[0], places[1]), (places[2], places[3]))]
        else:
            sys.exit(f"a command that none of the icons had: {letter}")
        for one, other, end in curves:
            values = [value for place in (one, other, end) for value in (place[0] - here[0], place[1] - here[1])]
            out, here, handle = out + "c" + text(values), end, other
    return out


def circle(x, y, radius):
    return f"M{x - radius} {y}a{radius} {radius} 0 1 0 {2 * radius} 0a{radius} {radius} 0 1 0 {-2 * radius} 0Z"


def box(x, y, width, height, r):
    corner = f"a{r} {r} 0 0 1"
    return (f"M{x + r} {y}h{width - 2 * r}{corner} {r} {r}v{height - 2 * r}{corner} {-r} {r}"
            f"h{2 * r - width}{corner} {-r} {-r}v{2 * r - height}{corner} {r} {-r}Z")


def shape(element):
    kind = element.tag.rpartition("}")[2]
    number = lambda name: float(element.get(name, "0"))
    if kind == "path":
        return element.get("d")
    if kind == "line":
        return f"M{number('x1')} {number('y1')}L{number('x2')} {number('y2')}"
    if kind == "circle":
        return circle(number("cx"), number("cy"), number("r"))
    if kind == "rect":
        return box(number("x"), number("y"), number("width"), number("height"), number("rx"))
    sys.exit(f"a shape that none of the icons had: {kind}")


def main():
    folder = Path(sys.argv[1])
    for name, lucide in ICONS.items():
        root = ElementTree.parse(folder / f"{lucide}.svg").getroot()
        paths = "".join(f'<path class="line" d="{plain(shape(element))}" stroke="currentColor" stroke-width="2"/>' for element in root)
        svg = ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke-linecap="round" stroke-linejoin="round">'
               f"{paths}</svg>\n")
        (HERE / f"{name}.svg").write_text(svg, encoding="utf-8")


main()
