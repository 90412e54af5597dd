//! Every colour, once for light and once for dark, and which of them a level has. No other file knows a colour or
//! colours a level.
//!
//! The tests below keep the table legible: text has at least 4.5:1 to what it is drawn on, marks have 3:1, and the
//! three rating colours stay apart for every kind of colour vision. Because of the last, the dark negative and
//! neutral marks are a deeper and a lighter tone than their outlines.

use crate::insight::Level;

/// The two themes, light and dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Theme {
    #[default]
    Light,
    Dark,
}

/// The purpose of a colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// The ground of the canvas, and of an export.
    Canvas,
    /// The ground of panels and quiet cards.
    Panel,
    /// The ground behind the cards of a stage.
    Band,
    CardLine,
    CardShadow,
    Ink,
    Muted,
    /// Separators and grid lines.
    Line,
    /// Selection and primary action only.
    Accent,
    AccentTint,
    /// The trail of the way around the selected break.
    AccentTrail,
    OnAccent,
    Positive,
    PositiveTint,
    /// Text on the tint of positive.
    PositiveInk,
    /// The features of the positive face.
    OnPositive,
    Neutral,
    NeutralTint,
    /// The column behind a neutral touchpoint in the emotional trace.
    NeutralWash,
    /// The outline of neutral, without which its yellow is too light on white.
    NeutralLine,
    NeutralInk,
    OnNeutral,
    Negative,
    NegativeTint,
    NegativeWash,
    NegativeLine,
    NegativeInk,
    OnNegative,
    Unrated,
    UnratedTint,
    UnratedInk,
    ThreadWhole,
    ThreadDotted,
    /// The colour of one of the first [`ACTOR_COLOURS`] actors; a higher number stands for all others.
    Actor(u8),
}

/// The number of actors that have a colour of their own. Actors are told apart by name too.
pub const ACTOR_COLOURS: u8 = 8;

/// The colours of actors, in light and in dark. None is near the accent or a level's; the last is for all others.
const ACTORS: [(u32, u32); ACTOR_COLOURS as usize + 1] = [
    (0x7A_4F_BF, 0xB0_8C_F0),
    (0x4E_8A_2B, 0x8C_C4_6A),
    (0xC2_41_8F, 0xEE_86_C2),
    (0x8A_5A_3C, 0xC9_9A_78),
    (0x2E_8F_D0, 0x6F_C0_EE),
    (0x85_7A_1F, 0xC9_BE_5A),
    (0x3F_55_73, 0xA9_BC_DC),
    (0x5B_2A_52, 0xA0_5A_98),
    (0x8A_90_99, 0x8A_94_A8),
];

/// The colours of a level, as roles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LevelRoles {
    /// The fill of the mark.
    pub fill: Role,
    /// A surface in the level's colour.
    pub tint: Role,
    /// The outline of mark or surface.
    pub line: Role,
    /// Text on the tint.
    pub ink: Role,
    /// The face's features, on the mark.
    pub on: Role,
}

impl Role {
    /// Returns the roles by which a level is shown.
    pub fn of(level: Level) -> LevelRoles {
        use Role::{
            Negative, NegativeInk, NegativeLine, NegativeTint, Neutral, NeutralInk, NeutralLine, NeutralTint,
            OnNegative, OnNeutral, OnPositive, Panel, Positive, PositiveInk, PositiveTint, Unrated,
            UnratedInk, UnratedTint,
        };
        let (fill, tint, line, ink, on) = match level {
            Level::Negative => (Negative, NegativeTint, NegativeLine, NegativeInk, OnNegative),
            Level::Neutral => (Neutral, NeutralTint, NeutralLine, NeutralInk, OnNeutral),
            Level::Unrated => (Panel, UnratedTint, Unrated, UnratedInk, Unrated),
            Level::Recovered => (PositiveTint, PositiveTint, Positive, PositiveInk, Positive),
            Level::Positive => (Positive, PositiveTint, Positive, PositiveInk, OnPositive),
        };
        LevelRoles { fill, tint, line, ink, on }
    }

    /// Returns red, green and blue, in light and in dark.
    fn shades(self) -> (u32, u32) {
        match self {
            Self::Canvas => (0xF6_F5_F1, 0x10_15_21),
            Self::Panel => (0xFF_FF_FF, 0x1A_22_33),
            Self::Band => (0xFB_FB_F9, 0x14_1B_29),
            Self::CardLine | Self::Line => (0xE4_E2_DC, 0x2C_37_50),
            Self::CardShadow => (0xEC_EB_E7, 0x0D_12_1C),
            Self::Ink => (0x1E_24_30, 0xFF_FF_FF),
            Self::Muted => (0x66_70_85, 0x98_A4_BC),
            Self::Accent => (0x2B_59_D0, 0x7F_A2_FF),
            Self::AccentTint => (0xEE_F2_FC, 0x22_30_52),
            Self::AccentTrail => (0x8A_A6_EE, 0x3F_5C_A8),
            Self::OnAccent => (0xFF_FF_FF, 0x10_15_21),
            Self::Positive => (0x00_75_7C, 0x2B_A3_AA),
            Self::PositiveTint => (0xDD_F0_F0, 0x12_36_40),
            Self::PositiveInk => (0x00_5F_65, 0x7F_D6_DB),
            Self::OnPositive => (0xFF_FF_FF, 0x06_22_26),
            Self::Neutral => (0xF2_B7_05, 0xFE_D4_3C),
            Self::NeutralTint => (0xFD_F3_CF, 0x3D_32_0C),
            Self::NeutralWash => (0xFE_FB_EE, 0x25_27_2A),
            Self::NeutralLine => (0x8A_61_00, 0xF2_B7_05),
            Self::NeutralInk => (0x6B_4B_00, 0xF5_D9_8A),
            Self::OnNeutral => (0x3A_2A_00, 0x3A_2A_00),
            Self::Negative => (0xB9_38_0A, 0xCA_40_18),
            Self::NegativeTint => (0xFB_E3_DA, 0x4A_1C_10),
            Self::NegativeWash => (0xFD_F3_EF, 0x2A_21_2B),
            Self::NegativeLine => (0xB9_38_0A, 0xF0_60_2F),
            Self::NegativeInk => (0x8F_2B_07, 0xFF_B4_98),
            Self::OnNegative => (0xFF_FF_FF, 0xFF_FF_FF),
            Self::Unrated => (0x8A_90_99, 0x8A_94_A8),
            Self::UnratedTint => (0xEE_F0_F2, 0x22_2B_3D),
            Self::UnratedInk => (0x59_61_6E, 0xB4_BE_D0),
            Self::ThreadWhole => (0x3D_47_57, 0xC9_D1_E0),
            Self::ThreadDotted => (0x8A_86_7B, 0x6F_7C_95),
            Self::Actor(at) => ACTORS[usize::from(at.min(ACTOR_COLOURS))],
        }
    }
}

impl Theme {
    pub const ALL: [Self; 2] = [Self::Light, Self::Dark];

    /// Returns the colour of a role as red, green, blue and opacity; every colour is opaque.
    pub fn rgba(self, role: Role) -> [u8; 4] {
        let (light, dark) = role.shades();
        let [_, r, g, b] = if self == Self::Light { light } else { dark }.to_be_bytes();
        [r, g, b, 255]
    }
}

#[cfg(test)]
mod tests;
