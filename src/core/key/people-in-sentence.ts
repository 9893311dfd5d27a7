/** Writes a group without a name as it stands inside a sentence: "witnesses", "two officials", "Chinese officials". */
import { ORGANIZATION_NOUNS } from '../analysis/lexicon/organizations.ts';
import { GROUP_NOUNS, ROLE_NOUNS, UNNAMED_NOUNS } from '../analysis/lexicon/people.ts';

/** Determiners and adjectives that carry a capital only where they open a sentence. */
const OPENERS =
  /^(?:a|an|the|his|her|their|its|our|people|one|two|three|four|five|several|some|many|most|other|those|unnamed|senior|former|local|federal|top|current|retired|anonymous|independent|government|military|law|campaign)$/i;

/** The name with a small first letter where its first word is a common one. */
export function peopleInSentence(name: string): string {
  const first = name.split(' ', 1)[0]!;
  const lower = first.toLowerCase();
  const isCommon =
    OPENERS.test(first) ||
    GROUP_NOUNS.has(lower) ||
    ORGANIZATION_NOUNS.has(lower) ||
    UNNAMED_NOUNS.has(lower) ||
    ROLE_NOUNS.has(lower);
  return isCommon ? `${lower}${name.slice(first.length)}` : name;
}
