//! The screen reader that listens, if one does: it is told each screen once the window shows it, and presses what stands on it.

use std::mem;
use std::sync::Arc;
use std::time::Duration;

use accesskit::TreeUpdate;
use iced::futures::channel::mpsc as stream_of;
use iced::widget::operation;
use iced::{Task, window};
use overdose_core::runtime::Input;
use overdose_core::session::Intent;
use overdose_core::view_model::{EntryId, Outline, Screen};
use overdose_protocol::time::Millis;

use super::{App, Keyboard, Message};
use crate::platform::screen_reader::{Heard, IS_BEFORE_WINDOW, ScreenReader};
use crate::ui::access_tree::{self, Setting};
use crate::ui::context::HEADING;
use crate::ui::shown::Shown;

/// How soon after a press another one is the same hand, in milliseconds (R22).
const AT_ONCE: Millis = 700;

/// How long what is told of a screen waits, in milliseconds: its picture comes first, and keeps nobody waiting.
const BEHIND: Duration = Duration::from_millis(30);

/// Whether somebody is on the way to look what the window shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Looking {
    #[default]
    Nobody,
    Once,
    /// Something has changed since: they have to look once more.
    Again,
}

/// What is known of whoever listens.
#[derive(Default)]
pub(super) struct Listening {
    /// The way to them.
    reader: Option<ScreenReader>,
    /// Whether anybody does.
    is_heard: bool,
    looking: Looking,
    /// What they were told last.
    outline: Outline,
    shown: Shown,
    /// What the focus has read when it came there, as long as that stays the same: it is not told a second time.
    read: Option<(EntryId, String)>,
    /// When they last pressed something, on the boot clock.
    pressed: Option<Millis>,
    /// The number of the screen that they were told, and since when, on the boot clock.
    screen: (u64, Millis),
}

impl App {
    /// The same for people who listen to the screen. Without it nobody is waited for.
    #[must_use]
    pub fn with_screen_reader(mut self) -> Self {
        self.listening = Some(Listening::default());
        self
    }

    /// Finds the window that a screen reader will ask.
    pub fn find_window(&self) -> Task<Message> {
        if self.listening.is_none() {
            return Task::none();
        }
        window::latest().and_then(|id| {
            window::raw_id::<Message>(id).map(move |window| Message::Opened(id, window))
        })
    }

    /// Waits for a screen reader from now on, and shows the window if it was not to be shown before.
    pub(super) fn await_screen_reader(&mut self, id: window::Id, window: u64) -> Task<Message> {
        let has_keys = self.keyboard.0 != Keyboard::Elsewhere;
        let shows = if IS_BEFORE_WINDOW {
            // A window that is not shown cannot be given the keyboard.
            window::set_mode(id, self.window_mode()).chain(window::gain_focus(id))
        } else {
            Task::none()
        };
        let Some(listening) = &mut self.listening else {
            return shows;
        };
        let (to, heard) = stream_of::unbounded();
        let hear = move |what| {
            let _ = to.unbounded_send(what);
        };
        listening.reader = ScreenReader::await_one(window, hear);
        self.tell_keyboard(has_keys);
        Task::batch([shows, Task::run(heard, Message::Heard)])
    }

    /// Follows what a screen reader does.
    pub(super) fn follow_screen_reader(&mut self, heard: Heard) -> Task<Message> {
        let Some(listening) = &mut self.listening else {
            return Task::none();
        };
        match heard {
            Heard::Listens => {
                *listening = Listening {
                    reader: listening.reader.take(),
                    is_heard: true,
                    ..Listening::default()
                };
                self.ask_whether_it_speaks();
                Task::none()
            }
            Heard::Speaks(speaks) => {
                let speaks = speaks && listening.is_heard;
                if speaks == self.session().has_screen_reader() {
                    return Task::none();
                }
                self.handle(Input::ScreenReader(speaks))
            }
            Heard::Left => {
                *listening = Listening {
                    reader: listening.reader.take(),
                    ..Listening::default()
                };
                self.handle(Input::ScreenReader(false))
            }
            Heard::Press(node) => {
                let now = self.clock.now().boot;
                let intent = listening.outline.intent(access_tree::entry_id(node));
                let screen = self.runtime.screen();
                let intent = intent.filter(|intent| listening.presses(*intent, screen, now));
                intent.map_or_else(Task::none, |it| self.handle(Input::Intent(it)))
            }
            Heard::Focus(node) => {
                let intent = listening.outline.intent(access_tree::entry_id(node));
                let button = intent.and_then(|intent| listening.shown.button(intent));
                // Whoever sees it sees where it is.
                self.focus_moved_on = Some(self.runtime.session().screen());
                self.scanning.lose();
                button.map_or_else(Task::none, operation::focus)
            }
        }
    }

