//! Every page of Learn fits, in every window, wherever the reader is; and each can be looked at as a picture.

use std::env;
use std::path::Path;

use overdose_core::learn::topics;
use overdose_core::preferences::Looks;
use overdose_core::session::{HELP_KEYS, Page};

use crate::pictures::{GALLERY, write};
use crate::scenes::SIZES;
use crate::window::{Setup, Window};

/// A country with lines of help and lines about the law, one with few, and none.
const COUNTRIES: [Option<&str>; 3] = [Some("US"), Some("GB"), None];

#[test]
fn every_page_of_learn_fits_and_can_be_looked_at() {
    let folder = env::var_os(GALLERY);
    let mut pages = 0;
    let mut problems = Vec::new();
    for country in COUNTRIES {
        let setup = Setup {
            country,
            site: r#"{"law_line": true}"#,
            looks: Looks::default(),
            ..Setup::default()
        };
        for (index, key) in HELP_KEYS.iter().enumerate() {
            let mut window = Window::with(setup);
            window.keys(&format!("j {key}"));
            let facts = window.app().session().facts_of(index).len();
            for part in 0..facts.div_ceil(Page::FACTS) {
                let at = window.app().session().page();
                assert_eq!(at, Page::Topic { topic: index, part });
                for size in SIZES {
                    window.driver().resize(size);
                    let (width, height) = (size.width, size.height);
                    let name = format!(
                        "learn-{}-{key}-{part}-{width}x{height}",
                        country.unwrap_or("none")
                    );
                    if window.driver().given_up() > 0 {
                        problems.push(name.clone());
                    }
                    if let Some(folder) = &folder {
                        write(&Path::new(folder).join(name + ".png"), &window.picture());
                    }
                }
                pages += 1;
                window.keys("9");
            }
        }
    }
    assert!(pages > 3 * topics().expect("topics").len(), "{pages}");
    assert!(problems.is_empty(), "{problems:#?}");
}
