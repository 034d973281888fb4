//! The site file while the window is open: whether everything is ready, and the page on which the file is changed.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, io, thread};

use iced::Task;
use iced::widget::operation;
use overdose_core::content::Content;
use overdose_core::locale::Line;
use overdose_core::session::Told;

use super::{App, Message};
use crate::journal::Disk;
use crate::ready;
use crate::site::{self, Found};
use crate::ui::editor::{Edit, Editor};

impl App {
    /// The same with somebody who looks whether everything is ready, once the first screen is shown. `site` is the site file that
    /// there is.
    #[must_use]
    pub fn looked_after(mut self, site: Option<Found>) -> Self {
        self.desk.session_mut().look_after();
        self.site = site;
        self
    }

    /// Looks whether everything is ready, where anybody wants to know.
    pub(super) fn find_facts(&mut self) -> Task<Message> {
        if !self.session().is_looked_after() {
            return Task::none();
        }
        let (tell, heard) = self.telling(false);
        let (site, folders) = (self.site.clone(), self.folders());
        let look = move || tell(facts(site.as_ref(), folders.as_ref()));
        match thread::Builder::new().name("ready".to_owned()).spawn(look) {
            Ok(_) => heard,
            Err(_) => Task::none(),
        }
    }

    /// Opens the page on which the site file is changed, in a process of its own: letters are composed there as everywhere, and
    /// nothing here waits for it. What was changed is followed once it is closed.
    pub(super) fn edit_site(&mut self) -> Task<Message> {
        if !self.session().is_looked_after() {
            // Nobody here has a site file.
            self.desk.session_mut().say("notice-no-editor");
            return Task::none();
        }
        let (tell, heard) = self.telling(false);
        let found = self.site.as_ref().map(|found| found.path.clone());
        let path = found.or_else(site::of_user);
        let (content, folders) = (self.session().content(), self.folders());
        let edit = move || {
            let path = path.ok_or_else(|| io::ErrorKind::NotFound.into());
            tell(match path.and_then(|path| edited(content, path)) {
                // Nothing was saved where there was nothing.
                Ok(found) if !found.path.exists() => Vec::new(),
                Ok(found) => {
                    let mut told = facts(Some(&found), folders.as_ref());
                    told.push(Told::Site(Box::new(found.reading.site)));
                    told.push(Told::Said(Line::new("notice-site-changed")));
                    told
                }
                Err(_) => vec![Told::Said(Line::new("notice-no-editor"))],
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

    /// Follows a message while the page is there.
    pub(super) fn edit(&mut self, message: Message) -> Task<Message> {
        let edit = match message {
            Message::Edit(edit) => edit,
            Message::CloseRequested(_) => Edit::Close,
            Message::FocusNext => return operation::focus_next(),
            Message::FocusPrevious => return operation::focus_previous(),
            _ => return Task::none(),
        };
        let closes = self
            .editor
            .as_mut()
            .is_some_and(|editor| editor.update(edit));
        if closes { iced::exit() } else { Task::none() }
    }

    fn folders(&self) -> Option<(Disk, Disk)> {
        self.keeper.as_ref()?.folders().cloned()
    }
}

fn facts(site: Option<&Found>, folders: Option<&(Disk, Disk)>) -> Vec<Told> {
    vec![Told::Facts(Box::new(ready::facts(site, folders)))]
}

/// The site file after somebody could change it.
fn edited(content: &'static Content, path: PathBuf) -> io::Result<Found> {
    let program = env::current_exe()?;
    let status = Command::new(program)
        .arg("--edit-site")
        .arg(&path)
        .status()?;
    if !status.success() {
        return Err(io::Error::other("it did not end well"));
    }
    let reading = site::read(&path, content);
    Ok(Found { path, reading })
}
