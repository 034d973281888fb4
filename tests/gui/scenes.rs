//! The screens of the program, each with the keys that lead to it: for fits, pictures and the gallery.

use std::path::{Path, PathBuf};

use iced::Size;
use overdose_checklist::ui::Message;
use overdose_checklist::ui::gallery::Gallery;
use overdose_core::content::{Content, Language};
use overdose_core::preferences::{Appearance, Theme};
use overdose_core::session::{List, Route};

use super::driver::Driver;
use super::window::{Setup, Window, load_fonts};

/// A picture: rows of red, green, blue, alpha.
pub type Pixels = Vec<Vec<[u8; 4]>>;

/// One screen, and how to get there.
pub struct Scene {
    /// Its name, also that of its picture.
    pub name: &'static str,
    /// Country code.
    pub country: Option<&'static str>,
    /// Profile id.
    pub profile: Option<&'static str>,
    /// Keys and waits, as [`Window::keys`] takes them.
    pub keys: &'static str,
}

const fn scene(name: &'static str, keys: &'static str) -> Scene {
    Scene {
        name,
        country: Some("US"),
        profile: None,
        keys,
    }
}

const fn without_country(name: &'static str, keys: &'static str) -> Scene {
    Scene {
        country: None,
        ..scene(name, keys)
    }
}

const fn in_profile(name: &'static str, profile: &'static str, keys: &'static str) -> Scene {
    Scene {
        profile: Some(profile),
        ..scene(name, keys)
    }
}

