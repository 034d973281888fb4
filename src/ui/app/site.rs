//! The site file while the window is open: whether everything is ready, and the page on which the file is changed.

use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::{env, io, thread};

use iced::Task;
use iced::futures::channel::mpsc as stream_of;
use iced::widget::operation;
use overdose_core::message;
use overdose_core::runtime::{Input, Mode};
use overdose_core::session::IoResponse;

use super::{App, Message};
use crate::audience;
use crate::driver::{self, FindSite};
use crate::site;
use crate::ui::editor::Editor;
use crate::ui::message::Edit;

impl App {
    /// The same with somebody who looks whether everything is ready, once the first screen is shown, and again whenever the first
    /// question comes back. `find` finds the site file.
    #[must_use]
    pub fn looked_after(mut self, find: FindSite) -> Self {
        self.driver.watch_site(find, &mut self.runtime);
        self
    }

    /// Looks whether everything is ready, where anybody wants to know.
    pub(super) fn find_facts(&mut self) -> Task<Message> {
        let (tell, heard) = self.telling(Mode::Live);
        if self.driver.look(self.runtime.real(), tell) {
            heard
        } else {
            Task::none()
        }
    }

    /// Looks again once the first question is back.
    pub(super) fn look_again(&mut self) -> Task<Message> {
        if self.shown && self.driver.is_to_look_again(&self.runtime) {
            self.find_facts()
        } else {
            Task::none()
        }
    }

    /// Opens the page on which the site file is changed, in a process of its own: letters are composed there as everywhere, and
    /// nothing here waits for it. What was changed is followed once it is closed.
    pub(super) fn edit_site(&mut self) -> Task<Message> {
        let Some(find) = self.driver.site_finder() else {
            // Nobody here has a site file.
            return self.handle(Input::Notice(message!("notice-no-editor")));
        };
        let is_edited = Arc::clone(&self.is_edited);
        if is_edited.swap(true, Ordering::Relaxed) {
            return self.handle(Input::Notice(message!("notice-editor-open")));
        }
        let (tell, heard) = self.telling(Mode::Live);
        let folders = self.driver.folders();
        let edit = move || {
            let path = find().map(|found| found.path).or_else(site::of_user);
            let edited = path
                .ok_or_else(|| io::ErrorKind::NotFound.into())
                .and_then(|path| open(&path));
            is_edited.store(false, Ordering::Relaxed);
            tell(match edited {
                Ok(()) => driver::facts(find().as_ref(), folders.as_ref()),
                Err(_) => vec![IoResponse::Said(message!("notice-no-editor"))],
            });
        };
        match thread::Builder::new().name("site".to_owned()).spawn(edit) {
            Ok(_) => heard,
            Err(_) => Task::none(),
        }
    }

    /// The same with the page on which a site file is changed in the place of the steps.
    #[must_use]
    pub fn editing(mut self, path: &Path) -> Self {
        let session = self.session();
        self.editor = Some(Editor::open(session.content(), session.looks(), path));
        self
    }

    /// Hears when whoever opened the page is gone.
    pub fn handle_opener() -> Task<Message> {
        let (ring, heard) = stream_of::unbounded();
        let read = audience::read(move |line| {
            if line.is_none() {
                let _ = ring.unbounded_send(Message::Edit(Edit::Left));
            }
        });
        match read {
            Ok(()) => Task::stream(heard),
            Err(_) => Task::none(),
        }
    }

    /// Follows a message while the page is there.
    pub(super) fn edit(&mut self, message: Message) -> Task<Message> {
        let edit = match message {
            Message::Edit(edit) => edit,
            Message::CloseRequested(_) => Edit::Close,
            Message::FocusNext => return operation::focus_next(),
            Message::FocusPrevious => return operation::focus_previous(),
            _ => return Task::none(),
        };
        let saves = matches!(edit, Edit::Save);
        let Some(editor) = &mut self.editor else {
            return Task::none();
        };
        let closes = editor.update(edit);
        // The bar over the page says what the file says.
        if let Some(site) = editor.saved().filter(|_| saves) {
            let site = IoResponse::Site(Box::new(site));
            let _ = self.handle(Input::Io(site, Mode::Live));
        }
        if closes { super::leave() } else { Task::none() }
    }
}

/// Opens the page, and waits until it is closed.
fn open(path: &Path) -> io::Result<()> {
    let mut page = Command::new(env::current_exe()?)
        .arg("--edit-site")
        .arg(path)
        // It ends when nobody holds the other end any more.
        .stdin(Stdio::piped())
        // A pipe that somebody reads must not stay open with it.
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    // To wait for it would close that end.
    let held = page.stdin.take();
    let status = page.wait()?;
    drop(held);
    if status.success() {
        Ok(())
    } else {
        Err(io::Error::other("it did not end well"))
    }
}
