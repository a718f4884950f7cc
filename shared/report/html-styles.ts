/** The report's style sheet: light, dark and print. Colours are the product's tokens; print is always light. */
export function htmlStyles(paper: 'A4' | 'Letter'): string {
  return `${COLOURS}
${LAYOUT}
@page{size:${paper};margin:${MARGINS[paper]}}
${PRINT}`;
}

/** Letter is 18 mm shorter than A4, and its reports fill as many pages. */
const MARGINS = { A4: '12mm 15mm 15mm', Letter: '10mm 15mm 13mm' } as const;

const LIGHT =
  '--bg:#F6F7F9;--surface:#FFFFFF;--sunken:#ECEFF3;--border:#D5DAE1;--border-strong:#7C8797;--text:#161B22;' +
  '--text-2:#4A5361;--met:#00687A;--met-bg:#DDF1F4;--near:#6E5600;--near-bg:#FBEFCF;--gap:#B0123C;' +
  '--gap-bg:#FBE3EA;--neutral:#5A6472;--neutral-bg:#ECEFF3;--bar:#24466F;--band:#C9D6E8;--mark-line:#8A5A00;--short-1:#DCE8F7;--short-2:#A9C8EC;--short-3:#5C93D1;--short-4:#1F5496;--short-ink:#161B22;--short-ink-4:#FFFFFF';
const DARK =
  '--bg:#101419;--surface:#181D24;--sunken:#0C0F13;--border:#2C343F;--border-strong:#76828F;--text:#E8ECF1;' +
  '--text-2:#A9B3C0;--met:#6CC7D9;--met-bg:#0F2F36;--near:#F0C24F;--near-bg:#33290B;--gap:#FF86A8;' +
  '--gap-bg:#3B1424;--neutral:#A9B3C0;--neutral-bg:#222932;--bar:#8FB4E3;--band:#33455C;--mark-line:#F0C24F;--short-1:#1E3350;--short-2:#2B5283;--short-3:#5A8FD0;--short-4:#B4D3F8;--short-ink:#E8ECF1;--short-ink-4:#161B22';

const COLOURS = `:root{color-scheme:light dark;${LIGHT}}
@media screen and (prefers-color-scheme:dark){:root{${DARK}}}`;

