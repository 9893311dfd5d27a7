/** Failed: what went wrong, in one message, and what to do. */
import { type ReactNode, useMemo } from 'react';
import { ScrollPage } from '../components/scroll-page.tsx';
import { useUi } from '../hooks/use-ui.ts';
import { BLANK, block, run } from '../text/rich-text.ts';

interface Props {
  readonly message: string;
  readonly hint: string | null;
}

/** The message with its hint; Enter goes home. */
export function Failed({ message, hint }: Props): ReactNode {
  const { send, theme, words } = useUi();
  const blocks = useMemo(
    () => [
      block(run(`${theme.signs.wrong} ${words.screens.failed.title}`, 'bad')),
      BLANK,
      ...message.split('\n').map((line) => block(line)),
      ...(hint === null ? [] : [BLANK, block(run(words.screens.failed.hint, 'strong'), hint)]),
    ],
    [theme, words, message, hint],
  );
  return (
    <ScrollPage
      heading={[run(words.screens.name, 'strong')]}
      blocks={blocks}
      hints={[
        ['continue', words.screens.does.home],
        ['quit', words.screens.does.quit],
        ['keys', words.screens.does.keys],
      ]}
      handlers={{ continue: () => send({ type: 'continued' }) }}
    />
  );
}