/// Every kind of screen, in the order in which an incident meets them.
pub const SCENES: &[Scene] = &[
    scene("first-question", ""),
    without_country("first-question-no-country", ""),
    scene("breathing", "n wait:4 u"),
    without_country("breathing-no-country", "n wait:4"),
    scene("breathing-awake", "y wait:2"),
    scene("talking", "y n"),
    scene("recount", "n y wait:20 y wait:3 u u"),
    scene("colour", "y y"),
    scene("sleepy", "y y n"),
    scene("clammy", "y y n n"),
    scene("worry", "y y n n n"),
    scene("risk", "y y n n n n"),
    scene("flat", "n n wait:3"),
    scene("naloxone", "n n enter wait:3"),
    scene("cpr", "n n enter g wait:9.5"),
    without_country("cpr-no-country", "n n enter g wait:9.5"),
    scene("cpr-breaths", "n n enter g wait:17"),
    scene("cpr-none-here", "n n enter enter 4 wait:4"),
    scene("cpr-calling", "n n enter enter q wait:4"),
    without_country("cpr-calling-no-country", "n n enter enter q wait:4"),
    scene("cpr-alone", "n n enter enter 5 wait:121"),
    scene("cpr-swap", "n n enter enter wait:126"),
    scene("cpr-dose-due", "n n enter g wait:186"),
    scene("cpr-child", "n n k enter enter wait:4"),
    Scene {
        country: Some("GB"),
        ..scene("cpr-child-first-breaths", "n n k enter wait:2")
    },
    Scene {
        country: Some("GB"),
        ..scene("cpr-naloxone-beside", "n n enter wait:25")
    },
    in_profile("cpr-weak", "ca-community", "n n enter wait:35 w wait:3"),
    in_profile(
        "cpr-dose-late",
        "ca-community",
        "n n enter wait:35 w g wait:301",
    ),
    scene("cpr-call-taker", "n n enter g t wait:5"),
    scene("cpr-aed", "n n enter g a wait:5"),
    scene("cpr-from-afar", "n n enter g 8 wait:9.5"),
    scene("cpr-plain", "n n enter g 9 wait:9.5"),
    scene("breathing-from-afar", "n 8 wait:4"),
    scene("breathing-plain", "n 9 wait:4"),
    scene("naloxone-from-afar", "n n enter 8 wait:3"),
    scene("side-plain", "n y enter enter 9 wait:2"),
    scene("watch-from-afar", "y y n n n n n 8 wait:2"),
    scene("breathing-again", "n n enter g wait:20 b wait:3"),
    scene("side-call", "n y wait:2"),
    scene("side-roll", "n y enter wait:2"),
    scene("side-naloxone", "n y enter enter wait:2"),
    scene("side-colour", "n y enter wait:23"),
    scene("side-none-here", "n y enter enter 4 wait:2"),
    scene("side-dose-due", "n y enter enter g d 1 2 esc wait:184"),
    scene("side-check", "n y enter enter g wait:121"),
    scene(
        "side-last",
        "n y wait:20 n enter enter enter enter enter enter enter wait:30",
    ),
    scene("bad-call", "y n y wait:2"),
    scene("bad-naloxone", "y n y enter wait:2"),
    scene("bad-sit", "y n y enter enter wait:2"),
    scene("bad-after-rescue", "n n enter g b y c y y y enter wait:3"),
    scene("danger-call", "y y n y wait:2"),
    scene("danger-talk", "y y n y enter wait:2"),
    scene("danger-side", "y y n y enter enter wait:2"),
    scene("rescued", "n n enter g b y c y y n n n n wait:3"),
    scene(
        "rescued-slow",
        "n n enter g b y c y y n n n n enter enter enter wait:3",
    ),
    scene("risk-call", "y y n n n n y wait:2"),
    scene("risk-check", "y y n n n n y enter enter wait:2"),
    scene("watch", "y y n n n n n wait:2"),
    scene("watch-last", "y y n n n n n enter enter wait:2"),
    scene("watch-no-answer", "y y n n n n n wait:365"),
    scene("watch-same-person", "y y n n n n n c y y n n n n wait:615"),
    scene("help", "n n enter g h"),
    scene("help-first", "h"),
    scene("help-card", "n n enter g h 9"),
    scene("fit", "n f wait:42"),
    scene("help-further", "n n enter g h 0"),
    scene("help-locked", "n n enter g h 0 5"),
    scene("help-baby", "n n 7 enter g h 5"),
    scene("devices", "n n enter enter 6 1"),
    scene("device-card", "n n enter enter 6 1 2"),
    scene("drugs", "n y d 1 1 2"),
    scene("menu", "o"),
    scene("languages", "l"),
    scene("countries", "o 1"),
    scene("learn", "j"),
    scene(
        "handover",
        "n n enter g wait:181 g b y c y y n n n n wait:121 n y e",
    ),
    scene("handover-cpr", "n n enter g wait:70 e wait:2"),
    scene(
        "share",
        "n n enter g wait:181 g b y c y y n n n n wait:121 n y e 1",
    ),
    scene(
        "what-happened",
        "n n enter g wait:181 g b y c y y n n n n wait:121 n y e 2",
    ),
    scene("close", "n n enter g e z"),
    scene("afterwards", "n n enter g e z 1"),
    scene("two-people", "n n enter g p wait:2 n wait:3"),
    scene("learn-more", "j 9 9"),
    scene("learn-mixing", "j 4"),
    scene("learn-topic", "j 2"),
    scene("learn-mixing-more", "j 4 9"),
    scene("learn-share", "j 4 9 9"),
    scene("learn-found-in-fakes", "j 5"),
    scene("learn-onset", "j 4 9 9 9 9 9"),
    scene("learn-fake", "j 5 9 9"),
    scene("learn-ages", "j 9 3 9"),
    scene("learn-naloxone", "j 9 5 9"),
    scene("learn-stopping", "j 9 9 9 3"),
    scene("learn-found", "j / d o s e"),
    scene("site", "o 0"),
    scene("site-first-question", ""),
    scene("site-breathing", "n wait:4"),
    scene("site-naloxone", "n n enter wait:3"),
    scene("site-cpr", "n n enter enter wait:9.5"),
    scene("site-aed", "n n enter g a wait:5"),
    scene("site-roll", "n y enter wait:2"),
    scene("site-spray", "n y enter enter wait:2"),
    scene("site-help", "n n enter enter h"),
    scene("site-handover", "n n enter g wait:70 e wait:2"),
    scene("site-about", "o 0 4"),
    scene("site-sources", "o 0 4 1"),
    scene("site-ready", "o 0 3"),
    scene("practice", "o 9"),
    scene("practice-drills", "o 9 1"),
    scene("practice-scene", "o 9 1 9 3 up up"),
    scene("practice-question", "o 9 1 9 3 enter wait:3"),
    scene("practice-breathing", "o 9 1 9 3 enter n q wait:9"),
    scene("practice-cpr", "o 9 1 9 3 enter n q n enter g wait:11"),
    scene("practice-side", "o 9 1 3 enter n q y enter wait:2"),
    scene("practice-awake", "o 9 1 2 enter y wait:2"),
    scene("practice-cue", "o 9 1 3 enter n q y enter enter g wait:95"),
    scene("practice-paused", "o 9 1 3 enter n q wait:2 ."),
    scene("practice-trainer", "o 9 1 9 3 enter n q right"),
    scene("practice-help", "o 9 1 9 3 enter n h"),
    scene("practice-menu", "o 9 1 9 3 enter n o"),
    scene(
        "practice-handover",
        "o 9 1 9 3 enter n q n enter g wait:70 e",
    ),
    scene(
        "practice-score",
        "o 9 1 9 3 enter n q n enter g wait:70 e z 1",
    ),
    scene(
        "practice-replay",
        "o 9 1 9 3 enter n q n enter g wait:70 e z 1 1 right right right",
    ),
    scene(
        "practice-score-faults",
        "o 9 1 9 3 enter n wait:75 q y enter right 8 wait:40 n n enter enter wait:60 g e z 1",
    ),
    scene(
        "practice-score-next",
        "o 9 1 9 3 enter n q n enter g wait:70 e z 1 right",
    ),
    scene(
        "practice-replay-fault",
        "o 9 1 9 3 enter n wait:75 q y enter right 8 wait:40 n n enter enter wait:60 g e z 1 wait:1 1 right right right right right right right",
    ),
    scene("practice-room", "o 9 2 1 2 enter 9"),
    scene("lessons", "o 9 6"),
    scene("lesson-plan", "o 9 6 4"),
    scene("lesson-words", "o 9 6 4 enter right"),
    scene("lesson-question", "o 9 6 4 enter right right"),
    scene(
        "lesson-drill",
        "o 9 6 1 enter right right right right right",
    ),
    scene(
        "lesson-papers",
        "o 9 6 4 enter left right right right right right right right right right right right right right \
        right right right right right right right right right right right right right right",
    ),
    scene("lesson-room-words", "o 9 6 4 enter up right"),
    scene(
        "lesson-room-talk",
        "o 9 6 4 enter right right right right right up",
    ),
    scene(
        "lesson-room-chart",
        "o 9 6 4 enter right right right right right right right right right up",
    ),
    scene(
        "lesson-room-mix",
        "o 9 6 4 enter right right right right right right right right right right up",
    ),
    scene(
        "practice-room-counted",
        "o 9 2 6 enter 9 enter 3 enter 7 enter up 1 enter 2 0 enter 2 enter 2 enter",
    ),
    scene(
        "practice-room-shown",
        "o 9 2 6 enter 9 enter 3 enter 7 enter up 1 enter 2 0 enter 2 enter 2 enter enter",
    ),
    scene("practice-class", "o 9 3"),
];

