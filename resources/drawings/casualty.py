"""The casualty of practice, built with rig.py.  python casualty.py [name ...]

One file a position and age.  They are painted anew many times a second, so nothing in them is drawn twice: below all lies one shape in the
colour of the outline and one of ink, and over them, for each colour, what is seen of it; the lines between are the ink that is left free.
What is not always seen has the name of its part behind its token, as in `class="ink eyes-open"`; what moves with the breath has a second
path, `full`, as it is at a full breath.
"""
import os, re, sys, math
import numpy as np
from rig import *
import rig
from scenes import baby_flat

HERE = os.path.dirname(os.path.abspath(__file__))
TOKENS["lips"] = "#b5564d"     # as usual; the program colours them
TOKENS["tips"] = "#d09a6c"     # fingertips: the skin, unless the lips have another colour
FIGURES = {}

def figure(name):
    def deco(f):
        FIGURES["casualty-" + name] = f
        return f
    return deco

def flat(x):
    if x is None:
        return []
    if isinstance(x, (list, tuple)) and not (len(x) == 2 and isinstance(x[0], str)):
        return [z for y in x for z in flat(y)]
    return [x]

def bump(v, middle, half):
    """1 in the middle, 0 from half of it away on."""
    t = min(abs(v - middle) / half, 1)
    return math.cos(t * math.pi / 2) ** 2

NUMBER = re.compile(r"-?\d*\.?\d+")

def commands(d):
    """The commands of a path, each with its places."""
    here = None
    for c, text in re.findall(r"([MlcZ])([^MlcZ]*)", d):
        v = [float(x) for x in NUMBER.findall(text)]
        pts = [V(*v[i:i + 2]) for i in range(0, len(v), 2)]
        if c != "M":
            pts = [here + p for p in pts]
        yield c, here, pts
        here = pts[-1] if pts else here

def written(cmds):
    pen = Pen()
    for c, _, pts in cmds:
        {"M": pen.move, "l": pen.line, "c": pen.curve, "Z": pen.close}[c](*pts)
    return pen.d

def moved(d, move):
    """The same path where every place is moved."""
    return written((c, here, [move(p) for p in pts]) for c, here, pts in commands(d))

def parted(d, move, longest=38):
    """The same path, its long curves in pieces where it moves: each then bends as the breath bends it."""
    out = []
    for c, here, pts in commands(d):
        n = 1
        if c == "c" and max(np.linalg.norm(move(p) - p) for p in [here, *pts]) > 1.5:
            n = max(1, round(np.linalg.norm(pts[2] - here) / longest))
        while n > 1:
            t = 1 / n
            ab, bc, cd = lerp(here, pts[0], t), lerp(pts[0], pts[1], t), lerp(pts[1], pts[2], t)
            abc, bcd = lerp(ab, bc, t), lerp(bc, cd, t)
            end = lerp(abc, bcd, t)
            out.append(("c", here, [ab, abc, end]))
            here, pts, n = end, [bcd, cd, pts[2]], n - 1
        out.append((c, here, pts))
    return written(out)

def ring(r, err):
    """A ring as curves, or as straight lines where no curve keeps to it."""
    d = fit_ring(r.coords, err * rig.FIT)
    if not d:
        return ""
    x0, y0, x1, y1 = r.bounds
    if any(not (x0 - 9 < p[0] < x1 + 9 and y0 - 9 < p[1] < y1 + 9) for _, _, pts in commands(d) for p in pts):
        pen = Pen()
        pts = np.array(r.simplify(.4).coords)
        pen.move(pts[0])
        for p in pts[1:-1]:
            pen.line(p)
        pen.close()
        d = pen.d
    return d

FLOOR = 222

class Layer:
    """What is seen of each colour once parts are laid over one another."""
    def __init__(self, items):
        self.seen, self.all, self.outline = {}, Polygon(), Polygon()
        under = {}
        for p in flat(items):
            if isinstance(p, Part):
                w = LINE_W if p.width is None else p.width
                line, seam = Polygon(), Polygon()
                if p.edge:
                    e = edges(p.shape)
                    line = e.buffer(w / 2)
                    if p.open:
                        hidden = e.intersection(unary_union(p.open).intersection(under.get(p.fill, Polygon()).buffer(-w * .95)))
                        seam = hidden.buffer(w / 2 + 1.1, cap_style=2)
                self.lay(p.fill, p.shape.difference(line).union(seam), line.difference(seam))
                under[p.fill] = under.get(p.fill, Polygon()).union(p.shape)
                self.outline = self.outline.union(p.shape)
            else:
                self.lay(p.token, Polygon(), LineString(p.pts).buffer((LINE_W if p.width is None else p.width) / 2))

    def lay(self, fill, colour, ink):
        over = colour.union(ink)
        self.all = self.all.union(over)
        self.seen = {k: v.difference(over) for k, v in self.seen.items()}
        if fill not in ("ink", "hair"):
            self.seen[fill] = self.seen.get(fill, Polygon()).union(colour)

