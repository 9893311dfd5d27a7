import { describe, expect, test } from 'vitest';
import { looksEnglish } from '../../../src/core/article/language.ts';

const ENGLISH = `The council said on Tuesday that it would close the old ferry landing for two months, because
the wooden posts under it have begun to rot. Passengers will have to use the northern pier, which is smaller.`;

const OTHERS = {
  German: `Der Gemeinderat hat am Dienstag beschlossen, die alte Anlegestelle für zwei Monate zu schließen, weil die
    Holzpfähle darunter zu faulen begonnen haben. Fahrgäste müssen den kleineren Steg im Norden benutzen. Das war in
    der Sitzung nicht umstritten, sagte die Bürgermeisterin an diesem Abend.`,
  French: `Le conseil a décidé mardi de fermer le vieux débarcadère pendant deux mois, parce que les pieux de bois qui
    le portent ont commencé à pourrir. Les passagers devront prendre le quai du nord, qui est plus petit, on le sait.`,
  Dutch: `De gemeenteraad heeft dinsdag besloten de oude aanlegplaats twee maanden te sluiten, omdat de houten palen
    eronder zijn gaan rotten. Passagiers moeten de noordelijke steiger gebruiken, die kleiner is, maar dat is in orde.`,
  Spanish: `El concejo decidió el martes cerrar el viejo embarcadero durante dos meses, porque los postes de madera que
    lo sostienen han comenzado a pudrirse. Los pasajeros tendrán que usar el muelle del norte, que es más pequeño.`,
  Danish: `Byrådet besluttede tirsdag at lukke den gamle færgeplads i to måneder, fordi træpælene under den er begyndt
    at rådne. Passagererne må bruge den nordlige mole, som er mindre, men det er der ikke noget nyt i, siger man.`,
  Russian:
    'Совет решил во вторник закрыть старую пристань на два месяца, потому что деревянные сваи начали гнить.',
  Japanese: '市議会は火曜日、木製の杭が腐り始めたため、古い渡船場を二か月間閉鎖することを決めた。',
  Arabic: 'قرر المجلس يوم الثلاثاء إغلاق المرسى القديم لمدة شهرين لأن الأعمدة الخشبية بدأت تتعفن.',
};

describe('English is told from other languages', () => {
  test('in a news text', () => {
    expect(looksEnglish(ENGLISH)).toBe(true);
  });

  test('in a text that names foreign people and places', () => {
    expect(
      looksEnglish(
        `${ENGLISH} "Es ist schade," said Jürgen Großmann of the Verein der Freunde des Alten Hafens.`,
      ),
    ).toBe(true);
  });

  test('in a long text by its beginning', () => {
    expect(looksEnglish(ENGLISH.repeat(2000))).toBe(true);
  });

  test.each(Object.entries(OTHERS))('%s', (_, text) => {
    expect(looksEnglish(text)).toBe(false);
  });

  test('a few Latin words are left to the other checks', () => {
    expect(looksEnglish('Hello there.')).toBe(true);
    expect(looksEnglish('')).toBe(true);
  });
});
