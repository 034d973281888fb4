"""All drawings, built with rig.py.  python scenes.py [name ...]"""
import os, sys, math
import numpy as np
from rig import *
import rig

HERE = os.path.dirname(os.path.abspath(__file__))
SCENES = {}

def scene(name, w=480, h=320, most=11900):
    """A drawing; its file has at most so many bytes."""
    def deco(f):
        SCENES[name] = (f, w, h, most)
        return f
    return deco

def drop(c, r, deg=0):
    """A drop of sweat or water."""
    pts = catmull([(0, -1.55), (.55, -.45), (.78, .20), (.42, .80), (0, .92), (-.42, .80), (-.78, .20), (-.55, -.45), (0, -1.55)], n=8)
    return Part(poly(rot(pts * r, deg) + np.asarray(c, float)), "wet", width=2.4)

def limb_part(pts, radii, fill):
    return Part(limb(pts, radii), fill)

# ---------------------------------------------------------------- people in stock poses
def supine(body, floor, headx, deg=-92, chest=0.0, near_arm=True, eyes="closed", mouth="closed", jaw=0, tilt=0,
           skin="pskin", shirt="pshirt", trou="ptrou", hair="short", feet=True, arm_to=None, legbend=0):
    """On the back, head on the left, seen from the side. Returns layers of parts and joints."""
    H = body.H
    s = body.head
    spine_y = floor - .068 * H
    head = Head((headx, floor - .40 * s), s, deg - tilt, False, skin, eyes, mouth, hair, jaw)
    low_y = max(pp.shape.bounds[3] for pp in side_head(head) if isinstance(pp, Part))
    head.at = head.at + V(0, floor - 1.5 - low_y)
    nb = V(headx + s * .5 + .030 * H, spine_y - .004 * H)     # base of neck
    hip = nb + V(body.torso, .004 * H)
    whole, up, low, at = torso(body, hip, nb, mid=lerp(hip, nb, .5) + V(0, .004 * H), face=1, chest=chest, shirt=shirt)
    # lie on the floor: cut the back flat
    flat = box(-50, -50, 900, floor)
    up, low = up.intersection(flat), low.intersection(flat)
    neck = limb([head.p((-.06, .26)), nb + V(.03 * H, 0)], [.24 * s, .045 * H])
    legp, lj = leg(body, hip + V(.0, .0), ankle=hip + V(body.thigh + body.shin - 1, .028 * H), bend=-1 if legbend else 1, cloth=trou,
                   foot_deg=-90 + 8, foot_flip=False)
    parts = [Part(neck, skin), side_head(head)] + merge(legp, Part(low, trou), fill=trou, r=.02 * H) + [Part(up, shirt)]
    sh = at(.88)[0] + V(.0, .016 * H)
    J = dict(head=head, neck=nb, hip=hip, at=at, shoulder=sh, legs=lj, whole=whole)
    if near_arm:
        w = sh + V(.31 * H, .03 * H) if arm_to is None else V(*arm_to)
        ap, aj = arm(body, sh, wrist=w, bend=1, skin=skin, cloth=shirt, hand=hand_mitt, hand_deg=4, hand_flip=False)
        parts += ap
        J["arm"] = aj
    return parts, J



def close_supine(s, hx, floor, tilt=20, jaw=0, chest=0.0, mouth="closed", eyes="closed", arm=True, skin="pskin"):
    """Head and chest of somebody on the back, near; the body leaves the picture on the right."""
    B = Body(s / .158)
    p, J = supine(B, floor, hx, deg=-92, tilt=tilt, jaw=jaw, chest=chest, near_arm=arm, mouth=mouth, eyes=eyes, skin=skin)
    return B, p, J

def sleeve_arm(pts, radii, cuff_at, cloth="hshirt", skin="hskin", grow=1.22, hand=None):
    """An arm that comes into the picture: skin from the cuff on, cloth before it. pts from the edge to the wrist."""
    p = np.array(pts, float)
    fore = limb(p, radii)
    c = lerp(p[0], p[1], cuff_at) if cuff_at <= 1 else lerp(p[1], p[2], cuff_at - 1)
    a = p[0]
    rr = np.interp(cuff_at, range(len(radii)), radii) * grow
    chain = [a, c] if cuff_at <= 1 else [a, p[1], c]
    cl = limb(chain, [radii[0] * grow] + ([radii[1] * grow] if cuff_at > 1 else []) + [rr])
    d = _u(c - chain[-2]); n = V(-d[1], d[0]); L = 200
    cl = cl.difference(Polygon([c + n * L, c + n * L + d * L, c - n * L + d * L, c - n * L]))
    f = Part(fore, skin)
    return (join(f, hand) if hand else [f]) + [Part(cl, cloth)]

def _u(v):
    return v / np.linalg.norm(v)

@scene("head-tilt")
def head_tilt(sc):
    floor = 300
    B, p, J = close_supine(140, 122, floor, tilt=22)
    h = J["head"]; s = h.size
    sc.floor(floor + 2)
    sc.layer(p)
    # airway
    q = [h.p((.44, .285)), h.p((.22, .30)), h.p((.02, .40)), lerp(h.p((-.05, .62)), J["neck"], .5), J["neck"] + V(60, -8), J["neck"] + V(120, -8)]
    sc.arrow(q, w=8, head=13, token="air", casing=3)
    # hand on the forehead
    f = h.p((.31, -.36))
    hd = Hand(f + V(6, -40), 98, 100, False)
    sc.layer(sleeve_arm([(150, -30), (140, 40), tuple(hd.at)], [25, 24, 17], .75, hand=hand_flat(hd, thumb_deg=14)))
    # two fingers under the chin
    c = h.p((.25, .53))
    hd2 = Hand(c + V(114, -8), 108, 174, True)
    sc.layer(sleeve_arm([(400, -30), (352, 66), tuple(hd2.at)], [27, 24, 17], .75, hand=hand_two(hd2)))
    sc.arrow([(62, 118), (34, 150), (22, 200)], w=14)
    sc.arrow([(236, 128), (236, 62)], w=14)

@scene("compressions")
def compressions(sc):
    floor = 302
    B = Body(404)
    p, J = supine(B, floor, 52, chest=-.006)
    H = B.H
    # the helper kneels on the far side, at the chest
    target = J["at"](.62)[0] + V(0, -.080 * H)
    neck = target + V(22, -.402 * H)
    hip = V(neck[0] + 82, 184)
    whole, up, low, at = torso(B, hip, neck, mid=lerp(hip, neck, .5) + V(6, -10), face=-1)
    sh = at(.90)[0] + V(-7, 8)
    knee = V(hip[0] - 10, floor - 26)
    lp, lj = leg(B, hip, knee=knee, ankle=knee + V(92, -6), cloth="htrou", foot_deg=90, foot_flip=True)
    head = Head(neck + V(-30, -32), B.head, -26, True, "hskin", "dot", "closed", "bun", look=(0, .5))
    neckp = neck_limb(B, neck + V(4, 8), head, "hskin")
    sc.floor(floor + 2)
    sc.layer(merge(lp, Part(low, "htrou"), fill="htrou", r=6))
    sc.layer(p)
    lo = limb([target + V(15, -4), target + V(-4, -6), target + V(-25, -4)], [9, 10, 6.5])
    hi = limb([target + V(15, -18), target + V(-3, -17), target + V(-19, -12)], [9, 9.5, 6.5])
    wrist = target + V(11, -22)
    e = lerp(sh, wrist, .53)
    ap, aj = arm(B, sh, elbow=e, wrist=wrist, sleeve=.7)
    hz = disc(wrist, 10)
    sc.layer([neckp, Part(up, "hshirt"), side_head(head)], [Part(lo, "hskin"), join(ap[0], [Part(hi, "hskin")], 2), ap[1]])
    sc.arrow([(target[0] - 36, target[1] - 116), (target[0] - 36, target[1] - 26)], w=18)

def bust(head, pts, radii, shirt="hshirt", skin="hskin", nr=(.235, .255)):
    """Neck and cut-off upper body of a helper; pts from the neck to the edge of the picture."""
    n = limb([head.p((-.08, .28)), pts[0]], [nr[0] * head.size, nr[1] * head.size])
    return [Part(n, skin), Part(limb(pts, radii), shirt)]


def kneeler(B, hip, neck, face=-1, knee=None, ankle=None, head_deg=-24, head_off=None, eyes="dot", mouth="closed", jaw=0, look=(0, .5),
            bend=-12, shirt="hshirt", trou="htrou", skin="hskin", hair="bun", foot=True, second=None, foot_deg=None, brow=0):
    """A helper from the side, kneeling or standing. Returns the parts by layer and the joints."""
    H = B.H
    hip, neck = np.asarray(hip, float), np.asarray(neck, float)
    u = _u(neck - hip); n = V(-u[1], u[0]) * face
    whole, up, low, at = torso(B, hip, neck, mid=lerp(hip, neck, .5) - n * abs(bend) * (1 if bend < 0 else -1), face=face, shirt=shirt)
    off = V(-.075 * face * -1, -.083) * H if head_off is None else np.asarray(head_off, float)
    hd = Head(neck + off, B.head, head_deg, face < 0, skin, eyes, mouth, hair, jaw, look=look, brow=brow)
    nk = neck_limb(B, neck - u * 2 + V(0, .02 * H), hd, skin)
    legs = []
    for (k, a, fd) in [(knee, ankle, foot_deg)] + (second or []):
        l, _ = leg(B, hip, knee=k, ankle=a, cloth=trou, foot_deg=fd, foot_flip=face < 0, foot=foot)
        legs.append(l)
    lower = merge(legs, Part(low, trou), fill=trou, r=.016 * H)
    sh = at(.90)[0] + n * .012 * H
    return dict(lower=lower, upper=[nk, Part(up, shirt), side_head(hd)], head=hd, sh=sh, at=at, n=n)

