//! Every colour, type size, button, drawing and part in every state, in a window. `T` goes through the themes, `K` through the skins.
#![allow(missing_docs, reason = "it has nothing but its beginning")]

use std::error::Error;

use overdose_checklist::ui::gallery;
use overdose_core::content::Content;

fn main() -> Result<(), Box<dyn Error>> {
    let content = Content::embedded().map_err(ToString::to_string)?;
    Ok(gallery::run(content)?)
}
