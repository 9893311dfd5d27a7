/** Failed: what went wrong, in one message, and what to do. */
import { type ReactNode, useMemo } from 'react';
import { ScrollPage } from '../components/scroll-page.tsx';
import { useUi } from '../hooks/use-ui.ts';
import { BLANK, block, run } from '../text/rich-text.ts';
import { words } from '../words.ts';

interface Props {
  readonly message: string;
  readonly hint: string | null;
}

/** The message with its hint; Enter goes home. */
export function Failed({ message, hint }: Props): ReactNode {
  const { send, theme } = useUi();
  const blocks = useMemo(
    () => [
      block(run(`${theme.signs.wrong} ${words.failed.title}`, 'bad')),
      BLANK,
      ...message.split('\n').map((line) => block(line)),
      ...(hint === null ? [] : [BLANK, block(run(words.failed.hint, 'strong'), hint)]),
    ],
    [theme, message, hint],
  );
  return (
    <ScrollPage
      heading={[run(words.name, 'strong')]}
      blocks={blocks}
      hints={[
        ['continue', words.does.home],
        ['quit', words.does.quit],
        ['keys', words.does.keys],
      ]}
      handlers={{ continue: () => send({ type: 'continued' }) }}
    />
  );
}
