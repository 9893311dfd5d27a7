/** The x-ray after a game: Esc goes back to the result, h goes home. */
import { type ReactNode, useMemo } from 'react';
import type { Xray } from '../../core/xray/xray.ts';
import { ScrollPage } from '../components/scroll-page.tsx';
import { useUi } from '../hooks/use-ui.ts';
import { block, run } from '../text/rich-text.ts';
import { XrayScreen } from './xray.tsx';

/** The x-ray, or that it is being made. */
export function XrayScene({ xray }: { readonly xray: Xray | null }): ReactNode {
  const { send, words } = useUi();
  const working = useMemo(() => [block(words.screens.xray.working)], [words]);
  const back = () => send({ type: 'went-back' });
  const home = () => send({ type: 'went-home' });
  if (xray !== null) {
    return <XrayScreen xray={xray} onClose={back} closes={words.screens.does.result} onHome={home} />;
  }
  return (
    <ScrollPage
      heading={[run(words.screens.xray.title, 'strong')]}
      blocks={working}
      hints={[
        ['back', words.screens.does.result],
        ['home', words.screens.does.home],
      ]}
      handlers={{ back, home }}
    />
  );
}
