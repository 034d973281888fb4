//! What each drawing shows. Where the person lies, the head is on the left.

use super::Eyes::{Closed, Open};
use super::Piece::{Area, Disc, Head, Limb};
use super::Stroke::{self, Arrow, Body, Floor, Line};
use super::Tone::{Helper, HelperCloth, Person, PersonCloth, Tool};

/// From the side, near: a hand on the forehead tips the head back, two fingers lift the chin.
pub const HEAD_TILT: &[Stroke] = &[
    Floor(71.0),
    Body(&[
        Area(
            &[
                (52.0, 48.0),
                (62.0, 42.0),
                (80.0, 41.0),
                (106.0, 44.0),
                (106.0, 74.0),
                (80.0, 72.0),
                (58.0, 68.0),
                (52.0, 60.0),
            ],
            PersonCloth,
        ),
        Limb(&[(44.0, 54.0), (56.0, 55.0)], 10.0, Person),
        Head((34.0, 50.0), -112.0, 1.55, Person, Closed),
    ]),
    Body(&[
        Limb(&[(-2.0, 2.0), (8.0, 17.0)], 11.0, HelperCloth),
        Limb(&[(8.0, 18.0), (15.0, 30.0)], 7.5, Helper),
        Area(
            &[
                (11.0, 27.0),
                (19.0, 26.0),
                (26.0, 34.0),
                (27.0, 39.0),
                (22.0, 40.0),
                (14.0, 36.0),
            ],
            Helper,
        ),
    ]),
    Body(&[
        Limb(&[(102.0, -2.0), (84.0, 14.0)], 11.0, HelperCloth),
        Limb(&[(84.0, 14.0), (68.0, 30.0)], 7.0, Helper),
        Area(
            &[
                (71.0, 27.0),
                (64.0, 27.0),
                (50.0, 30.5),
                (46.8, 33.5),
                (50.0, 36.5),
                (63.0, 37.0),
                (71.0, 33.0),
            ],
            Helper,
        ),
    ]),
    Arrow(&[(7.0, 42.0), (8.0, 57.0)]),
    Arrow(&[(58.0, 22.0), (50.0, 9.0)]),
];

/// Kneeling beside the chest, arms straight, both hands in the middle of the chest.
pub const PUSHES: &[Stroke] = &[
    Floor(71.0),
    Body(&[
        Limb(&[(26.0, 61.0), (56.0, 61.0)], 16.0, PersonCloth),
        Limb(&[(58.0, 63.0), (97.0, 65.0)], 9.0, PersonCloth),
        Limb(&[(27.0, 66.0), (48.0, 67.0)], 5.5, Person),
        Limb(&[(18.0, 61.0), (24.0, 61.0)], 7.0, Person),
        Head((11.5, 60.0), -97.0, 0.82, Person, Closed),
    ]),
    Body(&[
        Limb(
            &[(74.0, 45.0), (67.0, 67.0), (88.0, 67.5)],
            10.0,
            HelperCloth,
        ),
        Limb(&[(51.0, 25.0), (72.0, 44.0)], 15.0, HelperCloth),
        Limb(&[(49.0, 22.0), (46.0, 16.0)], 6.0, Helper),
        Head((41.0, 11.0), 35.0, 0.85, Helper, Open),
        Limb(&[(48.0, 26.0), (43.0, 50.0)], 7.0, Helper),
        Area(
            &[
                (38.0, 47.0),
                (47.0, 46.0),
                (49.0, 51.0),
                (46.0, 55.0),
                (38.0, 55.0),
                (36.0, 51.0),
            ],
            Helper,
        ),
    ]),
    Arrow(&[(29.0, 27.0), (29.0, 46.0)]),
];

/// From the side, near: head back, nose pinched, the mouth of the helper over that of the person; the chest rises.
pub const BREATHS: &[Stroke] = &[
    Floor(71.0),
    Body(&[
        Area(
            &[
                (56.0, 50.0),
                (64.0, 44.0),
                (82.0, 40.0),
                (106.0, 44.0),
                (106.0, 74.0),
                (80.0, 72.0),
                (60.0, 69.0),
                (56.0, 62.0),
            ],
            PersonCloth,
        ),
        Limb(&[(46.0, 56.0), (58.0, 57.0)], 10.0, Person),
        Head((36.0, 54.0), -112.0, 1.3, Person, Closed),
    ]),
    Body(&[
        Limb(&[(100.0, -2.0), (76.0, 20.0)], 20.0, HelperCloth),
        Limb(&[(72.0, 22.0), (62.0, 28.0)], 9.0, Helper),
        Head((53.0, 31.0), 140.0, 1.25, Helper, Open),
    ]),
    Body(&[
        Limb(&[(-2.0, 6.0), (10.0, 20.0)], 10.0, HelperCloth),
        Limb(&[(10.0, 21.0), (20.0, 32.0)], 6.5, Helper),
        Limb(&[(20.0, 32.0), (30.0, 36.5)], 4.4, Helper),
    ]),
    Arrow(&[(84.0, 63.0), (84.0, 50.0)]),
];

