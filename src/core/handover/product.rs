//! Which naloxone was given: one of the devices that the program has a card for, never what somebody wrote.

use overdose_protocol::definition::{CardId, Named, Protocol};

/// A device, and how it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Product {
    /// Its card.
    pub card: CardId,
    /// Who says so.
    pub known_from: KnownFrom,
}

/// How it is known which naloxone it was: no incident records it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KnownFrom {
    /// Whoever writes the report says what was given.
    Keeper,
    /// The site file says what is kept at the site. Something else may have been given.
    Site,
}

impl KnownFrom {
    /// The id text.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Keeper => "keeper",
            Self::Site => "site_file",
        }
    }
}

/// The card of the device that somebody calls so: by the name of a product, with other words beside it or not, or by the id of the card.
#[must_use]
pub fn device_called(protocol: &Protocol, said: &str) -> Option<CardId> {
    let said = said.trim().to_lowercase();
    let mut devices = protocol.actions.devices.iter().copied();
    devices.find(|device| {
        let card = protocol.cards.get(*device);
        let is_named = card.products.iter().any(|name| said.contains(name));
        is_named || card.name().to_lowercase() == said
    })
}

/// Every name by which a device is found.
#[must_use]
pub fn device_names(protocol: &Protocol) -> Vec<&str> {
    let devices = || {
        let all = protocol.actions.devices.iter();
        all.map(|device| protocol.cards.get(*device))
    };
    let products = devices().flat_map(|card| card.products.iter().map(String::as_str));
    products.chain(devices().map(Named::name)).collect()
}
