/** Loading: a spinner while an article is fetched and its answer key built. */
import { Text, useAnimation } from 'ink';
import type { ReactNode } from 'react';
import { Lines } from '../components/lines.tsx';
import { Page } from '../components/page.tsx';
import { useUi } from '../hooks/use-ui.ts';
import { pageSize } from '../page-size.ts';
import { layOut, run } from '../text/rich-text.ts';

/** Milliseconds a frame of the spinner stays. */
const INTERVAL = 120;

function Spinner(): ReactNode {
  const { theme } = useUi();
  const { frame } = useAnimation({ interval: INTERVAL });
  const { spinner } = theme.signs;
  return <Text>{theme.paint(run(spinner[frame % spinner.length]!, 'accent'))}</Text>;
}

/** What is being done, and a sign that something happens. */
export function Loading({ what }: { readonly what: string }): ReactNode {
  const { size, words } = useUi();
  const lines = layOut([{ runs: [run(what)] }], pageSize(size).width);
  return (
    <Page
      heading={[run(words.screens.name, 'strong')]}
      hints={[
        ['quit', words.screens.does.quit],
        ['keys', words.screens.does.keys],
      ]}
    >
      <Spinner />
      <Lines lines={lines} />
    </Page>
  );
}
