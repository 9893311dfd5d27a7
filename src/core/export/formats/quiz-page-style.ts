/** What the style of the page to play on has besides that of other pages. */
import { PAGE_STYLE } from '../../page/page-style.ts';

export const QUIZ_PAGE_STYLE = `${PAGE_STYLE}
[hidden]{display:none!important}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static}
article p{max-width:40rem}
article h3{max-width:40rem}
header{margin-bottom:1.5rem}
form.question{border-top:1px solid var(--rule);margin:1.5rem 0;padding-top:.75rem}
fieldset{border:0;margin:0 0 1rem;padding:0;min-width:0}
legend{padding:0;font-weight:700;margin-bottom:.5rem}
label{display:block;padding:.35rem .25rem;cursor:pointer}
label:has(input:disabled){cursor:default}
input[type=radio]{width:1.1em;height:1.1em;margin-inline-end:.5em;vertical-align:-.15em;accent-color:var(--link)}
button{font:inherit;font-weight:700;padding:.5rem 1.1rem;margin:.25rem 0;border:2px solid var(--link);border-radius:.4rem;background:var(--link);color:var(--paper);cursor:pointer}
button:hover{text-decoration:underline}
#status{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.position{color:var(--muted);margin:0 0 .5rem}
.lesson h4{font-size:1.1rem;margin:.5rem 0}
.lesson,.key{overflow-wrap:anywhere}
details{margin:.5rem 0}
summary{cursor:pointer;color:var(--link)}
mark{background:var(--target);color:inherit}
mark.content{border-bottom:3px solid var(--content)}
mark.source{border-bottom:3px double var(--source);font-weight:700}
mark.cue{border-bottom:3px dotted var(--cue);font-weight:700}
@media (min-width:64rem){
body{max-width:76rem}
.columns{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:2.5rem;align-items:start}
article{position:sticky;top:1rem;max-height:calc(100vh - 2rem);overflow-y:auto;padding-inline-end:1rem}
}
@media print{
.skip,#start,#status,button,.to-article{display:none!important}
details{display:none}
form.question[hidden],section.round[hidden]{display:block!important}
body{font-size:10.5pt;line-height:1.35}
header{margin-bottom:.5rem}
label{padding:.05rem .25rem}
label.confidence{display:inline-block;margin-inline-end:.75rem}
legend{margin-bottom:.15rem}
fieldset{margin:0 0 .35rem}
blockquote{margin-block:.25rem}
form.question{margin:.5rem 0;padding-top:.4rem}
.position{margin-bottom:.15rem}
.round>h2,.round>p{break-after:avoid;break-inside:avoid}
form.question,.lesson{break-inside:avoid}
.columns{display:block}
article{position:static;max-height:none;overflow:visible}
mark{print-color-adjust:exact}
}
@media (forced-colors:active){mark{background:Mark;color:MarkText}}
`.trim();