@scene("breaths")
def breaths(sc):
    floor = 302
    B, p, J = close_supine(136, 112, floor, tilt=20, chest=.016)
    h = J["head"]; s = h.size; H = B.H
    lip = h.p((.44, .285))
    hh = Head((0, 0), 136, -40, True, "hskin", "dot", "closed", "bun", look=(0, .6))
    hh.at = lip - hh.p((.42, .29)) + V(2, 4)
    nk = hh.at + V(92, 0)
    sc.floor(floor + 2)
    sc.layer(p)
    chest_before(sc, J, B)
    sc.layer(bust(hh, [nk + V(24, -28), nk + V(120, -90), nk + V(300, -200)], [54, 92, 120]), side_head(hh))
    n = h.p((.47, .15))
    hd = Hand(n + V(-70, -60), 98, 44, True)
    sc.layer(sleeve_arm([(-30, -14), (20, 24), tuple(hd.at)], [26, 24, 17], .6, hand=hand_pinch(hd)))
    sc.arrow([(310, 268), (310, 188)], w=17)

def chest_before(sc, J, B, t0=.50, t1=.92, drop=.03):
    """The lower chest as a dashed line on the shirt."""
    pts = []
    for t in np.linspace(t0, t1, 12):
        q, n = J["at"](t)
        w = np.interp(t, [a for a, _ in FRONT], [b for _, b in FRONT])
        k = math.sin((t - t0) / (t1 - t0) * math.pi)
        pts.append(q + n * (w * B.H + J.get("chest", 0) - drop * B.H * k ** .6))
    sc._line(LineString(pts), "ink", 2.6, "7 7")

@scene("look-breath")
def look_breath(sc):
    floor = 302
    B, p, J = close_supine(118, 150, floor, tilt=20, chest=.014)
    h = J["head"]; s = h.size
    mouth = h.p((.43, .29))
    hh = Head((0, 0), 122, 26, False, "hskin", "dot", "closed", "bun", look=(.6, .7))
    hh.at = mouth + V(0, -40) - hh.p((.10, .42))
    nk = hh.at + V(-52, 24)
    sc.floor(floor + 2)
    sc.layer(p)
    chest_before(sc, J, B)
    sc.layer(bust(hh, [nk + V(-26, -8), nk + V(-80, -34), nk + V(-150, -120)], [48, 72, 90]), side_head(hh))
    for dx in (-12, 8, 28):
        x, y = mouth + V(dx, -8)
        sc.cased([(x, y), (x + 5, y - 9), (x - 2, y - 19), (x + 3, y - 28)], "air", 4.5, 2)
    sc.arrow([hh.eye() + V(28, 10), V(300, 154)], w=5.5, head=11, token="ghost", casing=2.6)
    sc.arrow([(350, 172), (350, 92)], w=18)

def press_hand(sc, tip, ax, fore, k=1.0, kind="spray", cuff=.75, mirror=1):
    """A hand that holds a spray or a syringe between two fingers, thumb on the plunger."""
    def q(*pts):
        r = [tuple(rot(V(x[0] * k, x[1] * k * mirror), ax) + tip) for x in pts]
        return r if len(r) > 1 else r[0]
    sk = "hskin"
    if kind == "spray":
        f = 44                      # where the fingers are
        tool = [Part(limb(q((2, 0), (34, 0)), [6 * k, 9 * k]), "tool"),
                Part(poly(q((38, -15), (88, -15), (88, 15), (38, 15))).buffer(2), "tool"),
                Part(limb(q((44, -25), (44, 25)), [7 * k, 7 * k]), "tool")]
        plg = Part(poly(q((90, -10), (106, -10), (106, 10), (90, 10))).buffer(2), "red")
        end = 108
    else:
        f = 96
        tool = [Part(poly(q((28, -11), (98, -11), (98, 11), (28, 11))).buffer(1.5), "tool"),
                Part(poly(q((50, -8), (88, -8), (88, 8), (50, 8))), "wet", edge=False),
                Part(limb(q((21, 0), (28, 0)), [3 * k, 5 * k]), "tool"),
                Part(limb(q((100, -22), (100, 22)), [4.5 * k, 4.5 * k]), "tool")]
        plg = Part(poly(q((104, -5), (126, -5), (126, 5), (104, 5))).union(limb(q((130, -12), (130, 12)), [5 * k, 5 * k])), "red")
        end = 136
    d = f - 42
    palm = blob(q((84 + d, -46), (122 + d, -46), (158 + d, -30), (174 + d, 4), (158 + d, 36), (118 + d, 50), (86 + d, 44), (70 + d, 0)))
    fA = limb(q((112 + d, -34), (74 + d, -44), (36 + d, -25)), [16 * k, 14.5 * k, 11.5 * k])
    fB = limb(q((112 + d, 38), (74 + d, 44), (36 + d, 25)), [16 * k, 14.5 * k, 11.5 * k])
    fC = limb(q((128 + d, 46), (96 + d, 60), (66 + d, 46)), [15 * k, 13.5 * k, 11 * k])
    th = limb(q((164 + d, 16), (150 + d, 10), (end + 8, 0)), [20 * k, 17 * k, 13.5 * k])
    arm_ = sleeve_arm(list(fore) + [q((158 + d, 2))], [31 * k, 28 * k, 26 * k], cuff)
    zone = lambda c, r: disc(q(c), r * k)
    if kind != "spray":
        ndl = LineString(q((-20, 0), (20, 0)))
        sc._line(ndl, "line", 3.8)
    sc.layer(Part(fC, sk), join(arm_[0], [Part(palm, sk)], 6), tool, plg,
             Part(fA, sk, open=zone((114 + d, -34), 26)), Part(fB, sk, open=zone((114 + d, 38), 26)), Part(th, sk, open=zone((166 + d, 16), 30)), arm_[1])
    return q

@scene("spray")
def spray(sc):
    floor = 302
    B, p, J = close_supine(128, 96, floor, tilt=22)
    h = J["head"]
    sc.floor(floor + 2)
    sc.layer(p)
    tip = h.p((.445, .19))
    q = press_hand(sc, tip, -46, [(440, -40), (376, 20)], .88)
    sc.arrow([q((232, 78)), q((140, 78))], w=15)

# ---------------------------------------------------------------- from above


@scene("recovery-1")
def recovery_1(sc):
    F = Front((104, 108), 424, -90)
    h = F.head(skin="pskin", eyes="closed")
    whole, up, low = F.torso()
    la = F.leg([(.052, .34), (.066, .575), (.068, .80)], foot=(.02, .045))
    lb = F.leg([(-.052, .34), (-.066, .575), (-.068, .80)], foot=(-.02, .045))
    far = F.arm([(.112, .052), (.150, .215), (.140, .355)], hand=hand_flat, hand_deg=4, hand_flip=True)
    near = F.arm([(-.112, .052), (-.285, .066), (-.288, -.085)], hand=hand_flat, hand_deg=180, hand_flip=True)
    sc.ghost(F.limb([(-.112, .06), (-.165, .215), (-.155, .355), (-.155, .45)], [.036, .032, .024, .022]).difference(whole.buffer(4)))
    sc.layer(far, merge(la, lb, Part(low, "ptrou"), fill="ptrou", r=3), F.neck(), near[:-1], Part(up, "pshirt"), near[-1:], front_head(h))
    # helper's hand brings the near arm out
    w = F.p((-.288, -.012))
    hd = Hand(w + V(30, 46), 58, -118, True)
    sc.layer(sleeve_arm([(214, 352), (176, 316), tuple(hd.at)], [17, 16, 11.5], .62, hand=hand_flat(hd)))
    sc.arrow([(268, 196), (262, 240), (214, 262)], w=14)

@scene("recovery-2")
def recovery_2(sc):
    F = Front((104, 146), 424, -90)
    h = F.head(skin="pskin", eyes="closed")
    whole, up, low = F.torso()
    la = F.leg([(.052, .34), (.158, .51), (.040, .635)], foot=(-.004, .05))
    lb = F.leg([(-.052, .34), (-.066, .575), (-.068, .80)], foot=(-.02, .045))
    far = F.arm([(.112, .052), (.060, .192), (-.080, .022)], hand=hand_flat, hand_deg=190, hand_flip=True)
    near = F.arm([(-.112, .052), (-.285, .066), (-.288, -.085)], hand=hand_flat, hand_deg=180, hand_flip=True)
    sc.layer(merge(lb, Part(low, "ptrou"), fill="ptrou", r=3), la, F.neck(), near[:-1], Part(up, "pshirt"), near[-1:], front_head(h), far)
    k = F.p((.165, .50))
    hd = Hand(k + V(2, 60), 62, -92, True)
    sc.layer(sleeve_arm([(340, 350), (332, 240), tuple(hd.at)], [17, 16, 11.5], .62, hand=hand_flat(hd)))
    sc.arrow([(378, 62), (420, 84), (430, 140)], w=15)

@scene("recovery-3")
def recovery_3(sc):
    B = Body(416)
    H = B.H
    neck = V(122, 106); hip = neck + V(124, 8)
    whole, up, low, at = torso(B, hip, neck, mid=lerp(hip, neck, .5) + V(0, -7), face=-1, shirt="pshirt")
    h = Head(neck + V(-50, -2), B.head, -58, True, "pskin", "closed", "closed", "short")
    lower = leg(B, hip + V(0, 0), knee=hip + V(104, 10), ankle=hip + V(200, 26), cloth="ptrou", foot_deg=-76, foot_flip=False)
    upper = leg(B, hip + V(4, 2), knee=hip + V(24, 104), ankle=hip + V(124, 118), cloth="ptrou", foot_deg=-74, foot_flip=False)
    low_arm, _ = arm(B, neck + V(18, 16), elbow=neck + V(14, 100), wrist=neck + V(-52, 122), skin="pskin", cloth="pshirt", hand=hand_flat, hand_deg=188)
    top_arm, J = arm(B, neck + V(26, 10), elbow=neck + V(34, 92), wrist=h.p((.36, .96)), skin="pskin", cloth="pshirt")
    hd = Hand(J["wrist"], B.hand * 1.05, angle(J["wrist"], h.p((.22, .0))), True, "pskin")
    sc.layer(low_arm, lower[0], Part(low, "ptrou"), upper[0], neck_limb(B, neck, h, "pskin"), Part(up, "pshirt"), join(top_arm[0], hand_flat(hd)), side_head(h), top_arm[1])
    m = h.p((.56, .40))
    sc.layer(drop(m + V(-2, 6), 5.5), halo=False)
    sc.layer(drop(m + V(-4, 26), 6.5), halo=False)

