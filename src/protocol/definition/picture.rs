//! The drawings that a card or a question may have beside it.

use serde::Deserialize;

/// The drawings, each with the name of its file: one without a name does not compile.
macro_rules! pictures {
    ($($(#[$docs:meta])* $picture:ident => $file:literal,)*) => {
        /// A drawing that shows what the hands do, or what there is to see. Every face that can draw has all of them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum Picture {
            $($(#[$docs])* #[serde(rename = $file)] $picture,)*
        }

        impl Picture {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$picture),*];

            /// The name of its file, without an ending.
            #[must_use]
            pub fn file(self) -> &'static str {
                match self {
                    $(Self::$picture => $file,)*
                }
            }
        }
    };
}

pictures! {
    /// Bent over them, a hand on the shoulder, shouting at the face.
    Shout => "shout",
    /// Both hands on both shoulders, hard.
    Tap => "tap",
    /// Knuckles up and down the breastbone.
    Rub => "rub",
    /// An ear at the mouth, the eyes on the chest.
    LookBreath => "look-breath",
    /// A mouth that jerks open is no breath.
    GaspNotBreath => "gasp-not-breath",
    /// Flat on the back, head tilted, chin lifted.
    HeadTilt => "head-tilt",
    /// Both hands on the middle of the chest.
    Compressions => "compressions",
    /// Where the hands lie, one on the other.
    HandsPlace => "hands-place",
    /// Nose pinched, mouth on mouth.
    Breaths => "breaths",
    /// One hand on a child's chest.
    ChildCompressions => "child-compressions",
    /// The second helper's hands at the chest as the first one's leave it.
    Swap => "swap",
    /// Two thumbs on a baby's chest, the hands around it.
    BabyThumbs => "baby-thumbs",
    /// The heel of one hand on a baby's chest.
    BabyHand => "baby-hand",
    /// A baby's head level, the chin lifted.
    BabyHead => "baby-head",
    /// A baby's head level, the mouth over mouth and nose.
    BabyBreath => "baby-breath",
    /// Spray into one nostril.
    Spray => "spray",
    /// A needle into the outer thigh, through clothes.
    Injection => "injection",
    /// A single spray, near: one push.
    Nyxoid => "nyxoid",
    /// A filled syringe with lines: to the first line.
    Prenoxad => "prenoxad",
    /// A syringe that draws up what is in a vial.
    Vial => "vial",
    /// The near arm out.
    Recovery1 => "recovery-1",
    /// The far hand to the cheek, the far knee up and pulled.
    Recovery2 => "recovery-2",
    /// Rolled: top knee bent, head back, mouth down.
    Recovery3 => "recovery-3",
    /// On the side, top knee bent, cheek on the hand.
    RecoveryDone => "recovery-done",
    /// Where the pads of an AED stick.
    Aed => "aed",
    /// Sitting up, held from behind.
    SitUp => "sit-up",
    /// Lips and nails that are blue.
    LipsLight => "lips-light",
    /// Lips and nails that are grey on darker skin.
    LipsDark => "lips-dark",
    /// The inside of the lip on darker skin.
    LipsInsideDark => "lips-inside-dark",
    /// The back of a hand on a wet forehead.
    Clammy => "clammy",
    /// The head droops, the eyes half shut.
    Sleepy => "sleepy",
    /// A phone on the floor beside them, on loudspeaker.
    CallSpeaker => "call-speaker",
    /// The door open, the crew waved in.
    Door => "door",
    /// Somebody behind a locked door, and a coin in its lock.
    LockedDoor => "locked-door",
    /// Hard things away, something soft under the head.
    Seizure => "seizure",
    /// Wet cloths and a fan.
    Cool => "cool",
    /// A patch peeled off with a cloth.
    Patch => "patch",
}

impl Picture {
    /// Which move it shows, where it is one of several that follow each other.
    #[must_use]
    pub fn step(self) -> Option<u8> {
        match self {
            Self::Recovery1 => Some(1),
            Self::Recovery2 => Some(2),
            Self::Recovery3 => Some(3),
            _ => None,
        }
    }
}
