//! Speech Dispatcher, the speech server of Linux desktops, over the socket of the session: as much of its protocol (SSIP) as is needed.

use std::env;
use std::io::{self, BufRead, BufReader, Write};
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::time::Duration;

use rustix::net::SocketAddrUnix;

use super::Voice;
use crate::platform::socket::reach;

/// Where it listens, in the folder of the session.
const SOCKET: &str = "speech-dispatcher/speechd.sock";

/// How long it may take to answer.
const PATIENCE: Duration = Duration::from_millis(700);

/// The most lines of an answer that are read: a server has some hundred voices.
const MAX_LINES: usize = 4000;

/// Somebody whom the server hears.
pub struct Dispatcher {
    socket: BufReader<UnixStream>,
    /// The language that was asked for last.
    language: Option<String>,
}

impl Dispatcher {
    /// The server of the session; nothing where none answers.
    pub fn of_session() -> Option<Self> {
        let folder = env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from)?;
        let address = SocketAddrUnix::new(folder.join(SOCKET)).ok()?;
        Self::on(reach(&address).ok()?).ok()
    }

    /// The server at the other end of a socket.
    ///
    /// # Errors
    ///
    /// It does not answer, or knows nothing of what it is asked for.
    pub fn on(socket: UnixStream) -> io::Result<Self> {
        socket.set_read_timeout(Some(PATIENCE))?;
        socket.set_write_timeout(Some(PATIENCE))?;
        let mut dispatcher = Self {
            socket: BufReader::new(socket),
            language: None,
        };
        dispatcher.ask("SET self CLIENT_NAME user:overdose-checklist:steps")?;
        Ok(dispatcher)
    }

    /// Sends a line, and reads the answer: its lines without their numbers.
    fn ask(&mut self, line: &str) -> io::Result<Vec<String>> {
        self.socket
            .get_mut()
            .write_all(format!("{line}\r\n").as_bytes())?;
        let mut lines = Vec::new();
        while lines.len() < MAX_LINES {
            let mut answer = String::new();
            if self.socket.read_line(&mut answer)? == 0 {
                break;
            }
            let (number, rest) = answer.split_at_checked(3).unwrap_or(("", ""));
            // 2 begins what went well; a minus that more lines follow.
            let Some(rest) = rest.strip_prefix('-') else {
                let went_well = number.starts_with('2');
                let failed = || io::Error::other(answer.trim_end().to_owned());
                return if went_well { Ok(lines) } else { Err(failed()) };
            };
            lines.push(rest.trim_end().to_owned());
        }
        Err(io::Error::other(
            "the speech server ended in the middle of an answer",
        ))
    }

    fn choose(&mut self, language: &str) -> io::Result<()> {
        if self.language.as_deref() != Some(language) {
            self.ask(&format!("SET self LANGUAGE {language}"))?;
            self.language = Some(language.to_owned());
        }
        Ok(())
    }

    fn speak(&mut self, language: &str, words: &str) -> io::Result<()> {
        self.choose(&known_as(language))?;
        self.ask("SPEAK")?;
        for line in words.lines() {
            // A full stop alone would end the words.
            let dot = if line.starts_with('.') { "." } else { "" };
            let line = format!("{dot}{line}\r\n");
            self.socket.get_mut().write_all(line.as_bytes())?;
        }
        self.ask(".").map(drop)
    }
}

impl Voice for Dispatcher {
    fn speaks(&mut self, language: &str) -> bool {
        // Each line: the name of a voice, its language, its variant.
        let voices = self.ask("LIST SYNTHESIS_VOICES").unwrap_or_default();
        let wanted = known_as(language);
        voices.iter().any(|voice| {
            let mut fields = voice.split('\t').skip(1);
            let spoken = fields.next().map(str::to_lowercase).unwrap_or_default();
            spoken.split(['-', '_']).next() == wanted.split('-').next()
        })
    }

    fn say(&mut self, language: &str, words: &str) {
        // A voice that has gone is silent; the screen has it all.
        let _ = self.speak(language, words);
    }

    fn stop(&mut self) {
        let _ = self.ask("CANCEL self");
    }
}

/// The language as the server knows it.
fn known_as(language: &str) -> String {
    match language {
        "zh-Hans" => "zh".to_owned(),
        other => other.to_lowercase(),
    }
}

#[cfg(test)]
mod tests {
    use std::thread::{self, JoinHandle};

    use super::*;

    /// A server that has Spanish voices, and returns every line that it was sent.
    fn server(socket: UnixStream) -> JoinHandle<io::Result<Vec<String>>> {
        thread::spawn(move || {
            let mut to = socket.try_clone()?;
            let mut heard = Vec::new();
            let mut speaks = false;
            for line in BufReader::new(socket).lines().map_while(Result::ok) {
                let answer = match line.as_str() {
                    "." => {
                        speaks = false;
                        "225-21\r\n225 OK MESSAGE QUEUED\r\n"
                    }
                    _ if speaks => "",
                    "SPEAK" => {
                        speaks = true;
                        "230 OK RECEIVING DATA\r\n"
                    }
                    "LIST SYNTHESIS_VOICES" => {
                        "249-Carlos\tes-419\tnone\r\n249-Ann\ten\tnone\r\n249 OK VOICE LIST SENT\r\n"
                    }
                    "SET self LANGUAGE xx" => "304 ERR INVALID\r\n",
                    _ => "200 OK\r\n",
                };
                to.write_all(answer.as_bytes())?;
                heard.push(line);
            }
            Ok(heard)
        })
    }

    #[test]
    fn it_says_words_in_the_language_and_ends_at_once() -> io::Result<()> {
        let (ours, theirs) = UnixStream::pair()?;
        let served = server(theirs);
        let mut voice = Dispatcher::on(ours)?;
        assert!(voice.speaks("es") && !voice.speaks("ar"));
        voice.say("es", "Comprima fuerte.\n.oculto");
        voice.say("es", "Otra vez");
        voice.stop();
        voice.say("xx", "Nobody says this");
        drop(voice);
        let heard = served.join().map_err(|_| io::Error::other("no server"))??;
        assert_eq!(
            heard,
            [
                "SET self CLIENT_NAME user:overdose-checklist:steps",
                "LIST SYNTHESIS_VOICES",
                "LIST SYNTHESIS_VOICES",
                "SET self LANGUAGE es",
                "SPEAK",
                "Comprima fuerte.",
                "..oculto",
                ".",
                "SPEAK",
                "Otra vez",
                ".",
                "CANCEL self",
                "SET self LANGUAGE xx",
            ]
        );
        Ok(())
    }

    #[test]
    fn one_that_hangs_is_no_voice() -> io::Result<()> {
        let (ours, _theirs) = UnixStream::pair()?;
        assert!(Dispatcher::on(ours).is_err());
        Ok(())
    }
}