/// A site that says all it can, as long as it can.
const FULL: &str = r#"{
    "access": "Side door in Mill Lane, bell 2, third floor left", "extra_number": "020 7946 0018 ext 41",
    "extra_name": "Security desk, house 12", "naloxone_product": "Nyxoid 1.8 mg nose spray",
    "naloxone_place": "red box under the desk, on left", "kit_expires": "2027-03", "aed_place": "entrance hall, beside the lift",
    "aed_expires": "2027-10", "trained_helpers": true, "languages": ["en"], "law_line": true, "sound": "low"
}"#;

/// Whether a scene is practice.
pub fn is_practice(scene: &Scene) -> bool {
    scene.name.starts_with("practice")
}

/// Whether a scene is a lesson.
pub fn is_lesson(scene: &Scene) -> bool {
    scene.name.starts_with("lesson")
}

/// The three windows in which everything fits.
pub const SIZES: [Size; 3] = [
    Size::new(1024.0, 600.0),
    Size::new(1280.0, 800.0),
    Size::new(1920.0, 1080.0),
];

/// How a window can look: theme, size, and text size in percent.
pub fn every_look() -> impl Iterator<Item = (Theme, Size, u32)> + Clone {
    let sizes = SIZES
        .into_iter()
        .flat_map(|size| [(size, 100), (size, 200)]);
    let themes = Theme::ALL.iter().copied();
    themes.flat_map(move |theme| {
        let sizes = sizes.clone();
        sizes.map(move |(size, percent)| (theme, size, percent))
    })
}