@scene("recovery-done")
def recovery_done(sc):
    floor = 300
    sc.floor(floor + 2)
    low_leg = limb([(296, 256), (384, 268), (452, 280)], [36, 25, 17])
    shoe1 = limb([(450, 284), (462, 262)], [14, 12])
    body = poly(catmull([(132, 286), (130, 222), (150, 168), (188, 150), (238, 170), (288, 160), (324, 180), (336, 230), (322, 292), (230, 298)], True, 12))
    belt = poly([(258, 100), (420, 100), (420, 320), (264, 320)])
    thigh = limb([(300, 204), (246, 254)], [43, 32])
    shin = limb([(246, 257), (298, 280), (362, 284)], [31, 23, 16.5])
    shoe2 = limb([(362, 286), (377, 267)], [13, 11.5])
    h = Head((86, 222), 88, -96, False, "pskin", "closed", "closed", "short")
    h.turn, h.nod = -.07, .02
    low_arm = limb([(142, 270), (106, 286), (56, 289)], [19, 14.5, 10.5])
    hd0 = Hand((58, 289), 48, 180, True, "pskin")
    nk = Part(limb([h.p((0, .3)), (148, 224)], [23, 27]), "pskin")
    trou = Part(unary_union([low_leg, body.intersection(belt), fill_in(thigh.union(shin), 5)]), "ptrou")
    back = Part(fill_in(unary_union([low_leg, body.intersection(belt)]), 3), "ptrou")
    leg_ = fill_in(thigh.union(shin), 5)
    sc.layer(Part(shoe1, "shoe"), back, join(Part(low_arm, "pskin"), hand_flat(hd0)), nk, Part(body.difference(belt), "pshirt"), front_head(h), Part(shoe2, "shoe"),
             Part(leg_, "ptrou", open=[disc((318, 186), 50)]))
    a, _ = arm(Body(430), (176, 184), elbow=(194, 258), wrist=(136, 264), skin="pskin", cloth="pshirt", hand=hand_flat, hand_deg=190)
    sc.layer(a, base=[Part(body.difference(belt), "pshirt")], cut=disc((176, 184), 24))

# ---------------------------------------------------------------- is anybody there
@scene("shout")
def shout(sc):
    floor = 302
    B = Body(640)
    p, J = supine(B, floor, 74, near_arm=True)
    H = B.H
    Bh = Body(600)
    K = kneeler(Bh, (388, 262), (258, 122), -1, knee=(370, 400), ankle=(470, 400), head_deg=-38, jaw=28, bend=-14, head_off=(-46, -42), foot=False)
    for q in K["lower"]:
        q.shape = q.shape.intersection(box(0, 0, 480, 250))
    sc.floor(floor + 2)
    ap, aj = arm(Bh, K["sh"], wrist=J["shoulder"] + V(10, -36), bend=-1, hand=hand_flat, hand_deg=116)
    sc.layer(K["lower"], K["upper"])
    sc.layer(p)
    sc.layer(ap, cut=disc(K["sh"], 46), base=K["upper"])
    m = K["head"].p((.50, .36))
    sc.arcs(m, 142, (18, 36, 54), 30, w=6.5)

def lying_above(F, arms=((-.172, .22), (-.19, .40)), eyes="closed", hands=True, skin="pskin"):
    h = F.head(skin=skin, eyes=eyes, size=.165)
    whole, up, low = F.torso()
    (ex, ey), (wx, wy) = arms
    if not hands:
        wx, wy = ex + (wx - ex) * 2, ey + (wy - ey) * 2
    hf = hand_flat if hands else None
    al = F.arm([(-.118, .056), (ex, ey), (wx, wy)], hand=hf, hand_deg=F.deg + 90 + 6, hand_flip=False)
    ar = F.arm([(.118, .056), (-ex, ey), (-wx, wy)], hand=hf, hand_deg=F.deg + 90 - 6, hand_flip=True)
    la = F.leg([(.054, .34), (.068, .575), (.070, .95)])
    lb = F.leg([(-.054, .34), (-.068, .575), (-.070, .95)])
    return [al[:-1], ar[:-1], merge(la, lb, Part(low, "ptrou"), fill="ptrou", r=3), F.neck(), Part(up, "pshirt"), al[-1:], ar[-1:], front_head(h)]

@scene("tap")
def tap(sc):
    F = Front((168, 140), 560, -90)
    sc.layer(lying_above(F, hands=False))
    for w, deg, frm, mid, c, a0 in (((254, 122), 208, (400, 350), (346, 216), (170, 54), -128), ((240, 262), 206, (316, 380), (292, 312), (150, 216), 150)):
        hd = Hand(w, 80, deg, False)
        sc.layer(sleeve_arm([frm, mid, w], [23, 21, 14.5], .5, hand=hand_flat(hd)))
        sc.ticks(c, (a0 - 36, a0, a0 + 36), 16, 38)

@scene("rub", 320, 320)
def rub(sc):
    F = Front((112, 150), 480, -90)
    sc.layer(lying_above(F, hands=False))
    hd = Hand((186, 176), 80, 216, False)
    sc.arrow([(112, 98), (214, 98)], w=15, double=True)
    sc.layer(sleeve_arm([(316, 360), (262, 278), tuple(hd.at)], [24, 22, 15], .5, hand=hand_knuckles(hd)))

# ---------------------------------------------------------------- pushes
def bare_chest(sc, F, arms=True, eyes="closed", head=True, marks=True, trou="ptrou"):
    whole, up, low = F.torso(bare=True, belt=.31)
    H = F.H
    al = F.arm([(-.116, .056), (-.188, .22), (-.215, .42)], sleeve=0)
    ar = F.arm([(.116, .056), (.188, .22), (.215, .42)], sleeve=0)
    hz = [disc(F.p((sx * .116, .056)), .062 * H) for sx in (-1, 1)]
    parts = [Part(low, trou), F.neck(), Part(up, "pskin", open=disc(F.p((0, -.02)), .062 * H))]
    for aa, z in ((al, hz[0]), (ar, hz[1])):
        aa[0].open = [z]
    # an arm hangs beside the chest; its shoulder melts into it
    arms_ = [al[0], ar[0]]
    h = F.head(skin="pskin", eyes=eyes)
    h.openchin = False
    th = [F.limb([(sx * .052, .345), (sx * .064, .56)], [.056, .048]) for sx in (-1, 1)]
    items = [Part(fill_in(unary_union([low] + th), .02 * H), trou), Part(unary_union([up, al[0].shape, ar[0].shape]), "pskin")]
    lines = []
    if marks:
        lw = 2.6
        for sx in (-1, 1):
            lines.append(Stroke(F.p((sx * .115, .115), (sx * .106, .165), (sx * .104, .20)), width=LINE_W))       # arm pit
            lines.append(Stroke(F.p((sx * .022, .012), (sx * .06, .004), (sx * .10, .012)), width=lw))          # collar bone
            lines.append(Stroke(F.p((sx * .018, .158), (sx * .06, .166), (sx * .096, .148)), width=lw))         # breast
            lines.append(Part(disc(F.p((sx * .062, .130)), .0095 * H), "ink", edge=False))
    sc.layer(F.neck(), items, lines, front_head(h) if head else None)
    return h

@scene("hands-place", 320, 320)
def hands_place(sc):
    F = Front((160, 58), 640, 0)
    bare_chest(sc, F)
    c = F.p((0, .134))
    a = Hand(c + V(20, 38), 80, 242, True)
    b = Hand(c + V(-18, 36), 80, 299, False)
    sc.layer(sleeve_arm([(274, 380), (226, 268), tuple(a.at)], [27, 24, 16], .6, hand=hand_flat(a, spread=.2, thumb=False)))
    sc.layer(sleeve_arm([(46, 380), (96, 268), tuple(b.at)], [27, 24, 16], .6, hand=hand_flat(b, curl=.1, thumb=False)))
    for sx in (-1, 1):
        sc.arrow([c + V(sx * 92, -28), c + V(sx * 44, -28)], w=10)

@scene("child-compressions")
def child_compressions(sc):
    floor = 302
    C = Body(296, child=True)
    p, J = supine(C, floor, 104, deg=-100, chest=-.006, near_arm=True)
    B = Body(404); H = B.H
    target = J["at"](.62)[0] + V(0, -.078 * C.H)
    neck = target + V(18, -.388 * H)
    hip = V(neck[0] + 92, 188)
    K = kneeler(B, hip, neck, -1, knee=(hip[0] - 8, floor - 28), ankle=(hip[0] + 86, floor - 34), head_deg=-28, foot_deg=90, bend=-10)
    sc.floor(floor + 2)
    sc.layer(K["lower"])
    sc.layer(p)
    sh = K["sh"]
    # far arm to the forehead
    f = J["head"].p((.36, -.30))
    wr = f + V(16, -30)
    fa, fj = arm(B, sh + V(-4, 4), wrist=wr, bend=1, sleeve=.55)
    hd0 = Hand(fj["wrist"], B.hand * .86, 112, False)
    sc.layer(join(fa[0], hand_flat(hd0)), fa[1])
    w = target + V(14, -16)
    lo = limb([target + V(16, -8), target + V(-4, -8), target + V(-27, -4)], [10, 11, 6.5])
    ap, aj = arm(B, sh, elbow=lerp(sh, w, .53), wrist=w, sleeve=.7)
    sc.layer(K["upper"], join(ap[0], [Part(lo, "hskin")]), ap[1])
    sc.arrow([(target[0] + 50, target[1] - 96), (target[0] + 50, target[1] - 14)], w=16)

