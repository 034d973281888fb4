//! Follows who hears the loudspeaker, while nothing plays too: it sleeps until the server has news.

use std::io;
use std::path::Path;
use std::time::Instant;

use pulseaudio::protocol::{Command, SinkInfo, SubscriptionMask};

use super::link::{Link, OPENING};
use super::sink;
use crate::platform::sound::output::Reach;

/// Tells at once, and with each change, until the server is gone.
///
/// # Errors
///
/// It is gone.
pub fn watch(path: &Path, tell: &dyn Fn(Reach)) -> io::Result<()> {
    let mut link = Link::open(path, Instant::now() + OPENING)?;
    link.limit(None)?;
    // Another one may become the one that everything goes to.
    let news = SubscriptionMask::SINK | SubscriptionMask::SERVER;
    link.send(&Command::Subscribe(news))?;
    let mut asked = Some(link.send(&sink::question())?);
    let mut is_old = false;
    loop {
        let message = link.read()?;
        match link.parse(&message) {
            Ok((number, Command::Reply | Command::Error(_))) if asked == Some(number) => {
                asked = None;
                // One that cannot be understood is taken for one that is heard.
                let sink = link.answer::<SinkInfo>(&message);
                tell(sink.map_or(Reach::Room, |sink| sink::reach(&sink)));
            }
            Ok((_, Command::SubscribeEvent(_))) => is_old = true,
            // Words of a later version among them.
            _ => {}
        }
        if is_old && asked.is_none() {
            is_old = false;
            asked = Some(link.send(&sink::question())?);
        }
    }
}
