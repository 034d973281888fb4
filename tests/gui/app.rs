//! The whole window: where keys, clicks and waits lead.

mod drills;
mod flash;
mod hands;
mod kept;
mod painting;
mod places;
mod random;
mod rows;
mod scan;
mod walks;
mod whole_incident;
mod window;