# ---------------------------------------------------------------- a baby
def baby_front(sc, at, H, deg=0, eyes="closed"):
    F = Front(at, H, deg)
    h = F.head(off=(0, -.165), size=.285, skin="pskin", eyes=eyes, hair=None)
    L = [(.04, -.03), (.09, .005), (.135, .05), (.150, .13), (.155, .22), (.165, .31), (.150, .40), (.08, .44)]
    body = poly(F.p(*catmull(L + [(-x, y) for x, y in L[::-1]], True, 10)))
    arms = []
    for sx in (-1, 1):
        g = F.limb([(sx * .125, .06), (sx * .235, .10), (sx * .28, -.03), (sx * .285, -.06)], [.058, .052, .040, .036], True)
        arms.append(g.union(ell(F.p((sx * .287, -.10)), .058 * H, .054 * H, deg)))
    legs = []
    for sx in (-1, 1):
        g = F.limb([(sx * .085, .38), (sx * .20, .50), (sx * .13, .66), (sx * .145, .70)], [.085, .074, .052, .05], True)
        legs.append(g)
    neck = F.limb([(0, -.06), (0, .02)], [.07, .09])
    skin = unary_union([body, neck] + arms)
    nappy = poly(F.p(*catmull([(.166, .33), (.175, .42), (.10, .49), (0, .50), (-.10, .49), (-.175, .42), (-.166, .33), (0, .35)], True, 10)))
    return F, h, [Part(g, "pskin") for g in legs] + [Part(fill_in(skin, .02 * H), "pskin"), Part(nappy, "white")]

@scene("baby-thumbs", 320, 320)
def baby_thumbs(sc):
    F, h, parts = baby_front(sc, (160, 132), 330)
    H = F.H
    lines = [Part(disc(F.p((sx * .082, .105)), .013 * H), "ink", edge=False) for sx in (-1, 1)]
    for sx in (-1, 1):
        for dx in (-.020, .012):
            lines.append(Stroke([F.p((sx * .287 + dx, -.150)), F.p((sx * .287 + dx, -.112))], width=2.4))
    # the fingers lie behind the chest
    for sx in (-1, 1):
        sc.layer([Part(limb([F.p((sx * .06, y - .01)), F.p((sx * .20, y - .01)), F.p((sx * .25, y + .05))], [14, 16, 17]), "hskin") for y in (.30, .225, .15)])
    sc.layer(parts, baby_front_head(h), lines)
    for sx in (-1, 1):
        c = F.p((sx * .026, .165))
        th = limb([F.p((sx * .205, .36)), F.p((sx * .12, .262)), tuple(c)], [27, 17, 13])
        hand = blob([F.p((sx * x, y)) for x, y in ((.170, .29), (.215, .235), (.268, .25), (.290, .32), (.280, .42), (.20, .46), (.150, .38))])
        fore = sleeve_arm([F.p((sx * .42, .70)), F.p((sx * .34, .53)), F.p((sx * .235, .38))], [30, 28, 27], .75)
        sc.layer(Part(fill_in(unary_union([fore[0].shape, hand, th]), 5), "hskin"), Stroke([F.p((sx * .185, .285)), F.p((sx * .215, .345)), F.p((sx * .20, .40))]), fore[1])
    t = np.linspace(200, 340, 20)
    sc.cased([polar(F.p((0, .165)), a, 27) for a in t], "red", 6, 2.6, smooth=False)

@scene("baby-breath")
def baby_breath(sc):
    floor = 302
    s = 132
    h = Head((96, 200), s, -90, False, "pskin", "closed", "closed", None)
    h.baby = True
    low = max(p.shape.bounds[3] for p in side_head(h) if isinstance(p, Part))
    h.at = h.at + V(0, floor - 1.5 - low)
    nb = limb([h.p((-.10, .30)), (186, 262)], [32, 34])
    body = blob([(172, 250), (186, 216), (222, 196), (268, 190), (314, 202), (342, 226), (346, 268), (326, 298), (270, 301), (204, 301), (176, 284)])
    legs = limb([(330, 262), (392, 236), (424, 274), (446, 270)], [34, 29, 21, 18])
    nappy = blob([(318, 208), (352, 222), (368, 244), (362, 292), (330, 301), (312, 290), (306, 250)])
    sc.floor(floor + 2)
    sc.layer(Part(legs, "pskin"), Part(nb, "pskin"), Part(body, "pshirt"), Part(nappy, "white"), side_head(h),
             Part(limb([(250, 256), (292, 272), (322, 260)], [19, 15, 15]), "pskin"), Part(limb([(222, 246), (262, 260)], [26, 23]), "pshirt", open=disc((220, 244), 30)))
    # mouth over mouth and nose
    hh = Head((0, 0), 150, -46, True, "hskin", "dot", "closed", "bun", look=(.3, .7), jaw=0)
    m = h.p((.44, .20))
    hh.at = m - hh.p((.40, .30)) + V(6, 8)
    nk = hh.at + V(102, 0)
    sc.layer(bust(hh, [nk + V(20, -36), nk + V(120, -104), nk + V(300, -220)], [58, 96, 120]), side_head(hh))
    sc.arrow([(246, 262), (246, 182)], w=15)

# ---------------------------------------------------------------- naloxone by needle
@scene("injection")
def injection(sc):
    F = Front((-96, 84), 600, -90)
    whole, up, low = F.torso()
    la = F.leg([(.054, .34), (.070, .575), (.074, 1.1)])
    lb = F.leg([(-.054, .34), (-.070, .575), (-.074, 1.1)])
    far = F.arm([(.112, .052), (.158, .215), (.145, .355)], hand=hand_flat, hand_deg=4, hand_flip=True)
    near = F.arm([(-.112, .052), (-.130, .235), (-.010, .30)], hand=hand_flat, hand_deg=-62, hand_flip=True)
    sc.layer(far, merge(la, lb, Part(low, "ptrou"), fill="ptrou", r=4), Part(up, "pshirt"), near)
    tip = F.p((-.118, .50))
    q = press_hand(sc, tip + V(8, 12), 58, [(470, 420), (420, 372)], .80, kind="syringe", cuff=.5)
    sc.arrow([q((118, 92)), q((18, 92))], w=15)

# ---------------------------------------------------------------- the shock box
def heart(c, r):
    t = np.linspace(0, 2 * math.pi, 60, endpoint=False)
    x = 16 * np.sin(t) ** 3
    y = -(13 * np.cos(t) - 5 * np.cos(2 * t) - 2 * np.cos(3 * t) - np.cos(4 * t))
    return Polygon(np.c_[x, y] * r / 16 + V(*c)).buffer(0)

def bolt(c, r, deg=0):
    return poly(rot(np.array([(.10, -1), (-.55, .12), (-.08, .12), (-.16, 1), (.55, -.22), (.08, -.22), (.34, -1)]) * r, deg) + np.asarray(c, float))

@scene("aed")
def aed(sc):
    F = Front((164, 84), 640, 0)
    bare_chest(sc, F)
    def pad(c, deg, w=50, hh=68):
        return soft(poly(rot([(-w / 2, -hh / 2), (w / 2, -hh / 2), (w / 2, hh / 2), (-w / 2, hh / 2)], deg) + np.asarray(c)), 9)
    p1 = F.p((-.070, .058)); p2 = F.p((.100, .184))
    box_ = soft(poly([(352, 176), (466, 176), (466, 296), (352, 296)]), 12)
    for pts in ([p1 + V(6, -22), V(190, 70), V(300, 84), V(384, 130), V(392, 178)], [p2 + V(16, 14), V(290, 262), V(326, 250), V(354, 240)]):
        w = LineString(catmull(pts, n=12))
        sc._line(w, "line", 8); sc._line(w, "white", 3)
    for c, d in ((p1, 30), (p2, 20)):
        sc.layer(Part(pad(c, d), "tool"), Part(bolt(c, 20, d), "red", edge=False))
    sc.layer(Part(box_, "green"), Part(heart((409, 236), 40), "white"), Part(bolt((409, 234), 27), "green", edge=False))
    sc.layer(Part(soft(poly([(384, 160), (434, 160), (434, 177), (384, 177)]).difference(poly([(394, 169), (424, 169), (424, 178), (394, 178)])), 2), "green"))


# ---------------------------------------------------------------- awake people
@scene("sit-up")
def sit_up(sc):
    floor = 302
    B = Body(404); H = B.H
    # the helper kneels behind and holds the back; the person leans on the arm
    K = kneeler(B, (100, 212), (142, 104), 1, knee=(166, floor - 21), ankle=(74, floor - 21), head_deg=10, foot_deg=-90, bend=8, look=(1, .5))
    hip = V(256, floor - 33); neck = V(226, floor - 147)
    whole, up, low, at = torso(B, hip, neck, mid=lerp(hip, neck, .5) + V(-9, 2), face=1, shirt="pshirt")
    h = Head(neck + V(12, -45), B.head, -6, False, "pskin", "dot", "closed", "short")
    l1, j1 = leg(B, hip, knee=(344, 214), ankle=(386, floor - 17), cloth="ptrou", foot_deg=0)
    pa, pj = arm(B, at(.86)[0] + V(0, 4), wrist=(326, 208), bend=-1, skin="pskin", cloth="pshirt", hand=hand_mitt, hand_deg=16)
    sc.floor(floor + 2)
    sc.layer(K["lower"])
    sc.layer(K["upper"])
    sc.layer(merge(l1, Part(low, "ptrou"), fill="ptrou", r=6), neck_limb(B, neck + V(0, 6), h, "pskin"), Part(up, "pshirt"), side_head(h), pa)
    na, nj = arm(B, K["sh"] + V(-2, 2), wrist=at(.50)[0] + V(-16, 2), bend=-1, hand=hand_flat, hand_deg=-12)
    na[-1].open = [disc(K["sh"], 30)]
    sc.layer(na, base=K["upper"], cut=disc(K["sh"], 30))
    sc.arrow([(330, 150), (330, 52)], w=18)

