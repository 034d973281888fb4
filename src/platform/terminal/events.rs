//! From an event of a console to the bytes that a terminal would send for it, so that every system has the same keys.

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

/// What a terminal would send for a key; nothing where it has no meaning here.
pub fn bytes(key: KeyEvent) -> Vec<u8> {
    if key.kind == KeyEventKind::Release {
        return Vec::new();
    }
    let held = |modifier| key.modifiers.contains(modifier);
    match (
        key.code,
        held(KeyModifiers::CONTROL),
        held(KeyModifiers::ALT),
    ) {
        (KeyCode::Char('c' | 'C'), true, false) => vec![0x03],
        (KeyCode::Char('d' | 'D'), true, false) => vec![0x04],
        (KeyCode::Char(sign), false, true) => [&[0x1b][..], &encoded(sign)].concat(),
        // Both together are AltGr, which is how some keyboards have a sign at all.
        (KeyCode::Char(sign), false, false) | (KeyCode::Char(sign), true, true) => encoded(sign),
        (KeyCode::Enter, _, _) => vec![b'\r'],
        (KeyCode::Backspace, _, _) => vec![0x7f],
        (KeyCode::Esc, _, _) => vec![0x1b],
        (KeyCode::Delete, _, _) => b"\x1b[3~".to_vec(),
        (KeyCode::PageUp, _, _) => b"\x1b[5~".to_vec(),
        (KeyCode::PageDown, _, _) => b"\x1b[6~".to_vec(),
        (KeyCode::Up, _, _) => b"\x1b[A".to_vec(),
        (KeyCode::Down, _, _) => b"\x1b[B".to_vec(),
        (KeyCode::Right, _, _) => b"\x1b[C".to_vec(),
        (KeyCode::Left, _, _) => b"\x1b[D".to_vec(),
        _ => Vec::new(),
    }
}

fn encoded(sign: char) -> Vec<u8> {
    sign.to_string().into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(code: KeyCode, modifiers: KeyModifiers) -> Vec<u8> {
        bytes(KeyEvent::new(code, modifiers))
    }

    #[test]
    fn keys_are_what_a_terminal_sends() {
        let none = KeyModifiers::NONE;
        assert_eq!(sent(KeyCode::Char('n'), none), b"n");
        assert_eq!(sent(KeyCode::Char('7'), none), b"7");
        assert_eq!(sent(KeyCode::Char('٢'), none), "٢".as_bytes());
        assert_eq!(sent(KeyCode::Char('N'), KeyModifiers::SHIFT), b"N");
        assert_eq!(sent(KeyCode::Enter, none), b"\r");
        assert_eq!(sent(KeyCode::Delete, none), b"\x1b[3~");
        assert_eq!(sent(KeyCode::PageDown, none), b"\x1b[6~");
        assert_eq!(sent(KeyCode::Left, none), b"\x1b[D");
        assert_eq!(sent(KeyCode::Esc, none), b"\x1b");
        assert_eq!(sent(KeyCode::Char(' '), none), b" ");
    }

    #[test]
    fn the_way_out_is_ctrl_c_and_no_other_key_with_ctrl_means_anything() {
        let control = KeyModifiers::CONTROL;
        assert_eq!(sent(KeyCode::Char('c'), control), [0x03]);
        assert_eq!(sent(KeyCode::Char('d'), control), [0x04]);
        assert_eq!(sent(KeyCode::Char('n'), control), b"");
        let alt_gr = control | KeyModifiers::ALT;
        assert_eq!(sent(KeyCode::Char('ą'), alt_gr), "ą".as_bytes());
        assert_eq!(sent(KeyCode::Char('s'), KeyModifiers::ALT), b"\x1bs");
    }

    #[test]
    fn a_key_that_is_let_go_and_keys_without_a_meaning_send_nothing() {
        let mut key = KeyEvent::new(KeyCode::Char('n'), KeyModifiers::NONE);
        key.kind = KeyEventKind::Release;
        assert_eq!(bytes(key), b"");
        for code in [KeyCode::F(1), KeyCode::Insert, KeyCode::Tab, KeyCode::Home] {
            assert_eq!(sent(code, KeyModifiers::NONE), b"");
        }
    }
}