/// Countries with lines of help and lines about the law, with few, and none.
const COUNTRIES: [Option<&str>; 3] = [Some("US"), Some("GB"), None];

/// Goes to every page of Learn in every size of the window, and looks at it; each has a name.
pub fn learn(mut look: impl FnMut(&str, &mut Window)) {
    for country in COUNTRIES {
        let open = || {
            Window::with(Setup {
                country,
                site: r#"{"law_line": true}"#,
                ..Setup::default()
            })
        };
        let topics = open().app().session().topics().len();
        for index in 0..topics {
            let mut window = open();
            let each = List::Topics.each();
            let (page, key) = (index / each, index % each + 1);
            window.keys(&format!("j {}{key}", "9 ".repeat(page)));
            let parts = window.app().session().pages_of(index).len();
            for part in 0..parts {
                let at = window.app().session().page();
                assert_eq!(at, Route::List(List::Topic(index), part));
                for size in SIZES {
                    window.driver().resize(size);
                    let (width, height) = (size.width, size.height);
                    let country = country.unwrap_or("none");
                    look(
                        &format!("learn-{country}-{index}-{part}-{width}x{height}"),
                        &mut window,
                    );
                }
                window.keys("9");
            }
        }
    }
}

/// The gallery of parts, all of it in one high window.
pub fn parts(theme: Theme) -> Driver<Gallery, Message> {
    load_fonts();
    let content = Content::embedded().expect("content");
    let update = |gallery: &mut Gallery, message: Message| {
        gallery.update(&message);
        iced::Task::none()
    };
    let gallery = Gallery::new(content, looks(theme, 100));
    Driver::new(gallery, update, Gallery::view, Size::new(1280.0, 9000.0))
}

/// The pictures that must stay as they are: scene, theme, size.
pub const STRICT: [(&str, Theme, usize); 7] = [
    ("first-question-no-country", Theme::Light, 0),
    ("breathing", Theme::Light, 1),
    ("naloxone", Theme::Light, 1),
    ("cpr-call-taker", Theme::HighContrast, 0),
    ("side-roll", Theme::Dark, 1),
    ("watch", Theme::Light, 1),
    ("help-first", Theme::Dark, 0),
];

/// Those pictures as they are now, each with its file.
pub fn strict() -> impl Iterator<Item = (PathBuf, Pixels)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/gui/pictures");
    STRICT.into_iter().map(move |(name, theme, size)| {
        let scene = SCENES.iter().find(|scene| scene.name == name);
        let scene = scene.expect("a scene with this name");
        let mut window = scene.open(SIZES[size], looks(theme, 100));
        (folder.join(format!("{name}.png")), window.picture())
    })
}

impl Scene {
    /// The window in which the screen is shown.
    pub fn setup(&self, size: Size, looks: Appearance) -> Setup {
        Setup {
            country: self.country,
            profile: self.profile,
            address: Some(if self.name.starts_with("site") {
                "12 Main Street, Great Yarmouth NR30 1AB, ground floor desk"
            } else {
                "12 Main Street, ground floor, front desk"
            }),
            site: if self.name.starts_with("site") {
                FULL
            } else {
                "{}"
            },
            size,
            looks,
            ..Setup::default()
        }
    }

    /// Opens a window of this size and goes there.
    pub fn open(&self, size: Size, looks: Appearance) -> Window {
        let mut window = Window::with(self.setup(size, looks));
        window.keys(self.keys);
        window
    }
}

/// How the program looks in a theme, with a text size in percent.
/// The usual look in a language.
pub fn in_language(language: Language) -> Appearance {
    Appearance {
        language: Some(language),
        ..Appearance::default()
    }
}

pub fn looks(theme: Theme, percent: u32) -> Appearance {
    Appearance {
        theme: Some(theme),
        ..Appearance::default().with_text_size(percent)
    }
}