    /// Looks for a screen reader again, where nobody listens yet: at another screen, and when the window or something on it gets the
    /// keyboard.
    pub(super) fn look_for_listener(&self) {
        let nobody = self.listening.as_ref().filter(|it| !it.is_heard);
        if let Some(reader) = nobody.and_then(|it| it.reader.as_ref()) {
            reader.look();
        }
    }

    /// Looks what the window shows, where anybody listens, once it shows it.
    pub(super) fn look_for_screen_reader(&mut self) -> Task<Message> {
        let Some(listening) = self.listening.as_mut().filter(|it| it.is_heard) else {
            return Task::none();
        };
        if listening.looking != Looking::Nobody {
            listening.looking = Looking::Again;
            return Task::none();
        }
        listening.looking = Looking::Once;
        let painted = Task::future(async { tokio::time::sleep(BEHIND).await });
        let shown = painted.then(|()| Shown::look());
        shown.map(|shown| Message::Placed(Arc::new(shown)))
    }

    /// Tells what the window shows, and looks again where that has changed since.
    pub(super) fn looked(&mut self, shown: &Shown) -> Task<Message> {
        self.tell_screen_reader(shown);
        let looking = self.listening.as_mut().map(|it| mem::take(&mut it.looking));
        if looking == Some(Looking::Again) {
            return self.look_for_screen_reader();
        }
        Task::none()
    }

    /// Tells what the window shows, where that is anything new.
    fn tell_screen_reader(&mut self, shown: &Shown) {
        let words = &self.session().content().words;
        let outline = Outline::of(self.runtime.screen(), words);
        let (title, language) = (self.title(), words.language());
        let (screen, now) = (self.session().screen(), self.clock.now().boot);
        let Some(listening) = &mut self.listening else {
            return;
        };
        let is_other = listening.screen.0 != screen;
        if is_other {
            listening.screen = (screen, now);
        }
        let news = listening.news(outline, shown, title, language);
        if let Some((reader, news)) = listening.reader.as_mut().zip(news) {
            reader.tell(news);
        }
        if is_other {
            self.ask_whether_it_speaks();
        }
    }

    fn ask_whether_it_speaks(&self) {
        let reader = self.listening.as_ref().and_then(|it| it.reader.as_ref());
        if let Some(reader) = reader {
            reader.ask_whether_it_speaks();
        }
    }

    /// Tells whether the window has the keyboard.
    pub(super) fn tell_keyboard(&mut self, is_here: bool) {
        let reader = self.listening.as_mut().and_then(|it| it.reader.as_mut());
        if let Some(reader) = reader {
            reader.set_focused(is_here);
        }
    }
}

impl Listening {
    /// Whether a press is followed: not where a screen has just come that nobody can have heard of yet, and a second one at once is the
    /// same hand.
    fn presses(&mut self, intent: Intent, screen: &Screen, now: Millis) -> bool {
        let soon = |at: Millis| now.saturating_sub(at) < AT_ONCE;
        let (told, since) = self.screen;
        let stands = told == screen.number && !soon(since);
        let follows = (stands && !self.pressed.is_some_and(soon)) || intent == Intent::NotBreathing;
        if follows {
            self.pressed = Some(now);
        }
        follows
    }

    /// What there is to tell of a screen, where that is anything new.
    fn news(
        &mut self,
        outline: Outline,
        shown: &Shown,
        title: String,
        language: String,
    ) -> Option<TreeUpdate> {
        if self.outline == outline && self.shown == *shown {
            return None;
        }
        let focus = shown.focus(&outline, HEADING);
        if focus != self.shown.focus(&self.outline, HEADING) {
            self.read = focus.zip(name(&outline, focus));
        }
        // It says something else by now.
        self.read
            .take_if(|(id, words)| name(&outline, Some(*id)).as_ref() != Some(words));
        let setting = Setting {
            title,
            language,
            focus,
            read: self.read.as_ref().map(|(id, _)| *id),
            places: shown.places(),
        };
        let screen = access_tree::tree(&outline, &setting);
        self.outline = outline;
        self.shown = shown.clone();
        Some(screen)
    }
}