class Figure(Scene):
    def __init__(self):
        super().__init__(480, 240)
        self.floor(FLOOR + 2)

    def fill(self, g, token, tag=None, move=None, err=.55):
        g = g.intersection(self.frame).buffer(-.35).buffer(.5).buffer(-.15)
        d = "".join(ring(r, err) for q in polys(g) for r in (q.exterior, *q.interiors) if Polygon(r).area > 3)
        if not d:
            return
        d = parted(d, move) if move else d
        full = moved(d, move) if move else d
        kind = f"{token} {tag}" if tag else token
        swell = f' full="{full}"' if full != d else ""
        self.raw(f'<path class="{kind}" d="{d}"{swell} fill="{TOKENS[token]}"/>')

    def outline(self, layer, tag=None, move=None):
        self.fill(layer.outline.buffer(.6).buffer(HALO_W / 2 - .6), "line", tag, move, 1.2)

    def colours(self, layer, tag=None, move=None, cut=None):
        cut = Polygon() if cut is None else cut
        self.fill(layer.all.union(layer.outline).difference(cut), "ink", tag, move)
        for token, g in layer.seen.items():
            self.fill(g.difference(cut), token, tag, move)

    def body(self, layers, heads=()):
        """layers: (parts, how they move), from back to front; heads: (tag, parts), behind all of them.
        Parts that are tagged themselves lie on their layer, and under what follows them."""
        made = [(Layer([i for i in flat(items) if not isinstance(i, tuple)]), move, items) for items, move in layers]
        heads = [(Layer(items), tag) for tag, items in heads]
        for l, move, _ in made:
            self.outline(l, None, move)
        for l, tag in heads:
            self.outline(l, tag)
        for l, tag in heads:
            self.colours(l, tag)
        for k, (l, move, items) in enumerate(made):
            self.colours(l, None, move)
            items = flat(items)
            for tag in dict.fromkeys(i[0] for i in items if isinstance(i, tuple)):
                mine = [n for n, i in enumerate(items) if isinstance(i, tuple) and i[0] == tag]
                after = Layer([i for i in items[mine[-1]:] if not isinstance(i, tuple)]).all
                self.colours(Layer([items[n][1] for n in mine]), tag, move, after)

# ---------------------------------------------------------------- heads
def front_faces(at, size, deg, baby=False, turn=(0, 0)):
    """A head from the front whose eyes and mouth change."""
    def make(eyes, mouth):
        h = Head(at, size, deg, False, "pskin", eyes, mouth, None if baby else "short", lips="lips")
        h.turn, h.nod = turn
        return baby_front_head(h) if baby else front_head(h)
    def key(p):
        return (p.shape.wkt, p.fill) if isinstance(p, Part) else (p.pts.tobytes(), p.token)
    base, look, gasp = make("closed", "closed"), make("dot", "closed"), make("closed", "open")
    K = lambda parts: {key(p) for p in parts}
    out = []
    for p in base:
        tag = "eyes-closed" if key(p) not in K(look) else "mouth-closed" if key(p) not in K(gasp) else None
        out.append((tag, p) if tag else p)
    out += [("eyes-open", p) for p in look if key(p) not in K(base)]
    out += [("mouth-open", p) for p in gasp if key(p) not in K(base)]
    return out

def profile(h):
    return [p for p in side_head(h)] + side_lips(h)

# ---------------------------------------------------------------- on the back
def riser(middle, half, top, rise, power=1.2):
    """Moves a place up as far as the breath raises it: most at the top of the middle, not at all on the floor."""
    def move(p):
        h = np.clip((FLOOR - p[1]) / (FLOOR - top), 0, 1)
        return V(p[0], p[1] - rise * bump(p[0], middle, half) * h ** power)
    return move

