/** The hunt: the article sentence by sentence, Space flags. */
import type { ReactNode } from 'react';
import stringWidth from 'string-width';
import type { ArticleView } from '../../core/game/game.ts';
import type { HuntingScene } from '../../core/game/hunt-view.ts';
import type { Words } from '../../core/words/words.ts';
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

/** Whether to finish though something is not seen or nothing flagged, as long as there is room for. */
function question(unseen: number, flagged: number, width: number, words: Words): string {
  const forms = [words.screens.hunt.asks(unseen, flagged), words.screens.hunt.asksBriefly(unseen)] as const;
  return stringWidth(forms[0]) <= width ? forms[0] : forms[1];
}

/** The article with the current sentence and the flags; Enter or f finishes. */
export function Hunting({ scene, reading }: Props): ReactNode {
  const { send, words } = useUi();
  const headingWidth = useHeadingWidth();
  const { sentences, current, flags, unseen, asks, progress } = scene;
  const number = sentences.indexOf(current) + 1;
  const of = sentences.length;
  const flagged = words.screens.hunt.flagged(flags.length);
  const place = [words.screens.hunt.sentence(number, of), `${number}/${of}`] as const;
  const left = [words.screens.hunt.unseen(unseen), ''] as const;
  const heading = asks
    ? [run(question(unseen, flags.length, headingWidth, words), 'strong')]
    : huntHeading(progress, [place, [flagged, flagged], left], headingWidth, words);
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
