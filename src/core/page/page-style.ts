/** The style that results and worksheets share on a page: to read on a screen, on paper and in the dark. */
import { DARK, LIGHT, type Scheme } from './page-colors.ts';

function variables({ voices, ...named }: Scheme): string {
  const [, source, good, cue, content, bad] = voices;
  return Object.entries({ ...named, source, good, cue, content, bad })
    .map(([name, color]) => `--${name}:${color}`)
    .join(';');
}

/** Everything that such a page needs, besides what only one of them does. Nothing is loaded. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;${variables(LIGHT)}}
@media (prefers-color-scheme:dark){:root{${variables(DARK)}}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0 auto;padding:1.5rem 1.25rem 4rem;max-width:46rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 Charter,Georgia,"Noto Serif",serif}
h1{font-size:1.7rem;line-height:1.25;margin:0 0 .5rem}
h2{font-size:1.25rem;line-height:1.3;margin:2.25rem 0 .75rem}
h3{font-size:1.05rem;margin:1.5rem 0 .5rem}
p,blockquote,ul,ol,dl{margin:0 0 .75rem;overflow-wrap:anywhere}
blockquote{border-inline-start:3px solid var(--rule);padding-inline-start:.9rem;margin-inline:0}
dt{font-weight:700}
dd{margin:0 0 .4rem}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.muted{color:var(--muted);margin-bottom:.25rem}
.score{font-size:1.2rem;font-weight:700}
.right{color:var(--good);font-weight:700}
.wrong{color:var(--bad);font-weight:700}
@media print{
:root{color-scheme:light;${variables({ ...LIGHT, paper: '#ffffff' })}}
body{max-width:none;padding:0;font-size:10.5pt}
h2,h3{break-after:avoid}
}
`.trim();
