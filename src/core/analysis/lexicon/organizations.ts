/** Words that name organizations, documents and places of speech. Sources: company registers' legal forms; AP Stylebook. */
import { wordList } from './word-list.ts';

/** A name that holds one of these is no person. */
export const ORGANIZATION_WORDS = wordList(`
  academy administration agency airlines airport alliance army assembly association associates authority bank board broadcasting
  brotherhood bureau cabinet campaign center centre chamber channel charity church cinema clinic club co coalition college commission
  committee company confederation conference congress consortium constabulary cooperative corp corporation corps council court
  daily department dynamics electric embassy enterprise exchange executive express federation firm force forces forum foundation fund gazette
  government group guardian guild hall headquarters herald holdings hospital hotel house inc industries infirmary initiative institute
  institution international investigation journal kremlin laboratories laboratory labs league legion library llc llp ltd magazine market media mills ministry mission motors movement
  museum nations network news newspaper office organisation organization parliament parish partners partnership party patrol pentagon plc police post
  press programme project radio records reserve review school schools secretariat senate service services show society standard
  state states studio studios summit systems team telegraph television theater theatre times treasury tribune trust tribunal union united university
  wire works world zoo cable politico today week weekly report reports monitor observer tv
  republicans democrats conservatives liberals socialists greens libertarians
`);

/** Common nouns for an organization that speaks: "the newspaper", "the agency". */
export const ORGANIZATION_NOUNS = wordList(`
  administration agency airline army association authority authorities bank board broadcaster bureau campaign
  cabinet carrier center centre charity church city clinic club coalition college commission committee company congress corporation council
  county court daily department embassy federation firm force foundation government group hospital house institute
  institution journal kremlin laboratory league magazine maker ministry museum navy network newspaper ngo nonprofit
  office operator opposition organisation organization outlet panel paper parliament party pentagon police practice publication
  publisher regime retailer school senate service society state station supplier team tribunal trust union university utility
  watchdog website manufacturer producer developer tabloid newswire
`);

/** Texts that say something without a person: "the report said". */
export const DOCUMENT_NOUNS = wordList(`
  account ad advertisement analysis banner billboard banners signs placards mural leaflets shirt shirts t-shirt affidavit agreement alert article assessment audit autopsy bill biography blog book briefing brochure bulletin caption census charter
  complaint constitution contract data database decree directive document documents draft editorial email e-mail emails filing filings
  findings forecast guidance guideline guidelines headline indictment inquiry invoice label lawsuit leaflet letter log ledger manual manifesto memo memorandum
  message minutes motion note notice op-ed opinion order paper papers permit petition piece placard plaque poll post posting poster records
  register release report reports research resolution review ruling script sign slogan statement statistics story study studies
  playbook handbook guidebook newsletter
  suit summary survey tally text transcript treaty tweet tweets verdict video warrant website study
`);

/** Documents that carry no proof beyond the word of who issued them. */
export const SELF_ISSUED = wordList(`
  ad advertisement blog brochure caption editorial email e-mail emails headline leaflet letter manifesto message note
  op-ed opinion petition piece placard post posting poster release script sign slogan statement text tweet tweets video website book
`);

const NEWSPAPER = `
  herald times post tribune journal gazette news chronicle telegraph guardian observer star sun mail standard press courier
  register globe examiner sentinel express daily weekly magazine review inquirer ledger bulletin echo argus dispatch enquirer today
`;
const COMPANY = `
  inc inc. corp corp. corporation co co. company ltd plc llc group holdings industries motors rail railway railways airlines
  airways energy foods stores brothers technologies systems bank partners works power water electric oil gas steel shipping lines
`;
const BROADCASTER = 'tv television broadcasting radio network channel news';
const GROUP =
  'foundation fund society association alliance coalition league trust union federation network watch';

/** Which words in a name tell that "the newspaper" or "the company" may be its bearer. */
export const BODY_KINDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ['newspaper paper daily tabloid magazine weekly publication', NEWSPAPER],
    ['outlet', `${NEWSPAPER} ${BROADCASTER}`],
    [
      'company firm carrier retailer maker manufacturer operator airline railway supplier producer developer',
      COMPANY,
    ],
    ['network broadcaster channel station', BROADCASTER],
    ['agency', 'agency administration bureau service'],
    ['university', 'university college institute'],
    ['school', 'school academy college'],
    ['charity organization organisation nonprofit group', GROUP],
    ['team club', 'united city town rovers wanderers athletic club fc'],
  ].flatMap(([nouns = '', words = '']) =>
    [...wordList(nouns)].map((noun) => [noun, wordList(words)] as const),
  ),
);

/** Documents that were made to hold what happened, whoever hands them on. */
export const RECORDS = wordList(`
  minutes record records log logs logbook ledger ledgers register registers transcript transcripts footage recording recordings
  photograph photographs census invoice invoices receipt receipts certificate certificates contract deed deeds timesheet
  timesheets logbooks archive archives bookkeeping accounts tape tapes manifest manifests
`);
