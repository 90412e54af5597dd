//! The laws of the colour table. Contrast is measured as in WCAG 2; colour vision is simulated after Machado,
//! Oliveira and Fernandes (2009) at full severity; distances are CIEDE2000.

use super::*;

const LEVELS: [Level; 5] =
    [Level::Negative, Level::Neutral, Level::Unrated, Level::Recovered, Level::Positive];

/// Returns red, green and blue, linear, from 0 to 1.
fn linear(theme: Theme, role: Role) -> [f64; 3] {
    let [r, g, b, _] = theme.rgba(role);
    [r, g, b].map(|byte| {
        let c = f64::from(byte) / 255.0;
        if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    })
}

fn contrast(theme: Theme, a: Role, b: Role) -> f64 {
    let luminance = |role| {
        let [r, g, b] = linear(theme, role);
        0.2126 * r + 0.7152 * g + 0.0722 * b
    };
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn text_stands_out_from_what_it_is_drawn_on() {
    use Role::*;
    let mut pairs = vec![(OnAccent, Accent), (Accent, AccentTint), (Accent, Panel), (NegativeInk, Panel)];
    pairs.extend([Canvas, Panel, Band, AccentTint].map(|on| (Ink, on)));
    pairs.extend([Canvas, Panel, Band].map(|on| (Muted, on)));
    for roles in LEVELS.map(Role::of) {
        pairs.extend([(Ink, roles.tint), (roles.ink, roles.tint)]);
    }
    for theme in Theme::ALL {
        for &(text, on) in &pairs {
            let ratio = contrast(theme, text, on);
            assert!(ratio >= 4.5, "{theme:?}: {text:?} on {on:?} {ratio:.2}");
        }
    }
}

#[test]
fn marks_stand_out_from_what_they_are_drawn_on() {
    use Role::*;
    for theme in Theme::ALL {
        let stands_out = |mark, on| {
            let ratio = contrast(theme, mark, on);
            assert!(ratio >= 3.0, "{theme:?}: {mark:?} on {on:?} {ratio:.2}");
        };
        for thread in [ThreadWhole, ThreadDotted, NeutralLine, NegativeLine] {
            stands_out(thread, Canvas);
            stands_out(thread, Band);
        }
        for roles in LEVELS.map(Role::of) {
            stands_out(roles.on, roles.fill);
            stands_out(roles.line, Panel);
        }
        for level in [Level::Negative, Level::Neutral] {
            let roles = Role::of(level);
            stands_out(roles.line, roles.tint);
        }
        for actor in (0..=ACTOR_COLOURS).map(Actor) {
            stands_out(actor, Panel);
        }
        stands_out(NeutralLine, NeutralWash);
        stands_out(NegativeLine, NegativeWash);
    }
}

#[test]
fn rating_colours_stay_apart_for_every_kind_of_colour_vision() {
    const VISIONS: [(&str, [f64; 9]); 4] = [
        ("normal", [1., 0., 0., 0., 1., 0., 0., 0., 1.]),
        (
            "protan",
            [
                0.152_286, 1.052_583, -0.204_868, 0.114_503, 0.786_281, 0.099_216, -0.003_882, -0.048_116,
                1.051_998,
            ],
        ),
        (
            "deutan",
            [
                0.367_322, 0.860_646, -0.227_968, 0.280_085, 0.672_501, 0.047_413, -0.011_820, 0.042_940,
                0.968_881,
            ],
        ),
        (
            "tritan",
            [
                1.255_528, -0.076_749, -0.178_779, -0.078_411, 0.930_809, 0.147_602, 0.004_733, 0.691_367,
                0.303_900,
            ],
        ),
    ];
    for theme in Theme::ALL {
        for (vision, matrix) in VISIONS {
            let seen = |role| lab(mixed(&matrix, linear(theme, role)));
            for (a, b) in [
                (Role::Positive, Role::Neutral),
                (Role::Positive, Role::Negative),
                (Role::Neutral, Role::Negative),
            ] {
                let distance = delta_e_2000(seen(a), seen(b));
                assert!(distance >= 28.0, "{theme:?} {vision}: {a:?} and {b:?} {distance:.1}");
            }
        }
    }
}

#[test]
fn no_two_actors_have_colours_that_look_alike() {
    for theme in Theme::ALL {
        let seen = |actor| lab(linear(theme, Role::Actor(actor)));
        for one in 0..=ACTOR_COLOURS {
            for other in one + 1..=ACTOR_COLOURS {
                let distance = delta_e_2000(seen(one), seen(other));
                assert!(distance >= 12.0, "{theme:?}: {one} and {other} {distance:.1}");
            }
        }
    }
}

fn mixed(matrix: &[f64; 9], rgb: [f64; 3]) -> [f64; 3] {
    let row = |i: usize| (0..3).map(|j| matrix[3 * i + j] * rgb[j]).sum::<f64>().clamp(0.0, 1.0);
    [row(0), row(1), row(2)]
}

fn lab(rgb: [f64; 3]) -> [f64; 3] {
    const XYZ: [f64; 9] =
        [0.412_456, 0.357_576, 0.180_438, 0.212_673, 0.715_152, 0.072_175, 0.019_334, 0.119_192, 0.950_304];
    let row = |i: usize| (0..3).map(|j| XYZ[3 * i + j] * rgb[j]).sum::<f64>();
    let f = |t: f64| if t > 216.0 / 24389.0 { t.cbrt() } else { (24389.0 / 27.0 * t + 16.0) / 116.0 };
    let (x, y, z) = (f(row(0) / 0.950_47), f(row(1)), f(row(2) / 1.088_83));
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

/// Returns the distance of two colours after Sharma, Wu and Dalal (2005).
fn delta_e_2000([l1, a1, b1]: [f64; 3], [l2, a2, b2]: [f64; 3]) -> f64 {
    let pow7 = |c: f64| (c.powi(7) / (c.powi(7) + 25f64.powi(7))).sqrt();
    let g = 0.5 * (1.0 - pow7(f64::midpoint(a1.hypot(b1), a2.hypot(b2))));
    let (a1, a2) = (a1 * (1.0 + g), a2 * (1.0 + g));
    let (c1, c2) = (a1.hypot(b1), a2.hypot(b2));
    let hue = |a: f64, b: f64| b.atan2(a).to_degrees().rem_euclid(360.0);
    let (h1, h2) = (hue(a1, b1), hue(a2, b2));
    let turn = (h2 - h1 + 540.0).rem_euclid(360.0) - 180.0;
    let dh = 2.0 * (c1 * c2).sqrt() * (turn / 2.0).to_radians().sin();
    let (light, chroma, h) = (f64::midpoint(l1, l2), f64::midpoint(c1, c2), h1 + turn / 2.0);
    let wave = |weight: f64, degrees: f64| weight * degrees.to_radians().cos();
    let t = 1.0 - wave(0.17, h - 30.0) + wave(0.24, 2.0 * h) + wave(0.32, 3.0 * h + 6.0)
        - wave(0.20, 4.0 * h - 63.0);
    let sl = 1.0 + 0.015 * (light - 50.0).powi(2) / (20.0 + (light - 50.0).powi(2)).sqrt();
    let (sc, sh) = (1.0 + 0.045 * chroma, 1.0 + 0.015 * chroma * t);
    let bend = 60.0 * (-((h.rem_euclid(360.0) - 275.0) / 25.0).powi(2)).exp();
    let rt = -2.0 * pow7(chroma) * bend.to_radians().sin();
    let (dl, dc, dh) = ((l2 - l1) / sl, (c2 - c1) / sc, dh / sh);
    (dl * dl + dc * dc + dh * dh + rt * dc * dh).sqrt()
}

#[test]
fn the_distance_agrees_with_published_pairs() {
    let pair = delta_e_2000([50.0, 2.6772, -79.7751], [50.0, 0.0, -82.7485]);
    assert!((pair - 2.0425).abs() < 1e-4, "{pair}");
    let pair = delta_e_2000([2.0776, 0.0795, -1.1350], [0.9033, -0.0636, -0.5514]);
    assert!((pair - 0.9082).abs() < 1e-4, "{pair}");
}
