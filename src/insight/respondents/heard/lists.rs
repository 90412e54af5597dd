//! The words that headers and answers are known by, in English, Finnish and Swedish, all in lower case.

pub(super) const NAMES: &[&str] = &[
    "name",
    "names",
    "firstname",
    "lastname",
    "surname",
    "fullname",
    "nimi",
    "nimesi",
    "etunimi",
    "sukunimi",
    "namn",
    "förnamn",
    "efternamn",
    "yhteystiedot",
    "kontaktuppgifter",
    "address",
    "osoite",
    "adress",
    "signature",
    "allekirjoitus",
];
pub(super) const E_MAILS: &[&str] =
    &["email", "mail", "sähköposti", "sähköpostiosoite", "epost", "mejl", "mailadress"];
pub(super) const PHONES: &[&str] = &[
    "phone",
    "telephone",
    "mobile",
    "puhelin",
    "puhelinnumero",
    "puh",
    "gsm",
    "telefon",
    "telefonnummer",
    "mobil",
];
pub(super) const IDENTIFIERS: &[&str] = &[
    "id",
    "respondent",
    "respondentid",
    "responseid",
    "token",
    "code",
    "row",
    "nr",
    "nro",
    "no",
    "number",
    "vastaaja",
    "vastaajanumero",
    "vastausid",
    "tunniste",
    "rivi",
    "koodi",
    "numero",
    "svarsid",
    "svarande",
    "rad",
    "kod",
    "nummer",
];
/// The last words of headers whose columns tell respondents apart.
pub(super) const TELLS_APART: &[&str] =
    &["id", "token", "tunniste", "numero", "number", "nummer", "nro", "nr"];
pub(super) const QUANTITIES: &[&str] = &[
    "age",
    "ikä",
    "ikäsi",
    "ålder",
    "duration",
    "kesto",
    "varaktighet",
    "zip",
    "postcode",
    "postinumero",
    "postnummer",
];
pub(super) const SEGMENTS: &[&str] =
    &["segment", "segmentti", "asiakasryhmä", "kundgrupp", "kundsegment", "customergroup"];
pub(super) const TOTALS: &[&str] = &[
    "overall",
    "total",
    "in total",
    "altogether",
    "all in all",
    "as a whole",
    "in general",
    "kokonaisarvi",
    "kokonaisarvosana",
    "kokonaisuu",
    "kaiken kaikkiaan",
    "yleisarv",
    "yleisesti ottaen",
    "yhteensä",
    "helhet",
    "sammantaget",
    "totalt",
    "överlag",
];
pub(super) const RECOMMENDS: &[&str] = &["recommend", "suosittel", "rekommend", "promoter"];
pub(super) const RETURNS: &[&str] = &[
    "come again",
    "visit again",
    "use again",
    "come back",
    "again?",
    "palaatko",
    "palaisitko",
    "komma tillbaka",
    "kommer tillbaka",
    "återkom",
    "besöka igen",
];
/// Words that have this meaning only as whole words, not as the beginning of another word.
pub(super) const RETURN_WORDS: &[&str] = &["uudelleen", "uudestaan"];
pub(super) const OUTCOMES: &[&str] = &[
    "satisf",
    "happy",
    "happi",
    "return",
    "again",
    "tyytyv",
    "onnellinen",
    "nöjd",
    "lycklig",
    "loyal",
    "churn",
];
pub(super) const OUTCOME_WORDS: &[&str] = &["hap"];
pub(super) const YES: &[&str] = &[
    "1",
    "yes",
    "y",
    "true",
    "kyllä",
    "k",
    "ja",
    "j",
    "satisfied",
    "happy",
    "tyytyväinen",
    "nöjd",
    "would",
    "promoter",
];
pub(super) const NO: &[&str] = &["0", "no", "n", "false", "ei", "e", "nej"];
pub(super) const UNSURE: &[&str] = &[
    "unsure",
    "not sure",
    "undecided",
    "maybe",
    "perhaps",
    "possibly",
    "epävarma",
    "en ole varma",
    "ehkä",
    "mahdollisesti",
    "osäker",
    "inte säker",
    "kanske",
];
