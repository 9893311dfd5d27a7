/** The style sheet of the x-ray's page: a page to read, on a screen, on paper and in the dark. */
import { DARK, LIGHT, type Scheme } from '../page/page-colors.ts';

function variables({ voices, ...named }: Scheme): string {
  const all = [...Object.entries(named), ...voices.map((color, index) => [`voice-${index}`, color] as const)];
  return all.map(([name, color]) => `--${name}:${color}`).join(';');
}

const VOICES = LIGHT.voices.map((_, index) => `.v${index}{--voice:var(--voice-${index})}`).join('\n');

/** Everything that the page needs; nothing is loaded. */
export const XRAY_STYLE = `
:root{color-scheme:light dark;${variables(LIGHT)}}
@media (prefers-color-scheme:dark){:root{${variables(DARK)}}}
*{box-sizing:border-box}
html{scroll-padding-top:3rem}
body{margin:0 auto;padding:1.5rem 1.25rem 4rem;max-width:46rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.65 Charter,Georgia,"Noto Serif",serif}
h1{font-size:1.7rem;line-height:1.25;margin:0 0 .5rem}
h2{font-size:1.2rem;margin:2.5rem 0 .75rem}
p{margin:0 0 1rem;overflow-wrap:anywhere}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static}
.credits,.notice{color:var(--muted);margin:0 0 .5rem}
.legend,summary,.reasons,.ref,.tag{font-family:system-ui,sans-serif}
.legend{border:1px solid var(--rule);border-radius:.4rem;padding:.75rem 1rem;margin:1.5rem 0;font-size:.9rem;line-height:1.5}
.legend h2{margin:0 0 .5rem;font-size:1rem}
.legend h3{margin:.75rem 0 .25rem;font-size:.9rem}
.legend ul{margin:0;padding:0;list-style:none}
.legend ul:first-of-type{columns:15rem auto}
.legend li{padding-inline-start:1.78em;text-indent:-1.78em;break-inside:avoid}
.legend p{margin:.75rem 0 0}
.tag{display:inline-block;min-width:1.75em;text-indent:0;padding:0 .3em;border:1.5px solid var(--voice,var(--muted));border-radius:.25em;color:var(--voice,var(--ink));font-size:.85em;font-weight:700;line-height:1.35;text-align:center}
${VOICES}
article{margin:2rem 0}
article mark,article u{background:none;color:inherit;text-decoration:none}
article mark.quote{border-bottom:3px solid var(--voice,var(--rule))}
article mark.quote.indirect{border-bottom-style:dashed}
article mark.claim,article mark.statement{border-inline:2px solid var(--muted);padding-inline:.15em}
article mark.left-out{border-bottom:2px dotted var(--rule)}
article u.hedge{text-decoration:underline wavy var(--ink) 1.5px;text-underline-offset:.18em}
article u.open{text-decoration:underline dotted var(--ink) 2px;text-underline-offset:.18em}
article u.booster{text-decoration:underline double var(--ink) 1.5px;text-underline-offset:.18em;font-weight:700}
article u.denial{text-decoration:underline var(--ink) 2px;text-underline-offset:.18em}
.ref{font-size:.68rem;font-weight:700;line-height:1;text-decoration:none;white-space:nowrap;color:var(--voice,var(--link));margin-inline:.15em;padding:.3em .15em}
.ref::before{content:attr(data-tag)}
.ref:hover,.ref:focus{text-decoration:underline}
:target{background:var(--target)!important}
.marks{padding:0;list-style:none}
details{border-top:1px solid var(--rule);padding:.35rem 0}
summary{cursor:pointer;font-size:.95rem;padding:.3rem 0;overflow-wrap:anywhere}
.reasons{font-size:.92rem;line-height:1.5;padding:.25rem 0 .75rem 1.25rem}
.reasons dl{margin:0 0 .5rem}
.reasons dt{font-weight:700;margin-top:.4rem}
.reasons dd{margin:0;overflow-wrap:anywhere}
@media (min-width:34rem){
.reasons dl{display:grid;grid-template-columns:8.5em 1fr;gap:.3rem .75em}
.reasons dt{margin:0}
}
@media (min-width:64rem){body{max-width:54rem;padding-inline-start:10rem}}
@media (min-width:64rem),print{
.ref.credit{float:left;float:inline-start;clear:left;clear:inline-start;width:8.5rem;margin-inline-start:-9rem;text-align:end;overflow:hidden;text-overflow:ellipsis;font-size:.78rem;line-height:1.5;padding:.25em 0}
}
@media print{
@page{margin:16mm 15mm}
:root{color-scheme:light;${variables({ ...LIGHT, paper: '#ffffff' })}}
body{max-width:none;padding:0;font-size:10.5pt;line-height:1.55}
.legend{font-size:8.5pt;break-inside:avoid}
article{padding-inline-start:9rem}
article p{orphans:3;widows:3}
.ref.credit{font-size:.7rem;padding:0}
.marks{columns:2;column-gap:8mm;font-size:8.5pt;line-height:1.3}
.marks summary{font-size:8.5pt;font-weight:600}
.marks .reasons{font-size:8pt;line-height:1.3;padding:0 0 .2rem}
.marks .reasons dl{display:grid;grid-template-columns:6.5em 1fr;gap:.1rem .6em;margin:0}
details{padding:.1rem 0}
.skip,.back{display:none}
details{break-inside:avoid}
details::details-content{content-visibility:visible;display:block;block-size:auto;height:auto}
details>*{display:block}
h2,summary{break-after:avoid}
}
@media (forced-colors:active){article mark.quote{border-bottom-color:CanvasText}}
`.trim();