const LAYOUT = `*{box-sizing:border-box}
html{background:var(--bg);-webkit-text-size-adjust:100%}
body{margin:0;color:var(--text);font:400 14px/21px Inter,system-ui,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
main{max-width:820px;margin:32px auto;padding:48px 56px;background:var(--surface);border:1px solid var(--border);border-radius:6px}
h1,h2,h3,h4,p,ol,ul,dl,dd,table{margin:0}
h1{font:600 26px/32px Inter,system-ui,sans-serif;letter-spacing:-.01em}
h2{font:600 19px/26px Inter,system-ui,sans-serif;margin:48px 0 4px;letter-spacing:-.005em}
h3{font:600 15px/21px Inter,system-ui,sans-serif;margin:28px 0 6px}
.muted,.target{color:var(--text-2)}
.small{font-size:12px;line-height:18px;color:var(--text-2)}
.target{margin-top:4px}
.piece{display:inline-block}
.remark{margin-top:6px}
.logo{display:block;width:auto;max-width:240px;max-height:44px;margin-bottom:16px}
.note{margin-top:12px;white-space:pre-line}
.lead{font-size:17px;line-height:26px;margin-top:20px}
.lead strong{font-weight:600}
.warning{margin-top:16px;padding:8px 12px;border-left:3px solid var(--near);background:var(--near-bg)}
.readiness{display:grid;grid-template-columns:auto 1fr;gap:0 24px;align-items:center;margin:20px 0 4px}
.score{font:600 38px/44px Inter,system-ui,sans-serif;letter-spacing:-.02em}
.score small{font:400 14px/20px Inter,system-ui,sans-serif;color:var(--text-2);letter-spacing:0}
svg{display:block;width:100%;height:auto}
.axis,.tick{stroke:var(--border);stroke-width:1}
.tick{stroke:var(--border-strong);stroke-opacity:.55}
.track{fill:var(--border)}
.band{fill:var(--band);stroke:var(--border-strong);stroke-width:1}
.bar{fill:var(--bar)}
.halo{fill:var(--surface)}
.marker{stroke:var(--text);stroke-width:3}
table{width:100%;border-collapse:collapse}
th{font-weight:400;font-size:12px;line-height:16px;color:var(--text-2);text-align:left;vertical-align:bottom;padding:6px 12px 6px 0}
td,tbody th{border-top:1px solid var(--border);padding:9px 12px 9px 0;vertical-align:top}
tbody th{color:var(--text);font:600 14px/19px Inter,system-ui,sans-serif}
tbody th small{display:block;font:400 12px/17px Inter,system-ui,sans-serif;color:var(--text-2)}
th:last-child,td:last-child{padding-right:0}
.stand{margin-top:16px;table-layout:fixed}
.stand td.value{font-size:12px;line-height:17px;color:var(--text-2)}
.stand th.chart,.stand td.chart{padding-right:28px}
.stand td.chart{padding-top:7px}
.words{position:relative;height:16px;font-size:10.5px}
.words span{position:absolute;transform:translateX(-50%);white-space:nowrap}
.number{white-space:nowrap}
.number strong,.gain{font-weight:600}
.chip{display:inline-block;padding:1px 8px;border-radius:4px;font:500 12px/18px Inter,system-ui,sans-serif;white-space:nowrap}
.met{color:var(--met);background:var(--met-bg)}
.close{color:var(--near);background:var(--near-bg)}
.gap-status{color:var(--gap);background:var(--gap-bg)}
.extra,.not-required{color:var(--neutral);background:var(--neutral-bg)}
.first{padding-left:22px;margin-top:4px}
.first li{padding:3px 0 3px 4px}
.first strong{font-weight:600}
.gaps{list-style:none;padding:0;margin-top:10px}
.gaps>li{border-top:1px solid var(--border);padding:16px 0 14px}
.gap-head{display:grid;grid-template-columns:28px 1fr auto;align-items:baseline}
.gap-head h3{margin:0}
.gap-head h3 small{font:400 14px/20px Inter,system-ui,sans-serif;color:var(--text-2)}
.rank{color:var(--text-2)}
.gain{font-size:15px}
.gap-body{padding-left:28px}
.facts{margin-top:10px}
.facts>div,.skills>div{display:grid;grid-template-columns:112px 1fr;column-gap:16px;padding:3px 0}
.skills>div{grid-template-columns:160px 1fr}
.plain-table td,.plain-table tbody th{padding-top:5px;padding-bottom:5px}
.plain-table tbody th{font:inherit}
.plain-table th,.plain-table td{overflow-wrap:break-word}
.plain-table+.small,.wide+.small,.muted+p{margin-top:6px}
dt{color:var(--text-2)}
blockquote,q{quotes:none}
.quotes{list-style:none;padding:0}
.quotes li{border-left:2px solid var(--mark-line);padding-left:8px}
.quotes li+li{margin-top:5px}
.plain{padding-left:30px}
.plain li{padding:2px 0}
.further{columns:2;column-gap:28px}
.sums th:nth-child(n+2),.sums td{text-align:right}
.sums th:first-child{width:29%}
.dots{display:inline-block;width:auto;height:auto;max-width:100%;vertical-align:baseline;fill:var(--bar);margin-right:2px}
.breadth{table-layout:fixed;margin-top:6px}
.project{margin-top:6px}
.project strong{font-weight:600}
.boxes .own{grid-template-columns:24px auto 1fr;column-gap:0}
.own .line{margin-left:10px;min-height:18px}
.more{margin-top:10px}
.boxes{list-style:none;padding:0;display:grid;grid-template-columns:1fr 1fr;gap:0 28px}
.boxes li{padding:4px 0;display:grid;grid-template-columns:24px 1fr auto;align-items:baseline}
.boxes input{width:14px;height:14px;margin:0;align-self:center}
.due{white-space:nowrap;text-align:right}
.due strong,.human strong{font-weight:600}
.agreed{margin-top:20px}
.agreed>div{display:grid;grid-template-columns:112px 1fr;padding:5px 0}
.line{border-bottom:1px solid var(--border-strong);min-height:22px}
.mark{display:inline-block;min-width:18px;padding:0 4px;border-radius:9px;background:var(--mark-line);color:var(--surface);font:600 11px/18px Inter,system-ui,sans-serif;text-align:center;text-decoration:none}
.strength{display:grid;grid-template-columns:200px 1fr;column-gap:16px;padding:8px 0;border-top:1px solid var(--border)}
.strength h3{margin:0}
.strength h3 span{display:block;font:400 12px/17px Inter,system-ui,sans-serif}
.sheet{display:grid;grid-template-columns:68% 1fr;gap:12px 16px;align-items:start;margin-top:12px}
.prose p{margin-top:8px}
figure{margin:0}
figcaption{margin-top:4px}
.page{border:1px solid var(--border)}
.page text{font-family:Inter,system-ui,sans-serif;fill:#161B22;white-space:pre}
.sheet-paper{fill:#fff}
.found{fill:#FFE39A}
.tag circle{fill:#8A5A00}
.tag path{fill:none;stroke:#8A5A00;stroke-width:.6}
.cut{fill:none;stroke:#7C8797;stroke-width:.8;stroke-dasharray:3 3}
.page .tag text{fill:#fff;font-size:9.6px;font-weight:600}
.marks{list-style:none;padding:0}
.marks li{display:grid;grid-template-columns:26px 1fr;padding:3px 0}
.marks li{break-inside:avoid}
.marks .mark{justify-self:start;align-self:start}
.wide{overflow-x:auto}
.roles td{font-size:12px;line-height:17px;padding:5px 8px}
.roles th{font-size:11.5px}
.roles tbody th small{display:block}
.roles th:first-child{width:19%}
.roles td:nth-child(2){padding-left:0;width:11%}
.short-1{background:var(--short-1);color:var(--short-ink)}
.short-2{background:var(--short-2);color:var(--short-ink)}
.short-3{background:var(--short-3);color:#161B22}
.short-4{background:var(--short-4);color:var(--short-ink-4)}
.human{margin-top:12px;padding:8px 12px;border-left:3px solid var(--border-strong);background:var(--sunken)}
.requirements .number{line-height:24px}
.questions{columns:2;column-gap:28px}
.ask{padding:8px 0;break-inside:avoid}
.ask ol{padding-left:22px}
.ask h3{margin:0 0 2px}
.hash{font:400 11px/18px ui-monospace,"DejaVu Sans Mono",monospace}
footer{margin-top:40px;padding-top:12px;border-top:1px solid var(--border)}
@media (max-width:700px){.questions,.further{columns:1}.boxes{grid-template-columns:1fr}.sheet,.strength{grid-template-columns:1fr}main{margin:0;padding:24px 16px;border:0;border-radius:0}.stand,.stand tbody,.stand tr,.stand td,.stand tbody th{display:block;width:auto;border:0;padding:2px 0}.stand thead,.stand colgroup{display:none}.stand tr{border-top:1px solid var(--border);padding:8px 0}.facts>div,.skills>div{grid-template-columns:1fr}.facts dd{margin-bottom:8px}}
@media (forced-colors:active){.dots{fill:CanvasText}.bar{fill:CanvasText}.band{fill:none;stroke:CanvasText}.marker{stroke:Highlight}.chip{border:1px solid}}`;