@scene("sleepy")
def sleepy(sc):
    floor = 302
    B = Body(404); H = B.H
    sc.raw(f'<line class="floor" x1="44" y1="24" x2="44" y2="{floor}" stroke="{TOKENS["floor"]}" stroke-width="4"/>')
    sc.floor(floor + 2)
    hip = V(98, floor - 33); neck = V(92, floor - 144)
    whole, up, low, at = torso(B, hip, neck, mid=lerp(hip, neck, .5) + V(-17, 0), face=1, shirt="pshirt")
    h = Head(neck + V(28, -32), B.head, 42, False, "pskin", "half", "down", "short", brow=-1)
    l1, j1 = leg(B, hip, knee=hip + V(98, -4), ankle=hip + V(192, 14), cloth="ptrou", foot_deg=-8)
    pa, pj = arm(B, at(.88)[0] + V(0, 4), wrist=(146, floor - 24), bend=-1, skin="pskin", cloth="pshirt", hand=hand_mitt, hand_deg=20)
    K = kneeler(B, (350, 232), (304, 124), -1, knee=(282, floor - 22), ankle=(374, floor - 20), head_deg=-8, foot_deg=80, jaw=24, bend=-8)
    sc.layer(K["lower"])
    sc.layer(merge(l1, Part(low, "ptrou"), fill="ptrou", r=6), neck_limb(B, neck + V(0, 6), h, "pskin"), Part(up, "pshirt"), side_head(h), pa)
    na, nj = arm(B, K["sh"], wrist=(176, 190), bend=-1, hand=hand_flat, hand_deg=172)
    na[-1].open = [disc(K["sh"], 26)]
    sc.layer(K["upper"], na)
    m = K["head"].p((.50, .34))
    sc.arcs(m, 176, (20, 38, 56), 28, w=6.5)

@scene("clammy", 320, 320)
def clammy(sc):
    F = Front((130, 250), 1010, 0)
    h = F.head(skin="pskin", eyes="half", mouth="down", brow=-.6)
    whole, up, low = F.torso()
    sc.layer(F.neck(), Part(up, "pshirt"), front_head(h))
    f = h.p((.02, -.27))
    hd = Hand(f + V(92, -6), 104, 184, True)
    sc.layer(sleeve_arm([(350, 30), (300, 80), tuple(hd.at)], [32, 30, 21], .4, hand=hand_palm(hd)))
    for x, y, r in ((-.25, .14, 9), (.27, .12, 9), (-.18, .36, 8), (.24, .34, 8), (-.28, -.09, 8), (0, .56, 8)):
        sc.layer(drop(h.p((x, y)), r), halo=False)

# ---------------------------------------------------------------- lips and fingertips
class with_tokens:
    """Other colours for one drawing."""
    def __init__(self, **k):
        self.k = k
    def __enter__(self):
        self.old = dict(TOKENS); TOKENS.update(self.k)
    def __exit__(self, *a):
        TOKENS.clear(); TOKENS.update(self.old)

def lips_scene(sc, lips, skin):
    with with_tokens(pskin=skin, lips=lips):
        F = Front((112, 268), 1240, 0)
        h = F.head(skin="pskin", eyes="closed", lips="lips")
        whole, up, low = F.torso()
        sc.layer(F.neck(), Part(up, "pshirt"), front_head(h))
        hd = Hand((252, 318), 158, -92, False, "pskin")
        sc.layer(Part(limb([(254, 420), (252, 312)], [34, 29]), "pskin"), hand_open(hd), open_tips(hd, "lips"))

@scene("lips-light", 320, 320)
def lips_light(sc):
    lips_scene(sc, "#4a63c0", SKIN["light"])

@scene("lips-dark", 320, 320)
def lips_dark(sc):
    lips_scene(sc, "#c9cbd8", SKIN["dark"])

def inside_lip(sc, skin, gum, lip):
    """Lower face, near: a thumb pulls the lower lip down and shows the inside."""
    with with_tokens(pskin=skin, lips=gum, ashen=lip):
        face = poly(catmull([(160, -200), (284, -140), (306, 20), (290, 130), (244, 214), (194, 246), (160, 250), (126, 246), (76, 214), (30, 130), (14, 20), (36, -140)], True, 12))
        sc.layer(Part(limb([(160, 200), (160, 460)], [98, 112]), "pskin"), Part(face, "pskin"),
                 Stroke([(146, -10), (120, 44), (130, 62), (148, 58)], width=4), Stroke([(174, 58), (192, 62), (200, 46)], width=4))
        upper = poly(outline([(78, 124), (116, 98), (146, 90), (160, 95), (174, 90), (204, 98), (242, 124)], [(242, 124), (200, 121), (160, 124), (120, 121), (78, 124)]))
        inner = poly(outline([(78, 124), (120, 121), (160, 124), (200, 121), (242, 124)], [(242, 124), (230, 172), (196, 210), (160, 220), (124, 210), (90, 172), (78, 124)]))
        rim = poly(outline([(78, 124), (90, 172), (124, 210), (160, 220), (196, 210), (230, 172), (242, 124)], [(242, 124), (246, 160), (222, 212), (160, 238), (98, 212), (74, 160), (78, 124)]))
        teeth = poly(outline([(96, 126), (130, 123), (160, 125), (190, 123), (224, 126)], [(224, 126), (216, 146), (190, 152), (160, 154), (130, 152), (104, 146), (96, 126)]))
        items = [Part(rim, "ashen"), Part(inner, "lips"), Part(teeth, "white"), Part(upper, "ashen")]
        items += [Stroke([(x, 125), (x, 152)], width=2.2, smooth=False) for x in (128, 149, 171, 192)]
        sc.layer(items, halo=False)
        th = limb([(226, 330), (200, 280), (172, 222)], [34, 28, 21])
        nail = limb([(180, 236), (173, 222)], [11, 11])
        hand = blob([(178, 330), (190, 290), (214, 268), (256, 262), (300, 284), (340, 300), (340, 400), (180, 400)])
        sc.layer(Part(hand, "hskin"), Part(th, "hskin", open=disc((228, 330), 44)), Part(nail, "hskin", width=2.4))
        sc.arrow([(92, 250), (92, 312)], w=15)

@scene("lips-inside-light", 320, 320)
def lips_inside_light(sc):
    inside_lip(sc, SKIN["light"], "#6474bf", "#4a63c0")

@scene("lips-inside-dark", 320, 320)
def lips_inside_dark(sc):
    inside_lip(sc, SKIN["dark"], "#a9aecb", "#c9cbd8")

# ---------------------------------------------------------------- gasps are not breathing
@scene("gasp-not-breath")
def gasp(sc):
    floor = 302
    B, p, J = close_supine(136, 104, floor, tilt=10, jaw=26)
    h = J["head"]
    sc.floor(floor + 2)
    sc.layer(p)
    m = h.p((.46, .40))
    # jerks of the jaw
    c = h.p((.36, .56))
    sc.ticks(c, (-84, -51, -18), 31, 57, w=7)
    # even breath, crossed out
    x = np.linspace(0, 1, 60)
    sc.cased(np.c_[252 + 208 * x, 92 - 30 * np.sin(x * 6 * math.pi)], "air", 8, 3, smooth=False)
    sc.cross((356, 92), 50, 14)

# ---------------------------------------------------------------- the call
def handset(c, r, deg=0):
    """A telephone receiver."""
    arc = LineString([polar((.62, -.62), t, 1.30) for t in np.linspace(95, 175, 24)]).buffer(.20)
    a, b = polar((.62, -.62), 92, 1.22), polar((.62, -.62), 178, 1.22)
    g = unary_union([arc, ell(a, .34, .27, 20), ell(b, .27, .34, -20)]).buffer(.12).buffer(-.12)
    p = polys(g)[0]
    return poly(rot(np.array(p.exterior.coords) * r, deg) + np.asarray(c, float))

@scene("call-speaker")
def call_speaker(sc, finger=True):
    floor = 168
    B, p, J = close_supine(88, 92, floor, tilt=16)
    sc.floor(floor + 2)
    sc.layer(p)
    deg = -7
    c = V(228, 243)
    def q(*pts):
        r = rot(np.asarray(pts, float), deg) + c
        return r if len(pts) > 1 else r[0]
    body = soft(poly(q((-124, -62), (124, -62), (124, 62), (-124, 62))), 18)
    scr = soft(poly(q((-100, -50), (100, -50), (100, 50), (-100, 50))), 6)
    sc.layer(Part(body, "ink"), Part(scr, "pale"))
    sc.layer(Part(disc(q((-50, 0)), 38), "green", edge=False), Part(handset(q((-52, 2)), 25), "white", edge=False), halo=False)
    s0 = q((36, 0))
    spk = poly(rot([(-26, -11), (-12, -11), (8, -28), (8, 28), (-12, 11), (-26, 11)], deg) + s0)
    sc.layer(Part(soft(spk, 2), "ink", edge=False), halo=False)
    for r in (22, 38):
        t = np.linspace(-40, 40, 12) + deg
        sc.layer(Stroke([polar(s0 + V(2, 0), a, r) for a in t], width=7, smooth=False), halo=False)
    sc.arcs(q((-112, 4)), 180 + deg, (28, 50, 72), 34, w=9, casing=3)
    if not finger:
        return
    hd = Hand(s0 + V(124, 52), 104, 205, True)
    sc.layer(sleeve_arm([(520, 350), (452, 326), tuple(hd.at)], [29, 26, 17], .42, hand=hand_point(hd)))

# ---------------------------------------------------------------- let the crew in
@scene("door")
def door(sc):
    floor = 300
    sc.floor(floor + 2)
    # the open door
    frame = poly([(26, 40), (190, 40), (190, floor), (26, floor)]).difference(poly([(40, 54), (176, 54), (176, floor + 1), (40, floor + 1)]))
    leaf = poly([(40, 54), (92, 76), (92, 318), (40, floor)])
    sc.layer(Part(frame, "pale"))
    # second helper waves
    F = Front((134, 128), 250, 0)
    H = F.H
    whole, up, low = F.torso()
    h = F.head(skin="hskin", eyes="dot", mouth="open", hair="short")
    la = F.leg([(.052, .34), (.066, .52), (.066, .66)], cloth="htrou", foot=(.03, .03))
    lb = F.leg([(-.052, .34), (-.066, .52), (-.066, .66)], cloth="htrou", foot=(-.03, .03))
    wave = F.arm([(.112, .052), (.215, -.015), (.245, -.165)], skin="hskin", cloth="oshirt", hand=hand_open, hand_deg=-82, hand_flip=True, hand_size=.15)
    hold = F.arm([(-.112, .052), (-.20, .17), (-.215, .30)], skin="hskin", cloth="oshirt", hand=hand_flat, hand_deg=100, hand_size=.12)
    sc.layer(Part(leaf, "floor"), Part(disc((84, 200), 4.5), "ink", edge=False))
    sc.layer(wave[:-1], hold[:-1], merge(la, lb, Part(low, "htrou"), fill="htrou", r=3), F.neck("hskin"), Part(up, "oshirt"), wave[-1:], hold[-1:], front_head(h))
    # the ambulance
    def X(pts):
        return [(764 - x, y) for x, y in pts]
    van = soft(poly(X([(292, 176), (412, 176), (412, 190), (442, 194), (466, 240), (468, 282), (292, 282)])), 7)
    win = soft(poly(X([(418, 202), (438, 204), (452, 236), (418, 236)])), 3)
    stripe = poly(X([(292, 246), (467.5, 246), (468, 262), (292, 262)]))
    sc.layer(Part(van, "white"), Part(stripe.intersection(van), "red"), Part(win, "wet"))
    star_at = (418, 212)
    for k in (90, 30, 150):
        p0, p1 = polar(star_at, k, 20), polar(star_at, k + 180, 20)
        sc._line(LineString([p0, p1]), "air", 10)
    for x in (438, 334):
        sc.layer(Part(disc((x, 284), 18), "ink", edge=False), Part(disc((x, 284), 7.5), "shoe", edge=False))
    lamp = soft(poly(X([(372, 160), (398, 160), (400, 176), (370, 176)])), 3)
    sc.layer(Part(lamp, "air"))
    sc.ticks((379, 164), (-140, -90, -40), 20, 40, "air")
    sc.arrow([(286, 232), (212, 232)], w=17)
    sc.arcs(F.p((.262, -.26)), -20, (26, 40), 26, w=5.5)