def on_back(sc, B, headx, tilt=9, gasp=(27, 17), rise=26):
    H, s = B.H, B.head
    def head(t, jaw):
        h = Head((headx, FLOOR - .40 * s), s, -92 - t, False, "pskin", "closed", "closed", "short", jaw)
        low = max(p.shape.bounds[3] for p in side_head(h) if isinstance(p, Part))
        h.at = h.at + V(0, FLOOR - 1.5 - low)
        return h
    nb = V(headx + s * .5 + .030 * H, FLOOR - .072 * H)
    hip = nb + V(B.torso, .004 * H)
    whole, up, low, at = torso(B, hip, nb, mid=lerp(hip, nb, .5) + V(0, .004 * H), face=1, shirt="pshirt")
    ground = box(-50, -50, 900, FLOOR)
    up, low = up.intersection(ground), low.intersection(ground)
    heads = []
    for tag, h in (("mouth-closed", head(tilt, 0)), ("mouth-open", head(gasp[1], gasp[0]))):
        neck = limb([h.p((-.06, .26)), nb + V(.03 * H, 0)], [.24 * s, .045 * H])
        heads.append((tag, [Part(neck, "pskin"), profile(h)]))
    legp, _ = leg(B, hip, ankle=hip + V(B.thigh + B.shin - 1, .028 * H), bend=1, cloth="ptrou", foot_deg=-82)
    back = merge(legp, Part(low, "ptrou"), fill="ptrou", r=.02 * H)
    sh = at(.88)[0] + V(0, .018 * H)
    elbow = sh + V(.158 * H, .040 * H)
    wrist = elbow + polar((0, 0), -50, B.fore)
    hd = Hand(wrist, B.hand, -4, True, "pskin")
    ap, _ = arm(B, sh, elbow=elbow, wrist=wrist, skin="pskin", cloth="pshirt", hand=hand_flat, hand_deg=-4, hand_flip=True)
    move = riser(float(lerp(hip, nb, .60)[0]), float(abs(hip[0] - nb[0]) * .60), at(.6)[0][1] - .066 * H, rise)
    sc.body([([back, Part(up, "pshirt"), ap, hand_tips(hd, "tips")], move)], heads)

@figure("back")
def back(sc):
    on_back(sc, Body(728), 80)

@figure("back-child")
def back_child(sc):
    on_back(sc, Body(486, child=True), 74, tilt=5, gasp=(27, 12), rise=22)

@figure("back-baby")
def back_baby(sc):
    n = len(sc.out)
    h, q, parts = baby_flat(sc, 124, (96, 200), floor=FLOOR)
    del sc.out[n:]
    h.lips = "lips"
    legs, neck, body, nappy, fore, sleeve = parts[0], parts[1], parts[2], parts[3], parts[-2], parts[-1]
    def face(mouth):
        h.mouth = mouth
        items = side_head(h) + side_lips(h)
        if mouth == "open":
            items.append(Part(blob(h.p((.432, .222), (.36, .232), (.325, .262), (.36, .295), (.425, .305))), "mouth", width=2.2))
        return items
    hand = Hand(q((316, 262)), 34, -20, True, "pskin")
    move = riser(q((250, 0))[0], 80, q((0, 190))[1], 22)
    sc.body([([legs, body, nappy, join(fore, hand_flat(hand)), hand_tips(hand, "tips"), sleeve], move)],
            [("mouth-closed", [neck, face("closed")]), ("mouth-open", [neck, face("open")])])

# ---------------------------------------------------------------- on the side, from the front
def on_side(sc, k=1.0, head=88, baby=False, turn=(-.07, .02), neck=.68):
    foot = V(132, 300)
    def q(*pts):
        r = [tuple((V(*p) - foot) * k + V(132, FLOOR)) for p in pts]
        return r if len(r) > 1 else r[0]
    R = lambda *rr: [r * k for r in rr]
    trou, shoe_ = ("pshirt", "pskin") if baby else ("ptrou", "shoe")
    low_leg = limb(q((296, 256), (384, 268), (452, 280)), R(36, 25, 17))
    shoe1 = limb(q((450, 284), (462, 262)), R(14, 12))
    trunk = poly(catmull(q((132, 286), (130, 222), (150, 168), (188, 150), (238, 170), (288, 160), (324, 180), (336, 230), (322, 292), (230, 298)), True, 12))
    belt = poly(q((258, 100), (420, 100), (420, 320), (264, 320)))
    thigh = fill_in(limb(q((300, 204), (246, 254)), R(43, 32)).union(limb(q((246, 257), (298, 280), (362, 284)), R(31, 23, 16.5))), 5 * k)
    shoe2 = limb(q((362, 286), (377, 267)), R(13, 11.5))
    at = V(q((146, 0))[0] - head * neck, FLOOR - head * .43 - 38 * k)
    h = Head(at, head, -96, False)
    low_arm = limb(q((142, 270), (106, 286), (56, 289)), R(19, 14.5, 10.5))
    hd0 = Hand(q((58, 289)), 48 * k, 180, True, "pskin")
    throat = Part(limb([h.p((0, .3)), q((150, 226))], [(.20 if baby else .26) * head, 27 * k]), "pskin")
    back = [Part(shoe1, shoe_), Part(fill_in(unary_union([low_leg, trunk.intersection(belt)]), 3), trou), join(Part(low_arm, "pskin"), hand_flat(hd0)),
            hand_tips(hd0, "tips"), throat]
    move = riser(q((196, 0))[0], 80 * k, q((0, 150))[1], 21 * max(k, .8), 1.4)
    shirt = Part(trunk.difference(belt), "pshirt")
    hd = Hand(q((136, 264)), .118 * 430 * k, 190, False, "pskin")
    a, _ = arm(Body(430 * k), q((176, 184)), elbow=q((194, 258)), wrist=q((136, 264)), skin="pskin", cloth="pshirt", hand=hand_flat, hand_deg=190)
    a[-1].open = [disc(q((176, 184)), 24 * k)]
    # the head and the leg lie over the chest, the arm over both
    sc.body([([back, shirt, front_faces(at, head, -96, baby, turn), Part(shoe2, shoe_), Part(thigh, trou, open=[disc(q((318, 186)), 50 * k)]),
               a, hand_tips(hd, "tips")], move)])