/**
 * Figures of one width and joined letters are other glyphs than those that the font's table of letters names. Printed
 * to PDF they would be found, copied and read aloud by some programs only.
 */
const PLAIN_GLYPHS = 'font-variant-numeric:normal;font-variant-ligatures:none';

const PRINT = `@media print{
:root{color-scheme:light}
.wide{overflow:visible}
html,main{background:#fff}
body,body *{${PLAIN_GLYPHS}}
body{font-size:9pt;line-height:11.8pt;-webkit-print-color-adjust:exact;print-color-adjust:exact}
main{max-width:none;margin:0;padding:0;border:0;border-radius:0}
h2{margin-top:12pt}
h1,h2,h3,h4,section>.muted,.gap-head,.gap-body>p{break-after:avoid}
.strength h3{break-after:auto}
.new-page{break-before:page;margin-top:0}
tr,dt,dd,.quotes li,.strength,.first li,.plain li,.boxes li{break-inside:avoid}
.facts>div,.skills>div,.strength,.plain-table,.agreed,.ask,figure,.marks li,.step>p{break-inside:avoid}
.gap-head{grid-template-columns:18px 1fr auto}
.gap-body{padding-left:18px}
.gap-body .meta{font-size:7.6pt;line-height:10.6pt}
.facts>div{grid-template-columns:67pt 1fr;column-gap:4pt}
.facts>div:nth-last-child(2){break-after:avoid}
.step h3 .muted{font-weight:400;font-size:9pt}
.further{columns:3;column-gap:12pt;font-size:8.4pt;line-height:10.6pt;padding-left:0;list-style-position:inside}
.facts{line-height:11.2pt}
.project{font-size:8.2pt;line-height:10.8pt;margin-top:3pt}
.abreast{display:grid;grid-template-columns:1fr 1fr;column-gap:20pt}
.step h3{margin-top:5pt;margin-bottom:1pt}
.abreast h3{margin-top:5pt}
.prose{columns:2;column-gap:20pt;margin-top:2pt}
.prose p{break-inside:avoid;margin-top:0;padding-bottom:4pt}
.prose,.abreast{font-size:8pt;line-height:10.4pt}
.strength h3 span{display:inline}
.strength>div:has(.quotes){border-left:2px solid var(--mark-line);padding-left:8px}
.strength .quotes,.strength .quotes li,.strength .also{display:inline;border:0;padding:0}
.strength .quotes+.also{margin-left:6pt}
.facts>div,.skills>div{padding:.5pt 0}
.roles td{font-size:7.2pt;line-height:10pt;padding:1.5pt 3pt}
.further li{padding:0}
.abreast td:nth-child(2){white-space:nowrap}
.roles th{font-size:7.8pt;line-height:10pt}
.facts{margin-top:3pt}
.boxes{gap:0 20pt}
.boxes li{padding:1.5pt 0}
.boxes{font-size:8.2pt;line-height:10.8pt}
.whole{break-inside:avoid}
.stand.requirements{margin-top:2pt}
.stand.requirements td,.stand.requirements tbody th{padding-top:3.5pt;padding-bottom:3.5pt}
.prints{break-before:avoid;break-inside:avoid}
.prints>div{padding:0}
.prints dt{font-size:7.6pt;line-height:9pt}
.small{font-size:7.6pt;line-height:10.6pt}
.mark{font-size:7pt;line-height:10.5pt;min-width:14px;color:#fff}
.line{min-height:14pt}
.ask{padding:3pt 0 2pt}
.ask ol{line-height:11.4pt}
.ask .line{min-height:11pt}
.questions{column-gap:20pt}
h1{font-size:20pt;line-height:25pt}
h2{font-size:13.5pt;line-height:18pt}
h3{font-size:10pt;line-height:13pt;margin-top:8pt}
.gap-head h3 small{font-size:8.7pt}
.lead{font-size:12.5pt;line-height:18.5pt}
.gaps>li{padding:4pt 0 3.5pt;break-inside:avoid}
.strength{padding:2.5pt 0;grid-template-columns:150pt 1fr;column-gap:8pt}
.more{margin-top:5pt}
.marks{font-size:7.5pt;line-height:9.6pt}
.marks li{padding:.6pt 0;grid-template-columns:23px 1fr}
.marks .small{line-height:inherit}
.agreed{display:grid;grid-template-columns:auto 1fr 1.6fr;gap:0 16pt;margin-top:6pt;break-inside:avoid}
.agreed>div{grid-template-columns:auto 1fr;column-gap:8pt;padding:2pt 0}
.boxes label>.muted,.due .muted{display:block}
.boxes li{align-items:start}
.boxes input{align-self:start;margin-top:1pt}
.skills>div{grid-template-columns:120pt 1fr}
.prints>div{grid-template-columns:150pt 1fr}
.sheet{margin-top:4pt;grid-template-columns:120mm 1fr;column-gap:8pt}
.roles{table-layout:fixed}
.roles th:first-child{width:22%}
.roles th:nth-child(2){width:9%}
.plain-table thead th{font-size:7.6pt;line-height:10pt;padding-top:2pt;padding-bottom:2pt}
.roles tbody th small{display:inline;font-size:7pt}
.agreed>div{align-items:end}
.plain-table td,.plain-table tbody th{padding-top:1.5pt;padding-bottom:1.5pt}
.plain-table{font-size:8pt;line-height:10.4pt}
.quotes li+li{margin-top:2.5pt}
thead{display:table-header-group}
section>.muted{break-inside:avoid;font-size:8pt;line-height:10.8pt}
footer{margin-top:6pt;padding-top:4pt;break-before:avoid}
.hash{font-size:7pt;line-height:9pt}
p,li{orphans:3;widows:3}
}`;
