/** The x-ray of one article on a terminal's whole screen, without a game around it. */
import { EXIT } from '../core/user-error.ts';
import type { Words } from '../core/words/words.ts';
import type { Xray } from '../core/xray/xray.ts';
import { AloneOnScreen, CoveredByKeys } from './alone-on-screen.tsx';
import { XrayScreen } from './screens/xray.tsx';
import type { Theme } from './theme.ts';
import { onWholeScreen, type WholeScreen } from './whole-screen.ts';

export interface XrayOptions extends WholeScreen {
  readonly xray: Xray;
  readonly words: Words;
  readonly theme: Theme;
}

/** Shows it until the reader leaves; resolves with the exit code. A bug rejects, once the terminal is restored. */
export function runXray({ xray, words, theme, ...screen }: XrayOptions): Promise<number> {
  const { promise: left, resolve, reject } = Promise.withResolvers<number>();
  const leave = () => resolve(EXIT.done);
  return onWholeScreen(
    screen,
    <AloneOnScreen theme={theme} words={words} resetKey={xray} onError={reject}>
      <CoveredByKeys onLeave={leave}>
        <XrayScreen xray={xray} onClose={leave} closes={words.screens.does.quit} />
      </CoveredByKeys>
    </AloneOnScreen>,
    left,
  );
}
