//! A program of the system that says the lines it is given, one process for a language. To end what it says it is ended itself.

use std::io::Write;
use std::process::{Child, ChildStdin, Command, Stdio};

use super::Voice;

/// What there is of a system: whether it has a language, and the program that says lines in it.
struct Kind {
    speaks: fn(&str) -> bool,
    command: fn(&str) -> Option<Command>,
}

/// A program that speaks.
pub struct Program {
    kind: Kind,
    running: Option<Running>,
}

struct Running {
    language: String,
    child: Child,
    to: ChildStdin,
}

impl Running {
    fn start(mut command: Command, language: &str) -> Option<Self> {
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let mut child = command.spawn().ok()?;
        Some(Self {
            language: language.to_owned(),
            to: child.stdin.take()?,
            child,
        })
    }

    /// Whether it took a line.
    fn takes(&mut self, words: &str) -> bool {
        let line = words.split_whitespace().collect::<Vec<_>>().join(" ") + "\n";
        self.to.write_all(line.as_bytes()).is_ok() && self.to.flush().is_ok()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Program {
    /// That of the system.
    #[must_use]
    pub fn of_system() -> Self {
        Self {
            kind: Kind { speaks, command },
            running: None,
        }
    }
}

impl Voice for Program {
    fn speaks(&mut self, language: &str) -> bool {
        (self.kind.speaks)(language)
    }

    fn say(&mut self, language: &str, words: &str) {
        let running = self.running.as_mut().filter(|it| it.language == language);
        if running.is_some_and(|running| running.takes(words)) {
            return;
        }
        // None runs in this language, or it has ended.
        self.stop();
        let command = (self.kind.command)(language);
        self.running = command.and_then(|command| Running::start(command, language));
        if let Some(running) = &mut self.running {
            running.takes(words);
        }
    }

    fn stop(&mut self) {
        self.running = None;
    }
}

/// The tag as espeak-ng and the voices of Windows and macOS have it.
fn tag(language: &str) -> &str {
    match language {
        "zh-Hans" if cfg!(target_os = "linux") => "cmn",
        "zh-Hans" => "zh",
        other => other,
    }
}

/// Whether espeak-ng lists a voice under this language.
#[cfg(target_os = "linux")]
fn speaks(language: &str) -> bool {
    let listed = crate::platform::programs::command("espeak-ng").and_then(|mut command| {
        let asked = format!("--voices={}", tag(language).to_lowercase());
        command
            .arg(asked)
            .stdin(Stdio::null())
            .stderr(Stdio::null())
            .output()
            .ok()
    });
    // The first line is a heading.
    listed.is_some_and(|listed| {
        listed.status.success()
            && listed
                .stdout
                .split(|it| *it == b'\n')
                .filter(|it| !it.is_empty())
                .count()
                > 1
    })
}

/// It says each line that comes.
#[cfg(target_os = "linux")]
fn command(language: &str) -> Option<Command> {
    let mut command = crate::platform::programs::command("espeak-ng")?;
    command.args(["-s", "160", "-v", &tag(language).to_lowercase()]);
    Some(command)
}

/// What PowerShell does with the voices of Windows: chooses one of the language, and says each line that comes, in UTF-8.
#[cfg(windows)]
const SCRIPT: &str = "Add-Type -AssemblyName System.Speech; \
    $s = New-Object System.Speech.Synthesis.SpeechSynthesizer; \
    $v = $s.GetInstalledVoices() | Where-Object { $_.Enabled -and $_.VoiceInfo.Culture.Name -like 'TAG*' } | Select-Object -First 1; \
    if (-not $v) { exit 1 }; $s.SelectVoice($v.VoiceInfo.Name); \
    $in = New-Object System.IO.StreamReader([Console]::OpenStandardInput(), [Text.Encoding]::UTF8); \
    while ($null -ne ($line = $in.ReadLine())) { $s.Speak($line) }";

/// Tells Windows to open no console for a program.
#[cfg(windows)]
const NO_WINDOW: u32 = 0x0800_0000;

#[cfg(windows)]
fn speaks(language: &str) -> bool {
    let asked = command(language).and_then(|mut command| {
        command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .ok()
    });
    asked.is_some_and(|status| status.success())
}

#[cfg(windows)]
fn command(language: &str) -> Option<Command> {
    let root = std::env::var_os("SystemRoot")?;
    let program =
        std::path::Path::new(&root).join("System32/WindowsPowerShell/v1.0/powershell.exe");
    let mut command = Command::new(program);
    command.args([
        "-NoProfile",
        "-NonInteractive",
        "-Command",
        &SCRIPT.replace("TAG", tag(language)),
    ]);
    std::os::windows::process::CommandExt::creation_flags(&mut command, NO_WINDOW);
    Some(command)
}

/// The first voice of a language that `say` lists: a line each, name, then language with an underscore.
#[cfg(target_os = "macos")]
fn voice(language: &str) -> Option<String> {
    let mut say = crate::platform::programs::command("say")?;
    let listed = say.args(["-v", "?"]).stdin(Stdio::null()).output().ok()?;
    let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
    let wanted = tag(language).split('-').next()?.to_owned() + "_";
    let mut voices = listed
        .lines()
        .filter_map(|line| line.split_once('#')?.0.trim_end().rsplit_once(' '));
    let (name, _) = voices.find(|(_, spoken)| spoken.starts_with(&wanted))?;
    Some(name.trim().to_owned())
}

#[cfg(target_os = "macos")]
fn speaks(language: &str) -> bool {
    voice(language).is_some()
}

/// A shell reads the lines, for `say` itself waits for the last one.
#[cfg(target_os = "macos")]
fn command(language: &str) -> Option<Command> {
    let mut command = crate::platform::programs::command("sh")?;
    let script = r#"trap 'kill $!' EXIT; while IFS= read -r line; do printf %s "$line" | say -v "$0" -f - & wait $!; done"#;
    command.args(["-c", script, &voice(language)?]);
    Some(command)
}

#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
fn speaks(_language: &str) -> bool {
    false
}

#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
fn command(_language: &str) -> Option<Command> {
    None
}

#[cfg(all(test, unix))]
mod tests {
    use std::fs;
    use std::time::{Duration, Instant};

    use super::*;

    /// Writes each line into a file, the language before it, and takes a while for it.
    fn writes(language: &str) -> Option<Command> {
        let mut command = crate::platform::programs::command("sh")?;
        let file = file();
        let script = r#"while IFS= read -r line; do echo "$1 $line" >>"$0"; sleep 1; done"#;
        command.args(["-c", script, &file.display().to_string(), language]);
        Some(command)
    }

    fn file() -> std::path::PathBuf {
        std::env::temp_dir().join(format!("overdose-speech-{}", std::process::id()))
    }

    fn written(lines: usize) -> Vec<String> {
        let until = Instant::now() + Duration::from_secs(20);
        loop {
            let text = fs::read_to_string(file()).unwrap_or_default();
            if text.lines().count() >= lines || Instant::now() > until {
                return text.lines().map(str::to_owned).collect();
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    #[test]
    fn what_follows_waits_and_what_was_stopped_is_never_said() {
        let _ = fs::remove_file(file());
        let mut voice = Program {
            kind: Kind {
                speaks: |_| true,
                command: writes,
            },
            running: None,
        };
        voice.say("es", "uno\ndos");
        voice.say("es", "tres");
        assert_eq!(written(1), ["es uno dos"]);
        voice.stop();
        voice.say("fr", "quatre");
        assert_eq!(written(2), ["es uno dos", "fr quatre"]);
        drop(voice);
        let _ = fs::remove_file(file());
    }
}