# ---------------------------------------------------------------- a fit
@scene("seizure")
def seizure(sc):
    floor = 302
    B = Body(318); H = B.H
    s = B.head
    cush = blob([(12, 290), (26, 278), (62, 280), (98, 278), (112, 288), (106, 301), (56, 303), (20, 302)])
    h = Head((58, 256), s, -96, False, "pskin", "closed", "closed", "short")
    nb = V(104, floor - .078 * H)
    hip = nb + V(B.torso, .006 * H)
    whole, up, low, at = torso(B, hip, nb, mid=lerp(hip, nb, .5) + V(0, -5), face=1, shirt="pshirt")
    flat = box(-50, -50, 900, floor)
    up, low = up.intersection(flat), low.intersection(flat)
    l1, _ = leg(B, hip, knee=hip + V(58, -52), ankle=hip + V(104, 4), cloth="ptrou", foot_deg=-20)
    l2, _ = leg(B, hip, knee=hip + V(74, -12), ankle=hip + V(134, 2), cloth="ptrou", foot_deg=-60)
    sh = at(.88)[0] + V(0, 3)
    a1, j1 = arm(B, sh, elbow=sh + V(42, -22), wrist=sh + V(24, -62), skin="pskin", cloth="pshirt")
    fist = Part(ell(j1["wrist"] + V(-3, -8), 12.5, 14, -20), "pskin", open=disc(j1["wrist"] + V(0, 2), 7))
    sc.floor(floor + 2)
    sc.part(Part(cush, "pale"))
    sc.layer(l2, neck_limb(B, nb + V(10, 0), h, "pskin"), side_head(h), merge(l1, Part(low, "ptrou"), fill="ptrou", r=6), Part(up, "pshirt"), join(a1[0], [fist]), a1[1])
    K = kneeler(B, (446, 150), (424, 62), -1, knee=(436, 222), ankle=(450, floor - 14), head_deg=-16, foot_deg=0, bend=-8, look=(0, .5))
    sc.layer(K["lower"], K["upper"])
    # the chair goes away
    chair = MultiLineString([[(334, 220), (336, floor - 4)], [(386, 220), (390, floor - 4)], [(332, 220), (386, 220), (392, 142)]])
    sc._line(chair, "line", 17); sc._line(chair, "floor", 9)
    ap, jj = arm(B, K["sh"], wrist=(402, 154), bend=-1)
    grip = Part(ell(jj["wrist"] + V(-8, 1), 14, 11, 10), "hskin", open=disc(jj["wrist"] + V(4, 0), 7))
    sc.layer(join(ap[0], [grip]), ap[1], cut=disc(K["sh"], 18), base=K["upper"])
    sc.arrow([(314, 182), (372, 182)], w=15)
    # do not hold
    for x, fl in ((170, False), (226, True)):
        hd = Hand((x, 84), 58, 100 if not fl else 80, not fl)
        g = hand_flat(hd)[0].shape.union(limb([(x + (14 if fl else -14), 22), (x, 84)], [14, 11.5]))
        sc.layer(Part(fill_in(g, 2), "hskin"))
    sc.cross((198, 88), 54, 14)
    def zig(c, deg, n=3, r=9, w=9):
        d = polar((0, 0), deg, 1.0); nn = V(-d[1], d[0])
        return [V(*c) + d * (i * w) + nn * (r if i % 2 else -r) * .6 for i in range(n + 1)]
    sc.cased_many([zig(sh + V(60, -66), 80), zig(hip + V(92, -56), 50), zig((16, 222), 60)], "red", 6, 2.4)

# ---------------------------------------------------------------- too hot
@scene("cool")
def cool(sc):
    floor = 302
    B, p, J = close_supine(104, 78, floor, tilt=4, eyes="half")
    H = B.H; s = B.head
    h = J["head"]
    sc.floor(floor + 2)
    # the fan
    c = V(418, 92)
    sc.layer(Part(unary_union([limb([c + V(0, 50), c + V(0, 150)], [7, 7]), limb([c + V(-38, 156), c + V(38, 156)], [8, 8])]), "floor"))
    blades = [blob([rot(x, a) + c for x in ((0, 0), (10, -16), (30, -24), (44, -10), (36, 6), (14, 6))]) for a in (20, 140, 260)]
    sc.layer(Part(disc(c, 58), "white"), [Part(b_, "floor", width=2.4) for b_ in blades], Part(disc(c, 10), "ink", edge=False))
    for y, x0, L in ((52, 346, 120), (92, 340, 150), (132, 346, 120)):
        sc.arrow([(x0, y), (x0 - L * .33, y - 10), (x0 - L * .66, y + 8), (x0 - L, y)], w=7, head=11, token="air")
    sc.layer(p)
    def cloth(pts, folds=()):
        g = soft(poly(catmull(pts, True, 8)), 2)
        sc.layer(Part(g, "wet"), [Stroke(f, width=2.4) for f in folds])
    # forehead
    a = [h.p(x) for x in ((.43, -.13), (.46, -.26), (.38, -.44), (.22, -.50), (.10, -.34), (.12, -.16), (.20, -.08), (.32, -.10))]
    cloth(a, [[h.p((.36, -.20)), h.p((.26, -.24))]])
    # neck
    n = h.p((.12, .56))
    cloth([n + V(-22, -4), n + V(2, -10), n + V(24, -4), n + V(30, 30), n + V(26, 62), n + V(2, 58), n + V(-18, 64), n + V(-22, 30)], [[n + V(-2, 8), n + V(-2, 40)]])
    # arm pit
    q = J["at"](.58)[0] + V(12, -6)
    cloth([q + V(-34, -46), q + V(0, -50), q + V(36, -44), q + V(40, -4), q + V(34, 34), q + V(2, 30), q + V(-34, 34), q + V(-38, -6)], [[q + V(-8, -32), q + V(-8, 6)], [q + V(14, -30), q + V(14, 8)]])
    for pt, r in ((h.p((.62, -.34)), 8), (n + V(4, -32), 8), (q + V(-12, -70), 8), (q + V(18, -74), 8)):
        sc.layer(drop(pt, r), halo=False)
# ---------------------------------------------------------------- a patch on the skin
@scene("patch", 320, 320)
def patch(sc):
    F = Front((104, 70), 760, 0)
    bare_chest(sc, F)
    c = F.p((.040, .078))
    deg = 6
    def q(*pts):
        r = rot(np.asarray(pts, float), deg) + c
        return r if len(pts) > 1 else r[0]
    # one half still sticks, the other half is lifted by its corner
    sc.layer(Part(soft(poly(q((-42, -42), (42, -42), (42, -26), (-26, 42), (-42, 42))), 4), "tool"))
    sc.ghost(LineString(q((43, -20), (43, 43), (-20, 43))), width=3, dash="5 6")
    tip = q((60, 58))
    flap = poly(outline([q((42, -26)), q((48, 6)), q((58, 34)), tuple(tip)], [tuple(tip), q((34, 56)), q((6, 48)), q((-26, 42))], [q((-26, 42)), q((42, -26))]))
    sc.layer(Part(flap, "pale"))
    # the cloth between the fingers and the patch
    cl = poly(catmull([tip + V(-20, -6), tip + V(-2, -24), tip + V(24, -20), tip + V(34, 6), tip + V(26, 34), tip + V(36, 70), tip + V(8, 86), tip + V(-22, 74), tip + V(-14, 40), tip + V(-24, 16)], True, 8))
    sc.layer(Part(cl, "wet"), Stroke([tip + V(-2, 18), tip + V(-2, 44), tip + V(-8, 66)], width=2.6), Stroke([tip + V(12, 16), tip + V(12, 42), tip + V(16, 62)], width=2.6))
    hd = Hand(tip + V(112, 50), 118, 206, True)
    sc.layer(sleeve_arm([(380, 330), (340, 262), tuple(hd.at)], [29, 26, 20], .3, hand=hand_pinch(hd)))
    sc.arrow([q((0, -70)), q((62, -74)), q((112, -34))], w=14)

