//! What a class takes away on paper: that somebody attended, who was there, and who is due again.

use krilla::tagging::Tag;
use overdose_core::content::Content;
use overdose_core::format::format_duration;
use overdose_core::locale::Message;
use overdose_core::message;
use overdose_core::site::Day;
use overdose_core::training::class::{ClassFile, JoinedRow, Learner, SignOff};
use overdose_core::training::{Tables, Topic};

use super::grid::{Column, Grid};
use super::letters::{bold, plain};
use super::page::{Page, PageSize};
use super::pdf::{self, Drawn};
use super::{DocumentError, PaperSize};

/// What is left free at the foot of a page, in points.
const FOOT: f32 = 24.0;

/// How many days stand beside each other.
const MAX_DAYS: usize = 3;

/// How many lines a sheet has at least: some learner comes whom nobody expected.
const MIN_LINES: u32 = 25;

/// Room to sign in, in points.
const SIGNED: f32 = 22.0;

/// The paper of a class.
pub struct ClassPaper<'a> {
    /// Its words.
    pub content: &'a Content,
    /// How large it is; as its country has it without it.
    pub size: Option<PaperSize>,
}

impl ClassPaper<'_> {
    fn say(&self, line: &Message) -> String {
        self.content.words.text(line)
    }

    fn write(
        &self,
        country: Option<&str>,
        draw: impl FnMut(&mut Page) -> Drawn,
    ) -> Result<Vec<u8>, DocumentError> {
        let size = self.size.map(PaperSize::points);
        let size = size.unwrap_or_else(|| PageSize::of(country));
        pdf::write(self.content, size, draw)
    }

    /// That these learners attended: a page each, with days, hours and topics. It says no more than that.
    ///
    /// # Errors
    ///
    /// The pages could not be made.
    pub fn certificates(
        &self,
        class: &ClassFile,
        tables: &Tables,
        rows: &[JoinedRow],
    ) -> Result<Vec<u8>, DocumentError> {
        let title = self.say(&message!("certificate-title"));
        let mut rows = rows.iter().peekable();
        self.write(class.country(), |page| {
            if let Some(row) = rows.next() {
                self.certificate(page, class, tables, row);
            }
            Drawn {
                title: title.clone(),
                more: rows.peek().is_some(),
            }
        })
    }

    fn certificate(&self, page: &mut Page, class: &ClassFile, tables: &Tables, row: &JoinedRow) {
        page.top += 30.0;
        page.heading(1, &self.say(&message!("certificate-title")), 30.0);
        page.top += 24.0;
        match &row.name {
            Some(name) => page.text(Tag::P, name, bold(22.0)),
            None => page.field(&self.say(&message!("sheet-name"))),
        }
        page.top += 12.0;
        let days: Vec<String> = row.days.iter().map(ToString::to_string).collect();
        let number = row.learner.map_or(0, Learner::number);
        let held = class.held.iter();
        let held = held.filter(|day| row.days.contains(&day.date));
        let mut topics: Vec<_> = held.flat_map(|day| &day.topics).copied().collect();
        topics.sort();
        topics.dedup();
        let topics: Vec<Message> = topics.into_iter().map(Topic::line).collect();
        let drills: usize = row.rounds.iter().map(|round| round.drills.count).sum();
        let mut lines = vec![
            message!(
                "certificate-learner",
                number = u64::from(number),
                name = class.class.as_str()
            ),
            message!("certificate-days", list = days),
        ];
        lines.extend(row.minutes.filter(|minutes| *minutes > 0).map(|minutes| {
            // Hours and minutes, as other times are written minutes and seconds.
            let time = format_duration(u64::from(minutes) * 1000);
            message!("certificate-hours", time)
        }));
        if !topics.is_empty() {
            lines.push(message!("certificate-topics", list = topics));
        }
        if drills > 0 {
            lines.push(message!("certificate-drills", count = drills));
        }
        for line in lines {
            page.top += 6.0;
            page.text(Tag::P, &self.say(&line), plain(14.0));
        }
        page.top += 36.0;
        page.field(&self.say(&message!("sheet-trainer")));
        page.field(&self.say(&message!("sheet-signed")));
        page.top += 24.0;
        let refresher = row.last().map(|day| day.days_later(tables.booster_days));
        let refresher = refresher.map(|day| message!("class-refresher", date = day.to_string()));
        let lines = refresher
            .into_iter()
            .chain([message!("certificate-no-more")]);
        for line in lines {
            page.text(Tag::P, &self.say(&line), plain(11.0));
            page.top += 4.0;
        }
    }

    /// Who was there on which day, with lines to sign on.
    ///
    /// # Errors
    ///
    /// The pages could not be made.
    pub fn attendance(&self, class: &ClassFile) -> Result<Vec<u8>, DocumentError> {
        let days: Vec<Day> = class.held.iter().map(|day| day.date).collect();
        let known = class.learners();
        let last = known.last().map_or(0, |learner| learner.number());
        let empty = (last + 1..=MIN_LINES).filter_map(Learner::new);
        let learners: Vec<Learner> = known.iter().copied().chain(empty).collect();
        let there = self.say(&message!("class-there"));
        let chunks = if days.is_empty() {
            vec![&[][..]]
        } else {
            days.chunks(MAX_DAYS).collect()
        };
        let grids = chunks.into_iter().map(|days| {
            let mut columns = vec![
                self.column(&message!("class-number"), 1.0),
                self.column(&message!("class-name"), 2.6),
            ];
            columns.extend(days.iter().map(|day| Column {
                head: day.to_string(),
                share: 1.3,
            }));
            columns.push(self.column(&message!("class-signature"), 2.3));
            let rows = learners.iter().map(|learner| {
                let were = class.days_of(*learner);
                let mut row = vec![
                    learner.to_string(),
                    class.name_of(*learner).unwrap_or_default().to_owned(),
                ];
                let marks = days.iter().map(|day| were.contains(day));
                row.extend(marks.map(|was| if was { there.clone() } else { String::new() }));
                row.push(String::new());
                row
            });
            Grid::new(columns, rows.collect(), SIGNED)
        });
        let title = self.say(&message!("attendance-title"));
        let about = message!("class-of", name = class.class.as_str());
        let about = self.say(&about);
        self.tables(class.country(), &title, &about, grids.collect())
    }

    /// Who attended within the year up to this day, and by when each is due again.
    ///
    /// # Errors
    ///
    /// The pages could not be made.
    pub fn sign_off(
        &self,
        list: &[SignOff],
        today: Day,
        country: Option<&str>,
    ) -> Result<Vec<u8>, DocumentError> {
        let columns = vec![
            self.column(&message!("class-number"), 1.15),
            self.column(&message!("class-name"), 2.0),
            self.column(&message!("class-class"), 1.7),
            self.column(&message!("class-attended"), 1.45),
            self.column(&message!("class-refresher-from"), 1.45),
            self.column(&message!("class-due"), 1.45),
            self.column(&message!("class-signature"), 1.6),
        ];
        let rows = list.iter().map(|row| {
            vec![
                row.learner.to_string(),
                row.name.clone().unwrap_or_default(),
                row.class.clone(),
                row.last.to_string(),
                row.refresher.to_string(),
                row.due.to_string(),
                String::new(),
            ]
        });
        let grid = Grid::new(columns, rows.collect(), SIGNED);
        let title = self.say(&message!("sign-off-title"));
        let about = if list.is_empty() {
            message!("sign-off-nobody", date = today.to_string())
        } else {
            message!("sign-off-until", date = today.to_string())
        };
        let about = self.say(&about);
        self.tables(country, &title, &about, vec![grid])
    }

    fn column(&self, head: &Message, share: f32) -> Column {
        let head = self.say(head);
        Column { head, share }
    }

    /// Tables, each on pages of its own.
    fn tables(
        &self,
        country: Option<&str>,
        title: &str,
        about: &str,
        grids: Vec<Grid>,
    ) -> Result<Vec<u8>, DocumentError> {
        let mut grids = grids.into_iter().peekable();
        let mut number = 0;
        self.write(country, |page| {
            number += 1;
            if number == 1 {
                page.heading(1, title, 18.0);
                page.text(Tag::P, about, plain(11.0));
                page.top += 10.0;
            }
            let is_left = grids.peek_mut().is_some_and(|grid| grid.draw(page, FOOT));
            if !is_left {
                grids.next();
            }
            let more = grids.peek().is_some();
            if more || number > 1 {
                page.top += 4.0;
                page.foot(&format!("{title}  {about}  {number}"));
            } else {
                page.top += 6.0;
                let line = self.say(&message!("certificate-no-more"));
                page.text(Tag::P, &line, plain(8.0));
            }
            Drawn {
                title: title.to_owned(),
                more,
            }
        })
    }
}
