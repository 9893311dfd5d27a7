/**
 * Verbs for deeds and events that can be looked up: somebody was born, a law passed, a train hit a tree. Source: Levin,
 * English Verb Classes (1993): appoint, build, change of possession, create, destroy, kill, meet, move, send, transfer verbs.
 */
import { inflect } from './inflect.ts';

const BASES = `
  acquire adopt appoint approve arrest arrive assassinate attack attend award ban beat bomb borrow broadcast build burn buy
  cancel capture carry cast chair charge close collapse collect commit compete complete confirm convene convict cost crash
  create cross cut deliver demolish deploy depose deport derail design destroy detain die discover dissolve distribute
  divorce donate double draft drown earn edit elect emigrate employ enact enlist enroll enter escape establish evacuate execute
  explode export extradite fall fell file fine fire finish flee fly form found fund gather graduate grant halt hijack hire hit
  hold host house import impeach imprison indict inherit injure install introduce invade invent invest join kidnap kill land
  launch lay lead lease leave lend live locate lose manage manufacture marry meet merge migrate move murder name nominate obtain
  occupy open operate order organize outlaw overturn own park pass pay perform pick place plant play plead pledge print produce
  promote prosecute protest provide publish purchase qualify raid raise ratify reach rebuild receive recommend record recover
  recruit reelect re-elect refund register reject release relocate remove rename rent replace reopen repeal rescue resign
  retire return rob run sail score seize sell send sentence serve settle shoot shut sign sink sit sponsor spend stab stage
  start steal stop strike sue suffer surrender suspend swear teach testify tie topple total train transfer travel triple
  unveil vandalize veto visit vote walk wear weigh win withdraw work wound write
  hail die drop rise climb gain fell shrink decline increase decrease grow
  broke bear born date consist contain include cover measure lie span stretch border
  study star coach captain co-found end begin
`;

/** Past forms and participles that the endings do not give. */
const IRREGULAR =
  'ate beat began begun bit bore born bought broke broken built burnt burst carried caught chosen chose cost cut dealt drawn drew driven drove ended fell fallen fled flew flown fought found founded froze frozen grew grown held hid hit hurt laid lay led left lent lost met paid ran rang read rebuilt ridden rode rose risen sang sank seen sent set shook shot shut slept sold spent split stole stolen struck sued swam swept swore sworn taught threw thrown tore torn withdrawn withdrew won wore worn wound wrote written';

/** Every form of those verbs but the base, which is a noun as often. */
export const EVENT_VERBS: ReadonlySet<string> = new Set(
  BASES.trim()
    .split(/\s+/)
    .flatMap((base) => inflect(base).filter(([, form]) => form !== 'base' && form !== 'gerund'))
    .map(([word]) => word)
    .concat(IRREGULAR.split(' ')),
);
