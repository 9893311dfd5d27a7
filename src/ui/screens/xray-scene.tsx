/** The x-ray after a game: Esc goes back to the result. */
import type { ReactNode } from 'react';
import type { Xray } from '../../core/xray/xray.ts';
import { ScrollPage } from '../components/scroll-page.tsx';
import { useUi } from '../hooks/use-ui.ts';
import { block, run } from '../text/rich-text.ts';
import { words } from '../words.ts';
import { XrayScreen } from './xray.tsx';

const WORKING = [block(words.xray.working)];

/** The x-ray, or that it is being made. */
export function XrayScene({ xray }: { readonly xray: Xray | null }): ReactNode {
  const { send } = useUi();
  const back = () => send({ type: 'went-back' });
  if (xray !== null) return <XrayScreen xray={xray} onClose={back} closes={words.does.result} />;
  return (
    <ScrollPage
      heading={[run(words.xray.title, 'strong')]}
      blocks={WORKING}
      hints={[['back', words.does.result]]}
      handlers={{ back }}
    />
  );
}
