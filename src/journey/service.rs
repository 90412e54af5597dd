//! How a touchpoint is served, as far as it is known: who handles it, what it does with the map's promise (R11),
//! what made customers distrust it (R12), who may solve a problem there (R14) and how fast it answers (R16). What
//! any of it means is not decided here but in `insight/`.

use std::collections::{BTreeMap, BTreeSet};

use super::{ActorId, Extra, kinds::kinds};

kinds! {
    /// The one who serves the customer here, whatever the channel. Where easy matters are left to self-service or
    /// automation, those left to a person are the hard ones.
    Handling {
        Person = "person",
        SelfService = "self-service",
        Automation = "automation",
    }

    /// Whether a touchpoint keeps or breaks the promise (R11). Not judged is `None`.
    Kept {
        Kept = "kept",
        Broken = "broken",
    }

    /// The way in which a touchpoint that can fail both ways fails (R11).
    Amount {
        Little = "little",
        Much = "much",
    }

    /// The ten causes of distrust, in the order of R12.
    Cause {
        PhoneMenu = "phone-menu",
        Assuming = "assuming",
        NoUnderstanding = "no-understanding",
        Haste = "haste",
        NotExplored = "not-explored",
        OverExplaining = "over-explaining",
        AskedToRepeat = "asked-to-repeat",
        NoRecap = "no-recap",
        /// An e-mail without receipt or estimated reply time.
        NoReceipt = "no-receipt",
        /// A callback not confirmed or never made.
        NoCallback = "no-callback",
    }

    /// An answer in a form. Not answered is `None`.
    Answer {
        Yes = "yes",
        No = "no",
        NotApplicable = "not-applicable",
    }
}

/// A touchpoint's part in keeping the map's promise (R11).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Delivery {
    pub kept: Option<Kept>,
    /// Whether the touchpoint can fail both ways: not cramped, but not too roomy either.
    pub two_sided: bool,
    pub fails: Option<Amount>,
}

/// The causes of distrust, and whether each was seen here (R12). A cause that was not asked about is absent.
pub type Trust = BTreeMap<Cause, CauseAnswer>;

/// One line of the form for R12.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CauseAnswer {
    pub answer: Answer,
    pub extra: Extra,
}

/// The speed and manner of answering by phone, e-mail or social media (R16).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clock {
    /// The reply time that is promised, in minutes.
    pub promised: Option<u32>,
    /// The actual reply time, in minutes.
    pub actual: Option<u32>,
    /// Whether it was confirmed that the message had arrived.
    pub receipt: Option<Answer>,
    /// Whether it was said how long it would take.
    pub estimate: Option<Answer>,
    /// Whether the tone of the answer matched the customer's.
    pub tone: Option<Answer>,
    /// Whether the customer was told where to ask for the state of the matter.
    pub where_to_ask: Option<Answer>,
    pub extra: Extra,
}

/// The people who may solve a problem here on their own, and the limit of it (R14).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mandate {
    pub actors: BTreeSet<ActorId>,
    /// The limit, in the team's own words, such as "20 €".
    pub limit: String,
    /// The number of times a customer had to repeat a complaint; the aim is 0.
    pub repeats: u32,
    pub extra: Extra,
}

impl From<Answer> for CauseAnswer {
    fn from(answer: Answer) -> Self {
        Self { answer, extra: Extra::default() }
    }
}
