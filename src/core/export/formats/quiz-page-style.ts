/** What the style of the page to play on has besides that of other pages. */
import { PAGE_STYLE } from '../../page/page-style.ts';

export const QUIZ_PAGE_STYLE = `${PAGE_STYLE}
[hidden]{display:none!important}
.on-paper{display:none}
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
@page{margin:16mm 18mm}
.on-paper{display:block}
.skip,#start,#status,button,.to-article{display:none!important}
details{display:none}
form.question[hidden],section.round[hidden]{display:block!important}
body{font-size:10.5pt;line-height:1.35}
p,blockquote,ul,ol,dl{margin-bottom:.45rem}
header{margin-bottom:.6rem}
header .muted{display:inline;font-size:9pt}
header .muted+.muted::before{content:" · "}
.name{white-space:pre-wrap;margin-bottom:.8rem}
.scoring{font-size:9pt;font-style:italic;margin-top:.6rem}
article p{max-width:none;orphans:2;widows:2}
.columns{display:block}
article{position:static;max-height:none;overflow:visible;padding:0}
.round>h2{margin:1rem 0 .3rem}
.round>h2,.round>p{break-after:avoid;break-inside:avoid}
form.question{border:0;margin:0;padding:.35rem 0 .55rem 1.6rem;position:relative;display:flow-root!important}
form.question,.lesson{break-inside:avoid}
.position{position:absolute;inset-inline-start:0;top:.35rem;margin:0;font-size:0}
.position::after{content:attr(data-number);font-size:10.5pt}
label{padding:.02rem .25rem}
label.option{display:inline-block;margin-inline-end:1.5rem}
legend{margin-bottom:.1rem}
fieldset{margin:0}
blockquote{margin-block:.15rem;border:0;font-style:italic}
.write{display:flex;margin:.35rem 0 0}
.write::after{content:"";flex:1;margin-inline-start:.5rem;border-bottom:.75pt solid}
.sure{display:flex;align-items:end;padding-top:.55rem}
.sure::before{content:"";flex:1;margin-inline-end:.75rem;border-bottom:.75pt solid}
.sure legend{display:contents;font-weight:400}
label.confidence{margin-inline-start:.5rem}
label.confidence bdi{display:none}
label.confidence::after{content:attr(data-number)}
form.question:has(input:disabled) .write{display:none}
form.question:has(input:disabled) .sure::before{border:0}
mark{print-color-adjust:exact}
}
@media (forced-colors:active){mark{background:Mark;color:MarkText}}
`.trim();
