//! What every button asks before a click or a touch acts: whether the hand has seen what stands there.

use std::cell::RefCell;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::rc::Rc;
use std::time::Instant;

use iced::{Point, Rectangle};
use overdose_core::press_guard::{ButtonArea, Meaning, PressGuard, Target};
use overdose_protocol::time::{Clock, Millis};

/// The press guard of a window. Buttons tell it at each frame where they are.
pub struct Guard {
    clock: Rc<dyn Clock>,
    state: RefCell<State>,
}

#[derive(Default)]
struct State {
    rule: PressGuard,
    /// The frame that is being drawn or was drawn last, when that was, and its buttons.
    frame: Option<Instant>,
    at: Millis,
    targets: Vec<Target>,
}

/// How one button stands in the guard.
#[derive(Clone, Copy)]
pub struct Guarded<'a> {
    guard: &'a Guard,
    meaning: Meaning,
    urgent: bool,
}

impl Guard {
    /// A guard that knows of nothing yet.
    pub fn new(clock: Rc<dyn Clock>) -> Self {
        Self {
            clock,
            state: RefCell::default(),
        }
    }

    /// How a button stands in it that does this.
    pub fn of(&self, what: impl Hash) -> Guarded<'_> {
        let mut hasher = DefaultHasher::new();
        what.hash(&mut hasher);
        Guarded {
            guard: self,
            meaning: Meaning(hasher.finish()),
            urgent: false,
        }
    }
}

impl Guarded<'_> {
    /// The same for what is held back only where its place has just meant something else.
    #[must_use]
    pub fn urgent(mut self, urgent: bool) -> Self {
        self.urgent = urgent;
        self
    }

    /// The moment of a press.
    #[must_use]
    pub fn now(&self) -> Millis {
        self.guard.clock.now().boot
    }

    /// Tells where the button is in this frame.
    pub fn show(&self, bounds: Rectangle, frame: Instant) {
        let mut state = self.guard.state.borrow_mut();
        if state.frame != Some(frame) {
            state.settle();
            state.frame = Some(frame);
            state.at = self.now();
            state.targets.clear();
        }
        let target = self.target(bounds);
        state.targets.push(target);
    }

    /// Whether a press at this point acts that began at this moment; if so, it is taken to have acted.
    #[must_use]
    pub fn acts(&self, bounds: Rectangle, point: Point, pressed: Millis) -> bool {
        let mut state = self.guard.state.borrow_mut();
        state.settle();
        let target = self.target(bounds);
        let point = (whole(point.x), whole(point.y));
        let allowed = state.rule.allows(target, point, pressed);
        if allowed {
            state.rule.acted(target, self.now());
        }
        allowed
    }

    fn target(&self, bounds: Rectangle) -> Target {
        Target {
            place: ButtonArea {
                left: whole(bounds.x),
                top: whole(bounds.y),
                right: whole(bounds.x + bounds.width),
                bottom: whole(bounds.y + bounds.height),
            },
            meaning: self.meaning,
            urgent: self.urgent,
        }
    }
}

impl State {
    fn settle(&mut self) {
        self.rule.show(&self.targets, self.at);
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a window is some thousand pixels wide"
)]
fn whole(pixels: f32) -> i32 {
    pixels.round() as i32
}
