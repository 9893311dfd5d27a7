/** The result: points, skills, calibration and leanings, and where to go from here. */
import { type ReactNode, useMemo } from 'react';
import type { Result as Outcome } from '../../core/game/result.ts';
import type { Hint } from '../components/hint-lines.ts';
import { ScrollPage } from '../components/scroll-page.tsx';
import { useUi } from '../hooks/use-ui.ts';
import { pageSize } from '../page-size.ts';
import { fitted, resultBlocks } from '../text/result-blocks.ts';
import { run } from '../text/rich-text.ts';

interface Props {
  readonly result: Outcome;
  readonly writes: boolean;
}

/** The result, and the keys to review, write it, play again, go home or leave. */
export function Result({ result, writes }: Props): ReactNode {
  const { send, size, words } = useUi();
  const { width, height } = pageSize(size);
  const blocks = useMemo(
    () => fitted(resultBlocks(result, words), width, height),
    [result, words, width, height],
  );
  const hasMisses = result.misses + result.missesNotCounted > 0;
  const review = () => send({ type: 'asked-to-review' });
  // The natural next step, so Enter takes it as well.
  const next: readonly Hint[] = hasMisses ? [['continue', words.screens.does.review]] : [];
  const write: readonly Hint[] = writes ? [['write', words.screens.does.write]] : [];
  return (
    <ScrollPage
      heading={[run(words.screens.result.title, 'strong')]}
      done={result.asked === 0 ? 0 : result.answered / result.asked}
      blocks={blocks}
      hints={[
        ...next,
        ['x-ray', words.screens.does.xray],
        ['again', words.screens.does.again],
        ...write,
        ['home', words.screens.does.home],
        ['quit', words.screens.does.quit],
        ['keys', words.screens.does.keys],
      ]}
      handlers={{
        ...(hasMisses && { continue: review, review }),
        'x-ray': () => send({ type: 'asked-for-x-ray' }),
        write: () => send({ type: 'asked-to-write' }),
        again: () => send({ type: 'played-again' }),
        home: () => send({ type: 'went-home' }),
        article: () => send({ type: 'opened', overlay: 'article' }),
      }}
    />
  );
}
