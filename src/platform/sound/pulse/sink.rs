//! What the sound server knows of the loudspeaker that everything goes to.

use std::time::Duration;

use overdose_protocol::time::Millis;
use pulseaudio::protocol::port_info::PortType;
use pulseaudio::protocol::{Command, DEFAULT_SINK, GetSinkInfo, Prop, SinkInfo, SinkState};

use crate::platform::sound::output::Reach;

/// How long a loudspeaker that slept takes until all is heard, in milliseconds: one in the computer, and one behind a cable or a radio
/// that has to come up first. Nobody says so: it is what such devices are known to take.
const WAKING: (Millis, Millis) = (300, 1500);

/// How names of what goes over such a cable or radio read.
const FAR: [&str; 4] = ["hdmi", "iec958", "bluez", "displayport"];

/// Asks for the one that everything goes to.
pub fn question() -> Command {
    Command::GetSinkInfo(GetSinkInfo {
        index: None,
        name: Some(DEFAULT_SINK.to_owned()),
    })
}

/// Who hears what it plays.
pub fn reach(sink: &SinkInfo) -> Reach {
    let is_at_nothing = |volume: &[pulseaudio::protocol::Volume]| {
        !volume.is_empty() && volume.iter().all(|one| one.as_u32() == 0)
    };
    if sink.muted || is_at_nothing(sink.cvolume.channels()) {
        return Reach::Nobody;
    }
    let worn = ["headphone", "headset", "handset"];
    let form = text(sink.props.get(Prop::DeviceFormFactor).unwrap_or_default());
    let port = sink.ports.get(sink.active_port);
    let is_worn = |name: &str| worn.iter().any(|worn| name.contains(worn));
    let by_port = port.is_some_and(|port| {
        let types = [
            PortType::Headphones,
            PortType::Headset,
            PortType::Handset,
            PortType::Earpiece,
        ];
        types.contains(&port.port_type) || is_worn(&text(port.name.to_bytes()))
    });
    if by_port || is_worn(&form) {
        Reach::One
    } else {
        Reach::Room
    }
}

/// How long it takes until all is heard, in milliseconds: nothing where it does not sleep.
pub fn waking(sink: &SinkInfo) -> Millis {
    if sink.state != SinkState::Suspended {
        return 0;
    }
    let port = sink.ports.get(sink.active_port);
    let port = port.map(|port| text(port.name.to_bytes()));
    let names = [text(sink.name.to_bytes()), port.unwrap_or_default()];
    let is_far = |name: &String| FAR.iter().any(|far| name.contains(far));
    if names.iter().any(is_far) {
        WAKING.1
    } else {
        WAKING.0
    }
}

/// How long it may take before it wants something anew.
pub fn latency(sink: &SinkInfo) -> Duration {
    Duration::from_micros(sink.configured_latency.max(sink.actual_latency))
}

/// A name as small letters.
fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).to_lowercase()
}
