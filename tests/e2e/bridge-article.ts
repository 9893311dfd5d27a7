/** An article written for the end-to-end tests: invented, and with something to ask in every round. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const TEXT = `Council delays vote on Harbor Bridge repairs

The Port Ellery city council on Tuesday postponed a vote on repairing the Harbor Bridge, which has been closed to trucks since March.

"We cannot sign a contract that nobody has read," Mayor Dana Whitlock told reporters after the meeting. She said the council would return to the matter next month.

Engineers who inspected the bridge found cracks in two of its six supports, according to a report published by the city on Monday. The report says the bridge is safe for cars.

Councilman Raul Ortega, who leads the transport committee, rejected the delay. "Every week of waiting costs the shops on the east side money," Ortega said. He claimed the mayor had received the contract in January.

Whitlock denied that. "I saw it for the first time last Friday," she said.

The repairs could take up to two years, said Priya Nair, the chief engineer of Coastal Works, the company that made the lowest offer. "If we start in spring, trucks may be back by the following summer," Nair said. The company is likely to raise its price if the vote is delayed again, she added.

Two officials familiar with the talks said the state had offered to pay half of the cost. A spokesman for the governor, Lewis Grant, declined to confirm or deny the offer.

It is unclear whether the bridge can reopen to trucks before the repairs are finished. Shop owners say they have lost a third of their customers. The city's own count of parked cars on the east side fell by 31 percent between March and September.

"My family has sold bread here for forty years, and I have never seen the street this empty," said Marta Lindqvist, who owns a bakery near the bridge. Ortega said he would ask for a new vote within ten days.
`;

/** Writes the article to a new folder and returns its path. */
export function writeArticle(text: string = TEXT, name = 'bridge.txt'): string {
  const path = join(mkdtempSync(join(tmpdir(), 'sayswho-')), name);
  writeFileSync(path, text);
  return path;
}