# ---------------------------------------------------------------- two helpers
@scene("swap", most=13400)
def swap(sc):
    """The second helper's hands are at the chest before the first one's leave it."""
    floor = 304
    B = Body(322); H = B.H
    p, J = supine(B, floor, 168, chest=-.006)
    target = J["at"](.62)[0] + V(0, -.080 * H)
    sc.floor(floor + 2)
    # the one who pushes now
    neck = target + V(34, -.395 * H); hip = V(neck[0] + 74, 204)
    one = kneeler(B, hip, neck, -1, knee=(hip[0] - 8, floor - 24), ankle=(hip[0] + 72, floor - 28), head_deg=-26, head_off=(-23, -26), foot_deg=90, bend=-10)
    # the one who comes
    neck2 = target + V(-112, -.372 * H); hip2 = V(neck2[0] - 50, 208)
    two = kneeler(B, hip2, neck2, 1, knee=(hip2[0] + 22, floor - 23), ankle=(hip2[0] - 66, floor - 28), head_deg=22, head_off=(23, -26), foot=False,
                  bend=-10, shirt="oshirt", hair="short")
    for k in (one, two):
        sc.layer(k["lower"])
    sc.layer(p)
    lo = limb([target + V(14, -4), target + V(-4, -6), target + V(-22, -4)], [8.2, 8.6, 6])
    hi = limb([target + V(14, -15), target + V(-3, -15), target + V(-16, -11)], [8.2, 8.2, 6])
    wrist = target + V(11, -19)
    ap, _ = arm(B, one["sh"] + V(-4, 2), elbow=lerp(one["sh"], wrist, .53), wrist=wrist, sleeve=.7)
    sc.layer(one["upper"], [Part(lo, "hskin"), join(ap[0], [Part(hi, "hskin")], 2), ap[1]])
    a2, _ = arm(B, two["sh"], wrist=target + V(-48, -38), bend=-1, cloth="oshirt", hand=hand_flat, hand_deg=30, hand_flip=True)
    a2[-1].open = [disc(two["sh"], 24)]
    sc.layer(two["upper"], a2)
    sc.arrow([(126, 19), (296, 19)], w=13)
    sc.arrow([(296, 51), (126, 51)], w=13)

# ---------------------------------------------------------------- a locked door
@scene("locked-door", most=13400)
def locked_door(sc):
    """Somebody lies behind the door; outside they knock and shout. A coin turns the lock."""
    floor = 300
    sc.floor(floor + 2)
    # the toilet and who lies there, seen as if the wall were open
    cist = soft(poly([(6, 112), (36, 112), (36, 198), (6, 198)]), 5)
    lid = soft(poly([(2, 104), (40, 104), (40, 116), (2, 116)]), 4)
    bowl = soft(poly(outline([(28, 200), (104, 200)], [(104, 200), (100, 228), (80, 250), (70, 262), (74, floor)], [(74, floor), (30, floor)], [(30, floor), (36, 262), (28, 240), (28, 200)])), 3)
    seat = soft(poly([(26, 190), (108, 190), (108, 203), (26, 203)]), 5)
    sc.layer(Part(cist, "tool"), Part(lid, "tool"), Part(bowl, "tool"), Part(seat, "tool"))
    B = Body(232); H = B.H
    hip = V(144, floor - 22); neck = V(94, floor - 80)
    whole, up, low, at = torso(B, hip, neck, mid=lerp(hip, neck, .5) + V(-7, 3), face=1, shirt="pshirt")
    h = Head(neck + V(5, -25), B.head, -30, False, "pskin", "closed", "closed", "short")
    l1, _ = leg(B, hip, knee=(178, floor - 56), ankle=(192, floor - 11), cloth="ptrou", foot_deg=0)
    s0 = at(.88)[0] + V(0, 3)
    pa, _ = arm(B, s0, elbow=s0 + V(-2, 39), wrist=s0 + V(30, 57), skin="pskin", cloth="pshirt", hand=hand_mitt, hand_deg=10)
    sc.layer(merge(l1, Part(low, "ptrou"), fill="ptrou", r=4), neck_limb(B, neck + V(0, 4), h, "pskin"), Part(up, "pshirt"), side_head(h), pa)
    # the door from its edge, and its handle
    sc.layer(Part(poly([(214, 22), (248, 22), (248, 46), (214, 46)]), "pale"), Part(poly([(222, 46), (240, 46), (240, floor), (222, floor)]), "floor"))
    sc.layer(Part(limb([(240, 192), (256, 192), (256, 206)], [3.5, 3.5, 3.5], False), "shoe"))
    # the helper
    Bh = Body(276)
    K = kneeler(Bh, (324, 172), (316, 88), -1, knee=(318, 238), ankle=(326, floor - 13), head_deg=-2, foot_deg=0, bend=-3, jaw=26,
                second=[((336, 236), (356, floor - 14), 0)])
    sc.layer(K["lower"], K["upper"])
    ap, jj = arm(Bh, K["sh"], wrist=(264, 118), bend=-1)
    fist = Part(ell(jj["wrist"] + V(-10, -2), 13, 12, 0), "hskin", open=disc(jj["wrist"] + V(4, 0), 7))
    sc.layer(join(ap[0], [fist]), ap[1], cut=disc(K["sh"], 16), base=K["upper"])
    sc.ticks((256, 114), (216, 180, 144), 24, 46, w=7)
    sc.arcs(K["head"].p((.50, .34)), 205, (14, 28), 30, w=5.5)
    # the lock, near, and the coin in its slot
    c = V(414, 78)
    sc.layer(Part(disc(c, 62), "pale"))
    lock = c + V(-10, -8)
    sc.layer(Part(disc(lock, 30), "floor"), Part(limb([lock + rot(V(0, -19), -38), lock + rot(V(0, 19), -38)], [5, 5]), "ink", edge=False), halo=False)
    coin = Part(ell(lock + V(16, 20), 17, 24, -38), "hshirt")
    hd = Hand(lock + V(92, 88), 86, 222, True)
    sc.layer(coin, Part(ell(lock + V(16, 20), 10, 16, -38), "hshirt", width=2), sleeve_arm([(540, 300), (510, 214), tuple(hd.at)], [23, 22, 16], .6, hand=hand_pinch(hd)))
    sc.arrow([polar(lock, a, 44) for a in np.linspace(160, 306, 12)], w=11)

# ---------------------------------------------------------------- what the naloxone comes in
@scene("nyxoid")
def nyxoid(sc):
    """A single spray, near: fingers to the nose, thumb on the plunger, one push."""
    B, p, J = close_supine(206, 84, 372, tilt=24, arm=False)
    h = J["head"]
    sc.layer(p)
    q = press_hand(sc, h.p((.445, .19)), -44, [(600, -110), (480, 10)], 1.34)
    sc.arrow([q((226, 126)), q((120, 126))], w=20)

@scene("prenoxad")
def prenoxad(sc):
    """A filled syringe with black lines, needle in the outer thigh: push to the first line only."""
    ax, k = -14, 1.2
    tip = V(40, 246)
    def q(*pts):
        r = [tuple(rot(V(x[0] * k, x[1] * k), ax) + tip) for x in pts]
        return r if len(r) > 1 else r[0]
    leg_ = poly(catmull([(-40, -20), (40, -20), (62, 90), (74, 190), (70, 260), (56, 360), (-40, 360)], True, 12))
    sc.layer(Part(leg_, "ptrou"), Stroke([(4, 10), (18, 100), (20, 200), (10, 300)], width=2.6))
    sc._line(LineString(q((0, 0), (46, 0))), "line", 4.4)
    glass = [Part(poly(q((52, -22), (226, -22), (226, 22), (52, 22))).buffer(2), "tool"),
             Part(poly(q((55, -17), (200, -17), (200, 17), (55, 17))), "wet", edge=False),
             Part(poly(q((200, -19), (216, -19), (216, 19), (200, 19))), "ink", edge=False),
             Part(limb(q((40, 0), (52, 0)), [5 * k, 10 * k]), "tool"),
             Part(poly(q((216, -6), (292, -6), (292, 6), (216, 6))), "red"),
             Part(limb(q((230, -36), (230, 36)), [6 * k, 6 * k]), "tool"),
             Part(limb(q((292, -17), (292, 17)), [6 * k, 6 * k]), "red")]
    marks = [Stroke(q((x, -20), (x, 20)), width=6, smooth=False) for x in (74, 104, 134, 164)]
    d = 226 - 96
    palm = blob(q((84 + d + 42, -44), (122 + d + 42, -46), (158 + d + 42, -30), (176 + d + 42, 4), (158 + d + 42, 38), (118 + d + 42, 52), (88 + d + 42, 46), (72 + d + 42, 0)))
    fA = limb(q((290, -40), (254, -52), (222, -38)), [17 * k, 15 * k, 12 * k])
    fB = limb(q((292, 42), (254, 54), (222, 38)), [17 * k, 15 * k, 12 * k])
    fC = limb(q((306, 52), (272, 72), (246, 58)), [16 * k, 14 * k, 11 * k])
    th = limb(q((348, 22), (334, 14), (304, 0)), [21 * k, 18 * k, 14 * k])
    arm_ = sleeve_arm([(560, 200), (500, 176), q((336, 4))], [36, 34, 30], .55)
    sc.layer(Part(fC, "hskin"), join(arm_[0], [Part(palm, "hskin")], 6), glass, marks, Part(fA, "hskin", open=disc(q((292, -40)), 28)),
             Part(fB, "hskin", open=disc(q((294, 42)), 28)), Part(th, "hskin", open=disc(q((350, 22)), 32)), arm_[1])
    # to the first line, and no further
    sc.cased([q((164, -34)), q((164, -92))], "red", 8, 3)
    sc.arrow([q((236, -66)), q((174, -66))], w=15)

