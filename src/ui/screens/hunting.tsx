/** The hunt: the article sentence by sentence, Space flags. */
import type { ReactNode } from 'react';
import type { ArticleView } from '../../core/game/game.ts';
import type { HuntingScene } from '../../core/game/hunt-view.ts';
import { huntHeading } from '../components/hunt-heading.ts';
import { HuntPage } from '../components/hunt-page.tsx';
import { useHeadingWidth } from '../hooks/use-clock.ts';
import { useUi } from '../hooks/use-ui.ts';
import type { Labels } from '../text/hunt-lines.ts';
import { run } from '../text/rich-text.ts';

const NO_LABELS: Labels = new Map();

interface Props {
  readonly scene: HuntingScene;
  readonly reading: ArticleView;
}

/** The article with the current sentence and the flags; Enter or f finishes. */
export function Hunting({ scene, reading }: Props): ReactNode {
  const { send, words } = useUi();
  const headingWidth = useHeadingWidth();
  const { sentences, current, flags, asksEmpty, progress } = scene;
  const number = sentences.indexOf(current) + 1;
  const of = sentences.length;
  const flagged = words.screens.hunt.flagged(flags.length);
  const place = [words.screens.hunt.sentence(number, of), `${number}/${of}`] as const;
  const heading = asksEmpty
    ? [run(words.screens.hunt.asksEmpty, 'strong')]
    : huntHeading(progress, [place, [flagged, flagged]], headingWidth, words);
  const finish = () => send({ type: 'finished-hunt', knowingly: false });
  return (
    <HuntPage
      heading={heading}
      done={number / of}
      reading={reading}
      sentences={sentences}
      current={current}
      flags={flags}
      labels={NO_LABELS}
      hints={[
        ['flag', words.screens.does.flag],
        ['continue', words.screens.does.finish],
        ['move', words.screens.does.move],
        ['page', words.screens.does.page],
        ['article', words.screens.does.article],
        ['quit', words.screens.does.quit],
        ['keys', words.screens.does.keys],
      ]}
      handlers={{
        flag: () => send({ type: flags.includes(current) ? 'unflagged' : 'flagged', sentence: current }),
        continue: finish,
        finish,
        article: () => send({ type: 'opened', overlay: 'article' }),
      }}
    />
  );
}
