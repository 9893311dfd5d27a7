/** A list of a review on the screen, below the words that it is about. */
import { type ReactNode, useMemo } from 'react';
import { isQuestion } from '../../core/pack/pack.ts';
import { wordsOf } from '../../core/review/new-entry.ts';
import type { Review } from '../../core/review/review.ts';
import { ChoicePage } from '../components/choice-page.tsx';
import { markPassage } from '../text/mark-passage.ts';
import { BLANK, type Block, block, run } from '../text/rich-text.ts';
import type { ReviewProps } from './entry-screen.tsx';
import type { ListPlace } from './list.ts';
import { listOf } from './lists.ts';

interface Props extends ReviewProps {
  readonly place: ListPlace;
}

/** The words that the list is about. */
function aboutOf({ pack, article, current, told }: Review, place: ListPlace): Block[] {
  const item = pack.items[current]!;
  const chosen =
    place.at === 'kind' || place.at === 'round'
      ? place.span
      : 'aim' in place && place.aim.for === 'new'
        ? place.aim.span
        : null;
  const asked = isQuestion(item) && place.at !== 'kind' && chosen === null ? [block(item.question)] : [];
  if (chosen !== null) return [{ ...block(run(wordsOf(article.text, chosen), 'passage')), indent: 2 }];
  const { evidence } = item;
  if (evidence === null) return asked;
  return [...asked, { runs: markPassage(article.text, evidence, told.words.screens.parts), indent: 2 }];
}

/** The list of the place. */
export function ListScreen({ review, send, place }: Props): ReactNode {
  const list = useMemo(() => listOf(review, place), [review, place]);
  const { notice } = review;
  const above = useMemo(
    () => [
      ...(notice === null ? [] : [block(run(notice, 'accent')), BLANK]),
      ...aboutOf(review, place),
      BLANK,
      block(run(list.title, 'strong')),
    ],
    [review, place, list, notice],
  );
  const { review: said, words } = review.told;
  const { does } = said;
  return (
    <ChoicePage
      heading={[run(said.title, 'strong'), run(`${words.screens.separator}${review.pack.title}`, 'muted')]}
      above={above}
      choices={list.choices}
      initialIndex={Math.max(0, list.initial)}
      onChoose={(id) => {
        const event = list.eventOf(id);
        if (event !== null) send(event);
      }}
      hints={[
        ['continue', does.choose],
        ['move', words.screens.does.move],
        ['pick', words.screens.does.pick],
        ['back', does.back],
      ]}
      handlers={{ back: () => send({ type: 'went-back' }) }}
    />
  );
}
