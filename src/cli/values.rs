//! What the options of the start say, as the content writes it. What it does not have is left out, and named.

use overdose_core::content::{Content, Language};
use overdose_core::preferences::Scan;
use overdose_core::site::{MAX_ADDRESS, country_called, fitted, fitting, show};
use overdose_core::training::{self, Practice};
use overdose_core::{message, message_id, messages};

use crate::launch::LaunchOptions;
use crate::settings;

use super::words::say;

/// The same options as the content writes them. What it does not have is left out, and named.
#[must_use]
pub fn known(content: &Content, mut options: LaunchOptions) -> LaunchOptions {
    options.country = options
        .country
        .take()
        .and_then(|found| country(content, &found, &mut options));
    options.profile = options.profile.take().filter(|found| {
        let is_known = content.protocol.profiles.find(found).is_some();
        if !is_known {
            let all = content.protocol.profiles.iter();
            let names: Vec<&str> = all.map(|(_, profile)| profile.name.as_str()).collect();
            let fault = message!("start-profile", said = show(found), profile = names);
            options.faults.push(fault);
        }
        is_known
    });
    options.language = options.language.take().filter(|found| {
        let is_known = Language::find(found).is_some();
        if !is_known {
            let names: Vec<&str> = Language::all().iter().map(|it| it.tag()).collect();
            let fault = message!("start-language", said = show(found), names);
            options.faults.push(fault);
        }
        is_known
    });
    options.scan = options.scan.take().filter(|found| {
        let is_known = Scan::of_seconds(found).is_some();
        if !is_known {
            let all = Scan::ALL.iter().filter_map(|scan| scan.seconds());
            let names: Vec<&str> = all.collect();
            let fault = message!("start-scan", said = show(found), names);
            options.faults.push(fault);
        }
        is_known
    });
    options.address = options
        .address
        .take()
        .and_then(|found| address(&found, &mut options));
    if let Some(Some(found)) = options.practice.clone()
        && !is_scenario(content, &found)
    {
        options.fault(message_id!("start-scenario", said), &found);
    }
    options
}

/// The code of a country, also where it is called by another name.
fn country(content: &Content, found: &str, options: &mut LaunchOptions) -> Option<String> {
    if let Some(region) = content.regions.find(found.trim()) {
        return Some(region.code.clone());
    }
    let Some(code) = country_called(found, content) else {
        options.fault(message_id!("start-country", said), found);
        return None;
    };
    let (said, country) = (show(found), messages::country(code));
    options
        .faults
        .push(message!("start-country-called", said, code, country));
    Some(code.to_owned())
}

/// An address as far as it can be shown.
fn address(found: &str, options: &mut LaunchOptions) -> Option<String> {
    let wished = found.trim();
    let Some(address) = fitted(wished, MAX_ADDRESS) else {
        options.faults.push(message!("start-address-empty"));
        return None;
    };
    if fitting(wished, MAX_ADDRESS).is_err() {
        let is_long = wished.chars().count() > MAX_ADDRESS;
        options.faults.push(if is_long {
            message!("start-address-long")
        } else {
            message!("start-address-hidden")
        });
    }
    Some(address)
}

/// Whether there is such a scenario, in the program or among the trainer's own.
fn is_scenario(content: &Content, found: &str) -> bool {
    let Ok(practice) = Practice::embedded() else {
        return false;
    };
    let folder = settings::scenarios();
    let own = folder.map(|folder| training::scenarios_in(&folder, content, &practice.tables).0);
    let mut all = practice.scenarios.iter().chain(own.iter().flatten());
    all.any(|scenario| scenario.id == found)
}

/// The language with this tag, where a command has to have it.
///
/// # Errors
///
/// There is none: which ones there are is said.
pub fn language(said: &str) -> Result<Language, String> {
    Language::find(said).ok_or_else(|| {
        let names: Vec<&str> = Language::all().iter().map(|it| it.tag()).collect();
        say(message!("start-language", said = show(said), names))
    })
}
