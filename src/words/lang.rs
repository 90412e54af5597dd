//! The languages that Polku speaks, and the files that hold their texts.

use std::sync::LazyLock;

use super::Words;

/// The languages that Polku speaks. Each is a folder in `assets/i18n` and a row here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lang {
    En,
    Fi,
}

macro_rules! texts {
    ($folder:literal) => {
        [
            include_str!(concat!("../../assets/i18n/", $folder, "/terms.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/verdict.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/reach.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/faults.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/terminal.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/window.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/keyboard.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/drawing.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/export.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/inspector.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/recovery.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/service.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/meaning.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/findings.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/segments.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/lenses.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/report.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/compare.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/merge.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/present.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/templates.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/survey.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/case_form.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/actions.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/mending.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/plan.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/curve.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/slides.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/room.ftl")),
        ]
    };
}

static ENGLISH: LazyLock<Words> = LazyLock::new(|| Words::read(Lang::En, &texts!("en")));
static FINNISH: LazyLock<Words> = LazyLock::new(|| Words::read(Lang::Fi, &texts!("fi")));

impl Lang {
    pub const ALL: [Self; 2] = [Self::En, Self::Fi];

    /// Returns the language's tag, as the file and the terminal use it: `en`, `fi`.
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fi => "fi",
        }
    }

    /// Returns the language of a tag such as `fi`, `fi-FI` or `en_GB.UTF-8`; `None` where Polku does not speak it.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_', '.']).next()?.to_ascii_lowercase();
        Self::ALL.into_iter().find(|lang| lang.code() == primary)
    }

    /// Returns the first of the system's languages that Polku speaks; English where it speaks none of them.
    pub fn of_system() -> Self {
        sys_locale::get_locales().find_map(|tag| Self::from_tag(&tag)).unwrap_or(Self::En)
    }

    /// Returns the words of this language.
    pub fn words(self) -> &'static Words {
        match self {
            Self::En => &ENGLISH,
            Self::Fi => &FINNISH,
        }
    }
}
