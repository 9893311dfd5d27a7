/** The article with a passage in it that is being chosen. */
import { type ReactNode, useMemo, useState } from 'react';
import { questionInView } from '../../core/review/own-questions.ts';
import type { Place } from '../../core/review/review.ts';
import { reveal } from '../components/choice-page.tsx';
import { Lines } from '../components/lines.tsx';
import { Page } from '../components/page.tsx';
import { positionMark } from '../components/scroll-page.tsx';
import { useKeys } from '../hooks/use-keys.ts';
import { useUi } from '../hooks/use-ui.ts';
import { pageSize } from '../page-size.ts';
import { articleLines, emphasized, lineAt } from '../text/article-lines.ts';
import { run } from '../text/rich-text.ts';
import { choosingTitle } from './choosing-title.ts';
import type { ReviewProps } from './entry-screen.tsx';

interface Props extends ReviewProps {
  readonly place: Extract<Place, { at: 'choosing' }>;
}

/** Lines to show above and below the passage, where there is room. */
const AROUND = 2;

/** The arrows choose: up and down by the sentence, left and right by the word. */
export function PassageScreen({ review, send, place }: Props): ReactNode {
  const { size } = useUi();
  const { measure, measureLeft, height } = pageSize(size);
  const { article } = review;
  const { review: said, words } = review.told;
  const { span, end } = place.choice;
  const lines = useMemo(
    () => articleLines({ article, notices: [] }, measure, words),
    [article, measure, words],
  );
  const [scrolled, setScrolled] = useState(0);
  const first = lineAt(lines, span.start);
  const last = lineAt(lines, Math.max(span.start, span.end - 1)) + 1;
  const around = last - first + 2 * AROUND <= height ? AROUND : 0;
  // A passage longer than the page shows the end that moves.
  const [from, to] =
    last - first > height
      ? end === 'end'
        ? [last - height, last]
        : [first, first + height]
      : [first - around, last + around];
  const top = Math.max(0, Math.min(reveal(scrolled, from, to, height), lines.length - height));
  const step = (kind: Parameters<typeof send>[0]) => () => {
    setScrolled(top);
    send(kind);
  };
  useKeys({
    up: step({ type: 'chose-passage', step: 'previous-sentence' }),
    down: step({ type: 'chose-passage', step: 'next-sentence' }),
    'word-left': step({ type: 'chose-passage', step: 'word-left' }),
    'word-right': step({ type: 'chose-passage', step: 'word-right' }),
    article: step({ type: 'chose-passage', step: 'other-end' }),
    continue: () => send({ type: 'took-passage' }),
    back: () => send({ type: 'went-back' }),
  });
  const { does, add } = said;
  const { separator } = words.screens;
  const question = place.aim === 'proof' ? questionInView(review) : null;
  const heading = [
    run(choosingTitle(review, place), 'strong'),
    run(`${separator}${add.ends[end]}`, 'muted'),
    ...(question === null ? [] : [run(`${separator}${question.question}`, 'muted')]),
    ...(review.notice === null ? [] : [run(`${separator}${review.notice}`, 'accent')]),
  ];
  return (
    <Page
      heading={heading}
      done={Math.min(1, (top + height) / lines.length)}
      hints={[
        ['continue', does.take],
        ['move', does.sentence],
        ['words', does.word],
        ['article', does.otherEnd],
        ['back', does.back],
      ]}
      mark={size.columns >= 100 ? positionMark(top, height, lines.length, size.columns, words) : ''}
    >
      <Lines
        lines={lines
          .slice(top, top + height)
          .map((line) => emphasized(line, [{ ...span, tone: 'selected' }]))}
        left={measureLeft}
      />
    </Page>
  );
}