/// From the side, near: the nozzle is all the way in one nostril, the thumb presses.
pub const SPRAY: &[Stroke] = &[
    Floor(71.0),
    Body(&[
        Area(
            &[
                (52.0, 50.0),
                (62.0, 44.0),
                (80.0, 42.0),
                (106.0, 45.0),
                (106.0, 74.0),
                (80.0, 72.0),
                (58.0, 69.0),
                (52.0, 61.0),
            ],
            PersonCloth,
        ),
        Limb(&[(42.0, 55.0), (56.0, 56.0)], 10.0, Person),
        Head((31.0, 52.0), -112.0, 1.5, Person, Closed),
    ]),
    Body(&[
        Limb(&[(33.0, 35.0), (46.0, 24.0)], 3.6, Tool),
        Limb(&[(41.5, 18.5), (50.5, 29.5)], 4.0, Tool),
        Limb(&[(49.0, 21.5), (60.0, 12.5)], 9.0, Tool),
        Limb(&[(61.0, 11.5), (64.0, 9.0)], 6.0, Tool),
    ]),
    Body(&[
        Limb(&[(104.0, 14.0), (86.0, 14.0)], 12.0, HelperCloth),
        Limb(&[(86.0, 14.0), (74.0, 12.0)], 8.5, Helper),
        Limb(&[(76.0, 15.0), (64.0, 24.0), (54.0, 30.0)], 4.6, Helper),
        Limb(&[(74.0, 9.0), (66.0, 6.5)], 5.5, Helper),
    ]),
    Arrow(&[(17.0, 14.0), (27.0, 26.0)]),
];

/// On the side: top knee bent, cheek on the hand, mouth down.
pub const RECOVERY: &[Stroke] = &[
    Body(&[
        Limb(
            &[(62.0, 42.0), (80.0, 44.0), (97.0, 44.0)],
            9.5,
            PersonCloth,
        ),
        Limb(&[(28.0, 42.0), (33.0, 60.0)], 7.0, Person),
        Limb(&[(33.0, 60.0), (22.0, 69.0)], 6.5, Person),
    ]),
    Body(&[
        Area(
            &[
                (22.0, 32.0),
                (30.0, 26.0),
                (46.0, 27.0),
                (64.0, 31.0),
                (70.0, 40.0),
                (64.0, 50.0),
                (46.0, 50.0),
                (28.0, 50.0),
                (22.0, 43.0),
            ],
            PersonCloth,
        ),
        Limb(&[(63.0, 38.0), (74.0, 60.0)], 10.5, PersonCloth),
        Limb(&[(74.0, 60.0), (93.0, 61.0)], 9.0, PersonCloth),
        Head((13.0, 37.0), -175.0, 0.95, Person, Closed),
    ]),
    Body(&[
        Limb(&[(31.0, 33.0), (39.0, 48.0)], 7.0, Person),
        Limb(&[(39.0, 48.0), (21.0, 47.0)], 6.5, Person),
    ]),
];

/// An ear over the mouth, the eyes on the chest, which rises.
pub const LOOK: &[Stroke] = &[
    Floor(71.0),
    Body(&[
        Limb(&[(40.0, 62.0), (66.0, 62.0)], 16.0, PersonCloth),
        Limb(&[(68.0, 64.0), (98.0, 66.0)], 9.0, PersonCloth),
        Limb(&[(41.0, 67.0), (60.0, 68.0)], 5.5, Person),
        Limb(&[(32.0, 62.0), (38.0, 62.0)], 7.0, Person),
        Head((25.0, 61.0), -105.0, 0.85, Person, Closed),
    ]),
    Body(&[
        Limb(&[(9.0, 48.0), (11.0, 67.0), (0.0, 68.0)], 9.0, HelperCloth),
        Limb(&[(9.0, 46.0), (14.0, 27.0)], 15.0, HelperCloth),
        Limb(&[(18.0, 26.0), (23.0, 33.0)], 6.0, Helper),
        Head((28.0, 38.0), 58.0, 0.9, Helper, Open),
    ]),
    Arrow(&[(42.0, 43.0), (54.0, 50.0)]),
    Arrow(&[(67.0, 46.0), (67.0, 30.0)]),
];

/// From above: one pad below the right collarbone, one on the left side below the armpit.
pub const PADS: &[Stroke] = &[
    Body(&[
        Limb(&[(22.0, 34.0), (11.0, 66.0)], 11.0, Person),
        Limb(&[(64.0, 34.0), (75.0, 66.0)], 11.0, Person),
        Area(
            &[
                (18.0, 34.0),
                (26.0, 23.0),
                (43.0, 22.0),
                (60.0, 23.0),
                (68.0, 34.0),
                (64.0, 56.0),
                (62.0, 80.0),
                (24.0, 80.0),
                (22.0, 56.0),
            ],
            Person,
        ),
        Limb(&[(43.0, 24.0), (43.0, 16.0)], 10.0, Person),
        Disc((43.0, 9.0), 10.5, Person),
    ]),
    Line(&[(39.0, 9.0), (41.0, 9.0)]),
    Line(&[(45.0, 9.0), (47.0, 9.0)]),
    Line(&[(41.0, 14.0), (45.0, 14.0)]),
    Line(&[(32.0, 45.0), (35.0, 46.0)]),
    Line(&[(51.0, 46.0), (54.0, 45.0)]),
    Line(&[(43.0, 30.0), (43.0, 34.0)]),
    Line(&[(33.0, 37.0), (58.0, 30.0), (83.0, 40.0)]),
    Line(&[(61.0, 60.0), (76.0, 60.0), (85.0, 50.0)]),
    Body(&[Limb(&[(28.0, 35.0), (33.0, 38.0)], 10.0, Tool)]),
    Body(&[Limb(&[(60.0, 56.0), (58.0, 63.0)], 10.0, Tool)]),
    Body(&[Limb(&[(84.0, 45.0), (92.0, 45.0)], 13.0, Tool)]),
    Line(&[(86.0, 42.0), (90.0, 42.0)]),
    Line(&[(88.0, 40.0), (88.0, 44.0)]),
    Arrow(&[(11.0, 14.0), (22.0, 27.0)]),
    Arrow(&[(82.0, 74.0), (68.0, 66.0)]),
];
