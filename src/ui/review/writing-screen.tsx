/** A text that is typed, over as many lines as it needs. */
import { type ReactNode, useMemo } from 'react';
import { contentOf } from '../../core/pack/pack.ts';
import type { Place, Writing } from '../../core/review/review.ts';
import type { ReviewWords } from '../../core/words/words.ts';
import { Lines } from '../components/lines.tsx';
import { Page } from '../components/page.tsx';
import { useLineTyping } from '../hooks/use-line-typing.ts';
import { useUi } from '../hooks/use-ui.ts';
import { pageSize } from '../page-size.ts';
import { markPassage } from '../text/mark-passage.ts';
import { BLANK, type Block, block, type Line, layOut, run } from '../text/rich-text.ts';
import type { ReviewProps } from './entry-screen.tsx';

interface Props extends ReviewProps {
  readonly place: Extract<Place, { at: 'writing' }>;
}

function titleOf(said: ReviewWords, writing: Writing): string {
  const { edit, answer, search } = said;
  switch (writing.what) {
    case 'content':
    case 'explanation':
    case 'prompt':
    case 'options':
      return edit.ask[writing.what];
    case 'reason':
      return edit.reason(writing.option);
    case 'new-explanation':
      return writing.aim.for === 'new' ? edit.ask.explanation : edit.newExplanation;
    case 'claim':
      return edit.claim;
    case 'name':
      return answer.name;
    case 'search':
      return search;
    default:
      return writing satisfies never;
  }
}

/** A space under the cursor would fall away at the end of a line. */
const SPACE = '\u00a0';

/** The text with the character at the cursor set off. */
function typedBlock({ text, cursor }: Props['place']['line']): Block {
  const [under] = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(
    text.slice(cursor, cursor + 32),
  );
  const character = under?.segment ?? '';
  const shown = character === '' || /\s/.test(character) ? SPACE : character;
  return block(run(text.slice(0, cursor)), run(shown, 'hit-now'), run(text.slice(cursor + character.length)));
}

/** The rows of the text around the one that holds the cursor. */
function around(lines: readonly Line[], height: number): readonly Line[] {
  const row = lines.findIndex((line) => line.some(({ tones }) => tones.includes('hit-now')));
  const top = Math.max(0, Math.min(row - height + 2, lines.length - height));
  return lines.slice(top, top + Math.max(1, height));
}

/** The title, what is typed, and below it what it is about, as far as there is room. */
export function WritingScreen({ review, send, place }: Props): ReactNode {
  const { size } = useUi();
  const { width, height } = pageSize(size);
  const { writing, line } = place;
  const { notice, pack, current } = review;
  const { review: said, words } = review.told;
  useLineTyping({
    onStep: (step) => send({ type: 'typed', step }),
    onEnter: () => send({ type: 'entered' }),
    onEscape: () => send({ type: 'went-back' }),
  });
  const about = useMemo((): Block[] => {
    if (writing.what === 'search') return [];
    const entry = pack.entries[current]!;
    const isNew = 'aim' in writing && writing.aim.for === 'new';
    if (isNew) return [];
    return [
      block(run(contentOf(entry), 'muted')),
      { runs: markPassage(pack.text, entry.evidence, words.screens.parts), indent: 2 },
    ];
  }, [writing, pack, current, words]);
  const head = layOut(
    [...(notice === null ? [] : [block(run(notice, 'accent'))]), block(titleOf(said, writing)), BLANK],
    width,
  );
  const text = layOut([typedBlock(line)], width);
  const below = layOut([BLANK, ...about], width);
  const room = Math.max(2, height - head.length);
  const shown = [...head, ...around(text, room), ...below].slice(0, height);
  return (
    <Page
      heading={[run(said.title, 'strong'), run(`${words.screens.separator}${pack.title}`, 'muted')]}
      hints={[
        ['continue', writing.what === 'search' ? said.does.find : said.does.save],
        ['typing', said.typing],
        ['back', said.does.back],
      ]}
    >
      <Lines lines={shown} />
    </Page>
  );
}