/// What an entry of an outline is called.
fn name(outline: &Outline, id: Option<EntryId>) -> Option<String> {
    let mut all = outline.all().into_iter();
    let entry = all.find(|entry| Some(entry.id) == id)?;
    Some(entry.name.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use accesskit::Live;
    use accesskit_consumer::{NodeRef, Tree, TreeChangeHandler};
    use overdose_core::content::Content;
    use overdose_core::samples;
    use overdose_core::session::Extent;
    use overdose_core::view_model::{Focus, Role, Told};

    /// Says what a screen reader says: what has the focus when it comes there, and what is told unasked.
    #[derive(Default)]
    struct Said(Vec<String>);

    impl Said {
        fn say(&mut self, node: &NodeRef) {
            let words = node.label().or_else(|| node.value());
            self.0.extend(words);
        }
    }

    impl TreeChangeHandler for Said {
        fn node_added(&mut self, node: &NodeRef) {
            if node.live() != Live::Off {
                self.say(node);
            }
        }

        fn node_updated(&mut self, old: &NodeRef, new: &NodeRef) {
            let words = |node: &NodeRef| node.label().or_else(|| node.value());
            if new.live() != Live::Off && words(old) != words(new) {
                self.say(new);
            }
        }

        fn focus_moved(&mut self, _: Option<&NodeRef>, new: Option<&NodeRef>) {
            if let Some(node) = new {
                self.say(node);
            }
        }

        fn node_removed(&mut self, _: &NodeRef) {}
    }

    fn count(node: &NodeRef) -> usize {
        1 + node.children().map(|child| count(&child)).sum::<usize>()
    }

    #[test]
    fn each_order_is_said_once_when_its_screen_comes() -> Result<(), String> {
        let content = Content::embedded().map_err(ToString::to_string)?;
        let mut listening = Listening::default();
        let mut tree: Option<Tree> = None;
        let mut before = Vec::new();
        for screen in samples::screens(content) {
            let outline = Outline::of(&screen, &content.words);
            let all = outline.all().into_iter();
            let headings = all.filter(|it| it.role == Role::Heading && it.told != Told::Asked);
            let orders: Vec<String> = headings.map(|it| it.name.clone()).collect();
            let news = listening.news(outline, &Shown::default(), String::new(), String::new());
            let Some(news) = news else {
                continue;
            };
            // Whatever does not hang together would have ended the program here.
            let nodes = news.nodes.len();
            let mut said = Said::default();
            if let Some(tree) = &mut tree {
                tree.update_and_process_changes(news, &mut said);
            } else {
                let first = tree.insert(Tree::new(news, true));
                let focus = first.state().focus();
                said.0.extend(focus.and_then(|node| node.label()));
            }
            let held = tree.as_ref().map(|tree| count(&tree.state().root()));
            assert_eq!(held, Some(nodes), "{screen:?}");
            for order in orders.iter().filter(|order| !before.contains(*order)) {
                let times = said.0.iter().filter(|words| *words == order).count();
                assert_eq!(times, 1, "{order}: {said:?}", said = said.0);
            }
            before = orders;
        }
        Ok(())
    }

    #[test]
    fn a_press_counts_on_the_screen_that_was_told_and_once() {
        let mut listening = Listening {
            screen: (7, 1000),
            ..Listening::default()
        };
        let mut screen = Screen {
            number: 7,
            focus: Focus::Heading,
            extent: Extent::Whole,
            parts: Vec::new(),
            bindings: Vec::new(),
            types: false,
        };
        assert!(!listening.presses(Intent::Next, &screen, 1699), "just come");
        assert!(listening.presses(Intent::Next, &screen, 5000));
        assert!(!listening.presses(Intent::Next, &screen, 5699));
        assert!(listening.presses(Intent::NotBreathing, &screen, 5699));
        assert!(listening.presses(Intent::Next, &screen, 6399));
        screen.number = 8;
        assert!(
            !listening.presses(Intent::Next, &screen, 9000),
            "not told yet"
        );
        assert!(listening.presses(Intent::NotBreathing, &screen, 9000));
    }
}