@scene("vial", 320, 320)
def vial(sc):
    """The vial upside down, the needle in its stopper, the plunger pulled down."""
    x = 168
    fingers = unary_union([limb([(30, y), (110, y - 2), (x + 40, y + 4)], [17, 15, 12.5]) for y in (40, 70, 98)])
    glass = soft(poly([(x - 34, -20), (x + 34, -20), (x + 34, 92), (x + 15, 112), (x + 15, 120), (x - 15, 120), (x - 15, 112), (x - 34, 92)]), 4)
    fluid = soft(poly([(x - 30, 34), (x + 30, 34), (x + 30, 90), (x + 11, 110), (x - 11, 110), (x - 30, 90)]), 3)
    cap = soft(poly([(x - 22, 116), (x + 22, 116), (x + 22, 138), (x - 22, 138)]), 3)
    palm = blob([(-30, 60), (0, 30), (40, 18), (76, 24), (90, 66), (84, 108), (50, 140), (6, 140), (-40, 130)])
    th = limb([(20, 134), (88, 106), (x - 2, 76)], [24, 20, 15])
    hand = Part(fill_in(unary_union([limb([(-90, 150), (-20, 104), (40, 82)], [44, 44, 50]), palm, fingers]), 3), "hskin")
    sc._line(LineString([(x, 100), (x, 178)]), "line", 4.4)
    sc.layer(hand, [Stroke([(x + 26, y), (x + 48, y + 1)], width=2.4) for y in (57, 86)], Part(glass, "tool"), Part(fluid, "wet", width=2.2), Part(cap, "floor"),
             Part(th, "hskin", open=disc((14, 132), 52)))
    sc._line(LineString([(x, 96), (x, 116)]), "ink", 3.6)
    sc.layer(Part(limb([(x, 176), (x, 184)], [5, 9]), "tool"), Part(poly([(x - 17, 186), (x + 17, 186), (x + 17, 268), (x - 17, 268)]).buffer(2), "tool"),
             Part(poly([(x - 13, 189), (x + 13, 189), (x + 13, 236), (x - 13, 236)]), "wet", edge=False), Part(poly([(x - 15, 236), (x + 15, 236), (x + 15, 246), (x - 15, 246)]), "ink", edge=False),
             Part(poly([(x - 5, 246), (x + 5, 246), (x + 5, 306), (x - 5, 306)]), "red"), Part(limb([(x - 26, 270), (x + 26, 270)], [5, 5]), "tool"),
             Part(limb([(x - 15, 306), (x + 15, 306)], [5.5, 5.5]), "red"))
    hd = Hand((x + 104, 282), 92, 172, False)
    sc.layer(sleeve_arm([(420, 270), (356, 272), tuple(hd.at)], [27, 25, 18], .3, hand=hand_pinch(hd)))
    sc.arrow([(x - 74, 206), (x - 74, 300)], w=19)

# ---------------------------------------------------------------- a gasp in three moments
def gasp_moment(sc, jaw, tilt, before=None):
    floor = 302
    B, p, J = close_supine(122, 92, floor, tilt=tilt, jaw=jaw)
    sc.floor(floor + 2)
    sc.layer(p)
    if jaw:
        sc.ticks(J["head"].p((.40, .46)), (-96, -62, -28), 30, 56, w=7)
    if before:
        _, was, K = close_supine(122, 92, floor, tilt=before[1], jaw=before[0])
        face = lambda h: side_head(h)[2 if h.jaw else 0].shape
        sc.ghost(edges(face(K["head"])).difference(unary_union([x.shape for x in p if isinstance(x, Part)] + [face(J["head"])]).buffer(5)))
    # the chest does not rise
    sc.arrow([(252, 186), (252, 76)], w=18, token="ghost")
    sc.cross((252, 140), 32, 11)

@scene("gasp-1", 320, 320)
def gasp_1(sc):
    gasp_moment(sc, 0, 6)

@scene("gasp-2", 320, 320)
def gasp_2(sc):
    gasp_moment(sc, 30, 18)

@scene("gasp-3", 320, 320)
def gasp_3(sc):
    gasp_moment(sc, 0, 6, before=(30, 18))

# ---------------------------------------------------------------- the hands of a baby's helper
def baby_flat(sc, s=150, at=(112, 200), floor=302):
    """A baby on the back, near, the head level."""
    h = Head(at, s, -90, False, "pskin", "closed", "closed", None)
    h.baby = True
    low = max(p.shape.bounds[3] for p in side_head(h) if isinstance(p, Part))
    h.at = h.at + V(0, floor - 1.5 - low)
    k = s / 132
    o = V(h.at[0] - 96 * k, floor)
    def q(*pts):
        r = [tuple(o + V(x * k, (y - 302) * k)) for x, y in pts]
        return r if len(r) > 1 else r[0]
    nb = limb([h.p((-.10, .30)), q((186, 262))], [32 * k, 34 * k])
    body = blob(q((172, 250), (186, 216), (222, 196), (268, 190), (314, 202), (342, 226), (346, 268), (326, 298), (270, 301), (204, 301), (176, 284)))
    legs = limb(q((330, 262), (392, 236), (424, 274), (446, 270)), [34 * k, 29 * k, 21 * k, 18 * k])
    nappy = blob(q((318, 208), (352, 222), (368, 244), (362, 292), (330, 301), (312, 290), (306, 250)))
    sc.floor(floor + 2)
    parts = [Part(legs, "pskin"), Part(nb, "pskin"), Part(body, "pshirt"), Part(nappy, "white"), side_head(h),
             Part(limb(q((250, 256), (292, 272), (322, 260)), [19 * k, 15 * k, 15 * k]), "pskin")]
    parts.append(Part(limb(q((222, 246), (262, 260)), [26 * k, 23 * k]), "pshirt", open=disc(q((220, 244)), 30 * k)))
    return h, q, parts

@scene("baby-head")
def baby_head(sc):
    h, q, parts = baby_flat(sc, 158, (124, 200))
    sc.layer(parts)
    f = h.p((.36, -.30))
    hd = Hand(f + V(2, -42), 92, 92, False)
    sc.layer(sleeve_arm([(92, -80), (84, 40), tuple(hd.at)], [25, 24, 17], .62, hand=hand_flat(hd, thumb_deg=14)))
    c = h.p((.20, .50))
    hd2 = Hand(c + V(108, -18), 102, 169, True)
    sc.layer(sleeve_arm([(430, -50), (378, 60), tuple(hd2.at)], [27, 24, 17], .62, hand=hand_one(hd2)))
    q_ = [h.p((.45, .22)), h.p((.24, .26)), h.p((.04, .36)), q((190, 252)), q((240, 250)), q((284, 250))]
    sc.arrow(q_, w=8, head=13, token="air", casing=3)
    sc.arrow([(210, 106), (210, 44)], w=14)

def hand_one(h):
    """Seen from the thumb side: one finger out, the others curled in."""
    return [fing(h, [(.42, -.10), (.70, -.08), (1.0, -.04)], .080),
            Part(h.b([(-.04, -.145), (.16, -.19), (.38, -.21), (.52, -.16), (.56, .0), (.54, .15), (.42, .24), (.22, .23), (.08, .17), (-.04, .15)]), h.skin, open=h.wristzone()),
            fing(h, [(.44, .04), (.60, .06), (.54, .13), (.40, .12)], .075), fing(h, [(.42, .16), (.56, .19), (.48, .26), (.36, .23)], .072),
            fing(h, [(.14, .02), (.32, .04), (.48, .0)], [.10, .085, .07])]

@scene("baby-hand")
def baby_hand(sc):
    """The heel of one hand on the middle of a baby's chest."""
    h, q, parts = baby_flat(sc, 128, (96, 200))
    sc.layer(parts)
    t = V(*q((238, 192)))
    w = t + V(6, -34)
    heel = limb([t + V(20, -12), t + V(-4, -13), t + V(-34, -12), t + V(-58, -15)], [17, 17, 11, 8])
    fa = sleeve_arm([w + V(96, -250), w + V(52, -112), tuple(w)], [29, 26, 18], .9)
    sc.layer(join(fa[0], [Part(fill_in(heel, 4), "hskin")], 5), Stroke([t + V(-30, -15), t + V(-52, -16)], width=2.4), fa[1])
    sc.arrow([(t[0] - 62, t[1] - 140), (t[0] - 62, t[1] - 44)], w=18)

# ---------------------------------------------------------------- candidates (not part of the set)
@scene("x-compressions-front")
def x_compressions_front(sc):
    floor = 302
    B = Body(404)
    p, J = supine(B, floor, 52, chest=-.006)
    target = J["at"](.72)[0] + V(0, -.078 * B.H)
    F = Front((target[0], 112), 400, 0)
    H = F.H
    pts = [(.040, -.020), (.060, .002), (.108, .020), (.138, .060), (.125, .12), (.112, .18), (.10, .24)]
    sh = poly(F.p(*catmull(pts + [(-x, y) for x, y in pts[::-1]], True, 10)))
    hip = poly(F.p(*catmull([(.10, .225), (.118, .27), (.12, .36), (.10, .46), (-.10, .46), (-.12, .36), (-.118, .27), (-.10, .225)], True, 10)))
    h = F.head(skin="hskin", eyes="dot", hair="bun", off=(0, -.118), look=(0, 1))
    sc.floor(floor + 2)
    arms = []
    for sx in (-1, 1):
        g = limb([F.p((sx * .112, .06)), lerp(F.p((sx * .112, .06)), target + V(sx * 6, -16), .52), target + V(sx * 6, -16)], [16, 13, 9])
        s0 = F.p((sx * .112, .06)); c = lerp(s0, target + V(0, -16), .42)
        sl = limb([s0, c], [18.5, 17.5]); d = _u(c - s0); n = V(-d[1], d[0])
        sl = sl.difference(Polygon([c + n * 90, c + n * 90 + d * 90, c - n * 90 + d * 90, c - n * 90]))
        arms += [Part(g, "hskin"), Part(sl, "hshirt", open=disc(s0, 24))]
    sc.layer(Part(hip, "htrou"), Part(sh, "hshirt"))
    sc.layer(p)
    hand = blob([target + V(*q) for q in ((-24, -6), (-20, -20), (0, -26), (20, -20), (24, -6), (14, 2), (-14, 2))])
    sc.layer(F.neck("hskin"), Part(sh, "hshirt"), front_head(h), arms, Part(hand, "hskin"), [Stroke([target + V(x, -14), target + V(x * 1.15, 0)], width=2.4) for x in (-10, 0, 10)])
    sc.arrow([(target[0] + 108, target[1] - 120), (target[0] + 108, target[1] - 20)], w=18)

@scene("x-call-plain")
def x_call_plain(sc):
    call_speaker(sc, False)

def build(name):
    f, w, h, most = SCENES[name]
    for fit in (1.0, 1.25, 1.5, 1.8, 2.2):
        rig.FIT = fit
        sc = Scene(w, h)
        f(sc)
        s = sc.svg()
        if len(s) < most:
            break
    with open(os.path.join(HERE, name + ".svg"), "w") as o:
        o.write(s)
    return len(s), fit

if __name__ == "__main__":
    names = sys.argv[1:] or [n for n in SCENES if not n.startswith("x-")]
    for n in names:
        k, fit = build(n)
        print(f"{n:22s} {k:6d} B  fit {fit}" + ("   TOO LARGE" if k >= SCENES[n][3] else ""))