@figure("side")
def side(sc):
    on_side(sc)

@figure("side-child")
def side_child(sc):
    on_side(sc, .80, 90)

@figure("side-baby")
def side_baby(sc):
    on_side(sc, .70, 96, True, (0, 0), .56)

# ---------------------------------------------------------------- sitting
def sitting(sc, B, x, baby=False, legs=((.215, -.14), (.345, .052)), reach=(.275, -.08), back_=(-.012, -.285), nod=(.026, -.112), deg=-4):
    H = B.H
    hip = V(x, FLOOR - .080 * H)
    def at_(p):
        return hip + V(*p) * H
    neck = at_(back_)
    trou = "pshirt" if baby else "ptrou"
    whole, up, low, at = torso(B, hip, neck, mid=lerp(hip, neck, .5) + V(-.024 * H, 0), face=1, shirt="pshirt")
    if baby:
        up, low = whole, whole.intersection(disc(hip, .14 * H))
    h = Head(neck + V(*nod) * H, B.head, deg, False, "pskin", "dot", "closed", None if baby else "short", look=(.5, 0))
    h.baby = baby
    knee, ankle = at_(legs[0]), at_(legs[1])
    l1, _ = leg(B, hip, knee=knee, ankle=ankle, cloth=trou, foot_deg=-4)
    lower = merge(l1, Part(low, trou), fill=trou, r=.015 * H)
    sh = at(.86)[0] + V(.004 * H, .012 * H)
    ap, J = arm(B, sh, wrist=at_(reach), bend=-1, skin="pskin", cloth="pshirt", hand=hand_flat, hand_deg=24, hand_flip=True)
    hd = Hand(J["wrist"], B.hand, 24, True, "pskin")
    y0, y1 = float(neck[1]), float(hip[1])
    middle, half = y0 + (y1 - y0) * .42, (y1 - y0) * .58
    left = at(.6)[0][0] - .075 * H
    def move(p):
        v = np.clip((p[0] - left) / (.15 * H), 0, 1) * np.clip((at_((.30, 0))[0] - p[0]) / (.10 * H), 0, 1)
        return V(p[0] + .062 * H * bump(p[1], middle, half) * v, p[1])
    sc.body([([lower, neck_limb(B, neck + V(0, .012 * H), h, "pskin"), profile(h)], None), ([Part(up, "pshirt"), ap, hand_tips(hd, "tips")], move)])

@figure("sitting")
def sit(sc):
    sitting(sc, Body(378), 178)

@figure("sitting-child")
def sit_child(sc):
    sitting(sc, Body(330, child=True), 178, legs=((.19, -.12), (.31, .040)), reach=(.24, -.07), back_=(-.010, -.295), nod=(.022, -.128))

@figure("sitting-baby")
def sit_baby(sc):
    B = Body(262, child=True)
    for n, v in dict(head=.34, torso=.36, thigh=.19, shin=.17, foot=.13, upper=.16, fore=.13, hand=.115, neck=.03).items():
        setattr(B, n, v * B.H)
    sitting(sc, B, 200, True, ((.18, -.01), (.345, .034)), (.18, -.05), (-.006, -.30), (.018, -.158))

def build(name, most=15000):
    for fit in (1.0, 1.25, 1.5, 1.8, 2.2):
        rig.FIT = fit
        sc = Figure()
        FIGURES[name](sc)
        s = sc.svg()
        if len(s) < most:
            break
    with open(os.path.join(HERE, name + ".svg"), "w") as o:
        o.write(s)
    return len(s), fit, len(sc.out), sum("full=" in x for x in sc.out)

if __name__ == "__main__":
    for n in sys.argv[1:] or FIGURES:
        print(f"{n:24s} {build(n)}")
