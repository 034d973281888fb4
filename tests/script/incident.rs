//! One whole incident, shared by the faces: no answer, not breathing, naloxone, second dose, breathing again, awake, asleep
//! again, crew.

/// Keys and waits in seconds. Each key comes 0.4 s after what was there before it.
pub const KEYS: &str = "n n enter g wait:181 g b y c y y n n n n wait:121 n y e z 1";

/// What the record must say, without times.
pub const RECORD: &[&str] = &[
    "no answer",
    "not breathing normally",
    "shown: NOT BREATHING NORMALLY",
    "done: Flat, head back",
    "naloxone given",
    "CPR screen shown",
    "time to look at the breathing",
    "time to swap helpers",
    "next dose due",
    "naloxone given",
    "looked: breathing again?",
    "breathing normally",
    "shown: BREATHING, WILL NOT WAKE",
    "check opened",
    "they answer",
    "breathing normally",
    "not blue or grey",
    "awake and clear",
    "skin not cold or clammy",
    "nothing else",
    "shown: AWAKE AGAIN AFTER A RESCUE",
    "time to look at the breathing",
    "check opened",
    "no answer",
    "breathing normally",
    "shown: BREATHING, WILL NOT WAKE",
    "crew arrived",
    "closed: The crew has taken over",
];
